"""Captions of pictures and the credits in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from kg.read.names import is_name
from kg.read.outlets import outlet
from kg.read.rules import word_set

MAX_CHARS: Final = 700

EXAMPLES: Final = (
    # line, the words of its caption, its credit
    ("Dua menteri di Oslo (ANTARA FOTO/Budi)", "Dua menteri di Oslo", "(ANTARA FOTO/Budi)"),
    ("Dua menteri di Oslo (Foto: Dok. Kemlu)", "Dua menteri di Oslo", "(Foto: Dok. Kemlu)"),
    ("Foto: REUTERS/Ann Lee", "", "REUTERS/Ann Lee"),
    (
        "FILE PHOTO: Two ministers, May 3, 2021. REUTERS/Ann Lee",
        "Two ministers, May 3, 2021.",
        "REUTERS/Ann Lee",
    ),
    ("[Photo: Two ministers in Oslo. BNS]", "Two ministers in Oslo.", "BNS]"),
    ("Two ministers in Oslo. (Photo: VNA)", "Two ministers in Oslo.", "(Photo: VNA)"),
    ("Two ministers in Oslo. © AFP", "Two ministers in Oslo.", "© AFP"),
    ("Arsip: Dua menteri di Oslo", "Dua menteri di Oslo", ""),
    ("Image caption, Two ministers in Oslo", "Two ministers in Oslo", ""),
    ("(From L to R) Two ministers and a king", "(From L to R) Two ministers and a king", ""),
    ("Dua menteri di Oslo/Net", "Dua menteri di Oslo", "/Net"),
    ("Two ministers in Oslo. — AFP", "Two ministers in Oslo.", "— AFP"),
)

LABEL: Final = re.compile(
    r"[\[(]?\s?(?:"
    r"(?:file|handout|stock|ap|pool|courtesy) (?:photo|picture|image)s?"
    r"|foto (?:arsip|ilustrasi|dok(?:umentasi)?\.?|utama|file)|arsip foto|keterangan (?:foto|gambar)"
    r"|(?:image|media) (?:caption|source)(?=,)"
    r"|photo(?:graph)?s?|pictures?|pictured|images?|foto|gambar|arsip|ilustrasi|illustration"
    r"|caption|dok(?:umentasi)?|file"
    r")\s?(?:[:|]|(?<=[en]),(?=\s|$)|\s[-–—]{1,2}(?=\s)|\.(?=\s[A-Z]))\s*",
    re.IGNORECASE,
)
CREDIT_WORD: Final = re.compile(
    r"\b(?:foto|photos?|photographer|picture|pic|images?|dok|doc|dokumentasi|dokumen|courtesy"
    r"|credit|istimewa|ist|handout"
    r"|pool|screenshot|screengrab|tangkapan layar|repro|reuters|afp|epa|xinhua|antara|getty"
    r"|shutterstock|istock|unsplash"
    r"|flickr|wikimedia|youtube|instagram|twitter|setpres|setneg|setkab|bpmi|humas|biro pers"
    r"|kemlu|kemenlu|kemhan|puspen"
    r"|dispen|sumber|source|public domain)\b|©|\(c\)",
    re.IGNORECASE,
)
_OPENING: Final = (
    r"(?:[|–—/]\s?)?(?:©|\(c\)|courtesy of"
    r"|(?:foto|photo|picture|image|credit|courtesy|photo credit)s?(?: by| oleh)?\s?[:/])"
)
_EXPLICIT: Final = re.compile(_OPENING, re.IGNORECASE)
_BRACKETED: Final = re.compile(r"[(\[]([^()\[\]]{1,110})[)\]]\s?\.?$")
_LOOSE: Final = re.compile(
    r"(?:^|(?<=[.!?\"”)])\s|(?<=\d)\s|\s(?=[|©]|[–—]\s|\(c\)))"
    rf"(?P<credit>{_OPENING}\s?[^.:]{{2,60}}"
    r"|(?:[|–—/]\s?)?[^\s.()\[\]](?:[^.()\[\]]|\.(?=\w)){1,70})\]?$",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(
    r"(?<=[\w)])/(?:Net|Ist|RMOL|Repro|Istimewa|Reuters|AFP|AP|Antara|Getty|Xinhua|EPA)$"
)
_INITIALS: Final = re.compile(r"[A-Z]{2,8}(?:[/-][A-Z]{2,8}){0,2}")
_PARTIES: Final = re.compile(r"\s?[/|,:]\s?|\s(?:via|by|oleh|for)\s|\s-\s")
_PARTICLES: Final = word_set("alliance by dari di for from oleh of pribadi resmi milik the via")
_SIDE: Final = re.compile(
    r"\((?:(?:dari |from )?(?:kiri|kanan|tengah|left|right|centre|center|L|R|C|l|r|c)\b[^()]{0,30}"
    r"|(?:dua|ketiga|kedua|second|third|2nd|3rd) [^()]{0,30})\)"
)
_ROW: Final = re.compile(
    r"\(?(?:from|dari) (?:l|left|kiri|top left|r|right|kanan)\b|clockwise from", re.IGNORECASE
)
_DATED_END: Final = re.compile(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)\s?\.?$")
_PICTURED_END: Final = re.compile(
    r"[A-Z][\w.]*,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},|"
    r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*,?) \d{4}\s?\.?$"
)
_SPEECH: Final = re.compile(r"[\"“”]")
_RUNNING_END: Final = tuple(".,:;!?\"”’'")
_TAIL: Final = 120


@dataclass(frozen=True, slots=True)
class Caption:
    """Where a line's caption stands: the words are `line[begin:end]`, the credit `line[credit:]`.

    `label` tells that the line says itself that it is about a picture.
    """

    begin: int
    end: int
    credit: int
    label: bool

    @property
    def is_credit_only(self) -> bool:
        """Whether the line has no words of its own: the caption stands above it."""
        return self.begin >= self.end


def parse_caption(text: str) -> Caption | None:
    """The caption that a line is, if its beginning or end says so."""
    if len(text) > MAX_CHARS:
        return None
    label = LABEL.match(text)
    begin = label.end() if label else 0
    credit = _credit_begin(text, begin, labelled=label is not None)
    if label is None and not _ROW.match(text) and (credit is None or _SPEECH.search(text, 0, credit)):
        return None
    if credit is None:
        credit = len(text)
    end = credit
    while end > begin and text[end - 1].isspace():
        end -= 1
    return Caption(begin, end, credit, label is not None)


def _credit_begin(text: str, begin: int, *, labelled: bool) -> int | None:
    """Where the credit at a line's end begins; None for a line without one."""
    if labelled and is_credit(text[begin:].strip("()[] .")):
        return begin
    if text[-2:].strip(" .").endswith((")", "]")):
        bracketed = _BRACKETED.search(text, max(begin, len(text) - _TAIL))
        if bracketed and is_credit(bracketed[1].strip()):
            return bracketed.start()
    if text.endswith(_RUNNING_END):
        return None
    if glued := _GLUED.search(text, begin):
        return glued.start()
    for loose in _LOOSE.finditer(text, max(begin, len(text) - _TAIL)):
        words = loose["credit"].strip("|–—/ ]")
        if _EXPLICIT.match(loose["credit"]) or is_credit(words) or (labelled and _INITIALS.fullmatch(words)):
            return loose.start("credit")
    return None


