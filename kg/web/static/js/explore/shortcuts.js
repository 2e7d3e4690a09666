// Keys of a page, and the list of them that `?` opens.

import { el } from "../dom.js";
import { t } from "../words.js";

const KEYS = [
  ["/", "key_search"], ["↑ ↓ ← →", "key_walk"], ["Shift + ↑ ↓ ← →", "key_pan"], ["+ −", "key_zoom"], ["0, f", "key_fit"], ["Enter", "key_grow"],
  ["e", "key_panel"], ["o", "key_open"], ["p", "key_path"], ["h, Delete", "key_hide"], ["t", "key_table"], ["Esc", "key_close"], ["?", "key_help"],
];

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable], dialog") || target.shadowRoot;

/** Calls the act of a key unless someone is typing. */
export function onKeys(acts) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) && event.key !== "Escape") return;
    if (document.querySelector("dialog[open]")) return;
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

export function helpDialog() {
  const dialog = el(
    "dialog.keys", { "aria-labelledby": "keys-title" },
    el("h2", { id: "keys-title" }, t("keys_title")),
    el("table", {}, el("tbody", {}, ...KEYS.map(([keys, what]) => el("tr", {}, el("th", { scope: "row" }, ...keys.split(", ").flatMap((key, at) => [at ? " " : "", el("kbd", {}, key)])), el("td", {}, t(what)))))),
    el("form.row", { method: "dialog" }, el("button.primary", {}, t("close"))),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
