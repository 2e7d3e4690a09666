// The graph on the page: nodes and lines that have been asked for, in the order in which they came.

import { FAMILIES, familyOf, strokeOf } from "./looks.js";

/** A graph that grows. A node's `total` is how much the server knows of it, `reach` how many neighbours it has, once asked. */
export class Graph {
  nodes = new Map();
  lines = new Map();

  /** Adds a node or completes it; gives it back. */
  add({ id, label, class: cls = "", family, start = "", end = "", total, kind, status, path, confidence }) {
    let node = this.nodes.get(id);
    if (!node) {
      node = { id, x: NaN, y: NaN, lines: new Set(), reach: undefined, total: 0 };
      this.nodes.set(id, node);
    }
    node.label = label || node.label || id;
    node.class = cls || node.class || "";
    node.kind = kind ?? node.kind ?? "";
    node.family = family && family in FAMILIES ? family : familyOf(node.class);
    node.start = start || node.start || "";
    node.end = end || node.end || "";
    node.total = Math.max(total ?? 0, node.total);
    node.status = status ?? node.status ?? "";
    node.path = path ?? node.path;
    node.confidence = confidence ?? node.confidence;
    node.text = undefined;
    return node;
  }

  /** Joins two nodes by a relation; several relations of a pair are one line. */
  join(from, to, relation) {
    if (from === to || !this.nodes.has(from) || !this.nodes.has(to)) return undefined;
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    let line = this.lines.get(key);
    if (!line) {
      line = { key, from: this.nodes.get(from), to: this.nodes.get(to), relations: [], inferred: true, stroke: "background" };
      this.lines.set(key, line);
      line.from.lines.add(line);
      line.to.lines.add(line);
    }
    const same = line.relations.find((each) => each.name === relation.name && each.claim === relation.claim);
    if (!same) line.relations.push(relation);
    line.inferred = line.relations.every((each) => each.inferred);
    line.stroke = strokeOf(line.relations[0].name);
    if (line.relations[0].background) line.stroke = "background";
    return line;
  }

  remove(id) {
    const node = this.nodes.get(id);
    if (!node) return;
    for (const line of node.lines) {
      other(line, node).lines.delete(line);
      this.lines.delete(line.key);
    }
    this.nodes.delete(id);
  }

  clear() {
    this.nodes.clear();
    this.lines.clear();
  }

  neighbours(id) {
    const node = this.nodes.get(id);
    return node ? [...node.lines].map((line) => other(line, node)) : [];
  }

  /** A shortest way between two nodes of the picture, or nothing. */
  way(from, to) {
    const before = new Map([[from, undefined]]);
    const queue = [from];
    for (const id of queue) {
      if (id === to) break;
      for (const next of this.neighbours(id)) {
        if (before.has(next.id)) continue;
        before.set(next.id, id);
        queue.push(next.id);
      }
    }
    if (!before.has(to)) return undefined;
    const way = [];
    for (let id = to; id !== undefined; id = before.get(id)) way.unshift(id);
    return way;
  }
}

export const other = (line, node) => (line.from === node ? line.to : line.from);

/** Half a node's height: it grows with what it is connected to. */
export function radius(node) {
  const degree = Math.max(node.lines.size, Math.min(node.total || 0, 400));
  return Math.min(22, FAMILIES[node.family].size + 1.6 * Math.log2(1 + degree));
}
