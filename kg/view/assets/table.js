// The same content as a table, for those who do not see the picture; filled when it is opened.
function fillTable() {
  if (!byId("table").open) return;
  const head = element("tr", null, ...["From", "Connection", "To", "When", "Stated or inferred", "Words"].map(
    (text) => element("th", { scope: "col", text }),
  ));
  const body = element("tbody");
  graph.lines.forEach((line, id) => { if (shownLine[id]) body.append(row(line, id)); });
  const alone = graph.nodes.map((_, id) => id).filter((id) => shownNode[id] && !linesAt[id].length);
  alone.forEach((id) => body.append(element("tr", null, element("td", { colspan: "6" }, nodeButton(id)))));
  byId("rows").replaceChildren(element("table", null, element("thead", null, head), body));
}

function row(line, id) {
  const [from, to] = ends(id);
  const claim = line.relations.map((each) => each.claim).find((each) => each !== null);
  const passage = claim === undefined ? null : graph.claims[claim].passages[0];
  const when = line.since === line.until ? line.since : `${line.since} to ${line.until}`;
  return element(
    "tr", null,
    element("td", null, nodeButton(from)),
    element("td", null, lineButton(id, line.label)),
    element("td", null, nodeButton(to)),
    element("td", { text: when }),
    element("td", { text: line.background ? "background" : line.inferred ? "inferred" : "stated" }),
    element("td", null, passage && isolated(passage[2])),
  );
}

function startTable() {
  byId("table").addEventListener("toggle", fillTable);
}
