"""What each sentence tells: drafts of events, and who takes part in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from kg.document import Phrase, Sentence
from kg.extract.anaphora.answered_within import answered_within
from kg.extract.anaphora.bench import court_named
from kg.extract.anaphora.between_two import in_the_call_before
from kg.extract.anaphora.called_off_later import called_off_later
from kg.extract.anaphora.happening import happened
from kg.extract.anaphora.imposed_before import imposed_before, lifted_by_them
from kg.extract.anaphora.likewise import likewise
from kg.extract.anaphora.ones_before import the_ones_before
from kg.extract.anaphora.others_like_it import others_like_it
from kg.extract.anaphora.proposals import toward_the_proposer
from kg.extract.anaphora.since_his_visit import since_the_one_before
from kg.extract.anaphora.that_country import REMEMBERED, countries_of
from kg.extract.anaphora.they_are import those_listed, with_those_listed
from kg.extract.by_triggers import told_by_triggers
from kg.extract.clauses.asides_before import opens_an_aside, tells_what_had_been
from kg.extract.clauses.carried_agents import with_agents
from kg.extract.clauses.implied import first_actor
from kg.extract.clauses.of_it import goes_on_about_it
from kg.extract.clauses.where_clauses import receives_there
from kg.extract.days.aftermath import is_of_the_cause
from kg.extract.days.days_of_a_visit import dated_by_its_day, leaves_then
from kg.extract.days.days_said import spoken_on
from kg.extract.days.ever_since import ever_since
from kg.extract.days.in_a_purpose import yet_to_be_paid
from kg.extract.days.in_tense import years_put_right
from kg.extract.days.one_day_for_both import day_of_the_crowd, one_day_for_both
from kg.extract.days.others_dates import is_due, said_again
from kg.extract.days.owned_days import is_of_what_was_before
from kg.extract.days.planned_with_it import planned_with_it
from kg.extract.days.said_on_the_visit import said_on_the_visit
from kg.extract.days.under_way import under_way
from kg.extract.days.until_then import until_then
from kg.extract.days.years_of_talks import years_of_talks
from kg.extract.drafts import Draft
from kg.extract.gatherings.acts_for_its_body import with_its_body_acting
from kg.extract.gatherings.asides import STAY, bound_for, days_counted, listed_participants, theme
from kg.extract.gatherings.bound import at_the_gatherings, beside_the_gatherings, said_at_them
from kg.extract.gatherings.by_its_body import summit_of
from kg.extract.gatherings.came_to_meet import came_to_meet
from kg.extract.gatherings.greeters import greeters
from kg.extract.gatherings.guests import with_guests
from kg.extract.gatherings.named import named_event
from kg.extract.gatherings.pictured import pictured
from kg.extract.gatherings.received import received_on_visit
from kg.extract.gatherings.rounds import met_for_a_round
from kg.extract.gatherings.speeches import held_speeches
from kg.extract.gatherings.stand_in import in_his_place
from kg.extract.gatherings.staying import stays
from kg.extract.gatherings.stops_before import stops_before
from kg.extract.gatherings.there_for_it import there_for_it
from kg.extract.gatherings.ties import tie
from kg.extract.gatherings.told_the_host import told_the_host
from kg.extract.parties.apart import tell_of_bilaterals
from kg.extract.parties.drills import watches_the_drill
from kg.extract.parties.met_and_signed import met_and_signed
from kg.extract.parties.open_slots import has_doer
from kg.extract.parties.relief import relief
from kg.extract.parties.signed_on_a_visit import signed_on_a_visit
from kg.extract.parties.toward_them import bodies_of
from kg.extract.passage import ALONE, TOLD, Decision, Passage, Telling
from kg.extract.places.on_stage import on_stage
from kg.extract.places.pointing import set_scene
from kg.extract.places.stage import last_city, set_stage, set_venue
from kg.extract.sequels.said_so import said_to_follow
from kg.extract.sequels.turns import count_turns
from kg.extract.statements.about_the_next import about_the_next
from kg.extract.statements.addressed import addressed, told_so
from kg.extract.statements.announced import announced, confirmed, delivered
from kg.extract.statements.in_a_call import invited_in_a_call, said_in_the_talk
from kg.extract.statements.on_request import on_request
from kg.extract.statements.papers_speak import with_papers_speaking
from kg.extract.statements.performed import without_idle
from kg.extract.statements.promised_to import offered, promised_there, promised_to_come
from kg.extract.statements.quoted_by import states_of, voices_in
from kg.extract.status.old_plans import without_old_plans
from kg.extract.triggers.carried_objects import without_objects
from kg.extract.triggers.fronted_verbs import led_by_when
from kg.extract.triggers.triggers import bonds, triggers
from kg.extract.words.absolutes import with_absolutes_apart
from kg.extract.words.accompanying import with_companions_beside
from kg.extract.words.also_called import without_other_names
from kg.extract.words.asides_at_verbs import without_asides_at_verbs
from kg.extract.words.asides_of_time import with_asides_of_time_set_off
from kg.extract.words.bounds import without_bounds
from kg.extract.words.city_and_state import with_cities_alone
from kg.extract.words.city_attributes import with_city_attributes
from kg.extract.words.clause_joints import with_clauses_joined, with_next_steps_joined
from kg.extract.words.counted_days import with_counted_days
from kg.extract.words.day_between import with_days_before_verbs
from kg.extract.words.descent import without_descent
from kg.extract.words.done_by_us import with_our_objects_behind
from kg.extract.words.employers import without_employers
from kg.extract.words.former_unions import without_former_unions
from kg.extract.words.guests_named import with_guests_named
from kg.extract.words.his_people import for_his_state
from kg.extract.words.inserted_parts import with_insertions_last
from kg.extract.words.kin import with_kin
from kg.extract.words.kin_of_states import without_kin_of_states
from kg.extract.words.makers import with_makers_apart
from kg.extract.words.memberships import without_memberships
from kg.extract.words.nodes import Nodes, nodes
from kg.extract.words.objects_again import with_objects_again
from kg.extract.words.onward import with_onward_verbs
from kg.extract.words.opened_by_a_passive import with_openings_closed
from kg.extract.words.party_behind import without_his_party
from kg.extract.words.plain_order import in_plain_order
from kg.extract.words.portfolios import without_portfolios
from kg.extract.words.served import without_the_served
from kg.extract.words.stopped_before import without_stops
from kg.extract.words.that_as_which import with_relatives_inside
from kg.extract.words.turned_down_by import with_answers_active
from kg.extract.words.uttered_nouns import without_uttering
from kg.extract.words.visits_invited import with_visits_invited
from kg.find.dates.dates import in_quotes
from kg.find.dates.of_a_plan import lies_ahead
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.language.pack import Language
from kg.link.document import LIST_ITEM
from kg.model import Article, EntityKey, Kind, Quotation, ZoneKind
from kg.records import replace


def tell(
    article: Article,
    sentences: Sequence[Sentence],
    readings: Sequence[Reading],
    known: Knowledge,
    speaks: Mapping[EntityKey, EntityKey] = MappingProxyType({}),
    dateline: EntityKey | None = None,
    quotations: Sequence[Quotation] = (),
    *,
    at_home: bool = False,
    decisions: list[Decision] | None = None,
) -> Telling:
    """Read all sentences in order; `speaks` tells for whom each person acts, `dateline` what "here" is.

    `quotations` are the article's, of which the direct ones may make statements. What people of one state do
    among themselves ("Kenyan nurses struck") is told only `at_home`. What is decided on the way is put into
    `decisions`, for who wants to know why something is told or not.
    """
    telling = Telling(
        article, known, speaks=speaks, dateline=dateline, quoted=quotations, decisions=decisions
    )
    telling.owners = states_of(sentences, quotations)
    telling.listed = those_listed(article.text, sentences, readings, known.language)
    opening: set[int] = set()  # the paragraphs that open the body
    lead: int | None = None  # the sentence that does
    spoken_of: Phrase | None = None  # whom the sentence before was about
    told = TOLD if any(sentence.zone in TOLD for sentence in sentences) else ALONE
    states = {**telling.owners, **speaks}
    for index, (sentence, reading) in enumerate(zip(sentences, readings, strict=True)):
        if sentence.zone is ZoneKind.BODY:
            if len(opening) < 2 and not LIST_ITEM.match(article.text, sentence.begin, sentence.end):
                opening.add(sentence.paragraph)  # "* Pemantau UE mulai masuk" opens nothing
            opens = sentence.paragraph in opening
            lead = index if opens and lead is None else lead
            _note_days(telling, index, sentence, opens, index == lead)
        if sentence.zone not in told:
            continue
        passage = _passage(telling, index, sentence, reading, spoken_of, at_home)
        passage = replace(passage, voices=voices_in(sentence, quotations, states))
        telling.decided(passage, None, _passage)
        _sentence(telling, passage)
        if sentence.paragraph in opening and len(opening) == 1:
            set_venue(telling, passage)
        _remember(telling, passage)
        if not goes_on_about_it(passage.nodes, known.language):
            spoken_of = first_actor(passage.nodes, known.language) or spoken_of
    years_put_right(telling)
    return telling


def _note_days(telling: Telling, index: int, sentence: Sentence, opens: bool, leads: bool) -> None:
    """Notes the days of a sentence of the body that may be those of the news or of its paragraph."""
    text, language, today = telling.article.text, telling.known.language, telling.article.day
    own = [d for d in sentence.dates if not d.behind and not is_due(text, d, language)]
    own = [d for d in own if not said_again(text, d, own)]
    own = [d for d in own if not tells_what_had_been(sentence, d.begin, language)]
    if opens:
        news = [d for d in own if not is_of_the_cause(sentence, d.begin, language)]
        news = [d for d in news if d.start == today or not is_of_what_was_before(sentence, d, language)]
        news = [d for d in news if not opens_an_aside(sentence, d.begin, d.end, language)]
        news = [d for d in news if not lies_ahead(sentence, d, language)]
        telling.opening_dates.extend((int(not leads), d.start) for d in news)
    days = (d for d in own if d.start.day and not opens_an_aside(sentence, d.begin, d.end, language))
    said = [
        d.start
        for d in days
        if not in_quotes(text, sentence.begin, d.begin) and not lies_ahead(sentence, d, language)
    ]
    telling.days.setdefault(sentence.paragraph, []).extend((index, day) for day in said)
    telling.dated.setdefault(sentence.paragraph, []).extend((index, d.start) for d in own if d.start.month)


WORD_PASSES: Final[tuple[Callable[[Nodes, Language], Nodes], ...]] = (
    without_bounds,
    without_his_party,
    without_memberships,
    without_stops,
    without_other_names,
    without_former_unions,
    without_old_plans,
    with_cities_alone,
    without_asides_at_verbs,
    with_companions_beside,
    with_days_before_verbs,
    with_relatives_inside,
    with_absolutes_apart,
    with_insertions_last,
    with_clauses_joined,
    with_next_steps_joined,
    with_openings_closed,
    with_our_objects_behind,
    with_asides_of_time_set_off,
    in_plain_order,
    with_onward_verbs,
    with_visits_invited,
    with_objects_again,
    with_answers_active,
    with_kin,
    without_kin_of_states,
    without_portfolios,
    without_descent,
    without_objects,
    without_uttering,
    with_agents,
    without_the_served,
    without_employers,
    for_his_state,
    with_guests_named,
    with_makers_apart,
)
"""What puts the words of a sentence into the order that all rules behind expect, and takes out what would
mislead them; each with an example in its docstring. Those behind see what those before have made."""


def _passage(
    telling: Telling,
    index: int,
    sentence: Sentence,
    reading: Reading,
    spoken_of: Phrase | None,
    at_home: bool,
) -> Passage:
    """A sentence as events are read from it: its nodes in the plain order, its triggers and ties."""
    known, language = telling.known, telling.known.language
    units = nodes(telling.article.text, sentence, reading.events, language.words.name.money, language)
    if (names := telling.listed.get(index)) is not None:
        units = with_those_listed(units, names, language)
    for put in WORD_PASSES:
        units = put(units, language)
    units = with_counted_days(led_by_when(with_city_attributes(units, known), language), language)
    units = with_guests(telling, units, language, index)
    units = with_papers_speaking(telling, units, language, index, spoken_of)
    ties = tuple(bonds(units, language))
    told = triggers(units, language, telling.primed(), at_home)
    units = with_its_body_acting(units, told, known, language)
    by_somebody = tuple([t for t in told if has_doer(units, t, ties, language)])
    return without_idle(Passage(index, sentence, units, by_somebody, ties, language, spoken_of, at_home))


def _remember(telling: Telling, passage: Passage) -> None:
    """Notes what a sentence leaves for those behind it: when somebody spoke, the court, the countries."""
    sentence = passage.sentence
    if sentence.dates and sentence.zone is ZoneKind.BODY and (day := spoken_on(passage)) is not None:
        telling.spoken.append((passage.index, day))
    telling.court = court_named(telling, passage.nodes) or telling.court
    telling.countries = [*telling.countries, *countries_of(passage.nodes)][-REMEMBERED:]
    telling.told_from, telling.bodies = passage.sentence.begin, bodies_of(passage.nodes)


def _sentence(telling: Telling, passage: Passage) -> None:
    """Drafts of one sentence: named events first, then frames, then ties between people and events."""
    here: list[tuple[int, Draft]] = []
    topic = telling.topic
    for at, node in enumerate(passage.nodes):
        event = node.event or (summit_of(telling, passage, at) if node.phrase is not None else None)
        if event is not None:
            here.append((at, named_event(telling, passage, at, event)))
    tell_of_bilaterals(telling, passage)
    told_by_triggers(telling, passage, here)
    _with_what_was_told(telling, passage, here)
    _between_themselves(telling, passage, here)
    here.extend(pictured(telling, passage, here))
    here.extend([*likewise(telling, passage, here), *stays(telling, passage)])
    here.extend(told_the_host(telling, passage))
    there_for_it(telling, passage, here)
    greeters(telling, passage, here)
    received_on_visit(telling, passage, [d for _, d in here])
    receives_there(telling, passage, here)
    here.sort(key=lambda pair: pair[0])
    for bond in passage.bonds:
        tie(telling, passage, bond, here)
    the_ones_before(telling, passage, here)
    held_speeches(passage, here)
    answered_within(passage, here)
    announced(telling, passage, here)
    confirmed(passage, here)
    delivered(telling, passage)
    imposed_before(telling, passage, here)
    lifted_by_them(passage, here)
    for at, draft in here:
        # "left for Lima after a two-day visit to Chile": the days of the visit that is told next are its own
        next_ones = (n - NEAR * _goes_elsewhere(draft, d) for n, d in here if n > at and d is not draft)
        behind = max(0, min(next_ones, default=len(passage.nodes)) - at)
        alone = draft.kind is Kind.VISIT and (draft.closes or behind > NEAR)  # up to what is told next
        draft.days = draft.days or days_counted(passage, at, min(STAY, behind) if alone else NEAR)
    watches_the_drill(telling, passage, here)
    _date(telling, passage, here)
    since_the_one_before(telling, passage, here)
    bound_for(telling, passage, here)
    at_the_gatherings(passage, here)
    beside_the_gatherings(passage, here)
    said_at_them(passage, here)
    listed_participants(telling, passage, here)
    count_turns(passage, here)
    said_to_follow(telling, passage, here, topic)
    theme(telling, passage, here)
    if passage.sentence.zone is not ZoneKind.CAPTION:
        happened(telling, passage)
        others_like_it(telling, passage)
        called_off_later(telling, passage)
        leaves_then(telling, passage)
        until_then(telling, passage)
        telling.last_city = last_city(telling, passage) or telling.last_city
        set_scene(telling, passage)


def _goes_elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two visits of a sentence are to two countries."""
    visits = one.kind is other.kind is Kind.VISIT and None not in (one.venue_country, other.venue_country)
    return visits and one.venue_country != other.venue_country


