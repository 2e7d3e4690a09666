"""What each sentence tells: drafts of events, and who takes part in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from kg.document import Phrase, Sentence
from kg.extract.anaphora.bench import court_named
from kg.extract.anaphora.between_two import in_the_call_before
from kg.extract.anaphora.called_off_later import called_off_later
from kg.extract.anaphora.happening import happened
from kg.extract.anaphora.likewise import likewise
from kg.extract.anaphora.others_like_it import others_like_it
from kg.extract.anaphora.replies import denied_by_the_blamed
from kg.extract.anaphora.that_country import REMEMBERED, countries_of
from kg.extract.clauses.asides_before import opens_an_aside
from kg.extract.clauses.carried_agents import with_agents
from kg.extract.clauses.far_arguments import reach_of
from kg.extract.clauses.implied import first_actor
from kg.extract.clauses.of_it import goes_on_about_it
from kg.extract.clauses.where_clauses import receives_there
from kg.extract.days.aftermath import is_of_the_cause
from kg.extract.days.days_of_a_visit import dated_by_its_day, leaves_then
from kg.extract.days.days_said import spoken_on
from kg.extract.days.ever_since import ever_since
from kg.extract.days.others_dates import is_due, said_again
from kg.extract.drafts import Draft, Part, state_of
from kg.extract.framed import framed
from kg.extract.gatherings.asides import STAY, bound_for, days_counted, follow_up, listed_participants, theme
from kg.extract.gatherings.bound import at_the_gatherings, beside_the_gatherings
from kg.extract.gatherings.brought_together import met_at_the_named
from kg.extract.gatherings.group_meetings import sitting_of
from kg.extract.gatherings.guests import with_guests
from kg.extract.gatherings.named import named_event
from kg.extract.gatherings.own_name import of_its_name
from kg.extract.gatherings.pictured import pictured
from kg.extract.gatherings.received import received_on_visit
from kg.extract.gatherings.rounds import met_for_a_round
from kg.extract.gatherings.speeches import held_speeches
from kg.extract.gatherings.stand_in import fills_the_post, in_his_place
from kg.extract.gatherings.staying import stays
from kg.extract.gatherings.ties import tie
from kg.extract.parties.apart import tell_of_bilaterals
from kg.extract.parties.met_and_signed import met_and_signed
from kg.extract.parties.open_slots import has_doer
from kg.extract.parties.what_is_signed import is_signed
from kg.extract.passage import PLANNABLE, TOLD, Passage, Stage, Telling, forget, place_key
from kg.extract.places.pointing import set_scene
from kg.extract.places.stage import last_city, set_stage, set_venue
from kg.extract.places.whereabouts import FORCEFUL
from kg.extract.statements.addressed import addressed, told_so
from kg.extract.statements.announced import announced, confirmed, delivered
from kg.extract.statements.as_told import as_told, retold
from kg.extract.statements.crowds import voiced
from kg.extract.statements.in_a_call import said_in_the_talk
from kg.extract.statements.performed import performed, toward_somebody
from kg.extract.statements.promised_to import offered, promised_there, promised_to_come
from kg.extract.statements.tells_apart import tells_apart
from kg.extract.status.asked import only_asked
from kg.extract.status.unsaid import unsaid
from kg.extract.triggers.carried_objects import without_objects
from kg.extract.triggers.fronted_verbs import led_by_when
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Trigger, bonds, triggers
from kg.extract.words.city_attributes import with_city_attributes
from kg.extract.words.nodes import nodes
from kg.extract.words.plain_order import in_plain_order
from kg.extract.words.quoted import quoted_nodes
from kg.extract.words.served import without_the_served
from kg.find.dates.dates import in_quotes
from kg.find.dates.of_a_plan import lies_ahead
from kg.find.knowledge import Knowledge
from kg.find.scenes import Reading
from kg.language.traits import Trait
from kg.link.document import LIST_ITEM
from kg.model import Article, EntityKey, Kind, Plover, Role, ZoneKind
from kg.records import replace


def tell(
    article: Article,
    sentences: Sequence[Sentence],
    readings: Sequence[Reading],
    known: Knowledge,
    speaks: Mapping[EntityKey, EntityKey] = MappingProxyType({}),
    dateline: EntityKey | None = None,
) -> Telling:
    """Read all sentences in order; `speaks` tells for whom each person acts, `dateline` what "here" is."""
    telling = Telling(article, known, speaks=speaks, dateline=dateline)
    opening: set[int] = set()
    lead: int | None = None  # the sentence that opens the body
    spoken_of: Phrase | None = None  # whom the sentence before was about
    for index, (sentence, reading) in enumerate(zip(sentences, readings, strict=True)):
        point = LIST_ITEM.match(article.text, sentence.begin, sentence.end)  # "* Pemantau UE mulai masuk"
        if sentence.zone is ZoneKind.BODY and len(opening) < 2 and not point:
            opening.add(sentence.paragraph)
        if sentence.zone is ZoneKind.BODY:
            own = [d for d in sentence.dates if not d.behind and not is_due(article.text, d, known.language)]
            own = [d for d in own if not said_again(article.text, d, own)]
            if sentence.paragraph in opening:
                lead = index if lead is None else lead
                news = [d for d in own if not is_of_the_cause(sentence, d.begin, known.language)]
                news = [d for d in news if not opens_an_aside(sentence, d.begin, d.end, known.language)]
                news = [d for d in news if not lies_ahead(sentence, d, known.language)]
                telling.opening_dates.extend((int(index != lead), d.start) for d in news)
            days = (d for d in own if d.start.day is not None)
            said = [d.start for d in days if not in_quotes(article.text, sentence.begin, d.begin)]
            telling.days.setdefault(sentence.paragraph, []).extend((index, day) for day in said)
            telling.dated.setdefault(sentence.paragraph, []).extend(
                (index, d.start) for d in own if d.start.month
            )
        if sentence.zone in TOLD:
            language = known.language
            units = nodes(article.text, sentence, reading.events, language.words.name.money, language)
            units = in_plain_order(units, language)
            units = without_the_served(with_agents(without_objects(units, language), language), language)
            units = led_by_when(with_city_attributes(units, known), language)
            units = with_guests(telling, units, language, index)
            ties = tuple(bonds(units, language))
            told = triggers(units, language, telling.primed())
            passage = Passage(
                index,
                sentence,
                units,
                tuple([t for t in told if has_doer(units, t, ties, language)]),
                ties,
                language,
                spoken_of,
            )
            _sentence(telling, passage)
            if sentence.dates and sentence.zone is ZoneKind.BODY and (day := spoken_on(passage)) is not None:
                telling.spoken.append((index, day))
            if sentence.paragraph in opening and len(opening) == 1:
                set_venue(telling, passage)
            telling.court = court_named(telling, units) or telling.court
            telling.countries = [*telling.countries, *countries_of(units)][-REMEMBERED:]
            if not goes_on_about_it(units, language):
                spoken_of = first_actor(units, language) or spoken_of
    return telling


def _sentence(telling: Telling, passage: Passage) -> None:
    """Drafts of one sentence: named events first, then frames, then ties between people and events."""
    here: list[tuple[int, Draft]] = []
    topic = telling.topic
    for at, node in enumerate(passage.nodes):
        if node.event is not None:
            here.append((at, named_event(telling, passage, at, node.event)))
    tell_of_bilaterals(telling, passage)
    _told_by_triggers(telling, passage, here)
    met_for_a_round(telling, passage, here)
    in_the_call_before(telling, passage, here)
    in_his_place(telling, passage, here)
    set_stage(telling, passage)
    _on_stage(telling, here)
    _about_the_next(here)
    met_and_signed(passage, here)
    ever_since(passage, here)
    promised_to_come(here, telling.speaks)
    promised_there(here, telling.speaks)
    offered(telling, here)
    said_in_the_talk(here, passage.language)
    addressed(passage, here)
    told_so(passage, here)
    here.extend(pictured(telling, passage, here))
    here.extend([*likewise(telling, passage, here), *stays(telling, passage)])
    received_on_visit(telling, passage, [d for _, d in here])
    receives_there(telling, passage, here)
    here.sort(key=lambda pair: pair[0])
    for bond in passage.bonds:
        tie(telling, passage, bond, here)
    held_speeches(passage, here)
    announced(telling, passage, here)
    confirmed(passage, here)
    delivered(telling, passage)
    for at, draft in here:
        alone = draft.kind is Kind.VISIT and (draft.closes or all(d is draft for _, d in here))
        draft.days = draft.days or days_counted(passage, at, STAY if alone else NEAR)
    dated_by_its_day(passage, here)
    bound_for(telling, passage, here)
    at_the_gatherings(passage, here)
    beside_the_gatherings(passage, here)
    listed_participants(telling, passage, here)
    follow_up(telling, passage, here, topic)
    theme(telling, passage, here)
    if passage.sentence.zone is not ZoneKind.CAPTION:
        happened(telling, passage)
        others_like_it(telling, passage)
        called_off_later(telling, passage)
        leaves_then(telling, passage)
        telling.last_city = last_city(telling, passage) or telling.last_city
        set_scene(telling, passage)


def _told_by_triggers(telling: Telling, passage: Passage, here: list[tuple[int, Draft]]) -> None:
    """Adds what the sentence's triggers tell to `here`, in the order of the words."""
    starts = [*(t.first for t in passage.triggers), *(at for at, _ in here), *as_told(passage)]
    quoted = quoted_nodes(passage.nodes)
    stating: Trigger | None = None
    stated = 0  # behind the last statement's verb
    reach = -1  # up to here the words are what someone asks, promises or condemns
    for trigger in passage.triggers:
        kind = trigger.frame.kind
        acting = performed(passage, trigger, quoted)
        if not acting and (trigger.frame.obliges or _tells_nothing(passage, trigger, quoted)):
            continue
        told_apart = tells_apart(passage, trigger, stating, stated)
        within = trigger.first < reach and not told_apart
        inside = (within and kind not in PLANNABLE) or fills_the_post(trigger, here)
        if within and trigger.instead:
            trigger = replace(trigger, instead=())  # what is promised or asked for is no act in its stead
        if inside or only_asked(passage, trigger) or of_its_name(telling, passage, trigger, here):
            continue
        told = framed(telling, passage, trigger, starts, here, acting)
        told = toward_somebody(telling, told, bool(acting) and trigger.first in quoted)
        if is_signed(telling, passage, trigger, here, told):
            continue
        if met_at_the_named(telling, passage, trigger, here, told):
            continue
        if Trait.NOTE in trigger.frame.traits and _at_a_summons(telling, passage, told):
            continue
        if _sent_for(telling, passage, trigger, here, told):
            continue
        if told_apart and here and trigger.frame.plover is Plover.REJECT:
            _denied(passage, stated, trigger, here[-1][1], told)
        here.extend(() if voiced(telling, trigger, here, told) else told)
        if told and kind is Kind.STATEMENT and trigger.frame.plover is not Plover.SUPPORT:
            reach = reach_of(passage.nodes, trigger, passage.language)
            stating, stated = trigger, trigger.last


