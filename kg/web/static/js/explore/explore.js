// The explorer: search, grow, filter, look at the evidence. The address holds the view.

import { filters, read, tidy, write } from "../address.js";
import { combobox } from "../combobox.js";
import { el, later, number, say } from "../dom.js";
import { filterForm } from "../filters.js";
import { Graph } from "../graph/model.js";
import { Stage } from "../graph/stage.js";
import { drawing, png, save } from "../graph/picture.js";
import { t } from "../words.js";
import { forget, grow, MOST_NODES } from "./growth.js";
import { classBoxes } from "./legend.js";
import { linePanel, nodePanel } from "./panel.js";
import { helpDialog, onKeys } from "./shortcuts.js";
import { FIRST_PICTURE, short, spotsOf, spotsText, stateOf, withStep, written } from "./steps.js";
import { fillTable } from "./table.js";
import { wayDialog } from "./way.js";

const place = (id) => document.getElementById(id);
const graph = new Graph();
const stage = new Stage(place("graph"));
const panel = place("panel");
let state = stateOf();
let told = {};
let turn = 0;

// --- the view and its address --------------------------------------------------------------------------

/** Takes the steps of the address and shows what they give; nodes that stay keep their places. */
async function restore({ fit = true } = {}) {
  const mine = (turn += 1);
  place("stage").setAttribute("aria-busy", "true");
  state = stateOf();
  const fresh = new Graph();
  try {
    const answer = await grow(fresh, state.steps);
    if (mine !== turn) return;
    told = answer;
  } catch (error) {
    if (mine === turn) complain(error);
    return;
  }
  const before = new Map([...graph.nodes].map(([id, node]) => [id, [node.x, node.y]]));
  graph.clear();
  for (const [id, node] of fresh.nodes) graph.nodes.set(id, node);
  for (const [key, line] of fresh.lines) graph.lines.set(key, line);
  const spots = spotsOf(state.spots, graph.nodes.size);
  [...graph.nodes.values()].forEach((node, at) => ([node.x, node.y] = spots?.[at] ?? before.get(node.id) ?? [NaN, NaN]));
  refresh();
  if ((state.chosen && graph.nodes.has(state.chosen)) || state.line) openPanel();
  const placed = stage.shown.nodes.every((node) => Number.isFinite(node.x));
  place("complaint").hidden = true;
  if (!placed) await stage.settle({ fit: fit && !state.camera }).catch(complain);
  if (mine !== turn) return;
  if (state.camera?.length === 3 && state.camera.every(Number.isFinite)) {
    [stage.camera.x, stage.camera.y, stage.camera.k] = state.camera;
    stage.draw();
  } else if (fit) stage.fit();
  place("stage").removeAttribute("aria-busy");
  takeChoice();
}

/** What is visible of the graph: without what has been hidden and the classes that are switched off. */
function refresh() {
  const visible = (node) => !state.hidden.has(node.id) && !state.classes.has(node.family);
  const nodes = [...graph.nodes.values()].filter(visible);
  const lines = [...graph.lines.values()].filter((line) => visible(line.from) && visible(line.to));
  stage.show(nodes, lines);
  classBoxes(place("classes"), graph, state.classes, (classes) => {
    write({ hideclass: [...classes].join(",") }, true);
    state.classes = classes;
    refresh();
  });
  if (state.table) fillTable(place("rows"), stage.shown, acts);
  countUp();
}

