"""What is led by another verb, weighed or only possible: as the words before the verb say, not held."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def statuses(text: str, plover: str) -> set[Status]:
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")
    return {e.status for e in extract_article(article).events if e.plover == plover}


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("will", Status.PLANNED),
        ("plans to", Status.PLANNED),
        ("may", Status.CONDITIONAL),
        ("went on to", Status.HELD),
    ],
)
@pytest.mark.parametrize("joint", ["and", "or"])
def test_the_second_verb_of_a_lead_has_the_status_of_the_first(lead: str, status: Status, joint: str) -> None:
    assert statuses(f"Peru {lead} sever ties with Kenya {joint} expel the envoy of Chad.", "SANCTION") == {
        status
    }


@pytest.mark.parametrize("weighs", ["is considering", "considered", "is mulling", "proposed", "discussed"])
def test_what_is_considered_is_not_done(weighs: str) -> None:
    assert statuses(f"Peru {weighs} expelling the envoy of Chad.", "SANCTION") == {Status.CONDITIONAL}
    assert statuses(f"Peru {weighs} holding a summit with Chad.", "CONSULT") == {Status.CONDITIONAL}


def test_what_is_discussed_during_talks_leaves_them_held() -> None:
    assert statuses("Fishing was discussed during talks between Peru and Chad.", "CONSULT") == {Status.HELD}


@pytest.mark.parametrize("noun", ["possibility", "prospect", "idea", "fear"])
def test_a_prospect_may_come_true(noun: str) -> None:
    assert statuses(f"They spoke of the {noun} that Peru expel the envoy of Chad.", "SANCTION") == {
        Status.CONDITIONAL
    }


@pytest.mark.parametrize("noun", ["ambassador", "leader", "envoy"])
def test_the_first_to_be_received_was_received(noun: str) -> None:
    assert statuses(f"Grace Wanjiru was the first {noun} to be received by President Putin.", "CONSULT") == {
        Status.HELD
    }


@pytest.mark.parametrize("hinders", ["prevented", "stopped", "barred"])
def test_what_is_prevented_is_not_done(hinders: str) -> None:
    assert statuses(f"Kenya {hinders} Peru from expelling the envoy of Chad.", "SANCTION") == {Status.DENIED}


@pytest.mark.parametrize("unsaid", ["did not say", "would not confirm", "did not acknowledge"])
def test_what_nobody_confirms_may_be_so(unsaid: str) -> None:
    assert statuses(f"Kenya {unsaid} that Peru expelled the envoy of Chad.", "SANCTION") == {
        Status.CONDITIONAL
    }
