package dev.ghotona.store;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.LocalizedText;
import dev.ghotona.domain.Stance;
import dev.ghotona.drafting.Articles.KeptDraft;
import dev.ghotona.drafting.Articles.State;
import dev.ghotona.drafting.Draft;
import dev.ghotona.understanding.text.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Drafts of articles as rows. */
final class DraftRows {
  static final String INSERT =
      """
      insert into article_draft (article_id, number, state, sentence_start, sentence_end, aspect,
        others, stance, said_by, said_start, said_end, stated_value, value_start, value_end, derived)
      values (?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String SELECT = "select * from article_draft where article_id = ? order by number";

  private DraftRows() {}

  static List<Object[]> of(String article, List<Draft> drafts) {
    var rows = new ArrayList<Object[]>();
    drafts.forEach(draft -> rows.add(of(article, rows.size() + 1, draft)));
    return rows;
  }

  private static Object[] of(String article, int number, Draft draft) {
    var speaker = draft.speaker();
    var stated = draft.stated();
    return new Object[] {
      article,
      number,
      draft.sentence().start(),
      draft.sentence().end(),
      draft.aspect().tag(),
      draft.others().stream().map(Aspect::tag).collect(Collectors.joining(",")),
      draft.stance().tag(),
      speaker.map(Draft.Speaker::name),
      speaker.map(s -> s.span().start()),
      speaker.map(s -> s.span().end()),
      stated.map(s -> ValueText.of(s.value())),
      stated.map(s -> s.span().start()),
      stated.map(s -> s.span().end()),
      stated.map(s -> JsonText.ofText(s.derived()))
    };
  }

  static KeptDraft read(ResultSet row) throws SQLException {
    return new KeptDraft(
        row.getInt("number"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        new Draft(
            span(row, "sentence"),
            Aspect.ofTag(row.getString("aspect")).orElseThrow(),
            aspects(row.getString("others")),
            Stance.ofTag(row.getString("stance")).orElseThrow(),
            speaker(row),
            stated(row)));
  }

  private static List<Aspect> aspects(String tags) {
    return Arrays.stream(tags.split(",")).flatMap(tag -> Aspect.ofTag(tag).stream()).toList();
  }

  private static Optional<Draft.Speaker> speaker(ResultSet row) throws SQLException {
    String name = row.getString("said_by");
    return name == null
        ? Optional.empty()
        : Optional.of(new Draft.Speaker(name, span(row, "said")));
  }

  private static Optional<Draft.Stated> stated(ResultSet row) throws SQLException {
    String value = row.getString("stated_value");
    if (value == null) {
      return Optional.empty();
    }
    LocalizedText derived = JsonText.text(row.getString("derived"));
    return Optional.of(new Draft.Stated(ValueText.value(value), span(row, "value"), derived));
  }

  private static Span span(ResultSet row, String of) throws SQLException {
    return new Span(row.getInt(of + "_start"), row.getInt(of + "_end"));
  }
}
