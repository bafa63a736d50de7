package dev.ghotona.wording;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneFormat.Style;
import com.ibm.icu.util.ULocale;
import dev.ghotona.domain.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/** The names of time zones in one language, from CLDR. */
final class Zones {
  private final ULocale locale;

  /** There are some 600 zones, each with two names at most: no bound is needed. */
  private final Map<Named, String> names = new ConcurrentHashMap<>();

  private record Named(ZoneId zone, boolean summer) {}

  Zones(Language language) {
    locale = ULocale.forLanguageTag(language.tag());
  }

  /** What the zone is called at that time. */
  String name(ZoneId zone, Instant at) {
    boolean summer = zone.getRules().isDaylightSavings(at);
    return names.computeIfAbsent(new Named(zone, summer), named -> name(named, at));
  }

  /** UTC keeps its short name: what CLDR calls it in Bengali, no Bengali has ever said. */
  private String name(Named named, Instant at) {
    if (named.zone().getRules().getOffset(at).getTotalSeconds() == 0) {
      return "UTC";
    }
    String id = TimeZone.getTimeZone(named.zone()).getID();
    // Not before the first time with a zone is told: all of CLDR's names of places are read for it.
    return TimeZoneFormat.getInstance(locale)
        .format(Style.SPECIFIC_LONG, com.ibm.icu.util.TimeZone.getTimeZone(id), at.toEpochMilli());
  }
}
