// Asking: a SPARQL editor, named questions, and views of the answer. The address holds the query and the view.

import { ask, send } from "../api.js";
import { read, tidy, write } from "../address.js";
import { el, number, say } from "../dom.js";
import { language, t } from "../words.js";
import { fromSelect, fromTriples, possible, suggested, viewIn } from "./answer.js";
import { entriesOf } from "./cells.js";
import { fillQuestion, questionList } from "./questions.js";
import { VIEWS } from "./views.js";

const place = (id) => document.getElementById(id);
const FIRST = `# Who met whom, the newest first. Ctrl-Enter asks, Ctrl-Space completes.
SELECT ?event ?who ?when WHERE {
  ?event a dip:Meeting ; dip:startDate ?when ; dip:hasParticipant ?who .
}
ORDER BY DESC(STR(?when))
LIMIT 50
`;
const RESULTS = "application/sparql-results+json";
const TRIPLES = "application/n-triples";
let vocabulary;
let base;
let writing;
let answer;
let names;
let running;
const titles = new Map(); // of named questions

// --- asking --------------------------------------------------------------------------------------------

/** The request that the address describes: its path with parameters, or nothing. */
function requestOf(here = read()) {
  if (here.get("question")) {
    const values = [...here].filter(([name]) => name.startsWith("p.")).map(([name, value]) => [name.slice(2), value]);
    return { path: "/api/ask", parameters: new URLSearchParams([["question", here.get("question")], ...values, ["lang", language]]) };
  }
  if (here.get("q")) return { path: "/sparql", parameters: new URLSearchParams({ query: here.get("q") }) };
  return undefined;
}

async function run() {
  const asked = requestOf();
  if (!asked) return;
  running?.abort();
  running = new AbortController();
  const mine = running;
  busy(true);
  complain();
  const began = performance.now();
  try {
    const options = asked.path === "/sparql"
      ? { method: "POST", body: asked.parameters, headers: { accept: `${RESULTS}, ${TRIPLES};q=0.9` } }
      : { headers: { accept: RESULTS } };
    const response = await send(asked.path === "/sparql" ? asked.path : `${asked.path}?${asked.parameters}`, { ...options, signal: mine.signal });
    const type = response.headers.get("content-type") ?? "";
    const text = await response.text();
    if (mine !== running) return;
    await show(type, text, response.headers.get("kg-notice"), performance.now() - began);
  } catch (error) {
    if (error.name === "AbortError" || mine !== running) return;
    place("answer").hidden = true;
    complain(error);
  } finally {
    if (mine === running) busy(false);
  }
}

async function show(type, text, notice, took) {
  if (type.includes("sparql-results+json")) {
    const parsed = JSON.parse(text);
    if ("boolean" in parsed) return truth(parsed.boolean, took);
    answer = fromSelect(parsed);
  } else answer = fromTriples(text);
  names = { prefixes: vocabulary.prefixes, base, entries: await entriesOf(answer.rows, base), question: read().get("question") };
  place("notice").hidden = !notice;
  place("notice").textContent = notice ? t("answer_cut", { notice }) : "";
  place("answer").hidden = false;
  const told = t("answer_told", { n: number(answer.rows.length), s: (took / 1000).toFixed(2) });
  const title = titles.get(names.question); // the editor may hold another query
  place("told").textContent = title ? `${title}: ${told}` : told;
  say(place("told").textContent);
  downloads();
  await view();
}

function truth(value, took) {
  place("answer").hidden = false;
  place("views").replaceChildren();
  place("notice").hidden = true;
  place("downloads").replaceChildren();
  place("told").textContent = t("answer_told", { n: 1, s: (took / 1000).toFixed(2) });
  place("rows").replaceChildren(el("p.truth", {}, t(value ? "answer_yes" : "answer_no")));
}

