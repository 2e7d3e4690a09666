"""What is ended is no act of its own; whom an act is toward where only their place is named."""

from __future__ import annotations

import pytest

from kg.model import Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def acts(text: str) -> list[tuple[str, str, str]]:
    """The type, actors and recipients of each event told."""
    article = article_from_text(f"Title of it\n\n{text}\n", "x", language="en", published="2024-01-25")

    def who(role: Role, parts: tuple[tuple[Role, str], ...]) -> str:
        return " ".join(sorted(p.partition("/")[2] for r, p in parts if r is role))

    told = [
        (str(e.plover), tuple((p.role, p.participant) for p in e.participations))
        for e in extract_article(article).events
    ]
    return [(plover, who(Role.ACTOR, parts), who(Role.RECIPIENT, parts)) for plover, parts in told]


@pytest.mark.parametrize(
    ("text", "plover"),
    [
        ("Peru halted its air raids on Chile.", "RETREAT"),
        ("Peru stopped its drone attacks on Chile.", "RETREAT"),
        ("Peru suspended fisheries talks with Chile.", "SANCTION"),
        ("Peru cancelled a customs dialogue with Chile.", "SANCTION"),
        ("Peru told Chile to close its consulate in Tacna.", "SANCTION"),
    ],
)
def test_what_is_ended_or_ordered_is_no_act_of_its_own(text: str, plover: str) -> None:
    assert acts(text) == [(plover, "PER", "CHL")]


@pytest.mark.parametrize(
    ("text", "plover"),
    [
        ("Peru flew blankets to victims in Chile.", "AID"),
        ("Peruvian soldiers withdrew from two towns in northern Chile.", "RETREAT"),
        ("Peru sent tents to displaced Chileans.", "AID"),
        ("Peru took in more than a million Chilean refugees.", "AID"),
        ("Peru returned six captured soldiers to Chile.", "RETREAT"),
        ("Peru invested two billion dollars in Chile.", "COOPERATE"),
        ("Peru extradited its former president to Chile.", "COOPERATE"),
        ("Peru broke off relations with Chile in favour of Bolivia.", "SANCTION"),
    ],
)
def test_whom_an_act_is_toward(text: str, plover: str) -> None:
    assert acts(text) == [(plover, "PER", "CHL")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's ambassador to Chile was recalled.",
        "Peru's envoy to Chile was called back to Lima.",
        "The recall of Peru's ambassador to Chile surprised diplomats.",
    ],
)
def test_an_envoy_is_recalled_by_whoever_sent_him(text: str) -> None:
    assert acts(text) == [("SANCTION", "PER", "CHL")]


def test_arms_behind_a_number_are_no_verb() -> None:
    """ "1,800 bombs to X", "F-16 jets to X": nobody bombs or flies there."""
    assert [plover for plover, *_ in acts("Peru approved the sale of F-16 jets to Chile.")] == ["AID"]
    assert [plover for plover, *_ in acts("Peru approved the transfer of 1,800 bombs to Chile.")] == ["AID"]


@pytest.mark.parametrize(
    ("text", "plover"),
    [
        ("Peru canceled a loan to Chile.", "SANCTION"),
        ("Peru was canceling visas for Chilean citizens.", "SANCTION"),
    ],
)
def test_american_spelling(text: str, plover: str) -> None:
    assert acts(text) == [(plover, "PER", "CHL")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru lifted its ban on bullfighting.",
        "Peru's parliament approved two million dollars for new buses.",
        "Peru's president handed over prizes to pupils.",
        "A Peruvian firm gave laptops to its employees in Chile.",
        "Peru eased its curbs on mining.",
    ],
)
def test_what_is_done_at_home_tells_nothing(text: str) -> None:
    assert acts(text) == []
