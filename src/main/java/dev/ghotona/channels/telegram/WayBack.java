package dev.ghotona.channels.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reply has to be tied to, as it is stored beside a delivery.
 *
 * @param message the message that is replied to; empty: the reply stands by itself
 * @param pressed the bot's own message whose button was pressed
 */
record WayBack(Optional<Integer> message, Optional<Integer> pressed) {
  private static final Pattern FORM = Pattern.compile("(-?[0-9]*),(-?[0-9]*)");

  String written() {
    return message.map(String::valueOf).orElse("") + "," + pressed.map(String::valueOf).orElse("");
  }

  static WayBack of(Optional<String> written) {
    Matcher parts = FORM.matcher(written.orElse(","));
    if (!parts.matches()) {
      throw new IllegalStateException("a stored way back cannot be read");
    }
    return new WayBack(number(parts.group(1)), number(parts.group(2)));
  }

  private static Optional<Integer> number(String digits) {
    return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
  }
}
