// Adding an article: drop or paste it, see sentence by sentence what would be understood, then store it.

import { send } from "./api.js";
import { bdi, day, el, number, say, visible } from "./dom.js";
import { sign } from "./combobox.js";
import { familyOf } from "./graph/looks.js";
import { basisTag } from "./explore/panel.js";
import { t, term } from "./words.js";
import { forget, token } from "./token.js";

const place = (id) => document.getElementById(id);
const form = place("article");
let asking;
let sent;

/** Events of a stream as they come: [name, content]. */
async function* eventsOf(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    rest += value ?? "";
    const parts = rest.split(/\r?\n\r?\n/);
    rest = parts.pop();
    for (const part of parts) {
      const lines = part.split(/\r?\n/);
      const name = lines.find((line) => line.startsWith("event:"))?.slice(6).trim() ?? "message";
      const text = lines.filter((line) => line.startsWith("data:")).map((line) => line.slice(5).trimStart()).join("\n");
      if (text) yield [name, JSON.parse(text)];
    }
    if (done) return;
  }
}

async function preview(content) {
  asking?.abort();
  asking = new AbortController();
  sent = content;
  place("complaint").hidden = true;
  place("preview").hidden = false;
  place("sentences").replaceChildren();
  place("head").replaceChildren();
  place("done").replaceChildren();
  place("progress").hidden = false;
  progress("reading");
  const acts = { progress: ({ stage }) => progress(stage), article: head, sentence, done: ended, error: ({ error }) => complain(new Error(error)) };
  try {
    const response = await send("/api/preview", { method: "POST", body: content, headers: { accept: "text/event-stream" }, signal: asking.signal });
    for await (const [name, told] of eventsOf(response)) acts[name]?.(told);
  } catch (error) {
    if (error.name !== "AbortError") complain(error);
  } finally {
    place("progress").hidden = true;
  }
}

function progress(stage) {
  place("stage-name").textContent = t(`stage_${stage}`);
  const stages = ["reading", "understanding", "writing"];
  place("steps").value = stages.indexOf(stage) + 1;
  say(t(`stage_${stage}`));
}

function head(article) {
  place("head").replaceChildren(
    el("h2", {}, bdi(article.title || article.identifier || t("untitled"))),
    el("p.muted", {}, [article.publisher, article.published && day(article.published.slice(0, 10)), article.author, article.language].filter(Boolean).map(visible).join(" · ")),
    article.known ? el("p.notice", {}, t("article_known")) : "",
  );
}

/** A sentence with its names marked, and beneath it what it claims. */
function sentence(found) {
  const letters = [...found.text];
  const words = el("p.words", {});
  let at = 0;
  for (const mark of [...found.marks].sort((one, two) => one.begin - two.begin)) {
    const [begin, end] = [mark.begin - found.begin, mark.end - found.begin];
    if (begin < at) continue; // inside a longer one
    words.append(bdi(letters.slice(at, begin).join("")));
    const inner = bdi(letters.slice(begin, end).join(""));
    words.append(mark.path
      ? el("a", { className: `mark mention ${familyOf(mark.class)}`, href: mark.path, title: `${mark.label} (${term(mark.class)})` }, inner)
      : el("span", { className: `mark mention ${familyOf(mark.class)}`, title: `${mark.label} (${term(mark.class)})` }, inner));
    at = end;
  }
  words.append(bdi(letters.slice(at).join("")));
  place("sentences").append(el(
    "li", { className: `zone-${found.zone} ${found.claims.length ? "claims" : ""}` },
    words,
    found.claims.length ? el("ul.understood", {}, ...found.claims.map((claim) => el(
      "li", { className: claim.basis }, familyOf(claim.class) === "Other" ? "" : [sign(familyOf(claim.class)), " "], bdi(claim.words), " ", claim.basis === "stated" ? "" : basisTag(claim.basis),
      el("span.muted", {}, ` ${[claim.confidence && number(claim.confidence), visible(claim.rule)].filter(Boolean).join(" · ")}`),
    ))) : "",
  ));
}

function ended({ counts, notes }) {
  place("done").replaceChildren(
    el("p.counts", {}, ...["entities", "events", "positions", "quotations"].filter((name) => name in counts).map((name) => el("span", {}, el("strong", {}, number(counts[name])), ` ${t(`count_${name}`).toLowerCase()}`))),
    ...(notes ?? []).map((note) => el("p.notice", {}, visible(note))),
    el("p.acts", {}, el("button.primary", { type: "button", id: "store", onclick: store }, t("store_it"))),
  );
  say(t("preview_done", { n: number(counts.events ?? 0) }));
}

async function store() {
  const shown = await token();
  if (!shown) return;
  place("store").disabled = true;
  try {
    const answer = await (await send("/api/articles", { method: "POST", body: sent, headers: { authorization: `Bearer ${shown}` } })).json();
    place("done").prepend(el("p.notice.good", { role: "status" }, t(answer.stored ? (answer.replaced ? "stored_replaced" : "stored_new") : "stored_before"), " ", el("a", { href: answer.path }, t("open_article"))));
    place("store").remove();
  } catch (error) {
    if (error.status === 403 || error.status === 401) forget();
    place("store").disabled = false;
    complain(error);
  }
}

function complain(error) {
  place("complaint").hidden = false;
  place("complaint").textContent = error.message;
}

function content(file) {
  const made = new FormData(form);
  made.delete("token");
  if (file) made.set("file", file);
  if (file || form.elements.file.files.length) made.delete("text");
  else made.delete("file");
  for (const name of ["identifier", "format"]) if (!made.get(name)) made.delete(name);
  return made;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!form.elements.text.value.trim() && !form.elements.file.files.length) return complain(new Error(t("nothing_given")));
  return preview(content());
});
form.elements.file.addEventListener("change", () => form.elements.file.files.length && preview(content()));
form.elements.text.addEventListener("paste", () => setTimeout(() => form.elements.text.value.length > 200 && preview(content()), 0));
const drop = place("drop");
for (const name of ["dragenter", "dragover"]) document.addEventListener(name, (event) => (event.preventDefault(), drop.classList.add("over")));
for (const name of ["dragleave", "drop"]) document.addEventListener(name, () => drop.classList.remove("over"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  const text = event.dataTransfer.getData("text/plain");
  if (file) preview(content(file));
  else if (text) {
    form.elements.text.value = text;
    preview(content());
  }
});
