// The canvas that the graph is drawn on, and all that a pointer or a key does there.

import { palette } from "./looks.js";
import { Camera, scaleOf } from "./camera.js";
import { fontOf, moreSpot, hiddenOf, paint, pillOf } from "./painter.js";
import { placeLabels, roomOf } from "./text.js";
import { layOut } from "./layout.js";
import { other, radius } from "./model.js";

const STILL_MILLISECONDS = 160;

/** A picture of `graph` on a canvas. It dispatches `choose`, `more`, `line`, `still` and `point`. */
export class Stage extends EventTarget {
  camera = new Camera();
  shown = { nodes: [], lines: [] };
  chosen = undefined;
  chosenLine = undefined;
  pointed = undefined;
  frames = 0;

  constructor(canvas) {
    super();
    this.canvas = canvas;
    this.context = canvas.getContext("2d", { alpha: false });
    this.colours = palette();
    this.context.font = fontOf(12.5, 600);
    this.measure = (words) => {
      this.context.font = fontOf(12.5, 600);
      return this.context.measureText(words).width;
    };
    this.listen();
    new ResizeObserver(() => this.resize()).observe(canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.recolour());
    addEventListener("themechange", () => this.recolour());
    this.resize();
  }

  recolour() {
    this.colours = palette();
    this.draw();
  }

  resize() {
    const { width, height } = this.canvas.getBoundingClientRect();
    if (!width || !height) return;
    this.pixels = Math.min(2, devicePixelRatio || 1);
    this.canvas.width = Math.round(width * this.pixels);
    this.canvas.height = Math.round(height * this.pixels);
    [this.camera.width, this.camera.height] = [width, height];
    if (this.unseen && this.shown.nodes.length) this.fit();
    this.unseen = false;
    this.draw();
  }

  /** Shows these nodes and lines; `settle` moves them until they rest. */
  show(nodes, lines) {
    this.shown = { nodes, lines };
    if (this.chosen && !nodes.includes(this.chosen)) this.chosen = undefined;
    if (this.pointed && !nodes.includes(this.pointed)) this.pointed = undefined;
    this.draw();
  }

  async settle({ fit = true } = {}) {
    const placed = () => this.shown.nodes.filter((node) => Number.isFinite(node.x));
    this.settling = true;
    await layOut(this.shown.nodes, this.shown.lines, (node) => roomOf(node, this.measure), (done) => {
      if (fit) this.camera.fit(placed(), this.margins);
      this.settling = !done;
      this.draw();
    }, this.aspect());
    this.dispatchEvent(new Event("still"));
  }

  /** How much wider than high the part of the stage is that nothing covers. */
  aspect() {
    const { left = 0, right = 0, top = 0, bottom = 0 } = this.margins ?? {};
    return Math.max(0.3, (this.camera.width - left - right) / Math.max(60, this.camera.height - top - bottom));
  }

  fit() {
    for (const node of this.shown.nodes) [node.halfWidth, node.halfHeight] = roomOf(node, this.measure);
    this.camera.fit(this.shown.nodes, this.margins);
    this.moved();
  }

  /** Everything changes at the next frame, however often it is asked for. */
  draw() {
    this.labelled = undefined;
    if (!this.frame) this.frame = requestAnimationFrame(() => this.paint());
  }

