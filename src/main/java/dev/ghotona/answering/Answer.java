package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is to be said to a question, before any word is chosen. */
public sealed interface Answer {

  /**
   * The claims of one incident that tell what was asked.
   *
   * @param verdict how a yes/no question is to be opened; {@link Verdict#NONE} for all others
   * @param claims in the order in which they are to be told; never empty
   */
  record Told(Incident incident, Verdict verdict, List<Claim> claims) implements Answer {
    public Told {
      Objects.requireNonNull(incident);
      Objects.requireNonNull(verdict);
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("told without a claim");
      }
    }
  }

  /**
   * Where claims about an incident come from, asked for as such.
   *
   * @param claims those whose sources are asked for; never empty
   */
  record Sourced(Incident incident, List<Claim> claims) implements Answer {
    public Sourced {
      Objects.requireNonNull(incident);
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("sourced without a claim");
      }
    }
  }

  /**
   * Two or more incidents side by side.
   *
   * @param parts what is told of each, two at the least
   * @param earlier the one that came first, where that was asked and the dates tell it
   */
  record Compared(List<Told> parts, Optional<Incident> earlier) implements Answer {
    public Compared {
      Objects.requireNonNull(earlier);
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("a comparison needs two");
      }
    }
  }

  /** The incidents that are known, or those that were asked for. */
  record Listed(List<Incident> incidents) implements Answer {
    public Listed {
      incidents = List.copyOf(incidents);
    }
  }

  /** Asks back which of several incidents is meant; never empty. */
  record Clarify(List<Incident> candidates) implements Answer {
    public Clarify {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * No source tells it.
   *
   * @param incident the one that was asked about
   * @param nearest the claims nearest to the question, told as such; may be empty
   */
  record Unknown(Incident incident, List<Claim> nearest) implements Answer {
    public Unknown {
      Objects.requireNonNull(incident);
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * Another subject, or an incident that is not stored.
   *
   * @param known some that are stored, to name what can be asked; may be empty
   */
  record OutOfScope(List<Incident> known) implements Answer {
    public OutOfScope {
      known = List.copyOf(known);
    }
  }

  /** A greeting, thanks, a question about the bot itself, or chat. */
  record SmallTalk(Kind kind, List<Incident> known) implements Answer {
    public SmallTalk {
      Objects.requireNonNull(kind);
      known = List.copyOf(known);
    }

    /** What sort of small talk it is. */
    public enum Kind {
      GREETING,
      THANKS,
      ABOUT,
      CHAT
    }
  }

  /** How to ask, with incidents to ask about. */
  record Help(List<Incident> known) implements Answer {
    public Help {
      known = List.copyOf(known);
    }
  }

  /** The language is changed and there is no earlier answer to say again. */
  record LanguageChosen(Language language, List<Incident> known) implements Answer {
    public LanguageChosen {
      Objects.requireNonNull(language);
      known = List.copyOf(known);
    }
  }

  /** How a yes/no question is answered by the claims that follow. */
  enum Verdict {
    /** Not a yes/no question. */
    NONE,
    /** The claims say so. */
    YES,
    /** The claims say otherwise. */
    NO,
    /** The claims neither bear it out nor rule it out; what they tell follows. */
    NOT_SAID
  }
}
