"""Acts of people whom nobody names: "protesters stormed the embassy" is the act of the country there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.clauses import clause
from kg.extract.drafts import Draft, Part, add_part
from kg.extract.parties.people_at_home import tells_only_who, tells_the_news
from kg.extract.passage import Passage, Telling
from kg.extract.places.by_place import country_at
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Node, Nodes
from kg.find.scene import GENITIVES
from kg.language.traits import Trait
from kg.link.walk import Linked
from kg.model import EntityKey, Evidence, Kind, Plover, Role, ZoneKind

ACTS = frozenset({Plover.ASSAULT, Plover.PROTEST, Plover.COERCE})
"""Types of acts that unnamed people do: crowds, police, gunmen."""

OPENING = 3
"""Paragraphs whose acts are in the country from which the article reports, where no place is told."""


def has_unnamed_agent(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether people without a name do what the trigger tells: "hundreds of protesters", "by gunmen"."""
    nodes, pack = passage.nodes, passage.language
    agents = pack.words.people.unnamed | pack.words.people.unnamed_agents
    if draft.kind is Kind.MEASURE and draft.plover is Plover.PROTEST and not trigger.passive:
        begin, _ = clause(nodes, trigger, pack)
        told_of = begin > 1 and not pack.nouns_after and nodes[begin - 1].low in pack.relatives
        if told_of and nodes[begin - 2].low in agents:  # "met by police, demonstrators who had stormed it"
            draft.parts = [p for p in draft.parts if p.role is not Role.ACTOR]
            return True
        near = next((n for n in range(trigger.first - 1, 0, -1) if nodes[n].low in agents), 0)
        if near > 1 and nodes[near - 1].low == "," and not any(n.actor for n in nodes[near : trigger.first]):
            # "In Tigray, which borders Eritrea, demonstrators protested"
            draft.parts = [p for p in draft.parts if p.role is not Role.ACTOR]
            return True
    acts = draft.kind is Kind.MEASURE and draft.plover in ACTS
    if not (acts or _is_the_news(passage, trigger, draft)) or draft.entities(Role.ACTOR):
        return False
    if trigger.frame.roles.get("subject") is Role.RECIPIENT and not trigger.passive:
        # beside other news "six people died in the attack" is no deed of anybody's
        return tells_the_news(passage, trigger) and draft.plover is Plover.ASSAULT
    if Trait.CROWD in trigger.frame.traits:
        return True
    if trigger.passive:
        if pack.nouns_after and nodes[trigger.last : trigger.last + 1] and nodes[trigger.last].low in agents:
            return True  # "diserang milisi"
        return _done_by_them(passage, trigger, draft, agents)
    if trigger.noun and pack.nouns_after and trigger.frame.plover is Plover.PROTEST:
        by = [n for n in range(trigger.last, len(nodes)) if nodes[n].low in pack.words.clause.agents]
        if by and any(n.low in agents for n in nodes[by[0] : by[0] + 3]):
            return True  # "penyerbuan kedutaan X di Y oleh massa"
    first, _ = clause(nodes, trigger, pack)
    if first > 0 and nodes[first - 1].low in pack.words.likewise.sequels:
        first = 0  # "Sekelompok mahasiswa lalu berunjuk rasa"
    angry = pack.nouns_after and first > 1 and trigger.first == first + 1 and nodes[first].low.isalpha()
    if angry and nodes[first - 1].low in pack.relatives and nodes[first - 2].low in agents:
        return not _governed(nodes, first - 2, 0, passage)  # "massa yang marah menyerbu"
    at = next((n for n in range(trigger.first - 1, first - 1, -1) if nodes[n].low in agents), None)
    if at is None and passage.at_home:
        opens = not pack.nouns_after and nodes[0].low not in pack.prepositions
        return opens and tells_the_news(passage, trigger) and tells_only_who(nodes, trigger.first)
    return at is not None and not _governed(nodes, at, first, passage)


def _done_by_them(passage: Passage, trigger: Trigger, draft: Draft, agents: frozenset[str]) -> bool:
    """ "was shot by gunmen"; told alone, "A monk was shot" as well, nobody knows by whom."""
    nodes, words = passage.nodes, passage.language.words.clause
    by = next((n for n in range(trigger.last, len(nodes)) if nodes[n].low in words.agents), None)
    if by is None and tells_the_news(passage, trigger):
        said = passage.language.sayings.isdisjoint(nodes.lows[: trigger.first])
        deed = said and draft.plover is Plover.ASSAULT and not passage.language.nouns_after
        return deed and not any(p.entity.startswith("person/") for p in draft.parts)
    return by is not None and any(n.low in agents for n in nodes[by : by + 5])


