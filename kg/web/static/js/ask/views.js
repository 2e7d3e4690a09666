// The views of an answer: table, graph, map, timeline, chart. Each fills a place and says what it left out.

import { el, number, svg, visible } from "../dom.js";
import { Graph } from "../graph/model.js";
import { t } from "../words.js";
import { TYPE } from "./answer.js";
import { cell, heading, shortened, wordsOf } from "./cells.js";

const MOST_ROWS = 1000;
const MOST_NODES = 2000;
const MOST_BARS = 60;

export const VIEWS = { table, graph, map, timeline, chart };

const cut = (shown, total) => (shown < total ? el("p.notice", {}, t("showing_of", { shown: number(shown), total: number(total) })) : "");

export function table(place, answer, names) {
  const body = el("tbody");
  const numeric = new Set(answer.columns.filter((each) => each.type === "number").map((each) => each.name));
  const append = (from) => body.append(...answer.rows.slice(from, from + MOST_ROWS).map((row) => el(
    "tr", {}, ...answer.columns.map(({ name }) => el(numeric.has(name) ? "td.number" : "td", {}, cell(row[name], names, name))),
  )));
  append(0);
  const rest = el("p.muted", {});
  const told = () => {
    const shown = body.childElementCount;
    rest.replaceChildren(t("showing_of", { shown: number(shown), total: number(answer.rows.length) }));
    if (shown < answer.rows.length) rest.append(" ", el("button", { type: "button", onclick: () => (append(shown), told()) }, t("show_more", { n: Math.min(MOST_ROWS, answer.rows.length - shown) })));
  };
  told();
  place.replaceChildren(
    el("div.scroll", { tabIndex: 0, role: "region", "aria-label": t("view_table") },
      el("table", {}, el("caption.unseen", {}, t("answer")), el("thead", {}, el("tr", {}, ...answer.columns.map(({ name }) => el(numeric.has(name) ? "th.number" : "th", { scope: "col", title: name }, heading(name, names))))), body)),
    rest,
  );
}

