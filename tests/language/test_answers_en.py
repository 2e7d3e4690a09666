"""What is said of a deed told before, two countries of one name, and who is at a funeral or in talks of his."""

from __future__ import annotations

import pytest

from kg.model import Status
from kg.pipeline import extract_article
from kg.read import article_from_text


def told(text: str) -> list[str]:
    """Each event as its kind, status and place, and who takes part in it: "role:name"."""
    found = extract_article(article_from_text(f"{text}\n", "s", language="en", published="2023-05-04"))
    names = {e.key: e.label_en for e in found.entities}
    rows = []
    for e in found.events:
        parts = sorted(f"{p.role}:{names[p.participant]}" for p in e.participations)
        status = "" if e.status is Status.HELD else f" {e.status}"
        rows.append(f"{e.kind} {e.plover or ''}{status} @{e.place or ''} {', '.join(parts)}")
    return rows


def parts(text: str, kind: str) -> str:
    """Who takes part in the last event of a kind; nothing where there is none."""
    rows = [row for row in told(text) if row.startswith(kind)]
    return rows[-1].split("@", 1)[1].partition(" ")[2] if rows else ""


DEED = "Turkish troops crossed the border into Syria on Monday."


@pytest.mark.parametrize(
    "answer",
    [
        "Canada reacted angrily.",
        "Canada voiced deep dismay.",
        "Canada expressed strong regret.",
        "Canada was outraged.",
        "Canada voiced concern.",
        "Canada's foreign minister said it was a grave mistake.",
        "Canada's foreign minister said the decision was regrettable.",
        "Canada's foreign minister called it a provocation.",
        "Canada's foreign minister spoke of a provocation.",
    ],
)
def test_who_is_blamed_did_what_was_told(answer: str) -> None:
    assert parts(f"{DEED} {answer}", "Statement ACCUSE") == "actor:Canada, recipient:Turkey"


@pytest.mark.parametrize(
    "answer", ["Egypt expressed support.", "Egypt defended the step.", "Egypt voiced full backing."]
)
def test_who_is_backed_did_what_was_told(answer: str) -> None:
    assert parts(f"{DEED} {answer}", "Statement SUPPORT") == "actor:Egypt, recipient:Turkey"


@pytest.mark.parametrize(
    "text",
    [
        "Canada reacted angrily.",
        "Canada's foreign minister said it was a mistake to leave early.",
        "The film came last. Canada was appalled.",
        "Turkish troops crossed the border into Syria. Fans reacted angrily.",
        "Turkish troops crossed the border into Syria. Turkey expressed support.",
    ],
)
def test_nobody_is_blamed_where_nobody_did_anything(text: str) -> None:
    assert not [row for row in told(text) if row.startswith("Statement")]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "The two Koreas agreed to reopen an office.",
            "Statement AGREE",
            "actor:North Korea, actor:South Korea",
        ),
        (
            "Both Koreas held talks in Kaesong on Monday.",
            "Meeting",
            "attendee:North Korea, attendee:South Korea",
        ),
        ("Fans of the Koreas met in Kaesong on Monday.", "Signing", ""),
    ],
)
def test_two_countries_of_one_name(text: str, kind: str, expected: str) -> None:
    assert parts(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His talks with Prime Minister Narendra Modi took place in Delhi.", ""),
        ("His meeting with Prime Minister Narendra Modi is set for Friday.", " planned"),
        ("He described his first talks with Prime Minister Narendra Modi as useful.", ""),
    ],
)
def test_whose_talks_his_are(text: str, expected: str) -> None:
    rows = [
        r for r in told(f"President Putin arrived in India on Wednesday. {text}") if r.startswith("Meeting")
    ]
    assert len(rows) == 1
    assert f"CONSULT{expected} @" in rows[0]
    assert rows[0].endswith(
        "attendee:India, attendee:Narendra Modi, attendee:Russia, attendee:Vladimir Putin"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's William Ruto attended the funeral of Shinzo Abe in Tokyo.",
        "Kenya's William Ruto attended Shinzo Abe's funeral in Tokyo on Tuesday.",
        "Kenya's William Ruto attended the funeral in Tokyo on Tuesday.",
        "Shinzo Abe was buried in Tokyo on Tuesday. Kenya's William Ruto attended the funeral.",
        "Shinzo Abe was laid to rest in Tokyo in the presence of Kenya's William Ruto.",
        "Shinzo Abe was buried in Tokyo on Tuesday. Among the mourners was Kenya's William Ruto.",
    ],
)
def test_who_comes_to_a_funeral_and_not_the_dead(text: str) -> None:
    assert parts(text, "Ceremony") == "attendee:Kenya, attendee:William Ruto, host:Japan"


