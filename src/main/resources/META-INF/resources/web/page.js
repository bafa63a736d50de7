/** What the pages have in common: how they make elements, and how they take on a language. */

/** Makes an element; whatever goes in goes in as text, never as markup. */
export function element(name, properties = {}, ...children) {
  const { for: field, ...others } = properties;
  const made = Object.assign(document.createElement(name), others);
  if (field) made.htmlFor = field;
  made.append(...children);
  return made;
}

/** Puts the words of a language, by its tag, wherever the page has a place for one. */
export function translate(words, language) {
  document.documentElement.lang = language;
  document.title = words.title;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word];
  for (const place of document.querySelectorAll("[data-label]")) place.ariaLabel = words[place.dataset.label];
  for (const button of document.querySelectorAll("[data-language]"))
    button.ariaPressed = String(button.dataset.language === language);
}
