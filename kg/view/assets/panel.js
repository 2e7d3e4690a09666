// What the articles say of the node or line that was chosen.
const FIRST_CLAIMS = 25;

function sourceOf(passage) {
  const article = graph.articles[passage[0]];
  const footer = element("footer");
  if (article.title) footer.append(isolated(article.title), ". ");
  if (article.publisher) footer.append(isolated(article.publisher), ", ");
  footer.append(isolated(article.published.replace("T", " ").slice(0, 16) || "undated"));
  footer.append(` · rule ${passage[4]}, confidence ${passage[5]}`);
  if (article.address) footer.append(" · ", addressOf(article.address));
  return footer;
}

// Only addresses of pages become links; `javascript:` and its like stay text.
function addressOf(address) {
  let url = null;
  try { url = new URL(address); } catch { return isolated(address); }
  if (url.protocol !== "https:" && url.protocol !== "http:") return isolated(address);
  return element("a", { href: url.href, rel: "noopener noreferrer", target: "_blank" }, isolated(address));
}

function quoted(passage) {
  const [source, before, exact, after] = passage;
  return element(
    "blockquote",
    { lang: graph.articles[source].language },
    before && isolated(before), element("mark", null, isolated(exact)), after && isolated(after),
    sourceOf(passage),
  );
}

function claimOf(number) {
  const claim = graph.claims[number];
  const words = element("p", null, isolated(claim.words));
  words.append(element("span", claim.inferred
    ? { class: "tag inferred", text: "inferred from membership" }
    : { class: "tag", text: "stated" }));
  const reasons = claim.because.map((reason) => element("p", { class: "because" }, "because ", isolated(reason)));
  return element("div", { class: "claim" }, words, ...reasons, ...claim.passages.map(quoted));
}

function claimList(numbers) {
  const list = element("div");
  const more = (from) => {
    list.append(...numbers.slice(from, from + FIRST_CLAIMS).map(claimOf));
    const left = numbers.length - from - FIRST_CLAIMS;
    if (left > 0) {
      const button = element("button", { type: "button", text: `Show more (${left})` });
      button.addEventListener("click", () => { button.remove(); more(from + FIRST_CLAIMS); });
      list.append(button);
    }
  };
  more(0);
  return list;
}

const nodeButton = (id) =>
  element("button", { type: "button", class: "link", click: () => choose({ node: id, move: true }) }, isolated(graph.nodes[id].label));

const lineButton = (id, text) =>
  element("button", { type: "button", class: "link", click: () => choose({ line: id }) }, isolated(text));

function describeNode(id) {
  const node = graph.nodes[id];
  const told = byId("told");
  const kind = [node.cls || node.family, node.status, days(node), node.plover && `PLOVER ${node.plover}`];
  told.replaceChildren(element("h2", null, isolated(node.label)));
  told.append(element("p", { class: "kind", text: kind.filter(Boolean).join(" · ") }));
  const others = node.names.filter((name) => name !== node.label).slice(0, 12);
  if (others.length) {
    const also = element("p", { class: "also" }, "also: ");
    others.forEach((name, place) => also.append(place ? ", " : "", isolated(name)));
    told.append(also);
  }
  const lines = linesAt[id].filter((line) => shownLine[line]);
  if (lines.length) told.append(element("h3", { text: `Connections (${lines.length})` }), connections(id, lines));
  const said = lines.flatMap((line) => graph.lines[line].relations.map((r) => r.claim)).filter((claim) => claim !== null);
  const claims = [...new Set([...node.claims, ...said])];
  told.append(element("h3", { text: `Claims (${claims.length})` }));
  told.append(claims.length ? claimList(claims) : element("p", { text: "No article says anything of it beside naming it." }));
}

function connections(id, lines) {
  const list = element("ul");
  const shown = lines.slice(0, 60);
  shown.forEach((line) => {
    const label = graph.lines[line].label + (graph.lines[line].inferred ? " (inferred)" : "");
    list.append(element("li", null, lineButton(line, label), " – ", nodeButton(otherEnd(line, id))));
  });
  if (lines.length > shown.length) list.append(element("li", { text: `and ${lines.length - shown.length} more, in the table` }));
  return list;
}

function describeLine(id) {
  const line = graph.lines[id];
  const [from, to] = ends(id);
  const told = byId("told");
  told.replaceChildren(element("h2", null, isolated(line.label)));
  told.append(element("p", null, nodeButton(from), " → ", nodeButton(to)));
  const claims = [...new Set(line.relations.map((each) => each.claim).filter((claim) => claim !== null))];
  told.append(element("h3", { text: `Claims (${claims.length})` }));
  told.append(claims.length
    ? claimList(claims)
    : element("p", { text: "Background from the reference tables: no article says it." }));
}

function showPanel() {
  byId("panel").hidden = !chosen.any;
  if (chosen.node !== null) describeNode(chosen.node);
  else if (chosen.line !== null) describeLine(chosen.line);
  byId("panel").scrollTop = 0;
}
