/** One draft as a card: what is proposed, to be mended, accepted or rejected. */
import { element } from "./page.js";

const LANGUAGES = ["bn", "en", "hi"];

const fill = (text, places) => text.replace(/\{(\w+)\}/g, (_, key) => places[key]);

/** A card; settle(decision) says what became of it: undefined, or what is wrong. */
export function draftCard(draft, article, words, settle) {
  const heading = fill(words.draftOf, { n: draft.number });
  if (draft.state !== "open") return doneCard(heading, draft, words);
  const id = (part) => `draft-${draft.number}-${part}`;
  const fields = fieldsOf(draft, article, words, id);
  const fault = element("p", { className: "fault", role: "alert" });
  const accept = element("button", { className: "strong", type: "submit", textContent: words.accept });
  const reject = element("button", { type: "button", textContent: words.reject });
  const card = element("form", { className: "draft", autocomplete: "off" });
  card.ariaLabel = heading;
  card.append(
    element("h3", {}, heading, ...chips(draft, words)),
    ...fields.shown,
    element("details", {}, element("summary", { textContent: words.more }), ...fields.more),
    fault,
    element("div", { className: "actions" }, accept, reject),
  );
  const run = async (decision) => {
    accept.disabled = reject.disabled = true;
    const wrong = await settle(decision);
    accept.disabled = reject.disabled = false;
    fault.textContent = wrong ?? "";
  };
  card.addEventListener("submit", (event) => {
    event.preventDefault();
    const { decision, wrong } = fields.decision();
    if (wrong) fault.textContent = wrong;
    else run(decision);
  });
  reject.addEventListener("click", () => run({ decision: "reject" }));
  return card;
}

function doneCard(heading, draft, words) {
  const text = `${heading} · ${words.aspects[draft.aspect]} · ${words[draft.state]}`;
  return element("p", { className: `draft done ${draft.state}`, textContent: text });
}

function chips(draft, words) {
  const stance = element("span", { className: `chip ${draft.stance}`, textContent: words.stances[draft.stance] });
  return [element("span", { className: "chip", textContent: words.aspects[draft.aspect] }), stance];
}

function fieldsOf(draft, article, words, id) {
  const own = article.head.language;
  const aspect = choice(id("aspect"), likeliestFirst(words.aspects, draft), draft.aspect);
  const stance = choice(id("stance"), words.stances, draft.stance);
  const saidBy = element("input", { id: id("said"), value: draft.saidBy ?? "", dir: "auto", lang: own });
  const statements = Object.fromEntries(
    LANGUAGES.map((tag) => [tag, element("textarea", { id: id(`statement-${tag}`), rows: 2, dir: "auto", lang: tag })]),
  );
  const value = element("textarea", { id: id("value"), rows: 4, className: "code", spellcheck: false });
  value.value = draft.value ? JSON.stringify(draft.value, null, 1) : "";
  const derived = element("p", { className: "quiet", textContent: draft.derived?.[words.tag] ?? "" });
  const labelled = (field, text) => element("p", {}, element("label", { for: field.id, textContent: text }), field);
  const stated = (tag) => labelled(statements[tag], fill(words.statement, { language: words.languages[tag] }));
  const shown = [
    element("div", { className: "pair" }, labelled(aspect, words.aspect), labelled(stance, words.stance)),
    labelled(saidBy, words.saidBy),
    ...(draft.value ? [element("p", { className: "value", textContent: readable(draft.value, words.tag) })] : []),
    stated(own),
  ];
  const others = LANGUAGES.filter((tag) => tag !== own).map(stated);
  const more = [...others, labelled(value, words.value), derived];
  return { shown, more, decision: () => decisionOf({ aspect, stance, saidBy, statements, value }, draft, own, words) };
}

/** The aspect that is drafted, those that may be meant instead, then the rest. */
function likeliestFirst(aspects, draft) {
  const first = [draft.aspect, ...draft.others].map((tag) => [tag, aspects[tag]]);
  return { ...Object.fromEntries(first), ...aspects };
}

function choice(id, names, chosen) {
  const select = element("select", { id });
  for (const [key, name] of Object.entries(names)) select.append(new Option(name, key, false, key === chosen));
  return select;
}

function decisionOf(fields, draft, own, words) {
  const statement = Object.fromEntries(
    Object.entries(fields.statements)
      .map(([tag, field]) => [tag, field.value.trim()])
      .filter(([, text]) => text),
  );
  if (Object.keys(statement).length === 0) return { wrong: words.needStatement };
  const said = fields.saidBy.value.trim();
  try {
    const text = fields.value.value.trim();
    const value = text ? JSON.parse(text) : null;
    const same = JSON.stringify(value) === JSON.stringify(draft.value);
    return {
      decision: {
        decision: "accept",
        aspect: fields.aspect.value,
        stance: fields.stance.value,
        saidBy: said ? { [own]: said } : null,
        statement,
        value,
        derived: same ? draft.derived : null,
      },
    };
  } catch {
    return { wrong: words.badJson };
  }
}

/** A value in a few words, as the files have them. */
function readable(value, tag) {
  const [[kind, of]] = Object.entries(value);
  const first = (texts) => Object.values(texts)[0];
  const bound = of.bound ? `${{ about: "≈", "at-least": "≥", "at-most": "≤" }[of.bound]} ` : "";
  switch (kind) {
    case "moment":
      return of.at.replace("T", " ") + (of.until ? ` – ${of.until.replace("T", " ")}` : "");
    case "number":
      return `${bound}${of.amount.toLocaleString(tag)} ${first(of.unit)}`;
    case "money":
      return `${bound}${of.amount.toLocaleString(tag)} ${of.currency}`;
    case "actor":
      return first(of.name) + (of.country ? ` (${of.country})` : "");
    default:
      return first(of);
  }
}
