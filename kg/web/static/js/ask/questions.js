// Named questions as examples, each with a form for its parameters.

import { combobox } from "../combobox.js";
import { el } from "../dom.js";
import { t } from "../words.js";

/** Fills `place` with the questions. `asked(name, values)` asks one; `opened(question)` puts its SPARQL into the editor. */
export function questionList(place, questions, { asked, opened }) {
  place.replaceChildren(...questions.map((question) => {
    const form = el("form", {}, ...question.parameters.map((parameter) => field(question, parameter)));
    form.append(el(
      "p.acts", {},
      el("button.primary", {}, t("ask_this")),
      el("button", { type: "button", onclick: () => opened(question) }, t("open_sparql")),
    ));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      asked(question.name, Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== "")));
    });
    return el(
      "details", { name: "question", dataset: { question: question.name } },
      el("summary", {}, question.title), question.description ? el("p.muted", {}, question.description) : "", form,
    );
  }));
}

function field(question, { name, required, default: usual, type, what, example }) {
  const input = el("input", {
    id: `q-${question.name}-${name}`, name, required, value: usual ?? "", placeholder: example ? t("for_example", { example }) : "",
    type: type === "date" ? "text" : type === "number" ? "number" : "text", inputMode: type === "number" ? "numeric" : "text", autocomplete: "off",
  });
  const label = el("label", { htmlFor: input.id }, el("span", {}, what || name, required ? "" : el("span.muted", {}, ` (${t("optional")})`)));
  const box = el("div.pick", {}, input);
  if (type === "name") combobox(input, (found) => (input.value = found.label), { limit: 6 });
  return el("div.field", {}, label, box);
}

/** Opens a question's form and fills it from the address. */
export function fillQuestion(place, name, values) {
  const details = [...place.querySelectorAll("details")].find((each) => each.dataset.question === name);
  if (!details) return;
  details.open = true;
  for (const [key, value] of Object.entries(values)) {
    const input = details.querySelector("form").elements[key];
    if (input) input.value = value;
  }
}