def _is_the_news(passage: Passage, trigger: Trigger, draft: Draft) -> bool:
    """Whether what people without a name said or did is the news: "Guerrillas vowed to free them"."""
    toward = draft.plover is Plover.ACCUSE and draft.entities(Role.RECIPIENT)  # "observers accuse Rwanda"
    told = trigger.frame.kind in (Kind.MEASURE, Kind.STATEMENT) and not toward
    return told and tells_the_news(passage, trigger) and "subject" in trigger.frame.roles


def where_the_crowd_is(passage: Passage, trigger: Trigger, draft: Draft) -> None:
    """ "Thousands protested in Bamako against France": the city behind the verb, though it opens a clause.

    "Kedutaan Besar Prancis di Bamako diserbu massa": the city of the mission, before the verb.
    """
    if draft.place is not None or trigger.noun or not draft.entities(Role.RECIPIENT):
        return
    if draft.plover is not Plover.PROTEST:
        return
    pack, nodes = passage.language, passage.nodes
    first, last = clause(nodes, trigger, pack)
    before = range(trigger.first - 1, first, -1) if trigger.passive and pack.nouns_after else ()
    for at in (*range(trigger.last, last), *before) if draft.unnamed else ():
        phrase = nodes[at].phrase
        within = nodes.lows[at - 1] in pack.words.place.inside or (
            at == trigger.last and nodes.lows[at - 1] in pack.locatives  # "marched through Nairobi"
        )
        if phrase is not None and phrase.kind is PhraseKind.PLACE and within:
            draft.place = phrase.entity
            return
    if not pack.nouns_after and not trigger.passive:
        draft.place = _of_the_crowd(passage, trigger, first)


def _of_the_crowd(passage: Passage, trigger: Trigger, first: int) -> EntityKey | None:
    """ "Crowds in Niger's capital Niamey burned flags": where those before the verb are."""
    nodes, pack = passage.nodes, passage.language
    agents = pack.words.people.unnamed | pack.words.people.unnamed_agents
    for at in range(trigger.first - 1, first - 1, -1):
        whole = nodes[at].phrase  # "Crowds in Niamey" may be one phrase of the state that they are of
        city = whole.place if whole is not None and whole.place != whole.entity else None
        if city is not None and nodes[at].text.split()[0].lower() in agents:
            return city
        if nodes[at].low in agents and nodes[at + 1].low in pack.words.place.inside:
            led = (n.phrase for n in nodes[at + 2 : trigger.first])
            return next((p.entity for p in led if p is not None and p.kind is PhraseKind.PLACE), None)
    return None


def struck_in(telling: Telling, passage: Passage, trigger: Trigger, draft: Draft, evidence: Evidence) -> None:
    """ "Six soldiers were killed in an Israeli air strike": whose strike it was did it."""
    strikes, nodes = passage.language.words.deed.strikes, passage.nodes
    if draft.plover not in STRIKING or draft.entities(Role.ACTOR) or strikes.isdisjoint(nodes.lows):
        return
    first, at = _strike(passage, trigger)
    phrase = _whose(nodes, at, first, passage) if at is not None else None
    hurt = draft.states()
    if phrase is not None and (phrase.speaks_for or phrase.entity) not in hurt:
        add_part(draft, Part(phrase.entity, Role.ACTOR, evidence, phrase.speaks_for))
        if at is not None and at < trigger.first and not draft.entities(Role.RECIPIENT):
            _where_it_struck(telling, nodes[at + 1 : trigger.first], draft, evidence)


def _where_it_struck(telling: Telling, between: Sequence[Node], draft: Draft, evidence: Evidence) -> None:
    """ "A Russian strike in Kharkiv killed six": the country of the place that the strike's noun names."""
    own = draft.entities(Role.ACTOR)
    for phrase in (n.phrase for n in between):
        key = country_at(telling, phrase) if phrase is not None and phrase.kind in STRUCK_AT else None
        if key is not None and key not in own:
            add_part(draft, Part(key, Role.RECIPIENT, evidence))
            return


STRUCK_AT = (PhraseKind.PLACE, PhraseKind.COUNTRY)


def _behind_comma(nodes: Nodes, first: int, verb: int) -> int:
    """The node behind the last comma before a verb: what stands before it has another part."""
    return next((n + 1 for n in range(verb - 1, first - 1, -1) if nodes[n].low == ","), first)


def _whose(nodes: Nodes, at: int, first: int, passage: Passage) -> Phrase | None:
    """Whose a strike is: the country before it, with no more than adjectives between."""
    for n in range(at - 1, max(at - WHOSE, first) - 1, -1):
        phrase, low = nodes[n].phrase, nodes[n].low
        if phrase is not None:
            return phrase if phrase.modifier and nodes[n].actor else None
        if low not in GENITIVES and (not low.isalpha() or low in passage.language.prepositions):
            return None
    return None


