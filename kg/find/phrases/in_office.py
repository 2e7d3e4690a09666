"""Offices told before the subject: "Selaku Ketua Gerakan Non-Blok (GNB), ia menyatakan ..."."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.scene import Proto, Scene
from kg.records import replace

LEAD = 4
"""Most tokens before such an office: "Dalam kapasitasnya sebagai"."""

BRACKETS = 4
"""Most tokens of an abbreviation behind the office: "(GNB)"."""


def with_office_before(scene: Scene, found: list[Proto]) -> list[Proto]:
    """The phrases of a sentence; the subject has the office in which its clause says that it acts."""
    if len(found) < 2 or not scene.known.language.nouns_after:
        return found
    title, subject = found[0], found[1]
    bare = title.name is None and bool(title.offices) and title.kind is PhraseKind.PERSON
    if not bare or not 0 < title.first <= LEAD or subject.kind is not PhraseKind.PERSON or subject.plural:
        return found
    tokens = scene.tokens
    if tokens[title.first - 1].low not in scene.known.language.words.office.in_office:
        return found
    comma = title.last
    if comma < len(tokens) and tokens[comma].text == "(":
        comma = next(
            (n + 1 for n in range(comma, min(comma + BRACKETS, len(tokens))) if tokens[n].text == ")"), comma
        )
    if comma + 1 != subject.first or tokens[comma].text != ",":
        return found
    claims = tuple(replace(c, of=c.of or title.owner, besides=True) for c in title.offices)
    return [replace(subject, offices=(*subject.offices, *claims)), *found[2:]]
