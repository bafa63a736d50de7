package dev.ghotona.store;

import dev.ghotona.domain.Language;
import dev.ghotona.drafting.Article;
import dev.ghotona.drafting.Articles;
import dev.ghotona.drafting.Draft;
import dev.ghotona.drafting.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles and their drafts as rows; each call is one transaction. */
@ApplicationScoped
class StoredArticles implements Articles {
  private static final String KEEP =
      """
      insert into article (id, publisher, title, published, zone, zone_derived, language, url,
        incident, names, body, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do nothing
      """;

  private static final String LATEST =
      """
      select a.*,
        (select count(*) from article_draft d where d.article_id = a.id and d.state = 'open') as open_ones,
        (select count(*) from article_draft d where d.article_id = a.id and d.state = 'accepted') as accepted,
        (select count(*) from article_draft d where d.article_id = a.id and d.state = 'rejected') as rejected,
        (select count(*) from article_draft d where d.article_id = a.id and d.state = 'lapsed') as lapsed
      from article a order by a.kept_at desc, a.id limit ?
      """;

  /**
   * What was proposed of the article's own words goes with the draft: the claim has what is told.
   */
  private static final String SETTLE =
      """
      update article_draft set state = ?, said_by = null, stated_value = null, derived = null
      where article_id = ? and number = ? and state = 'open'
      """;

  private static final String ERASE =
      """
      update article set body = null where id = ? and not exists (
        select 1 from article_draft d where d.article_id = article.id and d.state = 'open')
      """;

  private static final String OUTDATE =
      "update article set body = null where kept_at < ? and body is not null";

  private static final String LAPSE =
      """
      update article_draft set state = 'lapsed', said_by = null, stated_value = null, derived = null
      where state = 'open' and article_id in (select id from article where body is null)
      """;

  private final Transactions transactions;

  StoredArticles(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public boolean keep(String id, Article article, List<Draft> drafts, Instant at) {
    return transactions.write(session -> keep(session, id, article, drafts, at));
  }

  private static boolean keep(
      Session session, String id, Article article, List<Draft> drafts, Instant at)
      throws SQLException {
    Publication of = article.publication();
    int added =
        session.update(
            KEEP,
            id,
            of.publisher(),
            of.title(),
            of.published().toString(),
            of.zone().getId(),
            of.zoneDerived(),
            of.language().tag(),
            of.url().map(URI::toString),
            of.incident(),
            of.names().map(JsonText::ofNames),
            drafts.isEmpty() ? null : article.text(),
            at);
    if (added > 0) {
      session.updateEach(DraftRows.INSERT, DraftRows.of(id, drafts));
    }
    return added > 0;
  }

  @Override
  public Optional<Kept> byId(String id) {
    return transactions.read(
        session -> {
          List<KeptDraft> drafts = session.query(DraftRows.SELECT, DraftRows::read, id);
          return session
              .query("select * from article where id = ?", row -> kept(row, drafts), id)
              .stream()
              .findFirst();
        });
  }

  @Override
  public List<Overview> latest(int most) {
    return transactions.read(session -> session.query(LATEST, StoredArticles::overview, most));
  }

  @Override
  public boolean settle(String id, int number, State as) {
    boolean settled =
        transactions.write(
            session -> {
              int changed = session.update(SETTLE, tag(as), id, number);
              session.update(ERASE, id);
              return changed > 0;
            });
    transactions.leaveNoTrace();
    return settled;
  }

  /** Erases the texts of articles that nobody has settled since then; returns how many. */
  static long lapse(Session session, Instant before) throws SQLException {
    long erased = session.update(OUTDATE, before);
    return erased == 0 ? 0 : erased + session.update(LAPSE);
  }

  private static String tag(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Kept kept(ResultSet row, List<KeptDraft> drafts) throws SQLException {
    return new Kept(
        row.getString("id"), publication(row), Optional.ofNullable(row.getString("body")), drafts);
  }

  private static Overview overview(ResultSet row) throws SQLException {
    return new Overview(
        row.getString("id"),
        publication(row),
        row.getInt("open_ones"),
        row.getInt("accepted"),
        row.getInt("rejected"),
        row.getInt("lapsed"));
  }

  private static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        row.getString("publisher"),
        row.getString("title"),
        LocalDateTime.parse(row.getString("published")),
        ZoneId.of(row.getString("zone")),
        row.getBoolean("zone_derived"),
        Language.ofTag(row.getString("language")).orElseThrow(),
        Optional.ofNullable(row.getString("url")).map(URI::create),
        row.getString("incident"),
        Optional.ofNullable(row.getString("names")).map(JsonText::names));
  }
}
