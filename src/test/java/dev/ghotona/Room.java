package dev.ghotona;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms of the house and what each may touch. A room stands below all those that it may use, so
 * that the compiler already refuses a circle. ARCHITECTURE.md tells what each room holds.
 */
enum Room {
  DOMAIN("domain", rooms(), libraries()),
  TEXT("understanding.text", rooms(DOMAIN), libraries("java.io", "java.nio", "java.text")),
  LANGUAGE("understanding.language", rooms(DOMAIN, TEXT), libraries("java.io", "java.nio.charset")),
  ENTITY("understanding.entity", rooms(DOMAIN, TEXT), libraries()),
  INTENT("understanding.intent", rooms(DOMAIN, TEXT, ENTITY), libraries("java.io", "java.nio")),
  UNDERSTANDING("understanding", rooms(DOMAIN, TEXT, LANGUAGE, ENTITY, INTENT), libraries()),
  ANSWERING(
      "answering",
      rooms(DOMAIN, UNDERSTANDING, TEXT, LANGUAGE, ENTITY, INTENT),
      libraries("com.github.benmanes.caffeine", "java.io", "java.nio.charset", "java.text")),
  SEARCH(
      "search",
      rooms(DOMAIN, TEXT, ENTITY, ANSWERING),
      libraries(
          "com.github.benmanes.caffeine",
          "java.io",
          "java.nio",
          "org.apache.lucene",
          "org.jboss.logging")),
  WORDING(
      "wording",
      rooms(DOMAIN, ANSWERING),
      libraries("com.ibm.icu", "io.quarkus.qute", "java.io", "java.nio.charset")),
  CONVERSATION(
      "conversation",
      rooms(DOMAIN, UNDERSTANDING, ANSWERING, WORDING),
      libraries("com.github.benmanes.caffeine", "java.nio.charset")),
  WEB(
      "channels.web",
      rooms(DOMAIN, CONVERSATION, WORDING),
      libraries(
          "com.fasterxml.jackson.annotation",
          "com.fasterxml.jackson.core",
          "com.github.benmanes.caffeine",
          "io.github.bucket4j",
          "io.quarkus.qute",
          "io.quarkus.runtime",
          "io.quarkus.vertx.http",
          "io.quarkus.virtual.threads",
          "io.smallrye.common.annotation",
          "io.smallrye.config",
          "io.vertx",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.ws.rs",
          "java.io",
          "java.net",
          "java.text",
          "org.eclipse.microprofile.config",
          "org.eclipse.microprofile.openapi",
          "org.jboss.logging",
          "org.jboss.resteasy.reactive")),
  TELEGRAM(
      "channels.telegram",
      rooms(DOMAIN, CONVERSATION, WORDING),
      libraries(
          "com.fasterxml.jackson",
          "com.ibm.icu",
          "io.quarkus.qute",
          "io.quarkus.runtime",
          "io.smallrye.common.annotation",
          "io.smallrye.config",
          "jakarta.annotation",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.ws.rs",
          "java.io",
          "java.nio.charset",
          "java.security",
          "okhttp3",
          "org.eclipse.microprofile.health",
          "org.eclipse.microprofile.openapi",
          "org.jboss.logging",
          "org.telegram")),
  SLACK(
      "channels.slack",
      rooms(DOMAIN, CONVERSATION, WORDING),
      libraries(
          "com.fasterxml.jackson",
          "com.slack.api",
          "io.quarkus.arc",
          "io.quarkus.qute",
          "io.quarkus.runtime",
          "io.smallrye.common.annotation",
          "io.smallrye.config",
          "jakarta.annotation",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.ws.rs",
          "java.io",
          "java.net",
          "java.nio",
          "java.security",
          "java.text",
          "javax.crypto",
          "okhttp3",
          "org.eclipse.microprofile.health",
          "org.eclipse.microprofile.openapi",
          "org.jboss.logging",
          "org.jboss.resteasy.reactive")),
  DRAFTING(
      "drafting",
      rooms(DOMAIN, TEXT, ENTITY, INTENT),
      libraries("java.io", "java.nio.charset", "java.text")),
  STORE(
      "store",
      rooms(DOMAIN, TEXT, CONVERSATION, WORDING, DRAFTING),
      libraries(
          "io.agroal.api",
          "io.github.bucket4j",
          "io.quarkus.hibernate.orm.panache",
          "io.quarkus.narayana.jta",
          "io.quarkus.runtime",
          "io.smallrye.config",
          "jakarta.annotation",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.json",
          "jakarta.persistence",
          "jakarta.transaction",
          "java.io",
          "java.net",
          "java.nio.channels",
          "java.nio.charset",
          "java.nio.file",
          "java.security",
          "java.sql",
          "javax.sql",
          "org.eclipse.microprofile.config",
          "org.flywaydb.core",
          "org.hibernate",
          "org.jboss.logging",
          "org.sqlite")),
  INGEST(
      "ingest",
      rooms(DOMAIN, TEXT, DRAFTING),
      libraries(
          "com.fasterxml.jackson",
          "com.networknt.schema",
          "io.quarkus.arc",
          "io.quarkus.rest.client",
          "io.quarkus.runtime",
          "io.smallrye.config",
          "jakarta.annotation",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.ws.rs",
          "java.io",
          "java.net",
          "java.nio",
          "java.security",
          "org.apache.commons.csv",
          "org.eclipse.microprofile.openapi",
          "org.jboss.logging",
          "org.jboss.resteasy.reactive",
          "org.yaml.snakeyaml")),
  OPERATOR(
      "operator",
      rooms(DOMAIN, CONVERSATION, WORDING, INGEST),
      libraries(
          "io.micrometer",
          "io.quarkus.runtime",
          "io.smallrye.config",
          "jakarta.enterprise",
          "jakarta.inject",
          "jakarta.ws.rs",
          "java.io",
          "java.nio",
          "java.security",
          "org.eclipse.microprofile.health",
          "org.eclipse.microprofile.openapi",
          "org.jboss.resteasy.reactive")),
  CONFIG(
      "config",
      rooms(
          DOMAIN,
          TEXT,
          LANGUAGE,
          ENTITY,
          INTENT,
          UNDERSTANDING,
          ANSWERING,
          SEARCH,
          WORDING,
          CONVERSATION,
          WEB,
          TELEGRAM,
          SLACK,
          DRAFTING,
          STORE,
          INGEST,
          OPERATOR),
      libraries(
          "io.opentelemetry",
          "io.quarkus",
          "io.smallrye.config",
          "io.smallrye.openapi.runtime.io",
          "jakarta.annotation",
          "jakarta.enterprise",
          "jakarta.inject",
          "java.io",
          "java.nio",
          "org.eclipse.microprofile.config",
          "org.graalvm.nativeimage",
          "org.jboss.logging")),
  TRAINING(
      "training",
      rooms(
          DOMAIN,
          TEXT,
          LANGUAGE,
          ENTITY,
          INTENT,
          UNDERSTANDING,
          ANSWERING,
          SEARCH,
          DRAFTING,
          INGEST),
      libraries("java.io", "java.nio", "java.security", "org.flywaydb.core"));

