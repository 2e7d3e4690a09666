// The token that writing needs: from the address that `kg serve` prints, or asked for once; kept for this tab only.

import { el } from "./dom.js";
import { t } from "./words.js";

const KEPT = "kg-token";

const fragment = /(?:^#|&)token=([\w-]+)/.exec(location.hash);
if (fragment) {
  sessionStorage.setItem(KEPT, fragment[1]);
  history.replaceState(null, "", location.pathname + location.search); // so that no link or screenshot shows it
}

export const kept = () => sessionStorage.getItem(KEPT) ?? "";
export const forget = () => sessionStorage.removeItem(KEPT);

/** The token; asks for it when there is none. Nothing when whoever was asked gave up. */
export function token() {
  if (kept()) return Promise.resolve(kept());
  return new Promise((resolve) => {
    const input = el("input", { type: "password", autocomplete: "off", required: true, id: "token" });
    const dialog = el(
      "dialog", { "aria-labelledby": "token-title" },
      el("form", { method: "dialog" },
        el("h2", { id: "token-title" }, t("token_title")),
        el("p", {}, t("token_where")),
        el("label", {}, t("token"), input),
        el("div.row", {}, el("button", { type: "button", onclick: () => dialog.close("") }, t("cancel")), el("button.primary", { value: "given" }, t("go_on")))),
    );
    dialog.addEventListener("close", () => {
      const given = dialog.returnValue === "given" ? input.value.trim() : "";
      dialog.remove();
      if (given) sessionStorage.setItem(KEPT, given);
      resolve(given || undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
