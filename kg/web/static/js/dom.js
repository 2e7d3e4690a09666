// Elements made from text: nothing here reads markup, so nothing from an article becomes markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element with properties, attributes and children; a string child becomes text. */
export function el(tag, options = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const made = document.createElement(name || "div");
  if (classes.length) made.classList.add(...classes);
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && typeof value !== "object" && !key.startsWith("aria")) made[key] = value;
    else if (key === "dataset") Object.assign(made.dataset, value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(2).filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

/** A name from outside, isolated so that its direction does not turn what stands beside it. */
export const bdi = (text, options = {}) => el("bdi", options, visible(text));

/** Marks that turn or hide letters, spelt out: evidence stays as it is in the store, and can be seen here. */
export function visible(text) {
  return String(text ?? "").replace(
    /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (mark) => `\u2329U+${mark.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}\u232a`,
  );
}

export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== null) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

/** Only addresses of the web are links; any other scheme stays text. */
export function link(address, ...children) {
  const safe = /^(https?:\/\/|\/(?!\/)|\?|#)/i.test(address);
  return safe ? el("a", { href: address }, ...children) : el("span", {}, ...children);
}

/** Says something to those who listen to the page. */
export function say(text) {
  let place = document.getElementById("spoken");
  if (!place) {
    place = el("p.unseen", { id: "spoken", role: "status" });
    place.setAttribute("aria-live", "polite");
    document.body.append(place);
  }
  place.textContent = text;
}

/** `act`, once, after nothing has called for `milliseconds`. */
export function later(act, milliseconds) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(...given), milliseconds);
  };
}

/** A number as the language of the page writes it. */
export const number = (value) => new Intl.NumberFormat(document.documentElement.lang || "en").format(value);

/** A confidence from 0 to 1 as one reads it. */
export const percent = (value) => new Intl.NumberFormat(document.documentElement.lang || "en", { style: "percent" }).format(value);

/** `2019-09-10` as the language of the page writes it, no more precise than it is. */
export function day(partial) {
  if (!partial) return "";
  const [year, month, date] = String(partial).split("-");
  if (!/^\d{4}$/.test(year) || (month && !/^\d\d$/.test(month))) return String(partial);
  const language = document.documentElement.lang || "en";
  const when = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)));
  const parts = { timeZone: "UTC", year: "numeric" };
  if (month) parts.month = "short";
  if (date) parts.day = "numeric";
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, parts).format(when);
}

/** One day or two: `10 Sep 2019`, `10 – 11 Sep 2019`. */
export function days(first, last) {
  const [one, other] = [day(first || last), day(last || first)];
  if (one === other) return one;
  const [a, b] = [one.split(" "), other.split(" ")];
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && a.length === b.length) a.pop(), b.pop();
  return `${a.join(" ")} – ${other}`;
}