def _with_what_was_told(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """What the events of a sentence take from those before: a visit, a stage, a call, a round of talks."""
    toward_the_proposer(telling, passage, here)
    signed_on_a_visit(telling, passage, here)
    relief(telling, passage, here)
    stops_before(telling, passage, here)
    met_for_a_round(telling, passage, here)
    in_the_call_before(telling, passage, here)
    in_his_place(telling, passage, here)
    set_stage(telling, passage)
    on_stage(telling, here)


def _between_themselves(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """What the events of a sentence take from each other: who is meant, asked or addressed, and when."""
    about_the_next(here)
    met_and_signed(passage, here)
    came_to_meet(telling, passage, here)
    ever_since(passage, here)
    planned_with_it(passage, here)
    promised_to_come(here, telling.speaks)
    promised_there(here, telling.speaks)
    on_request(here)
    said_on_the_visit(passage, here)
    offered(telling, here)
    said_in_the_talk(here, passage.language)
    invited_in_a_call(telling, here, passage.language)
    addressed(passage, here)
    told_so(passage, here)


def _date(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """Days that a sentence gives to what it tells: of two joined verbs, of what is going on, of a visit."""
    years_of_talks(telling, passage, here)
    yet_to_be_paid(passage, here)
    one_day_for_both(passage, here)
    day_of_the_crowd(passage, here)
    under_way(telling, passage, here)
    dated_by_its_day(passage, here)


NEAR = 6
"""Nodes on either side of an event's word among which its length is told."""
