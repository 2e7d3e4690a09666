// The search box: names in all languages and aliases, whatever case and accents.
const index = graph.nodes.map((node) => [...new Set([node.label, ...node.names].map(fold))]);
let results = [];
let at = -1;

function nearness(names, words) {
  let best = 0;
  names.forEach((name, place) => {
    const found = name === words ? 4 : name.startsWith(words) ? 3 : ` ${name}`.includes(` ${words}`) ? 2 : name.includes(words) ? 1 : 0;
    if (found) best = Math.max(best, found - (place ? 0.1 : 0));
  });
  if (!best && words.includes(" ")) {
    const parts = words.split(" ");
    if (names.some((name) => parts.every((part) => ` ${name}`.includes(` ${part}`)))) best = 1.5;
  }
  return best;
}

function find(text) {
  const words = fold(text);
  if (!words) return [];
  return index
    .map((names, id) => [nearness(names, words), id])
    .filter(([near]) => near > 0)
    .sort((a, b) => b[0] - a[0] || priority(b[1]) - priority(a[1]) || a[1] - b[1])
    .slice(0, 10)
    .map(([, id]) => id);
}

function showResults() {
  const list = byId("found");
  const text = byId("search").value;
  list.replaceChildren(...results.map((id, place) => {
    const node = graph.nodes[id];
    return element(
      "li",
      { id: `found-${place}`, role: "option", "aria-selected": String(place === at), click: () => take(place) },
      isolated(node.label), " ", element("small", { text: node.cls || node.family }),
    );
  }));
  if (!results.length && fold(text)) list.append(element("li", { role: "option", "aria-disabled": "true", text: "No such name in this picture" }));
  list.hidden = !fold(text);
  byId("search").setAttribute("aria-expanded", String(!list.hidden));
  if (at >= 0) byId("search").setAttribute("aria-activedescendant", `found-${at}`);
  else byId("search").removeAttribute("aria-activedescendant");
}

function closeResults() {
  results = [];
  at = -1;
  byId("found").hidden = true;
  byId("search").setAttribute("aria-expanded", "false");
}

function take(place) {
  const id = results[place];
  if (id === undefined) return;
  closeResults();
  if (!shownNode[id]) resetFilters();
  choose({ node: id, move: true });
}

function startSearch() {
  const box = byId("search");
  box.addEventListener("input", () => { results = find(box.value); at = results.length ? 0 : -1; showResults(); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") take(Math.max(at, 0));
    else if (event.key === "Escape") { box.value = ""; closeResults(); }
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!results.length) return;
      at = (at + (event.key === "ArrowDown" ? 1 : results.length - 1)) % results.length;
      showResults();
    }
  });
  box.addEventListener("blur", () => setTimeout(closeResults, 200));
}