/** Draws the view that the address, the query's `#view:`, or the columns ask for. */
async function view() {
  const can = possible(answer);
  const here = read();
  const asked = here.get("view") ?? viewIn(here.get("q") ?? "");
  const wanted = asked ?? (answer.rows.length ? suggested(answer) : "table");
  const chosen = wanted === "table" || can[wanted] ? wanted : "table";
  place("views").replaceChildren(...Object.keys(VIEWS).map((name) => el(
    "button", { type: "button", "aria-pressed": String(name === chosen), disabled: name !== "table" && !can[name], title: name !== "table" && !can[name] ? t(`needs_${name}`) : "", dataset: { view: name },
      onclick: () => (write({ view: name }, true), view()) }, t(`view_${name}`),
  )));
  if (asked && chosen !== asked) complain(new Error(t(`needs_${asked}`)));
  if (!answer.rows.length) return void place("rows").replaceChildren(el("p", {}, t("answer_none")));
  try {
    await VIEWS[chosen](place("rows"), answer, names, can);
  } catch (error) {
    place("rows").replaceChildren(el("p.notice.error", {}, /world.json|import/.test(error.message) ? t("error_libraries") : error.message));
  }
  return undefined;
}

function downloads() {
  const { path, parameters } = requestOf();
  const forms = answer.kind === "construct" ? [["Turtle", "ttl"], ["N-Triples", "nt"]] : [["CSV", "csv"], ["JSON", "json"], ["TSV", "tsv"], ["XML", "xml"]];
  place("downloads").replaceChildren(t("download"), " ", ...forms.map(([label, format]) => {
    const query = new URLSearchParams(parameters);
    query.set("format", format);
    return el("a.button", { href: `${path}?${query}`, download: `answer.${format}` }, label);
  }));
}

function busy(on) {
  place("run").disabled = on;
  place("stop").hidden = !on;
  place("ask-view").setAttribute("aria-busy", String(on));
}

function complain(error) {
  place("complaint").hidden = !error;
  place("complaint").textContent = (error?.message ?? "").replace(/: expected one of .{120,}$/, ""); // a grammar's whole list says nothing
  const spot = /(?:line |at )(\d+)(?:[,:] ?(?:column )?(\d+))?/.exec(error?.message ?? "");
  writing?.mark(spot ? Number(spot[1]) : 0, spot?.[2] ? Number(spot[2]) : 1, error?.message ?? "");
}

// --- wiring --------------------------------------------------------------------------------------------

function askEditor() {
  history.pushState(null, "", tidy(new URLSearchParams({ q: writing.text() })));
  run();
}

function askQuestion(name, values) {
  history.pushState(null, "", tidy(new URLSearchParams([["question", name], ...Object.entries(values).map(([key, value]) => [`p.${key}`, value])])));
  run();
}

function take() {
  const here = read();
  if (here.get("q") && writing && writing.text() !== here.get("q")) writing.write(here.get("q"));
  if (here.get("question")) fillQuestion(place("questions"), here.get("question"), Object.fromEntries([...here].filter(([name]) => name.startsWith("p.")).map(([name, value]) => [name.slice(2), value])));
  run();
}

async function start() {
  let told;
  [vocabulary, told] = await Promise.all([ask("vocabulary"), ask("status")]);
  base = told.base;
  try {
    const { editor } = await import("./editor.js");
    writing = editor(place("editor"), { text: read().get("q") ?? FIRST, vocabulary, run: askEditor, changed: () => {} });
  } catch {
    // without the bundled editor a plain field does
    const plain = el("textarea", { rows: 12, spellcheck: false, value: read().get("q") ?? FIRST });
    plain.setAttribute("aria-label", t("editor_label"));
    place("editor").append(plain);
    writing = { text: () => plain.value, write: (text) => (plain.value = text), mark: () => {}, focus: () => plain.focus() };
    complain(new Error(t("error_libraries")));
  }
  const { questions } = await ask("questions");
  for (const each of questions) titles.set(each.name, each.title);
  questionList(place("questions"), questions, {
    asked: askQuestion,
    opened(question) {
      writing.write(question.sparql);
      place("editor").scrollIntoView({ block: "nearest" });
      writing.focus();
    },
  });
  place("run").addEventListener("click", askEditor);
  place("stop").addEventListener("click", () => {
    running?.abort();
    busy(false);
  });
  addEventListener("popstate", take);
  if (innerWidth > 900) place("examples").open = true;
  window.asking = { editor: writing };
  take();
}

start().catch(complain);