function countUp() {
  const { nodes, lines } = stage.shown;
  place("counts").textContent = t("explore_counts", { nodes: number(nodes.length), lines: number(lines.length) });
  const first = state.steps.find((step) => step.first);
  const cut = told.cut || (first && told.total > graph.nodes.size);
  const notice = place("cap");
  notice.hidden = !cut && !told.notices?.length && nodes.length > 0;
  if (!nodes.length) notice.replaceChildren(t("explore_nothing"));
  else if (told.cut) notice.replaceChildren(t("explore_cut", { n: number(MOST_NODES) }));
  else if (cut) {
    const next = [FIRST_PICTURE, 150, 500, MOST_NODES].find((count) => count > first.first);
    notice.replaceChildren(
      t("showing_of", { shown: number(graph.nodes.size), total: number(told.total) }), next ? " " : ". ",
      next && graph.nodes.size >= first.first * 0.6 ? el("button", { type: "button", onclick: () => takeSteps(state.steps.map((step) => (step.first ? { first: next } : step))) }, t("show_first", { n: number(next) })) : t("explore_most"),
    );
  } else notice.replaceChildren(...(told.notices ?? []));
}

function takeSteps(steps, more = {}) {
  const here = read();
  here.delete("at");
  here.delete("node");
  here.delete("p");
  here.delete("z");
  for (const step of steps) here.append("at", written(step));
  for (const [name, value] of Object.entries(more)) value === undefined ? here.delete(name) : here.set(name, value);
  history.pushState(null, "", tidy(here));
  return restore({ fit: true });
}

const keepView = later(() => {
  const { x, y, k } = stage.camera;
  write({ p: spotsText([...graph.nodes.values()]), z: [x.toFixed(0), y.toFixed(0), k.toFixed(3)].join(",") });
}, 250);

// --- choosing ------------------------------------------------------------------------------------------

function takeChoice() {
  const node = state.chosen && graph.nodes.get(state.chosen);
  const line = state.line && [...graph.lines.values()].find((each) => state.line.includes(each.from.id) && state.line.includes(each.to.id));
  if (line) showLine(line, { keep: true });
  else if (node) showNode(node, { keep: true });
  else close({ keep: true });
}

async function showNode(node, { keep = false, focus = false } = {}) {
  if (!keep) write({ sel: short(node.id), line: undefined }, true);
  [state.chosen, state.line] = [node.id, undefined];
  stage.choose(node);
  openPanel();
  stage.reveal(node);
  say(t("chosen", { name: node.label, n: node.lines.size }));
  try {
    const made = await nodePanel(node, acts);
    if (stage.chosen !== node) return;
    place("told").replaceChildren(made);
    panel.scrollTop = 0;
    stage.draw();
  } catch (error) {
    place("told").replaceChildren(el("p.notice.error", {}, error.message));
  }
  if (focus) panel.focus();
}

function showLine(line, { keep = false } = {}) {
  if (!keep) write({ line: `${short(line.from.id)} ${short(line.to.id)}`, sel: undefined }, true);
  [state.line, state.chosen] = [[line.from.id, line.to.id], undefined];
  stage.chooseLine(line);
  openPanel();
  place("told").replaceChildren(linePanel(line, { choose: (node) => showNode(node) }));
  panel.scrollTop = 0;
  if (!keep) panel.focus();
}

function openPanel() {
  panel.hidden = false;
  const narrow = innerWidth <= 720;
  stage.margins = narrow
    ? { left: 16, right: 16, top: 40, bottom: panel.offsetHeight + 12 }
    : { left: 40, right: panel.offsetWidth + 40, top: 60, bottom: 76 };
}

function close({ keep = false } = {}) {
  panel.hidden = true;
  stage.margins = undefined;
  stage.choose(undefined);
  [state.chosen, state.line] = [undefined, undefined];
  if (!keep) {
    write({ sel: undefined, line: undefined }, true);
    place("graph").focus({ preventScroll: true });
  }
}

function complain(error) {
  place("stage").removeAttribute("aria-busy");
  place("complaint").hidden = false;
  place("complaint").textContent = error.message;
}

