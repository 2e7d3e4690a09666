// Lays a graph out away from the page: forces until they rest, then boxes moved apart; then it stops.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "../../vendor/force.js";

const FRAME_MILLISECONDS = 60;
let wider = 1.35; // how much wider than high the stage is, about

addEventListener("message", ({ data }) => {
  const { turn, nodes, links, aspect } = data;
  wider = Math.min(1.5, Math.max(0.6, aspect ** 0.6));
  settle(nodes, links, (spots, done) => postMessage({ turn, spots, done }));
});

/** Positions of `nodes` ({x, y, w, h, held}: half width, half height, whether it should stay about there). */
function settle(nodes, links, report) {
  const many = nodes.length > 300;
  const degree = new Uint32Array(nodes.length);
  for (const [a, b] of links) (degree[a] += 1), (degree[b] += 1);
  const rest = ([a, b]) => 26 + Math.min(120, (nodes[a].w + nodes[b].w) * 0.55) + (many ? 0 : 8 * Math.log2(1 + Math.min(degree[a], degree[b])));
  const joined = links.map(([source, target]) => ({ source, target, rest: rest([source, target]) }));
  start(nodes, links);
  const held = nodes.some((node) => node.held);
  const rounds = many ? Math.max(60, Math.round(220_000 / nodes.length)) : 260;
  const simulation = forceSimulation(nodes)
    .stop()
    .alpha(held ? 0.5 : 1)
    .alphaDecay(1 - 0.001 ** (1 / Math.min(rounds, 260)))
    .velocityDecay(0.45)
    .force("links", forceLink(joined).distance((link) => link.rest).strength((link) => 1 / Math.min(degree[link.source.index], degree[link.target.index]) ** 0.8))
    .force("charge", forceManyBody().strength((node) => -(many ? 60 : 190) - 8 * node.w * (many ? 0.15 : 0.6)).theta(many ? 1.2 : 0.9).distanceMax(many ? 700 : 1200))
    .force("x", forceX((node) => (node.held ? node.x0 : 0)).strength((node) => (node.held ? 0.22 : 0.035 * Math.max(1, wider ** -2))))
    .force("y", forceY((node) => (node.held ? node.y0 : 0)).strength((node) => (node.held ? 0.22 : 0.035 * Math.max(1, wider ** 2))))
    .force("room", forceCollide((node) => (many ? Math.min(node.w, 16) : Math.max(node.h, node.w * 0.62)) + 3).iterations(1).strength(0.6));
  let last = performance.now();
  while (simulation.alpha() > 0.001) {
    simulation.tick();
    if (performance.now() - last > FRAME_MILLISECONDS) {
      report(spotsOf(nodes), false);
      last = performance.now();
    }
  }
  if (!many) for (let round = 0; round < 60 && apart(nodes) > 0; round += 1);
  report(spotsOf(nodes), true);
}

/** New nodes begin beside a neighbour that has a place, or on a spiral; the same graph always begins the same way. */
function start(nodes, links) {
  const beside = new Map();
  for (const [a, b] of links) {
    if (!beside.has(a)) beside.set(a, []);
    if (!beside.has(b)) beside.set(b, []);
    beside.get(a).push(b);
    beside.get(b).push(a);
  }
  nodes.forEach((node, at) => {
    node.index = at;
    node.placed = Number.isFinite(node.x);
    if (node.placed) [node.x0, node.y0] = [node.x, node.y];
    else node.held = false;
  });
  let angle = 0;
  nodes.forEach((node, at) => {
    if (node.placed) return;
    const known = (beside.get(at) ?? []).filter((each) => nodes[each].placed);
    angle += Math.PI * (3 - Math.sqrt(5));
    if (known.length) {
      const [x, y] = [mean(known.map((each) => nodes[each].x)), mean(known.map((each) => nodes[each].y))];
      node.x = x + 90 * Math.cos(angle);
      node.y = y + 70 * Math.sin(angle);
    } else {
      const reach = 34 * Math.sqrt(at + 0.5);
      node.x = reach * Math.cos(angle) * wider;
      node.y = reach * Math.sin(angle);
    }
  });
}

/** Moves overlapping boxes apart along the shorter way; gives how many overlapped. */
function apart(nodes) {
  let overlaps = 0;
  const sorted = [...nodes].sort((one, two) => one.x - one.w - (two.x - two.w));
  for (let at = 0; at < sorted.length; at += 1) {
    const one = sorted[at];
    for (let next = at + 1; next < sorted.length; next += 1) {
      const two = sorted[next];
      if (two.x - two.w > one.x + one.w + 12) break;
      const gapX = one.w + two.w + 8 - Math.abs(one.x - two.x);
      const gapY = one.h + two.h + 8 - Math.abs(one.y - two.y);
      if (gapX <= 0 || gapY <= 0) continue;
      overlaps += 1;
      const share = one.held === two.held ? 0.5 : one.held ? 0.15 : 0.85;
      if (gapX < gapY) {
        const sign = one.x <= two.x ? 1 : -1;
        one.x -= sign * gapX * share;
        two.x += sign * gapX * (1 - share);
      } else {
        const sign = one.y <= two.y ? 1 : -1;
        one.y -= sign * gapY * share;
        two.y += sign * gapY * (1 - share);
      }
    }
  }
  return overlaps;
}

const mean = (values) => values.reduce((sum, each) => sum + each, 0) / values.length;

function spotsOf(nodes) {
  const spots = new Float32Array(nodes.length * 2);
  nodes.forEach((node, at) => spots.set([node.x, node.y], at * 2));
  return spots;
}
