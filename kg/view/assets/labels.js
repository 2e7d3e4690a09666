// Labels keep their size on the screen at every zoom, and none is written over another: those of the
// chosen node come first, then events, then whatever has most connections. vis-network's own labels shrink
// with the picture and overlap.
const FONT = 'Arial, Helvetica, "Liberation Sans", sans-serif';
const HEIGHT = 15;
const SMALL = 13;
const CELL = 80;
const SMALL_PICTURE = 0.72; // the scale below which events bear short names
const ranked = graph.nodes.map((_, id) => id).sort((a, b) => priority(b) - priority(a) || a - b);
let written = []; // boxes of the labels now on the screen, for clicks
let inks = {};

function priority(id) {
  const node = graph.nodes[id];
  return node.degree + (node.family === "Event" ? 4 : 0);
}

function readInks() {
  const style = getComputedStyle(document.documentElement);
  const ink = (name) => style.getPropertyValue(`--${name}`).trim();
  inks = { ground: ink("ground"), ink: ink("ink"), muted: ink("muted"), accent: ink("accent") };
}

// A grid of the rectangles taken; a rectangle is [left, top, right, bottom].
function newRoom(wide) {
  const cells = new Map();
  const each = (box, act) => {
    for (let x = Math.floor(box[0] / CELL); x <= Math.floor(box[2] / CELL); x += 1)
      for (let y = Math.floor(box[1] / CELL); y <= Math.floor(box[3] / CELL); y += 1)
        if (act(`${x},${y}`)) return true;
    return false;
  };
  const meets = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  return {
    wide,
    free: (box, own, overSymbols) =>
      !each(box, (key) => (cells.get(key) || []).some(
        ([other, owner, symbol]) => owner !== own && !(symbol && overSymbols) && meets(box, other))),
    take: (box, own, symbol) => {
      each(box, (key) => {
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push([box, own, symbol]);
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
  const { clientWidth: wide, clientHeight: high } = byId("graph");
  const room = newRoom(wide);
  const spots = new Map();
  const positions = network.getPositions();
  ranked.forEach((id) => {
    if (!shownNode[id]) return;
    const spot = network.canvasToDOM(positions[id]);
    if (spot.x < -90 || spot.y < -60 || spot.x > wide + 90 || spot.y > high + 60) return;
    spots.set(id, spot);
    room.take(symbolAt(id, spot, scale), id, true);
  });
  const first = chosenNodes();
  const order = [...first, ...ranked.filter((id) => !first.has(id))];
  const bold = new Set([graph.centre, chosen.node, ...ranked.slice(0, wide > 720 ? 8 : 0)]);
  order.forEach((id) => spots.has(id) && labelNode(context, id, spots.get(id), scale, room, bold.has(id)));
  labelLines(context, positions, scale, room);
  context.restore();
}

// The rectangle that vis-network draws a node in.
function symbolAt(id, spot, scale) {
  const drawn = graph.vis.nodes[id];
  const wide = ((drawn.shape === "box" ? drawn.widthConstraint / 2 : drawn.size) + 1) * scale;
  const high = ((drawn.shape === "box" ? drawn.heightConstraint.minimum / 2 : drawn.size) + 1) * scale;
  return [spot.x - wide, spot.y - high, spot.x + wide, spot.y + high];
}

// An event's name and day; in a small picture a short form of its name.
function linesOf(node, scale) {
  if (node.family === "Event" && scale < SMALL_PICTURE) return { lines: [node.short], day: "" };
  return { lines: node.lines, day: node.family === "Event" ? node.day : "" };
}

// Where a label may stand: that of an event in its symbol, which grows with it; all others beneath, else
// beside or above.
function labelBoxes(context, event, { lines, day }, symbol, spot, fonts) {
  const wide = Math.max(widthOf(context, lines, fonts[0]), day ? widthOf(context, [day], fonts[1]) : 0);
  const high = (lines.length + (day ? 1 : 0)) * HEIGHT;
  const [left, top, right, bottom] = symbol;
  const at = (x, y) => [x - 2, y, x + wide + 2, y + high];
  if (!event)
    return [
      at(spot.x - wide / 2, bottom + 3), at(right + 5, spot.y - high / 2),
      at(left - wide - 5, spot.y - high / 2), at(spot.x - wide / 2, top - 3 - high),
    ];
  const pill = (x, y) => [
    Math.min(x - wide / 2 - 8, left), Math.min(y - high / 2 - 5, top),
    Math.max(x + wide / 2 + 8, right), Math.max(y + high / 2 + 5, bottom),
  ];
  const { x, y } = spot; // in a small picture the words are larger than the symbol, and may lean to one side
  return [pill(x, y), pill(x - wide / 3, y), pill(x + wide / 3, y), pill(x, y - high / 2), pill(x, y + high / 2)];
}

function labelNode(context, id, spot, scale, room, bold) {
  const node = graph.nodes[id];
  const event = node.family === "Event";
  const fonts = [`${event || chosen.node === id ? "bold " : ""}${SMALL}px ${FONT}`, `${SMALL}px ${FONT}`];
  const text = linesOf(node, scale);
  const places = labelBoxes(context, event, text, symbolAt(id, spot, scale), spot, fonts).filter(
    ([left, , right]) => (left > 0 && right < room.wide) || spot.x < 0 || spot.x > room.wide || event,
  );
  const box = places.find((each) => room.free(each, id)) || (bold && places.find((each) => room.free(each, id, true)));
  if (!text.lines.length || !box) return;
  room.take(box, id);
  written.push([box, "node", id]);
  context.globalAlpha = faint(id) ? 0.25 : 1;
  const high = (text.lines.length + (text.day ? 1 : 0)) * HEIGHT;
  const middle = (box[0] + box[2]) / 2;
  const top = (box[1] + box[3] - high) / 2;
  context.font = fonts[0];
  if (event) drawPill(context, node, box, id);
  else {
    context.lineWidth = 4;
    context.strokeStyle = inks.ground;
    text.lines.forEach((line, row) => context.strokeText(line, middle, top + (row + 0.5) * HEIGHT));
    context.fillStyle = inks.ink;
  }
  writeLines(context, text.lines, middle, top, HEIGHT);
  if (text.day) {
    context.font = fonts[1];
    writeLines(context, [text.day], middle, top + text.lines.length * HEIGHT, HEIGHT);
  }
  context.globalAlpha = 1;
}

// An event held is filled; one that was planned, cancelled, denied or conditional is outlined.
function drawPill(context, node, box, id) {
  const colour = graph.families.Event.colour;
  const held = !node.status || node.status === "held";
  const [left, top, right, bottom] = box;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, Math.min(12, Math.max(4, 9 * network.getScale())));
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
    const own = `line-${id}`;
    const wide = widthOf(context, lines, font) / 2 + 2;
    const high = (lines.length * SMALL) / 2;
    for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
      const x = from.x + (to.x - from.x) * share;
      const y = from.y + (to.y - from.y) * share;
      const box = [x - wide, y - high, x + wide, y + high];
      if (room.free(box, own)) {
        room.take(box, own);
        written.push([box, "line", id]);
        context.font = font;
        context.fillStyle = inks.ground;
        context.globalAlpha = 0.85;
        context.fillRect(x - wide, y - high, 2 * wide, 2 * high);
        context.globalAlpha = 1;
        context.fillStyle = line.background ? inks.muted : strokeColour(line);
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
