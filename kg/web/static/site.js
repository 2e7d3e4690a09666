// What every page has: the theme, the search box, links that take the filters along, the keys.

import "./js/theme.js";
import { carry } from "./js/address.js";
import { combobox } from "./js/combobox.js";
import { svg, el } from "./js/dom.js";
import { t } from "./js/words.js";

const page = document.body.dataset.page;

const sun = svg("svg", { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linecap": "round", "aria-hidden": "true" },
  svg("path", { d: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z" }));
const header = document.querySelector("header.site");
header?.append(el("button.theme", { type: "button", title: t("switch_theme"), "aria-label": t("switch_theme"), "data-switch-theme": true }, sun));

for (const anchor of header?.querySelectorAll('nav a[href="/explore"], nav a[href="/timeline"], nav a[href="/map"]') ?? []) anchor.dataset.carry = "";
carry();
header?.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// The explorer takes what is found into its picture; everywhere else it leads to the page.
const search = document.getElementById("q");
if (search && page !== "explore") combobox(search, (found) => (location.href = found.path));

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || page === "explore") return;
  if (event.target.closest?.("input, textarea, select, dialog") || event.target.shadowRoot) return;
  event.preventDefault();
  search?.focus();
});

if (page === "article") import("./js/article.js");
if (document.querySelector(".decide")) import("./js/decide.js").then(({ fillPlaces }) => fillPlaces());
import("./js/token.js"); // takes the token out of the address that kg serve prints, on whichever page it opens
