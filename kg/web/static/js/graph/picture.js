// The picture as a file: PNG from the canvas, SVG written anew.

import { el, svg } from "../dom.js";
import { FAMILIES, STROKES, outline } from "./looks.js";
import { radius } from "./model.js";
import { Camera, scaleOf } from "./camera.js";
import { fontSize, placeLabels } from "./text.js";
import { paint, pillOf } from "./painter.js";

/** Saves a blob or a text under a name. */
export function save(content, name, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = el("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** All that is shown, twice as fine as on the screen. */
export async function png(stage) {
  const [camera, nodes] = whole(stage);
  const canvas = el("canvas", { width: camera.width * 2, height: camera.height * 2 });
  placeLabels(nodes, camera, stage.measure, new Set());
  paint(canvas.getContext("2d"), { nodes, lines: stage.shown.lines, camera, colours: stage.colours, pixels: 2 });
  stage.draw(); // labels were placed for another camera
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function whole(stage) {
  const camera = Object.assign(new Camera(), { width: stage.camera.width, height: stage.camera.height });
  const nodes = stage.shown.nodes.filter((node) => Number.isFinite(node.x));
  camera.fit(nodes);
  return [camera, nodes];
}

/** Writes outlines as SVG path commands, with the calls of a canvas path. */
class Commands {
  text = [];
  at(letter, ...numbers) {
    this.text.push(letter + numbers.map((each) => each.toFixed(1)).join(" "));
  }
  moveTo(x, y) {
    this.at("M", x, y);
  }
  lineTo(x, y) {
    this.at("L", x, y);
  }
  closePath() {
    this.text.push("Z");
  }
  rect(x, y, w, h) {
    this.at("M", x, y), this.at("h", w), this.at("v", h), this.at("h", -w), this.closePath();
  }
  roundRect(x, y, w, h, r) {
    this.at("M", x + r, y), this.at("h", w - 2 * r), this.at("q", r, 0, r, r), this.at("v", h - 2 * r), this.at("q", 0, r, -r, r);
    this.at("h", 2 * r - w), this.at("q", -r, 0, -r, -r), this.at("v", 2 * r - h), this.at("q", 0, -r, r, -r), this.closePath();
  }
  arc(x, y, r) {
    const half = (across) => this.text.push(`a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${across.toFixed(1)} 0`); // flags take no decimals
    this.at("M", x - r, y), half(2 * r), half(-2 * r), this.closePath();
  }
}

/** All that is shown as a drawing that editors open. */
export function drawing(stage, title) {
  const [camera, nodes] = whole(stage);
  const { colours } = stage;
  placeLabels(nodes, camera, stage.measure, new Set());
  const scale = scaleOf(camera.k);
  const size = fontSize(scale);
  const top = svg("svg", {
    xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${camera.width} ${camera.height}`,
    width: camera.width, height: camera.height, "font-family": "Helvetica, Arial, sans-serif", "font-size": size.toFixed(1), "text-anchor": "middle",
  });
  const named = svg("title");
  named.textContent = title;
  top.append(named, svg("rect", { width: "100%", height: "100%", fill: colours["--ground"] }));
  for (const line of stage.shown.lines) {
    const [[x1, y1], [x2, y2]] = [camera.toScreen(line.from.x, line.from.y), camera.toScreen(line.to.x, line.to.y)];
    const stroke = STROKES[line.stroke];
    top.append(svg("line", {
      x1: x1.toFixed(1), y1: y1.toFixed(1), x2: x2.toFixed(1), y2: y2.toFixed(1),
      stroke: colours[stroke.colour], "stroke-width": stroke.width, "stroke-dasharray": line.inferred ? "5 4" : null,
    }));
  }
  for (const node of nodes) top.append(signOf(node, camera, scale, size, colours));
  stage.draw();
  return new XMLSerializer().serializeToString(top);
}

function signOf(node, camera, scale, size, colours) {
  const [x, y] = camera.toScreen(node.x, node.y);
  const group = svg("g");
  const path = new Commands();
  if (node.bears === "pill") {
    const [half, tall] = pillOf(node, scale);
    path.roundRect(x - half, y - tall, half * 2, tall * 2, 7);
  } else outline(path, FAMILIES[node.family].shape, x, y, radius(node) * scale);
  const pill = node.bears === "pill";
  group.append(svg("path", { d: path.text.join(""), fill: colours[pill ? "--event-fill" : FAMILIES[node.family].colour], stroke: pill ? colours["--event"] : null }));
  if (!node.bears) return group;
  const line = size * 1.22;
  const first = node.bears === "pill" ? y - ((node.text.lines.length - 1) * line) / 2 : y + radius(node) * scale + 4 + line / 2;
  node.text.lines.forEach((words, at) => {
    const text = svg("text", { x: x.toFixed(1), y: (first + at * line + size * 0.35).toFixed(1), fill: colours["--ink"] });
    text.textContent = words;
    group.append(text);
  });
  return group;
}