def is_credit(words: str) -> bool:
    """Whether the words are a photographer, an agency, or both, and nothing else."""
    words = words.strip()
    if not words or len(words) > 110:
        return False
    if outlet(words):
        return True
    parts = [part for part in _PARTIES.split(words) if part.strip(" .")]
    if not parts or not all(map(_is_party, parts)):
        return False
    return any(outlet(part) or CREDIT_WORD.search(part) for part in parts)


def _is_party(part: str) -> bool:
    """A name, an outlet, or a few words with one of the trade ("Dok. Setpres", "File Photo")."""
    part = part.strip(" .")
    if is_name(part) or outlet(part):
        return True
    words = part.split()
    if len(words) > 6 or "(" in part or not CREDIT_WORD.search(part):
        return False
    return all(not word[0].islower() or CREDIT_WORD.match(word) or word in _PARTICLES for word in words)


def looks_like_caption(text: str) -> bool:
    """Whether a line above the body shows a picture by its words alone: "(left)", "(10/9/2019)." """
    if is_dated_picture(text):
        return True
    return len(text) <= MAX_CHARS and bool(_SIDE.search(text) or _DATED_END.search(text))


def is_dated_picture(text: str) -> bool:
    """Whether a line ends with where and when a picture was taken: "... in Suva, Fiji March 3, 2021." """
    return len(text) <= MAX_CHARS and bool(_PICTURED_END.search(text, max(0, len(text) - _TAIL)))