@pytest.mark.parametrize(
    "guests",
    [
        "Among the guests were Kenya's William Ruto and Rwanda's Paul Kagame.",
        "Guests included Kenya's William Ruto and Rwanda's Paul Kagame.",
        "Kenya's William Ruto and Rwanda's Paul Kagame were among the guests.",
    ],
)
def test_guests_of_what_was_told_before(guests: str) -> None:
    text = f"Bola Tinubu was sworn in as president of Nigeria in Abuja on Monday. {guests}"
    assert parts(text, "Appointment").startswith(
        "actor:Nigeria, appointee:Bola Tinubu, attendee:Kenya, attendee:Paul Kagame, attendee:Rwanda, attendee:William"
    )


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        (
            "President Ruto appointed former Prime Minister Raila Odinga as special envoy to Somalia.",
            "Appointment",
            "actor:Kenya, actor:William Ruto, appointee:Raila Odinga",
        ),
        (
            "Serbia's Ivica Dacic takes over the chair of the OSCE from Switzerland on Friday.",
            "Appointment",
            "actor:Serbia, appointee:Ivica Dacic",
        ),
        (
            "The deal that Iran and Oman reached in Muscat on Tuesday covers gas.",
            "Statement AGREE",
            "actor:Iran, actor:Oman",
        ),
        (
            "Ruto opened a conference on Sudan on Monday. The conference brought Uganda's Yoweri Museveni to Nairobi.",
            "Conference",
            "attendee:Uganda, attendee:Yoweri Museveni",
        ),
        (
            "Japan's Shinzo Abe told Ayatollah Ali Khamenei in Tehran on Thursday that trade would grow.",
            "Meeting",
            "attendee:Ali Khamenei, attendee:Iran, attendee:Japan, attendee:Shinzo Abe",
        ),
        ("Chancellor Olaf Scholz told Finance Minister Christian Lindner in Berlin to go.", "Meeting", ""),
        ("Japan's Shinzo Abe told guests at a dinner in Tehran that trade would grow.", "Meeting", ""),
        (
            "Kenya and Uganda signed a pact on oil in Kampala on Thursday at the end of a three-day summit.",
            "Summit",
            "attendee:Kenya, attendee:Uganda, host:Uganda",
        ),
    ],
)
def test_who_takes_part(text: str, kind: str, expected: str) -> None:
    found = parts(text, kind)
    assert found == expected or (expected and all(p in found for p in expected.split(", ")))


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("A summit between Japan and China is off.", "Summit CONSULT cancelled"),
        ("Srettha Thavisin's planned trip to Laos is off.", "Visit CONSULT cancelled"),
        ("A delegation of Japan is off to China.", "Visit CONSULT @"),
    ],
)
def test_what_is_off_will_not_be(text: str, row: str) -> None:
    assert told(text)[0].startswith(row)


def test_a_first_trip_abroad_is_where_the_traveller_speaks() -> None:
    text = "Tonga's prime minister, Aisake Eke, on his first foreign trip, told students in Suva that ties were strong."
    assert told(text)[0].startswith("Visit CONSULT @place/suva")
