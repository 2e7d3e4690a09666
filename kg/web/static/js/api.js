// Asks the server; whatever goes wrong becomes one line for people.

import { language, t } from "./words.js";

export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** The JSON answer of `/api/...` with parameters, in the language of the page; lists become repeated parameters. */
export async function ask(path, parameters = {}, { signal } = {}) {
  const query = new URLSearchParams({ lang: language }); // its address may ask for another language than the cookie
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null || value === "") continue;
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, each);
  }
  return (await send(`/api/${path}?${query}`, { signal })).json();
}

/** A request that must succeed. */
export async function send(address, options = {}) {
  let answer;
  try {
    answer = await fetch(address, { credentials: "same-origin", ...options });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused(t("error_unreachable"), 0);
  }
  if (answer.ok) return answer;
  throw new Refused(await reason(answer), answer.status);
}

async function reason(answer) {
  const text = (await answer.text()).trim();
  try {
    const { error } = JSON.parse(text);
    if (error) return String(error.message ?? error);
  } catch {
    // not JSON: the text itself
  }
  return text.split("\n")[0].slice(0, 400) || `${answer.status} ${answer.statusText}`;
}
