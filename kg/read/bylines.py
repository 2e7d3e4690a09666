"""By-lines: who wrote and edited, for which outlet, when.

A by-line is made of pieces (a label with names, an outlet, a section, a place, a time) between
separators; a line is one when every piece is known and one of them is strong. So layouts that no
table foresees are read too: "Dewi Sari, The Daily, Jakarta | World | Mon, May 4 2020, 7:10 AM".
"""

from __future__ import annotations

import re
from typing import Final

from kg.read.line import is_list_item
from kg.read.names import is_name, names_in, outlet_in, split_names
from kg.read.noise import is_section
from kg.read.outlets import PRESS_OFFICES, outlet
from kg.read.releases import is_press_office, is_release_kind
from kg.read.rules import in_lower_case
from kg.read.times import PUBLISHED_WORDS, UPDATED_WORDS, PageTime, find_times
from kg.records import record, replace

MAX_CHARS: Final = 300

EXAMPLES: Final = (
    # line, author or writer, the first outlet
    ("oleh Dewi Sari diperbarui 10 Sep 2019, 11:26 WIB", "Dewi Sari", None),
    ("Oleh Dewi Sari pada 25 Okt 2021, 16:45 WIB", "Dewi Sari", None),
    ("Penulis Dewi Sari | Editor Budi Santoso", "Dewi Sari", None),
    ("Penulis: Dewi Sari", "Dewi Sari", None),
    ("Rep: Dewi Sari/ Red: Budi Santoso", "Dewi Sari", None),
    ("Reporter: Dewi Sari Editor: Budi Santoso", "Dewi Sari", None),
    ("Pewarta: Dewi Sari", "Dewi Sari", None),
    ("Laporan Wartawan Tribunnews.com, Dewi Sari", "Dewi Sari", "Tribunnews"),
    ("Dewi Sari - detikNews", "Dewi Sari", "detikNews"),
    ("Dewi Sari, CNN Indonesia | Jumat, 08/12/2017 13:24 WIB", "Dewi Sari", "CNN Indonesia"),
    ("tim, CNN Indonesia | Jumat, 08/12/2017 13:24 WIB", None, "CNN Indonesia"),
    ("Kompas.com - 10/05/2023, 15:21 WIB", None, "Kompas.com"),
    ("Kamis, 8 Mei 2025 07:40 WIB waktu baca 3 menit", None, None),
    ("Ann Lee, The Jakarta Post, Oslo | World | Mon, May 4 2020, 7:10 AM", "Ann Lee", "The Jakarta Post"),
    ("By Ann Lee and Bob Ray", "Ann Lee and Bob Ray", None),
    ("By ANN LEE, Associated Press", "ANN LEE", "Associated Press"),
    ("Posted: 06 Jan 2025 12:32AM   Updated: 06 Jan 2025 07:10AM", None, None),
    ("Published On 3 Mar 2022", None, None),
    ("(Additional reporting by Ann Lee; Editing by Bob Ray)", None, None),
    ("(Reporting by Ann Lee in Oslo; Editing by Bob Ray)", "Ann Lee", None),
    ("(Writing by Ann Lee; Editing by Bob Ray)", "Ann Lee", None),
    ("(abc/def)", None, None),
    ("Source: CNA/AFP", None, "CNA"),
    ("Sumber: Antara", None, "ANTARA News"),
    ("BBC diplomatic correspondent", None, "BBC"),
    ("dw/as (dpa, afp)", None, None),
    ("==Kyodo", None, "Kyodo"),
    ("TEMPO | DEWI SARI", "DEWI SARI", "Tempo"),
    ("Wednesday 15 August 2018 | the morning wire", None, None),
    ("OSLO/RIGA, May 4, 2020", None, None),
    ("Riga correspondent, May 4 2020", None, None),
    ("abc-de/fgh   © Agence France-Presse  4 May 2020", None, "AFP"),
    ("Press statement, January 25, 2024", None, None),
    ("Published in Dawn, April 23rd, 2024", None, "Dawn"),
    ("Ann Lee, 11 January 1966, Page 1", "Ann Lee", None),
    ("Dewi Sari, 11 Januari 1966, Halaman 3", "Dewi Sari", None),
)
"""Lines, the author that they name, and the outlet that signs."""

