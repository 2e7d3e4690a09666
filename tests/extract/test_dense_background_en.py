"""English background paragraphs with several events a sentence: asides, arrivals, returns, deals struck before."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text

PUBLISHED = "2023-06-15"  # a Thursday


def told(text: str, published: str | None = PUBLISHED) -> list[str]:
    """Kind, type, status where it is not held, first day, place and parties of every event, sorted."""
    article = article_from_text(text, "dense", language="en", published=published)
    return sorted([_row(event) for event in extract_article(article).events])


def _row(event: Event) -> str:
    parties = sorted({p.participant.partition("/")[2] for p in event.participations})
    when = event.start.iso if event.start else "-"
    where = event.place.partition("/")[2] if event.place else "-"
    status = "" if event.status.value == "held" else f" {event.status.value}"
    return f"{event.kind.value}{status} {when} {where} {' '.join(parties)}"


ROWS = [
    # an old day of an aside before the verb is of what the aside tells
    (
        "Foreign Minister Wang Yi, who met Antony Blinken in Bali on July 9, condemned the raid.",
        ["Meeting 2022-07-09 bali CHN USA antony-blinken wang-yi", "Statement - - CHN wang-yi"],
    ),
    # somebody set off by an aside behind a statement says something of his own
    (
        "Iran condemned the raid, and Kenya, which chairs the bloc, urged Israel to stop.",
        ["Statement - - IRN", "Statement - - ISR KEN"],
    ),
    # what somebody said is wrong to pay is no part in another's refusal
    (
        "Hamas rejected the deal, and Kenya's William Ruto said that paying for it was a mistake.",
        ["Statement - - hamas"],
    ),
    # arrivals without a place: where the talks are, else where the news is
    (
        "Foreign Minister Wang Yi flies in on Saturday for talks with Retno Marsudi in Jakarta.",
        [
            "Meeting planned 2023-06-17 jakarta CHN IDN retno-marsudi wang-yi",
            "Visit planned 2023-06-17 jakarta CHN IDN wang-yi",
        ],
    ),
    (
        "President William Ruto visited Accra on Wednesday. President Paul Kagame arrives on Saturday.",
        [
            "Visit 2023-06-14 accra GHA KEN william-ruto",
            "Visit planned 2023-06-17 GHA GHA RWA paul-kagame",
        ],
    ),
    ("President Paul Kagame arrives on Saturday.", []),
    (
        "President Emmanuel Macron hosts Chancellor Olaf Scholz in Paris on Saturday.",
        ["Meeting planned 2023-06-17 paris DEU FRA emmanuel-macron olaf-scholz"],
    ),
    # who returns from a visit paid it, some day of that month
    (
        "President William Ruto returned on Wednesday from a five-day state visit to China.",
        ["Visit 2023-06 CHN CHN KEN william-ruto"],
    ),
    (
        "President William Ruto laid a wreath in Beijing on Wednesday on day one of a state visit.",
        [
            "Ceremony 2023-06-14 beijing CHN KEN william-ruto",
            "Visit 2023-06-14 beijing CHN KEN william-ruto",
        ],
    ),
    # the deal is between those who signed it, and an earlier paper too
    (
        "Serbia and Kosovo signed a pact on Wednesday. The deal was hammered out in Ohrid on March 18.",
        ["Signing 2023-06-14 - SRB XKX", "Statement 2023-03-18 ohrid SRB XKX"],
    ),
    (
        "The deal between Serbia and Kosovo was brokered in Ohrid by Italy.",
        ["Statement - ohrid ITA SRB XKX"],
    ),
    (
        "Serbia and Kosovo signed a pact on Wednesday. The first fruit was an accord on plates, signed in Ohrid "
        "on March 18, 2022.",
        ["Signing 2022-03-18 ohrid SRB XKX", "Signing 2023-06-14 - SRB XKX"],
    ),
    (
        "Chad and Libya signed a pact on Wednesday. Under it a cease-fire begins on July 1.",
        ["Measure planned 2023-07-01 - LBY TCD", "Signing 2023-06-14 - LBY TCD"],
    ),
    (
        "Chad and Libya signed a pact on Wednesday. A festival begins on July 1.",
        ["Signing 2023-06-14 - LBY TCD"],
    ),
    # relations broken off years before
    (
        "Iran and Bahrain signed a pact on Wednesday, seven years after relations were broken off.",
        ["Measure 2016 - BHR IRN", "Signing 2023-06-14 - BHR IRN"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_what_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events


def test_the_year_whose_weekday_fits() -> None:
    """16 January was a Thursday in 1992, and not in the years around the one that the text names."""
    text = (
        "Leaders sign\n\nMEXICO CITY, Jan 16 (Reuter) - Chad and Libya signed a treaty on Thursday.\n\n"
        "They had agreed on human rights on July 26, 1990.\n"
    )
    assert article_from_text(text, "wire", language="en").published == "1992-01-16"


FURTHER = [
    # what is welcomed or praised by "it"
    (
        'Serbia and Kosovo signed a pact on Wednesday. Foreign Minister Wang Yi welcomed it as "a step for all".',
        ["Signing 2023-06-14 - SRB XKX", "Statement 2023-06-14 - CHN SRB XKX wang-yi"],
    ),
    (
        "Serbia and Kosovo signed a pact on Wednesday. Kenya called the deal a milestone.",
        ["Signing 2023-06-14 - SRB XKX", "Statement 2023-06-14 - KEN SRB XKX"],
    ),
    ("Foreign Minister Wang Yi called the match a milestone.", []),
    # a visit is judged toward whoever pays it
    (
        "Foreign Minister Wang Yi landed in Tokyo on Wednesday. South Korea denounced the visit.",
        ["Statement 2023-06-14 - CHN KOR wang-yi", "Visit 2023-06-14 tokyo CHN JPN wang-yi"],
    ),
    # what a plan waits for is planned
    (
        "Once the Knesset has approved the deal, Israel will free the prisoners.",
        ["Measure planned - - ISR", "Measure planned - - ISR knesset"],
    ),
    # said in a call, which is told as well
    (
        "Foreign Minister Wang Yi apologised in a telephone call to Retno Marsudi on March 22.",
        [
            "Call 2023-03-22 - CHN IDN retno-marsudi wang-yi",
            "Statement 2023-03-22 - CHN IDN retno-marsudi wang-yi",
        ],
    ),
    # the first and the last to come
    (
        "The last Chinese foreign minister to visit Fiji was Wang Yi, in 2022.",
        ["Visit 2022 FJI CHN FJI wang-yi"],
    ),
    (
        "Barack Obama became the first American president to visit Laos in 2016.",
        ["Visit 2016 LAO LAO USA barack-obama"],
    ),
    # people whom nobody named brings home
    (
        "Air force planes flew 300 Indonesians home from Khartoum on Wednesday.",
        ["Measure 2023-06-14 khartoum IDN"],
    ),
    (
        "President William Ruto will attend the canonisation of Oscar Romero in Rome on Sunday.",
        ["Ceremony planned 2023-06-18 rome ITA KEN william-ruto"],
    ),
]


@pytest.mark.parametrize(("text", "events"), FURTHER)
def test_what_is_told_beside(text: str, events: list[str]) -> None:
    assert told(text) == events


GOING_ON = [
    # talks told by what came of them, whoever met in between
    (
        "Chad and China signed an agreement on Wednesday. Kenya's William Ruto met Paul Kagame in Accra. The talks "
        "that led to the agreement had begun in Rome in June 2014.",
        [
            "Meeting - accra KEN RWA paul-kagame william-ruto",
            "Negotiation 2014-06 rome CHN TCD",
            "Signing 2023-06-14 - CHN TCD",
        ],
    ),
    (
        "India and Nepal held the first meeting of a joint group in Kathmandu on Wednesday. The group is to meet "
        "again in Mumbai.",
        ["Meeting 2023-06-14 kathmandu IND NPL", "Meeting planned - mumbai IND NPL"],
    ),
    (
        "Italy and Libya signed a treaty during a visit by Giorgia Meloni to Benghazi in May.",
        ["Signing 2023-05 benghazi ITA LBY", "Visit 2023-05 benghazi ITA LBY giorgia-meloni"],
    ),
]


@pytest.mark.parametrize(("text", "events"), GOING_ON)
def test_what_goes_on(text: str, events: list[str]) -> None:
    assert told(text) == events
