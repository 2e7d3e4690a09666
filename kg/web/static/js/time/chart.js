// Bins and events on an axis of time, as SVG.

import { days, number, svg, visible } from "../dom.js";
import { language, t } from "../words.js";
import { after, first, marks, scale } from "./scale.js";

export const HEIGHT = { bars: 150, axis: 26, lane: 22 };
const MOST_LANES = 13;
const LETTER = 6.3;

/** Draws `answer` (of /api/timeline) between the days of `range`. Gives how many events found a place. */
export function draw(place, answer, range, { width, lanes = MOST_LANES }) {
  const x = scale(range, [14, width - 14]);
  const top = HEIGHT.bars;
  const below = top + HEIGHT.axis;
  const { rows, used } = laid(answer.events, x, width, lanes);
  const height = below + used * HEIGHT.lane + 12;
  place.setAttribute("viewBox", `0 0 ${width} ${height}`);
  place.setAttribute("width", width);
  place.setAttribute("height", height);
  place.replaceChildren(axis(range, x, width, top, height), bars(answer.bins, x, top, width), events(rows, below));
  return rows.length;
}

function axis(range, x, width, top, height) {
  const group = svg("g", { class: "axis", "aria-hidden": "true" });
  for (const { at, label, strong } of marks(range, width, language)) {
    const place = x(at);
    group.append(svg("line", { x1: place, x2: place, y1: 8, y2: height, class: strong ? "strong" : "" }));
    if (place > 20 && place < width - 24) group.append(words(label, { x: place + 4, y: top + 17 }));
  }
  group.append(svg("line", { x1: 0, x2: width, y1: top, y2: top, class: "base" }));
  return group;
}

function bars(bins, x, top, width) {
  const group = svg("g", { class: "bars" });
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  for (const bin of bins) {
    const [left, right] = [x(first(bin.start)), x(after(bin.end))];
    if (right < 0 || left > width) continue;
    const wide = Math.max(2, right - left - 1);
    const high = Math.max(2, (bin.count / most) * (top - 30));
    const bar = svg("rect", { x: left, y: top - high, width: wide, height: high, rx: Math.min(3, wide / 3), "data-start": bin.start, "data-end": bin.end });
    const kinds = Object.entries(bin.kinds).map(([kind, count]) => `${kind} ${count}`).join(", ");
    const title = svg("title");
    title.textContent = `${days(bin.start)}: ${number(bin.count)} (${kinds})`;
    bar.append(title);
    group.append(bar);
    if (wide > 22) group.append(words(number(bin.count), { x: left + wide / 2, y: top - high - 5, "text-anchor": "middle" }));
  }
  return group;
}

/** Events in lanes so that no text covers another: those of which most is known first, the others where there is room. */
function laid(found, x, width, lanes) {
  const taken = [];
  const rows = [];
  for (const event of [...found].sort((one, two) => (two.degree ?? 0) - (one.degree ?? 0))) {
    const [begin, end] = [x(first(event.start || event.end)), x(after(event.end || event.start))];
    if (end < 0 || begin > width) continue;
    const text = visible(event.label).replace(/ \(\d{4}(-\d\d){0,2}\)$/, "");
    const start = Math.max(2, begin);
    const wide = Math.max(8, Math.min(end, width - 2) - start);
    const { label, side } = fitted(text, start, wide, width);
    const span = {
      in: [start, start + wide],
      right: [start, start + wide + 10 + label.length * LETTER],
      left: [start - 6 - label.length * LETTER, start + wide],
    }[side];
    const free = (each) => each.every(([from, to]) => to + 8 < span[0] || span[1] + 8 < from);
    let lane = taken.findIndex(free);
    if (lane < 0) lane = taken.length;
    if (lane >= lanes) continue;
    (taken[lane] ??= []).push(span);
    rows.push({ event, label, begin: start, wide, lane, side });
  }
  return { rows, used: Math.max(1, taken.length) };
}

/** A label cut to the room that it has: inside a long bar, right of it, or left where there is more room. */
function fitted(text, start, wide, width) {
  const cut = (room) => {
    const most = Math.max(3, Math.min(46, Math.floor(room / LETTER) - 1));
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
  };
  if (wide > text.length * LETTER + 14 || wide > 0.6 * width) return { label: cut(wide - 14), side: "in" };
  const [right, left] = [width - start - wide - 10, start - 10];
  return right >= Math.min(text.length, 30) * LETTER || right >= left ? { label: cut(right), side: "right" } : { label: cut(left), side: "left" };
}

function events(rows, top) {
  const group = svg("g", { class: "events" });
  for (const { event, label, begin, wide, lane, side } of rows) {
    const y = top + lane * HEIGHT.lane;
    const anchor = svg("a", { href: event.path, class: `event ${event.status ?? ""} ${side}` });
    const title = svg("title");
    title.textContent = [label, days(event.start, event.end), event.classLabel, event.place?.label, event.status].filter(Boolean).join(" · ");
    anchor.append(
      title,
      svg("rect", { x: begin, y: y + (side === "in" ? 2 : 5), width: wide, height: side === "in" ? 17 : 11, rx: 4 }),
      words(label, { x: { in: begin + 7, right: begin + wide + 5, left: begin - 5 }[side], y: y + 15, "text-anchor": side === "left" ? "end" : "start" }),
    );
    group.append(anchor);
  }
  if (!rows.length) group.append(words(t("timeline_none"), { x: 16, y: top + 18, class: "none" }));
  return group;
}

function words(text, attributes) {
  const made = svg("text", attributes);
  made.textContent = text;
  return made;
}