AUTHOR_LABELS: Final = (
    "reporters?|penulis|pewarta|jurnalis|rep|oleh|ditulis oleh|laporan(?: wartawan| jurnalis)?|wartawan"
    "|kontributor|koresponden|by|written by|authors?|writer|reported by|story by|posted by"
    "|published by|words by"
    "|dilaporkan oleh|teks"
)
WRITING_LABELS: Final = "writing by|reporting by|contributing|additional reporting by|with reporting by"
OTHER_LABELS: Final = (
    "editors?|red|redaktur|penyunting|edited by|editing by|fotografer|photographer|photos? by|uploader|sumber"
    "|sources?|produser|producer|penerjemah|translated by|translator|compiled by|pemimpin redaksi"
    "|penanggung jawab|video by|disunting oleh|diedit oleh|kamerawan"
)
_LABEL: Final = re.compile(
    rf"\b(?:(?P<author>{AUTHOR_LABELS})|(?P<writing>{WRITING_LABELS})|(?P<other>{OTHER_LABELS}))"
    r"(?:\s?[:/]\s*|\s+(?=[a-z\d]))"
)
"""Found in text in lower case: with `re.IGNORECASE` each label would be tried at each word."""
_SEPARATOR: Final = re.compile(r"\s*[|•·;\t()\[\]]+\s*|\s+[-–—/]{1,2}\s+|\s{2,}|[-–—/]+$|^[-–—/]+\s*")
_FILLER: Final = re.compile(
    r"pada|on|at|pukul|jam|updated|published|posted|diperbarui|diterbitkan|dibaca|tayang|an?|the|wib|am|pm"
    r"|first|last"
    r"|(?:(?:last )?(?:updated|published|posted|diperbarui|tayang) )?(?:\d{1,3}|an?) "
    r"(?:menit|jam|hari|mins?|minutes?|hours?|days?) (?:yang )?(?:lalu|ago)"
    r"|[\d.,]{1,7} ?(?:views?|shares?|comments?|komentar|dibaca|kali)|\d{1,3} min(?:utes?)? read"
    r"|(?:waktu|estimasi) (?:mem)?baca:? ?\d{1,3} menit|\d{1,3} menit (?:mem)?baca"
    r"|(?:(?:staff|senior|diplomatic|political|foreign|chief|asia|world) )?"
    r"(?:writer|reporter|correspondent|editor)"
    r"|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}"  # initials of a desk without parentheses: "abc-de/fgh"
    r"|(?:page|halaman|hal\.?|pg\.?|p\.) ?[a-z]?[- ]?\d{1,3}|(?:front page|page one|halaman depan)"
    r"|(?:kategori|category|rubrik|section|kanal)\s?:.{0,40}|(?:news )?agenc(?:ies|y)|staff"
    r"|kontributor|tim(?: redaksi)?|redaksi|newsroom|news desk|exclusive|breaking news|updates?|[\W\d]{0,12}",
    re.IGNORECASE,
)
_OF_A_CITY: Final = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)? (?:correspondent|bureau)")
"""Who reports, by where: "Riga correspondent"."""
_INITIALS: Final = re.compile(
    r"[(\[](?:[a-z]{2,6}(?:\s?[/-]\s?[a-z]{2,6}){1,4}|\*+|[a-z]{2,3}|red|ant|end)[)\]]\.?"
    r"|[a-z]{2,4}(?:/[a-z]{2,4}){0,3} \([^()]{2,60}\)"
    r"|\([A-Z]{1,4}(?:/[A-Z]{1,4}){1,3}\)|\[[A-Za-z]{2,4}(?:/[A-Za-z]{2,4})?\]"
)
_NOTE: Final = re.compile(
    r"\(?\s?(?:"
    r"(?:additional |with )?(?:reporting|writing|editing|compiled|translation|translated"
    r"|graphics?|production|research)"
    r"(?: and (?:writing|editing|reporting))? by"
    r"|with (?:files|reporting|inputs?|material|assistance) from|this report (?:includes|draws on)"
    r"|(?:laporan|ditulis) oleh"
    r")\b",
    re.IGNORECASE,
)
_CONTRIBUTED: Final = re.compile(r"\bcontributed (?:to this|from|reporting)\b.{0,60}$")
_SIGN_OFF: Final = re.compile(
    r"(?<=[.!?\"”’])\s?(?:[(\[][^()\[\]]{1,60}[)\]]|[A-Z][A-Z .]{1,40}(?: ?[|/] ?[A-Z][A-Z .]{1,40}){0,3})$"
)
_CREDITS: Final = re.compile(
    r"\s?\((?:(?:additional )?(?:reporting|writing)|editing|compiled) by [^()]{2,200}\)$", re.IGNORECASE
)
"""Credits at the end of the last paragraph: "... he said. (Reporting by Ann Lee; editing by Bob Ray)"."""
_SHORT: Final = re.compile(
    r"[a-z*]{1,5}(?:[/-][a-z]{2,6}){0,3}|[A-Z]{2,4}(?:/[A-Z]{2,4}){1,3}"
    r"|[A-Z]{1,2}\d{0,2}(?:/[A-Z]{1,3}-?\d{1,2}){1,3}"  # (T/R11/RI-1)
)
_TIME_LABEL: Final = re.compile(
    rf"(?:(?:first|last) )?(?:{PUBLISHED_WORDS}|{UPDATED_WORDS}|date|tanggal)(?: on| pada)?",
    re.IGNORECASE,
)
_PUBLISHED_IN: Final = re.compile(r"(?:(?:first|originally) )?(?:published|appeared) in\s", re.IGNORECASE)
"""What stands before a paper's name at the foot: "Published in Dawn, April 23rd, 2024"."""
_CLAUSE: Final = re.compile(r"(writing|reporting|written) (?:and \w{2,12} )?by\s+", re.IGNORECASE)
_SENTENCE_END: Final = (".", "!", "?", '."', ".”", ",", ":")
_EDGES: Final = " .,:-–—|/='©\u00a0"
_BAR: Final = re.compile(r"\s*[|•·]\s*")
_MAX_FIELD: Final = 5
_MAX_LABEL: Final = 20
_MAX_SENTENCE: Final = 70


