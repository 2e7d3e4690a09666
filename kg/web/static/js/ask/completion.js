// What the editor offers: terms of the ontology, concepts, prefixes, variables, keywords; and names out of the graph.

import { ask } from "../api.js";
import { language } from "../words.js";

const KEYWORDS = `SELECT DISTINCT CONSTRUCT DESCRIBE ASK WHERE OPTIONAL FILTER UNION MINUS GRAPH BIND VALUES SERVICE LIMIT OFFSET
  ORDER GROUP HAVING BY ASC DESC AS NOT EXISTS IN COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG LANGMATCHES DATATYPE BOUND COALESCE
  IF YEAR MONTH DAY CONTAINS STRSTARTS STRENDS LCASE UCASE REGEX REPLACE CONCAT SUBSTR STRLEN`.split(/\s+/);
const SHORTEST_NAME = 3;

/** A source of completions for the editor, made from /api/vocabulary. */
export function completer(vocabulary) {
  const info = (each) => each.comments?.[language] ?? each.comments?.en;
  const label = (each) => each.labels?.[language] || each.labels?.en || "";
  const classes = vocabulary.classes.map((each) => ({ label: each.name, detail: label(each), info: info(each), type: "class" }));
  const properties = vocabulary.properties.map((each) => ({
    label: each.name, detail: [label(each), each.range && `→ ${tail(each.range)}`].filter(Boolean).join(" "), info: info(each), type: "property",
  }));
  const concepts = Object.entries(vocabulary.concepts).flatMap(([scheme, found]) => found.map((each) => ({
    label: shortened(each.iri, vocabulary.prefixes), detail: `${scheme}: ${label(each)}`, type: "constant",
  })));
  const prefixes = Object.entries(vocabulary.prefixes).map(([name, iri]) => ({ label: `${name}:`, detail: iri, type: "namespace" }));
  const keywords = KEYWORDS.map((word) => ({ label: word, type: "keyword" }));

  return async (context) => {
    const word = context.matchBefore(/[?$\w:<./#-]*/);
    if (!context.explicit && (!word || word.from === word.to)) return null;
    const typed = word.text;
    const line = context.state.doc.lineAt(word.from);
    const before = line.text.slice(0, word.from - line.from);
    if (/^\s*#/.test(before) || insideString(before)) return null;
    const result = (options) => ({ from: word.from, options, validFor: /^[?$\w:-]*$/ });
    if (/^[?$]/.test(typed)) return result(variablesOf(context.state.doc.toString(), typed[0], word.from));
    if (/(^|\s)(a|rdf:type)\s+$/.test(before)) return result(boosted(classes).concat(prefixes));
    const terms = [...classes, ...properties, ...concepts, ...prefixes, ...(typed.includes(":") ? [] : keywords)];
    if (!context.explicit || typed.includes(":") || typed.length < SHORTEST_NAME) return result(terms);
    return { from: word.from, options: [...terms, ...(await names(typed))], filter: true };
  };
}

const boosted = (options) => options.map((each) => ({ ...each, boost: 10 }));
const tail = (iri) => iri.split(/[#/]/).at(-1);
const insideString = (before) => (before.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;

function shortened(iri, prefixes) {
  const [name, start] = Object.entries(prefixes).filter(([, each]) => iri.startsWith(each)).sort(([, one], [, two]) => two.length - one.length)[0] ?? [];
  const local = name === undefined ? "" : iri.slice(start.length);
  return /^[\w-]+$/.test(local) ? `${name}:${local}` : `<${iri}>`;
}

function variablesOf(text, sign, here) {
  const found = new Set();
  for (const match of text.matchAll(/[?$](\w+)/g)) if (match.index !== here) found.add(sign + match[1]);
  return [...found].map((label) => ({ label, type: "variable" }));
}

/** Entities whose names fit what was typed, by their IRIs: asked for with Ctrl-Space. */
async function names(typed) {
  try {
    const { results } = await ask("search", { q: typed, limit: 8 });
    return results.map((each) => ({ label: typed, displayLabel: each.label, detail: each.classLabel, apply: `<${each.iri}>`, type: "entity", boost: -5 }));
  } catch {
    return []; // completion is a help, not a condition
  }
}
