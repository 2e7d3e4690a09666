// The same as the picture in rows, for those who cannot see it or would rather read.

import { bdi, days, el, number, visible } from "../dom.js";
import { sign } from "../combobox.js";
import { t } from "../words.js";
import { basisTag } from "./panel.js";

const MOST_ROWS = 500;

/** Fills `place` with a table of lines and one of nodes that no line joins. */
export function fillTable(place, { nodes, lines }, acts) {
  const rows = lines
    .flatMap((line) => line.relations.map((relation) => ({ line, relation })))
    .sort((one, two) => whenOf(two.line).localeCompare(whenOf(one.line)) || one.line.from.label.localeCompare(two.line.from.label));
  const head = [t("table_who"), t("table_relation"), t("table_what"), t("table_when"), t("table_basis"), t("table_evidence")];
  const table = el(
    "table", {},
    el("caption", {}, t("table_caption", { nodes: number(nodes.length), lines: number(lines.length) })),
    el("thead", {}, el("tr", {}, ...head.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, ...rows.slice(0, MOST_ROWS).map(({ line, relation }) => rowOf(line, relation, acts))),
  );
  const alone = nodes.filter((node) => ![...node.lines].some((line) => lines.includes(line)));
  place.replaceChildren(table);
  if (rows.length > MOST_ROWS) place.append(el("p.notice", {}, t("showing_of", { shown: number(MOST_ROWS), total: number(rows.length) })));
  if (alone.length) {
    place.append(el("h3", {}, t("table_alone")), el("ul.alone", {}, ...alone.slice(0, MOST_ROWS).map((node) => el("li", {}, button(node, acts)))));
  }
}

const whenOf = (line) => line.from.start || line.to.start || line.relations[0].since || "";
const button = (node, acts) => el("button.link", { type: "button", onclick: () => acts.choose(node) }, sign(node.family), " ", bdi(node.label));

function rowOf(line, relation, acts) {
  const [from, to] = relation.from === line.from.id ? [line.from, line.to] : [line.to, line.from];
  const when = [from, to].find((node) => node.start);
  const period = relation.since || relation.until ? days(relation.since, relation.until) : "";
  return el(
    "tr", {},
    el("td", {}, button(from, acts)), el("td", {}, visible(relation.label)), el("td", {}, button(to, acts)),
    el("td", {}, when ? days(when.start, when.end) : period), el("td", {}, basisTag(relation.basis)),
    el("td", {}, el("button.link", { type: "button", onclick: () => acts.showLine(line) }, t("table_open"))),
  );
}
