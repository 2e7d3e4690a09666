"""Offices of whoever is not named beside them: "ia terpilih sebagai ...", "mengangkatnya sebagai ...",
"presented his credentials to President X as ambassador of Peru"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from kg.document import PhraseKind
from kg.find.offices.phrases import offices_at
from kg.find.scene import GENITIVES, OfficeClaim, Proto
from kg.find.scenes import Reading
from kg.link.people import Person
from kg.link.walk import Walk
from kg.model import EntityKey


def presenter(walk: Walk, reading: Reading, claim: OfficeClaim) -> Person | None:
    """Who presents credentials "to X as ambassador of Peru": the office is his, not that of X before it."""
    words = walk.known.language.words.office
    if not walk.scope or words.credentials.isdisjoint(reading.sentence.words):
        return None
    lows, at = reading.sentence.lows, claim.first
    while at > 0 and lows[at - 1] in walk.known.language.determiners:
        at -= 1
    if at < 1 or lows[at - 1] not in words.roles or words.presenting.isdisjoint(lows[:at]):
        return None
    own = next((p for p in reading.protos if p.name and claim in p.offices), None)
    if own is not None and own.first and lows[own.first - 1] not in walk.known.language.prepositions:
        return None  # "presented credentials to President X: Y as ambassador of Peru, Z as ..."
    before = _before(walk, reading, at)
    return walk.cast.by_key(before[0]) if before else None


def _before(walk: Walk, reading: Reading, at: int) -> list[EntityKey]:
    """The people of this sentence told of before credentials are, those with a name first.

    "According to a statement from the President's office, X presented his credentials as ...": X did.
    """
    words = walk.known.language.words.office
    lows = reading.sentence.lows
    verb = next((n for n in range(at) if lows[n] in words.presenting), 0)
    people = [p for p in reading.protos if p.kind is PhraseKind.PERSON and p.first < verb]
    told = list(zip(walk.scope, people, strict=False))
    owns = [p for p in people if lows[p.last] in GENITIVES]
    return [k for k, p in told if p.name and p not in owns] + [k for k, p in told if not p.name]


def subject_before(walk: Walk, reading: Reading) -> EntityKey | None:
    """Of whom a sentence goes on to tell that names somebody else first; None for most sentences.

    "Jabatan itu didudukinya saat Presiden X ...", "Penengahnya Ellsworth Bunker.": the subject told before.
    """
    suffix = walk.known.language.words.title.own_suffix
    first = next((p for p in reading.protos if p.kind is PhraseKind.PERSON), None)
    if not suffix or not walk.subjects or first is None or first.name is None or first.first < 1:
        return None
    before = reading.sentence.lows[: first.first]
    passive = walk.known.language.words.verb.passive_prefix
    by_him = bool(passive) and any(
        w.startswith(passive) and w.endswith(suffix) and len(w) > BY for w in before
    )
    his = len(before) == 1 and before[0].endswith(suffix) and len(before[0]) > HIS
    return walk.subjects[0] if by_him or his else None


BY = 7
"""Letters of the shortest passive verbs with who does it: "dibelinya"."""

HIS = 5
"""Letters of the shortest nouns with whose they are: "adiknya"."""


def in_that_capacity(walk: Walk, reading: Reading, proto: Proto) -> Person | None:
    """ "X arrived in Lima as Norway's envoy": what somebody is as whom the text has him come or act.

    Not of whom the text had as an envoy before; nor "Y described X as", whose office stands with its name.
    """
    words, lows = walk.known.language.words.office, reading.sentence.lows
    at = next((c.first for c in proto.offices), proto.first) if proto.name is None else 0
    role = next((n for n in range(at - 1, max(-1, proto.first - 2), -1) if lows[n] in words.roles), None)
    if role is None or words.acting_as.isdisjoint(lows[:role]):
        return None
    if not (walk.known.language.installed | words.appointing).isdisjoint(lows[:role]):
        return None  # "X datang karena baru dilantik menjadi Presiden Togo"
    behind = lows[proto.last : proto.last + 1]
    if behind and behind[0].isalpha() and behind[0] not in walk.known.language.prepositions:
        return None  # "arrived as the Norwegian ambassador left"
    people = [p for p in reading.protos if p.kind is PhraseKind.PERSON and p.name and p.last <= role]
    came = [
        p
        for p in people
        if not words.acting_as.isdisjoint(lows[p.last : p.last + ACTS]) and "," not in lows[p.last + 1 : role]
    ]
    tokens, name = reading.scene.tokens, came[-1].name if came else None
    if name is None:
        return None
    return walk.cast.find_part(" ".join(t.text for t in tokens[name[0] : name[1]]), walk.recent)


ACTS = 4
"""Words behind a name among which the verb of coming stands: ", who later arrived"."""


Befalls = Callable[[Walk, Reading, Person, Proto], None]


def given_to_him(
    walk: Walk, reading: Reading, antecedent: Callable[[Proto], Person | None], add: Befalls
) -> None:
    """ "Presiden Sukarno mengangkatnya sebagai duta besar": the office of whom the suffix means."""
    pack, scene = walk.known.language, reading.scene
    suffix = pack.words.title.own_suffix
    if not suffix or scene.last_office < 0:
        return
    for at, low in enumerate(reading.sentence.lows):
        if not low.endswith(suffix) or low[: -len(suffix)] not in pack.words.office.appointing:
            continue
        item = bisect_left(scene.starts, at + 1)
        parsed = offices_at(scene, item + 1) if scene.low(item) in pack.words.office.roles else None
        him = Proto(at + 1, at + 1, PhraseKind.PERSON, gender="", noun="object")
        person = antecedent(him) if parsed is not None else None
        if parsed is None or person is None:
            continue
        first, last = scene.first(item + 1), scene.first(parsed[2])
        add(walk, reading, person, Proto(first, last, PhraseKind.PERSON, offices=parsed[0], owner=parsed[1]))
