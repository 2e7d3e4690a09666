"""Further English verbs and objects of each type: who does it, toward whom, and what looks alike and tells nothing."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> tuple[Event, ...]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    return tuple(extract_article(article).events)


def parties(event: Event, role: str) -> set[str]:
    return {p.participant.removeprefix("country/") for p in event.participations if p.role == role}


ACTS = [
    ("ASSAULT", "KEN", "ERI", "Kenya launched a fresh military campaign against Eritrea."),
    ("ASSAULT", "KEN", "ERI", "Kenya said it had intensified its bombardment of Eritrean ports."),
    ("ASSAULT", "KEN", "ERI", "Kenya unleashed a barrage of missiles on Eritrea."),
    ("ASSAULT", "KEN", "ERI", "Kenya has been waging war on Eritrea since 2021."),
    ("ASSAULT", "KEN", "ERI", "A Kenyan missile attack on Asmara drew protests."),
    ("ASSAULT", "KEN", "ERI", "A Kenyan missile strike killed six people in Asmara."),
    ("ASSAULT", "KEN", "ERI", "Eritrea said a Kenyan drone strike in Asmara had killed six people."),
    ("THREATEN", "KEN", "ERI", "Kenya vowed cross-border attacks on Eritrea."),
    ("THREATEN", "KEN", "ERI", "Kenya reiterated its warning to Eritrea against a further test."),
    ("THREATEN", "KEN", "ERI", "Kenya hinted at further sanctions against Eritrea."),
    ("REQUEST", "KEN", "ERI", "Kenya is ramping up pressure on Eritrea to free the crew."),
    ("REQUEST", "KEN", "ERI", "Kenya counselled Eritrea against strikes across the border."),
    ("REQUEST", "KEN", "ERI", "Kenya solicited the extradition of a former governor from Eritrea."),
    ("REQUEST", "KEN", "ERI", "Kenya put forward a draft treaty to Eritrea."),
    ("REJECT", "KEN", "ERI", "Kenya said on Monday that there could be no negotiations with Eritrea."),
    ("REJECT", "KEN", "ERI", "Kenya repeated its denial of Eritrean claims that it armed rebels."),
    ("ACCUSE", "KEN", "ERI", "Kenya's ambassador delivered a broadside against Eritrea."),
    ("ACCUSE", "KEN", "ERI", "Kenya repeated its charge that Eritrea was arming rebels."),
    ("ACCUSE", "KEN", "ERI", "Kenya lodged stern representations with Eritrea."),
    ("ACCUSE", "KEN", "ERI", "Kenya voiced its strong condemnation of the Eritrean raid."),
    ("ACCUSE", "KEN", "ERI", "Kenya expressed deep regret over Eritrea's claim to the islets."),
    ("ACCUSE", "KEN", "ERI", "Kenya announced an inquiry into Eritrean hacking."),
    ("SUPPORT", "KEN", "ERI", "Kenya underscored its ironclad commitment to the defence of Eritrea."),
    ("SUPPORT", "KEN", "ERI", "Kenya consoled Eritrea after the cyclone."),
    ("SUPPORT", "KEN", "ERI", "Kenya upgraded its consulate in Asmara to an embassy."),
    ("SUPPORT", "KEN", "ERI", "Kenya recommended observer status for Eritrea."),
    ("AGREE", "KEN", "ERI", "Kenya renewed its pledge to help rebuild Eritrea."),
    ("AGREE", "KEN", "ERI", "Kenya expressed its desire to strengthen cooperation with Eritrea."),
    ("AGREE", "KEN", "ERI", "Kenya volunteered help for Eritrea."),
    ("AID", "KEN", "ERI", "Kenya airdropped medicine in Eritrea."),
    ("AID", "KEN", "ERI", "Kenya distributed relief supplies in Eritrea."),
    ("SANCTION", "KEN", "ERI", "Kenya applied sanctions to Eritrean officials."),
    ("SANCTION", "KEN", "ERI", "Kenya took countermeasures against Eritrea over the closure."),
    ("SANCTION", "KEN", "ERI", "Kenya proposed a further package of sanctions against Eritrea."),
    ("SANCTION", "KEN", "ERI", "Kenya designated Eritrea a state sponsor of terrorism."),
    ("SANCTION", "KEN", "ERI", "Kenya toughened entry conditions for Eritreans."),
    ("COERCE", "KEN", "ERI", "Kenya arrested an Eritrean backpacker on spying charges."),
    ("RETREAT", "KEN", "ERI", "Kenya announced the release of an Eritrean backpacker."),
]


@pytest.mark.parametrize(("plover", "actor", "toward", "text"), ACTS)
def test_an_act_tells_its_type_who_did_it_and_toward_whom(
    plover: str, actor: str, toward: str, text: str
) -> None:
    told = [e for e in events(text) if e.plover == plover]
    assert told, text
    assert actor in parties(told[0], "actor"), text
    assert toward in parties(told[0], "recipient"), text


MUTUAL = [
    ("ASSAULT", "actor", "An artillery duel broke out between Kenyan and Eritrean forces."),
    ("CONSULT", "attendee", "The presidents of Kenya and Eritrea discussed the drought by telephone."),
    ("CONSULT", "attendee", "Kenya consulted Eritrea before the announcement."),
    ("SUPPORT", "actor", "Kenya and Eritrea restored their ambassadors."),
]


@pytest.mark.parametrize(("plover", "role", "text"), MUTUAL)
def test_two_do_it_together(plover: str, role: str, text: str) -> None:
    told = [e for e in events(text) if e.plover == plover]
    assert told, text
    assert {"KEN", "ERI"} <= parties(told[0], role), text


NOTHING = [
    "Kenya launched a campaign against malaria in Eritrea.",
    "Kenya consulted its lawyers before the announcement.",
    "Inflation is piling pressure on Kenya to raise rates.",
    "Kenya expressed deep regret over the deaths of Eritrean sailors.",
    "Kenya handed out medals in Asmara.",
    "Advisers discussed the war between Kenya and Eritrea.",
    "Kenya seeks to mediate an end to the fighting between Chad and Sudan.",
    "Kenya said militants had kidnapped two teachers.",
    "Kenya said a missile had hit a hospital.",
    "Kenya repeated its success of last year in Eritrea.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_looks_alike_tells_nothing(text: str) -> None:
    assert not events(text), text
