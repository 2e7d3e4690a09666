// The strings of the interface in the language of the page, from the server's one table.

export const language = document.documentElement.lang || "en";

const WORDS = await (async () => {
  try {
    return (await (await fetch(`/api/words?lang=${language}`)).json()).words;
  } catch {
    return {}; // the server is gone: the next request will say so
  }
})();

/** The string of a key, with {names} filled in; the key itself shows what is missing. */
export function t(key, given = {}) {
  return (WORDS[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => (name in given ? given[name] : whole));
}

/** Whether there is a string of this key. */
export const has = (key) => key in WORDS;

/** The word for a class, status or unit, else its own name with spaces. */
export function term(name) {
  return WORDS[`term_${name}`] ?? String(name ?? "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
