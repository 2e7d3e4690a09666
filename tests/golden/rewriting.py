"""The first article written anew: its own text with every name, date and count replaced from a table.

`SEED` says which strings of `seeds/rcdd.txt` are names, dates, counts and words of others; a Variant gives
other ones, and `indonesian` puts them in. `english` is a translation of the article with the same slots.
Nothing here knows the program.
"""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = ROOT / "seeds" / "rcdd.txt"

Named = tuple[str, str]
"""How the text writes a country, and its ISO 3166 code."""

WEEKDAYS = {
    "id": ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
MONTHS = {
    "id": [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
SHORT_MONTHS_ID = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]


@dataclass(frozen=True)
class Office:
    """An office as the text writes it in full and in short, and the label that both stand for."""

    full: str
    short: str
    label: str


@dataclass(frozen=True)
class Former:
    """A former office: its words, without the country's own, its label, and where an ambassador was sent."""

    words: str
    label: str
    to: Named | None = None


@dataclass(frozen=True)
class Gathering:
    """A conference: name, abbreviation, theme, what the article calls it later on, first and last day."""

    name: str
    abbreviation: str
    theme: str
    noun: str
    start: datetime.date
    end: datetime.date


@dataclass(frozen=True)
class Before:
    """The event that the conference follows up."""

    name: str
    city: str
    day: datetime.date


@dataclass(frozen=True)
class Words:
    """What is said: four quotations, three clauses that report speech, and the verbs around them."""

    quotes: tuple[str, str, str, str]
    reported: tuple[str, str, str]
    said: tuple[str, str, str] = ("kata", "kata", "tegas")
    stressed: str = "menekankan"
    told: str = "mengatakan"


@dataclass(frozen=True)
class Variant:
    """One rewriting: who, where, when, which group, who else, which platforms, in which order."""

    name: str
    person: str
    called: str  # how the text calls the person later on
    office: Office
    former: Former
    state: str  # the home country beside an office: RI
    home: Named
    city: str
    event: Gathering
    before: Before
    group: str  # as the text writes it after "10 negara"
    group_id: str  # its id in ontology/reference/groups.csv
    count: str
    others: tuple[Named, ...]
    platforms: tuple[str, ...]
    caption: Named  # whose minister the title of another picture names
    caption_office: str
    publisher: str  # as the page writes it
    reporter: str
    photographer: str
    source: str
    region: str
    words: Words
    order: str = "ABCDEFGHIJKLMN"
    wording: Mapping[str, str] = field(default_factory=dict)
    minus: tuple[Named, ...] = ()  # members of the group that are not there
    language: str = "id"
    outlet: str = ""  # the publisher's own name, where the page writes another


SEED_WORDS = Words(
    quotes=(
        "Teknologi internet dan alat media baru harus dimanfaatkan dalam melawan ancaman kekerasan berbasis ekstremisme di internet,",
        "Di sinilah diplomasi diperlukan, untuk memastikan bahwa media sosial dan platform online dapat berkontribusi pada perang melawan ekstremisme dan kekerasan terorisme,",
        "Kita perlu melobi raksasa teknologi seperti {platforms} untuk menyebarkan pesan damai, melawan ekstremisme kekerasan dan ideologi teroris melalui platform mereka,",
        "dalam menyediakan platform untuk para pemimpin dunia, pemimpin agama, dan pemimpin masyarakat untuk menyebarkan pesan toleransi dan perdamaian online.",
    ),
    reported=(
        "komunitas internasional harus aktif mengeksplorasi pemanfaatan internet dan teknologi digital terkait hal tersebut",
        "diplomat, sebagai ujung tombak diplomasi, tidak bisa bekerja sendiri",
        "kolaborasi itu pada hakikatnya cukup sederhana, mendorong perusahaan teknologi digital raksasa memenuhi tanggung jawab moralnya",
    ),
)

SEED = Variant(
    name="the article itself",
    person="Retno Marsudi",
    called="Retno",
    office=Office("Menteri Luar Negeri", "Menlu", "minister of foreign affairs"),
    former=Former("duta besar RI untuk Belanda", "ambassador", ("Belanda", "NLD")),
    state="RI",
    home=("Indonesia", "IDN"),
    city="Jakarta",
    event=Gathering(
        "Regional Conference on Digital Diplomacy",
        "RCDD",
        "Digital Diplomacy: Challenges and Opportunities",
        "Konferensi",
        datetime.date(2019, 9, 10),
        datetime.date(2019, 9, 11),
    ),
    before=Before(
        "International Seminar on Digital Diplomacy: Beyond Social Media",
        "Jakarta",
        datetime.date(2018, 7, 12),
    ),
    group="ASEAN",
    group_id="asean",
    count="10",
    others=(
        ("Australia", "AUS"),
        ("China", "CHN"),
        ("Selandia Baru", "NZL"),
        ("India", "IND"),
        ("Korea Selatan", "KOR"),
        ("Jepang", "JPN"),
    ),
    platforms=("Facebook", "Google", "Instagram", "Twitter"),
    caption=("Afghanistan", "AFG"),
    caption_office="Menlu",
    publisher="Liputan6.com",
    reporter="Rizki Akbar Hasan",
    photographer="Faizal Fanani",
    source="Kemlu.go.id",
    region="Asia - Pasifik",
    words=SEED_WORDS,
)


def listed(names: tuple[str, ...], language: str) -> str:
    """`A, B, dan C`, `A dan B`."""
    conjunction = {"id": "dan", "en": "and"}[language]
    if len(names) == 2:
        return f"{names[0]} {conjunction} {names[1]}"
    return f"{', '.join(names[:-1])}, {conjunction} {names[-1]}"


def span(start: datetime.date, end: datetime.date, language: str) -> str:
    """`10-11 September 2019`, or with both months where they differ."""
    months = MONTHS[language]
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}-{end.day} {months[start.month - 1]} {start.year}"
    return f"{start.day} {months[start.month - 1]} - {end.day} {months[end.month - 1]} {end.year}"


def day_in_words(day: datetime.date, language: str) -> str:
    """`12 Juli 2018`."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def slots(each: Variant) -> dict[str, str]:
    """What each slot of the article holds in a variant; in the order in which SEED's are looked for."""
    language, day = each.language, each.event.start
    platforms = listed(each.platforms, language)
    quotes = [quote.format(platforms=platforms) for quote in each.words.quotes]
    slashed = f"{day.day}/{day.month}/{day.year}"
    less = f" minus {each.minus[0][0]}" if each.minus else ""
    return {
        **{f"quote{i}": quote for i, quote in enumerate(quotes, 1)},
        **{f"reported{i}": clause for i, clause in enumerate(each.words.reported, 1)},
        "said1": f"{each.words.said[0]} {each.called}.",
        "said2": f"{each.words.said[1]} {each.office.short} {each.state}.",
        "said3": f"{each.words.said[2]} {each.called}.",
        "also": f"juga {each.words.stressed} bahwa",
        "stressed": f"{each.office.short} {each.state} {each.person} {each.words.stressed} bahwa",
        "told": f"{each.called} {each.words.told},",
        "others": f"{len(each.others)} negara lain, seperti {listed(tuple(o[0] for o in each.others), language)}",
        "counted": f"{each.count} negara {each.group}{less}",
        "before": f"{each.before.name} yang diselenggarakan di {each.before.city} pada {day_in_words(each.before.day, language)}",
        "opened": f"{each.event.name} ({each.event.abbreviation}) bertajuk '{each.event.theme}' di {each.city}",
        "again": f"membuka {each.event.name} di {each.city}",
        "when": f"{WEEKDAYS[language][day.weekday()]} ({slashed})",
        "published": f"{day.day} {SHORT_MONTHS_ID[day.month - 1]} {day.year}, 11:26 WIB",
        "slashed": f"({slashed})",
        "span": span(each.event.start, each.event.end, language),
        "later": f"{each.event.noun} {each.event.abbreviation}",
        "it": f"{each.event.noun} itu",
        "abbreviation": each.event.abbreviation,
        "former": f"Mantan {each.former.words} itu",
        "caption": f"{each.caption_office} {each.caption[0]} Temui {each.person}",
        "apposition": f"{each.office.full} {each.state}, {each.person}",
        "titled": f"{each.office.full} {each.state} {each.person}",
        "short": f"{each.office.short} {each.state}",
        "headline": f"{each.office.short}: ",
        "home": f"dari {each.home[0]} dan kawasan {each.region}",
        "source": f"dikutip dari {each.source}",
        "dateline": f"{each.publisher}, {each.city} - ",
        "publisher": each.publisher,
        "reporter": each.reporter,
        "photographer": each.photographer,
    }


def indonesian_template() -> str:
    """The first article with its slots, each of which must be there."""
    text = ARTICLE.read_text("utf-8").replace("\u00a0", " ")
    found: dict[str, str] = {}
    for number, (slot, words) in enumerate(slots(SEED).items()):
        assert words in text, f"{slot} is not in the article: {words}"
        mark = f"\ue000{number}\ue001"  # no later slot may be found inside an earlier one
        found[mark] = f"{{{slot}}}"
        text = text.replace(words, mark)
    assert "{" not in text
    return re.sub("\ue000\\d+\ue001", lambda mark: found[mark.group()], text)


PARAGRAPHS_ID = {
    "A": "{dateline}",
    "B": "Hal itu disampaikan",
    "C": "Perhelatan itu dihadiri",
    "D": '"{quote1}"',
    "E": "{former}",
    "F": '"{quote2}"',
    "G": "Namun, {stressed}",
    "H": "Pemerintah, pejabat",
    "I": '"{quote3}"',
    "J": "{told}",
    "K": "Sekilas",
    "L": "Seperti {source}",
    "M": "{it} akan menjadi",
}
"""The paragraphs that an order may move, by how they begin."""


def reordered(template: str, order: str, wording: Mapping[str, str]) -> str:
    """The template with its movable paragraphs in another order, some in other words.

    What is no such paragraph (title, captions, the site's noise) stays where it is.
    """
    lines = template.split("\n")
    place = {
        key: next(i for i, line in enumerate(lines) if line.startswith(start))
        for key, start in PARAGRAPHS_ID.items()
    }
    moved = [key for key in order if key in place]
    assert sorted(moved) == sorted(place), "an order names every paragraph once"
    out = list(lines)
    for target, key in zip(sorted(place.values()), moved, strict=True):
        out[target] = wording.get(key, lines[place[key]])
    dateline = "{dateline}"
    body = min(place.values())
    if not out[body].startswith(dateline):
        out = [line.removeprefix(dateline) for line in out]
        out[body] = dateline + out[body]
    return "\n".join(out)


def indonesian(each: Variant) -> str:
    """The variant's text."""
    event = each.event
    for_wordings = {
        "quote1_bare": each.words.quotes[0].rstrip(","),
        "person": each.person,
        "called": each.called,
        "place": each.city,
        "eventual": f"{event.name} ({event.abbreviation}) bertajuk '{event.theme}'",
    }
    text = reordered(indonesian_template(), each.order, each.wording)
    return text.format(**slots(each), **for_wordings)


ENGLISH = {
    "A": "{publisher}, {city} - {home}'s {office} {person} has underlined the importance of using internet and digital technology in diplomacy, as a tool against threats of hate-based violence, extremism and terrorism.",
    "B": "The {short} made the remark while officially opening the {event} ({abbreviation}) themed '{theme}' in {city} on {weekday} ({date}).",
    "C": "The {noun} was attended by ministerial-level representatives and top diplomats from {count} {group} countries and {number} other countries, such as {others}.",
    "D": '"{quote1}" said {called}.',
    "E": "The former {former} also stressed that {reported1}.",
    "F": '"{quote2}" {called} said.',
    "G": "However, {called} stressed that {reported2}.",
    "H": "Governments, officials and even diplomats need to lobby and work with the giants of digital and internet technology today.",
    "I": '"{quote3}" {called} said.',
    "J": '{called} said that {reported3} "{quote4}"',
    "L": "The {abbreviation} is a follow-up to the {before}, which was held in {before_city} on {before_day}. The {abbreviation} {noun}, held on {span}, hosts government representatives, diplomats, stakeholders, experts and practitioners of the digital field from {home} and the {region} region.",
    "M": "The {noun} will be a platform for governments and stakeholders in the region to discuss opportunities and challenges of communication technology.",
}
"""The article in English, by the same letters; its headings have none."""

ENGLISH_HEAD = """{title}

By {reporter}
{date} 11:26

{caption}'s {caption_office} meets {person} ({publisher}/{photographer})
{office} of {home} {person} ({publisher}/{photographer})
"""


def english(each: Variant) -> str:
    """The variant's text in English."""
    event, before = each.event, each.before
    platforms = listed(each.platforms, "en")
    filled = {
        "title": f"{each.office.short}: digital diplomacy a tool against extremism and terrorism",
        "publisher": each.publisher,
        "reporter": each.reporter,
        "photographer": each.photographer,
        "office": each.office.full,
        "short": each.office.short.lower(),
        "person": each.person,
        "called": each.called,
        "home": each.home[0],
        "city": each.city,
        "event": event.name,
        "abbreviation": event.abbreviation,
        "theme": event.theme,
        "noun": event.noun,
        "weekday": WEEKDAYS["en"][event.start.weekday()],
        "date": day_in_words(event.start, "en"),
        "span": span(event.start, event.end, "en"),
        "count": each.count,
        "group": each.group,
        "number": str(len(each.others)),
        "others": listed(tuple(o[0] for o in each.others), "en"),
        "former": each.former.words,
        "before": before.name,
        "before_city": before.city,
        "before_day": day_in_words(before.day, "en"),
        "caption": each.caption[0],
        "caption_office": each.caption_office,
        "region": each.region,
        **{f"quote{i}": q.format(platforms=platforms) for i, q in enumerate(each.words.quotes, 1)},
        **{f"quote{i}_bare": q.rstrip(",") for i, q in enumerate(each.words.quotes, 1)},
        **{f"reported{i}": clause for i, clause in enumerate(each.words.reported, 1)},
    }
    paragraphs = [each.wording.get(key, ENGLISH[key]) for key in each.order if key in ENGLISH]
    return (ENGLISH_HEAD + "\n" + "\n\n".join(paragraphs) + "\n").format(**filled)


def written(each: Variant) -> str:
    """The text of a variant in its language."""
    return {"id": indonesian, "en": english}[each.language](each)


def like(base: Variant, **changes: object) -> Variant:
    """Another variant that differs from `base` in some fields."""
    return dataclasses.replace(base, **changes)  # type: ignore[arg-type]
