package dev.ghotona.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.ClaimIntake;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.drafting.Article;
import dev.ghotona.drafting.Articles;
import dev.ghotona.drafting.Articles.Kept;
import dev.ghotona.drafting.Articles.KeptDraft;
import dev.ghotona.drafting.Articles.State;
import dev.ghotona.drafting.Drafting;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Takes articles in, has claims drafted from them, and makes claims of the drafts that an editor
 * accepts. Nothing of a draft is told before that.
 */
@ApplicationScoped
public class ArticleDesk {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DIGITS_OF_ID = 16;

  private final Drafting drafting;
  private final Articles articles;
  private final Incidents incidents;
  private final ClaimIntake intake;
  private final ClaimForm form;
  private final Clock clock;

  ArticleDesk(
      Drafting drafting,
      Articles articles,
      Incidents incidents,
      ClaimIntake intake,
      ClaimForm form,
      Clock clock) {
    this.drafting = drafting;
    this.articles = articles;
    this.incidents = incidents;
    this.intake = intake;
    this.form = form;
    this.clock = clock;
  }

  /** What became of an article that was handed in. */
  public sealed interface Taken {
    /** It is kept; the same again is not new. */
    record In(ArticleView article, boolean isNew) implements Taken {}

    /** It cannot be taken, and why. */
    record Unfit(String reason) implements Taken {}
  }

  /** What became of a draft. */
  public sealed interface Settled {
    /** It is a claim of the incident now, by this id. */
    record Accepted(String incident, String claim) implements Settled {}

    /** It is put away. */
    record Rejected() implements Settled {}

    /** There is no such draft. */
    record Unknown() implements Settled {}

    /** It was settled before. */
    record Already() implements Settled {}

    /** The claim cannot be made, and why. */
    record Unfit(List<String> reasons) implements Settled {}
  }

  /**
   * Takes an article in.
   *
   * @param body JSON
   */
  public Taken take(byte[] body) {
    try {
      Article article = ArticleForm.article(object(body));
      Optional<Incident> known = incidents.byId(article.publication().incident());
      if (known.isEmpty() && article.publication().names().isEmpty()) {
        return new Taken.Unfit("there is no such incident: give \"names\" for a new one");
      }
      String id = idOf(article);
      List<Incident> about = known.or(() -> form.named(article.publication())).stream().toList();
      boolean isNew = articles.keep(id, article, drafting.of(article, about), clock.instant());
      return new Taken.In(byId(id).orElseThrow(), isNew);
    } catch (ArticleForm.Unfit e) {
      return new Taken.Unfit(e.getMessage());
    }
  }

  /** The article of this id, or empty. */
  public Optional<ArticleView> byId(String id) {
    return articles.byId(id).map(ArticleView::of);
  }

  /** The latest articles, the newest first. */
  public List<ArticleView.Line> latest(int most) {
    return articles.latest(most).stream().map(ArticleView.Line::of).toList();
  }

  /**
   * Settles a draft.
   *
   * @param body JSON: the decision, and what is to be claimed
   */
  public Settled settle(String id, int number, byte[] body) {
    try {
      JsonNode decision = object(body);
      Optional<Kept> kept = articles.byId(id);
      Optional<KeptDraft> draft = kept.flatMap(k -> k.draft(number));
      if (draft.isEmpty()) {
        return new Settled.Unknown();
      }
      if (draft.get().state() != State.OPEN) {
        return new Settled.Already();
      }
      return switch (decision.path("decision").asText()) {
        case "accept" -> accept(kept.get(), draft.get(), decision);
        case "reject" -> settled(id, number, State.REJECTED, new Settled.Rejected());
        default -> new Settled.Unfit(List.of("\"decision\" must be accept or reject"));
      };
    } catch (ArticleForm.Unfit e) {
      return new Settled.Unfit(List.of(e.getMessage()));
    }
  }

  private Settled accept(Kept kept, KeptDraft draft, JsonNode decision) {
    return switch (form.read(kept, draft, decision)) {
      case Reading.Broken broken ->
          new Settled.Unfit(broken.faults().stream().map(Fault::reason).toList());
      case Reading.Good good -> {
        Claim claim = good.incident().claims().getFirst();
        Optional<String> conflict = store(kept, good.incident());
        yield conflict
            .<Settled>map(reason -> new Settled.Unfit(List.of(reason)))
            .orElseGet(
                () ->
                    settled(
                        kept.id(),
                        draft.number(),
                        State.ACCEPTED,
                        new Settled.Accepted(kept.publication().incident(), claim.id())));
      }
    };
  }

  // The claim first: broken off in between, accepting again finds it as it is.
  private Optional<String> store(Kept kept, Incident with) {
    Claim claim = with.claims().getFirst();
    if (intake.add(with.id(), with.sources().getFirst(), claim).isPresent()) {
      return Optional.empty();
    }
    if (kept.publication().names().isEmpty()) {
      return Optional.of("the incident " + with.id() + " is there no more");
    }
    try {
      intake.put(with, "article:" + kept.id());
      return Optional.empty();
    } catch (ClaimIntake.OriginConflict e) {
      return Optional.of(e.getMessage());
    }
  }

  private Settled settled(String id, int number, State as, Settled done) {
    return articles.settle(id, number, as) ? done : new Settled.Already();
  }

  private static JsonNode object(byte[] body) throws ArticleForm.Unfit {
    try {
      JsonNode node = JSON.readTree(new String(body, StandardCharsets.UTF_8));
      if (!node.isObject()) {
        throw new ArticleForm.Unfit("an object in JSON is wanted");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new ArticleForm.Unfit("an object in JSON is wanted");
    }
  }

  /** The same for the same article, so that what is handed in twice is there once. */
  private static String idOf(Article article) {
    var of = article.publication();
    String all =
        String.join(
            "\0",
            of.incident(),
            of.publisher(),
            of.title(),
            of.published().toString(),
            of.language().tag(),
            article.text());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "article-" + HexFormat.of().formatHex(digest).substring(0, DIGITS_OF_ID);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
