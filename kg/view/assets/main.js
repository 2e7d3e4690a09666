// The picture itself: drawing, choosing, moving.
const chosen = { node: null, line: null, any: false };
const nodes = new vis.DataSet(graph.vis.nodes.map((node) => ({ ...node })));
const edges = new vis.DataSet(graph.vis.edges.map((edge) => ({ ...edge, ...inkOf(edge.id) })));
const network = new vis.Network(byId("graph"), { nodes, edges }, graph.vis.options);
let fitted = true;
let turned = false;

function strokeColour(line) {
  return graph.strokes[line.stroke][dark.matches ? "dark" : "light"];
}

function inkOf(id) {
  const colour = strokeColour(graph.lines[id]);
  return { color: { color: colour, highlight: colour, hover: colour, opacity: faintLine(id) ? 0.12 : 1 } };
}

// --- choosing ---

function chosenNodes() {
  if (chosen.node !== null) {
    const near = linesAt[chosen.node].filter((line) => shownLine[line]).map((line) => otherEnd(line, chosen.node));
    return new Set([chosen.node, ...near.sort((a, b) => priority(b) - priority(a))]);
  }
  return new Set(chosen.line === null ? [] : ends(chosen.line));
}

let lit = new Set();
const faint = (id) => chosen.any && !lit.has(id);

function faintLine(id) {
  if (!chosen.any) return false;
  return chosen.node !== null ? !ends(id).includes(chosen.node) : chosen.line !== id;
}

function choose({ node = null, line = null, move = false }) {
  Object.assign(chosen, { node, line, any: node !== null || line !== null });
  lit = chosenNodes();
  nodes.update(graph.nodes.map((_, id) => ({ id, opacity: faint(id) ? 0.2 : 1 })));
  edges.update(graph.lines.map((_, id) => ({ id, ...inkOf(id) })));
  network.setSelection({ nodes: node === null ? [] : [node], edges: line === null ? [] : [line] }, { highlightEdges: false });
  showPanel();
  if (node !== null) {
    say(`${graph.nodes[node].label}, ${linesAt[node].length} connections`);
    if (move) moveTo(node);
  } else if (line !== null) say(graph.lines[line].label);
  if (chosen.any) byId("panel").focus({ preventScroll: true });
  if (!move) uncover(node === null ? (line === null ? [] : ends(line)) : [node]);
}

// Move what was chosen out from under the panel.
function uncover(those) {
  const panel = byId("panel").getBoundingClientRect();
  const stage = byId("graph").getBoundingClientRect();
  const covered = those.map((id) => network.canvasToDOM(network.getPosition(id))).filter((spot) =>
    wideScreen() ? spot.x + stage.left > panel.left - 30 : spot.y + stage.top > panel.top - 30);
  if (!covered.length) return;
  const view = network.getViewPosition();
  const by = wideScreen()
    ? { x: Math.max(...covered.map((spot) => spot.x)) + stage.left - panel.left + 90, y: 0 }
    : { x: 0, y: Math.max(...covered.map((spot) => spot.y)) + stage.top - panel.top + 60 };
  fitted = false;
  const scale = network.getScale();
  network.moveTo({ position: { x: view.x + by.x / scale, y: view.y + by.y / scale }, scale, animation: false });
}

const wideScreen = () => innerWidth > 720;

// Room that the open panel leaves beside or above itself.
function panelOffset() {
  const panel = byId("panel");
  if (panel.hidden) return { x: 0, y: 0 };
  return wideScreen() ? { x: -panel.offsetWidth / 2, y: 0 } : { x: 0, y: -panel.offsetHeight / 2 };
}

function moveTo(node) {
  const animation = still.matches ? false : { duration: 350, easingFunction: "easeInOutQuad" };
  fitted = false;
  network.moveTo({ position: network.getPosition(node), scale: Math.max(network.getScale(), 0.9), offset: panelOffset(), animation });
}

// On a narrow window the picture stands upright: x and y change places.
function turn() {
  const upright = byId("graph").clientWidth < byId("graph").clientHeight * 0.8;
  if (upright === turned) return;
  turned = upright;
  nodes.update(graph.vis.nodes.map(({ id, x, y }) => (upright ? { id, x: y, y: x } : { id, x, y })));
}

// All that is shown in the window, the centre in its middle where that does not make it much smaller.
function fit() {
  turn();
  const shown = graph.vis.nodes.filter((node) => shownNode[node.id]).map((node) => network.getPosition(node.id));
  if (!shown.length) return;
  const { clientWidth: wide, clientHeight: high } = byId("graph");
  const spread = (values) => [Math.min(...values), Math.max(...values)];
  const [left, right] = spread(shown.map((spot) => spot.x));
  const [top, bottom] = spread(shown.map((spot) => spot.y));
  const room = [wide - (wideScreen() ? 150 : 100), high - 110];
  const scaleFor = (across, upright) => Math.min(room[0] / Math.max(1, across), room[1] / Math.max(1, upright), 1.25);
  let scale = scaleFor(right - left, bottom - top);
  let middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const centre = network.getPosition(graph.centre);
  const centred = scaleFor(2 * Math.max(right - centre.x, centre.x - left), 2 * Math.max(bottom - centre.y, centre.y - top));
  if (wideScreen() && shown.length < 90 && shownNode[graph.centre] && centred > 0.75 * scale) [scale, middle] = [centred, centre];
  network.moveTo({ position: { x: middle.x, y: middle.y + 8 / scale }, scale, animation: false });
  fitted = true;
}

function zoom(factor) {
  fitted = false;
  network.moveTo({ position: network.getViewPosition(), scale: network.getScale() * factor });
}

// --- starting ---

function clicked(event) {
  const { x, y } = event.pointer.DOM;
  const label = labelAt(x, y);
  if (label) choose({ [label.kind]: label.id });
  else if (event.nodes.length) choose({ node: event.nodes[0] });
  else if (event.edges.length) choose({ line: event.edges[0] });
  else choose({});
}

function close() {
  choose({});
  byId("graph").focus({ preventScroll: true });
}

function start() {
  readInks();
  if (!wideScreen()) byId("side").open = false;
  startFilters();
  startSearch();
  startTable();
  network.on("afterDrawing", drawLabels);
  network.on("click", clicked);
  network.on("zoom", () => { fitted = false; });
  network.on("dragEnd", (event) => { if (!event.nodes.length) fitted = false; });
  network.on("resize", () => { if (fitted) requestAnimationFrame(fit); });
  byId("in").addEventListener("click", () => zoom(1.3));
  byId("out").addEventListener("click", () => zoom(1 / 1.3));
  byId("fit").addEventListener("click", fit);
  byId("close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && chosen.any && event.target !== byId("search")) close();
  });
  dark.addEventListener("change", () => { readInks(); edges.update(graph.lines.map((_, id) => ({ id, ...inkOf(id) }))); });
  fit();
  // For tests, and for whoever opens the browser's console.
  window.picture = { shown: () => ({ nodes: shownNode, lines: shownLine }), network, graph, choose, fit, spotOf: (id) => network.canvasToDOM(network.getPosition(id)), labels: () => written };
}

start();
