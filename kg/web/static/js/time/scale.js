// Time as numbers (days since 1970, in UTC), and the marks of an axis from decades to days.

export const DAY = 86_400_000;

/** The first day of a partial date; `2019-09` is its first of September. */
export const first = (partial) => {
  const [year, month = 1, date = 1] = String(partial).split("-").map(Number);
  const when = new Date(Date.UTC(2000, month - 1, date));
  when.setUTCFullYear(year);
  return when.getTime() / DAY;
};

/** The day after the last one of a partial date. */
export const after = (partial) => {
  const [year, month, date] = String(partial).split("-").map(Number);
  if (date) return first(partial) + 1;
  return month ? first(`${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, "0")}`) : first(`${year + 1}`);
};

export const iso = (days) => new Date(Math.round(days) * DAY).toISOString().slice(0, 10);

/** From days to pixels. */
export const scale = ([from, to], [left, right]) => {
  const factor = (right - left) / Math.max(1e-6, to - from);
  const place = (days) => left + (days - from) * factor;
  place.back = (x) => from + (x - left) / factor;
  return place;
};

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Marks at about every `room` pixels: [{at, label, strong}]. */
export function marks([from, to], width, language, room = 84) {
  const span = ((to - from) / width) * room; // days a mark may take
  const locale = language === "en" ? "en-GB" : language;
  const write = (options) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (days) => format.format(new Date(days * DAY));
  };
  if (span > 300) {
    const step = YEARS.find((each) => each * 365 >= span) ?? 1000;
    const start = Math.ceil(new Date(from * DAY).getUTCFullYear() / step) * step;
    return collect(start, (year) => first(String(year)), (year) => year + step, to, from, (days) => String(new Date(days * DAY).getUTCFullYear()), () => true);
  }
  if (span > 20) {
    const step = span > 120 ? 6 : span > 45 ? 3 : span > 28 ? 2 : 1;
    const begin = new Date(from * DAY);
    const month = Math.ceil((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / step) * step;
    const at = (number) => Date.UTC(Math.floor(number / 12), number % 12, 1) / DAY;
    const [short, long] = [write({ month: "short" }), write({ month: "short", year: "numeric" })];
    return collect(month, at, (number) => number + step, to, from, (days) => (new Date(days * DAY).getUTCMonth() ? short(days) : long(days)), (days) => !new Date(days * DAY).getUTCMonth());
  }
  const step = span > 7 ? 14 : span > 2 ? 7 : span > 1 ? 2 : 1;
  const [short, long] = [write({ day: "numeric", month: "short" }), write({ day: "numeric", month: "short", year: "numeric" })];
  let told;
  return collect(Math.ceil(from / step) * step, (day) => day, (day) => day + step, to, from, (days) => {
    const year = iso(days).slice(0, 4);
    const label = year === told ? short(days) : long(days);
    told = year;
    return label;
  }, (days) => iso(days).endsWith("-01"));
}

function collect(start, at, next, to, from, label, strong) {
  const found = [];
  for (let each = start; found.length < 200; each = next(each)) {
    const days = at(each);
    if (days > to) break;
    if (days >= from) found.push({ at: days, label: label(days), strong: strong(days) });
  }
  return found;
}
