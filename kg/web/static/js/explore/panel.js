// Beside the picture: what is known of the chosen node or line, in whose words, and what else it leads to.

import { ask } from "../api.js";
import { bdi, days, el, number, percent, visible } from "../dom.js";
import { sign } from "../combobox.js";
import { t, term } from "../words.js";
import { around } from "./growth.js";
import { other } from "../graph/model.js";
import { verdicts } from "../decide.js";

const FIRST_CLAIMS = 6;

/** A claim's sentence with its evidence marked, its article, the rule and how sure it is. */
export function passage(found) {
  const quote = el(
    "blockquote.passage", {},
    el("p", {}, bdi(found.before), el("mark", {}, bdi(found.exact)), bdi(found.after)),
  );
  const sure = found.confidence === null || found.confidence === undefined ? "" : t("evidence_sure", { n: percent(found.confidence) });
  quote.append(el(
    "footer", {},
    el("a", { href: found.path }, bdi(found.article.label)),
    ` ${[found.article.start && days(found.article.start), t("evidence_rule", { rule: found.rule }), sure].filter(Boolean).join(" · ")}`,
  ));
  return quote;
}

export const basisTag = (basis) => el("span", { className: `tag ${basis}` }, t(`basis_${basis}`));

/** A claim with all of its passages, asked for when it is shown. */
export function claimBox(claim, { open = true, decide = true } = {}) {
  const box = el("section.claim", {}, el("p.muted", {}, t("loading")));
  const load = async () => {
    try {
      const found = await ask("evidence", { claim });
      box.replaceChildren(
        el("p.words", {}, bdi(found.claim.words), " ", basisTag(found.claim.basis)),
        ...found.claim.because.map((reason) => el("p.because", {}, `${t("evidence_because")} `, bdi(reason))),
        ...found.passages.map(passage),
      );
      if (found.total > found.shown) box.append(el("p.muted", {}, t("shown_of", { shown: number(found.shown), total: number(found.total) })));
      if (decide && found.claim.basis !== "reference") box.append(verdicts(claim, found.claim.words));
    } catch (error) {
      box.replaceChildren(el("p.notice.error", {}, error.message));
    }
  };
  if (open) load();
  box.load = load;
  return box;
}

/** The panel for a line: who, to what, by which relations, with the evidence of each. */
export function linePanel(line, { choose }) {
  const claims = [...new Map(line.relations.map((each) => [each.claim, each])).values()];
  return el(
    "div", {},
    el("h2", {}, [...new Set(line.relations.map((each) => visible(each.label)))].join(", ")),
    el("p.ends", {}, nodeButton(line.from, choose), " — ", nodeButton(line.to, choose)),
    ...claims.slice(0, FIRST_CLAIMS).map((each) => claimBox(each.claim)),
    claims.length > FIRST_CLAIMS ? moreClaims(claims.slice(FIRST_CLAIMS)) : "",
  );
}

function moreClaims(rest) {
  const button = el("button", { type: "button", onclick: () => button.replaceWith(...rest.map((each) => claimBox(each.claim))) }, t("more_claims", { n: rest.length }));
  return button;
}

export const nodeButton = (node, choose) =>
  el("button.link", { type: "button", onclick: () => choose(node) }, sign(node.family), " ", bdi(node.label));

/** The panel for a node. `acts`: choose, grow, hide, way, showLine. */
export async function nodePanel(node, acts) {
  const head = [
    el("h2", {}, bdi(node.label)),
    el("p.muted", {}, sign(node.family), ` ${[node.kind || term(node.class), node.start && days(node.start, node.end), node.status && term(node.status)].filter(Boolean).join(" · ")}`),
  ];
  const buttons = el(
    "p.acts", {},
    el("a.button", { href: node.path }, t("open_page")),
    el("button", { type: "button", onclick: () => acts.way(node), title: t("key_path") }, t("find_path")),
    el("button", { type: "button", onclick: () => acts.hide(node), title: t("key_hide") }, t("hide")),
  );
  const box = el("div", {}, ...head, buttons);
  const [found, facts] = await Promise.all([
    around(node.id),
    node.family === "Event" || node.family === "Article" ? undefined : ask("entity", { iri: node.id }).catch(() => undefined),
  ]);
  node.reach = Math.max(found.total, node.lines.size);
  if (facts) box.append(...factsOf(facts));
  if (node.family === "Event") box.append(claimBox(node.id));
  box.append(growth(node, found, acts), shownList(node, acts));
  return box;
}

