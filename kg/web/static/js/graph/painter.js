// Draws the graph on a canvas: few paths, each of one colour. While the picture moves lines are left out.

import { FAMILIES, STROKES, outline } from "./looks.js";
import { other, radius } from "./model.js";
import { fontSize, meet } from "./text.js";
import { scaleOf } from "./camera.js";

const DASH = [5, 4];
const FAMILY_FONT = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
export const fontOf = (size, weight = 400) => `${weight} ${size}px ${FAMILY_FONT}`;
const MOST_LINES_WHILE_MOVING = 400;

/** One frame. `view`: nodes and lines to show, camera, colours, what is chosen, pointed at, and whether it moves. */
export function paint(context, view) {
  const { camera, colours, pixels } = view;
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  context.fillStyle = colours["--ground"];
  context.fillRect(0, 0, camera.width, camera.height);
  const lit = view.lit;
  if (!view.moving || view.lines.length <= MOST_LINES_WHILE_MOVING) {
    paintLines(context, view, lit ? (line) => !lit.lines.has(line) : () => true, lit ? 0.16 : 1, 1);
    if (lit) paintLines(context, view, (line) => lit.lines.has(line), 1, 1.7);
  }
  paintSigns(context, view, lit ? (node) => !lit.nodes.has(node) : () => true, lit ? 0.22 : 1);
  if (lit) paintSigns(context, view, (node) => lit.nodes.has(node), 1);
  paintTexts(context, view);
  if (lit && !view.moving && lit.lines.size <= 60) paintRelations(context, view, lit);
}

