// What people decided, the newest first, with undo; and pairs that the program is unsure of.

import { ask } from "./api.js";
import { bdi, el, number, percent } from "./dom.js";
import { sign } from "./combobox.js";
import { language, t } from "./words.js";
import { dialog, undo } from "./decide.js";

const place = (id) => document.getElementById(id);
const PAGE = 50;

const moment = (when) => (when ? new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(when)) : "");
const named = (node) => el("a", { href: node.path }, sign(node.family), " ", bdi(node.label));
const between = (nodes) => nodes.flatMap((node, at) => [at ? el("span.muted", {}, " · ") : "", named(node)]);

async function show(offset = 0) {
  try {
    const answer = await ask("decisions", { limit: PAGE, offset, uncertain: offset ? undefined : 1 });
    if (!answer.available) return void place("told").replaceChildren(t("decisions_unavailable"));
    if (!offset) place("rows").replaceChildren();
    place("rows").append(...answer.decisions.map(row));
    const shown = place("rows").childElementCount;
    place("list").hidden = !shown;
    place("told").replaceChildren(shown ? t("showing_of", { shown: number(shown), total: number(answer.total) }) : t("decisions_none"));
    if (shown < answer.total) place("told").append(" ", el("button", { type: "button", onclick: () => show(shown) }, t("show_more", { n: Math.min(PAGE, answer.total - shown) })));
    if (!offset) uncertain(answer.uncertain ?? []);
  } catch (error) {
    place("complaint").hidden = false;
    place("complaint").textContent = error.message;
  }
}

function row(decision) {
  const last = el("td");
  const fill = (undone) => last.replaceChildren(undone ? el("span.tag", {}, t("undone")) : el("button", {
    type: "button", dataset: { undo: decision.id },
    onclick: async () => {
      if (await undo(decision.id)) {
        fill(true);
        made.classList.add("undone");
      }
    },
  }, t("undo")));
  const made = el(
    "tr", { className: decision.undone ? "undone" : "" },
    el("td", {}, moment(decision.when)), el("td", {}, t(`decide_${decision.action}`)), el("td", {}, ...between(decision.nodes ?? [])),
    el("td", {}, bdi(decision.why ?? "")), el("td", {}, bdi(decision.who ?? "")), last,
  );
  fill(decision.undone);
  return made;
}

/** What the program is least sure of: whether two are one, and what the articles say. */
function uncertain(doubts) {
  const split = doubts.filter((each) => each.actions.includes("split"));
  listDoubts("uncertain", "pairs", split);
  listDoubts("uncertain-claims", "claims", doubts.filter((each) => !split.includes(each)));
}

function listDoubts(section, list, doubts) {
  place(section).hidden = !doubts.length;
  place(list).replaceChildren(...doubts.map((pair) => {
    const act = (name) => el("button", { type: "button", onclick: () => dialog(name, pair.nodes, { done: () => show() }) }, t(`decide_${name}`));
    return el("li", {}, ...between(pair.nodes), el("span.muted", {}, ` ${t("evidence_sure", { n: percent(pair.confidence) })} · ${t("evidence_rule", { rule: pair.rule })} `), ...pair.actions.flatMap((name) => [act(name), " "]));
  }));
}

show();
