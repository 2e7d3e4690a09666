// The map: how many events in each country and place, under the same filters as timeline and graph.

import { ask } from "../api.js";
import { filters, read, write } from "../address.js";
import { bdi, days, el, number, say } from "../dom.js";
import { filterForm } from "../filters.js";
import { sign } from "../combobox.js";
import { t } from "../words.js";

const place = (id) => document.getElementById(id);
const EVENTS = 50;
let map;
let answer;
let turn = 0;
let form;
let shadeOf;

async function show() {
  const mine = (turn += 1);
  try {
    const found = await ask("map", { ...filters(), by: read().get("by"), limit: 300 });
    if (mine !== turn) return;
    answer = found;
    place("complaint").hidden = true;
    map.show(answer);
    place("counts").textContent = t("map_counts", { n: number(answer.events), placed: number(answer.events - answer.withoutPlace), countries: number(answer.countries.length), none: number(answer.withoutPlace) });
    for (const by of ["place", "participants"]) place(`by-${by}`).setAttribute("aria-pressed", String(answer.by === by));
    legend();
    tables();
    await events();
  } catch (error) {
    if (mine !== turn) return;
    place("complaint").hidden = false;
    place("complaint").textContent = error.message;
  }
}

function legend() {
  const bounds = map.bounds;
  const ranges = bounds.map((bound, at) => [at ? bounds[at - 1] + 1 : 1, bound]);
  place("heat").replaceChildren(...ranges.map(([from, to]) => el("span", {}, el("i", { className: `h${shadeOf(to, bounds)}` }), from === to ? number(to) : `${number(from)}–${number(to)}`)));
  place("heat").hidden = !answer.countries.length;
}

/** The same numbers as tables, for reading and for keys. */
function tables() {
  const row = (each, act) => el(
    "tr", { "aria-selected": each.iso3 && each.iso3 === read().get("sel") ? "true" : null },
    el("td", {}, el("button.link", { type: "button", onclick: act }, sign(each.family), " ", bdi(each.label)), each.country ? el("span.muted", {}, ` ${each.country.label}`) : ""),
    el("td.number", {}, number(each.count)),
  );
  const table = (caption, rows, shown, total) => [
    el("h2", {}, caption),
    el("table", {}, el("caption.unseen", {}, caption), el("thead.unseen", {}, el("tr", {}, el("th", { scope: "col" }, t("map_where")), el("th", { scope: "col" }, t("events")))), el("tbody", {}, ...rows)),
    total > shown ? el("p.muted", {}, t("showing_of", { shown: number(shown), total: number(total) })) : "",
  ];
  place("tables").replaceChildren(
    ...table(t("family_Country"), answer.countries.slice(0, 60).map((each) => row(each, () => choose(each.iso3 ?? each.iri))), Math.min(60, answer.countries.length), answer.countries.length),
    ...table(t("family_Place"), answer.places.slice(0, 60).map((each) => row(each, () => chooseAbout(each))), Math.min(60, answer.places.length), answer.total),
  );
}

async function choose(iso3) {
  write({ sel: iso3, spot: undefined }, true);
  map.chosen = iso3;
  map.draw();
  tables();
  await events();
}

async function chooseAbout(found) {
  write({ spot: found.path, sel: undefined }, true);
  map.chosen = undefined;
  map.draw();
  await events(found);
}

/** The events of the chosen country or place. */
async function events(known) {
  const here = read();
  const [iso3, spot] = [here.get("sel"), here.get("spot")];
  map.chosen = iso3;
  if (!iso3 && !spot) return void place("chosen").replaceChildren(el("p.muted", {}, t("map_hint")));
  const found = known ?? (iso3 ? answer.countries.find((each) => each.iso3 === iso3) : answer.places.find((each) => each.path === spot));
  const shared = filters();
  const about = spot ?? (answer.by === "participants" ? `/id/country/${iso3}` : undefined);
  const asked = about ? { ...shared, about: [...(shared.about ?? []), about] } : { ...shared, country: iso3 };
  const listed = await ask("events", { ...asked, sort: "newest", limit: EVENTS });
  const label = found?.label ?? iso3 ?? spot;
  say(`${label}: ${listed.total}`);
  place("chosen").replaceChildren(
    el("h2", {}, found ? el("a", { href: found.path }, bdi(found.label)) : bdi(label)),
    el("p.acts", {},
      iso3 ? el("button", { type: "button", onclick: () => filterBy({ country: here.get("country") === iso3 ? undefined : iso3 }) }, t(here.get("country") === iso3 ? "map_unfilter" : "map_filter")) : "",
      el("a.button", { href: `/explore?at=${encodeURIComponent(`${(found?.path ?? `/id/country/${iso3}`).slice(1)} 12`)}` }, t("map_explore")),
      el("button.plain", { type: "button", "aria-label": t("close"), onclick: () => choose(undefined) }, "×")),
    el("p.muted", {}, t("showing_of", { shown: number(listed.shown), total: number(listed.total) })),
    el("ul.joined", {}, ...listed.events.map((event) => el("li", {}, el("a", { href: event.path }, bdi(event.label)), el("span.muted", {}, ` ${days(event.start, event.end)}`)))),
  );
}

function filterBy(values) {
  write(values, true);
  form?.fill();
  show();
}

function point({ detail }) {
  const { iso3, place: spot, x, y } = detail;
  const tip = place("tip");
  const found = spot ?? answer?.countries.find((each) => each.iso3 === iso3);
  place("map").classList.toggle("pointing", Boolean(found));
  tip.hidden = !found;
  if (!found) return;
  tip.replaceChildren(bdi(found.label), ` ${number(found.count)}`);
  tip.style.left = `${Math.min(x + 14, map.width - 150)}px`;
  tip.style.top = `${place("map").offsetTop + Math.max(4, y - 30)}px`;
}

async function start() {
  try {
    const world = await import("./world.js"); // with the bundled library, which may be missing
    shadeOf = world.shadeOf;
    map = new world.WorldMap(place("map"), await world.loadCountries());
  } catch {
    place("complaint").hidden = false;
    place("complaint").textContent = t("error_libraries");
    return;
  }
  map.addEventListener("choose", ({ detail }) => {
    if (detail.place) chooseAbout(detail.place);
    else choose(detail.iso3);
  });
  map.addEventListener("point", point);
  place("in").addEventListener("click", () => map.zoom(1.5));
  place("out").addEventListener("click", () => map.zoom(1 / 1.5));
  place("fit").addEventListener("click", () => map.whole());
  for (const by of ["place", "participants"]) {
    place(`by-${by}`).addEventListener("click", () => {
      write({ by: by === "place" ? undefined : by }, true);
      show();
    });
  }
  addEventListener("popstate", show);
  if (innerWidth > 1100) place("side").open = true;
  window.atlas = map;
  form = await filterForm(place("filters"), show).catch(() => undefined);
  await show();
}

start();
