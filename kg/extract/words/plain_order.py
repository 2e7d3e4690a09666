"""English sentences that name their subject last, or what they stress first, read in the plain order.

"Presiding over the session were X and Y" is read as "X and Y were presiding over the session", "It was with X
that Y held talks" as "Y held talks with X": whatever reads subjects and objects need not know of either.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.words.nodes import STOPS, Node, Nodes
from kg.find.scene import GENITIVES
from kg.language.pack import Language

REACH = 14
"""Most nodes before the verb behind which the subject stands, and before the "that" of what is stressed."""

LEAST = 5
"""Letters of the shortest verb in -ing: "using"; not "king"."""


def in_plain_order(made: Nodes, language: Language) -> Nodes:
    """The nodes in the plain order; as they are where they stand in it.

    "Also attending was X." becomes "X was also attending.", "It was to Lima that X flew." "X flew to Lima."
    """
    if language.nouns_after or len(made) < 4:
        return made
    if not language.words.gathering.declaring_open.isdisjoint(made.words):
        made = _declared_open(made, language)
    if not language.words.deed.deciding.isdisjoint(made.words):
        made = _aside_first(made, language)
    opening = made[0].low
    if opening in language.words.clause.body_pronouns:
        return _without_stress(made, language)
    accompanying = opening in language.words.place.along  # read as they stand: `retinue`
    if opening in language.words.verb.fronted or (_is_gerund(made[0], language) and not accompanying):
        return _subject_first(made, language)
    participle = opening.endswith(language.past) or opening in language.words.verb.strong_participles
    return _participle_behind(made, language) if participle else made


def _aside_first(made: Nodes, language: Language) -> Nodes:
    """ "Chad's decision, taken on Monday, to expel X": "taken on Monday, Chad's decision to expel X"."""
    words = language.words
    at = next((n for n in range(1, min(len(made), REACH)) if made[n].low in words.deed.deciding), 0)
    if not at or at + 2 >= len(made) or made[at + 1].low != ",":
        return made
    if not (made[at + 2].low.endswith(language.past) or made[at + 2].low in words.verb.strong_participles):
        return made
    behind = range(at + 2, min(len(made) - 2, at + REACH))
    comma = next((n for n in behind if made[n].low == ","), 0)
    if not comma or made[comma + 1].low not in words.clause.infinitives:
        return made
    return Nodes([*made[at + 2 : comma], made[comma], *made[: at + 1], *made[comma + 1 :]])


def _declared_open(made: Nodes, language: Language) -> Nodes:
    """ "declared the summit open": "declared open the summit", which is one verb."""
    words = language.words
    verb = next((n for n, node in enumerate(made) if node.low in words.gathering.declaring_open), len(made))
    behind = range(verb + 2, min(len(made), verb + REACH))
    at = next((n for n in behind if made[n].low in words.gathering.open_words), 0)
    between = made[verb + 1 : at]
    if not at or made[verb + 1].low not in language.determiners or any(n.low in STOPS for n in between):
        return made
    return Nodes([*made[: verb + 1], made[at], *between, *made[at + 1 :]])


def _is_gerund(node: Node, language: Language) -> bool:
    """Whether a word may be a verb in -ing, and is neither a preposition nor a name."""
    low = node.low
    return len(low) >= LEAST and low.endswith(language.gerund) and low not in language.prepositions


def _subject_first(made: Nodes, language: Language) -> Nodes:
    """ "On hand to greet him was X, who ...": X, who ..., was on hand to greet him."""
    verb = _verb_before_its_subject(made, language)
    if verb is None:
        return made
    begin = _behind_others(made, verb + 1, language)
    end = _end_of_subject(made, begin, language)
    if end is None:
        return made
    front, row, rest = made[:verb], made[begin:end], made[end:-1]
    if rest and rest[0].low == ",":
        return Nodes([*row, *rest, rest[0], made[verb], *front, made[-1]])
    return Nodes([*row, made[verb], *front, *rest, made[-1]])


def _verb_before_its_subject(made: Nodes, language: Language) -> int | None:
    """Where the verb stands that the opening words lead to, with nothing of another clause before it."""
    words = language.words.verb
    for at in range(1, min(len(made) - 2, REACH)):
        low = made[at].low
        if low in words.inverting:
            return at
        if low in STOPS or low in language.relatives or low in language.complementizers:
            return None
    return None


def _behind_others(made: Nodes, at: int, language: Language) -> int:
    """Past "besides the hosts," and "also" behind the verb."""
    if made[at].low in language.words.clause.as_well:
        at += 1
    if made[at].low == "," and language.prepositions.get(made[at + 1].low) == "other":
        behind = (n for n in range(at + 2, len(made) - 1) if made[n].low == ",")
        return next(behind, at) + 1
    return at


def _end_of_subject(made: Nodes, begin: int, language: Language) -> int | None:
    """The node behind those who are named from `begin` on; None where the words name nobody there.

    "X and Y, who ..." ends before the relative clause. Nobody: "Visiting Kenya was seen as a mistake".
    """
    first, words = made[begin], language.words.verb
    named = first.phrase is not None or first.low in language.determiners or first.low in language.possessives
    if not (named or first.low in language.numbers):
        return None
    end = begin
    while end < len(made) - 1 and not _ends_row(made, end, language):
        end += 1
    row = made[begin:end]
    told = (n.low in words.object_verbs or n.low.endswith(language.past) for n in row)
    last = row[-1] if row else first
    owned = made[end].low in GENITIVES or (last.phrase is not None and last.phrase.modifier)
    return end if any(n.actor for n in row) and not any(told) and not owned else None


def _ends_row(made: Sequence[Node], at: int, language: Language) -> bool:
    """Whether the row of names is over: at a clause of its own, a day, or another preposition than "of"."""
    low, behind = made[at].low, made[at + 1].low
    slot = language.prepositions.get(low)
    apart = made[at].date is not None or low in language.words.clause.subordinators or low == ";"
    apart |= low in GENITIVES
    closes = low == "," and (behind in language.relatives or _is_gerund(made[at + 1], language))
    return apart or closes or (slot is not None and slot not in ("of", "from"))


def _without_stress(made: Nodes, language: Language) -> Nodes:
    """ "It was in Lima on Friday that X met Y, a rival.": X met Y in Lima on Friday, a rival."""
    words = language.words.clause
    made = _without_the_other(made, language)
    copula = made[1].low in language.passive_auxiliaries
    lead = 2 + made[2].low.endswith(language.adverbial)
    slot = language.prepositions.get(made[lead].low)
    if not copula or slot is None or made[lead].low in words.subordinators:
        return made
    that = next((n for n in range(lead, min(len(made), REACH)) if made[n].low in language.complementizers), 0)
    if not that or not all(_is_who_where_or_when(node, language) for node in made[lead:that]):
        return made
    clause, stressed = made[that + 1 : -1], made[lead:that]
    end = _where_it_would_stand(clause, language)
    return Nodes([*clause[:end], *stressed, *clause[end:], made[-1]])


def _without_the_other(made: Nodes, language: Language) -> Nodes:
    """ "It was X, not Y, that flew to Lima": as "It was X that"; "It was not Y but X that" likewise."""
    no = next(
        (n for n in range(2, REACH) if made.lows[n : n + 1] and made[n].low in language.negations), None
    )
    if no is None or made[1].low not in language.passive_auxiliaries:
        return made
    begin = no - (made[no - 1].low == ",")
    closing = {","} | language.words.clause.joints | language.complementizers | language.relatives
    end = next((n for n in range(no + 1, min(len(made) - 1, no + OTHER)) if made[n].low in closing), no)
    instead = made[end].low in language.words.clause.joints and no == 2
    end += instead or (made[end].low == "," and begin < no)
    opens = made[end].low in language.complementizers or made[end].low in language.relatives
    plain = end > no + 1 and (instead or opens)
    return Nodes([*made[:begin], *made[end:]]) if plain else made


OTHER = 6
"""Nodes from "not" to the end of whoever it was not."""


def _is_who_where_or_when(node: Node, language: Language) -> bool:
    """No noun of an event, to which other rules look: "It was in a call with X that Y said"."""
    small = node.low in language.prepositions or node.low in language.coordinators
    return not node.low or small or node.low in language.determiners or node.low in language.possessives


def _where_it_would_stand(clause: Sequence[Node], language: Language) -> int:
    """The node before which what the clause stresses would stand: its first preposition, day, or comma.

    Not of the subject's own: "officials from Chad met ...", "met his Chadian counterpart, X".
    """
    doer = next((n for n in range(len(clause)) if clause[n].actor), len(clause))
    for at in range(doer + 1, len(clause)):
        node = clause[at]
        parted = node.low == "," and not any(n.actor for n in clause[at + 1 : at + 2])
        slot = language.prepositions.get(node.low, "of")
        if node.date is not None or parted or slot not in OWN:
            return at
    return len(clause)


OWN = ("of", "from")
"""Slots of prepositions that belong to the name or noun before them."""

BY = 6
"""Nodes from a sentence's beginning among which "by" stands behind the participle that opens it."""


