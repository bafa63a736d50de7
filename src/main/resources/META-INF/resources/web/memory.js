/**
 * What the page remembers on this device: choices for good, the conversation for as long as the tab lives. Where a
 * browser refuses storage, it remembers until the page is left.
 */
function guarded(name) {
  const fallback = new Map();
  try {
    const storage = window[name];
    storage.getItem("ghotona");
    return storage;
  } catch {
    return {
      getItem: (key) => fallback.get(key) ?? null,
      setItem: (key, value) => fallback.set(key, value),
      removeItem: (key) => fallback.delete(key),
    };
  }
}

const forGood = guarded("localStorage");
const forNow = guarded("sessionStorage");
const MOST_TURNS = 30;

export const choice = (key) => forGood.getItem(`ghotona.${key}`);

export const choose = (key, value) => keep(forGood, key, value);

/** The id under which the server knows what was last talked about. */
export function conversation() {
  const known = forNow.getItem("ghotona.conversation");
  const id = known ?? crypto.randomUUID?.() ?? randomHex();
  if (!known) keep(forNow, "conversation", id);
  return id;
}

/** The turns so far, so that they are still there after a visit to another page. */
export function turns() {
  try {
    return JSON.parse(forNow.getItem("ghotona.turns") ?? "[]");
  } catch {
    return [];
  }
}

export const addTurn = (turn) =>
  keep(forNow, "turns", JSON.stringify([...turns(), turn].slice(-MOST_TURNS)));

export function forget() {
  forNow.removeItem("ghotona.conversation");
  forNow.removeItem("ghotona.turns");
}

function keep(storage, key, value) {
  try {
    storage.setItem(`ghotona.${key}`, value);
  } catch {
    // A full store costs the memory of this turn, not the turn.
  }
}

/** Browsers have randomUUID only over HTTPS; a phone on a home network may come without. */
function randomHex() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
