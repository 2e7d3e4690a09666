"""Subjects that several English verbs share, or from which an insertion parts the verb.

"Kenya expelled X, recalled its own envoy and closed the border": Kenya does all three, not X;
"Karti, while praising Ethiopia, accused Egypt": Karti, not Ethiopia.
"""

from __future__ import annotations

from kg.document import Phrase, PhraseKind
from kg.extract.clauses.asides_before import aside_of
from kg.extract.clauses.before_joints import past_people
from kg.extract.clauses.implied import last_joined, named_first
from kg.extract.clauses.led import led
from kg.extract.clauses.of_it import MARKS
from kg.extract.clauses.one_of_many import of_which, one_among
from kg.extract.triggers.index import Form
from kg.extract.triggers.triggers import Bond, Trigger
from kg.extract.words.nodes import QUOTES, Nodes
from kg.extract.words.verbal import finite_follows, looks_verbal, named_behind_joint, takes_object
from kg.find.dates.dates import from_day_to_year
from kg.find.scene import GENITIVES
from kg.language import speech
from kg.language.pack import Language
from kg.model import Kind

FINITE = (Form.PAST, Form.ACTIVE)

SERIES = 4
"""Most verbs of one series."""


def joined_to(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> int | None:
    """The first verb of the series that a finite verb goes on with; None if it begins none."""
    if language.nouns_after or trigger.passive or trigger.form not in FINITE:
        return None
    verb = trigger.first
    for _ in range(SERIES):
        joint = _joint(nodes, first, verb, language)
        if joint is None:
            break
        before = _finite_before(nodes, first, joint, language)
        if before is None:
            break
        verb = before
    return verb if verb != trigger.first else None


def _joint(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The "and" or comma right before a verb, past its auxiliaries and a day."""
    at = verb - 1
    words = language.words
    while at > first and (
        nodes[at].low in language.auxiliaries
        or (nodes[at].low.endswith(language.adverbial) and len(nodes[at].low) > 4)
        or nodes[at].date is not None
        or (nodes[at].low in words.verb.before_days and nodes[at + 1].date is not None)
    ):
        at -= 1
    if at <= first:
        return None
    if nodes[at].low in words.clause.joints:
        return at - 1 if nodes[at - 1].low == "," else at
    lists = nodes[at].low == "," and takes_object(nodes, verb + 1, language)
    return at if lists and not named_behind_joint(nodes, at, language) else None


def _finite_before(nodes: Nodes, first: int, joint: int, language: Language) -> int | None:
    """The nearest finite verb before a joint, in the same clause."""
    for at in range(joint - 1, first - 1, -1):
        low = nodes[at].low
        if low in MARKS:
            return None
        if low in language.relatives or low in language.complementizers:
            return None
        if at > first and _is_finite(nodes, at, language):
            return at
    return None


def _is_finite(nodes: Nodes, at: int, language: Language) -> bool:
    low = nodes[at].low
    before, behind = nodes[at - 1], nodes[at + 1].low if at + 1 < len(nodes) else ""
    verbs = speech(language.code).verbs
    shaped = looks_verbal(low, language) or low in language.words.verb.object_verbs or low in verbs
    if not shaped or low.endswith(language.gerund) or behind in language.words.clause.agents:
        return False
    led = (
        before.low in language.determiners
        or before.low in language.possessives
        or before.low in language.words.clause.infinitives
        or before.low in GENITIVES
    )
    modifies = before.phrase is not None and before.phrase.modifier
    return not led and not modifies and before.low not in language.prepositions


def over_inserted(nodes: Nodes, first: int, verb: int, language: Language) -> int | None:
    """The actor before an insertion that a comma closes right before the verb."""
    if language.nouns_after:
        return None
    close = verb - 1
    while close > 1 and language.before_verbs(nodes[close].low):
        close -= 1
    if close < 4 or nodes[close].low != ",":
        return None
    within = False
    for comma in range(close - 2, 0, -1):
        low = nodes[comma].low
        if low == "," and _tells_which(nodes, comma + 1, close, language):
            return comma - 1 if nodes[comma - 1].actor else None
        within = within or low in language.complementizers
        if low in MARKS or (within and low == ","):
            return None
        said = low == "," and _says_so(nodes, comma + 1, close, language)
        if said or (low == "," and _inserts(nodes, comma + 1, language)):
            begin = comma  # "Chad will not, after all, send its minister"
            while begin > 1 and nodes[begin - 1].low in language.auxiliaries | language.negations:
                begin -= 1
            at = past_people(nodes, begin - 1, 0, language)  # "Chad's armed forces, having fled, came back"
            phrase = nodes[at].phrase if nodes[at].actor else None
            if phrase is not None and said and nodes[at - 1].low in language.locatives:
                return None  # "Kenya has troops in Chad, Reuters said, sending more": Kenya sends them
            if phrase is not None:
                return at if at < begin - 1 or not phrase.modifier else None
    return None


def _inserts(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether the words behind a comma are put in: "while praising", "backed by", "in Rome"."""
    words = language.words.clause
    at += nodes[at].low in language.negations | language.words.status.only
    counts = nodes[at].low in language.numbers or nodes[at].low.isdecimal()
    if counts and nodes[at + 1].low.removesuffix("s") in language.words.time.spans:
        at += 2  # "Kenya, two days before hosting X, expelled ...", "X, not ten days in office, praised"
    low = nodes[at].low
    if language.prepositions.get(nodes[at + 1].low, "other") != "other" and _is_plain(nodes, at, language):
        return True  # "X, new to his post, praised", "Kenya, wary of its neighbour, closed"
    if low in words.subordinators or low in language.prepositions or low in words.clause_idioms:
        return True
    return (low.endswith(language.gerund) and len(low) > 4) or (
        low.endswith(language.past) and len(low) > 4 and not takes_object(nodes, at + 1, language)
    )


def _is_plain(nodes: Nodes, at: int, language: Language) -> bool:
    """Whether a word names nobody and joins nothing: one that tells more of whom it follows."""
    low = nodes[at].low
    joins = language.coordinators | language.relatives | language.determiners
    return nodes[at].phrase is None and low.isalpha() and low not in joins


def _says_so(nodes: Nodes, at: int, close: int, language: Language) -> bool:
    """ "Norway, the Swedish ministry said, had expelled two envoys": Sweden only tells of it."""
    verbs = speech(language.code).verbs
    said = next((n for n in range(at, close) if nodes[n].low in verbs or nodes[n].low == ","), close)
    if said == close or nodes[said].low == "," or nodes[at].low in language.coordinators:
        return False
    told_of = language.relatives.isdisjoint(nodes.lows[at:said])  # "Norway, which Sweden said had left, ..."
    if takes_object(nodes, said + 1, language):
        return False  # "Ghana, Togo and Benin condemned the coup, suspended trade and"
    return told_of and any(n.actor for n in nodes[at:said])


def _tells_which(nodes: Nodes, at: int, close: int, language: Language) -> bool:
    """ "Palau, one of three states that recognise Taiwan, protested": a noun with a clause of its own."""
    noun = nodes[at].low in language.determiners or nodes[at].low in language.numbers
    clauses = language.relatives | language.complementizers
    return noun and not clauses.isdisjoint(nodes.lows[at:close])


def joined_in(nodes: Nodes, trigger: Trigger | Bond, language: Language) -> tuple[int, int] | None:
    """The verb of joining of "Chile joined Peru in expelling ..." and the last one joined: he does it too.

    So he does in "joined Peru in a statement condemning ..." and "joined Peru in a letter that urged ...".
    """
    words = language.words
    if trigger.first < 3 or words.likewise.joins.isdisjoint(nodes.words):
        return None
    within = _of_the_paper(nodes, trigger, language) if trigger.form is not Form.BASE else None
    if within is None:
        within = trigger.first - 1 if trigger.form is Form.ING else 0
    if within < 2 or nodes[within].low not in words.place.inside or not nodes[within - 1].actor:
        return None
    at = next((n for n in range(within - 1, 0, -1) if nodes[n].low in words.likewise.joins), None)
    if at is None:
        return None
    listed = language.coordinators | language.determiners
    alone = all(n.actor or n.low in listed for n in nodes[at + 1 : within])
    return (at, within - 1) if alone else None


def _of_the_paper(nodes: Nodes, trigger: Trigger | Bond, language: Language) -> int | None:
    """Where "in" stands before the statement whose words the verb tells: "in a statement that urged"."""
    noun = trigger.first - 1 - (nodes[trigger.first - 1].low in language.relatives | language.complementizers)
    if nodes[noun].low not in language.words.likewise.joined_papers:
        return None
    begin = max(0, noun - PAPER)
    return next((n for n in range(noun, begin, -1) if nodes[n].low in language.words.place.inside), None)


PAPER = 5
"""Most nodes from "in" to the noun: "in a strongly worded statement"."""


def one_of_those(nodes: Nodes, first: int, language: Language) -> int | None:
    """ "Nepal was among the countries that expelled ...": what all of those did; the last of those named."""
    if language.nouns_after:
        return _first_to(nodes, first, language)
    opens = nodes[first - 1].low in language.relatives or nodes[first - 1].low in language.complementizers
    if first < 4 or not opens or not _is_of_many(nodes, first - 2, language):
        return None
    lead = range(first - 3, max(0, first - 3 - AMONG_REACH), -1)
    among = min([n for n in lead if nodes[n].low in language.words.clause.among], default=0)
    near = range(among - 1, max(0, among - 3), -1)
    copula = next((n for n in near if nodes[n].low in language.passive_auxiliaries), 0)
    if not copula:
        return None
    related = nodes[copula - 1].low in language.relatives  # "met Chad, which was among"
    reach = range(copula - 1 - related, -1, -1)
    main = next((n for n in reach if nodes[n].actor and (related or not led(nodes, n, language))), None)
    phrase = nodes[main].phrase if main is not None else None
    return main if phrase is not None and not phrase.modifier else None


def _is_of_many(nodes: Nodes, at: int, language: Language) -> bool:
    """ "the twelve countries", "those", "the member states": several, of whom one is told."""
    phrase = nodes[at].phrase
    group = phrase is not None and phrase.kind is PhraseKind.GROUP
    words, low = language.words, nodes[at].low  # "the leaders", "several foreign ministers"
    return group or low in words.group.states or low in language.demonstratives or low in words.title.ranks


AMONG_REACH = 5
"""Nodes before what there are many of, in which the word for one of them stands: "one of the first ten"."""

STATES = 6
"""Most words from "menjadi negara" to "yang": "menjadi negara Afrika sub-Sahara pertama yang"."""


def _first_to(nodes: Nodes, first: int, language: Language) -> int | None:
    """ "Ghana menjadi negara Afrika pertama yang mengakui ...", "A dan B termasuk negara yang": they did.

    So too "X menjadi pejabat pertama di kabinet Y yang mengunjungi ...".
    """
    if first < 4 or nodes[first - 1].low not in language.relatives:
        return None
    leads = one_among(language) | language.numbers.keys()
    for at in range(first - 2, max(0, first - 2 - STATES), -1):
        if nodes[at].low in language.relatives:
            return None  # "salah satu negara yang mendukung resolusi yang mengecam"
        word = nodes[at].low or nodes[at].text.lower().partition(" ")[0]  # "negara Afrika" is one node
        counted = [n.low for n in nodes[at + 1 : first - 1] if n.low in language.words.name.ordinal_words]
        one = word in language.members or (word in language.people and counted)  # "pejabat AS pertama yang"
        before = nodes[at - 1]
        lead = of_which(nodes, at - 1 - before.low.isdecimal(), language)
        apposed = language.prepositions.get(nodes[lead].low) == "from"  # "Mali, satu dari 13 negara yang"
        if one and nodes[lead].low in leads and not apposed:
            main = named_first(nodes, 0, at, language)
            phrase = nodes[main].phrase if main is not None else None
            if phrase is None or phrase.modifier:
                return None
            return last_joined(nodes, main, at, language)
    return None


def fronted(nodes: Nodes, at: int, language: Language) -> bool:
    """ "On a visit to Vietnam, Kagame spoke": behind a noun's comma an actor with a verb of its own."""
    while at < len(nodes) - 1 and nodes[at].low in language.determiners:
        at += 1
    phrase = nodes[at].phrase if at < len(nodes) and nodes[at].actor else None
    if language.nouns_after or phrase is None or phrase.modifier:
        return False
    return finite_follows(nodes, at + 1, language)


def acts_there(nodes: Nodes, at: int, language: Language) -> bool:
    """ "In Geneva, Iran rejected the plan": behind the place that opens a sentence stands who acts."""
    acting = (n for n in range(at - 2) if nodes[n].actor and nodes[n + 1].low not in language.event_heads)
    opens = nodes[0].low in language.prepositions and next(acting, None) is None
    return (
        opens
        and "," not in nodes.lows[: at - 1] + nodes.lows[at + 1 : at + 2]
        and fronted(nodes, at, language)
    )


def past_its_leader(nodes: Nodes, at: int, language: Language) -> bool:
    """ "menerima delegasi X yang dipimpin Y di Z": behind whoever leads it stands the verb's own place."""
    relative = at - 1
    while relative > 0 and nodes[relative].low not in language.relatives and at - relative < LED_BY:
        relative -= 1
    led = nodes[at - 1].actor and nodes[relative].low in language.relatives and language.nouns_after
    return led and nodes[relative + 1].low in language.words.group.led_by


def quotes_a_word(nodes: Nodes, at: int) -> bool:
    """'mengecam tindakan "ilegal" yang dilakukan X': marks around a word or two, and no speech."""
    behind, before = nodes.lows[at + 2 : at + 2 + FEW], nodes.lows[max(0, at - 1 - FEW) : max(0, at - 1)]
    return not QUOTES.isdisjoint((*before, *behind))


FEW = 2
"""Nodes from one mark to the other around a word or two."""

LED_BY = 6
"""Most nodes from "yang" to the place: "yang juga dipimpin oleh X dan Y di Z"."""


def goes_on_placing(nodes: Nodes, comma: int) -> bool:
    """ "yang tiba di Istana Bogor, Jawa Barat": behind the comma is where the place before it lies.

    Or its whole date, year and all, as a treaty's: "yang diteken di Oslo, 3 Maret 2015".
    """
    beside = [n.phrase for n in (nodes[comma - 1], *nodes[comma + 1 : comma + 2])]
    behind = nodes[comma + 1] if comma + 1 < len(nodes) else None
    if behind is not None and behind.date is not None and beside[0] is not None:
        city = beside[0].kind is PhraseKind.PLACE or beside[0].place is not None
        return city and from_day_to_year(behind.text)
    return len(beside) == 2 and all(p is not None and p.kind is PhraseKind.PLACE for p in beside)


HEADS = 6
"""Most words between whose a thing is and the verb that it undergoes: "a Tunisian oil tanker was seized"."""

TOWARD = frozenset({"of", "to", "on", "about", "against", "with", "from", "for"})
"""Slots of prepositions behind a thing that tell toward whom it is: "the offer of X was rejected"."""


def before_when(nodes: Nodes, verb: int, language: Language) -> int | None:
    """ "Chad refused to arrest X when he landed, defying the court": where the clause about "him" begins.

    A participle behind a clause whose subject is a pronoun tells of the subject before that clause.
    """
    if (
        language.nouns_after
        or verb < 5
        or nodes[verb - 1].low != ","
        or not nodes[verb].low.endswith(language.gerund)
    ):
        return None
    for at in range(verb - 2, max(2, verb - OWN_CLAUSE), -1):
        if nodes[at].low == ",":
            return None
        if nodes[at].low in language.words.clause.subordinators:
            return at if nodes[at + 1].text.lower() in language.persons else None
    return None


OWN_CLAUSE = 20
"""Most nodes of a clause whose subject is a pronoun."""


def imposed_by(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "Canada's sanctions on Russia were lifted": without an agent, by whoever had imposed them."""
    if language.nouns_after or trigger.frame.kind is not Kind.MEASURE:
        return []
    for at in range(trigger.first - 1, max(first, trigger.first - 2 * HEADS), -1):
        if nodes[at].low in language.words.deed.impositions:
            led = language.prepositions.get(nodes[at + 1].low) in TOWARD
            owner = _whose(nodes, first, at + 1) if led else None
            return [owner] if owner is not None else []
        if nodes[at].low == ",":
            return []
    return []


def whose_was(nodes: Nodes, at: int, trigger: Trigger, language: Language) -> Phrase | None:
    """ "Chad's attack on Mali, which was condemned by Togo": whose deed it is, and not toward whom."""
    judged = trigger.passive and trigger.frame.kind is Kind.STATEMENT and not language.nouns_after
    lead = at - 1 - (nodes[at - 1].low in language.determiners)
    toward = judged and lead > 1 and language.prepositions.get(nodes[lead].low) in TOWARD
    return _whose(nodes, 0, lead) if toward else None


def _whose(nodes: Nodes, first: int, lead: int) -> Phrase | None:
    """Whose the thing is: "Canada's swift recognition of Palestine", "American aid to"."""
    for at in range(lead - 2, max(first, lead - HEADS) - 1, -1):
        if nodes[at].low in GENITIVES:
            return nodes[at - 1].phrase if nodes[at - 1].actor else None
        counted = nodes[at].low.isdecimal()  # "Togo's deployment of 750 troops to Mali"
        if not (counted or nodes[at].low.isalpha()) or nodes[at].phrase is not None:
            return nodes[at].phrase if nodes[at].actor else None
    return None


def imposes(nodes: Nodes, at: int, before: int, language: Language) -> bool:
    """ "U.S. military aid to Togo was": whose sanctions or help it is, which is not what undergoes.

    Not whoever imposes them: "Kenya imposed bans on Uganda, accusing it" has Kenya accuse.
    """
    verbs = language.words.verb.object_verbs
    for noun in range(at + 1, min(at + 4, before - 2)):
        low = nodes[noun].low
        if noun == at + 1 and low not in GENITIVES and (low in verbs or looks_verbal(low, language)):
            return False
        if nodes[noun].low in language.words.deed.impositions:
            return nodes[noun + 1].low in language.prepositions
        if not nodes[noun].low.isalpha() or nodes[noun].low in language.prepositions:
            return False
    return False


def undergoing(nodes: Nodes, first: int, trigger: Trigger, language: Language) -> list[Phrase]:
    """ "A Tunisian tanker was seized", "Chad's offer was rejected": whose the thing is that undergoes."""
    if language.nouns_after or trigger.frame.kind not in (Kind.MEASURE, Kind.STATEMENT):
        return []
    at = trigger.first - 1
    while at > first and (
        nodes[at].low in language.auxiliaries
        or nodes[at].low == ","
        or nodes[at].date is not None
        or (nodes[at].low.endswith(language.adverbial) and len(nodes[at].low) > 4)
    ):
        at -= 1
    if nodes[at].low in language.words.clause.joints and language.words.clause.agents & set(
        nodes.lows[first:at]
    ):
        at = next((n - 1 for n in range(at, first, -1) if nodes[n].low in language.passive_auxiliaries), at)
    aside = aside_of(nodes, trigger.first, language)  # "The coup in Chad, which began in May, was condemned"
    first, at = (0, aside[0] - 2) if aside is not None and aside[0] <= first else (first, at)
    inner = False  # behind a preposition within the thing: "the Chadian bid for a seat"
    for step in range(at, max(first, at - HEADS) - 1, -1):
        phrase, low = nodes[step].phrase, nodes[step].low
        if phrase is not None:
            lead = step - 1 - (nodes[step - 1].low in language.determiners)
            led_by = language.prepositions.get(nodes[lead].low) if lead >= first else None
            behind = nodes[step + 1].low  # "visas for Chadian students were suspended"
            owns = step < at and (phrase.modifier or behind in GENITIVES or behind in language.people)
            within = led_by == "at" and phrase.kind is PhraseKind.COUNTRY  # "a base in Chad was bombed"
            toward = step == at and (led_by in TOWARD or within) and not inner
            if toward and trigger.frame.kind is Kind.STATEMENT and (owner := _whose(nodes, first, lead)):
                return [owner]  # "Russia's war on Ukraine was condemned": whose deed it is
            if step == at and led_by in TOWARD and phrase.kind is PhraseKind.PLACE:
                continue  # "Venezuela's claim to the Essequibo was rejected"
            return [phrase] if nodes[step].actor and (owns or toward) else []
        plain = low.isalnum() or low in {"'s", "-"}
        inner = inner or language.prepositions.get(low) in TOWARD
        if not plain or language.prepositions.get(low, "of") not in TOWARD or low in language.auxiliaries:
            return []
    return []