SAID = frozenset({Kind.STATEMENT, Kind.CALL, Kind.NEGOTIATION})
"""Kinds that quoted words talk of and do not tell."""


def _only_said(passage: Passage, trigger: Trigger) -> bool:
    """Whether words within quotation marks talk of an event; Indonesian: an act that a verb tells as well."""
    act = trigger.frame.kind is Kind.MEASURE and not trigger.noun and passage.language.nouns_after
    if trigger.frame.kind is Kind.CALL and passage.language.nouns_after and not trigger.noun:
        return not passage.nodes[trigger.first - 1].actor  # "Presiden X menelepon Presiden Y," kata Kremlin
    return act or trigger.frame.kind in SAID


def _on_stage(telling: Telling, here: Sequence[tuple[int, Draft]]) -> None:
    """ "told state radio in Lilongwe that ... He dismissed ...": said where the text has the speaker."""
    stage = _in_its_hall(telling, here)
    for _, draft in here:
        if stage is None or draft.kind is not Kind.STATEMENT or draft.place is not None or draft.afar:
            continue
        near = draft.paragraph == stage.paragraph and draft.sentence - stage.sentence <= 2
        people = {k for k in draft.entities(Role.ACTOR) if k.startswith("person/")}
        person = stage.speaker.startswith("person/")
        same = stage.speaker in people if person and people else bool(draft.entities(Role.ACTOR) & stage.keys)
        if near and same and draft.zone is not ZoneKind.CAPTION:
            place_key(telling, draft, stage.place)


