"""Whose deed a verb tells of, where the nearest name stands inside what is decided, offered or imposed."""

from __future__ import annotations

import pytest

from kg.model import Plover, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def parts(text: str, plover: Plover) -> dict[Role, set[str]]:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    found: dict[Role, set[str]] = {}
    for event in extract_article(article).events:
        for part in event.participations if event.plover is plover else ():
            found.setdefault(part.role, set()).add(part.participant)
    return found


@pytest.mark.parametrize(
    ("told", "plover"),
    [
        ("was condemned by Qatar", Plover.ACCUSE),
        ("drew condemnation from Qatar", Plover.ACCUSE),
        ("was rejected by Qatar", Plover.REJECT),
        ("drew praise from Qatar", Plover.SUPPORT),
        ("was welcomed by Qatar", Plover.SUPPORT),
    ],
)
@pytest.mark.parametrize(
    "deed",
    [
        "Chad's decision to host Togo",
        "The decision by Chad to host Togo",
        "Chad's offer to send engineers to Togo",
        "Chad's surprise proposal to invite Togo to the talks",
        "Chad's refusal to let Togo speak",
    ],
)
def test_who_decides_is_judged_and_not_whom_it_concerns(deed: str, told: str, plover: Plover) -> None:
    found = parts(f"{deed} {told} on Monday.", plover)
    assert "country/QAT" in found[Role.ACTOR]
    assert "country/TCD" in found[Role.RECIPIENT]
    refused = "refusal" in deed and plover is Plover.REJECT  # is told beside: toward Togo
    assert "country/TGO" not in found[Role.RECIPIENT] or plover is Plover.SUPPORT or refused


@pytest.mark.parametrize("deed", ["war on", "recognition of", "handling of its dispute with"])
def test_whose_deed_it_is_stands_before_it(deed: str) -> None:
    assert parts(f"Chad's {deed} Togo was condemned by Qatar.", Plover.ACCUSE) == {
        Role.ACTOR: {"country/QAT"},
        Role.RECIPIENT: {"country/TCD"},
    }


@pytest.mark.parametrize(
    ("owner", "noun", "verb", "plover"),
    [
        ("Chad's", "sanctions on", "were lifted", Plover.CONCEDE),
        ("Chad's", "tariffs on", "were eased", Plover.CONCEDE),
        ("U.S.", "military aid to", "was suspended", Plover.SANCTION),
        ("American", "aid to", "was suspended", Plover.SANCTION),
    ],
)
def test_who_imposed_it_lifts_it(owner: str, noun: str, verb: str, plover: Plover) -> None:
    who = "country/TCD" if owner == "Chad's" else "country/USA"
    assert parts(f"{owner} {noun} Togo {verb} on Monday.", plover) == {
        Role.ACTOR: {who},
        Role.RECIPIENT: {"country/TGO"},
    }


@pytest.mark.parametrize("text", ["Chad's envoy to Togo was expelled", "Chad's exports to Togo were banned"])
def test_who_is_struck_has_not_done_it(text: str) -> None:
    assert "country/TCD" not in parts(f"{text} on Monday.", Plover.SANCTION).get(Role.ACTOR, set())


@pytest.mark.parametrize("opened", ["when he landed in Lome on Monday", "after he came to Lome on Monday"])
def test_a_participle_behind_his_clause_is_of_the_subject_before_it(opened: str) -> None:
    found = parts(
        f"Togo refused to arrest Mali's president {opened}, defying the African Union.", Plover.REJECT
    )
    assert found[Role.ACTOR] == {"country/TGO"}


@pytest.mark.parametrize(
    "what", ["Chad's accession to ECOWAS", "Chad's bid to join ECOWAS", "Chad's membership"]
)
def test_whose_accession_is_ratified_is_helped(what: str) -> None:
    found = parts(f"Togo ratified {what} on Monday.", Plover.SUPPORT)
    assert found[Role.ACTOR] == {"country/TGO"}
    assert "country/TCD" in found[Role.RECIPIENT]


@pytest.mark.parametrize("what", ["application", "bid"])
def test_whose_application_is_approved_is_helped(what: str) -> None:
    found = parts(f"Chad's {what} to join ECOWAS was approved by Togo on Monday.", Plover.SUPPORT)
    assert found[Role.RECIPIENT] == {"country/TCD"}
