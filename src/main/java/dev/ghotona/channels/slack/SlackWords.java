package dev.ghotona.channels.slack;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Slack's own words, as those of buttons; each language has its file, {@code messages/slack_*}. */
@MessageBundle(value = "slack", locale = "en")
interface SlackWords {
  @Message
  String ask();

  @Message
  String open();

  @Message
  String share();

  @Message
  String shared(String person);

  @Message
  String unshareable();

  @Message
  String asked(String question);

  @Message
  String askedBy(String person, String question);

  @Message
  String helpful();

  @Message
  String unhelpful();

  @Message
  String thanks();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String send();

  @Message
  String close();

  @Message
  String refused();

  @Message
  String thinking();

  @Message
  String usage();

  @Message
  String language(String name);

  @Message
  String examples();

  @Message
  String known(String number);

  @Message
  String incidents();

  @Message
  String settings();

  @Message
  String privacy();

  @Message
  String forget();

  @Message
  String forgetSure();

  @Message
  String forgetYes();

  @Message
  String forgetNo();
}
