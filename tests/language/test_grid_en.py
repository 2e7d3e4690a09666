"""English acts in the constructions that news uses: a grid of acts by templates, with other countries each time.

A cell that fails names its template, its act and its sentence. `LIGHT` are verbs that carry a noun, `MUTUAL`
what two sides do together, `IDIOMS` a verb phrase for each PLOVER type, `NOTHING` what looks like one of them.
"""

from __future__ import annotations

from itertools import cycle

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

COUNTRIES = cycle(
    [
        ("KEN", "Kenya", "Kenyan", "Nairobi"),
        ("BOL", "Bolivia", "Bolivian", "La Paz"),
        ("VNM", "Vietnam", "Vietnamese", "Hanoi"),
        ("BGR", "Bulgaria", "Bulgarian", "Sofia"),
        ("AZE", "Azerbaijan", "Azerbaijani", "Baku"),
        ("PER", "Peru", "Peruvian", "Lima"),
        ("NPL", "Nepal", "Nepali", "Kathmandu"),
        ("GHA", "Ghana", "Ghanaian", "Accra"),
        ("LVA", "Latvia", "Latvian", "Riga"),
        ("FJI", "Fiji", "Fijian", "Suva"),
        ("KAZ", "Kazakhstan", "Kazakh", "Astana"),
    ]
)
"""Code, name, demonym, capital; eleven, so that neighbours in the grid differ."""

ACTS = {
    "expel": ("Measure SANCTION", "expel", "expelled", "expelling", "two {bd} diplomats"),
    "recall": ("Measure SANCTION", "recall", "recalled", "recalling", "its ambassador from {b}"),
    "sanction": ("Measure SANCTION", "impose", "imposed", "imposing", "sanctions on {b}"),
    "summon": ("Measure ACCUSE", "summon", "summoned", "summoning", "the {bd} ambassador"),
    "condemn": ("Statement ACCUSE", "condemn", "condemned", "condemning", "the {bd} decision"),
    "reject": ("Statement REJECT", "reject", "rejected", "rejecting", "{b}'s offer"),
    "urge": ("Statement REQUEST", "urge", "urged", "urging", "{b} to free the sailors"),
    "praise": ("Statement SUPPORT", "praise", "praised", "praising", "{b} for its efforts"),
    "aid": ("Measure AID", "send", "sent", "sending", "food aid to {b}"),
    "release": ("Measure RETREAT", "release", "released", "releasing", "three {bd} fishermen"),
    "lift": ("Measure CONCEDE", "lift", "lifted", "lifting", "sanctions on {b}"),
    "detain": ("Measure COERCE", "detain", "detained", "detaining", "three {bd} sailors"),
    "attack": ("Measure ASSAULT", "attack", "attacked", "attacking", "a {bd} patrol"),
}
"""Type, forms and object of an act of A toward B."""

PASSIVE = ("expel", "summon", "condemn", "reject", "release", "detain", "attack")

TEMPLATES = {
    "past": "{a} on Tuesday {past} {o}.",
    "perfect": "{a} has {past} {o}.",
    "insertion": "{a}, angered by the report, {past} {o}.",
    "whose": "{a}, whose harvest failed this year, {past} {o}.",
    "answer": "In response, {a} {past} {o}.",
    "relative": "{a}, which had {past} {o} in May, is a small country.",
    "participle": "{a} acted on Tuesday, {ing} {o}.",
    "by doing": "By {ing} {o}, {a} ended a long silence.",
    "having done": "Having {past} {o}, {a} ended a long silence.",
    "subordinate": "The letter came two days after {a} {past} {o}.",
    "behind but": "{a} waited for a week but then {past} {o}.",
    "series": "{a} closed its ports, {past} {o} and called up soldiers.",
    "reported": "{a} confirmed on Monday that it had {past} {o}.",
    "aside": "{ac}, the foreign ministry said, had {past} {o}.",
    "first to": "{a} was the first country to {base} {o}.",
    "went on": "{a} went on to {base} {o}.",
    "used": "{a} used the occasion to {base} {o}.",
    "later": "{a} would later {base} {o}.",
    "among": "{a} was among the countries that {past} {o}.",
    "the country": "{a} was angry. The country {past} {o}.",
    "it": "{a} closed its ports. Later that day it {past} {o}.",
    "his government": "{ad} President Tom Berg was angry. His government {past} {o}.",
    "authorities": "Authorities in {ac} {past} {o}.",
}

DONE_BY = {
    "passive": "{o} were {past} by {a} on Tuesday.",
    "day between": "{o} have been {past} on Tuesday by {a}.",
    "reduced": "{o}, {past} by {a} in May, drew much comment.",
}

TWO_ACT = {
    "joined": "{a} joined {d} in {ing} {o}.",
    "alongside": "{a}, along with {d}, {past} {o}.",
    "as well": "{a} as well as {d} {past} {o}.",
}

