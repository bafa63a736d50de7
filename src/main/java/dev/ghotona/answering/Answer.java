package dev.ghotona.answering;

import dev.ghotona.domain.Claim;
import dev.ghotona.domain.Command;
import dev.ghotona.domain.Incident;
import dev.ghotona.domain.Language;
import dev.ghotona.domain.Periods;
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

  /**
   * Incidents that were asked for across all that are stored, the latest first.
   *
   * @param by by what they were selected; never empty
   * @param page which page this is, from 1
   * @param perPage how many a page has at the most
   * @param all how many there are on all pages
   * @param perhaps how many more there may be: when they were is not known so exactly
   * @param stored how many are stored
   */
  record Surveyed(
      List<Criterion> by,
      List<Incident> incidents,
      int page,
      int perPage,
      int all,
      int perhaps,
      int stored)
      implements Answer {
    public Surveyed {
      by = List.copyOf(by);
      incidents = List.copyOf(incidents);
      if (by.isEmpty() || page < 1) {
        throw new IllegalArgumentException("a survey by nothing, or of page " + page);
      }
    }
  }

  /**
   * The latest or the earliest of the stored incidents.
   *
   * @param by by what they were selected before; may be empty
   * @param stored how many are stored
   * @param told when it happened, by its claims
   */
  record Outermost(boolean latest, List<Criterion> by, int stored, Told told) implements Answer {
    public Outermost {
      by = List.copyOf(by);
      Objects.requireNonNull(told);
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

  /** The language is no longer chosen: replies are in that of each question. */
  record LanguageLeft(List<Incident> known) implements Answer {
    public LanguageLeft {
      known = List.copyOf(known);
    }
  }

  /**
   * Some of all incidents, to be chosen from.
   *
   * @param page which part of all it is, from 1 on
   * @param perPage how many incidents a page has, but for the last
   * @param all how many incidents there are
   */
  record Paged(List<Incident> incidents, int page, int perPage, int all) implements Answer {
    /** How many pages there are: at least one, which may be empty. */
    public int pages() {
      return Math.max(1, (all + perPage - 1) / perPage);
    }

    public Paged {
      incidents = List.copyOf(incidents);
      if (page < 1) {
        throw new IllegalArgumentException("page " + page);
      }
    }
  }

  /**
   * Asks of which incident a command is to tell.
   *
   * @param kind the command, to be given again with the incident chosen
   * @param incidents never empty
   */
  record WhichOne(Command.Kind kind, List<Incident> incidents) implements Answer {
    public WhichOne {
      Objects.requireNonNull(kind);
      incidents = List.copyOf(incidents);
      if (incidents.isEmpty()) {
        throw new IllegalArgumentException("nothing to choose from");
      }
    }
  }

  /**
   * What happened when.
   *
   * @param claims in the order of time; never empty
   */
  record Chronicle(Incident incident, List<Claim> claims) implements Answer {
    public Chronicle {
      Objects.requireNonNull(incident);
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("a chronicle of nothing");
      }
    }
  }

  /**
   * The sources that incidents are known from, as such.
   *
   * @param incidents never empty
   */
  record Publications(List<Incident> incidents) implements Answer {
    public Publications {
      incidents = List.copyOf(incidents);
      if (incidents.isEmpty()) {
        throw new IllegalArgumentException("sources of nothing");
      }
    }
  }

  /**
   * What the person has set and can set.
   *
   * @param chosen the language of replies; empty: that of each question
   */
  record Settings(Optional<Language> chosen) implements Answer {
    public Settings {
      Objects.requireNonNull(chosen);
    }
  }

  /** What is kept of the person, and for how long. */
  record Privacy(Periods periods) implements Answer {
    public Privacy {
      Objects.requireNonNull(periods);
    }
  }

  /** All that was kept of the person is erased. */
  record Forgotten() implements Answer {}

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
