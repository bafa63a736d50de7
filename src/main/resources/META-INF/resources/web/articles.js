/** The page about articles: hand one in, see its sentences with the drafts beside, accept, mend or reject these. */
import { call, enterWith } from "./articles-api.js";
import { draftCard } from "./draft-card.js";
import { choice, choose } from "./memory.js";
import { element, translate } from "./page.js";
import { preferredLanguage } from "./words.js";
import { WORDS } from "./articles-words.js";

const byId = (id) => document.getElementById(id);
const [message, enter, desk, list, handIn, article, sentences] =
  ["message", "enter", "desk", "list", "hand-in", "article", "sentences"].map(byId);

let language = choice("language") in WORDS ? choice("language") : preferredLanguage(navigator.languages);
let shown = null;

const words = () => ({ ...WORDS[language], tag: language });

function speak(chosen) {
  language = chosen;
  translate(words(), language);
  if (shown) show(shown);
}

function say(text, isFault = false) {
  message.classList.toggle("fault", isFault);
  message.textContent = text;
}

const wrong = ({ fault, text }) => text ?? words()[fault];

async function listArticles() {
  const { data, ...failed } = await call("/api/articles");
  if (!data) return failed;
  const lines = data.map((line) => element("li", {}, lineOf(line)));
  list.replaceChildren(...(lines.length ? lines : [element("li", { className: "quiet", textContent: words().none })]));
  return null;
}

function lineOf(line) {
  const state = line.open ? words().open.replace("{n}", line.open) : words().accepted;
  const title = element("strong", { textContent: line.head.title, lang: line.head.language });
  const about = element("small", { textContent: `${line.head.publisher} · ${line.head.incident} · ${state}` });
  const button = element("button", { type: "button" }, title, about);
  button.addEventListener("click", () => open(line.id));
  return button;
}

async function open(id) {
  const { data, ...failed } = await call(`/api/articles/${id}`);
  if (!data) return say(wrong(failed), true);
  begin(data);
}

function begin(data) {
  show(data);
  byId("article-title").focus({ preventScroll: true });
  byId("article-title").scrollIntoView({ block: "start" });
}

function show(data) {
  shown = data;
  article.hidden = false;
  const { head } = data;
  byId("article-title").textContent = head.title;
  byId("article-title").lang = head.language;
  byId("article-head").textContent = `${head.publisher} · ${head.date.replace("T", " ")} · ${head.incident}`;
  const items = data.text ? data.sentences.map(sentenceItem) : data.drafts.map((draft) => element("li", {}, card(draft)));
  if (!data.text) items.unshift(element("li", { className: "bare" }, element("p", { textContent: words().erased })));
  sentences.replaceChildren(...items);
}

function sentenceItem(place) {
  const drafts = shown.drafts.filter((draft) => draft.sentence.start === place.start);
  const text = element("p", { lang: shown.head.language });
  text.append(...marked(place, drafts));
  const item = element("li", { className: drafts.length ? "" : "bare" }, text);
  if (drafts.length) item.append(element("div", {}, ...drafts.map(card)));
  return item;
}

/** The sentence with the words marked that say who says it and which value it states. */
function marked(place, drafts) {
  const marks = drafts
    .flatMap((draft) => [mark(draft.saidAt, "said"), mark(draft.valueAt, "stated")])
    .filter((one) => one)
    .sort((a, b) => a.start - b.start);
  const parts = [];
  let at = place.start;
  for (const { start, end, kind } of marks) {
    if (start < at) continue;
    parts.push(shown.text.slice(at, start), element("mark", { className: kind, textContent: shown.text.slice(start, end) }));
    at = end;
  }
  parts.push(shown.text.slice(at, place.end));
  return parts;
}

const mark = (place, kind) => place && { ...place, kind };

const card = (draft) => draftCard(draft, shown, words(), (decision) => settle(draft, decision));

async function settle(draft, decision) {
  const { data, ...failed } = await call(`/api/articles/${shown.id}/drafts/${draft.number}`, decision);
  if (!data) return wrong(failed);
  draft.state = data.state;
  const left = shown.drafts.filter((other) => other.state === "open");
  redraw(draft);
  const state = words()[data.state];
  say(left.length ? words().done.replace("{n}", draft.number).replace("{state}", state) : words().allDone);
  listArticles();
  next(draft)?.querySelector("textarea").focus();
  return undefined;
}

/** Only the one card is made anew: what has been typed in others stays. */
function redraw(draft) {
  const old = byId(`draft-${draft.number}-aspect`).closest(".draft");
  old.replaceWith(card(draft));
}

const next = (draft) =>
  shown.drafts
    .filter((other) => other.state === "open")
    .sort((a, b) => (a.number < draft.number) - (b.number < draft.number) || a.number - b.number)
    .map((other) => byId(`draft-${other.number}-aspect`)?.closest(".draft"))[0];

function formData() {
  const { names, url, zone, ...form } = Object.fromEntries(new FormData(handIn));
  const called = names.split(",").map((name) => name.trim()).filter((name) => name);
  return {
    ...form,
    date: form.date.length === 16 ? `${form.date}:00` : form.date,
    url: url || null,
    zone: zone || null,
    names: called.length ? { [form.language]: called } : null,
  };
}

async function suggestIncidents() {
  const response = await fetch("/api/incidents").catch(() => null);
  const known = response?.ok ? await response.json() : [];
  byId("incidents").replaceChildren(...known.map((incident) => new Option(incident.id, incident.id)));
}

enter.addEventListener("submit", async (event) => {
  event.preventDefault();
  enterWith(byId("token").value.trim());
  const failed = await listArticles();
  if (failed) return say(wrong(failed), true);
  byId("token").value = "";
  say("");
  enter.hidden = true;
  desk.hidden = false;
  suggestIncidents();
  byId("known-heading").scrollIntoView({ block: "nearest" });
  byId("new").querySelector("summary").focus();
});

handIn.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = handIn.querySelector("button");
  button.disabled = true;
  const { data, ...failed } = await call("/api/articles", formData());
  button.disabled = false;
  if (!data) return say(wrong(failed), true);
  byId("new").open = false;
  handIn.reset();
  say(words().ready.replace("{n}", data.drafts.length));
  listArticles();
  begin(data);
});

for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => {
    choose("language", button.dataset.language);
    speak(button.dataset.language);
  });

speak(language);