LIKEWISE = ["{a} {past} {o}, as did {d}.", "{a} {past} {o}. So did {d}."]

NOT_DONE = {
    "will": ("planned", "{a} will {base} {o} next week."),
    "plans": ("planned", "{a} plans to {base} {o}."),
    "whether": ("planned", "{a} is considering whether to {base} {o}."),
    "stopped short": ("denied", "{a} stopped short of {ing} {o}."),
    "instead": ("denied", "{a} kept silent instead of {ing} {o}."),
}


def events(text: str) -> list[tuple[str, str, dict[str, str]]]:
    """Type, status and countries with their roles of each event that a text tells."""
    found = extract_article(article_from_text(text, "sentence", language="en", published="2024-05-20")).events
    return [
        (
            f"{e.kind.value} {e.plover.value if e.plover else '-'}",
            e.status.value,
            {
                p.participant.partition("/")[2]: p.role.value
                for p in e.participations
                if p.participant.startswith("country/")
            },
        )
        for e in found
    ]


def filled(template: str, act: str) -> tuple[str, str, tuple[str, str, str]]:
    """The sentence of a cell, the type that it tells, the codes of A, B and D."""
    (a, an, ad, ac), (b, bn, bd, _), (d, dn, _, _) = next(COUNTRIES), next(COUNTRIES), next(COUNTRIES)
    told, base, past, ing, thing = ACTS[act]
    thing = thing.format(b=bn, bd=bd)
    opens = template.startswith("{o}")
    thing = thing[0].upper() + thing[1:] if opens else thing
    text = template.format(a=an, ad=ad, ac=ac, d=dn, o=thing, base=base, past=past, ing=ing)
    return text, told, (a, b, d)


CELLS = [(name, act) for name in TEMPLATES for act in ACTS]


@pytest.mark.parametrize(("name", "act"), CELLS)
def test_an_act_is_told(name: str, act: str) -> None:
    text, told, (a, b, _) = filled(TEMPLATES[name], act)
    assert (told, "held", {a: "actor", b: "recipient"}) in events(text), text


@pytest.mark.parametrize(("name", "act"), [(name, act) for name in DONE_BY for act in PASSIVE])
def test_an_act_is_undergone(name: str, act: str) -> None:
    text, told, (a, b, _) = filled(DONE_BY[name], act)
    assert (told, "held", {a: "actor", b: "recipient"}) in events(text), text


@pytest.mark.parametrize(("name", "act"), [(name, act) for name in TWO_ACT for act in ACTS])
def test_two_do_it(name: str, act: str) -> None:
    text, told, (a, b, d) = filled(TWO_ACT[name], act)
    assert (told, "held", {a: "actor", b: "recipient", d: "actor"}) in events(text), text


@pytest.mark.parametrize(
    ("name", "act"), [(name, act) for name in NOT_DONE for act in ("expel", "lift", "aid")]
)
def test_an_act_is_not_done(name: str, act: str) -> None:
    status, template = NOT_DONE[name]
    text, told, (a, b, _) = filled(template, act)
    assert (told, status, {a: "actor", b: "recipient"}) in events(text), text


NOUNS = {
    "Measure SANCTION": "expulsion of two {b} diplomats",
    "Measure COERCE": "arrest of three {b} fishermen",
    "Measure RETREAT": "release of three {b} fishermen",
    "Measure AID": "delivery of artillery shells to {b}",
    "Measure CONCEDE": "lifting of sanctions on {b}",
    "Measure SUPPORT": "reopening of its embassy in {b}",
}


@pytest.mark.parametrize("told", NOUNS)
@pytest.mark.parametrize(
    "template", ["{a}'s {n} drew comment.", "The {n} by {a} drew comment.", "{a} announced the {n}."]
)
def test_a_noun_tells_an_act_of_its_doer(told: str, template: str) -> None:
    (a, an, _, _), (b, bn, bd, _) = next(COUNTRIES), next(COUNTRIES)
    people = "diplomats" in NOUNS[told] or "fishermen" in NOUNS[told]
    text = template.format(a=an, n=NOUNS[told].format(b=bd if people else bn))
    assert (told, "held", {a: "actor", b: "recipient"}) in events(text), text


