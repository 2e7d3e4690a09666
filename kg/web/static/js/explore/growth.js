// Takes the steps: asks the server for neighbours, ways and lines between, and puts them into the graph.

import { ask } from "../api.js";
import { filters } from "../address.js";
import { t } from "../words.js";
import { learnBase } from "./steps.js";

export const MOST_NODES = 2000;
const MOST_JOINED = 300; // more would not fit into an address
const kept = new Map();

/** An answer that has been given once is given again: a view is taken up again without asking. */
async function remembered(path, parameters) {
  const key = JSON.stringify([path, parameters]);
  if (!kept.has(key)) {
    if (kept.size > 300) kept.clear();
    const asked = ask(path, parameters);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

export const forget = () => kept.clear();

/** Fills an empty graph by the steps. Gives what to say: how many there are, and what was cut. */
export async function grow(graph, steps) {
  const shared = filters();
  const answers = await Promise.all(steps.map((step) => answerTo(step, shared)));
  const told = { total: undefined, cut: false, notices: [] };
  answers.forEach((answer, at) => take(graph, steps[at], answer, told));
  const ids = [...graph.nodes.keys()];
  if (steps.length > 1 && ids.length <= MOST_JOINED) {
    const between = await remembered("graph", { iri: ids, ...shared });
    for (const edge of between.edges) join(graph, edge);
  }
  return told;
}

function answerTo(step, shared) {
  if (step.first) return remembered("graph", { limit: Math.min(step.first, MOST_NODES), ...shared });
  if (step.from) {
    const { from, to, ...others } = shared; // days, which share their names with the ends of a way
    return remembered("paths", { ...others, since: from, until: to, from: step.from, to: step.to });
  }
  return remembered("neighbours", {
    iri: step.node, limit: step.count, relation: step.relation, class: step.class, ...shared,
  });
}

function take(graph, step, answer, told) {
  if (step.first) {
    told.total = answer.total;
    answer.nodes.forEach((node) => put(graph, node));
    answer.edges.forEach((edge) => join(graph, edge));
  } else if (step.from) {
    answer.nodes.forEach((node) => put(graph, node));
    answer.edges.forEach((edge) => join(graph, edge));
    put(graph, answer.from);
    put(graph, answer.to);
    if (answer.notice) told.notices.push(answer.notice);
    else if (!answer.paths.length) told.notices.push(t("way_none"));
    else if (answer.shown < answer.total) told.notices.push(t("showing_of", { shown: answer.shown, total: answer.total }));
  } else {
    const centre = put(graph, answer.node);
    centre.reach = answer.total;
    for (const { node, edges } of answer.neighbours) {
      if (graph.nodes.size >= MOST_NODES && !graph.nodes.has(node.iri)) {
        told.cut = true;
        break;
      }
      put(graph, node);
      edges.forEach((edge) => join(graph, edge));
    }
  }
}

function put(graph, entry) {
  learnBase(entry);
  return graph.add({
    id: entry.iri, label: entry.label, class: entry.class, family: entry.family, start: entry.start, end: entry.end,
    total: entry.degree, kind: entry.classLabel, status: entry.status, path: entry.path, confidence: entry.confidence,
  });
}

function join(graph, edge) {
  const line = graph.join(edge.source, edge.target, {
    name: edge.relation, label: edge.label, claim: edge.claim, from: edge.source, inferred: edge.basis === "inferred",
    background: edge.basis === "reference", basis: edge.basis, confidence: edge.confidence, since: edge.since, until: edge.until,
  });
  if (line) line.caption = [...new Set(line.relations.map((each) => each.label))].join(", ").slice(0, 60);
}

/** The neighbours of a node with counts by relation and class, for its panel. */
export const around = (iri, more = {}) => remembered("neighbours", { iri, limit: 0, ...filters(), ...more });
