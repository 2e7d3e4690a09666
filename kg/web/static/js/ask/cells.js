// Terms as people read them: names for what has a page, prefixes for the rest.

import { ask } from "../api.js";
import { bdi, day, el, link } from "../dom.js";
import { sign } from "../combobox.js";
import { has, t } from "../words.js";

const AT_ONCE = 200;
const MOST_NAMED = 1000;

/** The entries of IRIs in an answer, asked for in portions; what is no entry is left out. */
export async function entriesOf(rows, base) {
  const iris = new Set();
  for (const row of rows) for (const term of Object.values(row)) if (term?.type === "uri" && term.value.startsWith(`${base}id/`)) iris.add(term.value);
  const wanted = [...iris].slice(0, MOST_NAMED);
  const portions = [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) portions.push(wanted.slice(at, at + AT_ONCE));
  const answers = await Promise.all(portions.map((iri) => ask("graph", { iri, basis: "stated", relation: "none" }).catch(() => ({ nodes: [] }))));
  return new Map(answers.flatMap(({ nodes }) => nodes.map((node) => [node.iri, node])));
}

export function shortened(iri, prefixes) {
  let [best, start] = ["", ""];
  for (const [name, each] of Object.entries(prefixes)) if (iri.startsWith(each) && each.length > start.length) [best, start] = [`${name}:`, each];
  return start ? best + iri.slice(start.length) : iri;
}

/** A path on this server for an IRI below the base; other addresses stay as they are. */
export const pathOf = (iri, base) => (iri.startsWith(base) ? `/resource?iri=${encodeURIComponent(iri)}` : iri);

/** Columns of named questions that say what somebody or something is called: the search finds its page. */
const NAMES = /^(met|who|participant|holder|speaker|actor|recipient|person|member|host|hosts|platform|(event|place|group|actor|office_of)_name)$/;

/** What a column is called; those of a query that somebody wrote by their variables. */
export const heading = (name, { question }) => (question && has(`column_${name}`) ? t(`column_${name}`) : name);

/** A term of a column; `question` is the named question that was asked, whose columns are known. */
export function cell(term, { entries, prefixes, base, question }, column) {
  if (!term) return "";
  if (term.type === "uri") {
    const entry = entries.get(term.value);
    if (entry) return el("a", { href: entry.path, title: term.value }, sign(entry.family), " ", bdi(entry.label));
    const made = link(pathOf(term.value, base), bdi(shortened(term.value, prefixes)));
    made.title = term.value;
    return made;
  }
  if (/#(date|gYear|gYearMonth)$/.test(term.datatype ?? "")) return el("time", { title: term.value, dateTime: term.value }, day(term.value));
  if (question && column === "article") return el("a", { href: `/id/article/${encodeURIComponent(term.value)}` }, bdi(term.value));
  if (question && NAMES.test(column)) return el("a", { href: `/?q=${encodeURIComponent(term.value.slice(0, 200))}` }, bdi(term.value));
  if (question && column === "basis" && has(`basis_${term.value}`)) return t(`basis_${term.value}`);
  return bdi(term.value, term["xml:lang"] ? { lang: term["xml:lang"] } : {});
}

/** A term in words, for labels in pictures. */
export function wordsOf(term, { entries, prefixes }) {
  if (!term) return "";
  if (term.type === "uri") return entries.get(term.value)?.label ?? shortened(term.value, prefixes);
  return term.value;
}
