"""What states do to and with each other, in plain sentences: who does it, toward whom, and what tells no such thing.

A row is a text and what it tells: `Kind TYPE status: role=who, ...`, participants in order of their keys.
"""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

FORCE = [
    (  # who strikes kills, and not the country in whose north it strikes
        "Kenyan jets bombed camps in northern Peru on Friday, killing six.",
        ["Measure ASSAULT held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenyan forces raided a village in eastern Peru, capturing two rebels.",
        ["Measure ASSAULT held: actor=KEN, recipient=PER", "Measure COERCE held: actor=KEN"],
    ),
    (
        "Kenyan soldiers arrived in Peru to help fight the bushfires.",
        ["Measure AID held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenyan soldiers arrived in Peru to help fight the rebels.",
        ["Measure MOBILIZE held: actor=KEN, recipient=PER"],
    ),
]

AID = [
    (  # from where people are carried is no recipient, though they may be that country's
        "Kenya repatriated 120 workers from Peru on Thursday.",
        ["Measure AID held: actor=KEN"],
    ),
    ("Kenya brought home 43 of its students from Peru.", ["Measure AID held: actor=KEN"]),
    ("Kenya released 43 students from Peru.", ["Measure RETREAT held: actor=KEN, recipient=PER"]),
    (  # what is sent is sent, though "to help" says what for
        "Kenya sent firefighters to help Peru fight the fires.",
        ["Measure AID held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenya will send firefighters to help Peru fight the fires.",
        ["Measure AID planned: actor=KEN, recipient=PER"],
    ),
    (
        "The IMF approved a $625 million programme for Peru.",
        ["Measure AID held: recipient=PER, actor=imf"],
    ),
    ("Kenya has granted agrément to Peru's new ambassador.", []),
]

ROWS = [
    (
        "Kenya sent Peru a diplomatic note over a new map.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenya sent Peru a diplomatic note of thanks.",
        ["Statement SUPPORT held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenya handed the Peruvian envoy a protest note over the court ruling.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenya recalled its charge d'affaires from Lima.",
        ["Measure SANCTION held: actor=KEN, recipient=PER"],
    ),
    (  # where people are whom their own state harms, in one phrase with them
        "Kenya condemned the arrest of an opposition leader in Peru.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenya condemned the crackdown on protesters in Peru.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER"],
    ),
    ("Kenya condemned the killing of miners in Peru.", ["Statement ACCUSE held: actor=KEN"]),
    ("Kenya's delegate condemned Peru.", ["Statement ACCUSE held: actor=KEN, recipient=PER"]),
]

HOUSES = [
    (
        "Kenya's Senate confirmed Alice Wairimu as ambassador to Peru on Tuesday.",
        ["Appointment None held: actor=KEN, appointee=alice-wairimu, actor=senate"],
    ),
    (
        "Kenya's Senate confirmed the visit of Alice Wairimu on Tuesday.",
        ["Visit CONSULT held: visitor=alice-wairimu"],
    ),
    (  # whose organ an unlisted body is, its country acts with it
        "The Kenyan Supreme Court condemned Peru.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER, actor=kenyan-supreme-court"],
    ),
    (
        "The Supreme Court of Kenya condemned Peru.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER, actor=supreme-court-of-kenya"],
    ),
    (
        "Kenya's National Assembly condemned Peru.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER"],
    ),
    (  # a council of whoever it may be is no organ
        "The Kenyan Shura Council condemned Peru.",
        ["Statement ACCUSE held: recipient=PER, actor=kenyan-shura-council"],
    ),
    (
        "Kenya's parliament voted down the trade pact with Peru on Tuesday.",
        ["Statement REJECT held: actor=KEN, recipient=PER"],
    ),
    (
        "Kenya and Peru exchanged two memoranda of understanding in Nairobi.",
        ["Signing SUPPORT held: signatory=KEN, signatory=PER"],
    ),
    ("Kenya and Peru exchanged two paintings in Nairobi.", []),
]

WHICH = [
    (  # a participle behind a verb tells which of them, and no act
        "Kenya's foreign minister met detained fishermen in Lima.",
        [],
    ),
    (
        "Kenyan doctors treated wounded soldiers in Lima.",
        ["Measure AID held: actor=KEN, recipient=PER"],
    ),
    (
        "The ships Kenya freed attacked Peru.",
        ["Measure ASSAULT held: actor=KEN, recipient=PER"],
    ),
    ("Kenya said freed hostages had left.", []),
    (
        "Kenya closed the border after a Peruvian strike on its soil.",
        ["Measure SANCTION held: actor=KEN, recipient=PER", "Measure ASSAULT held: recipient=KEN, actor=PER"],
    ),
    (  # quarrels at home
        "Kenya's opposition accused the president of fraud.",
        [],
    ),
    (
        "Kenya's opposition accused the president of Peru of fraud.",
        ["Statement ACCUSE held: actor=KEN, recipient=PER"],
    ),
    ("Kenyan soldiers paraded through the capital.", []),
]

OFFICES = [
    (  # whose office somebody is yet to take
        "Alice Wairimu will be sworn in as Kenya's president on Monday.",
        ["Appointment None planned: actor=KEN, appointee=alice-wairimu"],
    ),
    (
        "Alice Wairimu is to be appointed Kenya's ambassador to Peru.",
        ["Appointment None planned: actor=KEN, appointee=alice-wairimu"],
    ),
    (
        "Alice Wairimu will succeed Juan Perez as Kenya's foreign minister.",
        ["Appointment None planned: actor=KEN, appointee=alice-wairimu"],
    ),
    (
        "Alice Wairimu has been named as the next head of the World Bank.",
        ["Appointment None held: appointee=alice-wairimu, actor=world-bank"],
    ),
    (  # for whom one is sent there appoints nobody
        "Alice Wairimu was named special envoy for Peru.",
        ["Appointment None held: appointee=alice-wairimu"],
    ),
]


def shown(event: Event) -> str:
    """An event in one line: "Measure AID held: actor=KEN, recipient=PER"."""
    who = sorted((str(p.participant).partition("/")[2], p.role.value) for p in event.participations)
    kind = f"{event.kind} {event.plover} {event.status.value}"
    return f"{kind}: {', '.join(f'{role}={key}' for key, role in who)}"


@pytest.mark.parametrize(("text", "events"), [*FORCE, *AID, *ROWS, *HOUSES, *WHICH, *OFFICES])
def test_who_does_what_to_whom(text: str, events: list[str]) -> None:
    """Each text tells these events and no others."""
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2024-03-09")
    assert [shown(e) for e in extract_article(article).events] == events
