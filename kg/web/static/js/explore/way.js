// Asks for the other end of a way between two actors.

import { combobox } from "../combobox.js";
import { bdi, el } from "../dom.js";
import { t } from "../words.js";

/** Opens a dialog with a search box; `found(from, to)` gets the two IRIs. */
export function wayDialog(node, found) {
  const input = el("input", { type: "search", id: "way-end", placeholder: t("search_hint") });
  const dialog = el(
    "dialog.way", { "aria-labelledby": "way-title" },
    el("h2", { id: "way-title" }, t("way_title"), " ", bdi(node.label)),
    el("form", { method: "dialog" },
      el("label", { htmlFor: "way-end" }, t("way_to")), el("div.pick", {}, input),
      el("div.row", {}, el("button", { value: "" }, t("cancel")))),
  );
  combobox(input, (result) => {
    dialog.close();
    if (result.iri !== node.id) found(node.id, result.iri);
  }, { limit: 8, takesFirst: true });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  input.focus();
}