function paintLines(context, { lines, camera, colours }, wanted, alpha, wider) {
  const groups = new Map();
  for (const line of lines) {
    if (!wanted(line)) continue;
    const key = `${line.stroke}${line.inferred ? " inferred" : ""}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  context.globalAlpha = alpha;
  const thin = Math.min(1, Math.max(0.45, camera.k));
  for (const [key, group] of groups) {
    const [stroke, inferred] = key.split(" ");
    context.strokeStyle = colours[STROKES[stroke].colour];
    context.lineWidth = STROKES[stroke].width * wider * thin;
    context.setLineDash(inferred && group.length < 1500 ? DASH : []);
    context.beginPath();
    for (const line of group) {
      const [x1, y1] = camera.toScreen(line.from.x, line.from.y);
      const [x2, y2] = camera.toScreen(line.to.x, line.to.y);
      if (Math.max(x1, x2) < 0 || Math.min(x1, x2) > camera.width || Math.max(y1, y2) < 0 || Math.min(y1, y2) > camera.height) continue;
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintSigns(context, view, wanted, alpha) {
  const { nodes, camera, colours } = view;
  const scale = scaleOf(camera.k);
  const groups = new Map();
  for (const node of nodes) {
    if (!wanted(node)) continue;
    const [x, y] = camera.toScreen(node.x, node.y);
    if (x < -60 || y < -40 || x > camera.width + 60 || y > camera.height + 40) continue;
    const group = node.bears === "pill" ? "pill" : node.family;
    let path = groups.get(group);
    if (!path) groups.set(group, (path = new Path2D()));
    if (group === "pill") {
      const [half, tall] = pillOf(node, scale);
      path.roundRect(x - half, y - tall, half * 2, tall * 2, 7);
    } else outline(path, FAMILIES[node.family].shape, x, y, radius(node) * scale);
  }
  context.globalAlpha = alpha;
  context.lineWidth = camera.k > 0.3 ? 1.5 : 0.5;
  for (const [group, path] of groups) {
    context.fillStyle = group === "pill" ? colours["--event-fill"] : colours[FAMILIES[group].colour];
    context.strokeStyle = group === "pill" ? colours["--event"] : colours["--ground"];
    context.fill(path);
    if (!view.moving || group === "pill") context.stroke(path);
  }
  context.globalAlpha = 1;
  for (const node of [view.chosen, view.pointed]) if (node && wanted(node)) ring(context, view, node, scale);
  if (!view.moving) paintMore(context, view, wanted, scale);
}

/** Half the width and height of an event that bears its text inside. */
export function pillOf(node, scale) {
  const size = fontSize(scale);
  return [(node.text.width * size) / 12.5 / 2 + 9, (node.text.lines.length * size * 1.22) / 2 + 5];
}

function ring(context, { camera, colours, chosen }, node, scale) {
  const [x, y] = camera.toScreen(node.x, node.y);
  context.strokeStyle = colours["--accent"];
  context.lineWidth = node === chosen ? 3 : 2;
  context.beginPath();
  if (node.bears === "pill") {
    const [half, tall] = pillOf(node, scale);
    context.roundRect(x - half - 4, y - tall - 4, half * 2 + 8, tall * 2 + 8, 10);
  } else if (node.family === "Event") {
    const r = radius(node) * scale;
    context.roundRect(x - r * 1.5 - 4, y - r * 0.8 - 4, r * 3 + 8, r * 1.6 + 8, 8);
  } else context.arc(x, y, radius(node) * scale + 5, 0, 2 * Math.PI);
  context.stroke();
}

/** How many neighbours a node has that are not in the picture: a number once asked, else "" or "+". */
export function hiddenOf(node) {
  if (node.reach === undefined) return node.total > node.lines.size ? "+" : "";
  const more = node.reach - node.lines.size;
  return more > 0 ? `+${more > 999 ? `${Math.round(more / 1000)}k` : more}` : "";
}

function paintMore(context, view, wanted, scale) {
  const { camera, colours, nodes } = view;
  if (camera.k < 0.45 || nodes.length > 600) return;
  const looked = (node) => node === view.chosen || node === view.pointed;
  const size = 10 * Math.min(1.1, Math.max(0.85, scale));
  context.font = fontOf(size, 600);
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const node of nodes) {
    const more = hiddenOf(node);
    if (!more || !wanted(node) || (more === "+" && !looked(node))) continue;
    const [x, y] = moreSpot(node, camera, scale);
    const half = context.measureText(more).width / 2 + 4;
    context.fillStyle = colours["--raised"];
    context.strokeStyle = colours["--muted"];
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x - half, y - size * 0.7, half * 2, size * 1.4, size * 0.7);
    context.fill();
    context.stroke();
    context.fillStyle = colours["--ink"];
    context.fillText(more, x, y + 0.5);
  }
}

/** Where the number of a node's hidden neighbours stands. */
export function moreSpot(node, camera, scale) {
  const [x, y] = camera.toScreen(node.x, node.y);
  if (node.bears === "pill") {
    const [half, tall] = pillOf(node, scale);
    return [x + half - 4, y - tall];
  }
  const r = radius(node) * scale;
  return [x + r + 2, y - r - 1];
}

function paintTexts(context, view) {
  const { nodes, camera, colours, lit, moving } = view;
  const scale = scaleOf(camera.k);
  const size = fontSize(scale);
  const line = size * 1.22;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const bears of ["under", "pill"]) {
    context.font = fontOf(size, bears === "pill" ? 600 : 400);
    for (const node of nodes) {
      if (node.bears !== bears) continue;
      const [x, y] = camera.toScreen(node.x, node.y);
      if (x < -100 || y < -60 || x > camera.width + 100 || y > camera.height + 60) continue;
      const faint = lit && !lit.nodes.has(node);
      if (faint && moving) continue;
      const { lines, dated } = node.text;
      const top = bears === "pill" ? y - ((lines.length - 1) * line) / 2 : y + radius(node) * scale + 4 + line / 2;
      context.globalAlpha = faint ? 0.3 : 1;
      lines.forEach((words, at) => {
        const last = dated && at === lines.length - 1;
        if (bears === "pill") {
          context.fillStyle = colours[last ? "--muted" : "--ink"];
          if (last) context.font = fontOf(size * 0.94);
        } else {
          if (!moving) {
            context.strokeStyle = colours["--ground"];
            context.lineWidth = 3;
            context.strokeText(words, x, top + at * line);
          }
          context.fillStyle = last ? colours["--muted"] : colours["--ink"];
        }
        context.fillText(words, x, top + at * line);
        if (bears === "pill" && last) context.font = fontOf(size, 600);
      });
    }
  }
  context.globalAlpha = 1;
}

/** The names of the relations along the lines of what is chosen. */
function paintRelations(context, { camera, colours, chosen, pointed, chosenLine, taken }, lit) {
  const centre = chosen ?? pointed;
  const size = 11;
  context.font = fontOf(size);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const captions = []; // the room that those of this frame take
  for (const line of lit.lines) {
    if (!line.caption) continue;
    const [x1, y1] = camera.toScreen(line.from.x, line.from.y);
    const [x2, y2] = camera.toScreen(line.to.x, line.to.y);
    if (Math.hypot(x2 - x1, y2 - y1) < context.measureText(line.caption).width + 46) continue;
    const end = centre && line !== chosenLine && other(line, centre);
    const part = end === line.to ? 0.58 : end ? 0.42 : 0.5;
    const half = context.measureText(line.caption).width / 2 + 2;
    const spot = [part, part - 0.12, part + 0.12, part - 0.22, part + 0.22]
      .map((each) => [x1 + (x2 - x1) * each, y1 + (y2 - y1) * each])
      .find(([spotX, spotY]) => {
        const box = [spotX - half, spotY - 7, spotX + half, spotY + 7];
        return (!taken || taken.free(box)) && !captions.some((each) => meet(each, box));
      });
    if (!spot) continue;
    const [x, y] = spot;
    captions.push([x - half, y - 7, x + half, y + 7]);
    context.strokeStyle = colours["--ground"];
    context.lineWidth = 4;
    context.strokeText(line.caption, x, y);
    context.fillStyle = colours["--muted"];
    context.fillText(line.caption, x, y);
  }
}