export async function graph(place, answer, names) {
  const { Stage } = await import("../graph/stage.js");
  const drawn = new Graph();
  const add = (term) => {
    if (!term || (term.type !== "uri" && term.type !== "bnode")) return undefined;
    if (!drawn.nodes.has(term.value) && drawn.nodes.size >= MOST_NODES) return undefined;
    const entry = names.entries.get(term.value);
    return drawn.add({
      id: term.value, label: entry?.label ?? shortened(term.value, names.prefixes), class: entry?.class ?? "Other", family: entry?.family, start: entry?.start, end: entry?.end, path: entry?.path,
    });
  };
  const join = (one, two, label) => one && two && drawn.join(one.id, two.id, { name: label, label, claim: "", inferred: false });
  const seen = new Set();
  for (const row of answer.rows) {
    if (answer.kind === "construct") {
      seen.add(row.subject.value);
      if (row.predicate.value === TYPE) {
        const node = add(row.subject);
        if (node && !names.entries.has(row.subject.value)) node.kind = shortened(row.object.value, names.prefixes);
      } else if (row.object.type !== "literal") {
        seen.add(row.object.value);
        join(add(row.subject), add(row.object), shortened(row.predicate.value, names.prefixes));
      } else if (/#(label|prefLabel)$/.test(row.predicate.value) && drawn.nodes.has(row.subject.value)) drawn.nodes.get(row.subject.value).label = row.object.value;
      continue;
    }
    const terms = answer.columns.filter(({ type }) => type === "uri" || type === "country").map(({ name }) => row[name]);
    for (const term of terms) if (term) seen.add(term.value);
    const nodes = terms.map(add);
    for (let at = 1; at < nodes.length; at += 1) join(nodes[0], nodes[at], answer.columns.filter(({ type }) => type === "uri" || type === "country")[at].name);
  }
  for (const line of drawn.lines.values()) line.caption = [...new Set(line.relations.map((each) => each.label))].join(", ").slice(0, 60);
  const canvas = el("canvas", { tabIndex: 0, role: "application" });
  canvas.setAttribute("aria-label", t("answer_graph"));
  const told = el("p.muted", {}, t("explore_counts", { nodes: number(drawn.nodes.size), lines: number(drawn.lines.size) }));
  place.replaceChildren(cut(drawn.nodes.size, seen.size), el("div.picture", {}, canvas), told);
  const stage = new Stage(canvas);
  stage.show([...drawn.nodes.values()], [...drawn.lines.values()]);
  stage.addEventListener("choose", ({ detail }) => {
    stage.choose(detail);
    told.replaceChildren(detail ? el("a", { href: detail.path ?? "#" }, visible(detail.label)) : "");
  });
  stage.addEventListener("more", ({ detail }) => detail.path && (location.href = detail.path));
  window.answerStage = stage;
  await stage.settle();
  stage.fit();
}

export async function map(place, answer, names, { map: by }) {
  const { loadCountries, WorldMap } = await import("../map/world.js");
  const features = await loadCountries();
  const canvas = el("canvas", { tabIndex: 0, role: "application" });
  canvas.setAttribute("aria-label", t("answer_map"));
  const tip = el("p.muted", {}, t("answer_rows", { n: number(answer.rows.length) }));
  place.replaceChildren(el("div.picture", {}, canvas), tip);
  const counted = new Map();
  const places = [];
  for (const row of answer.rows) {
    const worth = by.count ? Number(row[by.count.name]?.value ?? 0) : 1;
    if (by.lat) {
      const [lat, lon] = [Number(row[by.lat.name]?.value), Number(row[by.lon.name]?.value)];
      if (Number.isFinite(lat) && Number.isFinite(lon) && row[by.lat.name]) places.push({ label: by.label ? wordsOf(row[by.label.name], names) : "", lat, lon, count: worth });
    } else if (row[by.country.name]) {
      const iso3 = row[by.country.name].value.slice(-3);
      counted.set(iso3, (counted.get(iso3) ?? 0) + worth);
    }
  }
  const world = new WorldMap(canvas, features);
  world.show({ countries: [...counted].map(([iso3, count]) => ({ iso3, count })), places: gathered(places) });
  world.addEventListener("point", ({ detail }) => {
    const told = detail.place ? `${detail.place.label}: ${number(detail.place.count)}` : detail.iso3 && counted.has(detail.iso3) ? `${detail.iso3}: ${number(counted.get(detail.iso3))}` : "";
    tip.textContent = told || t("answer_rows", { n: number(answer.rows.length) });
  });
}

/** Rows of one spot as one dot. */
function gathered(places) {
  const found = new Map();
  for (const each of places) {
    const key = `${each.lat},${each.lon},${each.label}`;
    const one = found.get(key);
    if (one) one.count += each.count;
    else found.set(key, { ...each });
  }
  return [...found.values()].sort((one, two) => two.count - one.count);
}

export async function timeline(place, answer, names, { timeline: by }) {
  const { draw } = await import("../time/chart.js");
  const { after, first } = await import("../time/scale.js");
  const events = answer.rows
    .filter((row) => row[by.start.name])
    .map((row) => {
      const start = row[by.start.name].value.slice(0, 10);
      const subject = answer.columns.map(({ name }) => row[name]).find((term) => term?.type === "uri" && names.entries.has(term.value));
      return { start, end: by.end && row[by.end.name] ? row[by.end.name].value.slice(0, 10) : start, label: by.label ? wordsOf(row[by.label.name], names) : start, path: subject ? names.entries.get(subject.value).path : "#rows" };
    })
    .sort((one, two) => one.start.localeCompare(two.start));
  const chart = svg("svg", { role: "group", "aria-label": t("answer_timeline") });
  const told = el("p.muted");
  place.replaceChildren(el("div.chart", {}, chart), told);
  if (!events.length) return void (told.textContent = t("timeline_none"));
  const [from, to] = [Math.min(...events.map((each) => first(each.start))), Math.max(...events.map((each) => after(each.end)))];
  const room = Math.max(2, (to - from) * 0.03);
  const placed = draw(chart, { bins: binsOf(events, to - from), events }, [from - room, to + room], { width: Math.max(320, place.clientWidth), lanes: 16 });
  told.textContent = [t("answer_rows", { n: number(answer.rows.length) }), events.length > placed && t("timeline_untold", { n: number(events.length - placed) })].filter(Boolean).join(" · ");
}

function binsOf(events, span) {
  const letters = span > 3700 ? 4 : span > 100 ? 7 : 10;
  const counts = new Map();
  for (const { start } of events) if (start.length >= letters) counts.set(start.slice(0, letters), (counts.get(start.slice(0, letters)) ?? 0) + 1);
  return [...counts].sort().map(([start, count]) => ({ start, end: start, count, kinds: {} }));
}

export function chart(place, answer, names, { chart: by }) {
  const rows = answer.rows.filter((row) => row[by.count.name]).map((row) => ({ label: visible(wordsOf(row[by.by.name], names)) || "–", count: Number(row[by.count.name].value) }));
  if (by.by.type === "date") rows.sort((one, two) => one.label.localeCompare(two.label));
  const shown = rows.slice(0, MOST_BARS);
  const width = Math.max(320, place.clientWidth);
  const names_ = Math.min(260, width * 0.38);
  const low = Math.min(0, ...shown.map((each) => each.count));
  const high = Math.max(0, ...shown.map((each) => each.count));
  const x = (value) => names_ + ((value - low) / (high - low || 1)) * (width - names_ - 70);
  const drawing = svg("svg", { viewBox: `0 0 ${width} ${shown.length * 24 + 10}`, width, height: shown.length * 24 + 10, role: "img", "aria-label": t("answer_chart", { what: heading(by.count.name, names), by: heading(by.by.name, names) }) });
  shown.forEach(({ label, count }, at) => {
    const y = at * 24 + 6;
    const title = svg("title");
    title.textContent = `${label}: ${number(count)}`;
    const bar = svg("rect", { x: Math.min(x(0), x(count)), y, width: Math.max(1, Math.abs(x(count) - x(0))), height: 17, rx: 3, class: count < 0 ? "below" : "" });
    bar.append(title);
    drawing.append(words(label.length > 38 ? `${label.slice(0, 37)}…` : label, { x: names_ - 8, y: y + 13, "text-anchor": "end" }), bar, words(number(count), { x: Math.max(x(0), x(count)) + 6, y: y + 13, class: "value" }));
  });
  place.replaceChildren(cut(shown.length, rows.length), el("div.chart.plain.bars", {}, drawing));
}

function words(text, attributes) {
  const made = svg("text", attributes);
  made.textContent = text;
  return made;
}
