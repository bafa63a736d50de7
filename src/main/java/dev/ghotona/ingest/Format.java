package dev.ghotona.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of outside material that can be imported. */
public enum Format {
  /** Our own incident files, in YAML or JSON, one or many in a file. */
  INCIDENTS,
  /** Bundles of STIX 2.1, as MITRE ATT&CK publishes them. */
  STIX,
  /** Incidents in the vocabulary of VERIS, as the VERIS Community Database has them. */
  VERIS,
  /** A table, with a mapping that tells what its columns are. */
  TABLE,
  /** A MISP galaxy of threat actors, for their other names. */
  MISP;

  /** The name in commands, settings and addresses: lower case. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a {@link #tag}, or empty. */
  public static Optional<Format> ofTag(String tag) {
    return Arrays.stream(values()).filter(f -> f.tag().equals(tag)).findFirst();
  }
}
