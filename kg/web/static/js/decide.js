// Deciding: merge, split, reject and comment, as statements that can be undone.

import { ask, send } from "./api.js";
import { combobox } from "./combobox.js";
import { bdi, el, say } from "./dom.js";
import { t } from "./words.js";
import { forget, token } from "./token.js";

const WHO = "kg-who";
let made = 0;

/** Posts a decision with the token; asks for the token once more if it was wrong. Nothing if whoever decides gave up. */
export async function decide(decision) {
  const shown = await token();
  if (!shown) return undefined;
  try {
    const answer = await send("/api/decisions", {
      method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${shown}` }, body: JSON.stringify(decision),
    });
    return await answer.json();
  } catch (error) {
    if (error.status === 403 || error.status === 401) forget();
    throw error;
  }
}

let asked;

/** Whether the server keeps decisions at all; asked once. */
const available = () => (asked ??= ask("decisions", { limit: 0 }).then((answer) => answer.available, () => false));

/** Buttons for a claim: reject and comment; nothing where the server keeps no decisions. */
export function verdicts(claim, words) {
  const place = el("div", {});
  available().then((kept) => kept && place.append(buttons(["reject", "comment"].map((name) => [name, () => dialog(name, [{ iri: claim, label: words }])]))));
  return place;
}

const buttons = (acts) => el("p.verdicts", {}, ...acts.map(([name, act]) => el("button", { type: "button", dataset: { decide: name }, onclick: act }, t(`decide_${name}`))));

/** Asks for the other entity if one is needed, for who and why, and decides. Gives the decision. */
export function dialog(action, nodes, { done } = {}) {
  made += 1;
  const two = action === "merge" || action === "split";
  const id = `decide-${made}`;
  const chosen = [...nodes];
  const other = el("p.chosen", {}, chosen[1] ? bdi(chosen[1].label) : t("decide_none"));
  const search = el("input", { type: "search", id: `${id}-other`, placeholder: t("search_hint") });
  const who = el("input", { id: `${id}-who`, value: localStorage.getItem(WHO) ?? "", autocomplete: "name", required: true, maxLength: 200 });
  const why = el("textarea", { id: `${id}-why`, rows: 3, required: action === "comment" || action === "reject", maxLength: 2000 });
  const complaint = el("p.notice.error", { role: "alert", hidden: true });
  const go = el("button.primary", { disabled: two && !chosen[1] }, t(`decide_${action}`));
  const form = el(
    "form", {},
    el("h2", { id: `${id}-title` }, t(`decide_${action}_title`)),
    el("p", {}, bdi(chosen[0].label)),
    two && !nodes[1] ? [el("label", { htmlFor: search.id }, t(`decide_${action}_other`)), el("div.pick", {}, search)] : "",
    two ? other : "",
    el("label", {}, t("decide_who"), who), el("label", {}, t("decide_why"), why), complaint,
    el("div.row", {}, el("button", { type: "button", onclick: () => box.close() }, t("cancel")), go),
  );
  const box = el("dialog.decide-dialog", { "aria-labelledby": `${id}-title` }, form);
  combobox(search, (found, input) => {
    input.value = "";
    if (found.iri === chosen[0].iri) return;
    chosen[1] = found;
    other.replaceChildren(bdi(found.label), ` (${found.classLabel})`);
    go.disabled = false;
  }, { limit: 8, takesFirst: true, classes: action === "split" ? "Article" : "Person,Organization,Platform,Place,Event" });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    localStorage.setItem(WHO, who.value);
    go.disabled = true;
    try {
      const decision = await decide({ action, nodes: chosen.map((each) => each.iri), who: who.value.trim(), why: why.value.trim() });
      go.disabled = false;
      if (!decision) return;
      box.close();
      told(decision);
      done?.(decision);
    } catch (error) {
      go.disabled = false;
      complaint.hidden = false;
      complaint.textContent = error.message;
    }
  });
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}

/** Says at the bottom of the page what was decided, with the way back. */
export function told(decision) {
  document.querySelector(".toast")?.remove();
  const toast = el(
    "div.toast", { role: "status" },
    el("span", {}, t("decided", { action: t(`decide_${decision.action}`) })),
    decision.id ? el("button", { type: "button", onclick: () => undo(decision.id, toast) }, t("undo")) : "",
    el("a", { href: "/decisions" }, t("decisions")),
    el("button.plain", { type: "button", "aria-label": t("close"), onclick: () => toast.remove() }, "×"),
  );
  document.body.append(toast);
}

/** Takes a decision back. */
export async function undo(id, place) {
  try {
    if (!(await decide({ action: "undo", id, who: localStorage.getItem(WHO) ?? "" }))) return false;
    say(t("undone"));
    place?.replaceChildren(t("undone"));
    return true;
  } catch (error) {
    place?.append(el("span.notice.error", {}, error.message));
    return false;
  }
}

/** Puts buttons into the page's own places for them, where the server keeps decisions. */
export async function fillPlaces() {
  const places = [...document.querySelectorAll(".decide[data-nodes], .decide[data-claim]")];
  if (!places.length) return;
  if (!(await available())) return;
  const label = document.querySelector("h1")?.textContent.trim() ?? "";
  for (const place of places) {
    const { nodes, claim } = place.dataset;
    const acts = [];
    if (nodes) for (const name of ["merge", "split"]) acts.push([name, () => dialog(name, [{ iri: nodes, label }])]);
    if (claim) acts.push(["reject", () => dialog("reject", [{ iri: claim, label }])]);
    acts.push(["comment", () => dialog("comment", [{ iri: nodes ?? claim, label }])]);
    place.replaceChildren(buttons(acts));
  }
}
