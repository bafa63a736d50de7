package dev.ghotona.channels.telegram;

import dev.ghotona.channels.telegram.Card.Key;
import dev.ghotona.conversation.Buttons.Button;
import dev.ghotona.conversation.Request;
import dev.ghotona.domain.Command;
import dev.ghotona.wording.Reply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What can be pressed: its label, its meaning, and the id that stands for the meaning. */
final class Keys {
  /** Longer labels are cut off by phones, without a mark. */
  private static final int LONGEST_LABEL = 64;

  /** Two labels of this length share a row. */
  private static final int SHORT_LABEL = 14;

  /** Of a digest; 22 characters of 64 that Telegram takes. */
  private static final int ID_BYTES = 16;

  private static final String SAY = "say ";
  private static final String DO = "do ";

  private Keys() {}

  /** The rows of keys below a reply. */
  static List<List<Key>> below(Reply reply) {
    var keys = new ArrayList<Key>();
    reply.suggestions().forEach(question -> keys.add(key(question, SAY + question)));
    reply.offers().forEach(offer -> keys.add(key(offer.label(), DO + offer.command().written())));
    return rows(keys);
  }

  private static Key key(String label, String content) {
    return new Key(Split.shortened(label, LONGEST_LABEL), content);
  }

  private static List<List<Key>> rows(List<Key> keys) {
    var rows = new ArrayList<List<Key>>();
    for (Key key : keys) {
      boolean fits = !rows.isEmpty() && rows.getLast().size() == 1 && isShort(key);
      if (fits && isShort(rows.getLast().getFirst())) {
        rows.getLast().add(key);
      } else {
        rows.add(new ArrayList<>(List.of(key)));
      }
    }
    return rows;
  }

  private static boolean isShort(Key key) {
    return key.label().length() <= SHORT_LABEL;
  }

  /** The button of a content, to be kept so that a press is understood. */
  static Button button(Key key) {
    return new Button(id(key.content()), key.content());
  }

  /** An id of 22 characters that tells nothing, the same for the same content. */
  static String id(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest, ID_BYTES));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What is wanted by whoever presses a button of this content. */
  static Optional<Request> request(String content) {
    if (content.startsWith(SAY)) {
      return Optional.of(new Request.Utterance(content.substring(SAY.length())));
    }
    return content.startsWith(DO)
        ? Command.typed(content.substring(DO.length())).map(Request.Menu::new)
        : Optional.empty();
  }
}
