// The article: pointing at a mark shows what was understood there; a click goes to it, as without scripts.

import { el } from "./dom.js";

const TIP = "mark-tip";
const article = document.querySelector("article.article");
const text = article?.querySelector(".text");
const tip = el("div.mark-tip", { id: TIP, role: "tooltip", hidden: true });
document.body.append(tip);

const numbersOf = (mark) => (mark.dataset.marks ?? "").split(" ").filter(Boolean);
const rowOf = (number) => document.getElementById(`m${number}`);

function lit(numbers, on) {
  const wanted = new Set(numbers);
  for (const mark of text.querySelectorAll(".mark")) mark.classList.toggle("lit", on && numbersOf(mark).some((number) => wanted.has(number)));
  for (const row of article.querySelectorAll(".marks > li")) row.classList.toggle("lit", on && wanted.has(row.id.slice(1)));
}

function show(mark) {
  const numbers = numbersOf(mark);
  const rows = numbers.map(rowOf).filter(Boolean);
  if (!rows.length) return;
  tip.replaceChildren(...rows.slice(0, 8).map((row) => {
    const copy = el("div", { className: `told ${row.className}` });
    for (const child of row.children) if (!child.matches(".place")) copy.append(child.matches("a") ? el("strong", {}, child.cloneNode(true).childNodes.length ? [...child.cloneNode(true).childNodes] : "") : child.cloneNode(true), " ");
    return copy;
  }));
  tip.hidden = false;
  mark.setAttribute("aria-describedby", TIP);
  const box = mark.getClientRects()[0];
  const [width, height] = [tip.offsetWidth, tip.offsetHeight];
  tip.style.left = `${Math.max(8, Math.min(innerWidth - width - 8, box.left))}px`;
  tip.style.top = `${box.bottom + height + 12 > innerHeight ? Math.max(8, box.top - height - 6) : box.bottom + 6}px`;
  lit(numbers, true);
}

function hide(mark) {
  tip.hidden = true;
  mark?.removeAttribute("aria-describedby");
  if (text) lit([], false);
}

const markOf = (event) => event.target.closest?.(".mark[data-marks]");

if (text) {
  for (const [begin, end] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    text.addEventListener(begin, (event) => markOf(event) && show(markOf(event)));
    text.addEventListener(end, (event) => markOf(event) && hide(markOf(event)));
  }
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("scroll", () => hide(), { passive: true });
  for (const row of article.querySelectorAll(".marks > li")) {
    row.addEventListener("pointerenter", () => lit([row.id.slice(1)], true));
    row.addEventListener("pointerleave", () => lit([], false));
  }
}
