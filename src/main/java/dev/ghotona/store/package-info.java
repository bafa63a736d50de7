/**
 * Keeps incidents in a database, behind the ports {@link dev.ghotona.domain.Incidents}, {@link
 * dev.ghotona.domain.ClaimIntake} and {@link dev.ghotona.domain.Revisions}. No JPA entity leaves
 * this package.
 */
package dev.ghotona.store;
