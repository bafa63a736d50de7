package dev.ghotona.ingest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of STIX from ours and ours from those of STIX; the same ones each time. */
final class StixIds {
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9-]+--([0-9a-fA-F]{8})-([0-9a-fA-F]{4})-[0-9a-fA-F-]{22}");

  private StixIds() {}

  /**
   * The id of the incident that an object tells of: short enough to be read in an address, and the
   * same whatever the object comes to be called. A clash of 48 bits is told as a fault.
   *
   * @throws IllegalArgumentException where it is no id of STIX
   */
  static String incidentId(String stixId) {
    Matcher parts = FORM.matcher(stixId);
    if (!parts.matches()) {
      throw new IllegalArgumentException("the id is none of STIX: " + stixId);
    }
    return "stix-" + (parts.group(1) + parts.group(2)).toLowerCase(java.util.Locale.ROOT);
  }

  /** The id of an object that stands for something of ours. */
  static String of(String type, String ours) {
    byte[] name = ("ghotona:" + type + ":" + ours).getBytes(StandardCharsets.UTF_8);
    return type + "--" + UUID.nameUUIDFromBytes(name);
  }
}