@record
class Byline:
    """What one by-line says.

    `author` is the reporters as written, `writing` those of a note at the foot, `named` a name
    without any label, `office` the press office of a release. `outlets` sign themselves, `sources`
    are those that an outlet names as its source. `foot` is true for lines that stand at an article's
    end.
    """

    times: tuple[PageTime, ...] = ()
    outlets: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    author: str | None = None
    writing: str | None = None
    named: str | None = None
    office: str | None = None
    foot: bool = False


def parse_byline(text: str) -> Byline | None:
    """The by-line that the whole line is; None for any other line."""
    if len(text) > MAX_CHARS:
        return None
    if len(text) <= 80 and _INITIALS.fullmatch(text):
        return Byline(foot=True)
    if _NOTE.match(text) or ("contributed" in text and _CONTRIBUTED.search(text)):
        return _note(text)
    if len(text) > _MAX_SENTENCE and text.endswith(_SENTENCE_END):
        return None
    times = find_times(text)
    labels = list(_LABEL.finditer(in_lower_case(text)))
    if not times and not labels and not _is_signature(text):
        return None
    return _from_pieces(text, times, labels)


def parse_release_head(text: str) -> Byline | None:
    """A line that only the head of a press release has: its kind, its number, the office that signs."""
    if is_release_kind(text):
        return Byline()
    if text in PRESS_OFFICES or is_press_office(text):
        publisher = PRESS_OFFICES.get(text) or outlet(text)
        return Byline(outlets=(publisher,) if publisher else (), office=text)
    return None


def _heads_release(part: str) -> bool:
    """ "Ministry of Foreign Affairs, Oslo, 2 May 2023": a part of the line that dates a release."""
    return is_release_kind(part) or part in PRESS_OFFICES or is_press_office(part)


def parse_label(text: str) -> str | None:
    """What a label on a line of its own announces for the next line: `author`, `other`, `time`, `from`."""
    words = text.rstrip(" :")
    if len(text) > _MAX_LABEL:
        return None
    if words.casefold() in ("from", "dari"):
        return "from"
    if _TIME_LABEL.fullmatch(words):
        return "time"
    match = _LABEL.fullmatch(f"{words.lower()}: ")
    return match and ("author" if match["author"] else "other")


def sign_off_begin(text: str) -> int:
    """Where the sign-off at the end of a last paragraph begins: "... he said. (Antara)"; else its length."""
    if (credit := _CREDITS.search(text)) is not None:
        return credit.start()
    match = _SIGN_OFF.search(text, max(0, len(text) - 90))
    if match is None:
        return len(text)
    words = match[0].strip(" ()[]")
    parts = [part for part in re.split(r"\s?[|/,-]\s?", words) if part]
    known = any(map(outlet, parts)) and all(part[0].isupper() or outlet(part) for part in parts)
    shouted = " " in words and words.isupper() and is_name(words)
    return match.start() if known or shouted or _SHORT.fullmatch(words) else len(text)


