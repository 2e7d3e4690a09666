"""Everyday English wordings of acts, whoever does them: each tells its kind and type, its look-alikes nothing."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> tuple[Event, ...]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    return tuple(extract_article(article).events)


ACTS = [
    ("SANCTION", "KEN", "Kenya announced sweeping sanctions against Eritrea on Monday."),
    ("SANCTION", "KEN", "Kenya prolonged its sanctions against Eritrea for a year."),
    ("SANCTION", "KEN", "Kenya slapped Eritrea with duties of 30 per cent."),
    ("SANCTION", "KEN", "Kenya targeted Eritrean banks with fresh sanctions."),
    ("CONCEDE", "KEN", "Kenya dropped its demand that Eritrea pull back."),
    ("CONCEDE", "KEN", "Kenya accepted full responsibility for the deaths of the Eritrean sailors."),
    ("RETREAT", "KEN", "Kenya began a partial withdrawal of its forces from Eritrea."),
    ("COOPERATE", "KEN", "Kenya swapped two spies with Eritrea."),
    ("AID", "KEN", "Kenya donated 300 tonnes of maize to Eritrea."),
    ("AGREE", "KEN", "Kenya offered 200 policemen to the peacekeeping mission in Haiti."),
    ("COERCE", "KEN", "Kenya detained the Eritrean ambassador."),
    ("MOBILIZE", "KEN", "Kenyan jets violated the airspace of Eritrea."),
    ("MOBILIZE", "PRK", "North Korea carried out its fifth nuclear test."),
    ("MOBILIZE", "KEN", "Kenya staged a naval exercise off Eritrea."),
    ("SUPPORT", "KEN", "Kenya joined the Southern African Development Community in May."),
    ("COOPERATE", "KEN", "Kenya will cooperate with Eritrea against smuggling."),
    ("COOPERATE", "KEN", "Kenya invested $300 million in Eritrea."),
    ("SANCTION", "EU", "EU foreign ministers agreed on Monday to impose sanctions on Eritrea."),
    ("CONCEDE", "EU", "EU leaders agreed to lift some of the sanctions on Eritrea."),
    ("MOBILIZE", "PRK", "North Korea launched several missiles into the sea."),
    ("SANCTION", "KEN", "Kenyan military aid to Eritrea was halted in May."),
    ("SANCTION", "KEN", "Kenya scrapped visa-free travel for Eritrean citizens."),
    ("ACCUSE", "KEN", "Eritrea came in for criticism from Kenya over the map."),
    ("ACCUSE", "KEN", "Kenya told Eritrea that the raid was unacceptable."),
    ("ACCUSE", "KEN", "Kenya attacked the migration policy of Eritrea."),
    ("REQUEST", "KEN", "Kenya renewed its call on Eritrea to release the crew."),
    ("REQUEST", "KEN", "Kenya wants Eritrea to release the crew."),
    ("AGREE", "KEN", "Kenya and Eritrea came to an understanding on grazing."),
    ("AGREE", "KEN", "An accord between Kenya and Eritrea was unveiled in May."),
    ("ASSAULT", "KEN", "Kenyan rockets slammed into a village in Eritrea."),
    ("ASSAULT", "KEN", "Three Eritrean soldiers died in a Kenyan raid."),
    ("ASSAULT", "KEN", "Three Eritrean soldiers were wounded in a Kenyan drone strike."),
    ("ASSAULT", "KEN", "Kenya resumed its offensive against Eritrea."),
    ("ASSAULT", "KEN", "Kenyan and Eritrean guards exchanged gunfire."),
    ("RETREAT", "KEN", "Kenya and Eritrea ceased hostilities on Monday."),
    ("AID", "KEN", "A Kenyan plane with 40 tonnes of blankets landed in Eritrea."),
    ("AID", "KEN", "Kenyan doctors are at work in Eritrea."),
    ("AID", "KEN", "Kenya lent Eritrea $50 million."),
    ("AID", "KEN", "Kenya renovated a school in Eritrea."),
    ("AID", "KEN", "Kenya opened its borders to Eritrean refugees."),
]


@pytest.mark.parametrize(("plover", "actor", "text"), ACTS)
def test_an_act_tells_its_type_and_who_did_it(plover: str, actor: str, text: str) -> None:
    told = [e for e in events(text) if e.plover == plover]
    assert told, text
    actors = {p.participant for p in told[0].participations if p.role == "actor"}
    assert actors & {f"country/{actor}", f"organization/{actor.lower()}"}, text


OCCASIONS = [
    ("Meeting", "The Kenyan and Eritrean presidents held what were described as frank talks."),
    ("Meeting", "The Kenyan president will hold sessions on Friday with Eritrean leaders."),
    ("Meeting", "Kenya and Eritrea held political consultations in Asmara."),
    ("Meeting", "The UN Security Council held an urgent meeting on Monday."),
    ("Conference", "President Isaias Afwerki addressed the UN General Assembly on Monday."),
    ("Visit", "President William Ruto kicked off a four-day visit to Eritrea on Monday."),
    ("Visit", "President William Ruto returned from a four-day visit to Eritrea."),
    ("Visit", "Foreign Minister Peter Mwangi headed a delegation to Asmara."),
    ("Ceremony", "A welcoming ceremony for President William Ruto was held in Asmara."),
    ("Appointment", "Peter Mwangi was re-elected secretary-general of the African Union."),
]


@pytest.mark.parametrize(("kind", "text"), OCCASIONS)
def test_an_occasion_tells_its_kind(kind: str, text: str) -> None:
    assert kind in {e.kind for e in events(text)}, text


NOTHING = [
    "Kenya's coast guard used water cannon near Eritrean ships in May.",
    "A collision with an Eritrean coast guard ship spilled water on the deck.",
    "Kenya announced a report on the evasion of sanctions against Eritrea.",
    "Kenya dropped two players before the match with Eritrea.",
    "The bank invested its hopes in Eritrea.",
    "Kenyan tourists entered Eritrean waters.",
    "Kenya conducted a blood test for pilots in Eritrea.",
    "Voters in Kenya toppled the favourite.",
    "Kenya wants a share of the market in Eritrea.",
    "Kenya wants to help Eritrea to build a road.",
    "Kenya built a bridge in Nairobi.",
    "The Kenyan plane landed in Eritrea with 200 tourists.",
    "Six people died in an attack of malaria in Eritrea.",
    "The golfers exchanged shots in Kenya.",
    "The film came under fire from critics in Kenya.",
    "The coach led a delegation of fans to victory.",
    "President William Ruto addressed the problem of the UN on Monday.",
    "The school board held an emergency session on Monday.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_looks_alike_tells_nothing(text: str) -> None:
    assert not events(text), text


WHO = [
    "Police said they had detained 300 people. Nobody was hurt.",
    "The rebels said they had seized control of the town.",
]


@pytest.mark.parametrize("text", WHO)
def test_they_are_the_people_without_a_name_who_say_it(text: str) -> None:
    before = "Kenyan Foreign Minister Peter Mwangi met Osman Saleh in Asmara on Monday.\n\n"
    named = {"person/peter-mwangi", "person/osman-saleh"}
    for event in events(before + text):
        if event.kind != "Meeting":
            assert not named & {p.participant for p in event.participations}, text


def test_they_are_the_two_of_their_own_sentence() -> None:
    text = (
        "Kenyan Foreign Minister Peter Mwangi met Ali Yerlikaya and Hakan Fidan in May.\n\n"
        "Mr Mwangi also met Osman Saleh, and they agreed to reopen the border."
    )
    agreed = [e for e in events(text) if e.plover == "AGREE"]
    assert len(agreed) == 1
    actors = {p.participant for p in agreed[0].participations}
    assert {"person/peter-mwangi", "person/osman-saleh"} <= actors
    assert not {"person/hakan-fidan", "person/ali-yerlikaya"} & actors
