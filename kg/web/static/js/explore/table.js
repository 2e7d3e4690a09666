// The same as the picture in rows, for those who cannot see it or would rather read.

import { bdi, days, el, number, visible } from "../dom.js";
import { sign } from "../combobox.js";
import { t } from "../words.js";
import { basisTag } from "./panel.js";

const MOST_ROWS = 500;

/** Fills `place` with a table of lines and one of nodes that no line joins. */
export function fillTable(place, { nodes, lines }, acts) {
  const rows = lines
    .flatMap((line) => together(line).map((relations) => ({ line, relation: relations[0], claims: relations.length })))
    .sort((one, two) => whenOf(two.line).localeCompare(whenOf(one.line)) || one.line.from.label.localeCompare(two.line.from.label));
  const head = [t("table_who"), t("table_relation"), t("table_what"), t("table_when"), t("table_basis"), t("table_evidence")];
  const table = el(
    "table", {},
    el("caption", {}, t("table_caption", { nodes: number(nodes.length), lines: number(lines.length) })),
    el("thead", {}, el("tr", {}, ...head.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, ...rows.slice(0, MOST_ROWS).map((row) => rowOf(row, acts))),
  );
  const alone = nodes.filter((node) => ![...node.lines].some((line) => lines.includes(line)));
  place.replaceChildren(table);
  if (rows.length > MOST_ROWS) place.append(el("p.notice", {}, t("showing_of", { shown: number(MOST_ROWS), total: number(rows.length) })));
  if (alone.length) {
    place.append(el("h3", {}, t("table_alone")), el("ul.alone", {}, ...alone.slice(0, MOST_ROWS).map((node) => el("li", {}, button(node, acts)))));
  }
}

/** The relations of a line that would make the same row, such as ten quotations of one about the other. */
function together(line) {
  const found = new Map();
  for (const each of line.relations) {
    const key = [each.from, each.label, each.basis, each.since, each.until].join("|");
    if (found.has(key)) found.get(key).push(each);
    else found.set(key, [each]);
  }
  return [...found.values()];
}

const whenOf = (line) => line.from.start || line.to.start || line.relations[0].since || "";
const button = (node, acts) => el("button.link", { type: "button", onclick: () => acts.choose(node) }, sign(node.family), " ", bdi(node.label));

function rowOf({ line, relation, claims }, acts) {
  const [from, to] = relation.from === line.from.id ? [line.from, line.to] : [line.to, line.from];
  const when = [from, to].find((node) => node.start);
  const period = relation.since || relation.until ? days(relation.since, relation.until) : "";
  return el(
    "tr", {},
    el("td", {}, button(from, acts)), el("td", {}, visible(relation.label)), el("td", {}, button(to, acts)),
    el("td", {}, when ? days(when.start, when.end) : period), el("td", {}, basisTag(relation.basis)),
    el("td", {}, el("button.link", { type: "button", onclick: () => acts.showLine(line) }, claims > 1 ? t("table_open_many", { n: number(claims) }) : t("table_open"))),
  );
}
