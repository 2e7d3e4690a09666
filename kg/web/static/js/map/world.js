// Countries on a canvas: projected once, moved by a transform; shades by number, dots for what is too small to see.

import { feature, geoCentroid, geoEqualEarth, geoPath, geoGraticule10 } from "../../vendor/geo.js";

export const NEAREST = 40;
const SMALL = 26; // square pixels: a country that is drawn smaller gets a dot
const HEATS = 5;

let countries;

/** The countries of the bundled map, each with its three-letter code as its id; fetched once. */
export async function loadCountries() {
  if (!countries) {
    const answer = await fetch(new URL("../../vendor/world.json", import.meta.url));
    if (!answer.ok) throw new Error("world.json");
    const topology = await answer.json();
    countries = feature(topology, topology.objects.countries).features;
  }
  return countries;
}

/** Upper bounds of the shades for numbers up to `most`: at most five, growing by the same factor. */
export function shades(most) {
  if (most <= HEATS) return Array.from({ length: Math.max(1, most) }, (_, at) => at + 1);
  const bounds = Array.from({ length: HEATS }, (_, at) => Math.round(most ** ((at + 1) / HEATS)));
  for (let at = 1; at < HEATS; at += 1) bounds[at] = Math.max(bounds[at], bounds[at - 1] + 1);
  return bounds;
}

export const shadeOf = (count, bounds) => bounds.findIndex((bound) => count <= bound) + 1 + (HEATS - bounds.length);

/** A map on a canvas. It dispatches `choose` with {iso3} or {place}, and `point` with the same and where. */
export class WorldMap extends EventTarget {
  counts = new Map();
  spots = new Map();
  places = [];
  bounds = [1];
  chosen = undefined;
  k = 1;
  x = 0;
  y = 0;

  constructor(canvas, features) {
    super();
    this.canvas = canvas;
    this.context = canvas.getContext("2d", { alpha: false });
    this.features = features;
    this.listen();
    const again = () => this.draw();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
    addEventListener("themechange", again);
    new ResizeObserver(() => this.resize()).observe(canvas);
    this.resize();
  }