const acts = {
  choose: (node) => showNode(node),
  showLine: (line) => showLine(line),
  grow(node, { count, relation, class: cls }) {
    say(t("growing", { name: node.label }));
    return takeSteps(withStep(state.steps, { node: node.id, count, relation, class: cls }), { sel: short(node.id), line: undefined });
  },
  hide(node) {
    const here = read();
    here.append("hide", short(node.id));
    here.delete("sel");
    history.pushState(null, "", tidy(here));
    state.hidden.add(node.id);
    close({ keep: true });
    refresh();
    say(t("hidden", { name: node.label }));
  },
  way: (node) => wayDialog(node, (from, to) => takeSteps([...state.steps.filter((step) => !step.first), { from, to }], { sel: undefined, line: undefined })),
};

/** The first click on a node also shows what it is joined to: the picture grows where one looks. */
async function clicked(node) {
  if (!node) {
    if (!panel.hidden) close();
    return;
  }
  const grown = state.steps.some((step) => step.node === node.id && step.count > 0);
  if (grown || node.lines.size >= node.total) return void showNode(node);
  await acts.grow(node, { count: 12 });
}

// --- wiring --------------------------------------------------------------------------------------------

stage.addEventListener("choose", ({ detail }) => clicked(detail));
stage.addEventListener("more", ({ detail }) => acts.grow(detail, { count: (detail.lines.size || 0) + 12 }));
stage.addEventListener("line", ({ detail }) => showLine(detail));
stage.addEventListener("still", keepView);
addEventListener("popstate", () => restore({ fit: false }));
place("close").addEventListener("click", () => close());
place("in").addEventListener("click", () => stage.nearer(1.3));
place("out").addEventListener("click", () => stage.nearer(1 / 1.3));
place("fit").addEventListener("click", () => stage.fit());
place("anew").addEventListener("click", () => takeSteps([{ first: FIRST_PICTURE }], { sel: undefined, line: undefined, hide: undefined }));
place("empty").addEventListener("click", () => state.chosen && takeSteps([{ node: state.chosen, count: 12 }], { hide: undefined }));
place("png").addEventListener("click", async () => save(await png(stage), "diplomacy-graph.png", "image/png"));
place("svg").addEventListener("click", () => save(drawing(stage, document.title), "diplomacy-graph.svg", "image/svg+xml"));
place("share").addEventListener("click", async () => {
  keepView();
  await new Promise((resolve) => setTimeout(resolve, 300));
  try {
    await navigator.clipboard.writeText(location.href);
    say(t("address_copied"));
    place("share").textContent = t("address_copied_short");
    setTimeout(() => (place("share").textContent = t("share")), 2000);
  } catch {
    say(t("address_in_bar"));
  }
});
place("as-table").addEventListener("click", () => {
  state.table = !state.table;
  write({ table: state.table ? "1" : undefined }, true);
  showTable();
});

function showTable() {
  place("as-table").setAttribute("aria-pressed", String(state.table));
  place("table").hidden = !state.table;
  if (state.table) fillTable(place("rows"), stage.shown, acts);
}

combobox(place("q"), (found, input) => {
  input.value = "";
  place("graph").focus({ preventScroll: true });
  const only = state.steps.length === 1 && state.steps[0].first; // the first picture gives way to what was looked for
  const step = { node: found.iri, count: 12 };
  takeSteps(only ? [step] : withStep(state.steps, step), { sel: short(found.iri), line: undefined });
}, { takesFirst: true });

onKeys({
  "/": () => place("q").focus(),
  "?": helpDialog,
  t: () => place("as-table").click(),
  f: () => stage.fit(),
  Escape: () => !panel.hidden && close(),
  Delete: () => stage.chosen && acts.hide(stage.chosen),
  h: () => stage.chosen && acts.hide(stage.chosen),
  p: () => stage.chosen && acts.way(stage.chosen),
  o: () => stage.chosen && (location.href = stage.chosen.path),
  e: () => stage.chosen && panel.focus(),
});
place("help").addEventListener("click", helpDialog);

filterForm(place("filters"), () => restore({ fit: true })).catch(complain);
if (innerWidth > 1000) place("side").open = true;
showTable();
restore();

// What tests and the measure of frames look at.
window.explorer = { graph, stage, filters, forget, restore };
