// The page's side of the layout worker: one layout at a time, the newest wins.

import { t } from "../words.js";

let worker;
let turn = 0;
let waiting;

/** Lays `nodes` out with `lines` between them; `onSpots` moves the picture, the promise ends when all is still. */
export function layOut(nodes, lines, roomOf, onSpots, aspect = 1.5) {
  turn += 1;
  waiting?.();
  worker?.terminate(); // a layout that nobody waits for any more would only keep the processor busy
  worker = new Worker(new URL("./layout-worker.js", import.meta.url), { type: "module" });
  const place = new Map(nodes.map((node, at) => [node, at]));
  const links = lines
    .filter((line) => place.has(line.from) && place.has(line.to))
    .map((line) => [place.get(line.from), place.get(line.to)]);
  const boxes = nodes.map((node) => {
    const [w, h] = roomOf(node);
    [node.halfWidth, node.halfHeight] = [w, h];
    return { x: node.x, y: node.y, w, h, held: Number.isFinite(node.x) };
  });
  const mine = turn;
  return new Promise((resolve, reject) => {
    waiting = resolve;
    worker.onerror = () => {
      worker = waiting = undefined;
      spiral(nodes);
      onSpots(true);
      reject(new Error(t("error_libraries")));
    };
    worker.onmessage = ({ data }) => {
      if (data.turn !== mine) return;
      nodes.forEach((node, at) => ([node.x, node.y] = [data.spots[at * 2], data.spots[at * 2 + 1]]));
      onSpots(data.done);
      if (!data.done) return;
      worker?.terminate();
      worker = waiting = undefined;
      resolve();
    };
    worker.postMessage({ turn, nodes: boxes, links, aspect });
  });
}

/** Places that need no library: what has none yet is set on a spiral. */
function spiral(nodes) {
  nodes.forEach((node, at) => {
    if (Number.isFinite(node.x)) return;
    const [angle, reach] = [at * Math.PI * (3 - Math.sqrt(5)), 110 * Math.sqrt(at + 0.5)];
    [node.x, node.y] = [reach * Math.cos(angle) * 1.3, reach * Math.sin(angle)];
  });
}
