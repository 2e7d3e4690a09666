// Labels: broken into lines, measured, and placed so that none covers another.

import { days, visible } from "../dom.js";
import { radius } from "./model.js";
import { scaleOf } from "./camera.js";

const FONT = 12.5;
const CELL = 64;
const COLUMNS = { Event: 24, default: 18 };

/** A node's label in lines, and its date as the last of them: broken once, kept until the label changes. */
export function textOf(node, measure) {
  if (node.text) return node.text;
  const lines = wrap(visible(node.label), COLUMNS[node.family] ?? COLUMNS.default, node.family === "Event" ? 3 : 2);
  const when = node.family === "Event" ? days(node.start, node.end) : "";
  const all = when ? [...lines, when] : lines;
  node.text = { lines: all, dated: Boolean(when), width: Math.max(...all.map(measure)) };
  return node.text;
}

/** At most `rows` lines of about `columns` letters, with an ellipsis if there is more. */
export function wrap(text, columns, rows) {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (!line) lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, rows).map((line) => (line.length > columns + 6 ? `${line.slice(0, columns + 5)}…` : line));
  if (lines.length > rows) kept[rows - 1] = `${kept[rows - 1].replace(/[\s,.;:…]+$/, "").slice(0, columns - 1)}…`;
  return kept;
}

/** Whether two rectangles, as left, top, right and bottom, overlap. */
export const meet = (one, two) => one[0] < two[2] && one[2] > two[0] && one[1] < two[3] && one[3] > two[1];

/** Rectangles already taken, found by cell. */
class Taken {
  cells = new Map();

  *around([left, top, right, bottom]) {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield x * 4099 + y;
  }

  free(box, owner) {
    for (const cell of this.around(box))
      for (const each of this.cells.get(cell) ?? [])
        if (each.owner !== owner && meet(each.box, box)) return false;
    return true;
  }

  take(box, owner) {
    for (const cell of this.around(box)) {
      const known = this.cells.get(cell);
      if (known) known.push({ box, owner });
      else this.cells.set(cell, [{ box, owner }]);
    }
  }
}

const MOST_LABELS = 260;

/** For every node whether it bears its text now: "pill" (inside), "under", or nothing; gives what room is taken. */
export function placeLabels(nodes, camera, measure, important) {
  const taken = new Taken();
  const scale = scaleOf(camera.k);
  const size = fontSize(scale);
  const seen = [];
  for (const node of nodes) {
    node.bears = "";
    const [x, y] = camera.toScreen(node.x, node.y);
    if (x < -80 || y < -60 || x > camera.width + 80 || y > camera.height + 60) continue;
    const r = radius(node) * scale;
    const wide = node.family === "Event" ? 1.5 : 1;
    taken.take([x - r * wide, y - r, x + r * wide, y + r], node);
    seen.push({ node, x, y, r });
  }
  const rank = (node) => (important.has(node) ? 1e6 : 0) + node.lines.size * 4 + Math.min(node.total, 2000) / 10 + (node.family === "Event" ? 1 : 0);
  seen.sort((one, two) => rank(two.node) - rank(one.node));
  const texts = new Taken(); // the first few and the important ones may cover signs, but never each other
  let placed = 0;
  for (const { node, x, y, r } of seen) {
    if (placed >= MOST_LABELS && !important.has(node)) break;
    const text = textOf(node, measure);
    const [half, line] = [(text.width * size) / FONT / 2, size * 1.22];
    const high = text.lines.length * line;
    const pill = [x - half - 9, y - high / 2 - 5, x + half + 9, y + high / 2 + 5];
    const under = [x - half - 2, y + r + 2, x + half + 2, y + r + 3 + high];
    const must = important.has(node);
    const inside = node.family === "Event" && camera.k > 0.35 && (taken.free(pill, node) || (must && texts.free(pill, node)));
    const box = inside ? pill : (must || placed < 6 ? texts : taken).free(under, node) && under;
    if (!box) continue;
    node.bears = box === pill ? "pill" : "under";
    taken.take(box, node);
    texts.take(box, node);
    placed += 1;
  }
  return taken;
}

export const fontSize = (scale) => FONT * Math.min(1.25, Math.max(0.84, scale));

/** The room of a node with its text, as half its width and height in the world, for the layout. */
export function roomOf(node, measure) {
  const text = textOf(node, measure);
  const r = radius(node);
  const high = text.lines.length * FONT * 1.22;
  // A little more than it takes: from farther away letters shrink less than the space between them.
  if (node.family === "Event") return [text.width * 0.58 + 14, high * 0.58 + 10];
  return [Math.max(text.width * 0.56, r) + 5, r + high * 0.56 + 5];
}