function factsOf(facts) {
  const names = [...new Set([facts.labels.en, facts.labels.id, ...facts.names])].filter((name) => name && name !== facts.label);
  const made = [];
  if (names.length) made.push(el("p.names", {}, ...names.slice(0, 8).flatMap((name, at) => [at ? " · " : "", bdi(name)])));
  const offices = officesOf(facts);
  if (offices.length) {
    made.push(el("ul.offices", {}, ...offices.slice(0, 5).map(({ label, whose, since, until }) => el(
      "li", {}, bdi(label), " · ", bdi(whose), since || until ? el("span.muted", {}, ` ${period(since, until)}`) : "",
    ))));
  }
  return made;
}

const period = (since, until) => (since && until ? days(since, until) : since ? t("since", { day: days(since) }) : t("until", { day: days(until) }));

/** Each office once, in the order of the server, with the time over which articles and reference speak of it. */
function officesOf(facts) {
  const found = new Map();
  for (const each of facts.positions) {
    const whose = each.of.iri === facts.iri ? each.person.label : each.of.label;
    const key = `${each.label}|${whose}`;
    const one = found.get(key);
    if (!one) found.set(key, { label: each.label, whose, since: each.since ?? "", until: each.until ?? "" });
    else {
      if (each.since && (!one.since || each.since < one.since)) one.since = each.since;
      if (each.until && each.until > one.until) one.until = each.until;
    }
  }
  return [...found.values()];
}

/** Neighbours that may be added: all, or those of one relation or class; "showing N of M". */
function growth(node, found, acts) {
  const rows = [
    ...found.relations.map((each) => ({ ...each, what: { relation: each.relation } })),
  ];
  const shownBy = (relation) => [...node.lines].filter((line) => line.relations.some((each) => each.name === relation)).length;
  const made = el("div.growth", {}, el("h3", {}, t("neighbours")));
  const shown = node.lines.size;
  made.append(el("p.reach", {}, t("showing_of", { shown: number(shown), total: number(Math.max(found.total, shown)) })));
  if (shown < found.total) {
    made.append(el(
      "p.acts", {},
      el("button.primary", { type: "button", onclick: () => acts.grow(node, { count: shown + 12 }) }, t("show_more", { n: Math.min(12, found.total - shown) })),
      found.total - shown > 12 ? el("button", { type: "button", onclick: () => acts.grow(node, { count: Math.min(200, found.total) }) }, found.total > 200 ? t("show_first", { n: 200 }) : t("show_all")) : "",
    ));
  }
  made.append(el("ul.relations", {}, ...rows.map(({ label, count, what }) => {
    const have = shownBy(what.relation);
    return el(
      "li", {}, el("span", {}, label), el("span.muted.count", {}, t("of", { shown: number(Math.min(have, count)), total: number(count) })),
      el("button.plain", {
        type: "button", disabled: have >= count, onclick: () => acts.grow(node, { count: have + 12, ...what }),
        "aria-label": t("show_more_of", { relation: label }),
      }, "+"),
    );
  })));
  if (found.classes.length > 1) {
    made.append(el("p.chips", {}, ...found.classes.slice(0, 10).map((each) =>
      el("button.chip", { type: "button", onclick: () => acts.grow(node, { count: 12, class: each.class }) }, `${each.label} ${number(each.count)}`))));
  }
  return made;
}

/** What the picture already joins to the node: each opens its evidence. */
function shownList(node, acts) {
  const lines = [...node.lines].sort((one, two) => sortKey(two, node).localeCompare(sortKey(one, node)));
  const made = el("div.joined", {}, el("h3", {}, t("in_picture")));
  made.append(el("ul", {}, ...lines.slice(0, 60).map((line) => {
    const end = other(line, node);
    return el(
      "li", { className: line.inferred ? "inferred" : "" },
      el("button.link", { type: "button", onclick: () => acts.showLine(line) }, el("span.muted", {}, `${visible(line.caption)} `), sign(end.family), " ", bdi(end.label)),
      end.start ? el("span.muted", {}, ` ${days(end.start, end.end)}`) : "",
    );
  })));
  if (lines.length > 60) made.append(el("p.muted", {}, t("showing_of", { shown: 60, total: lines.length })));
  return made;
}

const sortKey = (line, node) => other(line, node).start || "";
