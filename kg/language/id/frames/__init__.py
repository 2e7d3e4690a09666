"""Indonesian ways of telling events: frames and ties, each with a sentence that it must match and one not.

Active forms (meN-, ber-, and the bare stems of headlines and captions) are `verbs`; di- and ter- forms, and verbs
whose subject undergoes all the same (mendapat kecaman dari), are `passives`; peN-an, ke-an and bare nouns `nouns`.
A noun of a process is followed by whom it befalls (pengusiran diplomat Rusia), a noun of an utterance or
movement by whose it is (kecaman Turki, kunjungan Macron): the second kind has the roles `GIVING`.
"""

from __future__ import annotations

from kg.language.id.frames.accuse import ACCUSING, JUDGEMENTS, ORDERS, RULINGS
from kg.language.id.frames.after_deeds import AFTER_DEEDS, DEEDS_FIRST
from kg.language.id.frames.agree import AGREEING
from kg.language.id.frames.aid import AIDING, BEFORE_OTHERS
from kg.language.id.frames.at_home import AT_HOME, HOME_FIRST
from kg.language.id.frames.causes import CAUSING
from kg.language.id.frames.consult import CONSULTING
from kg.language.id.frames.desk_turns import DESK_FIRST, DESK_TURNS
from kg.language.id.frames.force import FORCING, PROTESTS
from kg.language.id.frames.idioms import AFTER_ALL, BEFORE_ALL
from kg.language.id.frames.idioms_again import IDIOMS_AGAIN, IDIOMS_AGAIN_FIRST
from kg.language.id.frames.idioms_met import IDIOMS_MET, IDIOMS_MET_FIRST
from kg.language.id.frames.idioms_said_and_done import IDIOMS_BEFORE, IDIOMS_SAID_AND_DONE
from kg.language.id.frames.judged import JUDGED
from kg.language.id.frames.occasions import OCCASIONS
from kg.language.id.frames.offices import CEREMONIES, OFFICES
from kg.language.id.frames.other_words import OTHER_WORDS, OTHER_WORDS_FIRST
from kg.language.id.frames.plain_acts import PLAIN_FIRST, PLAIN_LATER
from kg.language.id.frames.relations import RELATIONS
from kg.language.id.frames.retreat import RETREATING
from kg.language.id.frames.sanction import ORDERED_OUT, SANCTIONING
from kg.language.id.frames.stances import STANCES
from kg.language.id.frames.support import AFFIRMING, SUPPORTING
from kg.language.id.frames.ties import TIES
from kg.language.id.frames.told_by_nouns import TOLD_BY_NOUNS
from kg.language.id.frames.undergoing import UNDERGOING
from kg.language.id.frames.weekly_turns import WEEKLY_FIRST, WEEKLY_TURNS
from kg.language.pack import Frame

FRAMES: tuple[Frame, ...] = (
    *HOME_FIRST,
    *IDIOMS_AGAIN_FIRST,
    *OTHER_WORDS_FIRST,
    *BEFORE_ALL,
    *IDIOMS_MET_FIRST,
    *OCCASIONS,
    *CEREMONIES,
    *PROTESTS,
    *RULINGS,
    *IDIOMS_BEFORE,
    *BEFORE_OTHERS,
    *DEEDS_FIRST,
    *ORDERED_OUT,
    *PLAIN_FIRST,
    *WEEKLY_FIRST,
    *DESK_FIRST,
    *STANCES,
    *CONSULTING,
    *RELATIONS,
    *AGREEING,
    *SUPPORTING,
    *ACCUSING,
    *SANCTIONING,
    *AIDING,
    *RETREATING,
    *FORCING,
    *OFFICES,
    *JUDGEMENTS,
    *AFFIRMING,
    *ORDERS,
    *CAUSING,
    *AFTER_ALL,
    *PLAIN_LATER,
    *IDIOMS_SAID_AND_DONE,
    *IDIOMS_MET,
    *IDIOMS_AGAIN,
    *OTHER_WORDS,
    *TOLD_BY_NOUNS,
    *WEEKLY_TURNS,
    *DESK_TURNS,
    *UNDERGOING,
    *JUDGED,
    *AFTER_DEEDS,
    *AT_HOME,
)
"""In this order where two frames share a word: the first whose constraints hold is taken."""

__all__ = ["FRAMES", "TIES"]
