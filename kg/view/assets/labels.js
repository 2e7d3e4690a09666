// Labels keep their size on the screen at every zoom, and none is written over another: those of the
// chosen node come first, then events, then whatever has most connections. vis-network's own labels shrink
// with the picture and overlap.
const FONT = 'Arial, Helvetica, "Liberation Sans", sans-serif';
const HEIGHT = 15;
const SMALL = 13;
const CELL = 80;
const ranked = graph.nodes.map((_, id) => id).sort((a, b) => priority(b) - priority(a) || a - b);
let written = []; // boxes of the labels now on the screen, for clicks
let inks = {};

function priority(id) {
  const node = graph.nodes[id];
  return node.degree + (node.family === "Event" ? 1000 : 0);
}

function readInks() {
  const style = getComputedStyle(document.documentElement);
  const ink = (name) => style.getPropertyValue(`--${name}`).trim();
  inks = { ground: ink("ground"), ink: ink("ink"), muted: ink("muted"), accent: ink("accent") };
}

// A grid of the rectangles taken; a rectangle is [left, top, right, bottom].
function newRoom() {
  const cells = new Map();
  const each = (box, act) => {
    for (let x = Math.floor(box[0] / CELL); x <= Math.floor(box[2] / CELL); x += 1)
      for (let y = Math.floor(box[1] / CELL); y <= Math.floor(box[3] / CELL); y += 1)
        if (act(`${x},${y}`)) return true;
    return false;
  };
  const meets = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  return {
    free: (box, own) =>
      !each(box, (key) => (cells.get(key) || []).some(([other, owner]) => owner !== own && meets(box, other))),
    take: (box, own) => {
      each(box, (key) => {
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push([box, own]);
        return false;
      });
    },
  };
}

const widths = new Map();
function widthOf(context, lines, font) {
  const key = `${font}|${lines.join("\n")}`;
  if (!widths.has(key)) {
    context.font = font;
    widths.set(key, Math.max(0, ...lines.map((line) => context.measureText(line).width)));
  }
  return widths.get(key);
}

function writeLines(context, lines, x, top, height) {
  lines.forEach((line, row) => context.fillText(line, x, top + (row + 0.5) * height));
}

function drawLabels(context) {
  const ratio = network.canvas.pixelRatio || 1;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  written = [];
  const scale = network.getScale();
  const room = newRoom();
  const { clientWidth: wide, clientHeight: high } = byId("graph");
  const spots = new Map();
  const positions = network.getPositions();
  ranked.forEach((id) => {
    if (!shownNode[id]) return;
    const spot = network.canvasToDOM(positions[id]);
    if (spot.x < -90 || spot.y < -60 || spot.x > wide + 90 || spot.y > high + 60) return;
    spots.set(id, spot);
    const size = graph.vis.nodes[id].size * scale;
    room.take([spot.x - size, spot.y - size, spot.x + size, spot.y + size], id);
  });
  const first = chosenNodes();
  const order = [...first, ...ranked.filter((id) => !first.has(id))];
  order.forEach((id) => spots.has(id) && labelNode(context, id, spots.get(id), scale, room));
  labelLines(context, positions, scale, room);
  context.restore();
}

function labelNode(context, id, spot, scale, room) {
  const node = graph.nodes[id];
  const event = node.family === "Event";
  const strong = chosen.node === id || event;
  const font = `${strong ? "bold " : ""}${event && node.degree > 7 ? SMALL + 1 : SMALL}px ${FONT}`;
  const wide = widthOf(context, node.lines, font) / 2;
  const high = node.lines.length * HEIGHT;
  const size = graph.vis.nodes[id].size * scale;
  const box = event
    ? [spot.x - wide - 9, spot.y - high / 2 - 6, spot.x + wide + 9, spot.y + high / 2 + 6]
    : [spot.x - wide - 2, spot.y + size + 3, spot.x + wide + 2, spot.y + size + 3 + high];
  if (!node.lines.length || !room.free(box, id)) return;
  room.take(box, id);
  written.push([box, "node", id]);
  context.font = font;
  context.globalAlpha = faint(id) ? 0.25 : 1;
  if (event) drawPill(context, node, box, id);
  else {
    context.lineWidth = 4;
    context.strokeStyle = inks.ground;
    node.lines.forEach((line, row) => context.strokeText(line, spot.x, box[1] + (row + 0.5) * HEIGHT));
    context.fillStyle = inks.ink;
  }
  writeLines(context, node.lines, spot.x, event ? spot.y - high / 2 : box[1], HEIGHT);
  context.globalAlpha = 1;
}

// An event held is filled; one that was planned, cancelled, denied or conditional is outlined.
function drawPill(context, node, box, id) {
  const colour = graph.families.Event.colour;
  const held = !node.status || node.status === "held";
  const [left, top, right, bottom] = box;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 9);
  context.fillStyle = held ? colour : inks.ground;
  context.fill();
  context.lineWidth = chosen.node === id ? 4 : 2;
  context.strokeStyle = chosen.node === id ? inks.accent : held ? inks.ground : colour;
  context.setLineDash(held ? [] : [5, 3]);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = held ? "#ffffff" : inks.ink;
}

function labelLines(context, positions, scale, room) {
  const font = `11px ${FONT}`;
  const few = graph.lines.length <= 150 || scale > 0.9;
  graph.lines.forEach((line, id) => {
    const chosenLine = chosen.line === id || (chosen.node !== null && ends(id).includes(chosen.node));
    if (!shownLine[id] || !(few || chosenLine) || (chosen.any && !chosenLine)) return;
    const lines = chosen.line === id && !line.lines.length ? [line.label] : line.lines;
    if (!lines.length) return;
    const [from, to] = ends(id).map((end) => network.canvasToDOM(positions[end]));
    const wide = widthOf(context, lines, font) / 2 + 2;
    const high = (lines.length * SMALL) / 2;
    for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      const box = [x - wide, y - high, x + wide, y + high];
      if (room.free(box)) {
        room.take(box);
        written.push([box, "line", id]);
        context.font = font;
        context.fillStyle = inks.ground;
        context.globalAlpha = 0.85;
        context.fillRect(x - wide, y - high, 2 * wide, 2 * high);
        context.globalAlpha = 1;
        context.fillStyle = strokeColour(line);
        writeLines(context, lines, x, y - high, SMALL);
        break;
      }
    }
  });
}

function labelAt(x, y) {
  const found = written.find(([box]) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  return found ? { kind: found[1], id: found[2] } : null;
}
