/** The chat page: takes questions, shows replies, and speaks the language that was chosen for the page. */
import { ask } from "./ask.js";
import { errorBubble, questionBubble, replyBubble, suggestionButtons, typingBubble } from "./bubbles.js";
import { addTurn, choice, choose, conversation, forget, turns } from "./memory.js";
import { translate } from "./page.js";
import { preferredLanguage, WORDS } from "./words.js";

const MOST_LETTERS = 4096;
const byId = (id) => document.getElementById(id);
const [log, welcome, composer, field, hint, send] =
  ["log", "welcome", "composer", "question", "hint", "send"].map(byId);
const [menu, answerLanguage, latin] = ["menu", "answer-language", "latin"].map(byId);

let language = choice("language") in WORDS ? choice("language") : preferredLanguage(navigator.languages);
let busy = false;

const words = () => ({ ...WORDS[language], tag: language });

function speak(chosen) {
  language = chosen;
  translate(words(), language);
  field.placeholder = words().placeholder;
  byId("incidents").href = `/incidents?lang=${language}`;
  offerExamples();
  checkLength();
}

/** Of a language that is left to the question, und stands for whichever it is. */
function wantedForm() {
  const { value } = answerLanguage;
  return latin.checked && value !== "en" ? `${value || "und"}-Latn` : value;
}

const offer = (questions, tag) => suggestionButtons(questions, tag, words().suggestions, pick);

function offerExamples() {
  welcome.querySelector(".suggestions")?.remove();
  welcome.append(offer(words().examples, language));
}

/** A tap leaves the keyboard of a phone closed; a button that was pressed by key hands the focus to the field. */
function keepFocus(event) {
  if (event.detail === 0 || matchMedia("(pointer: fine)").matches) field.focus();
}

function pick(question, event) {
  if (busy) return;
  keepFocus(event);
  converse(question);
}

async function converse(text) {
  busy = true;
  showEmpty();
  log.querySelectorAll(":scope > .suggestions").forEach((old) => old.remove());
  const question = show(questionBubble(text, words()));
  await answer(text, question);
}

async function answer(text, question) {
  busy = true;
  showEmpty();
  const typing = show(typingBubble(words()));
  const heard = await ask({
    text,
    conversation: conversation(),
    language: wantedForm(),
    pageLanguage: language,
  });
  typing.remove();
  busy = false;
  showEmpty();
  if (heard.reply) {
    addTurn({ text, reply: heard.reply });
    reply(heard.reply, question);
  } else {
    refuse(heard.failure, text, question);
  }
}

function reply(reply, question) {
  question.lang = reply.detected;
  const bubble = show(replyBubble(reply, language));
  if (reply.suggestions.length) show(offer(reply.suggestions, reply.language));
  if (bubble.offsetHeight + question.offsetHeight > log.clientHeight * 0.8) question.scrollIntoView({ block: "start" });
}

function refuse(failure, text, question) {
  const message = failure.text ?? words()[failure.key];
  const bubble = errorBubble(message, words(), (event) => {
    if (busy) return;
    keepFocus(event);
    bubble.remove();
    answer(text, question);
  });
  show(bubble);
}

function show(bubble) {
  welcome.hidden = true;
  log.append(bubble);
  log.scrollTo({ top: log.scrollHeight });
  return bubble;
}

function recall() {
  for (const turn of turns()) {
    log.querySelectorAll(":scope > .suggestions").forEach((old) => old.remove());
    reply(turn.reply, show(questionBubble(turn.text, words())));
  }
}

function startAfresh() {
  forget();
  for (const bubble of [...log.children]) if (bubble !== welcome) bubble.remove();
  welcome.hidden = false;
  menu.open = false;
  field.focus();
}

function checkLength() {
  const { length } = field.value;
  const count = new Intl.NumberFormat(language);
  hint.textContent =
    length > MOST_LETTERS
      ? words().tooLong.replace("{length}", count.format(length)).replace("{limit}", count.format(MOST_LETTERS))
      : "";
  showEmpty();
}

/** The button stays in reach of the keyboard; it only tells that it has nothing to send. */
function showEmpty() {
  send.ariaDisabled = String(busy || !sendable());
}

function sendable() {
  return field.value.trim() !== "" && field.value.length <= MOST_LETTERS;
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  if (busy || !sendable()) return;
  const text = field.value.trim();
  field.value = "";
  field.focus();
  converse(text);
});

field.addEventListener("input", checkLength);

/** While a word is being composed, Enter belongs to the input method. */
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  composer.requestSubmit();
});

document.querySelector(".languages").addEventListener("click", (event) => {
  const chosen = event.target.closest("[data-language]")?.dataset.language;
  if (!chosen) return;
  choose("language", chosen);
  speak(chosen);
});

answerLanguage.value = choice("answers") ?? "";
answerLanguage.addEventListener("change", () => choose("answers", answerLanguage.value));
latin.checked = choice("latin") === "on";
latin.addEventListener("change", () => choose("latin", latin.checked ? "on" : "off"));
byId("afresh").addEventListener("click", startAfresh);
document.addEventListener("click", (event) => menu.contains(event.target) || (menu.open = false));
menu.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

speak(language);
recall();
navigator.serviceWorker?.register("/offline.js").catch(() => {});