def _in_its_hall(telling: Telling, here: Sequence[tuple[int, Draft]]) -> Stage | None:
    """ "In Santiago, X hailed it from La Moneda. He accused ...": the building of the city he speaks in."""
    stage = telling.stage
    for _, draft in here if stage is not None and here and stage.sentence == here[0][1].sentence else ():
        if stage is not None and draft.place is not None and draft.city == stage.place != draft.place:
            telling.stage = stage = replace(stage, place=draft.place)
    return stage


def _tells_nothing(passage: Passage, trigger: Trigger, quoted: frozenset[int]) -> bool:
    """Whether words that look like an event tell none: quoted, or only of who is meant or thanked."""
    if trigger.first in quoted and _only_said(passage, trigger):
        return True
    if unsaid(passage.nodes, trigger, passage.language):
        return True
    if Trait.FIGHT in trigger.frame.traits and not trigger.noun and _modifies(passage, trigger):
        return True
    return retold(passage, trigger) or _thanked_for(passage, trigger) or sitting_of(passage, trigger)


def _thanked_for(passage: Passage, trigger: Trigger) -> bool:
    """ "thanked Chad for hosting refugees": what someone is thanked for is no news, unless it has a day."""
    leads = passage.language.words.clause.gerund_leads
    if trigger.form is not Form.ING or passage.nodes[trigger.first - 1].low not in leads:
        return False
    behind = range(trigger.last, len(passage.nodes))
    if any(passage.nodes[n].date is not None and not _of_another(passage, n) for n in behind):
        return False
    before = next((t for t in reversed(passage.triggers) if t.first < trigger.first), None)
    return (
        before is not None and before.frame.plover is Plover.SUPPORT and before.frame.kind is Kind.STATEMENT
    )


