// The search box: a combobox after the ARIA pattern, over /api/search.

import { ask } from "./api.js";
import { bdi, day, el, later, say } from "./dom.js";
import { t } from "./words.js";

const WAIT_MILLISECONDS = 90;
let made = 0;

/**
 * Makes an input a combobox. `onChoose(result)` is called with the entry chosen; `classes` limits what is found. With
 * `takesFirst` Enter waits for the results and takes the first; without it Enter before there is a list does what it always does.
 */
export function combobox(input, onChoose, { classes, limit = 12, takesFirst = false } = {}) {
  made += 1;
  const list = el("ul.found", { id: `found-${made}`, role: "listbox", hidden: true });
  list.setAttribute("aria-label", t("search_results"));
  input.after(list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false",
  })) input.setAttribute(name, value);

  let results = [];
  let active = -1;
  let asking;
  let wanted = false; // Escape, Enter and leaving the field take back what is being looked for

  const close = () => {
    asking?.abort();
    wanted = false;
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (next) => {
    active = next;
    [...list.children].forEach((row, at) => row.setAttribute("aria-selected", String(at === active)));
    const row = list.children[active];
    if (!row) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", row.id);
    return row.scrollIntoView({ block: "nearest" });
  };
  const choose = (at) => {
    const result = results[at];
    if (!result) return;
    close();
    onChoose(result, input);
  };
  const show = (found) => {
    results = found;
    list.replaceChildren(...found.map((each, at) => row(each, at, list.id)));
    if (!found.length) list.append(el("li.muted", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, t("search_nothing")));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    say(t("search_found", { n: found.length }));
    mark(found.length ? 0 : -1);
  };
  const look = async () => {
    const q = input.value.trim();
    asking?.abort();
    if (!q) return close();
    if (!wanted) return undefined;
    asking = new AbortController();
    try {
      const answer = await ask("search", { q, limit, class: classes }, { signal: asking.signal });
      if (wanted && document.activeElement === input && input.value.trim() === q) show(answer.results);
    } catch (error) {
      if (error.name !== "AbortError") say(error.message);
    }
    return undefined;
  };

  const lookLater = later(look, WAIT_MILLISECONDS);
  input.addEventListener("input", () => {
    wanted = true;
    lookLater();
  });
  input.addEventListener("focus", () => input.value.trim() && list.children.length && results.length && (list.hidden = false, input.setAttribute("aria-expanded", "true")));
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      wanted = true;
      if (!open) look();
      else if (results.length) mark((active + (event.key === "ArrowDown" ? 1 : results.length - 1)) % results.length);
    } else if (event.key === "Enter" && open && results[active]) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Enter" && takesFirst && input.value.trim()) {
      event.preventDefault();
      wanted = true;
      look().then(() => choose(0));
    } else if (event.key === "Enter") {
      close();
    } else if (event.key === "Escape") {
      if (open) event.stopPropagation();
      close();
    }
  });
  input.addEventListener("blur", () => setTimeout(close, 150)); // after the click that took the focus away
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const at = [...list.children].indexOf(event.target.closest("li"));
    if (at >= 0) choose(at);
  });
}

function row(result, at, list) {
  const aside = [result.start && day(result.start)].filter(Boolean).join(" · ");
  const made = el(
    "li", { id: `${list}-${at}`, role: "option", "aria-selected": "false" },
    sign(result.family),
    el("span", {}, bdi(result.label)),
    el("span.kind", {}, result.classLabel ?? result.class),
  );
  const other = result.matched && result.matched !== result.label ? result.matched : "";
  if (other || aside) made.append(el("small", {}, other ? bdi(other) : "", other && aside ? " · " : "", aside));
  return made;
}

/** The shape and colour of a class, for lists; what it means stands beside it in words. */
export const sign = (family) => el("span.sign", { className: `sign ${family}`, "aria-hidden": "true" });