  resize() {
    const { width, height } = this.canvas.getBoundingClientRect();
    if (!width || !height) return;
    const middle = this.middle();
    this.pixels = Math.min(2, devicePixelRatio || 1);
    [this.width, this.height] = [width, height];
    this.canvas.width = Math.round(width * this.pixels);
    this.canvas.height = Math.round(height * this.pixels);
    this.projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[6, 6], [width - 6, height - 6]], { type: "Sphere" });
    const path = geoPath(this.projection);
    this.paths = this.features.map((each) => {
      const [[left, top], [right, bottom]] = path.bounds(each);
      const area = path.area(each);
      return { id: each.id, path: new Path2D(path(each) ?? ""), area, box: [left, top, right, bottom], centre: this.projection(geoCentroid(each)) };
    });
    const largest = new Map(); // a country may have outlying parts of its own on the map
    for (const each of this.paths) if (!(largest.get(each.id)?.area >= each.area)) largest.set(each.id, each);
    for (const each of this.paths) each.largest = largest.get(each.id) === each;
    this.sphere = new Path2D(path({ type: "Sphere" }));
    this.net = new Path2D(path(geoGraticule10()));
    this.placed();
    if (middle) this.bring(this.projection(middle));
    cancelAnimationFrame(this.frame);
    this.paint(); // at once: a canvas without transparency is black until it is painted
  }

  /** Longitude and latitude of what is in the middle. */
  middle() {
    return this.projection?.invert([(this.width / 2 - this.x) / this.k, (this.height / 2 - this.y) / this.k]);
  }

  /** Where places lie, which every projection says anew. */
  placed() {
    for (const each of this.places) each.at = this.projection([each.lon, each.lat]);
  }

  /** What to show: numbers by three-letter code, places with lat, lon, count; capitals for small states. */
  show({ countries: counted, places }) {
    this.counts = new Map(counted.filter((each) => each.iso3).map((each) => [each.iso3, each.count]));
    this.spots = new Map(counted.filter((each) => each.iso3 && each.lat !== undefined).map((each) => [each.iso3, [each.lon, each.lat]]));
    this.bounds = shades(Math.max(1, ...this.counts.values()));
    this.places = places.map((each) => ({ ...each }));
    this.placed();
    this.draw();
  }

  draw() {
    if (!this.frame) this.frame = requestAnimationFrame(() => this.paint());
  }

  colours() {
    const style = getComputedStyle(document.documentElement);
    const get = (name) => style.getPropertyValue(name).trim();
    return {
      sea: get("--sea"), land: get("--land"), edge: get("--land-edge"), ink: get("--ink"), accent: get("--accent"), ground: get("--ground"), net: get("--sunk"), place: get("--person"),
      heats: [1, 2, 3, 4, 5].map((at) => get(`--heat-${at}`)),
    };
  }

  paint() {
    this.frame = undefined;
    if (!this.paths) return;
    const { context, pixels, k } = this;
    const colours = this.colours();
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    context.fillStyle = colours.sea;
    context.fillRect(0, 0, this.width, this.height);
    context.setTransform(pixels * k, 0, 0, pixels * k, pixels * this.x, pixels * this.y);
    context.lineWidth = 0.5 / k;
    context.strokeStyle = colours.net;
    context.stroke(this.net);
    context.strokeStyle = colours.edge;
    context.lineWidth = 0.6 / k;
    const small = [];
    for (const each of this.paths) {
      const count = this.counts.get(each.id) ?? 0;
      if (each.largest && each.area * k * k < SMALL && count) small.push([each, count]);
      if (!this.sees(each.box)) continue;
      context.fillStyle = count ? colours.heats[shadeOf(count, this.bounds) - 1] : colours.land;
      context.fill(each.path);
      context.stroke(each.path);
      if (each.id && each.id === this.chosen) {
        context.strokeStyle = colours.accent;
        context.lineWidth = 1.4 / k;
        context.stroke(each.path);
        context.strokeStyle = colours.edge;
        context.lineWidth = 0.6 / k;
      }
    }
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    this.dots = [];
    const drawn = new Set(this.paths.map((each) => each.id));
    for (const [each, count] of small) this.dot(each.id, this.centreOf(each), count, colours);
    for (const [iso3, count] of this.counts) if (!drawn.has(iso3) && this.spots.has(iso3)) this.dot(iso3, this.projection(this.spots.get(iso3)), count, colours);
    this.paintPlaces(colours);
  }

  centreOf({ id, centre }) {
    return this.spots.has(id) ? this.projection(this.spots.get(id)) : centre;
  }

  sees([left, top, right, bottom]) {
    const { k, x, y } = this;
    return right * k + x > 0 && left * k + x < this.width && bottom * k + y > 0 && top * k + y < this.height;
  }

  dot(iso3, spot, count, colours) {
    if (!spot) return;
    const [x, y] = [spot[0] * this.k + this.x, spot[1] * this.k + this.y];
    const { context } = this;
    context.beginPath();
    context.arc(x, y, 4.5, 0, 2 * Math.PI);
    context.fillStyle = colours.heats[shadeOf(count, this.bounds) - 1];
    context.fill();
    context.strokeStyle = iso3 === this.chosen ? colours.accent : colours.heats[4];
    context.lineWidth = iso3 === this.chosen ? 2.5 : 0.8;
    context.stroke();
    this.dots.push({ iso3, x, y, r: 6 });
  }

  paintPlaces(colours) {
    const { context, k } = this;
    const taken = [];
    context.font = "12px Arial, 'Liberation Sans', sans-serif";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    this.seenPlaces = [];
    const most = k < 2 ? 14 : 60;
    for (const each of this.places) {
      if (!each.at) continue;
      const [x, y] = [each.at[0] * k + this.x, each.at[1] * k + this.y];
      if (x < -10 || y < -10 || x > this.width + 10 || y > this.height + 10) continue;
      const r = Math.min(13, 2.4 + 1.5 * Math.sqrt(each.count) * Math.min(1.5, k ** 0.3));
      context.beginPath();
      context.arc(x, y, r, 0, 2 * Math.PI);
      context.globalAlpha = 0.72;
      context.fillStyle = colours.place;
      context.fill();
      context.globalAlpha = 1;
      context.lineWidth = 1;
      context.strokeStyle = colours.ground;
      context.stroke();
      this.seenPlaces.push({ place: each, x, y, r: r + 2 });
      const wide = context.measureText(each.label).width;
      const box = [x + r + 3, y - 8, x + r + 5 + wide, y + 8];
      if (taken.length >= most || taken.some((one) => one[0] < box[2] && one[2] > box[0] && one[1] < box[3] && one[3] > box[1])) continue;
      taken.push(box);
      context.lineWidth = 3;
      context.strokeStyle = colours.ground;
      context.globalAlpha = 0.85;
      context.strokeText(each.label, box[0], y);
      context.globalAlpha = 1;
      context.fillStyle = colours.ink;
      context.fillText(each.label, box[0], y);
    }
  }

  /** What lies under a point of the canvas. */
  at(x, y) {
    const near = (each) => Math.hypot(each.x - x, each.y - y) <= each.r + 2;
    const place = this.seenPlaces?.find(near)?.place;
    if (place) return { place };
    const dot = this.dots?.find(near);
    if (dot) return { iso3: dot.iso3 };
    const [worldX, worldY] = [(x - this.x) / this.k, (y - this.y) / this.k];
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    const found = this.paths?.find(
      ({ path, box }) => worldX >= box[0] && worldX <= box[2] && worldY >= box[1] && worldY <= box[3] && this.context.isPointInPath(path, worldX, worldY),
    );
    return found?.id ? { iso3: found.id } : {};
  }

  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const k = Math.min(NEAREST, Math.max(1, this.k * factor));
    this.x = x - ((x - this.x) / this.k) * k;
    this.y = y - ((y - this.y) / this.k) * k;
    this.k = k;
    this.keepInside();
  }

  pan(x, y) {
    this.x += x;
    this.y += y;
    this.keepInside();
  }

  keepInside() {
    this.x = Math.min(0, Math.max(this.width * (1 - this.k), this.x));
    this.y = Math.min(0, Math.max(this.height * (1 - this.k), this.y));
    this.draw();
    this.dispatchEvent(new Event("move"));
  }

  whole() {
    [this.k, this.x, this.y] = [1, 0, 0];
    this.keepInside();
  }

  /** Brings a country into the middle. */
  reveal(iso3) {
    const found = this.paths?.find((each) => each.id === iso3 && each.largest);
    const spot = found ? this.centreOf(found) : this.spots.has(iso3) && this.projection(this.spots.get(iso3));
    if (!spot) return;
    this.k = Math.max(this.k, 2.2);
    this.bring(spot);
  }

  /** Brings a spot of the projected world into the middle, as far as the edges let it. */
  bring([x, y]) {
    this.x = this.width / 2 - x * this.k;
    this.y = this.height / 2 - y * this.k;
    this.keepInside();
  }

  listen() {
    const { canvas } = this;
    const fingers = new Map();
    let pressed;
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      fingers.set(event.pointerId, [event.offsetX, event.offsetY]);
      pressed = [event.offsetX, event.offsetY, fingers.size > 1]; // two fingers choose nothing
    });
    canvas.addEventListener("pointermove", (event) => {
      const here = [event.offsetX, event.offsetY];
      const before = fingers.get(event.pointerId);
      if (!before) {
        this.dispatchEvent(new CustomEvent("point", { detail: { ...this.at(...here), x: here[0], y: here[1] } }));
        return;
      }
      fingers.set(event.pointerId, here);
      if (pressed && Math.hypot(here[0] - pressed[0], here[1] - pressed[1]) > 4) pressed[2] = true;
      if (fingers.size === 2) {
        const [rest] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, spot]) => spot);
        const spread = (spot) => Math.hypot(spot[0] - rest[0], spot[1] - rest[1]);
        this.zoom(spread(here) / Math.max(1, spread(before)), (here[0] + rest[0]) / 2, (here[1] + rest[1]) / 2);
        this.pan((here[0] - before[0]) / 2, (here[1] - before[1]) / 2);
      } else if (pressed?.[2]) this.pan(here[0] - before[0], here[1] - before[1]);
    });
    const up = (event) => {
      fingers.delete(event.pointerId);
      if (event.type === "pointerup" && pressed && !pressed[2]) this.dispatchEvent(new CustomEvent("choose", { detail: this.at(pressed[0], pressed[1]) }));
      pressed = fingers.size ? [0, 0, true] : undefined; // the finger that stays goes on moving the map
    };
    canvas.addEventListener("pointerup", up);
    canvas.addEventListener("pointercancel", up);
    canvas.addEventListener("pointerleave", () => this.dispatchEvent(new CustomEvent("point", { detail: {} })));
    canvas.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0018)), event.offsetX, event.offsetY);
    }, { passive: false });
    canvas.addEventListener("keydown", (event) => {
      const ways = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (ways[event.key]) this.pan(...ways[event.key]);
      else if (event.key === "+" || event.key === "=") this.zoom(1.4);
      else if (event.key === "-") this.zoom(1 / 1.4);
      else if (event.key === "0") this.whole();
      else return;
      event.preventDefault();
    });
  }
}
