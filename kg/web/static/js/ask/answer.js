// Answers as columns and rows, whatever form they came in, and what the columns are.

const NUMBERS = /#(integer|decimal|double|float|int|long|nonNegativeInteger|positiveInteger|short|byte)$/;
const DATES = /#(date|dateTime|gYear|gYearMonth)$/;
const DATE = /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;
const LATITUDE = /^(lat|latitude|lintang)$/i;
const LONGITUDE = /^(lon|long|lng|longitude|bujur)$/i;
export const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** {columns, rows} of a SELECT in JSON; rows are objects of terms {type, value, ...}. */
export function fromSelect({ head, results }) {
  return { kind: "select", columns: (head.vars ?? []).map((name) => ({ name, ...typeOf(results.bindings, name) })), rows: results.bindings };
}

/** {triples, columns, rows} of N-Triples, as CONSTRUCT and DESCRIBE give them. */
export function fromTriples(text) {
  const rows = [];
  for (const line of text.split("\n")) {
    const found = /^(<[^>]*>|_:\S+) <([^>]*)> (.*) \.$/.exec(line.trim());
    if (found) rows.push({ subject: term(found[1]), predicate: { type: "uri", value: unescaped(found[2]) }, object: term(found[3]) });
  }
  return { kind: "construct", columns: ["subject", "predicate", "object"].map((name) => ({ name, ...typeOf(rows, name) })), rows };
}

function term(text) {
  if (text.startsWith("<")) return { type: "uri", value: unescaped(text.slice(1, -1)) };
  if (text.startsWith("_:")) return { type: "bnode", value: text.slice(2) };
  const found = /^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/.exec(text);
  if (!found) return { type: "literal", value: text };
  return { type: "literal", value: unescaped(found[1]), "xml:lang": found[2], datatype: found[3] };
}

const SIGNS = { t: "\t", n: "\n", r: "\r", b: "\b", f: "\f", '"': '"', "'": "'", "\\": "\\" };
const unescaped = (text) => text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g, (whole, four, eight, sign) =>
  sign ? (SIGNS[sign] ?? sign) : String.fromCodePoint(parseInt(four ?? eight, 16)));

/** What a column holds: uri, number, date, country or text, by all of its values. */
function typeOf(rows, name) {
  const values = rows.map((row) => row[name]).filter(Boolean);
  const all = (test) => values.length > 0 && values.every(test);
  const filled = values.length;
  if (all((each) => each.type === "uri" && /\/id\/country\/[A-Z]{3}$/.test(each.value))) return { type: "country", filled };
  if (all((each) => each.type === "uri")) return { type: "uri", filled };
  if (all((each) => NUMBERS.test(each.datatype ?? ""))) return { type: "number", filled };
  if (all((each) => DATES.test(each.datatype ?? "")) || (all((each) => each.type === "literal" && DATE.test(each.value)) && !/iso|count|n$/i.test(name))) return { type: "date", filled };
  if (/^iso3$/i.test(name) && all((each) => /^[A-Z]{3}$/.test(each.value))) return { type: "country", filled };
  return { type: "text", filled };
}

/** The columns for each view, where there are some: {map, timeline, chart, graph}. */
export function possible(answer) {
  const { columns } = answer;
  const of = (...types) => columns.filter((each) => types.includes(each.type));
  const found = {};
  const [lat, lon] = [columns.find((each) => LATITUDE.test(each.name)), columns.find((each) => LONGITUDE.test(each.name))];
  const numbers = of("number").filter((each) => each !== lat && each !== lon);
  if (lat && lon) found.map = { lat, lon, label: labelColumn(columns, [lat, lon]), count: numbers[0] };
  else if (of("country").length) found.map = { country: of("country")[0], count: numbers[0] };
  if (of("date").length) found.timeline = { start: of("date")[0], end: of("date")[1], label: labelColumn(columns, of("date")) };
  if (numbers.length && columns.length > 1) found.chart = { count: numbers[0], by: labelColumn(columns, numbers) ?? of("date")[0] };
  if (found.chart && !found.chart.by) delete found.chart;
  const nodes = of("uri", "country");
  if (answer.kind === "construct" || nodes.length > 1) found.graph = { nodes };
  return found;
}

/** The column that says best what a row is about: text before IRIs, a name before all. */
function labelColumn(columns, without) {
  const rest = columns.filter((each) => !without.includes(each) && each.filled);
  return rest.find((each) => /label|name|title|event|who|met|nama/i.test(each.name) && each.type === "text")
    ?? rest.find((each) => each.type === "text") ?? rest.find((each) => ["uri", "country"].includes(each.type)) ?? rest.find((each) => each.type === "date");
}

/** The view that the columns ask for when nobody chose one. */
export function suggested(answer) {
  const can = possible(answer);
  const { columns, rows } = answer;
  if (answer.kind === "construct") return "graph";
  if (can.map?.lat) return "map";
  if (can.chart && columns.length <= 2 && rows.length > 1) return "chart";
  if (can.graph && columns.every((each) => ["uri", "country"].includes(each.type)) && rows.length > 1) return "graph";
  if (can.timeline && columns.length <= 2 && rows.length > 2) return "timeline";
  return "table";
}

/** The view named in a query's comment: `#view:map`. */
export const viewIn = (text) => /^\s*#\s*view:\s*(table|graph|map|timeline|chart)\s*$/m.exec(text)?.[1];
