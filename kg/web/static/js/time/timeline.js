// The timeline: bins and events between two days. The days are the date filter, so they carry over to map and graph.

import { ask } from "../api.js";
import { filters, read, write } from "../address.js";
import { bdi, days, el, later, number, say } from "../dom.js";
import { filterForm } from "../filters.js";
import { term, t } from "../words.js";
import { draw } from "./chart.js";
import { after, first, iso, scale } from "./scale.js";

const place = (id) => document.getElementById(id);
const chart = place("chart");
const PAGE = 100;
const DRAWN = 300;
const TAIL = 0.04;
let extent = [first("1990"), after("2030")];
let range = extent;
let answer;
let largest = []; // events that the chart shows: those of which most is known
let begin; // the year that the view begins with when no dates are chosen; those few before it would press all others together
let before = 0;
let turn = 0;
let form;

const width = () => Math.max(320, chart.parentElement.clientWidth);

function rangeOf() {
  const here = read();
  return [here.get("from") ? first(here.get("from")) : begin ? first(begin) : extent[0], here.get("to") ? after(here.get("to")) : extent[1]];
}

/** Asks for what the address says and draws it. */
async function show() {
  const mine = (turn += 1);
  place("view").setAttribute("aria-busy", "true");
  try {
    const { from, to, ...others } = filters();
    const all = await ask("timeline", { ...others, limit: 0, unit: "year" });
    [begin, before] = from || to || read().get("whole") ? [undefined, 0] : afterTail(all.bins);
    const [found, drawn] = await Promise.all([ask("timeline", { ...asked(), limit: PAGE }), ask("timeline", { ...asked(), limit: DRAWN, sort: "largest" })]);
    if (mine !== turn) return;
    if (all.first) {
      const room = Math.max(2, (after(all.last) - first(all.first)) * 0.02);
      extent = [first(all.first) - room, after(all.last) + room];
    }
    answer = begin ? { ...found, undated: all.undated } : found;
    largest = drawn.events;
    range = rangeOf();
    place("complaint").hidden = true;
    paint();
    list();
  } catch (error) {
    if (mine !== turn) return;
    place("complaint").hidden = false;
    place("complaint").textContent = error.message;
  }
  place("view").removeAttribute("aria-busy");
}

/** What the server is asked for: the filters, and where the view begins. */
const asked = () => ({ ...filters(), ...(begin ? { from: begin } : {}) });

/** The year after a long, thin tail of years in the past, and how many events lie before it. */
function afterTail(bins) {
  if (bins.length < 2) return [undefined, 0];
  const year = (bin) => Number(bin.start.slice(0, 4));
  const [oldest, newest, total] = [year(bins[0]), year(bins.at(-1)), bins.reduce((sum, bin) => sum + bin.count, 0)];
  let passed = 0;
  const found = bins.find((bin) => (passed += bin.count) > TAIL * total);
  if (year(found) - oldest < 0.4 * (newest - oldest)) return [undefined, 0];
  return [found.start.slice(0, 4), passed - found.count];
}

function paint() {
  if (!answer) return;
  const placed = draw(chart, { ...answer, events: largest }, range, { width: width(), lanes: innerHeight > 800 ? 13 : 8 });
  const untold = Math.max(0, answer.total - placed);
  place("range").textContent = `${days(iso(range[0]))} – ${days(iso(range[1] - 1))}`;
  place("told").textContent = [
    t("timeline_counts", { n: number(answer.total), unit: t(`unit_${answer.unit}`) }),
    answer.vague && t("timeline_vague", { n: number(answer.vague) }), answer.undated && t("timeline_undated", { n: number(answer.undated) }),
    before && t("timeline_before", { n: number(before) }), untold && t("timeline_untold", { n: number(untold) }),
  ].filter(Boolean).join(" · ");
}

function list() {
  const rows = answer.events.slice(0, PAGE).map(row);
  place("rows").replaceChildren(...rows);
  more(rows.length);
}

function more(shown) {
  const place_ = place("more");
  place_.replaceChildren(t("showing_of", { shown: number(shown), total: number(answer.total) }));
  if (shown >= answer.total) return;
  place_.append(" ", el("button", {
    type: "button",
    onclick: async () => {
      const next = await ask("timeline", { ...asked(), limit: PAGE, offset: shown });
      place("rows").append(...next.events.map(row));
      more(shown + next.shown);
    },
  }, t("show_more", { n: Math.min(PAGE, answer.total - shown) })));
}