MUTUAL = [
    ("Meeting CONSULT", "held", "{A}'s meeting with {B} lasted an hour."),
    ("Meeting CONSULT", "held", "{A} hosted {B} for talks in Geneva."),
    ("Meeting CONSULT", "held", "{A} and {B} conferred for an hour in Geneva."),
    ("Meeting CONSULT", "held", "{A} came face to face with {B} in Geneva."),
    ("Meeting CONSULT", "held", "{A} gave a dinner for {B}."),
    ("Meeting CONSULT", "held", "Leaders from {a} and {b} gathered in Geneva on Tuesday."),
    ("Meeting CONSULT", "planned", "Talks between {a} and {b} are due to begin on Friday."),
    ("Call CONSULT", "held", "{A} phoned {B} in May."),
    ("Call CONSULT", "held", "{A} and {B} talked on the phone for an hour."),
    ("Visit CONSULT", "held", "On a visit to {b}, {A} spoke of fish."),
    ("Visit CONSULT", "held", "{A} ended a visit to {b} on Tuesday."),
    ("Visit CONSULT", "held", "{A} started a tour of {b} on Tuesday."),
    ("Visit CONSULT", "held", "{a} sent its foreign minister to {b} on Tuesday."),
    ("Visit CONSULT", "planned", "{A} is going to {b} on Friday."),
    ("Signing SUPPORT", "held", "{ad} and {bd} ministers signed an agreement on fish."),
    ("Signing SUPPORT", "held", "{a}, which signed a treaty with {b} in May, opened its ports."),
    ("Signing SUPPORT", "planned", "A treaty is to be signed by {a} and {b} on Friday."),
    ("Statement AGREE", "held", "An agreement was reached between {a} and {b} on Tuesday."),
    ("Statement AGREE", "held", "{a} agreed with {b} to resume flights."),
    ("Measure RETREAT", "held", "A ceasefire between {a} and {b} took effect on Tuesday."),
    ("Measure ASSAULT", "held", "Fighting erupted on Tuesday between {a} and {b}."),
    ("Measure ASSAULT", "held", "{a} fought a war with {b} in 1995."),
    ("Measure SUPPORT", "held", "{a} exchanged ambassadors with {b}."),
]


@pytest.mark.parametrize(("told", "status", "template"), MUTUAL)
def test_two_sides_take_part(told: str, status: str, template: str) -> None:
    (a, an, ad, _), (b, bn, bd, _) = next(COUNTRIES), next(COUNTRIES)
    text = template.format(
        A=f"{ad} President Tom Berg", B=f"{bd} President Ada Lind", a=an, b=bn, ad=ad, bd=bd
    )
    assert (told, status, {a, b}) in [(t, s, who.keys()) for t, s, who in events(text)], text


IDIOMS = {
    "Statement REQUEST": "told {b} to free the sailors|urged {b} to reject the plan|turned to {b} for help",
    "Statement ACCUSE": "took {b} to task over the dam|issued a rebuke to {b}|voiced anger at the {bd} move|"
    "called the {bd} move illegal|said {b} had violated the truce",
    "Statement REJECT": "refused to recognise {b}|walked out of talks with {b}|ignored {b}'s demand",
    "Statement THREATEN": "gave {b} 48 hours to withdraw|put {b} on notice|raised the prospect of sanctions against {b}",
    "Statement SUPPORT": "stood by {b}|called {b} a reliable partner|sent a message of congratulations to {b}",
    "Statement AGREE": "agreed to {b}'s plan|proposed talks to {b}|extended an olive branch to {b}",
    "Statement CONCEDE": "accepted {b}'s demand|asked {b} for forgiveness",
    "Measure AID": "gave {b} $20 million|forgave {b}'s debt|handed over two patrol boats to {b}",
    "Measure RETREAT": "let two {bd} sailors go|ended its offensive in {b}|closed its bases in {b}",
    "Measure CONCEDE": "cut tariffs on {bd} steel|removed {b} from its blacklist|unfroze {bd} assets",
    "Measure SANCTION": "cut aid to {b}|raised tariffs on {bd} steel|suspended visas for {bd} citizens|"
    "stripped two {bd} diplomats of their accreditation|barred {bd} ships from its ports",
    "Measure COERCE": "took two {bd} soldiers into custody|boarded a {bd} ship|nationalised a {bd} mine",
    "Measure ASSAULT": "sank a {bd} ship|pounded {bd} positions",
}


@pytest.mark.parametrize(("told", "phrase"), [(t, p) for t, cell in IDIOMS.items() for p in cell.split("|")])
def test_an_idiom_tells_its_type(told: str, phrase: str) -> None:
    (a, an, _, _), (b, bn, bd, _) = next(COUNTRIES), next(COUNTRIES)
    text = f"{an} {phrase.format(b=bn, bd=bd)} on Tuesday."
    assert (told, "held", {a: "actor", b: "recipient"}) in events(text), text


NOTHING = [
    "Ghana took Togo apart in the final.",
    "Serbia pounded the French goal.",
    "Kenya's release of new banknotes drew crowds.",
    "Mali's ban on plastic bags took effect.",
    "The arrest of a driver in Ghana drew comment.",
    "Uganda warned residents to boil water.",
    "Norway stood still for a minute.",
    "Chad admitted 200 students to the school.",
    "The two rivers meet in Sudan.",
    "The airline resumed flights to Peru after the strike.",
    "Kenya sent a team of runners to the games.",
    "Fiji looked to the future.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_looks_like_an_act_tells_none(text: str) -> None:
    assert not events(text)
