// Classes in the picture, each to be switched off; and what lines mean.

import { el, number } from "../dom.js";
import { sign } from "../combobox.js";
import { FAMILIES } from "../graph/looks.js";
import { t } from "../words.js";

/** Check boxes of the classes that the graph has. */
export function classBoxes(place, graph, off, changed) {
  const counts = new Map();
  for (const node of graph.nodes.values()) counts.set(node.family, (counts.get(node.family) ?? 0) + 1);
  const focused = document.activeElement?.dataset?.family;
  place.replaceChildren(...Object.keys(FAMILIES).filter((family) => counts.has(family)).map((family) => {
    const box = el("input", { type: "checkbox", checked: !off.has(family), dataset: { family } });
    box.addEventListener("change", () => {
      const next = new Set(off);
      if (box.checked) next.delete(family);
      else next.add(family);
      changed(next);
    });
    return el("label", {}, box, sign(family), el("span", {}, t(`family_${family}`)), el("span.count.muted", {}, number(counts.get(family))));
  }));
  place.querySelector(`[data-family="${focused}"]`)?.focus();
}
