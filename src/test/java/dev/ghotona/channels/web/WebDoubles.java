package dev.ghotona.channels.web;

import dev.ghotona.conversation.Conversations;
import dev.ghotona.conversation.StillPreparing;
import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Incidents;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Letters;
import dev.ghotona.domain.WrittenForm;
import dev.ghotona.wording.LatinScript;
import dev.ghotona.wording.Reply;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the web channel alone: fictional incidents, and a conversation that says what it is told to.
 */
public class WebDoubles implements QuarkusTestProfile {
  /** A text that makes the conversation break. */
  static final String BREAK = "please break";

  /** Who says this is told to wait. */
  static final String EARLY = "please hurry";

  /** A text that is answered with half a surrogate pair. */
  static final String HALF = "please halve";

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(FakeIncidents.class, FakeConversations.class);
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.http.test-port", "0");
  }

  /** Holds the two fictional incidents. */
  @Alternative
  @ApplicationScoped
  public static class FakeIncidents implements Incidents {
    @Override
    public Optional<Incident> byId(String id) {
      return all().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    @Override
    public List<Incident> all() {
      return List.of(FictionalIncidents.PORT, FictionalIncidents.BANK);
    }
  }

  /** Tells all it knows of the bank, whatever it is asked. */
  @Alternative
  @ApplicationScoped
  public static class FakeConversations implements Conversations {
    @Override
    public Heard hear(Said said) {
      if (said.text().contains(BREAK)) {
        throw new IllegalStateException("broke on: " + said.text());
      }
      if (said.text().contains(EARLY)) {
        throw new StillPreparing();
      }
      var detected = detect(said.text());
      return new Heard(
          detected, latin(said, reply(said, said.language().orElse(detected.language()))));
    }

    @Override
    public Optional<Heard> hearAtOnce(Said said) {
      return Optional.empty();
    }

    private static Reply reply(Said said, Language language) {
      var bank = FictionalIncidents.BANK;
      var claims =
          bank.currentClaims().stream().limit(2).map(c -> told(bank, c, language)).toList();
      return new Reply(
          Reply.Outcome.ANSWERED,
          WrittenForm.inOwnScript(language),
          said.text().contains(HALF)
              ? "\ud83d"
              : String.join("\n", claims.stream().map(Reply.ToldClaim::text).toList()),
          Optional.of(new Reply.IncidentName(bank.id(), bank.names().nearest(language))),
          claims,
          List.of(citation(bank, language, 0), citation(bank, language, 1)),
          suggestions(language),
          List.of());
    }

    private static Reply.ToldClaim told(Incident incident, Claim claim, Language language) {
      return new Reply.ToldClaim(
          incident,
          claim,
          claim.statement().nearest(language).orElseThrow(),
          claim.saidBy().nearest(language),
          incident.sourceOf(claim).publisher().nearest(language).orElseThrow(),
          Optional.empty());
    }

    /** Tells what was wanted, and writes no more than one text of the reply in Latin letters. */
    private static Reply latin(Said said, Reply reply) {
      if (said.letters() == Letters.OWN) {
        return reply;
      }
      return new Reply(
          reply.outcome(),
          WrittenForm.inLatin(reply.language()),
          LatinScript.of(reply.text(), reply.language()),
          reply.incident(),
          reply.claims(),
          reply.citations(),
          reply.suggestions(),
          reply.offers());
    }

    private static Reply.Citation citation(Incident incident, Language language, int index) {
      var source = incident.sources().get(index);
      var publisher = source.publisher().nearest(language).orElseThrow();
      return new Reply.Citation(source, publisher, new DateWords(language).of(source));
    }

    private static List<String> suggestions(Language language) {
      return switch (language) {
        case BENGALI -> List.of("কারা এই হামলা করেছে?", "কী কী তথ্য ফাঁস হয়েছে?");
        case ENGLISH -> List.of("Who did it?", "What data leaked?");
        case HINDI -> List.of("हमले के पीछे कौन था?", "कौन-सा डेटा लीक हुआ?");
      };
    }

    private static WrittenForm detect(String text) {
      if (text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.BENGALI)) {
        return WrittenForm.BENGALI;
      }
      return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.DEVANAGARI)
          ? WrittenForm.HINDI
          : WrittenForm.ENGLISH;
    }
  }
}
