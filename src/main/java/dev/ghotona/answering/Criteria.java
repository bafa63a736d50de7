package dev.ghotona.answering;

import dev.ghotona.answering.Criterion.Accused;
import dev.ghotona.answering.Criterion.During;
import dev.ghotona.answering.Criterion.InCountry;
import dev.ghotona.answering.Criterion.InSector;
import dev.ghotona.answering.Criterion.Speaking;
import dev.ghotona.answering.IncidentIndex.Wanted;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Timespan;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.understanding.Meaning;
import dev.ghotona.understanding.Understanding;
import dev.ghotona.understanding.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads criteria: which incidents the index is to find by them. */
final class Criteria {
  private final Understanding understanding;

  Criteria(Understanding understanding) {
    this.understanding = understanding;
  }

  /**
   * The incidents that meet all of these; of sectors, of countries, of attackers and of times one
   * will do.
   */
  Wanted wanted(List<Criterion> by, Knowledge knowledge) {
    var marks = new ArrayList<List<Mark>>();
    var hit = new ArrayList<Mark>();
    var scenes = new ArrayList<Mark>();
    var accused = new ArrayList<Mark>();
    var during = new ArrayList<Timespan>();
    for (Criterion criterion : by) {
      switch (criterion) {
        case InSector(Sector sector) -> hit.add(new Mark.Hit(sector));
        case InCountry(String code) -> scenes.add(new Mark.In(code));
        case During(Timespan time, var words) -> during.add(time);
        case Speaking(String words) -> marks.add(speakingOf(words, knowledge, mark -> mark));
        case Accused(String words) ->
            accused.addAll(speakingOf(words, knowledge, Mark.Accuses::new));
      }
    }
    Stream.of(hit, scenes).filter(any -> !any.isEmpty()).forEach(marks::add);
    if (by.stream().anyMatch(Accused.class::isInstance)) {
      marks.add(accused);
    }
    return new Wanted(marks, during);
  }

  /** Whether these words are a country's. */
  boolean isPlace(String words, Knowledge knowledge) {
    List<Notion> notions = Notion.of(read(words, knowledge));
    return !notions.isEmpty() && notions.stream().allMatch(Filters::isPlace);
  }

  private Meaning read(String words, Knowledge knowledge) {
    return understanding.understand(words, knowledge.names(), WrittenForm.ENGLISH);
  }

  /**
   * @param as what speaking of it in a claim is
   */
  private List<Mark> speakingOf(String words, Knowledge knowledge, UnaryOperator<Mark> as) {
    Meaning meaning = read(words, knowledge);
    var marks = new ArrayList<Mark>();
    boolean whole = false;
    for (Mention name : Filters.sureNames(meaning).toList()) {
      name.forms().forEach(form -> marks.add(new Mark.Called(form)));
      whole |= name.to() > name.from() + 1;
    }
    // Of a name of several words, each by itself may stand in any claim.
    if (!whole) {
      Notion.of(meaning).stream()
          .flatMap(notion -> knowledge.marks(notion, meaning).stream())
          .forEach(mark -> marks.add(as.apply(mark)));
    }
    return marks;
  }

  /** What {@link Criterion#written} has written, parted by spaces; all else is passed over. */
  static List<Criterion> parse(String text) {
    var by = new ArrayList<Criterion>();
    for (String part : text.strip().split(" ")) {
      Criterion.parse(part).ifPresent(by::add);
    }
    return by;
  }
}
