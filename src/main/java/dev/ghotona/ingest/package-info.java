/**
 * Takes in incidents from outside: YAML files are read, checked against the published schema, and
 * put into the store through its port. Faults are values with file and line, never exceptions.
 */
package dev.ghotona.ingest;
