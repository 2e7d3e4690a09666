"""Subjects that stand in another clause: "kata Retno usai bertemu Wang Yi", "tim yang dipimpin X berunding".

For languages whose verbs name no person and whose conjunctions may lead a bare verb, as in Indonesian.
"""

from __future__ import annotations

import re

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.fronted import fronted_clause
from kg.extract.clauses.goes_on import (
    agent_of_all,
    announcer,
    answering,
    in_the_reported,
    of_the_sayer,
    of_whose_act,
    reported_begin,
)
from kg.extract.clauses.issuing import told_in
from kg.extract.clauses.kin_of_states import APPOSED, kin_of_a_state
from kg.extract.clauses.led import led
from kg.extract.clauses.lists import became, lies_in, list_closed, of_the_unnamed, owned
from kg.extract.clauses.main_clause import opening_of
from kg.extract.clauses.openings import opening_conjunction, opens_with_a_means
from kg.extract.clauses.put_in import before_voice, put_in
from kg.extract.clauses.relatives_in_a_row import first_of_its_row
from kg.extract.clauses.said_of_him import acts_next
from kg.extract.clauses.served import past_the_served
from kg.extract.clauses.verbs_in_a_row import row_begun_by
from kg.extract.triggers.triggers import Trigger
from kg.extract.words.nodes import Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal, of_a_nameless, only_lasts
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind, Role


