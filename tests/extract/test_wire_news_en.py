"""Clauses, days and envoys as wire reports have them, each in a sentence or two of its own."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings
from kg.pipeline import extract_article
from kg.read import article_from_text


def findings(text: str, day: str = "2018-08-06") -> Findings:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published=day)
    return extract_article(article)


def told(text: str, plover: str, day: str = "2018-08-06") -> list[Event]:
    return [e for e in findings(text, day).events if e.plover is not None and e.plover.value == plover]


def sides(event: Event) -> set[str]:
    return {f"{p.role.value} {str(p.participant).partition('/')[2]}" for p in event.participations}


@pytest.mark.parametrize(
    ("plover", "text", "doers"),
    [
        (
            "ACCUSE",
            "Egypt thanked Kuwait, and the foreign minister of Jordan, Ayman Safadi, condemned Iran.",
            {"actor JOR", "recipient IRN"},
        ),
        (
            "SUPPORT",
            "Egypt thanked Kuwait, and the secretary general of the Arab League, Ahmed Aboul Gheit, blamed Iran.",
            {"actor EGY", "recipient KWT"},
        ),
        (
            "SUPPORT",
            "Spain expelled two Russian envoys, and the president of Peru, Pedro Soto, signed a pact with Chile.",
            {"signatory PER", "signatory CHL"},
        ),
    ],
)
def test_a_title_and_name_behind_and_begin_a_clause(plover: str, text: str, doers: set[str]) -> None:
    events = told(text, plover)
    assert len(events) == 1
    states = {side for side in sides(events[0]) if side.split()[1].isupper()}
    assert states == doers


def test_both_clauses_tell_where_the_first_is_a_statement() -> None:
    text = "Kuwait condemned Iran, and the prime minister of Iraq, Haider al-Abadi, accused Turkey of raids."
    assert [{s for s in sides(e) if s[-3:].isupper()} for e in told(text, "ACCUSE")] == [
        {"actor KWT", "recipient IRN"},
        {"actor IRQ", "recipient TUR"},
    ]


@pytest.mark.parametrize(
    ("text", "plover", "start"),
    [
        (
            "The Maldives on Monday asked India to leave by March 15, a day after Mohamed Muizzu met Xi Jinping.",
            "CONSULT",
            "2018-08-05",
        ),
        (
            "Peru and Ecuador signed a treaty to end a dispute, two years after their troops clashed, "
            "officials said on Monday.",
            "ASSAULT",
            "2016",
        ),
        (
            "Peru and Ecuador signed a treaty to end a dispute, two years after their troops clashed, "
            "officials said on Monday.",
            "SUPPORT",
            "2018-08-06",
        ),
        (
            "Peru and Ecuador signed a treaty, three days after their talks in Lima on Friday.",
            "CONSULT",
            "2018-08-03",
        ),
    ],
)
def test_what_a_span_counts_from(text: str, plover: str, start: str) -> None:
    assert [e.start.iso for e in told(text, plover) if e.start is not None] == [start]


def test_talks_by_which_a_dispute_is_settled_are_no_event() -> None:
    assert told("Djibouti and Eritrea agreed to settle their border dispute by negotiation.", "CONSULT") == []


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Bolivia ordered the Mexican ambassador to leave. The ambassador, Maria Teresa Mercado, protested.",
            {("ambassador", "MEX", "BOL")},
        ),
        (
            "Kenya on Monday recalled its ambassador to Somalia. The envoy, Lucas Tumbo, flew home.",
            {("ambassador", "KEN", "SOM")},
        ),
        (
            "Mali expelled the French ambassador. Joel Meyer, the ambassador, had three days to leave.",
            {("ambassador", "FRA", "MLI")},
        ),
        (
            "The French ambassador to Mali was expelled. The ambassador of Denmark, Kim Larsen, protested.",
            {("ambassador", "DNK", "MLI")},
        ),
        (
            "Qatar's prime minister, Hamad bin Jassim, watched as Djibouti's Foreign Minister Mahmoud Youssouf "
            "and his Eritrean counterpart, Osman Saleh, signed it.",
            {
                ("prime minister", "QAT", ""),
                ("minister of foreign affairs", "DJI", ""),
                ("minister of foreign affairs", "ERI", ""),
            },
        ),
    ],
)
def test_whose_envoy_and_counterpart(text: str, posts: set[tuple[str, str, str]]) -> None:
    found = {
        (str(p.office), str(p.of).partition("/")[2], str(p.to or "").partition("/")[2])
        for p in findings(text).positions
    }
    assert found == posts


@pytest.mark.parametrize(
    ("text", "plover", "count"),
    [
        ("The United Nations chief warned that the war in Sudan could spread to Chad.", "THREATEN", 0),
        ("Kenya warned that it could expel the Somali ambassador.", "THREATEN", 1),
        ("The United States warned that further tests could bring sanctions on North Korea.", "THREATEN", 1),
        ("The United States warned that the blockade of Qatar could be tightened.", "THREATEN", 1),
        ("China insisted that Taiwan was part of its territory.", "REQUEST", 0),
        ("Russia insisted that Ukraine had shelled the plant.", "REQUEST", 0),
        ("Egypt insisted that Ethiopia halt the filling of the dam.", "REQUEST", 1),
        ("Egypt insisted that Ethiopia must stop.", "REQUEST", 1),
        ("Rwanda vowed not to attack Congo.", "THREATEN", 0),
        ("Rwanda vowed not to attack Congo.", "AGREE", 1),
        ("Guyana and Venezuela pledged not to threaten or use force against one another.", "THREATEN", 0),
    ],
)
def test_what_is_no_threat_and_no_demand(text: str, plover: str, count: int) -> None:
    assert len(told(text, plover)) == count


def test_a_month_and_a_country_are_no_one_name() -> None:
    found = findings(
        "In April Turkey recalled its envoy to Peru. In November Burkina Faso expelled an envoy."
    )
    assert {e.label_en for e in found.entities} == {"Turkey", "Peru", "Burkina Faso"}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("ECOWAS lifted its sanctions on Mali in November at a summit in Accra.", "2017-11"),
        ("The United Nations Security Council held a closed session on August 3.", "2018-08-03"),
    ],
)
def test_days_of_gatherings(text: str, start: str) -> None:
    assert [e.start.iso for e in told(text, "CONSULT") if e.start is not None] == [start]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Turkey closed the border in 1993 in solidarity with Azerbaijan.", [{"actor TUR"}]),
        (
            "Saudi Arabia cut diplomatic relations with Iran after protesters stormed its embassy in Tehran. "
            "Bahrain and Sudan followed suit.",
            [{"actor SAU", "recipient IRN"}, {"actor BHR", "actor SDN", "recipient IRN"}],
        ),
    ],
)
def test_toward_whom_measures_are(text: str, doers: list[set[str]]) -> None:
    assert [sides(e) for e in told(text, "SANCTION")] == doers


@pytest.mark.parametrize(
    ("text", "plover", "doers"),
    [
        (
            "Kenya expelled the Somali envoy, Ali Nur, who had criticised its army, and closed the border.",
            "SANCTION",
            [{"actor KEN", "recipient SOM"}] * 2,
        ),
        (
            "France summoned the Iranian ambassador over Cecile Kohler, who has been jailed since May, and "
            "demanded her release.",
            "REQUEST",
            [{"actor FRA", "recipient IRN"}],
        ),
        ("Kenya signed a pact with Uganda and has a dispute with Peru.", "SUPPORT", [{"signatory"}]),
        (
            "Peru and Ecuador fought a brief war in 1995. A peace treaty was signed in Brasilia in 1998.",
            "SUPPORT",
            [{"signatory PER", "signatory ECU"}],
        ),
        (
            "Armenia and Azerbaijan held talks on Monday. A truce was agreed on Wednesday.",
            "AGREE",
            [{"actor ARM", "actor AZE"}],
        ),
        ("Leaders of Kenya, Uganda and Togo met. A treaty was signed on Sunday.", "SUPPORT", []),
        (
            "Macedonia hopes to join NATO and the European Union. Jens Stoltenberg, the alliance's secretary "
            "general, praised Greece.",
            "SUPPORT",
            [{"actor nato", "recipient GRC"}],
        ),
    ],
)
def test_who_does_it(text: str, plover: str, doers: list[set[str]]) -> None:
    events = [e for e in told(text, plover) if e.status.value == "held"]
    if doers == [{"signatory"}]:
        assert [sides(e) for e in events] == [{"signatory KEN", "signatory UGA"}]
        return
    found = [{s for s in sides(e) if s[-3:].isupper() or s.endswith("nato")} for e in events]
    assert found == doers


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        (
            "President Joe Biden urged Benjamin Netanyahu in a telephone call on Monday to halt the raid.",
            "Call",
            {"USA", "ISR"},
        ),
        ("President Joe Biden condemned Iran in a phone call on Monday.", "Call", set()),
        (
            "Kenyan President William Ruto was in Paris on Wednesday for a climate summit.",
            "Summit",
            {"KEN", "FRA"},
        ),
        ("Under the accord Macedonia will call itself North Macedonia.", "Call", set()),
    ],
)
def test_calls_and_summits(text: str, kind: str, parties: set[str]) -> None:
    events = [e for e in findings(text).events if e.kind.value == kind]
    assert {s.split()[1] for e in events for s in sides(e) if s[-3:].isupper()} == parties


@pytest.mark.parametrize(
    ("text", "plover", "status"),
    [
        ("Macedonian lawmakers must ratify the accord with Greece.", "SUPPORT", "planned"),
        ("Kenya must expel the Somali ambassador.", "SANCTION", "conditional"),
        (
            "Keith Kellogg, a retired general, is the most senior US official to visit Belarus.",
            "CONSULT",
            "held",
        ),
        ("Kenya expelled the Somali envoy on October 3.", "SANCTION", "held"),
    ],
)
def test_status_by_modal_and_day(text: str, plover: str, status: str) -> None:
    assert [e.status.value for e in told(text, plover)] == [status]


@pytest.mark.parametrize(
    ("text", "name", "cls"),
    [
        ("Ankara named Serdar Kilic as its special envoy to Armenia on Monday.", "Serdar Kilic", "Person"),
        (
            "Turkey appointed Serdar Kilic, a former ambassador to France, as its special envoy.",
            "Serdar Kilic",
            "Person",
        ),
        (
            "Kyrgyzstan's parliament, the Jogorku Kenesh, is due to ratify it.",
            "Jogorku Kenesh",
            "Organization",
        ),
    ],
)
def test_what_a_name_is_by_its_neighbours(text: str, name: str, cls: str) -> None:
    assert {e.label_en: e.cls for e in findings(text).entities}.get(name) == cls


@pytest.mark.parametrize(
    ("text", "plover", "states"),
    [
        (
            "Kenya expelled two diplomats of Somalia, Uganda's foreign minister, Jeje Odongo, said.",
            "SANCTION",
            {"KEN", "SOM"},
        ),
        (
            "France recalled its ambassador to Chad, Russia's foreign ministry spokeswoman, Maria Zakharova, said.",
            "SANCTION",
            {"FRA", "TCD"},
        ),
        (
            "Talks were held in Nairobi between Togolese and Kenyan officials, Uganda's policy adviser Jeje Odongo "
            "told a press conference.",
            "CONSULT",
            {"KEN", "TGO"},
        ),
        (
            "Belarus freed five Poles and a Swede, Lithuania's foreign minister, Kestutis Budrys, said.",
            "RETREAT",
            {"BLR", "POL", "SWE"},
        ),
    ],
)
def test_who_only_says_so_takes_no_part(text: str, plover: str, states: set[str]) -> None:
    found = {s.split()[1] for e in told(text, plover) for s in sides(e)}
    assert {s for s in found if s.isupper()} == states
    assert not {s for s in found if "jeje" in s or "zakharova" in s or "budrys" in s}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            'Poland closed the crossing with Belarus. "We will not be blackmailed by Minsk," its interior '
            "ministry said.",
            "Ministry of Home Affairs of Poland",
        ),
        (
            'Poland expelled two Belarusian envoys. "This is a very old lie," Minsk\'s foreign ministry said.',
            "Ministry of Foreign Affairs of Belarus",
        ),
    ],
)
def test_whose_ministry_speaks(text: str, speaker: str) -> None:
    found = findings(text)
    names = {e.key: e.label_en for e in found.entities}
    assert [names[q.speaker] for q in found.quotations] == [speaker]


def test_drones_do_not_strike_for_a_court() -> None:
    text = "The International Court of Justice dismissed the case of Sudan. Drones struck the airport in Port Sudan."
    assert told(text, "ASSAULT") == []


def test_himself_a_former_minister() -> None:
    text = "Asean secretary-general Lim Jock Hoi, himself a former Bruneian foreign minister, called on Cambodia to stop."
    assert [{s for s in sides(e) if "asean" in s or s[-3:].isupper()} for e in told(text, "REQUEST")] == [
        {"actor asean", "recipient KHM"}
    ]
    assert {(p.office, p.former) for p in findings(text).positions} == {
        ("secretary-general", False),
        ("minister of foreign affairs", True),
    }


def test_what_ended_in_an_aside_does_not_end_the_conference() -> None:
    text = (
        "British minister David Lammy chaired a conference in London on April 15, which ended without a text."
    )
    assert [(e.start.iso if e.start else "", e.end) for e in told(text, "CONSULT")] == [("2018-04-15", None)]
