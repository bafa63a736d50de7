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

/** Where the reply names what can be chosen, its name is pressed there. */
export function replyBubble(reply, pageLanguage, offers, choose) {
  const words = WORDS[pageLanguage];
  const bubble = element("div", { className: "bubble reply", lang: reply.language });
  bubble.dataset.outcome = reply.outcome;
  bubble.append(...paragraphs(reply, offers, choose));
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

/** What can be asked next: each offer has a label to be pressed, and the text that it asks. */
export function offerButtons(offers, language, label, choose) {
  const group = element("div", { className: "offers", role: "group", ariaLabel: label });
  group.lang = language;
  group.append(...offers.map((offer) => offerButton(offer, choose)));
  return group;
}

function offerButton(offer, choose) {
  const button = element("button", { type: "button", textContent: offer.label });
  button.addEventListener("click", (event) => choose(offer, event));
  return button;
}

const BULLET = "• ";

const names = (line, offer) => line === BULLET + offer.label;

/** Whether what is offered stands in the reply's own list. */
export const isNamed = (offer, reply) => reply.text.split("\n").some((line) => names(line, offer));

function paragraphs(reply, offers, choose) {
  const originals = reply.claims.map((claim) => claim.original).filter(Boolean);
  return reply.text.split("\n").map((line) => {
    const offer = offers.find((one) => names(line, one));
    return offer
      ? element("p", { dir: "auto", className: "choice" }, BULLET, offerButton(offer, choose))
      : element("p", { dir: "auto" }, ...inLanguages(line, originals));
  });
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
