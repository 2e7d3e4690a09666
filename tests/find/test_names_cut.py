"""Where a name ends or does not begin: at a verb, behind degrees; deputies at a body, envoys with credentials."""

from __future__ import annotations

import pytest

from kg.model import Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(text: str) -> Findings:
    return extract_article(
        article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    )


def test_a_verb_ends_a_name() -> None:
    people = {e.key for e in found("President Sarr saw Malian President Ba in Rome.").entities}
    assert people >= {"person/sarr", "person/ba", "country/MLI"}


def test_degrees_are_no_part_of_a_name() -> None:
    text = (
        "Prime Minister Mahathir Mohamad of Malaysia met Foreign Minister Vivian Balakrishnan of Singapore.\n\n"
        "Datuk Seri Dr Mahathir thanked Singapore. Dr Balakrishnan thanked Malaysia."
    )
    people = {e.key for e in found(text).entities if e.key.startswith("person/")}
    assert people == {"person/mahathir-mohamad", "person/vivian-balakrishnan"}


@pytest.mark.parametrize(
    "title", ["Kenya's deputy U.N. ambassador", "Kenya’s deputy UN envoy", "Kenya's U.N. ambassador"]
)
def test_a_deputy_at_a_body_is_his_countrys(title: str) -> None:
    position = found(f"{title} Ann Otieno condemned Peru.").positions[0]
    assert (position.of, position.to) == ("country/KEN", "organization/un")


def test_who_presents_credentials_holds_the_office() -> None:
    text = (
        "According to a statement from President Droupadi Murmu's office, Ahmedou Sidi Mohamed presented his "
        "credentials as the Ambassador of Mauritania."
    )
    posts = {p.person: p.office for p in found(text).positions}
    assert posts["person/ahmedou-sidi-mohamed"] == "ambassador"
    assert posts["person/droupadi-murmu"] == "president"


@pytest.mark.parametrize("text", ["Peter Sarr was re-elected president of Mali on Sunday."])
def test_a_verb_of_two_parts_tells_an_appointment(text: str) -> None:
    told = found(text)
    assert [e.kind for e in told.events] == ["Appointment"]
    assert [p.office for p in told.positions] == ["president"]


OFFICES = [
    ("Kenyan President-elect Peter Mwangi said so.", "president-elect", "country/KEN"),
    (
        "Kenyan Cabinet Secretary for Foreign Affairs Peter Mwangi said so.",
        "minister of foreign affairs",
        "country/KEN",
    ),
    ("Kenyan Defence Cabinet Secretary Peter Mwangi said so.", "minister of defence", "country/KEN"),
    ("UN humanitarian coordinator Peter Mwangi said so.", "coordinator", "organization/un"),
]


@pytest.mark.parametrize(("text", "office", "of"), OFFICES)
def test_a_title_of_several_words_is_whole(text: str, office: str, of: str) -> None:
    held = [(p.person, p.office, p.of) for p in found(text).positions]
    assert held == [("person/peter-mwangi", office, of)]
