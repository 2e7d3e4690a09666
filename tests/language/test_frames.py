"""Every frame and tie of every language finds its own example and leaves its counter-example alone."""

from __future__ import annotations

import functools

import pytest

from kg.extract.telling import Telling, tell
from kg.extract.triggers.index import written_out
from kg.find.knowledge import knowledge
from kg.find.scenes import readings
from kg.language import LANGUAGES
from kg.language.pack import Frame, Tie
from kg.language.traits import Trait
from kg.link.document import link
from kg.read import article_from_text

FRAMES = [(code, frame) for code in sorted(LANGUAGES) for frame in LANGUAGES[code]().frames]
TIES = [(code, tie) for code in sorted(LANGUAGES) for tie in LANGUAGES[code]().ties]


@functools.cache
def told(code: str, sentence: str, at_home: bool = False) -> Telling:
    """What the engine tells of one sentence."""
    article = article_from_text(sentence, "sentence", language=code, published="2024-02-19")
    known = knowledge(code)
    read = readings(article, known)
    return tell(article, link(article, read, known).sentences, read, known, at_home=at_home)


def frames_of(code: str, sentence: str, of: Frame) -> set[str]:
    drafts = told(code, sentence, Trait.AT_HOME in of.traits).drafts
    return {draft.frame for draft in drafts if draft.parts}


def ties_of(code: str, sentence: str) -> set[str]:
    drafts = told(code, sentence).drafts
    rules = {part.evidence.rule for draft in drafts for part in draft.parts}
    absent = {tie.id for tie in LANGUAGES[code]().ties if tie.misses and any(d.missed for d in drafts)}
    return absent | {rule.removeprefix("tie:") for rule in rules if rule.startswith("tie:")}


def name_of(case: object) -> str | None:
    return case.id if isinstance(case, Frame | Tie) else None


@pytest.mark.parametrize(("code", "frame"), FRAMES, ids=name_of)
def test_a_frame_finds_its_example(code: str, frame: Frame) -> None:
    assert frame.id in frames_of(code, frame.example, frame), frame.example


@pytest.mark.parametrize(("code", "frame"), FRAMES, ids=name_of)
def test_a_frame_leaves_its_counter_alone(code: str, frame: Frame) -> None:
    assert frame.id not in frames_of(code, frame.counter, frame), frame.counter


@pytest.mark.parametrize(("code", "tie"), TIES, ids=name_of)
def test_a_tie_finds_its_example(code: str, tie: Tie) -> None:
    assert tie.id in ties_of(code, tie.example), tie.example


@pytest.mark.parametrize(("code", "tie"), TIES, ids=name_of)
def test_a_tie_leaves_its_counter_alone(code: str, tie: Tie) -> None:
    assert tie.id not in ties_of(code, tie.counter), tie.counter


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_names_of_frames_and_ties_are_unique(code: str) -> None:
    pack = LANGUAGES[code]()
    for rows in (pack.frames, pack.ties):
        names = [row.id for row in rows]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("trait", Trait)
def test_every_trait_is_of_some_frame(trait: Trait) -> None:
    assert any(trait in frame.traits for _, frame in FRAMES)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_nouns_are_few_enough_to_be_written_out(code: str) -> None:
    """Each noun is a key of the index; one cell of five parts with alternatives took 200 MB."""
    counts = {frame.id: sum(1 for _ in written_out(frame.nouns)) for frame in LANGUAGES[code]().frames}
    assert max(counts.values()) <= MOST_NOUNS, max(counts, key=lambda each: counts[each])


MOST_NOUNS = 6_000
