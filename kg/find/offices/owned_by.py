"""Whose an office is, by the state or body behind it: "Menteri Luar Negeri Kenya", "ketua partai X"."""

from __future__ import annotations

from kg.find.bodies.called_states import state_pointed_at
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.offices.bodies import (
    past_a_government,
    past_an_organ,
    past_his_body,
    past_its_government,
    past_its_state,
    past_the_house,
    past_the_rulers,
)
from kg.find.offices.owners import (
    before_its_name,
    body_at,
    its_own_body,
    past_state_form,
    past_the_kind,
)
from kg.find.offices.parentheses import skip_parenthesis
from kg.find.offices.portfolios import (
    before_name,
)
from kg.find.offices.ranks import only_a_rank
from kg.find.scene import ANYWHERE, GENITIVES, OWNERS, Scene


def owned_by(scene: Scene, at: int, words: frozenset[str]) -> tuple[Chunk, int] | None:
    """`words` [the] [host] COUNTRY, ORGANIZATION or PLACE; no word at all where nouns follow directly."""
    pack = scene.known.language
    begin = at
    led = scene.low(at) in words
    if not led and not (pack.nouns_after and words is pack.of_words):
        return None
    at += led
    told = its_own_body(scene, at) if led else body_at(scene, at)
    if told is not None:
        return told
    if words is pack.to_words and scene.low(at) in pack.two:
        at += 1  # "ambassador to both Chad and Niger"
    while (word := scene.low(at)) in pack.determiners or word in pack.modifiers or word in pack.possessives:
        at += 1
    at = past_a_government(scene, at)
    if scene.low(at) in pack.government and at > begin:
        at += 1
    at = past_the_house(scene, begin - 1, at)
    at = past_state_form(scene, past_his_body(scene, past_the_rulers(scene, at)))
    inner = at
    while scene.low(inner) in pack.words.body.body_kinds:
        inner += 1
    at = inner if scene.chunk(inner, ChunkKind.ORGANIZATION) else before_its_name(scene, at)
    found = scene.chunk(at, *ANYWHERE)
    again = pack.nouns_after and at > begin and state_pointed_at(scene, at - 1) is not None
    if found is None or again or (scene.chunk(at + 1, ChunkKind.OFFICE) and not only_a_rank(scene, at + 1)):
        return None  # "menarik utusannya dari negara Andes itu": a state that was named before
    if found.form is Form.DEMONYM and scene.low(at + 1) in pack.government:
        at += 1
    body = scene.chunk(at + 1, ChunkKind.ORGANIZATION) if found.kind is ChunkKind.COUNTRY else None
    if (organ_told := _of_its_organ(scene, begin - 1, at, found)) is not None:
        return organ_told
    if body is not None and body.rule.startswith("ministry:") and not pack.nouns_after:
        found, at = body, at + 1  # "spokesperson of Pakistan MoFA"
    if not pack.nouns_after and found.rule.startswith("ministry:"):
        at = past_its_state(scene, at)
    if pack.nouns_after and found.rule.startswith("ministry:") and scene.chunk(at + 1, ChunkKind.COUNTRY):
        at += 1  # "Kuasa Usaha Kedubes AS": the embassy with its country
    elif pack.nouns_after and _party(scene, found) and scene.chunk(at + 1, ChunkKind.COUNTRY):
        at += 1  # "Sekretaris Jenderal Partai Komunis Vietnam"
    end = _past_short_form(scene, at + 1, found)
    organ = found.kind is ChunkKind.ORGANIZATION and scene.low(end) in pack.words.body.body_nouns
    region = found.kind is ChunkKind.PLACE and scene.low(end) in pack.words.office.regions
    return found, end + (organ or region)  # "the chair of the AU commission"


def _of_its_organ(scene: Scene, office: int, at: int, owner: Chunk) -> tuple[Chunk, int] | None:
    """ "head of Russia's SVR foreign intelligence service", "spokesman for Mali's military government"."""
    body = at + 2
    while scene.low(body) in scene.known.language.words.office.rival:
        body += 1  # "leader of Kenya's opposition Orange Democratic Movement"
    owning = owner.kind in OWNERS and scene.low(at + 1) in GENITIVES
    if (
        owning
        and owner.kind is ChunkKind.COUNTRY
        and (own := scene.chunk(body, ChunkKind.ORGANIZATION)) is not None
    ):
        return own, past_the_kind(scene, body + 1)
    end = past_its_government(scene, at) or past_an_organ(scene, office, at)
    return (owner, end) if end is not None else None


def _past_short_form(scene: Scene, at: int, found: Chunk) -> int:
    """ "Sekjen Kementerian Pertahanan (Sekjen Kemhan) RI": past the brackets, and the country behind them.

    So past the house whose body it is: "Ketua Badan Legislasi (Baleg) DPR RI X".
    """
    end = skip_parenthesis(scene, at)
    if scene.known.language.nouns_after and found.kind is ChunkKind.ORGANIZATION:
        house = scene.chunk(end, ChunkKind.ORGANIZATION)
        if house is not None and house.rule != found.rule and before_name(scene, end + 1):
            return end + 1
    behind = end > at and found.rule.startswith("ministry:") and scene.known.language.nouns_after
    return end + (behind and scene.chunk(end, ChunkKind.COUNTRY) is not None)


def _party(scene: Scene, found: Chunk) -> bool:
    return found.kind is ChunkKind.ORGANIZATION and scene.tokens[found.first].low in ("partai", "parlemen")
