// The filters that explorer, timeline and map share: kind, PLOVER type, status, days, basis, confidence, actor, country.

import { ask } from "./api.js";
import { read, write } from "./address.js";
import { bdi, el, later, number } from "./dom.js";
import { combobox } from "./combobox.js";
import { language, t, term } from "./words.js";

const BASES = ["stated", "inferred", "reference"];
const STATUSES = ["held", "planned", "cancelled", "denied", "conditional"];

/** Fills `form`; calls `changed()` after the address has them. `skip` leaves groups out. */
export async function filterForm(form, changed, { skip = [] } = {}) {
  const [{ concepts }, status] = await Promise.all([ask("vocabulary"), ask("status")]);
  const groups = {
    about: () => aboutGroup(form, apply),
    days: () => daysGroup(status),
    kind: () => checks("kind", status.kinds.map((each) => ({ value: each.class, label: each.label, count: each.count })), true),
    plover: () => checks("plover", concepts.plover.map((each) => ({ value: each.code, label: each.labels[language] || each.code }))),
    status: () => checks("status", STATUSES.map((value) => ({ value, label: term(value) }))),
    basis: () => checks("basis", BASES.map((value) => ({ value, label: t(`basis_${value}`) })), true),
    confidence: () => confidenceGroup(),
  };
  const reset = el("button", { type: "button", onclick: () => apply(Object.fromEntries([...new Set([...Object.keys(groups), "from", "to", "country"])].map((name) => [name, undefined]))) }, t("reset_filters"));
  function apply(values) {
    write(values, true);
    fill();
    changed();
  }
  const made = Object.entries(groups).filter(([name]) => !skip.includes(name)).map(([, make]) => make());
  form.replaceChildren(...made, el("p", {}, reset));
  const fill = () => fillForm(form);
  const take = later(() => apply(valuesOf(form)), 150);
  form.addEventListener("change", (event) => {
    if (event.target.name) take();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", fill);
  fill();
  return { fill };
}

function valuesOf(form) {
  const values = { from: form.elements.from?.value, to: form.elements.to?.value };
  for (const name of ["kind", "plover", "status", "basis"]) {
    const boxes = [...form.querySelectorAll(`input[name=${name}]`)];
    if (!boxes.length) continue;
    const on = boxes.filter((box) => box.checked).map((box) => box.value);
    values[name] = on.length ? on.join(",") : undefined;
  }
  const sure = form.elements.confidence;
  if (sure) values.confidence = Number(sure.value) ? sure.value : undefined;
  return values;
}

function fillForm(form) {
  const here = read();
  for (const name of ["from", "to"]) if (form.elements[name]) form.elements[name].value = dayOf(here.get(name), name);
  for (const name of ["kind", "plover", "status", "basis"]) {
    const on = new Set((here.get(name) ?? "").split(","));
    for (const box of form.querySelectorAll(`input[name=${name}]`)) box.checked = on.has(box.value);
    const group = form.querySelector(`details[data-group=${name}]`);
    if (group) {
      group.querySelector(".chosen").textContent = here.get(name) ? ` (${(here.get(name)).split(",").length})` : "";
      if (here.get(name)) group.open = true;
    }
  }
  if (form.elements.confidence) {
    form.elements.confidence.value = here.get("confidence") ?? 0;
    form.querySelector("output").textContent = number(Number(form.elements.confidence.value));
  }
  fillChips(form);
}

/** A year or month of the address as the day that a date field can hold. */
function dayOf(partial, name) {
  if (!partial) return "";
  if (partial.length === 4) return name === "from" ? `${partial}-01-01` : `${partial}-12-31`;
  if (partial.length === 7) {
    const [year, month] = partial.split("-").map(Number);
    return name === "from" ? `${partial}-01` : `${partial}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  }
  return partial;
}

function daysGroup(status) {
  return el(
    "fieldset", {}, el("legend", {}, t("between_days")),
    el("label.day", {}, el("span", {}, t("from")), el("input", { type: "date", name: "from" })),
    el("label.day", {}, el("span", {}, t("to")), el("input", { type: "date", name: "to" })),
    status.first ? el("p.muted", {}, `${status.first} – ${status.last}`) : "",
  );
}

function checks(name, options, open = false) {
  return el(
    "details", { open, dataset: { group: name } },
    el("summary", {}, t(`filter_${name}`), el("span.chosen.muted", {})),
    el("div.checks", { role: "group", "aria-label": t(`filter_${name}`) }, ...options.map(({ value, label, count }) => el(
      "label", {}, el("input", { type: "checkbox", name, value }), el("span", {}, label), count === undefined ? "" : el("span.count.muted", {}, number(count)),
    ))),
  );
}

function confidenceGroup() {
  const shown = el("output", { htmlFor: "confidence" }, "0");
  const range = el("input", { type: "range", name: "confidence", id: "confidence", min: 0, max: 1, step: 0.05, value: 0 });
  range.addEventListener("input", () => (shown.textContent = number(Number(range.value))));
  return el("fieldset", {}, el("legend", {}, t("filter_confidence")), el("label.range", {}, el("span.unseen", {}, t("filter_confidence")), range, shown));
}

function aboutGroup(form, apply) {
  const input = el("input", { type: "search", placeholder: t("about_hint"), "aria-label": t("filter_about") });
  const box = el("fieldset.about", {}, el("legend", {}, t("filter_about")), el("div.chips", {}), el("div.pick", {}, input));
  combobox(input, (found) => {
    input.value = "";
    const kept = (read().get("about") ?? "").split(",").filter(Boolean);
    names.set(found.path, found.label);
    apply({ about: [...new Set([...kept, found.path])].join(",") });
  }, { classes: "Person,Country,Organization,Platform,Place", limit: 8, takesFirst: true });
  box.addEventListener("click", (event) => {
    const chip = event.target.closest("button[data-drop]");
    if (!chip) return;
    const kept = (read().get(chip.dataset.group) ?? "").split(",").filter((each) => each && each !== chip.dataset.drop);
    apply({ [chip.dataset.group]: kept.join(",") });
  });
  return box;
}

const names = new Map();

async function nameOf(path) {
  if (!names.has(path)) {
    const iri = /^[A-Z]{3}$/.test(path) ? `/id/country/${path}` : path;
    names.set(path, (await ask("neighbours", { iri, limit: 0 }).catch(() => undefined))?.node.label ?? path);
  }
  return names.get(path);
}

function fillChips(form) {
  const place = form.querySelector(".about .chips");
  if (!place) return;
  const here = read();
  place.replaceChildren();
  for (const group of ["about", "country"]) {
    for (const path of (here.get(group) ?? "").split(",").filter(Boolean)) {
      const label = bdi("…");
      const chip = el("button.chip", { type: "button", dataset: { drop: path, group } }, group === "country" ? `${t("in_country")} ` : "", label, el("span", { "aria-hidden": "true" }, " ×"));
      place.append(chip);
      nameOf(path).then((name) => {
        label.textContent = name;
        chip.setAttribute("aria-label", t("drop_filter", { name }));
      });
    }
  }
}
