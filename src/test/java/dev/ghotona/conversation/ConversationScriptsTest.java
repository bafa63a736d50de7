package dev.ghotona.conversation;

/** The scripts against the core itself. */
class ConversationScriptsTest extends ConversationScripts {

  @Override
  protected Chat chat() {
    return Core.chat();
  }
}
