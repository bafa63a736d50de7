/** Makes the bubbles of the chat. Whatever people or sources wrote goes in as text, never as markup. */
import { element } from "./page.js";
import { LATIN_STANCES, WORDS } from "./words.js";

export function questionBubble(text, words) {
  return element(
    "div",
    { className: "bubble question" },
    element("span", { className: "unseen", textContent: words.you, lang: words.tag }),
    element("p", { textContent: text, dir: "auto" }),
  );
}

export function replyBubble(reply, pageLanguage) {
  const words = WORDS[pageLanguage];
  const bubble = element("div", { className: "bubble reply", lang: reply.language });
  bubble.dataset.outcome = reply.outcome;
  bubble.append(...paragraphs(reply));
  if (reply.claims.length) bubble.append(chips(reply, stances(reply.language) ?? words.stances));
  if (reply.citations.length) bubble.append(citations(reply, words, pageLanguage));
  if (reply.incident) bubble.append(incidentLink(reply.incident, words, pageLanguage));
  return bubble;
}

export function errorBubble(message, words, retry) {
  const again = element("button", { type: "button", textContent: words.retry });
  again.addEventListener("click", retry);
  return element(
    "div",
    { className: "bubble error", lang: words.tag },
    element("p", { textContent: message }),
    again,
  );
}

export function typingBubble(words) {
  return element(
    "div",
    { className: "bubble reply typing", lang: words.tag },
    element("span", { className: "unseen", textContent: words.looking }),
    ...[1, 2, 3].map(() => element("i", { ariaHidden: "true" })),
  );
}

export function suggestionButtons(questions, language, label, choose) {
  const group = element("div", { className: "suggestions", role: "group", ariaLabel: label });
  group.lang = language;
  for (const question of questions) {
    const button = element("button", { type: "button", textContent: question });
    button.addEventListener("click", (event) => choose(question, event));
    group.append(button);
  }
  return group;
}

function paragraphs(reply) {
  const originals = reply.claims.map((claim) => claim.original).filter(Boolean);
  return reply.text.split("\n").map((part) => element("p", { dir: "auto" }, ...inLanguages(part, originals)));
}

/** What is quoted in another language is marked as such, so that it is read aloud and hyphenated in it. */
function inLanguages(line, originals) {
  const quoted = originals.find((original) => line.includes(original.text));
  if (!quoted) return [line];
  const at = line.lastIndexOf(quoted.text);
  const span = element("span", { lang: quoted.language, textContent: quoted.text });
  return [line.slice(0, at), span, line.slice(at + quoted.text.length)];
}

const stances = (language) => LATIN_STANCES[language] ?? WORDS[language]?.stances;

/** Who says it and how sure they are, each pair once. */
function chips(reply, stances) {
  const said = new Map();
  for (const claim of reply.claims) {
    const stance = stances[claim.stance] ?? claim.stance;
    said.set([claim.saidBy, stance].filter(Boolean).join(" · "), claim.stance);
  }
  const items = [...said].map(([text, stance]) =>
    element("li", { className: `chip ${stance}`, textContent: text }),
  );
  return element("ul", { className: "chips" }, ...items);
}

function citations(reply, words, pageLanguage) {
  const items = reply.citations.map((citation) => element("li", {}, ...cited(citation, reply.language)));
  const list = element("ul", { className: "citations", ariaLabel: words.sources }, ...items);
  list.lang = reply.language ?? pageLanguage;
  return list;
}

function cited(citation, language) {
  const publisher = isWebAddress(citation.url)
    ? element("a", {
        href: citation.url,
        target: "_blank",
        rel: "noopener noreferrer external",
        title: citation.title,
        textContent: citation.publisher,
      })
    : element("span", { title: citation.title, textContent: citation.publisher });
  return [publisher, `, ${day(citation.published, language)}`];
}

/**
 * The day of publication where it was published, wherever the reader is; written as the other pages write it. People who
 * write Bengali or Hindi in Latin letters write dates as in English.
 */
function day(published, form) {
  const language = form.endsWith("-Latn") ? "en" : form;
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const parts = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).formatToParts(date);
  return ["day", "month", "year"].map((type) => parts.find((part) => part.type === type).value).join(" ");
}

function incidentLink(incident, words, pageLanguage) {
  return element("a", {
    className: "more",
    lang: pageLanguage,
    href: `/incidents/${encodeURIComponent(incident.id)}?lang=${pageLanguage}`,
    textContent: `${words.aboutIncident}: ${incident.name}`,
  });
}

function isWebAddress(url) {
  return typeof url === "string" && /^https?:\/\//i.test(url);
}