STRIKING = (Plover.ASSAULT, Plover.COERCE)
"""Types of acts that a strike does: one by hackers is coercion."""


def _strike(passage: Passage, trigger: Trigger) -> tuple[int, int | None]:
    """The noun of the strike in which somebody "was killed", or that "killed" somebody; where to begin."""
    strikes, nodes = passage.language.words.deed.strikes, passage.nodes
    first = trigger.last
    reach = range(first, min(first + STRUCK, len(nodes)))
    if not (trigger.passive or Trait.DEATHS in trigger.frame.traits):
        if trigger.noun or passage.language.nouns_after:
            return first, None
        first, _ = clause(nodes, trigger, passage.language)  # "an Israeli air strike on Tyre killed"
        near = max(first, trigger.first - STRUCK)
        reach = range(_behind_comma(nodes, near, trigger.first), trigger.first)
    return first, next((n for n in reach if nodes[n].low in strikes), None)


STRUCK = 10
"""Nodes behind a verb among which the strike is told in which somebody was killed."""

WHOSE = 4
"""Nodes back from a strike to whose it was: "in an Israeli drone and missile strike"."""


def _governed(nodes: Nodes, at: int, first: int, passage: Passage) -> bool:
    """ "at hundreds of protesters": what a preposition leads does nothing; "hundreds of" is a number."""
    prepositions = passage.language.prepositions
    for n in range(at - 1, max(first - 1, at - 5), -1):
        word = nodes[n].low
        if word in prepositions and prepositions[word] != "of":
            return True
        if not word.isalnum():
            return False
    return False


def _who_quarrels(telling: Telling, draft: Draft) -> EntityKey | None:
    """ "Irak mengusir Dubes Swedia. Massa menyerbu Kedutaan Swedia": the state that just acted toward it."""
    toward = draft.states(Role.RECIPIENT)
    at = next((n for n, d in enumerate(telling.drafts) if d is draft), 0)
    for before in reversed(telling.drafts[max(0, at - NEAR) : at]):
        hurt = before.states(Role.RECIPIENT)
        doing = [p.speaks_for or p.entity for p in before.parts if p.role is Role.ACTOR]
        if hurt & toward and doing and doing[0].startswith("country/") and doing[0] not in toward:
            return doing[0]
    return None


NEAR = 3
"""Events before, of which one tells who quarrels with whom the crowd is against."""


def fill_unnamed(telling: Telling, linked: Linked) -> None:
    """Make the country of the place the actor of what unnamed people did there."""
    places = telling.known.reference.places
    opening = (
        min((d.paragraph for d in telling.drafts if d.zone is not ZoneKind.CAPTION), default=0) + OPENING
    )
    for draft in telling.drafts:
        if not draft.unnamed or draft.entities(Role.ACTOR):
            continue
        place: EntityKey | None = draft.venue_country or draft.place
        if place is None and (draft.at_home or draft.plover is Plover.COERCE):
            place = next(
                (p.speaks_for for p in draft.parts if p.role is Role.RECIPIENT and p.speaks_for), None
            )
        if place is None and (foe := _who_quarrels(telling, draft)) is not None:
            place = foe
        if place is None and linked.dateline and draft.paragraph <= opening:
            place = linked.dateline
        known = places.get(place) if place else None
        country = place if place and place.startswith("country/") else known.country if known else None
        if country is not None and not _of_itself_alone(draft, country):
            people = {p.entity for p in draft.parts if p.entity.startswith("person/")}  # its own president
            draft.parts = [
                p for p in draft.parts if p.entity in people or (p.speaks_for or p.entity) != country
            ]
            add_part(draft, Part(country, Role.ACTOR, draft.evidence[0]))


def _of_itself_alone(draft: Draft, country: EntityKey) -> bool:
    """ "Rebels attacked Mali", "Gunmen killed Malian troops in Gao": Mali suffers it, and does not do it.

    Nor does any state break its ties with itself: "The junta severed ties with Mali and Chad". A crowd at a
    mission or with a flag is of some other state: "Massa menyerbu Kedutaan Besar Mali".
    """
    hurt = draft.states(Role.RECIPIENT)
    if Trait.AGAINST_ITS_OWNER in draft.traits and hurt == {country}:
        return True
    if country in hurt and (Trait.BREAKS_TIES in draft.traits or draft.mode in OUTWARD):
        return True
    return draft.plover is Plover.ASSAULT and hurt == {country}


OUTWARD: Final = frozenset({"withdraw", "expel"})
"""Modes of what is only done to other states: recalling and expelling envoys."""
