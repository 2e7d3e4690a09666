"""What somebody tells of his own country is that country's deed, whoever is told; and those who talk have met.

Every act is told behind "said that" and behind verbs with a hearer, and must have the same doers; every way of naming
a call or a meeting must tell it of whoever speaks and whoever is spoken to, on its day.
"""

from __future__ import annotations

import itertools

import pytest

from kg.model import Event, Kind, Role, Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str, language: str) -> tuple[dict[str, str], list[Event]]:
    found = extract_article(article_from_text(f"{text}\n", "s", language=language, published="2023-03-29"))
    return {entity.key: entity.label_en for entity in found.entities}, list(found.events)


def doers(text: str, language: str) -> set[tuple[str, str, frozenset[str]]]:
    """Kind, status and all but recipients, of everything but what speaker and hearer have: a call, a meeting."""
    names, told = events(text, language)
    return {
        (
            e.kind.value,
            e.status.value,
            frozenset(names[p.participant] for p in e.participations if p.role is not Role.RECIPIENT),
        )
        for e in told
        if e.kind is not Kind.CALL and "Ariel Henry" not in {names[p.participant] for p in e.participations}
    }


ENGLISH = {
    "speakers": ("Kenyan President William Ruto", "Kenya's foreign minister, Musalia Mudavadi,"),
    "own": ("his country", "his government", "Kenya"),
    "acts": (
        "had expelled Sudan's ambassador",
        "would impose sanctions on Sudan",
        "would host talks between Sudan and Chad",
        "condemned the coup in Niger",
    ),
    "hearers": (
        "told Haiti's prime minister, Ariel Henry, on Friday that",
        "told his Haitian counterpart Ariel Henry in Geneva on Friday that",
        "informed Haiti that",
        "told the UN Security Council that",
        "told the BBC on Friday that",
        "insisted that",
    ),
}
INDONESIAN = {
    "speakers": ("Presiden Kenya William Ruto", "Menlu Kenya Musalia Mudavadi"),
    "own": ("negaranya", "pihaknya", "pemerintahnya"),
    "acts": (
        "telah mengusir duta besar Sudan",
        "akan menjatuhkan sanksi kepada Sudan",
        "telah menandatangani perjanjian dengan Chad",
        "mengecam kudeta di Niger",
    ),
    "hearers": (
        "memberi tahu PM Haiti Ariel Henry bahwa",
        "mengatakan kepada PM Haiti Ariel Henry bahwa",
        "menegaskan kepada Dewan Keamanan PBB bahwa",
        "memberitahu Haiti pada Jumat bahwa",
    ),
}


def sentences(rows: dict[str, tuple[str, ...]]) -> list[tuple[str, str, str, str]]:
    return list(itertools.product(rows["speakers"], rows["hearers"], rows["own"], rows["acts"]))


@pytest.mark.parametrize(("speaker", "hearer", "own", "act"), sentences(ENGLISH))
def test_english_deeds_are_the_speakers(speaker: str, hearer: str, own: str, act: str) -> None:
    plain = doers(f"{speaker} said that {own} {act}.", "en")
    assert plain
    assert doers(f"{speaker} {hearer} {own} {act}.", "en") == plain


@pytest.mark.parametrize(("speaker", "hearer", "own", "act"), sentences(INDONESIAN))
def test_indonesian_deeds_are_the_speakers(speaker: str, hearer: str, own: str, act: str) -> None:
    plain = doers(f"{speaker} mengatakan bahwa {own} {act}.", "id")
    assert plain
    assert doers(f"{speaker} {hearer} {own} {act}.", "id") == plain


@pytest.mark.parametrize(
    "text",
    [
        "Kenya told the UN Security Council it had expelled Sudan's ambassador.",
        "Kenya, which borders Sudan, told Chad that it had expelled Sudan's ambassador.",
        "Kenya has closed its embassy in Angola and has told Chad that it had expelled Sudan's ambassador.",
        "Fiji left without Kenya, whose president, William Ruto, announced that his country had expelled "
        "Sudan's ambassador.",
    ],
)
def test_it_is_whoever_tells(text: str) -> None:
    names, told = events(text, "en")
    expelled = [e for e in told if any(names[p.participant] == "Sudan" for p in e.participations)]
    actors = {names[p.participant] for e in expelled for p in e.participations if p.role is Role.ACTOR}
    assert "Kenya" in actors
    assert not actors & {"Chad", "Fiji", "Angola", "United Nations Security Council"}


def test_whoever_is_warned_of_it_undergoes_it() -> None:
    names, told = events("Kenya warned Sudan that it would face sanctions.", "en")
    assert all(
        names[p.participant] != "Sudan" for e in told for p in e.participations if p.role is Role.ACTOR
    )