  /** What every room may use: the values of the domain are made of amounts and addresses too. */
  private static final List<String> EVERYWHERE =
      List.of("java.lang", "java.math", "java.net.URI", "java.time", "java.util");

  private final String path;
  private final List<Room> rooms;
  private final List<String> libraries;

  Room(String path, List<Room> rooms, List<String> libraries) {
    this.path = path;
    this.rooms = rooms;
    this.libraries = libraries;
  }

  private static List<Room> rooms(Room... rooms) {
    return List.of(rooms);
  }

  private static List<String> libraries(String... packages) {
    return List.of(packages);
  }

  /** The rooms that it may use, itself not among them. */
  List<Room> uses() {
    return rooms;
  }

  /** The name below the root package, for example {@code understanding.text}. */
  String path() {
    return path;
  }

  String packageName() {
    return HouseTest.ROOT + "." + path;
  }

  /** Whether a class of this room may depend on one in another place. */
  boolean mayUse(String packageName, String className) {
    return packageName.equals(packageName())
        || rooms.stream().anyMatch(room -> packageName.equals(room.packageName()))
        || Stream.concat(EVERYWHERE.stream(), libraries.stream())
            .anyMatch(library -> className.equals(library) || className.startsWith(library + "."));
  }

  static List<String> packages() {
    return Arrays.stream(values()).map(Room::packageName).toList();
  }
}