def _of_another(passage: Passage, at: int) -> bool:
    """ "after the 2022 eruption": a day that tells which one is meant."""
    nodes, pack = passage.nodes, passage.language
    return nodes[at - 1].low in pack.determiners and nodes[at - 2].low in pack.words.clause.subordinators


def _denied(
    passage: Passage, stated: int, trigger: Trigger, accused: Draft, told: Sequence[tuple[int, Draft]]
) -> None:
    """What is denied in an aside has no day; "it" in "a charge that it denies" is whoever was blamed."""
    if passage.language.nouns_after:
        return
    pronouns = passage.language.words.clause.body_pronouns
    for _, denial in told:
        denial.beside = True
        if any(n.low in pronouns for n in passage.nodes[stated : trigger.first][-3:]):
            denied_by_the_blamed(accused, denial)


def _modifies(passage: Passage, trigger: Trigger) -> bool:
    """ "kedua pihak yang berperang": the fight only tells which parties are meant."""
    return trigger.first > 0 and passage.nodes[trigger.first - 1].low in passage.language.relatives


def _at_a_summons(
    telling: Telling, passage: Passage, told: Sequence[tuple[int, Draft]], purpose: bool = False
) -> bool:
    """ "memanggil Dubes X. Kepada sang dubes, Y menyampaikan protes": a summons delivers it."""
    for _, protest in told:
        own = {state_of(p, telling.speaks) for p in protest.parts}
        for draft in telling.drafts:
            near = Trait.SUMMONS in draft.traits and 0 <= passage.index - draft.sentence <= 1
            near = near or (purpose and draft.plover is Plover.SANCTION and draft.sentence == passage.index)
            by = {state_of(p, telling.speaks) for p in draft.parts if p.role is Role.ACTOR}
            if near and draft is not protest and (by & own or _by_the_summoned(draft, protest, telling)):
                telling.drafts.remove(protest)
                draft.evidence.extend(protest.evidence)
                return True
    return False


def _by_the_summoned(summons: Draft, protest: Draft, telling: Telling) -> bool:
    """ "summoned a Pakistan High Commission envoy to lodge a protest": read as if the envoy lodged it."""
    if summons.sentence != protest.sentence:
        return False
    to = {state_of(p, telling.speaks) for p in summons.parts if p.role is Role.RECIPIENT}
    lodged = {state_of(p, telling.speaks) for p in protest.parts if p.role is Role.ACTOR}
    return bool(lodged) and lodged <= to | {None}


