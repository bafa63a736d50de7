package dev.ghotona.channels.web;

import dev.ghotona.domain.Aspect;
import dev.ghotona.domain.Sector;
import dev.ghotona.domain.Stance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages and problems; each language has its file, {@code messages/web_*}. */
@MessageBundle(value = "web", locale = "en")
interface WebWords {
  @Message
  String problem(Problem.Kind kind);

  @Message
  String problemDetail(Problem.Kind kind);

  @Message
  String aspect(Aspect aspect);

  @Message
  String stance(Stance stance);

  @Message
  String sector(Sector sector);

  @Message
  String line();

  @Message
  String incidents();

  @Message
  String incidentsLead();

  @Message
  String noIncidents();

  @Message
  String furtherIncidents();

  @Message
  String toChat();

  @Message
  String pageLanguage();

  @Message
  String skipToContent();

  @Message
  String period();

  @Message
  String sectors();

  @Message
  String saidBy();

  @Message
  String derived();

  @Message
  String replaced();

  @Message
  String since(String date);

  @Message
  String source();

  @Message
  String sources();

  @Message
  String timeline();

  @Message
  String timelineSummary(String name, String events, String publications, String from, String to);

  @Message
  String event();

  @Message
  String publication();

  @Message
  String onThisPage();

  @Message
  String missingTitle();

  @Message
  String missingLead();
}