def heads_its_clause(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """ "setelah polisi X menyerbu Y dan menahan Z": the conjunction leads the clause of X, and no noun."""
    opened = 0 < first <= at <= first + 2 and nodes[first - 1].low in language.words.clause.subordinators
    if not opened or any(n.phrase is not None or not n.low.isalpha() for n in nodes[first:at]):
        return False
    return acts_next(nodes, at, language)


def implied_subject(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The subject of the main clause, where a conjunction leads a bare verb at `verb`; None elsewhere.

    `first` is the first node of the verb's clause, right behind the conjunction.
    """
    if not language.nouns_after:
        return _main_behind(nodes, first, verb, language)
    besides = first == 1 and opens_with_a_means(nodes, language)  # "Selain mengecam X, Chad ..."
    if first == 0 or not (besides or nodes[first - 1].low in language.words.clause.subjectless):
        return None
    if not only_lasts(nodes, first, verb, language):
        return None
    if first > 3 and of_whose_act(nodes, first - 2, language):
        return first - 2
    said = first > 2 and nodes[first - 2].low in speech(language.code).verbs
    opens = opening_conjunction(nodes, language) == first - 1
    if first > 1 and not (opens or said):  # "Sugiono mengatakan sebelum bertemu X, Y dijadwalkan": Y meets X
        at = in_the_reported(nodes, first - 1, language)
        begin = main_begin(nodes, first - 1)
        at = named_first(nodes, begin, first - 1, language) if at is None else at
        says = at is not None and at > 0 and nodes[at - 1].low in language.sayings  # "kata X"
        told_by = None if at is None else announcer(nodes, begin, at, first - 1, language)
        if told_by is None and at is not None and not says and of_the_unnamed(nodes, begin, at, language):
            at = None
        at = at if told_by is None else told_by
        at = agent_of_all(nodes, first - 1, language) if at is None else at
        return last_joined(nodes, at, first - 1, language)
    comma = next((n for n in range(verb, len(nodes)) if nodes[n].low == ","), None)
    while comma is not None:  # "Setelah bertemu Xi di Beijing, Senin, Macron bertolak"
        at = comma + 1
        while at < len(nodes) and (nodes[at].date or nodes[at].low in language.determiners):
            at += 1
        close = list_closed(nodes, comma, at, language)
        if at < len(nodes) and nodes[at].actor and not close:
            return last_joined(nodes, at, len(nodes) - 1, language)
        comma = close or next((n for n in range(at, len(nodes)) if nodes[n].low == ","), None)
    return None


LONGEST = 3
"""Words of the longest preposition before a participle: "in addition to"."""


def _main_behind(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "After meeting Sisi in Cairo, Ammar travelled on": English has the subject behind the opening clause.

    Only where the clause opens the sentence with a participle; the subject is the actor behind a comma that
    has a verb of its own, an apposition between them left out.
    """
    before = nodes[verb - 1].low if verb > first else ""
    being = before in language.passive_auxiliaries and before.endswith(language.gerund)
    verb -= being or before in language.words.verb.perfects  # "Having expelled X, Chad"
    ing = nodes[verb].low.endswith(language.gerund)
    reported = ing and _reported_from(nodes, verb, language) is not None
    # "By expelling X, Chad", "In addition to expelling X, Chad"
    led = first == 0 and verb <= LONGEST and " ".join(nodes.lows[:verb]) in language.prepositions
    opens = ing and (first == verb or led or told_in(nodes, verb, language))
    if not reported and (not opens or (first > 0 and opening_of(nodes, language) != first - 1)):
        return None
    for comma in range(verb + 1, len(nodes) - 2):
        if nodes[comma].low != ",":
            continue
        at = comma + 1
        counting = language.determiners | language.numbers.keys()
        while (nodes[at].low in counting or nodes[at].low.isdecimal()) and at < len(nodes) - 2:
            at += 1
        last = last_joined(nodes, owned(nodes, at), len(nodes), language) if nodes[at].actor else None
        if last is not None and finite_follows(nodes, _past_people(nodes, last, language), language):
            return last
    return None


def _reported_from(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "said that by invading Chad, Mali had ...": where what is reported opens with a participle at `verb`.

    Behind "that" a conjunction opens it as well, "said that after meeting Xi, the president had"; without it
    "said after meeting Xi" tells when it was said.
    """
    clause, said = language.words.clause, speech(language.code).bare
    for begin in range(verb - 1, max(0, verb - 1 - LONGEST), -1):
        lead, before = " ".join(nodes.lows[begin:verb]), nodes[begin - 1].low
        by = lead in language.prepositions and language.prepositions[lead] == "by"
        if by and before in said:
            return begin
        if before in language.complementizers and (
            lead in language.prepositions or lead in clause.subordinators
        ):
            return begin
    return None


def _past_people(nodes: Nodes, last: int, language: Language) -> int:
    """The node behind an actor and the people that it names the state of: "Russian diplomats"."""
    people = last + 1 < len(nodes) and nodes[last + 1].low in language.people
    return last + 1 + people


def of_a_purpose(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Xi menelepon Prabowo untuk memberi selamat": who does the one thing does what it is for."""
    if not language.nouns_after or verb < 3 or nodes[verb - 1].low not in language.words.status.purposes:
        return None
    opening = language.complementizers | speech(language.code).verbs.keys()
    leads = opening | language.words.clause.subordinators  # "setelah X pergi ke Y untuk"
    own = (n for n in range(verb) if nodes[n].low in (leads if nodes[n + 1].actor else opening))
    opened = fronted_clause(nodes, language)  # "Usai menemui X, Y ke Z untuk menghadiri ...": Y, not X
    begin = max(main_begin(nodes, verb), max(own, default=-1) + 1, opened if opened < verb - 2 else 0)
    lows, controls = nodes.lows[begin:verb], language.words.verb.controls
    asked = next((n for n, low in enumerate(lows) if low in controls), len(lows))
    if _of_a_noun(nodes, verb - 2, language) or language.relatives.intersection(lows):
        return None
    sent = asked < len(lows) and lows[asked] in language.words.place.dispatches
    asks = (n for n in range(begin + asked, verb) if nodes[n].actor)
    told = next((n for n in asks if not (sent and nodes[n - 1].low in language.prepositions)), None)
    if told is not None:
        return told  # "meminta X untuk datang": X does it; not "mengirim pesawat ke X untuk menjemput"
    if (asked < len(lows) and not sent) or not any(looks_verbal(low, language) for low in lows):
        return None  # but "mengirim pesawat untuk menjemput warganya": whoever sends it does
    says = of_the_sayer(nodes, begin, language)
    at = named_first(nodes, begin, verb - 1, language) if says is None else says
    return last_joined(nodes, at, verb, language)


def asked_of_others(nodes: Nodes, verb: int, language: Language) -> bool:
    """ "menekan negara-negara lain untuk mengusir ...": whoever is asked to do it bears no name."""
    if not language.nouns_after or verb < 3 or nodes[verb - 1].low not in language.words.status.purposes:
        return False
    others = range(verb - 2, max(0, verb - 8), -1)
    asking = next((n for n in others if looks_verbal(nodes[n].low, language)), None)
    if asking is None or nodes[asking].low not in language.words.verb.controls or asking > verb - 3:
        return False
    if nodes[asking].low in language.words.place.dispatches:
        return False  # who sends a plane for his citizens brings them home himself
    purposes = language.words.status.purposes
    return not any(n.actor or n.low == "," or n.low in purposes for n in nodes[asking + 1 : verb - 1])


def _of_a_noun(nodes: Nodes, at: int, language: Language) -> bool:
    """ "keputusan AS untuk memveto": what the purpose belongs to is a noun, whose owner does it."""
    noun = nodes[at - 1].low if nodes[at].actor and at > 0 else nodes[at].low
    return language.of_a_verb(noun) or language.back_nouns.get(noun) == "act"


def main_begin(nodes: Nodes, upto: int) -> int:
    """Where the clause before a conjunction begins: behind a quotation mark or at the beginning."""
    return max((n + 1 for n in range(upto) if nodes[n].low in {'"', "“", "”", "»", ";"}), default=0)


def named_first(nodes: Nodes, begin: int, end: int, language: Language) -> int | None:
    """The first actor between two nodes that no preposition leads, through a list neither."""
    at = begin
    while at < end:
        loose = not led(nodes, at, language) or heads_its_clause(nodes, at, begin, language)
        if nodes[at].actor and loose and not lies_in(nodes, at, language):
            listed = language.nouns_after and at > begin + 1 and nodes[at - 1].low == ","
            close = list_closed(nodes, at - 1, at, language) if listed else None
            if close is None:
                return at
            at = close
        at += 1
    return None


def coordinated_verb(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "IGAD mengutuk penahanan itu dan mendesak ...": behind "and" a verb has the subject of the one before.

    The last node of that subject, which may be joined itself.
    """
    if not language.nouns_after:
        return _of_the_verb_before(nodes, first, verb, language)
    joint = answering(nodes, verb - 1, language)
    while joint > first and (nodes[joint].low in language.auxiliaries or of_a_day(nodes, joint, language)):
        joint -= 1
    if joint > first and nodes[joint].low == ",":
        return last_joined(nodes, row_begun_by(nodes, first, joint, verb, language), joint, language)
    if joint <= first or nodes[joint].low not in language.coordinators - {","}:
        return None
    if not any(looks_verbal(n.low, language) for n in nodes[first:joint]):
        return None
    first += first == 0 and opens_with_a_means(nodes, language)  # "Selain menggempur X dan ..."
    if first > 0 and looks_verbal(nodes[first].low, language):  # "usai menggempur X dan menangkap Y"
        led_by = implied_subject(nodes, first, first, language)
        if led_by is not None:
            return led_by
    first = reported_begin(nodes, first, joint, verb, language)
    at = named_first(nodes, first, joint, language)
    if at is not None and of_a_nameless(nodes, first, at, language):
        return None
    return last_joined(nodes, at, joint, language)


def of_a_day(nodes: Nodes, at: int, language: Language) -> bool:
    """ "dan pada Agustus mengirim": a day between the conjunction and its verb."""
    day = nodes[at].date is not None
    return day or (nodes[at].low in language.words.deed.loose_to and nodes[at + 1].date is not None)


def _of_the_verb_before(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "X thanked Chad for hosting refugees and announced": English, the last actor with a finite verb."""
    joint = verb - 1
    while joint > first and (nodes[joint].low in language.auxiliaries or nodes[joint].date is not None):
        joint -= 1
    if joint <= first or nodes[joint].low not in language.coordinators - {","}:
        return None
    for at in range(before_voice(nodes, joint, language) - 1, first - 1, -1):
        if not nodes[at].actor or led(nodes, at, language) or _done_to(nodes, at, first, language):
            continue
        behind = next(n for n in range(at + 1, joint + 1) if nodes[n].low not in language.people)
        if behind < joint and finite_follows(nodes, behind, language):
            return at
    return None


def _done_to(nodes: Nodes, at: int, first: int, language: Language) -> bool:
    """Whether a verb that says nothing stands before an actor, its object: "expelled two Malian envoys"."""
    at -= at > first + 1 and nodes[at - 1].low in language.numbers
    word = nodes[at - 1].low if at > first else ""
    verb = looks_verbal(word, language) or word in language.words.verb.object_verbs
    return verb and word not in speech(language.code).with_that


def last_joined(nodes: Nodes, at: int | None, end: int, language: Language) -> int | None:
    """The last of the actors that are joined to the one at `at`."""
    last = at
    while (
        at is not None and at + 2 < end and nodes[at + 1].low in language.coordinators and nodes[at + 2].actor
    ):
        at += 2
        listed = nodes[at - 1].low != "," or nodes[at + 1].low in language.words.clause.joints
        behind = nodes.lows[at + 1 : at + 3]  # a sentence that is cut off may end in its comma
        closes = len(behind) == 2 and behind[0] == "," and behind[1] in language.words.clause.joints
        listed = listed or closes
        last = at if listed else last  # not "Jokowi, presiden G20, menolak"
    closing = at is not None and at + 3 < end and nodes[at + 1].low == ","
    if at is not None and closing and nodes[at + 2].low in language.words.clause.joints:
        last = at + 3 if nodes[at + 3].actor else last  # "Peru, Chile, dan Bolivia"
    return last


def over_insertion(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """ "Hatice Cengiz, mantan tunangan Khashoggi, mengecam": the subject stands before the insertion."""
    if not language.nouns_after:
        return None
    close = verb - 1
    while close > first and nodes[close].low in language.auxiliaries:
        close -= 1
    if close <= first or nodes[close].low != ",":
        return None
    begin = next((n for n in range(close - 1, first, -1) if nodes[n].low == ","), None)
    begin = put_in(nodes, first, language) if begin is None else begin
    begin = _subordinate(nodes, first, language) if begin is None else begin
    if begin is None or not nodes[begin - 1].actor or led(nodes, begin - 1, language):
        return None
    if lies_in(nodes, begin - 1, language):  # "yang bertemu di Suva, Fiji, pada Rabu, menyepakati ..."
        return None
    row = row_begun_by(nodes, first, close, verb, language)
    if row is not None and row < begin - 1 and looks_verbal(nodes[begin + 1].low, language):
        return row  # "X mengusir utusan Y, mengurangi staf, menutup perbatasan": X, and no insertion
    inner = nodes[begin + 1 : close]
    listing = next((n.low for n in inner if n.low), ",") in language.coordinators
    return None if listing or nodes[begin + 1].date is not None else begin - 1


def _subordinate(nodes: Nodes, first: int, language: Language) -> int | None:
    """The comma before a clause put in: "X, setelah bertemu Y di Berlin, terbang ke Lima": X flies.

    So "X, meski kerap berselisih dengan Y, mengirim": the clause that is put in need not begin with its verb.
    """
    if (
        first < 3
        or nodes[first - 1].low not in language.words.clause.subjectless
        or nodes[first - 2].low != ","
    ):
        return None
    if not nodes[first - 3].actor:
        return None
    joins = language.words.likewise.sequels | language.words.status.buts
    inside = nodes[first - 1].low not in joins or looks_verbal(nodes[first].low, language)
    return first - 2 if inside else None


def own_kin(nodes: Nodes, at: int, language: Language) -> bool:
    """ "X didampingi istrinya, Brigitte, tiba": the name only says who stands behind a noun that is led."""
    if not language.nouns_after or at < 3 or nodes[at - 1].low != ",":
        return False
    noun = nodes[at - 2].low
    beside = language.prepositions.get(nodes[at - 3].low) == "with"
    return beside and noun.endswith(language.words.title.own_suffix)


def apposed(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Jorge Glas, terpidana korupsi yang diberi suaka": whom the noun before the relative pronoun tells of.

    Nobody, where the noun is what was done: "menemui Trump, langkah yang dikecam Iran".
    """
    acts = language.words.place.act_noun_pattern
    if (kin := kin_of_a_state(nodes, relative, language)) is not None:
        return kin
    for at in range(relative - 1, max(0, relative - 1 - APPOSED), -1):
        word = nodes[at].low
        if word == ",":
            phrase = nodes[at - 1].phrase
            person = phrase is not None and phrase.kind is PhraseKind.PERSON and at < relative - 1
            return at - 1 if person else None
        known = word in language.prepositions or word in language.coordinators or word in language.back_nouns
        if known or not word.isalpha() or looks_verbal(word, language) or re.fullmatch(acts, word):
            return None
    return None


def first_actor(nodes: Nodes, language: Language, behind: int = 0) -> Phrase | None:
    """Whom a sentence is about: its first actor that no preposition leads, from the comma `behind` a node."""
    comma = next((n + 1 for n in range(behind, len(nodes)) if nodes[n].low == ","), len(nodes))
    at = named_first(nodes, comma if behind else 0, len(nodes), language)
    return nodes[at].phrase if at is not None else None


TOWARD = ("against", "to", "for", "with")
"""Slots of prepositions that tell toward whom a thing is."""


def toward_before(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> tuple[str, list[Phrase]]:
    """ "Sanksi terhadap Suriah dicabut Uni Eropa": the slot of whomever it is toward."""
    roles = trigger.frame.roles
    if not language.nouns_after or trigger.frame.kind not in (Kind.MEASURE, Kind.STATEMENT):
        return "object", []
    for at in range(trigger.first - 1, first, -1):
        phrase = nodes[at].phrase
        if phrase is not None and nodes[at].actor:
            led_by = language.prepositions.get(nodes[at - 1].low, "")
            toward = led_by in TOWARD or (led_by == "from" and roles.get("from") is Role.RECIPIENT)
            own = "object" if "object" in roles or led_by not in roles else led_by
            return own, [phrase] if toward else []
    return "object", []


def antecedent_at(nodes: Nodes, relative: int, language: Language) -> int | None:
    """The phrase that a relative pronoun refers to; past a noun in apposition the one that it tells of."""
    relative = first_of_its_row(nodes, relative, language)
    tells_of = apposed if language.nouns_after else past_apposition
    if (named := tells_of(nodes, relative, language)) is not None:
        return named
    if (named := became(nodes, relative, language)) is not None:
        return named
    if relative > 1 and nodes[relative - 2].low == "," and nodes[relative - 1].low in language.back_nouns:
        return None  # "menuding Chad melatih M23, tudingan yang dibantah Chad": not M23
    near = range(relative - 1, max(-1, relative - 4), -1)
    return past_the_served(nodes, next((at for at in near if nodes[at].actor), None), language)


APPOSITION = 7
"""Most nodes of a noun in apposition: "a former rebel commander who"."""


def past_apposition(nodes: Nodes, relative: int, language: Language) -> int | None:
    """ "Berg, a Swede who took office in May, said": the actor before the comma."""
    if language.nouns_after or relative < 4:
        return None
    for comma in range(relative - 2, max(0, relative - APPOSITION), -1):
        low = nodes[comma].low
        if low == ",":
            led = nodes[comma + 1].low
            of = nodes[relative - 1].low in language.of_words  # "Cuba, two of whose envoys"
            leads = of or led in language.words.clause.indefinite | language.determiners
            return comma - 1 if nodes[comma - 1].actor and leads else None
        named = nodes[comma].phrase is not None and nodes[comma].phrase.named  # type: ignore[union-attr]
        if named and nodes[comma].phrase.kind is PhraseKind.PERSON:  # type: ignore[union-attr]
            return None  # "Chad, the president, Tom Berg, who"
        if low in language.auxiliaries or low in language.complementizers or looks_verbal(low, language):
            return None
    return None


def past_aside(nodes: Nodes, first: int, before: int, language: Language) -> int | None:
    """ "Beijing, which regards Taiwan as a province, praised": the verb belongs to the antecedent."""
    set_off = first > 2 and (nodes[first - 2].low == "," or nodes[first - 2].low in language.of_words)
    if not set_off or nodes[first - 1].low not in language.relatives:
        return None
    step = before - 1
    while step > first and (language.before_verbs(nodes[step].low) or nodes[step].low in language.negations):
        step -= 1
    owned = nodes[first - 1].low in language.words.clause.owning_relatives
    holder = nodes[first].phrase if nodes[first].actor and step == first + 1 else None
    owned = owned and (holder is None or not holder.named or holder.office is None)
    if holder is not None and not (owned or language.nouns_after):
        # "tariffs, which the bloc's chairman, Ruto, called a mistake", "Oman, whose king, X, thanked Iran"
        return None
    return antecedent_at(nodes, first - 1, language) if nodes[step].low == "," else None
