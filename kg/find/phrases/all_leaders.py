"""All who lead those of whom the text tells: "Para pemimpin mengutuk kudeta", "Peserta KTT mendesak"."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.chunks import ChunkKind
from kg.find.phrases.company import ALL
from kg.find.scene import Parsed, Proto, Scene
from kg.language import speech

LONGEST = 8
"""Most items of "para kepala negara dan kepala pemerintahan itu"."""


def all_leaders(scene: Scene, at: int) -> Parsed | None:
    """ "Para kepala pemerintahan menolak", "Dalam pernyataan itu, para menteri": who then act.

    None where the words say whose they are: "para pemimpin ASEAN", "para menteri kabinet".
    """
    pack = scene.known.language
    names = pack.words.group
    before = scene.low(at - 1) if at else ","
    opens = before == "," or before in pack.complementizers or before in pack.sayings
    if not names.all_leads or not opens:
        return None
    begin = at + (scene.low(at) in names.all_leads)
    if begin > at and scene.chunk(begin, ChunkKind.OFFICE) is None and scene.low(begin) not in names.heads:
        return None
    if begin == at and not (scene.low(at) in names.attending and scene.low(at + 1) in names.gathered_at):
        return None
    end = begin
    while end - begin < LONGEST and _is_of_them(scene, end):
        end += 1
    end += scene.low(end) in pack.demonstratives
    if end == begin or not _acts(scene, end):
        return None
    first, last = scene.first(at), scene.first(end)
    noun = _rank(scene, begin)
    return Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=ALL), end


def _is_of_them(scene: Scene, at: int) -> bool:
    """Whether an item belongs to who they are: "kepala negara dan pemerintahan", "pemimpin Arab"."""
    names = scene.known.language.words.group
    found = scene.chunks.get(at)
    named = [t.low for t in scene.tokens[found.first : found.last]] if found is not None else [scene.low(at)]
    return names.of_heads.issuperset(named) or names.of_regions.issuperset(named)


def _rank(scene: Scene, at: int) -> str:
    """Of which rank they are, by the word or office that says who."""
    office = scene.chunk(at, ChunkKind.OFFICE)
    if office is not None and office.office is not None:
        return "minister" if scene.known.level(office.office) == "ministerial" else "leader"
    return "leader" if scene.low(at) in scene.known.language.words.title.leaders else "official"


def _acts(scene: Scene, at: int) -> bool:
    """Whether an active verb follows, past adverbs: "juga mengutuk", "sepakat"."""
    pack = scene.known.language
    beside = pack.auxiliaries | speech(pack.code).adverbs
    while scene.low(at) in beside:
        at += 1
    word = scene.low(at)
    names, clause = pack.words.name, pack.words.verb
    active = len(word) > SHORT and word.startswith(clause.active_prefix) and word not in names.signs
    return active or word in pack.sayings or word in clause.object_verbs or word in names.agreeing


SHORT = 5
"""Letters of the longest word that begins as active verbs do and is none: "meja"."""
