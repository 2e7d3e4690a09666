"""What a plain sentence tells, every construction tells in which newspapers put the same act.

The forms of the verbs and the sentences are made by program: most cells of the matrix are read, always the same ones.
Who acts, toward whom, as what and whether it was done must be as in the plain sentence.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

from kg.language.en.inflect import forms
from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


class Act(NamedTuple):
    """One act: its verb, whom or what it is done to, what follows, what it tells, and its noun."""

    verb: str
    thing: str
    rest: str
    told: str
    recipient: str
    noun: str = ""


class Cell(NamedTuple):
    """A sentence and which status the act has in it."""

    construction: str
    sentence: str
    act: Act
    status: frozenset[str]


SAMPLE = 900
"""Cells that are read."""

ACTS = (
    Act("expel", "two Russian diplomats", "", "Measure SANCTION", "Russia", "expulsion of two Russian diplomats"),
    Act("summon", "the Chinese ambassador", "", "Measure ACCUSE", "China", "summoning of the Chinese ambassador"),
    Act("recall", "", "its ambassador from Turkey", "Measure SANCTION", "Turkey", "recall of its ambassador from Turkey"),
    Act("condemn", "Israel's attack on Lebanon", "", "Statement ACCUSE", "Israel", "condemnation of Israel's attack"),
    Act("accuse", "Rwanda", "of arming rebels", "Statement ACCUSE", "Rwanda"),
    Act("urge", "Serbia", "to recognise Kosovo", "Statement REQUEST", "Serbia", "call on Serbia to recognise Kosovo"),
    Act("warn", "China", "against sending arms to Russia", "Statement THREATEN", "China", "warning to China"),
    Act("praise", "Kenya", "for its role in the talks", "Statement SUPPORT", "Kenya", "praise for Kenya"),
    Act("impose", "new sanctions", "on Myanmar", "Measure SANCTION", "Myanmar", "imposition of new sanctions on Myanmar"),
    Act("put", "", "sanctions on Myanmar", "Measure SANCTION", "Myanmar"),
    Act("lift", "sanctions", "on Syria", "Measure CONCEDE", "Syria", "lifting of sanctions on Syria"),
    Act("blacklist", "four Libyan banks", "", "Measure SANCTION", "Libya", "blacklisting of four Libyan banks"),
    Act("suspend", "aid", "to Rwanda", "Measure SANCTION", "Rwanda", "suspension of aid to Rwanda"),
    Act("sever", "diplomatic relations", "with Qatar", "Measure SANCTION", "Qatar", "severing of relations with Qatar"),
    Act("restore", "diplomatic relations", "with Syria", "Measure SUPPORT", "Syria"),
    Act("deny", "", "entry to three Georgian ministers", "Measure SANCTION", "Georgia"),
    Act("close", "", "its embassy in Kabul", "Measure SANCTION", "Afghanistan", "closure of its embassy in Kabul"),
    Act("send", "six tanks", "to Ukraine", "Measure AID", "Ukraine"),
    Act("donate", "$20 million", "to Yemen", "Measure AID", "Yemen", "donation of $20 million to Yemen"),
    Act("visit", "China", "", "Visit CONSULT", "China", "visit to China"),
    Act("hold", "", "talks with Vietnam", "Meeting CONSULT", "Vietnam"),
    Act("sign", "a trade agreement", "with Chile", "Signing SUPPORT", "Chile", "signing of a trade agreement with Chile"),
    Act("reject", "Serbia's claim", "", "Statement REJECT", "Serbia", "rejection of Serbia's claim"),
    Act("refuse", "", "to extradite a general to Turkey", "Statement REJECT", "Turkey", "refusal to extradite him to Turkey"),
    Act("pledge", "", "$20 million in aid to Yemen", "Statement AGREE", "Yemen", "pledge of $20 million to Yemen"),
    Act("invade", "Georgia", "", "Measure ASSAULT", "Georgia", "invasion of Georgia"),
    Act("shoot down", "a Turkish drone", "", "Measure ASSAULT", "Turkey", "downing of a Turkish drone"),
    Act("seize", "an Iranian tanker", "", "Measure COERCE", "Iran", "seizure of an Iranian tanker"),
    Act("release", "four Iranian prisoners", "", "Measure RETREAT", "Iran", "release of four Iranian prisoners"),
    Act("sell", "four frigates", "to Greece", "Measure COOPERATE", "Greece", "sale of four frigates to Greece"),
    Act("annex", "two Georgian islands", "", "Measure COERCE", "Georgia", "annexation of two Georgian islands"),
)  # fmt: skip

HELD = frozenset({"held"})
AHEAD = frozenset({"planned"})
SOME = frozenset({"held", "planned"})
NOT = frozenset({"denied", "conditional", "cancelled"})

FINITE = (
    ("plain", "Norway {past} on Monday.", HELD),
    ("the day first", "On Monday, Norway {past}.", HELD),
    ("perfect", "Norway has {participle}.", HELD),
    ("headline", "Norway {third}.", HELD),
    ("reported", "Norway said on Monday it had {participle}.", HELD),
    ("reported by another", "A spokesman in Oslo said that Norway had {participle}.", HELD),
    ("behind after", "After {ing}, Norway said it would consult Sweden.", HELD),
    ("before after", "Norway consulted its allies after {ing}.", HELD),
    ("before", "Norway consulted its allies before {ing}.", HELD),
    ("by", "Norway angered its neighbours by {ing}.", HELD),
    ("participle", "Norway went further than Sweden, {ing}.", HELD),
    ("absolute", "Tensions have risen, with Norway {ing}.", HELD),
    ("relative", "Norway, which {past} last week, said it would consult Sweden.", HELD),
    ("relative and copula", "Norway, which {past} last week, is a member of NATO.", HELD),
    ("cleft", "It was Norway that {past}.", HELD),
    ("a day after", "A day after Norway {past}, oil prices rose.", HELD),
    ("because", "Oil prices rose because Norway had {participle}.", HELD),
    ("first", "Norway became the first country to {base}.", HELD),
    ("second verb", "Norway consulted its allies and {past}.", HELD),
    ("government", "The Norwegian government {past}.", HELD),
    ("capital", "Oslo {past}.", HELD),
    ("it", "Norway acted on Monday. It {past}.", HELD),
    ("two", "Norway and Sweden {past}.", HELD),
)
YET_TO_COME = (
    ("will", "Norway will {base}.", AHEAD),
    ("is to", "Norway is to {base}.", AHEAD),
    ("plans to", "Norway plans to {base}.", AHEAD),
    ("going to", "Norway is going to {base}.", AHEAD),
    ("decided to", "Norway decided to {base}.", SOME),
    ("refused to", "Norway refused to {base}.", NOT),
    ("did not", "Norway did not {base}.", NOT),
    ("denied that", "Norway denied that it had {participle}.", NOT),
    ("would if", "Norway would {base} if Sweden did so.", NOT),
)
"""Of acts that are planned; nobody plans to condemn."""
UNDERGONE = (
    ("passive", "{Thing} {were} {verbed} by Norway on Monday.", HELD),
    ("perfect passive", "{Thing} {have} been {verbed} by Norway.", HELD),
)
OF_NOUNS = (
    ("noun and genitive", "Norway's {noun} drew criticism.", HELD),
    ("noun and by", "The {noun} by Norway drew criticism.", HELD),
    ("following", "Oil prices rose following Norway's {noun}.", HELD),
    ("in response to", "In response to Norway's {noun}, Sweden closed two ports.", HELD),
    ("welcomed", "Sweden welcomed Norway's {noun}.", HELD),
)


def _inflected(act: Act, form: str) -> str:
    verb, _, particle = act.verb.partition(" ")
    return " ".join(word for word in (forms(verb)[form], particle) if word)


def _words(act: Act) -> dict[str, str]:
    words = {
        form: " ".join(word for word in (_inflected(act, name), act.thing, act.rest) if word)
        for form, name in (("base", "base"), ("past", "past"), ("ing", "ing"), ("participle", "participle"), ("third", "s"))
    }  # fmt: skip
    several = act.thing.endswith("s") and act.thing[:2] != "a "
    verbed = " ".join(word for word in (_inflected(act, "participle"), act.rest) if word)
    thing = act.thing[:1].upper() + act.thing[1:]
    be = ("were", "have") if several else ("was", "has")
    return {**words, "noun": act.noun, "Thing": thing, "were": be[0], "have": be[1], "verbed": verbed}


def _cells() -> Iterator[Cell]:
    for act in ACTS:
        rows = [*FINITE]
        rows += YET_TO_COME if not act.told.startswith("Statement") else ()
        rows += UNDERGONE if act.thing else ()
        rows += OF_NOUNS if act.noun else ()
        for construction, form, status in rows:
            sentence = form.format(**_words(act))
            yield Cell(construction, sentence[0].upper() + sentence[1:], act, status)


def _is_told(event: Event, act: Act, names: dict[str, str]) -> bool:
    told = f"{event.kind.value} {event.plover.value if event.plover else '-'}"
    here = {names[part.participant] for part in event.participations}
    return told == act.told and {"Norway", act.recipient} <= here <= {"Norway", "Sweden", act.recipient}


def _holds(cell: Cell) -> bool:
    found = extract_article(
        article_from_text(f"{cell.sentence}\n", "s", language="en", published="2023-06-15")
    )
    names = {entity.key: entity.label_en for entity in found.entities}
    told = [event.status.value for event in found.events if _is_told(event, cell.act, names)]
    if cell.status is NOT:
        return not SOME.intersection(told)
    return bool(cell.status.intersection(told))


def test_every_construction_tells_what_the_plain_sentence_tells() -> None:
    cells = list(_cells())
    chosen = random.Random(20261129).sample(cells, min(SAMPLE, len(cells)))
    assert not [(cell.construction, cell.sentence) for cell in chosen if not _holds(cell)]
