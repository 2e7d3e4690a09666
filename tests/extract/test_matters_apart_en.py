"""What lies within a body and what another matter is about are nobody's deed: "within the UN", "with regard to"."""

from __future__ import annotations

import pytest

from tests.extract.test_sequels import read


def parts(text: str) -> list[tuple[str, str]]:
    return [(p.participant, p.role) for e in read(text, "en").events for p in e.participations]


def test_a_body_within_which_others_act_does_not() -> None:
    told = parts(
        "Ghana and Togo stressed unity within the African Union, while also reaffirming their support for Mali."
    )
    assert ("country/GHA", "actor") in told
    assert all(who != "organization/african-union" for who, _ in told)


@pytest.mark.parametrize("lead", ["with regard to", "with regards to", "with respect to"])
def test_another_matter_is_toward_nobody(lead: str) -> None:
    told = parts(f"Ghana criticised Mali, and {lead} Togo it said that talks were going well.")
    assert ("country/MLI", "recipient") in told
    assert ("country/TGO", "recipient") not in told


def test_what_is_voiced_with_regard_to_somebody_is_toward_him() -> None:
    assert ("country/TGO", "recipient") in parts("Ghana voiced concern with regard to Togo.")
