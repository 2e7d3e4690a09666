// How the picture came to be: the steps that the address holds. Taking them again gives the same picture.
//
//   "* 40"                   the forty most connected to begin with
//   "id/country/JPN 12"      Japan and twelve of its neighbours (0: only itself)
//   "id/country/JPN 12 host" ... those that it is joined to by the relation "host"
//   "id/a > id/b"            the shortest ways from a to b
//
// Links of pages say only node=/id/...; the first step that is taken writes it out.

import { read } from "../address.js";

export const FIRST_PICTURE = 40;

let base = "https://w3id.org/diplomacy-kg/";

/** Learns the base of IRIs from an entry: its IRI without its path. */
export function learnBase({ iri, path }) {
  if (path?.startsWith("/id/") && iri.endsWith(path.slice(1))) base = iri.slice(0, -path.length + 1);
}

export const short = (iri) => (iri.startsWith(`${base}id/`) || iri.startsWith(`${base}graph/`) ? iri.slice(base.length) : iri);
export const long = (name) => (/^(id|graph)\//.test(name) ? base + name : name);

/** The steps of an address; none means the first picture. */
export function parse(texts) {
  const steps = texts.map(parseStep).filter(Boolean);
  return steps.length ? steps : [{ first: FIRST_PICTURE }];
}

function parseStep(text) {
  const words = text.trim().split(/\s+/);
  if (words[0] === "*") return { first: Number(words[1]) || FIRST_PICTURE };
  if (words[1] === ">" && words[2]) return { from: long(words[0]), to: long(words[2]) };
  if (!words[0]) return undefined;
  return { node: long(words[0]), count: Number(words[1] ?? 12) || 0, relation: words[2], class: words[3] };
}

export function written(step) {
  if (step.first) return `* ${step.first}`;
  if (step.from) return `${short(step.from)} > ${short(step.to)}`;
  return [short(step.node), step.count, step.relation, step.class].filter((each) => each !== undefined && each !== "").join(" ");
}

/** Adds a step; growing the same node by the same relation again replaces the former. */
export function withStep(steps, step) {
  const same = (each) => each.node && each.node === step.node && each.relation === step.relation && each.class === step.class;
  const at = steps.findIndex(same);
  if (at < 0) return [...steps, step];
  return steps.map((each, index) => (index === at ? { ...step, count: Math.max(each.count, step.count) } : each));
}

/** Positions in the order of the nodes, two letters a number, for pictures small enough to be sent about. */
export function spotsText(nodes) {
  if (!nodes.length || nodes.length > 150) return undefined;
  return nodes.map(({ x, y }) => letters(x) + letters(y)).join("");
}

export function spotsOf(text, count) {
  if (!text || text.length !== count * 6) return undefined;
  return Array.from({ length: count }, (_, at) => [value(text.slice(at * 6, at * 6 + 3)), value(text.slice(at * 6 + 3, at * 6 + 6))]);
}

const HALF = 36 ** 3 / 2;
const letters = (number) => Math.min(36 ** 3 - 1, Math.max(0, Math.round(number + HALF))).toString(36).padStart(3, "0");
const value = (text) => parseInt(text, 36) - HALF;

/** Everything of the explorer that the address holds. */
export function stateOf(parameters = read()) {
  return {
    steps: parse([...parameters.getAll("at"), ...parameters.getAll("node").map((path) => `${path.replace(/^\//, "")} 12`)]),
    hidden: new Set(parameters.getAll("hide").map(long)),
    classes: new Set((parameters.get("hideclass") ?? "").split(",").filter(Boolean)),
    chosen: parameters.get("sel") ? long(parameters.get("sel")) : parameters.get("node") ? long(parameters.get("node").slice(1)) : undefined,
    line: parameters.get("line")?.split(" ").map(long),
    spots: parameters.get("p") ?? undefined,
    camera: parameters.get("z")?.split(",").map(Number),
    table: parameters.get("table") === "1",
  };
}
