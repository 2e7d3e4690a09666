// Light, dark, or as the system says. Loaded in the head, so that no page flashes.

const KEPT = "kg-theme";
const root = document.documentElement;

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // a browser that keeps nothing still shows pages
  }
}

function use(theme) {
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
}

use(kept());

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-switch-theme]")) return;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = dark ? "light" : "dark";
  use(theme);
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // the choice then lasts as long as the page
  }
  dispatchEvent(new Event("themechange"));
});
