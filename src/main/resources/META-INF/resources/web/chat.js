/** The chat page: takes questions, shows replies, and speaks the language that was chosen for the page. */
import { ask } from "./ask.js";
import { errorBubble, isNamed, offerButtons, questionBubble, replyBubble, typingBubble } from "./bubbles.js";
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
function wantedForm(asked) {
  const value = answerLanguage.value || asked.language || "";
  return latin.checked && value !== "en" ? `${value || "und"}-Latn` : value;
}

const question = (text) => ({ label: text, text });

const offer = (offers, tag) => offerButtons(offers, tag, words().suggestions, pick);

/** What can be chosen, as the incidents of a list and its other pages, has no language: it goes on in the reply's. */
const offersOf = ({ offers = [], language }) => offers.map((offer) => ({ ...offer, language: language.split("-")[0] }));

function offerExamples() {
  welcome.querySelector(".offers")?.remove();
  welcome.append(offer(words().examples.map(question), language));
}

const withdrawOffers = () => log.querySelectorAll(":scope > .offers").forEach((old) => old.remove());

/** A tap leaves the keyboard of a phone closed; a button that was pressed by key hands the focus to the field. */
function keepFocus(event) {
  if (event.detail === 0 || matchMedia("(pointer: fine)").matches) field.focus();
}

function pick(offered, event) {
  if (busy) return;
  keepFocus(event);
  converse(offered);
}

async function converse(asked) {
  busy = true;
  showEmpty();
  withdrawOffers();
  await answer(asked, show(questionBubble(asked.label, words())));
}

async function answer(asked, bubble) {
  busy = true;
  showEmpty();
  const typing = show(typingBubble(words()));
  const heard = await ask({
    text: asked.text,
    conversation: conversation(),
    language: wantedForm(asked),
    pageLanguage: language,
  });
  typing.remove();
  busy = false;
  showEmpty();
  if (heard.reply) {
    addTurn({ text: asked.label, reply: heard.reply });
    reply(heard.reply, bubble);
  } else {
    refuse(heard.failure, asked, bubble);
  }
}

function reply(reply, asked) {
  asked.lang = reply.detected;
  const offers = offersOf(reply);
  const shown = [asked, show(replyBubble(reply, language, offers, pick))];
  const next = [...offers.filter((offer) => !isNamed(offer, reply)), ...reply.suggestions.map(question)];
  if (next.length) shown.push(show(offer(next, reply.language)));
  const height = shown.reduce((sum, part) => sum + part.offsetHeight, 0);
  if (height > log.clientHeight * 0.8) asked.scrollIntoView({ block: "start" });
}

function refuse(failure, asked, question) {
  const message = failure.text ?? words()[failure.key];
  const bubble = errorBubble(message, words(), (event) => {
    if (busy) return;
    keepFocus(event);
    bubble.remove();
    answer(asked, question);
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
    withdrawOffers();
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
  converse(question(text));
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
