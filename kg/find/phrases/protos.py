"""All phrases of a sentence: the rules that find them, in order, and with which words each can begin."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from kg.find.bodies.called_states import first_of_called, told_by_another
from kg.find.chunks import ChunkKind
from kg.find.knowledge import knowledge
from kg.find.offices.named import (
    beside_another,
)
from kg.find.offices.plural_titles import with_shared_title
from kg.find.phrases.actor_phrases import actor, group, pronoun
from kg.find.phrases.all_leaders import all_leaders
from kg.find.phrases.company import company, one_met
from kg.find.phrases.epithets import epithet, epithet_leads
from kg.find.phrases.in_office import with_office_before
from kg.find.phrases.local_actors import local_actor, organs_told
from kg.find.phrases.titles import counterpart, known_person_noun, person, titled
from kg.find.phrases.unnamed import their_people, unnamed
from kg.find.scene import Parsed, Proto, Scene
from kg.language import LANGUAGES, speech
from kg.records import record

Rule = Callable[[Scene, int], Parsed | None]


RULES: tuple[Rule, ...] = (
    all_leaders,
    their_people,
    told_by_another,
    group,
    counterpart,
    beside_another,
    one_met,
    titled,
    known_person_noun,
    person,
    unnamed,
    actor,
    local_actor,
    pronoun,
    epithet,
    company,
)
"""Tried in this order at each item; the first that matches takes its items."""


RULES_AT: Mapping[ChunkKind, tuple[Rule, ...]] = {
    ChunkKind.PERSON: (person,),
    ChunkKind.COUNTRY: (counterpart, titled, person, actor),
    ChunkKind.ORGANIZATION: (group, counterpart, titled, person, actor),
    ChunkKind.PLATFORM: (actor,),
    ChunkKind.PLACE: (group, titled, person, actor),
    ChunkKind.OFFICE: (titled,),
    ChunkKind.DATE: (),
    ChunkKind.EVENT: (),
}
"""Of `RULES` those whose phrases can begin with a chunk of a kind; the others would not match there."""


def protos(scene: Scene) -> list[Proto]:
    """All phrases of a sentence, left to right."""
    out: list[Proto] = []
    behind = 0
    openings = openings_of(scene.known.language.code)
    chunks, opening = scene.chunks, openings.rules
    for at, word in enumerate(scene.lows):
        if at < behind:
            continue
        if not word:
            rules = RULES_AT[chunks[at].kind]
        elif at == 2 or word.isdecimal():
            rules = RULES
        elif word in opening:
            rules = openings.rules_at(scene, at)
        else:
            continue  # most words begin no phrase
        for rule in rules:
            parsed = rule(scene, at)
            if parsed is not None:
                out.append(parsed[0])
                behind = parsed[1]
                break
    return with_shared_title(scene, with_office_before(scene, out))


@record
class Openings:
    """With which words phrases can begin, so that rules are tried only where they can match."""

    rules: Mapping[str, tuple[Rule, ...]]  # those of `RULES` that can begin with a word
    leads: frozenset[str]  # words that begin a phrase only together with what follows: "the", "former"
    behind_leads: frozenset[str]  # the words (beside chunks and numbers) with which it can go on

    def rules_at(self, scene: Scene, at: int) -> tuple[Rule, ...]:
        """The rules that can match at a word; none for most words, and for "the" in "the meeting"."""
        word = scene.low(at)
        rules = self.rules.get(word, ())
        if rules and word in self.leads and at + 1 not in scene.chunks:
            behind = scene.low(at + 1)
            return rules if behind in self.behind_leads or behind.isdecimal() else ()
        return rules


@cache
def openings_of(code: str) -> Openings:
    """The openings of a language, from the words that its rules ask for first."""
    pack = LANGUAGES[code]()
    body, groups, people, titles = pack.words.body, pack.words.group, pack.words.people, pack.words.title
    organs = organs_told(pack)
    until_now = frozenset(word for phrase in pack.words.office.until_now for word in phrase.split())
    leads = pack.determiners | pack.possessives | pack.former | pack.modifiers
    below = pack.words.office.deputies | pack.words.office.assistants.keys()
    before_office = leads | pack.words.office.firsts | until_now
    counted = frozenset(pack.numbers) | frozenset(pack.collectives)
    bodies = body.body_nouns - pack.determiners if not pack.nouns_after else frozenset()
    ranked = titles.portfolios | titles.ranks.keys()
    sides = groups.two_sides | groups.of_a_pair | groups.bare_sides | ranked
    again = frozenset(body.body_words) | frozenset(body.bodies_again)
    first_words: dict[Rule, frozenset[str]] = {
        all_leaders: groups.all_leads | groups.attending,
        their_people: groups.their | groups.whole | pack.determiners | pack.two,
        told_by_another: pack.former | pack.words.place.kin_states,
        group: pack.determiners | counted | pack.members | ranked,
        counterpart: before_office | pack.counterpart,
        beside_another: groups.his | pack.words.office.by_another,
        one_met: frozenset() if pack.nouns_after else groups.his,
        titled: before_office | below | bodies,
        known_person_noun: before_office,
        person: pack.honorifics,
        unnamed: pack.determiners
        | groups.its
        | people.unnamed
        | body.governments
        | again
        | (pack.words.place.state_heads if pack.nouns_after else frozenset())
        | body.state_bodies
        | titles.portfolios,
        actor: pack.government,
        local_actor: organs | pack.nationals.keys() | pack.authorities | pack.unnamed,
        pronoun: groups.her | groups.his | frozenset(pack.persons) | counted | pack.two | pack.plurals,
        epithet: epithet_leads(pack),
        company: pack.determiners | groups.whole | groups.each | sides if groups.companies else frozenset(),
    }
    words = knowledge(code).openers | below | bodies | organs | groups.whole | groups.each | groups.opposed
    alone = counted | pack.counterpart | pack.two | pack.members
    alone |= ranked | groups.their | people.unnamed | body.governments | again
    for rule in (beside_another, person, actor, local_actor, pronoun, epithet):
        alone |= first_words[rule]
    inside = words | sides | below | until_now | groups.its | pack.words.office.firsts | first_of_called(pack)
    inside |= body.state_bodies | body.body_nouns | body.speaking_bodies | body.bloc_kinds
    inside |= {*groups.companies, *groups.of_two, ".", "-"} | speech(code).relations
    rules = {word: tuple(rule for rule in RULES if word in first_words[rule]) for word in words}
    return Openings(rules, leads - alone, inside)
