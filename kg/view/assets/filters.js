// What is shown: by class, by day, and with or without what was inferred.
const shownNode = graph.nodes.map(() => true);
const shownLine = graph.lines.map(() => true);
const boxes = [...document.querySelectorAll("[data-family]")];
const saidLines = linesAt.map((lines) => lines.filter((line) => !graph.lines[line].background));

function within(what, since, until) {
  if (!since && !until) return true;
  return Boolean(what.since) && (!until || what.since <= until) && (!since || what.until >= since);
}

// A node stays while its class is shown, an event while its day is within the range, and all others while
// some connection of theirs is left.
function computeShown() {
  const families = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.family));
  const inferred = byId("inferred").checked;
  const since = byId("since").value;
  const until = byId("until").value;
  const left = graph.nodes.map((node) => node.family !== "Event" || within(node, since, until));
  const alive = graph.lines.map(
    (line, number) =>
      !line.background &&
      (inferred || !line.inferred) &&
      within(line, since, until) &&
      ends(number).every((end) => left[end]),
  );
  graph.nodes.forEach((node, number) => {
    const said = saidLines[number];
    if (node.family !== "Event" && said.length && !said.some((line) => alive[line])) left[number] = false;
  });
  graph.nodes.forEach((node, number) => {
    if (saidLines[number].length || node.family === "Event") return;
    left[number] = linesAt[number].some((line) => left[otherEnd(line, number)] && saidLines[otherEnd(line, number)].length);
  });
  graph.nodes.forEach((node, number) => { shownNode[number] = left[number] && families.has(node.family); });
  graph.lines.forEach((line, number) => {
    shownLine[number] = (alive[number] || line.background) && ends(number).every((end) => shownNode[end]);
  });
}

function applyFilters() {
  computeShown();
  nodes.update(graph.nodes.map((_, id) => ({ id, hidden: !shownNode[id] })));
  edges.update(graph.lines.map((_, id) => ({ id, hidden: !shownLine[id] })));
  const count = shownNode.filter(Boolean).length;
  const lines = shownLine.filter(Boolean).length;
  const all = count === graph.nodes.length && lines === graph.lines.length;
  byId("counts").textContent = all ? allCounts : `${count.toLocaleString("en")} of ${graph.nodes.length.toLocaleString("en")} nodes, ${lines.toLocaleString("en")} of ${graph.lines.length.toLocaleString("en")} connections`;
  say(byId("counts").textContent);
  fillTable();
}

function resetFilters() {
  boxes.forEach((box) => { box.checked = true; });
  byId("inferred").checked = true;
  byId("since").value = byId("until").value = "";
  applyFilters();
}

const allCounts = byId("counts").textContent;

function startFilters() {
  const known = graph.nodes.concat(graph.lines).flatMap((each) => (each.since ? [each.since, each.until] : [])).sort();
  const undated = graph.nodes.filter((node) => node.family === "Event" && !node.since).length;
  if (known.length) {
    const note = undated ? `; ${undated} undated ${undated === 1 ? "event" : "events"} then hidden` : "";
    byId("range").textContent = `${known[0]} to ${known[known.length - 1]}${note}`;
  }
  byId("inferred-count").textContent = graph.lines.filter((line) => line.inferred).length;
  [...boxes, byId("inferred"), byId("since"), byId("until")].forEach((box) => box.addEventListener("change", applyFilters));
  byId("reset").addEventListener("click", resetFilters);
}
