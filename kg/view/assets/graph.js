// The graph that the page carries, and small tools that all parts use.
const byId = (id) => document.getElementById(id);
const graph = JSON.parse(byId("graph-json").textContent);
const dark = matchMedia("(prefers-color-scheme: dark)");
const still = matchMedia("(prefers-reduced-motion: reduce)");

const linesAt = graph.nodes.map(() => []);
graph.vis.edges.forEach((edge) => {
  linesAt[edge.from].push(edge.id);
  linesAt[edge.to].push(edge.id);
});

const ends = (line) => [graph.vis.edges[line].from, graph.vis.edges[line].to];
const otherEnd = (line, node) => ends(line).find((end) => end !== node);

// Everything from articles enters the page here, as text.
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === "text") made.textContent = value;
    else if (key === "click") made.addEventListener("click", value);
    else made.setAttribute(key, value);
  }
  made.append(...children.filter(Boolean));
  return made;
}

// A text of its own direction: marks that turn letters round end with it.
const isolated = (text) => element("bdi", { text });

const fold = (text) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[\s\-–.,'’"“”()]+/gu, " ").trim();

const days = (node) => [node.start, node.end].filter(Boolean).join(" to ");

function say(words) {
  byId("spoken").replaceChildren(isolated(words));
}
