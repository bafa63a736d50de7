package dev.ghotona.channels.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ghotona.conversation.Conversations.Heard;
import dev.ghotona.conversation.Opinion;
import dev.ghotona.conversation.Opinion.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the thumbs below an answer carry, so that nothing needs to be kept of an answer lest
 * somebody judge it.
 *
 * @param answer a random id of the answer, which stands nowhere but in Slack's message
 * @param question empty where it would not fit into a button
 */
record Carried(String answer, Optional<String> question, String outcome, List<String> claims) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Carried {
    claims = List.copyOf(claims);
  }

  /** What there is to carry of an answer. */
  static Carried of(String answer, String question, Heard heard) {
    var claims =
        heard.reply().claims().stream()
            .map(told -> told.incident().id() + "/" + told.claim().id())
            .toList();
    String outcome = heard.reply().outcome().tag();
    return new Carried(answer, Optional.of(question), outcome, claims).fitted();
  }

  // The claims are what editors can act on, so a long question goes first.
  private Carried fitted() {
    var all = new ArrayList<>(claims);
    var fitting = this;
    if (fitting.json().length() > Blocks.BUTTON_VALUE) {
      fitting = new Carried(answer, Optional.empty(), outcome, all);
    }
    while (fitting.json().length() > Blocks.BUTTON_VALUE) {
      all.removeLast();
      fitting = new Carried(answer, Optional.empty(), outcome, all);
    }
    return fitting;
  }

  /** As a button carries it. */
  String json() {
    ObjectNode node = JSON.createObjectNode().put("a", answer).put("o", outcome);
    question.ifPresent(q -> node.put("q", q));
    claims.forEach(node.withArray("c")::add);
    return node.toString();
  }

  /**
   * As a button has brought it back.
   *
   * @throws IllegalArgumentException where it is none of ours
   */
  static Carried of(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return new Carried(
          node.required("a").textValue(),
          Optional.ofNullable(node.path("q").textValue()),
          node.required("o").textValue(),
          node.path("c").valueStream().map(JsonNode::textValue).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no answer to judge");
    }
  }

  /** What a person thinks of it. */
  Opinion opinion(String person, Verdict verdict) {
    return new Opinion(id(person), SlackChannel.NAME, verdict, question, outcome, claims);
  }

  /** Without the answer's id, which is not stored, it cannot be tried whose it is. */
  private String id(String person) {
    try {
      byte[] both = (answer + " " + person).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