def _participle_behind(made: Nodes, language: Language) -> Nodes:
    """ "Received by X in Lima, Y praised Z.": as "Y was received by X in Lima and praised Z."

    Not whoever is beside another: "Accompanied by X, Y came".
    """
    words = language.words
    by = next((n for n in range(1, min(BY, len(made))) if made[n].low in words.clause.agents), None)
    beside = made.lows[0] in language.words.place.beside | language.words.likewise.joins
    if by is None or beside or " ".join(made.lows[: by + 1]) in language.prepositions:
        return made
    for comma in range(by + 2, len(made) - 2):
        verb = _verb_of_the_subject(made, comma + 1, language) if made[comma].low == "," else None
        if verb is not None:
            front, doer, parted = made[:comma], made[comma + 1 : verb], made[comma]
            was = Node(front[0].begin, front[0].begin, words.verb.was, words.verb.was)
            joint = Node(parted.begin, parted.end, words.clause.plain_joint, words.clause.plain_joint)
            return Nodes([*doer, was, *front, joint, *made[verb:]])
    return made


def _verb_of_the_subject(made: Nodes, begin: int, language: Language) -> int | None:
    """The node of the verb of whoever is named at `begin`; None where no such clause begins there.

    "the Indian diplomat has", "Chad's leader, X, arrived", "X and Y agreed".
    """
    words, named = language.words.verb, False
    for at in range(begin, min(begin + SUBJECT, len(made) - 1)):
        node, behind = made[at], made[at + 1]
        if node.actor:
            named = True
            continue
        verb = node.low.endswith(language.past) or node.low in words.strong_pasts
        verb = verb or node.low in words.object_verbs or node.low in language.auxiliaries
        if verb or node.low in language.sayings:
            return at if named else None
        set_off = node.low == "," and named and (behind.actor or made[at - 1].actor)
        if not (set_off or node.low.isalpha()) or language.prepositions.get(node.low, "of") not in OWN:
            return None
    return None


SUBJECT = 10
"""Most nodes of a subject up to its verb."""
