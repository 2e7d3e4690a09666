"""The heads of official texts: "Siaran Pers No. 12", "Readout", the office that signs."""

from __future__ import annotations

from typing import Final

from kg.read.rules import LineRule, whole_line, word_set

MAX_CHARS: Final = 120

KINDS: Final = (
    LineRule(
        r"(?:siaran pers|keterangan pers|rilis pers|pers rilis)(?:\s.{0,60}\d.{0,30})?[.:]?",
        "Siaran Pers No. 12/IV/2020",
    ),
    LineRule(
        r"(?:press|news|media) (?:release|note|advisory|briefing|conference)(?:\s.{0,60}\d.{0,30})?[.:]?",
        "Press Release",
    ),
    LineRule(r"(?:joint |press |media )?(?:statement|communiqu[eé]|declaration)[.:]?", "Joint Statement"),
    LineRule(r"pernyataan (?:pers|bersama)[.:]?", "Pernyataan Bersama"),
    LineRule(r"readout|fact sheet|remarks|transkrip|transcript|speech|pidato|notice to the press", "Readout"),
    LineRule(
        r"(?:for immediate release|untuk segera disiarkan|embargo.{0,60})[.:]?", "FOR IMMEDIATE RELEASE"
    ),
    LineRule(
        r"(?:no|nomor|number|ref|reference)\s?[.:].{0,5}[\w./-]{0,40}\d[\w./ -]{0,60}", "Nomor: 045/SP/2020"
    ),
)
"""What kind of official text a release is, above or below its title."""

OFFICES: Final = (
    LineRule(
        r"(?:the )?(?:office|bureau|department|ministry|directorate(?: general)?|embassy"
        r"|consulate(?: general)?|secretariat) "
        r"(?:of|for)\b[^.!?]{2,90}",
        "Bureau of Public Affairs",
    ),
    LineRule(
        r"(?:the )?(?:permanent mission|mission|delegation|press service|press office|public "
        r"affairs section|spokesperson) "
        r"(?:of|for|to)\b[^.!?]{2,90}",
        "Permanent Mission of Norway to the United Nations",
    ),
    LineRule(
        r"(?:kementerian|direktorat(?: jenderal)?|biro|kedutaan besar|kbri|kjri|sekretariat|humas"
        r"|pusat penerangan|"
        r"perutusan tetap)\b[^.!?]{2,90}",
        "Direktorat Informasi dan Media",
    ),
)
"""An office that signs its releases: a line of its own, without a verb; read only at the head."""

PARTICLES: Final = word_set("of the for to and di dan untuk pada bagi in at on de la du")
"""Words that an office's name may have in lower case; with others the line is a sentence."""

_KIND: Final = whole_line(KINDS)
_OFFICE: Final = whole_line(OFFICES)


def is_release_kind(text: str) -> bool:
    """Whether the line says what kind of official text follows, or gives its number."""
    return len(text) <= MAX_CHARS and _KIND.match(text) is not None


def is_press_office(text: str) -> bool:
    """Whether the line could be an office that signs a release."""
    if len(text) > MAX_CHARS or text[-1] in ':,;"”' or not _OFFICE.match(text):
        return False
    return all(word[0].isupper() or word in PARTICLES for word in text.split() if word[0].isalpha())