  /** The camera moved: draw quickly now, and well when it has come to rest. */
  moved() {
    this.moving = true;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.moving = false;
      this.draw();
      this.dispatchEvent(new Event("still"));
    }, STILL_MILLISECONDS);
    if (!this.frame) this.frame = requestAnimationFrame(() => this.paint());
  }

  paint() {
    this.frame = undefined;
    this.frames += 1;
    const nodes = this.shown.nodes.filter((node) => Number.isFinite(node.x));
    const lines = this.shown.lines.filter((line) => Number.isFinite(line.from.x) && Number.isFinite(line.to.x));
    const lit = this.lit();
    const moving = this.moving || (this.settling && nodes.length > 400);
    if (!this.labelled || !moving) {
      this.labelled = placeLabels(nodes, this.camera, this.measure, lit && lit.nodes.size < 80 ? lit.nodes : new Set());
    }
    const { camera, colours, pixels, chosen, chosenLine, pointed } = this;
    paint(this.context, { nodes, lines, camera, colours, pixels, chosen, chosenLine, pointed, lit, moving, taken: this.labelled });
  }

  /** What is not dimmed: the chosen or pointed-at node with its neighbours, or a line with its ends. */
  lit() {
    if (this.way) return this.way;
    const line = this.chosenLine;
    if (line) return { nodes: new Set([line.from, line.to]), lines: new Set([line]) };
    const centre = this.chosen ?? (this.moving ? undefined : this.pointed);
    if (!centre) return undefined;
    const visible = new Set(this.shown.lines);
    const lines = new Set([...centre.lines].filter((each) => visible.has(each)));
    return { lines, nodes: new Set([centre, ...[...lines].map((each) => other(each, centre))]) };
  }

  choose(node) {
    [this.chosen, this.chosenLine] = [node, undefined];
    this.draw();
  }

  chooseLine(line) {
    [this.chosen, this.chosenLine] = [undefined, line];
    this.draw();
  }

  /** What lies at a place of the canvas: {node}, {more: node}, {line} or nothing. */
  at(x, y, reach = 6) {
    const scale = scaleOf(this.camera.k);
    const nodes = this.shown.nodes;
    for (let index = nodes.length - 1; index >= 0; index -= 1) {
      const node = nodes[index];
      const [nodeX, nodeY] = this.camera.toScreen(node.x, node.y);
      if (Math.abs(nodeX - x) > 160 || Math.abs(nodeY - y) > 60) continue;
      const more = hiddenOf(node);
      if (more && (more !== "+" || node === this.chosen || node === this.pointed) && nodes.length <= 600 && this.camera.k >= 0.45) {
        const [moreX, moreY] = moreSpot(node, this.camera, scale);
        if (Math.abs(moreX - x) < 15 && Math.abs(moreY - y) < 10) return { more: node };
      }
      const r = radius(node) * scale;
      const [half, tall] = node.bears === "pill" ? pillOf(node, scale) : node.family === "Event" ? [r * 1.5, r] : [r, r];
      if (Math.abs(nodeX - x) <= half + reach / 2 && Math.abs(nodeY - y) <= tall + reach / 2) return { node };
      if (node.bears === "under") {
        const high = node.text.lines.length * 15;
        if (Math.abs(nodeX - x) <= node.text.width / 2 && y > nodeY + r && y < nodeY + r + high + 4) return { node };
      }
    }
    const line = this.lineAt(x, y, reach);
    return line ? { line } : {};
  }

  lineAt(x, y, reach) {
    let [best, nearest] = [undefined, reach];
    const only = this.lit()?.lines;
    for (const line of only ?? this.shown.lines) {
      const [x1, y1] = this.camera.toScreen(line.from.x, line.from.y);
      const [x2, y2] = this.camera.toScreen(line.to.x, line.to.y);
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      if (!length) continue;
      const part = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      const away = Math.hypot(x1 + part * (x2 - x1) - x, y1 + part * (y2 - y1) - y);
      if (away < nearest) [best, nearest] = [line, away];
    }
    return best;
  }

  listen() {
    const { canvas } = this;
    const fingers = new Map();
    let pressed;
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, [event.offsetX, event.offsetY]);
      if (fingers.size > 1) return void (pressed = { far: true }); // two fingers choose nothing
      pressed = { ...this.at(event.offsetX, event.offsetY, event.pointerType === "touch" ? 14 : 6), x: event.offsetX, y: event.offsetY, far: false };
    });
    canvas.addEventListener("pointermove", (event) => {
      const before = fingers.get(event.pointerId);
      const here = [event.offsetX, event.offsetY];
      if (!before) return this.point(...here);
      fingers.set(event.pointerId, here);
      if (fingers.size === 2) return this.pinch(fingers, event.pointerId, before);
      if (pressed && Math.hypot(here[0] - pressed.x, here[1] - pressed.y) > 4) pressed.far = true;
      if (!pressed?.far) return undefined;
      if (pressed.node && event.pointerType !== "touch") {
        [pressed.node.x, pressed.node.y] = this.camera.toWorld(...here);
        return this.draw();
      }
      this.camera.pan(here[0] - before[0], here[1] - before[1]);
      return this.moved();
    });
    const up = (event) => {
      fingers.delete(event.pointerId);
      if (event.type === "pointerup" && pressed && !pressed.far && !fingers.size) this.click(pressed);
      else if (pressed?.far && pressed.node) this.dispatchEvent(new Event("still"));
      pressed = fingers.size ? { far: true } : undefined; // the finger that stays goes on moving the picture
    };
    canvas.addEventListener("pointerup", up);
    canvas.addEventListener("pointercancel", up);
    canvas.addEventListener("pointerleave", () => this.point(-1e4, -1e4));
    canvas.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        this.camera.zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0016)), event.offsetX, event.offsetY);
        this.moved();
      },
      { passive: false },
    );
    canvas.addEventListener("dblclick", (event) => {
      const { node } = this.at(event.offsetX, event.offsetY);
      if (node) this.dispatchEvent(new CustomEvent("more", { detail: node }));
    });
    canvas.addEventListener("keydown", (event) => this.key(event));
  }

  pinch(fingers, id, before) {
    const [rest] = [...fingers].filter(([each]) => each !== id).map(([, spot]) => spot);
    const here = fingers.get(id);
    const spread = (spot) => Math.hypot(spot[0] - rest[0], spot[1] - rest[1]);
    this.camera.zoom(spread(here) / Math.max(1, spread(before)), (here[0] + rest[0]) / 2, (here[1] + rest[1]) / 2);
    this.camera.pan((here[0] - before[0]) / 2, (here[1] - before[1]) / 2);
    this.moved();
  }

  click({ node, more, line }) {
    if (more) this.dispatchEvent(new CustomEvent("more", { detail: more }));
    else if (node) this.dispatchEvent(new CustomEvent("choose", { detail: node }));
    else if (line) this.dispatchEvent(new CustomEvent("line", { detail: line }));
    else this.dispatchEvent(new CustomEvent("choose", { detail: undefined }));
  }

  point(x, y) {
    if (this.moving) return;
    const { node, more, line } = x < -1e3 ? {} : this.at(x, y);
    this.canvas.classList.toggle("pointing", Boolean(node || more || line));
    if (node === this.pointed) return;
    this.pointed = node;
    this.dispatchEvent(new CustomEvent("point", { detail: node }));
    if (!this.chosen && !this.chosenLine && this.shown.nodes.length < 1200) this.draw();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 60;
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (event.key in ways) {
      const [x, y] = ways[event.key];
      if (event.shiftKey || !this.chosen) {
        this.camera.pan(-x * step, -y * step);
        this.moved();
      } else this.walk(x, y);
    } else if (event.key === "+" || event.key === "=") this.nearer(1.25);
    else if (event.key === "-") this.nearer(0.8);
    else if (event.key === "0") this.fit();
    else if (event.key === "Enter" && this.chosen) this.dispatchEvent(new CustomEvent("more", { detail: this.chosen }));
    else return;
    event.preventDefault();
  }

  nearer(factor) {
    this.camera.zoom(factor);
    this.moved();
  }

  /** From the chosen node to the next one in a direction. */
  walk(x, y) {
    const from = this.chosen;
    let [best, least] = [undefined, Infinity];
    for (const node of this.shown.nodes) {
      const [dx, dy] = [node.x - from.x, node.y - from.y];
      const along = dx * x + dy * y;
      if (node === from || along <= 0) continue;
      const cost = along + 2.5 * Math.abs(dx * y - dy * x);
      if (cost < least) [best, least] = [node, cost];
    }
    if (best) this.dispatchEvent(new CustomEvent("choose", { detail: best }));
  }

  /** Brings a node into sight if it is not. */
  reveal(node) {
    const [x, y] = this.camera.toScreen(node.x, node.y);
    const right = this.camera.width - (this.margins?.right ?? 40);
    if (x > 30 && y > 30 && x < right - 10 && y < this.camera.height - (this.margins?.bottom ?? 40)) return;
    [this.camera.x, this.camera.y] = [node.x, node.y];
    this.moved();
  }
}