const row = (event) => el(
  "tr", {},
  el("td.when", {}, days(event.start, event.end)),
  el("td", {}, el("a", { href: event.path }, bdi(event.label))),
  el("td", {}, event.classLabel),
  el("td", {}, event.status && event.status !== "held" ? el("span", { className: `tag ${event.status}` }, term(event.status)) : ""),
  el("td", {}, event.place ? bdi(event.place.label) : ""),
);

// --- moving --------------------------------------------------------------------------------------------

const settle = later(() => {
  const whole = range[0] < extent[0] + 0.5 && range[1] > extent[1] - 0.5; // half a day: the sums are not exact
  write(whole ? { from: undefined, to: undefined, whole: 1 } : { from: iso(range[0]), to: iso(range[1] - 1), whole: undefined });
  form?.fill();
  show();
  say(place("range").textContent);
}, 220);

/** Shows other days at once, with what is known, and asks when it comes to rest. */
function move(from, to) {
  const span = Math.min(Math.max(3, to - from), Math.max(30, (extent[1] - extent[0]) * 1.2));
  const middle = (from + to) / 2;
  range = [middle - span / 2, middle + span / 2];
  paint();
  settle();
}

function zoom(factor, at = (range[0] + range[1]) / 2) {
  move(at - (at - range[0]) * factor, at + (range[1] - at) * factor);
}

const pan = (part) => move(range[0] + (range[1] - range[0]) * part, range[1] + (range[1] - range[0]) * part);
const dayAt = (event) => scale(range, [14, width() - 14]).back(event.clientX - chart.getBoundingClientRect().left);

chart.addEventListener("wheel", (event) => {
  if (Math.abs(event.deltaY) < Math.abs(event.deltaX)) {
    event.preventDefault();
    pan(event.deltaX / width());
  } else if (event.ctrlKey || event.offsetY < 180) {
    event.preventDefault();
    zoom(Math.exp(event.deltaY * 0.0015), dayAt(event));
  }
}, { passive: false });

let drag;
chart.addEventListener("pointerdown", (event) => {
  if (event.target.closest("a") || event.button) return;
  drag = { from: dayAt(event), x: event.clientX, brush: event.pointerType === "mouse" && !event.shiftKey, range, bin: event.target.dataset };
  chart.setPointerCapture(event.pointerId);
});
chart.addEventListener("pointermove", (event) => {
  if (!drag) return;
  if (!drag.brush) {
    const moved = ((event.clientX - drag.x) / width()) * (drag.range[1] - drag.range[0]);
    move(drag.range[0] - moved, drag.range[1] - moved);
    return;
  }
  const left = chart.getBoundingClientRect().left;
  const brush = place("brush");
  const [one, two] = [Math.min(drag.x, event.clientX), Math.max(drag.x, event.clientX)];
  brush.hidden = two - one < 4;
  brush.style.left = `${one - left}px`; // set by script, which the policy allows
  brush.style.width = `${two - one}px`;
});
chart.addEventListener("pointerup", (event) => {
  const began = drag;
  drag = undefined;
  place("brush").hidden = true;
  if (!began?.brush) return;
  if (Math.abs(event.clientX - began.x) >= 6) {
    const to = dayAt(event);
    move(Math.min(began.from, to), Math.max(began.from, to));
  } else if (began.bin.start) move(first(began.bin.start), after(began.bin.end));
});
chart.parentElement.addEventListener("keydown", (event) => {
  const acts = { "+": () => zoom(0.6), "=": () => zoom(0.6), "-": () => zoom(1 / 0.6), ArrowLeft: () => pan(-0.2), ArrowRight: () => pan(0.2), 0: all };
  if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  acts[event.key]();
});

function all() {
  move(...extent);
}

place("in").addEventListener("click", () => zoom(0.6));
place("out").addEventListener("click", () => zoom(1 / 0.6));
place("earlier").addEventListener("click", () => pan(-0.4));
place("later").addEventListener("click", () => pan(0.4));
place("all").addEventListener("click", all);
addEventListener("popstate", show);
new ResizeObserver(later(paint, 60)).observe(chart.parentElement);
if (innerWidth > 1000) place("side").open = true;
form = await filterForm(place("filters"), show).catch(() => undefined);
show();
