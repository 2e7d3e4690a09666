"""Verb classes of the field's own dictionaries: what each tells that one state does to another, and who it is."""

from __future__ import annotations

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> tuple[Event, ...]:
    article = article_from_text(f"News of the day\n\n{text}\n", "x", language="en", published="2023-05-12")
    return tuple(extract_article(article).events)


TOLD = [
    ("AID", "Kenya paid for a weather radar in Malawi."),
    ("AID", "Kenya bankrolled the salaries of Malawian nurses."),
    ("AID", "Kenya stepped in with a credit line for Malawi."),
    ("AID", "Kenya furnished Malawi with trucks."),
    ("AID", "Kenya rendered medical assistance to Malawi."),
    ("AID", "The Kenyan parliament approved the deployment of police officers to Malawi."),
    ("COOPERATE", "Kenya imported 300,000 tonnes of maize from Malawi."),
    ("COOPERATE", "Kenya paid Malawi 40 million dollars for two ferries."),
    ("COOPERATE", "Kenya invested in Malawian dams."),
    ("COOPERATE", "Kenya released rainfall data to Malawi."),
    ("COOPERATE", "Kenya approved the extradition of a banker to Malawi."),
    ("CONCEDE", "Kenya released frozen Malawian funds."),
    ("CONCEDE", "Kenya allowed imports of Malawian sugar."),
    ("CONCEDE", "Kenya exonerated two Malawian engineers."),
    ("CONCEDE", "Kenya retracted its criticism of Malawi."),
    ("CONCEDE", "Kenya yielded to Malawian threats."),
    ("RETREAT", "Kenya set a Malawian trader free."),
    ("RETREAT", "Kenya pulled out of Malawi in May."),
    ("SANCTION", "Kenya withdrew its offer of a loan to Malawi."),
    ("ASSAULT", "Kenya intervened militarily in Malawi."),
    ("ASSAULT", "Kenya abandoned the ceasefire with Malawi."),
    ("REQUEST", "Kenya wants compensation from Malawi."),
    ("REQUEST", "Kenya wants an end to Malawian patrols."),
    ("REQUEST", "Kenya wants Malawian soldiers out by May."),
    ("REQUEST", "Kenya is pushing Malawi for a debt swap."),
    ("REJECT", "Kenya abandoned the border talks with Malawi."),
    ("REJECT", "Kenya contradicted Malawi's version of the clash."),
    ("ACCUSE", "Kenya submitted evidence against Malawi."),
    ("ACCUSE", "Kenya was deeply dismayed by the Malawian raid."),
    ("ACCUSE", "Kenya upbraided Malawi over the arrest of a priest."),
    ("SUPPORT", "Kenya shielded Malawi from criticism at the summit."),
    ("SUPPORT", "Kenya cleared the way for Malawi's membership of the bloc."),
    ("SUPPORT", "Kenya mourned the death of the Malawian president."),
]


@pytest.mark.parametrize(("plover", "text"), TOLD)
def test_a_verb_of_a_class_tells_its_type_and_both_states(plover: str, text: str) -> None:
    told = [e for e in events(text) if e.plover == plover]
    assert told, text
    assert any({"actor", "recipient"} <= {p.role for p in e.participations} for e in told), text


NOTHING = [
    "Kenya bankrolled the salaries of footballers in Malawi.",
    "Kenya paid for its mistakes against Malawi.",
    "Kenya imported most of its maize from Malawi.",
    "Kenya allowed its striker through the gate.",
    "Kenya withdrew from the tournament in Malawi.",
    "Kenya wants a striker from Malawi.",
    "Kenya is pushing Malawi for the title.",
    "Kenya gave way to panic in the final against Malawi.",
    "Kenya was deeply saddened by the quake in Malawi.",
    "Kenya mourned its dead after a fire.",
    "Kenya defended its title against Malawi.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_looks_alike_tells_nothing(text: str) -> None:
    assert not events(text), text


def test_a_plural_noun_is_no_verb_of_a_frame_that_has_fixed_words_too() -> None:
    assert "ASSAULT" not in {
        e.plover for e in events("The United Nations investigated massacres in Ethiopia.")
    }


ONLY_SAID = [
    ("AID", "Kenya said it had paid for a weather radar in Malawi."),
    ("RETREAT", "Two Malawian traders were set free by Kenya."),
    ("REQUEST", "Kenyan Foreign Minister Alfred Mutua said Kenya wanted an apology from Malawi."),
]


@pytest.mark.parametrize(("plover", "text"), ONLY_SAID)
def test_it_is_told_in_other_voices(plover: str, text: str) -> None:
    assert plover in {e.plover for e in events(text)}, text


FORCED = [
    ("SANCTION", "Kenya jailed a Malawian baker for six years."),
    ("SANCTION", "Kenya fined a Malawian broadcaster."),
    ("SANCTION", "Kenya prevented Malawian lorries from crossing the border."),
    ("SANCTION", "Kenya punished Malawi with the loss of its fishing rights."),
    ("SANCTION", "Kenya retaliated against Malawi with tariffs on tea."),
    ("COERCE", "Kenya held two Malawian trawlers."),
    ("COERCE", "Malawian fishermen were harassed by Kenya."),
    ("COERCE", "Kenya compelled Malawi to hand over the railway."),
    ("ASSAULT", "Kenya retaliated against Malawi with missiles."),
    ("ASSAULT", "Kenya plundered a Malawian village."),
    ("ASSAULT", "A Kenyan drone strike killed nine people in Malawi."),
    ("ASSAULT", "A Kenyan air strike on the Malawian port of Monkey Bay killed two soldiers."),
    ("ASSAULT", "Kenya launched an air strike against a camp in Malawi."),
    ("MOBILIZE", "Kenyan warships encircled Malawi."),
]


@pytest.mark.parametrize(("plover", "text"), FORCED)
def test_a_verb_of_force_tells_its_type_and_both_states(plover: str, text: str) -> None:
    told = [e for e in events(text) if e.plover == plover]
    assert any({"actor", "recipient"} <= {p.role for p in e.participations} for e in told), text


def test_who_repels_an_attack_was_attacked() -> None:
    (told,) = events("Kenya repelled a Malawian attack.")
    assert told.plover == "ASSAULT"
    assert {p.role: p.participant[-2:] for p in told.participations}.keys() == {"actor", "recipient"}
    assert told.participations != events("Malawi repelled a Kenyan attack.")[0].participations


NOT_BY_FORCE = [
    "Kenya jailed a Malawian thief for six years.",
    "Kenya forced Malawi into extra time.",
    "Kenya prevented Malawian strikers from scoring.",
    "Kenya punished Malawi for sloppy play in the match.",
    "A Kenyan strike hit trains to Malawi.",
    "After the storm, a fire killed two people in Malawi.",
]


@pytest.mark.parametrize("text", NOT_BY_FORCE)
def test_what_looks_like_force_tells_nothing(text: str) -> None:
    assert not events(text), text