def _note(text: str) -> Byline:
    """`(Additional reporting by A in Rome; Writing by B; Editing by C)`."""
    names: dict[str, str] = {}
    for clause in re.split(r"[;.]\s", text.strip("()[] ")):
        label = _CLAUSE.match(clause)
        if label and (found := names_in(clause[label.end() :])):
            names.setdefault(label[1].lower(), found)
    return Byline(writing=names.get("writing") or names.get("reporting"), foot=True)


def _from_pieces(text: str, times: list[PageTime], labels: list[re.Match[str]]) -> Byline | None:
    rest = _without(text, [(time.begin, time.end) for time in times])
    author: str | None = None
    others = False
    outlets: list[str] = []
    sources: list[str] = []
    spans: list[tuple[int, int]] = []
    stops = [label.start() for label in labels[1:]] + [len(text)]
    for label, stop in zip(labels, stops, strict=False):
        if rest[label.start()] == "|":
            continue  # the word belongs to a time: "published on"
        if _leads_an_agent(rest, label):
            return None
        value = _SEPARATOR.split(rest[label.end() : stop].strip(" ,-–—/|"), maxsplit=1)[0]
        names = names_in(value)
        if names is None:
            continue
        spans.append((label.start(), rest.index(value, label.end()) + len(value)))
        people = [part for part in split_names(names) if not outlet_in(part) and part[0].isupper()]
        signed = outlets if label["author"] else sources
        signed += [found for part in split_names(names) if (found := outlet_in(part))]
        if label["author"] and author is None and people:
            author = names if len(people) == len(split_names(names)) else ", ".join(people)
        others = others or not label["author"]
    byline = Byline(tuple(times), tuple(outlets), tuple(sources), author)
    return _judge(text, byline, _without(rest, spans), labelled=bool(spans), others=others)


def _leads_an_agent(rest: str, label: re.Match[str]) -> bool:
    """ "Dua Diplomat Rusia Diusir oleh Polandia", "Two Envoys Expelled by Togo": a headline, no by-line."""
    if label[0].strip() not in ("oleh", "by"):
        return False
    before = _SEPARATOR.split(rest[: label.start()])[-1].rpartition(",")[2].strip(_EDGES)
    return bool(before) and not _FILLER.fullmatch(before) and outlet_in(before) is None


def _judge(text: str, found: Byline, rest: str, *, labelled: bool, others: bool) -> Byline | None:
    """A by-line if all that is left after times and labels is known, and something was strong."""
    outlets = list(found.outlets)
    names: list[str] = []
    for part in (part.strip(_EDGES) for piece in _SEPARATOR.split(rest) for part in piece.split(",")):
        if not part or _FILLER.fullmatch(part):
            continue
        if signed := outlet_in(_PUBLISHED_IN.sub("", part, count=1)):
            outlets.append(signed)
        elif not is_section(part) and not (found.times and _heads_release(part)):  # "Press statement, May 2"
            if _OF_A_CITY.fullmatch(part):
                continue
            if all(map(is_name, part.split("/"))):  # "OSLO/RIGA"
                names.append(part)
            elif not _stands_apart(text, part, found.times):
                return None
    strong = found.times or labelled or (outlets and _is_signature(text))
    if not strong or len(names) > 4:
        return None
    foot = not found.times and found.author is None and (others or not names)
    named = names[0] if names and found.author is None and " " in names[0] else None
    return replace(found, outlets=tuple(outlets), named=named, foot=foot)


def _stands_apart(text: str, part: str, times: tuple[PageTime, ...]) -> bool:
    """Whether unknown words are one field of a bar of fields, of which another is the whole time."""
    if not times:
        return False
    fields = [field.strip(_EDGES) for field in _BAR.split(text)]
    stamps = {text[time.begin : time.end].strip(_EDGES) for time in times}
    return part in fields and len(part.split()) <= _MAX_FIELD and not stamps.isdisjoint(fields)


def _is_signature(text: str) -> bool:
    """Whether a line with an outlet but without time or label is short enough to be one."""
    return len(text) <= 80 and text[-1] not in ".!?:" and '"' not in text and not is_list_item(text)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans blanked as separators, so that offsets stay."""
    for begin, end in spans:
        text = text[:begin] + "|" * (end - begin) + text[end:]
    return text