def _sent_for(
    telling: Telling,
    passage: Passage,
    trigger: Trigger,
    here: list[tuple[int, Draft]],
    told: Sequence[tuple[int, Draft]],
) -> bool:
    """ "mengerahkan kapal untuk mengusir kapal Tiongkok": what forces are sent for is no other act."""
    if _summoned_for(telling, passage, trigger, told):
        return True
    purposes = passage.language.words.status.purposes
    sent = here[-1][1] if here else None
    led = trigger.first > 0 and passage.nodes[trigger.first - 1].low in purposes
    if sent is None or not led or not passage.language.nouns_after:
        return False
    own = [d for _, d in told if d is not sent and d.plover is Plover.AID and not d.entities(Role.RECIPIENT)]
    if sent.plover is Plover.AID and own and len(own) == len(told) and not trigger.noun:
        forget(telling, own)
        return True  # "mengirim tim untuk membantu korban": one act
    if sent.plover not in FORCEFUL:
        return False
    if any(d.plover is Plover.AID for _, d in told) and sent in telling.drafts:
        telling.drafts.remove(sent)  # "mengirim pesawat untuk membantu korban": help, and no show of force
        here.pop()
        return False
    meant = [d for _, d in told if d.plover is Plover.COERCE and d is not sent]
    forget(telling, meant)
    for draft in meant:
        if not sent.entities(Role.RECIPIENT):
            sent.parts.extend(p for p in draft.parts if p.role is Role.RECIPIENT)
    return bool(meant)


def _summoned_for(
    telling: Telling, passage: Passage, trigger: Trigger, told: Sequence[tuple[int, Draft]]
) -> bool:
    """ "memanggil Dubes X untuk memprotes Y": what an envoy is summoned for is what the summons tells.

    So "recalled its envoy to protest the raid".
    """
    words = passage.language.words
    blames = trigger.frame.plover in (Plover.ACCUSE, Plover.REQUEST, Plover.PROTEST, Plover.REJECT)
    if not blames or Trait.SUMMONS in trigger.frame.traits or trigger.first < 1:
        return False
    at = trigger.first - 1
    at -= at > 0 and passage.nodes[at].low.endswith(passage.language.adverbial)  # "to formally protest"
    led = passage.nodes[at].low in words.status.purposes | words.clause.infinitives
    english = not passage.language.nouns_after
    before = [t.frame for t in passage.triggers if t.first < trigger.first] if led and english else []
    recalled = any(f.kind is Kind.MEASURE and f.plover is Plover.SANCTION for f in before)
    if english and not recalled and not any(Trait.SUMMONS in f.traits for f in before):
        return False
    return led and _at_a_summons(telling, passage, told, recalled)


NEAR = 6
"""Nodes on either side of an event's word among which its length is told."""

NEXT = 3
"""Words between a statement and the noun of the event that it is about."""


DONE = (Kind.MEASURE, Kind.SIGNING)
REFUSED = (Kind.MEETING, Kind.NEGOTIATION, Kind.CALL)
"""Kinds that a refusal is toward the others in: "ruled out talks with X"."""


def _about_the_next(here: Sequence[tuple[int, Draft]]) -> None:
    """ "menyambut baik pencabutan sanksi oleh AS": a statement about an event is toward whoever did it."""
    for at, draft in here:
        if draft.kind is not Kind.STATEMENT or draft.entities(Role.RECIPIENT) or draft.plover is Plover.AGREE:
            continue
        own = {p.speaks_for or p.entity for p in draft.parts}
        for where, event in here:
            kinds = (*DONE, *REFUSED) if draft.plover is Plover.REJECT else DONE
            if not 0 < where - at <= NEXT or event.kind not in kinds:
                continue
            for part in list(event.parts):
                if (
                    part.role in (Role.ACTOR, Role.SIGNATORY, Role.ATTENDEE)
                    and (part.speaks_for or part.entity) not in own
                ):
                    draft.parts.append(
                        Part(
                            part.speaks_for or part.entity,
                            Role.RECIPIENT,
                            draft.evidence[0],
                            group=part.group,
                        )
                    )
