// The view is in the address: what filters, what is chosen, what is open. A link to it opens the same view.

/** Filters that explorer, timeline and map have in common; they go along from one to the other. */
export const SHARED = ["kind", "plover", "status", "from", "to", "basis", "confidence", "country", "about"];

export const read = () => new URLSearchParams(location.search);

/** Puts values into the address: undefined and "" take a name out. `step` makes Back lead here. */
export function write(values, step = false) {
  const here = read();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === "" || value === false) here.delete(name);
    else here.set(name, value);
  }
  const text = tidy(here);
  if (text === location.search) return;
  history[step ? "pushState" : "replaceState"](null, "", text || location.pathname);
  carry();
}

/** Without escapes that an address does not need: people read and paste it. */
export function tidy(parameters) {
  const text = parameters.toString().replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%7E", "~");
  return text ? `?${text}` : "";
}

/** The shared filters of the address, as parameters for the server. */
export function filters(from = read()) {
  const found = Object.fromEntries(SHARED.filter((name) => from.get(name)).map((name) => [name, from.get(name)]));
  if (found.about) found.about = found.about.split(","); // all of them must take part: the server is told one by one
  return found;
}

/** Links to the other views take the shared filters along. */
export function carry() {
  const here = read();
  for (const anchor of document.querySelectorAll("a[data-carry]")) {
    const target = new URL(anchor.href, location.href);
    for (const name of SHARED) target.searchParams.delete(name);
    for (const name of SHARED) if (here.get(name)) target.searchParams.set(name, here.get(name));
    anchor.href = target.pathname + tidy(target.searchParams);
  }
}
