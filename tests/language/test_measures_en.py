"""English measures class by class: each verb of a class with each thing of it tells the class's type, in every voice."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> tuple[Event, ...]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    return tuple(extract_article(article).events)


ACTS = [
    ("SANCTION", "Kenya phased out its budget support for Eritrea."),
    ("SANCTION", "Kenya withheld a tranche of 40 million dollars from Eritrea."),
    ("SANCTION", "Kenya curbed exports of tea to Eritrea."),
    ("SANCTION", "Kenya called off naval drills with Eritrea."),
    ("SANCTION", "Kenya revoked the landing rights of Eritrean airlines."),
    ("SANCTION", "Kenya broke off free-trade talks with Eritrea."),
    ("SANCTION", "Kenya capped the number of Eritrean diplomats at its embassy in Nairobi."),
    ("SANCTION", "Kenya designated an Eritrean militia as a terrorist organisation."),
    ("SANCTION", "Scholarships for Eritrean students were axed by Kenya."),
    ("SANCTION", "Rail traffic with Eritrea was halted by Kenya."),
    ("CONCEDE", "Kenya rolled back its export controls on Eritrea."),
    ("CONCEDE", "Kenya repealed an arms embargo on Eritrea."),
    ("CONCEDE", "A travel ban on Eritrean officials was rescinded by Kenya."),
    ("CONCEDE", "Kenya exempted Eritrea from its new duties."),
    ("RETREAT", "Kenya sent home 12 captured Eritrean sailors."),
    ("RETREAT", "Kenya granted UN inspectors access to the camp."),
    ("RETREAT", "Kenya freed Isaias Afwerki in May."),
    ("AID", "Kenya restored funding for Eritrea."),
    ("AID", "Kenya handed over an air defence system to Eritrea."),
    ("AID", "Kenya airlifted ten fire engines to Eritrea."),
    ("SUPPORT", "Kenya revived full diplomatic ties with Eritrea."),
    ("SUPPORT", "ECOWAS readmitted Niger in May."),
    ("COOPERATE", "Kenya relaunched postal services with Eritrea."),
    ("COOPERATE", "Kenya cleared the export of drones to Eritrea."),
    ("ASSAULT", "Kenya flattened a fuel depot in Eritrea."),
    ("ASSAULT", "A Kenyan drone killed nine people in Eritrea."),
    ("ASSAULT", "A radar post in Eritrea was knocked out by Kenya."),
    ("SANCTION", "Kenya announced a halt to tea exports to Eritrea."),
    ("SANCTION", "Kenya ordered a ban on the sale of arms to Eritrea."),
    ("SANCTION", "The suspension of aid to Eritrea was announced by Kenya."),
    ("CONCEDE", "Kenya announced an end to its embargo against Eritrea."),
    ("CONCEDE", "The lifting of sanctions on Eritrea was approved by the Kenyan parliament."),
    ("COOPERATE", "Kenya announced the resumption of ferry services to Eritrea."),
    ("AID", "Kenya announced the dispatch of 40 doctors to Eritrea."),
    ("MOBILIZE", "Kenya flew 30 sorties near Eritrea."),
    ("MOBILIZE", "Kenya installed a missile defence system on its coast."),
]


@pytest.mark.parametrize(("plover", "text"), ACTS)
def test_a_measure_tells_its_type(plover: str, text: str) -> None:
    assert plover in {e.plover for e in events(text)}, text


NOTHING = [
    "Kenya phased out its support for farmers.",
    "Kenya scrapped plans for a stadium.",
    "Kenya's central bank cut its dependence on loans.",
    "Kenya called off the search for two climbers.",
    "Kenya capped the number of patients at its hospitals.",
    "Kenya rolled back its rules on bars.",
    "Kenya sent home five players before the match with Eritrea.",
    "Kenya restored an old church.",
    "A cyclone flattened a fuel depot in Eritrea.",
    "Kenya flew 30 tourists to Eritrea.",
    "The airline relaunched its services in Kenya.",
    "Kenya cleared the sale of alcohol at stadiums.",
    "Kenya designated the old town as a heritage site.",
]


ONLY_TALKED_OF = [
    "Kenya called for an end to sanctions on Eritrea.",
    "Kenya discussed the resumption of flights with Eritrea.",
    "Kenya warned of a halt to gas deliveries to Eritrea.",
    "Kenya urged the release of aid to Eritrea.",
    "Kenya denied the suspension of flights to Eritrea.",
]


@pytest.mark.parametrize("text", ONLY_TALKED_OF)
def test_a_measure_that_is_only_talked_of_is_none(text: str) -> None:
    assert "Measure" not in {e.kind for e in events(text)}, text


@pytest.mark.parametrize("text", NOTHING)
def test_what_looks_alike_tells_nothing(text: str) -> None:
    assert not events(text), text


WHATEVER = [
    ("SANCTION", "Kenya revoked a lease of the Eritrean club house."),
    ("SANCTION", "Kenya prohibited a brand of tea from Eritrea."),
    ("SANCTION", "Kenya signed off on another round of sanctions against Eritrea."),
    ("SANCTION", "Two Eritrean colonels were placed under sanctions by Kenya."),
    ("SANCTION", "Kenya ejected two Eritrean priests."),
    ("CONCEDE", "Kenya waived a toll for Eritrean lorries."),
    ("CONCEDE", "Kenya withdrew a complaint against Eritrea."),
    ("COERCE", "Kenya confiscated an Eritrean dredger."),
    ("COOPERATE", "Kenya relaunched a seed exchange with Eritrea."),
    ("COOPERATE", "Kenya bought 30 locomotives from Eritrea."),
    ("COOPERATE", "Kenya and Eritrea connected their power grids."),
    ("AID", "Kenya gifted a lighthouse to Eritrea."),
    ("RETREAT", "Kenya pulled back its spotter crews from Eritrea."),
    ("MOBILIZE", "Kenya fortified its border with Eritrea."),
    ("SUPPORT", "The African Union granted Eritrea observer status."),
]


@pytest.mark.parametrize(("plover", "text"), WHATEVER)
def test_a_verb_alone_tells_what_one_state_does_to_another(plover: str, text: str) -> None:
    told = [e for e in events(text) if e.plover == plover]
    assert told, text
    assert {"actor", "recipient"} <= {p.role for e in told for p in e.participations} or "and Eritrea" in text


AT_PLAY = [
    "Kenya froze out Eritrea in the race for the cup.",
    "Kenya waived a toll for lorries.",
    "Kenya cancelled a concert by a band from Eritrea.",
    "Kenya restarted play after the rain in the tie against Eritrea.",
    "Kenya released a stamp for the birthday of the king of Norway.",
    "Kenya's coach gifted a goal to Eritrea.",
    "Kenya bought time against Eritrea.",
]


@pytest.mark.parametrize("text", AT_PLAY)
def test_two_states_at_play_do_nothing_to_each_other(text: str) -> None:
    assert not events(text), text