GUATEMALA = "Guatemalan President Alejandro Giammattei"
SAID = (
    "assured Taiwan's President Tsai Ing-wen{} that his country would not switch recognition",
    "thanked Taiwan's President Tsai Ing-wen{} for her support",
    "urged Taiwan's President Tsai Ing-wen{} to release the prisoners",
    "congratulated Taiwan's President Tsai Ing-wen{} on her election",
)
WHERE = {
    " in a phone call on Friday": Kind.CALL,
    " by telephone on Friday": Kind.CALL,
    " at a meeting in Geneva on Friday": Kind.MEETING,
    " during talks in Geneva on Friday": Kind.MEETING,
}


def talk(text: str, language: str, *kinds: Kind) -> tuple[set[str], str, Status]:
    """Who took part in the one call or meeting, its day and status."""
    names, told = events(text, language)
    (event,) = (e for e in told if e.kind in kinds)
    who = {names[p.participant] for p in event.participations}
    return who, event.start.iso if event.start else "", event.status


@pytest.mark.parametrize(("said", "where"), list(itertools.product(SAID, WHERE)))
def test_english_talks(said: str, where: str) -> None:
    both = {"Alejandro Giammattei", "Guatemala", "Tsai Ing-wen", "Taiwan"}
    assert talk(f"{GUATEMALA} {said.format(where)}.", "en", WHERE[where], Kind.NEGOTIATION) == (
        both,
        "2023-03-24",
        Status.HELD,
    )


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        ("At a meeting in Geneva on Friday", SAID[0]),
        *(("When they met in Geneva on Friday", s) for s in SAID),
    ],
)
def test_english_talks_that_open_the_sentence(said: str, opening: str) -> None:
    who, day, status = talk(
        f"{opening}, {GUATEMALA} {said.format('')}.", "en", Kind.MEETING, Kind.NEGOTIATION
    )
    assert {"Guatemala", "Taiwan"} <= who
    assert (day, status) == ("2023-03-24", Status.HELD)


UCAPAN = (
    "mendesak PM Haiti Ariel Henry membebaskan para tahanan",
    "berterima kasih kepada PM Haiti Ariel Henry atas dukungannya",
    "menjanjikan dua kapal kepada PM Haiti Ariel Henry",
    "meyakinkan PM Haiti Ariel Henry",
)
DI_MUKA = UCAPAN[2:]
"""What is said to somebody who is there: others are urged or thanked at meetings without them."""
TEMPAT = {
    "dalam percakapan telepon pada Jumat": Kind.CALL,
    "melalui telepon pada Jumat": Kind.CALL,
    "dalam pertemuan di Jenewa pada Jumat": Kind.MEETING,
    "saat bertemu di Jenewa pada Jumat": Kind.MEETING,
}


@pytest.mark.parametrize(
    ("said", "where"),
    [
        (s, w)
        for s, w in itertools.product(UCAPAN, TEMPAT)
        if s in DI_MUKA or not w.startswith("dalam pertemuan")
    ],
)
@pytest.mark.parametrize(
    "order", ["{where}, {who} {said}.", "{who} {said} {where}.", "{who}, {where}, {said}."]
)
def test_indonesian_talks(order: str, said: str, where: str) -> None:
    text = order.format(who="Presiden Kenya William Ruto", said=said, where=where)
    both = {"William Ruto", "Kenya", "Ariel Henry", "Haiti"}
    assert talk(text[0].upper() + text[1:], "id", TEMPAT[where]) == (both, "2023-03-24", Status.HELD)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Macron told reporters at a meeting in Paris that France would send aid to Chad.", "en"),
        (
            "President Macron told the BBC by telephone on Sunday that France condemned the coup in Niger.",
            "en",
        ),
        ("President Macron said Chad had met rebels.", "en"),
        (
            "Presiden Macron mengatakan kepada wartawan melalui telepon bahwa Prancis mengecam kudeta di Niger.",
            "id",
        ),
    ],
)
def test_no_talks(text: str, language: str) -> None:
    names, told = events(text, language)
    talks = [e for e in told if e.kind in (Kind.CALL, Kind.MEETING)]
    assert all({names[p.participant] for p in e.participations} != {"Emmanuel Macron", "BBC"} for e in talks)
    assert not [e for e in talks if e.kind is Kind.CALL]


def test_how_they_speak_is_no_second_call() -> None:
    who, _, _ = talk(
        "Presiden AS Barack Obama berbicara selama 30 menit melalui telepon dengan Hosni Mubarak, Selasa.",
        "id",
        Kind.CALL,
    )
    assert {"Barack Obama", "Hosni Mubarak"} <= who


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("EU leaders met at a summit in Brussels on Monday.", {"European Union"}),
        ("Germany condemned Belarus at an EU summit in Brussels on Monday.", {"European Union", "Germany"}),
        (
            "ECOWAS leaders met at a summit in Abuja on Monday.",
            {"Economic Community of West African States", "Nigeria"},
        ),
    ],
)
def test_a_body_at_its_seat_has_no_host(text: str, others: set[str]) -> None:
    names, told = events(text, "en")
    (summit,) = (e for e in told if e.kind is Kind.SUMMIT)
    assert {names[p.participant] for p in summit.participations} == others
