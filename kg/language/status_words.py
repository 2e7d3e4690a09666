"""The words that tell whether an event is held, planned, called off, denied or a condition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.model import Status


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Words that say whether something happened."""

    ifs: frozenset[str]
    """Conjunctions that make a clause a condition."""
    courting: frozenset[str]
    """Verbs before the one to whom somebody threatens to turn, who is not threatened: "turn to China"."""
    purposes: frozenset[str]
    """Before a verb: what something is done for, which is yet to come."""
    attempts: frozenset[str]
    """Before a verb: it was tried, not done."""
    only: frozenset[str]
    """Behind a negation: it was done, and more than that: "not only condemned the raid but also"."""
    alternatives: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between two verbs that one negation denies: "never accused Togo or condemned Benin"."""
    nothing: frozenset[str]
    """Right behind a verb they deny it: "signed nothing"."""
    undone: frozenset[tuple[str, str]]
    """Two words that call something off: "tidak jadi", "decided against"."""
    after_all: frozenset[tuple[str, str]] = field(default_factory=frozenset, kw_only=True)
    """Two words of a plan that was there before: with a negation they call it off: "will not, after all, come"."""
    fallen: frozenset[tuple[str, str]] = field(default_factory=frozenset, kw_only=True)
    """Two words behind an event that tell that it was not held: "gagal digelar"."""
    deciding: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before "to" and a verb: it is meant to be done, and no mere aim: memutuskan, niat."""
    untils: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Conjunctions before what is waited for: until."""
    alike: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs whose past is their bare form: put, shut."""
    giving_up: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind a plan and "but" they tell that nothing came of it: pulled out."""
    planned_nouns: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What a plan is called again that came to nothing: "the trip was called off", rencana."""
    in_the_end: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between such a noun and its verb: eventually, akhirnya."""
    put_on: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Between a verb of calling off and an event's name: "membatalkan rencana menjadi tuan rumah KTT"."""
    falling_through: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs whose subject is what is called off: ditunda, batal."""
    unattended: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind those they tell only of one who does not come: "KTT itu batal dihadiri Biden"."""
    formerly: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a plan they tell that it was one once, until it was given up: semula, sedianya, originally."""
    getting_done: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind a plan of before they tell only when it was to end: rampung, selesai."""
    supposed: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a verb, they alone tell that it was planned once: sedianya."""
    for_a_while: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a word of cancelling: the delay is over by what the sentence tells: setelah, sempat."""
    hoping: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before a verb they tell what somebody would like to do: hopes, ingin."""
    offering: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before "to host a summit", which is then ahead: offered, volunteered."""
    bidding: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before "host": somebody would like to be it: bid, pencalonan."""
    until_when: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Before the day to which something is put off: until, hingga."""
    as_planned: Mapping[str, frozenset[str]] = field(default_factory=dict, kw_only=True)
    """Before those words they open a sentence that tells a programme: "Menurut rencana"."""
    topics: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """What talks are about: topic, agenda; "the focus was the lifting of sanctions"."""
    talking_over: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs behind which the noun of an act is no act yet: membahas."""
    preparing: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs of getting something ready: mempersiapkan."""
    ahead: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Auxiliaries of what is to come, seen from today: will, and not would."""
    was_to: frozenset[tuple[str, str]] = field(default_factory=frozenset, kw_only=True)
    taking_place: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Behind them: "a visit that was to begin on Thursday" is ahead."""
    due: frozenset[tuple[str, str]]
    """Two words before the verb of an event that is yet to come: "is to" host talks."""
    voted: frozenset[str]
    """Before "to": what is voted for is done by the vote."""
    done: frozenset[tuple[str, ...]]
    """Words before "to" and a verb that is done then: "the first country to", "went on to"."""
    unmade: frozenset[tuple[str, str]]
    """Two words before a verb that say it was not done: "stopped short of expelling", "instead of"."""
    afterwards: frozenset[str]
    """Behind "would" they tell what came to pass: "would later expel"."""
    uses: frozenset[str]
    """Verbs of using something to do what is done then: "used the speech to"."""
    would: frozenset[str]
    """The future as told in the past."""
    loose_plans: frozenset[str]
    """Words of plans that say so only before a verb: "to", "set", "due"."""
    soon: frozenset[str]
    """Before the name of an event that is yet to come: will, upcoming."""
    agreed: frozenset[str]
    needs: frozenset[str] = frozenset()
    """Nouns of what is only wanted: "the need for talks", "the importance of dialogue"."""
    done_there: frozenset[str] = frozenset()
    """What one agrees to do at a gathering that is still to come: discuss, sign."""
    """Before "to" and the name of an event that is yet to come: "agreed to co-chair"."""
    agreeing: frozenset[str] = frozenset()
    """What a gathering itself does, before what it agrees on: agreed."""
    arranged: frozenset[tuple[str, str]] = frozenset()
    """Two words behind an event's noun that say when it is to be: "is fixed for October"."""
    any_such: frozenset[str] = frozenset()
    """Before the noun of a deed that may come, whoever does it: setiap, segala."""
    is_what: frozenset[str] = frozenset()
    """Verbs that say what a doing is: "menarik pasukan adalah satu-satunya jalan"."""
    onces: frozenset[str] = frozenset()
    """Before a perfect: what is yet to come, for something else to follow: "once both have ratified it"."""
    still: frozenset[str] = frozenset()
    """Beside what must be done: it comes next, and is not only asked for: "masih harus meratifikasi"."""
    afters: frozenset[str] = frozenset()
    """Before what must be done for something to take effect: "baru berlaku setelah diratifikasi"."""
    effective: frozenset[str] = frozenset()
    """Before those: berlaku."""
    effective_then: frozenset[str] = frozenset()
    """Beside that, where it is yet to be: baru, akan."""
    leaving: frozenset[str] = frozenset()
    """What somebody does not come to, which only a summit outlives: "pulled out of"."""
    buts: frozenset[str] = frozenset()
    """Behind a plan they may tell that it came to nothing: but, tetapi."""
    unfulfilled: frozenset[tuple[str, str, str]] = frozenset()
    """Three words before a participle that say it did not come about: "was to have" met."""
    never_held: frozenset[str] = frozenset()
    """Behind an event's noun they say that it did not come about: "never took place"."""
    invitations: frozenset[str] = frozenset()
    """Before "to" and a verb: what somebody is asked to do: invitation."""
    asking_over: frozenset[str] = frozenset()
    """Verbs of asking somebody to come: "invited X to Lima in May"."""
    paying_a_visit: str = ""
    """The verb that is meant behind those: visit."""
    turning_down: frozenset[str] = frozenset()
    """Before those: it will not be done: declined, rejected."""
    wished: frozenset[str] = frozenset()
    """Before a verb, with "but never did" behind it: nothing ever came of it, and no plan: wanted."""
    too: frozenset[str] = frozenset()
    """Before "ill to meet X": he does not."""
    papers: frozenset[str] = frozenset()
    """Plans that are things: "unveiled a plan at the summit"."""
    plan_nouns: frozenset[str] = frozenset()
    """Before a verb: what is told is a plan, which may be called off at the sentence's end."""
    urging: frozenset[str] = frozenset()
    """Before someone and a verb: that is urged, and not done: mendorong."""
    comings: frozenset[str] = frozenset()
    """Nouns of somebody's coming to a gathering, which he may call off: attendance, participation, trip."""
    attends: frozenset[str] = frozenset()
    """Behind a word of cancelling or denying: who stays away, not the event, is what is called off."""
    nearly: frozenset[str] = frozenset()
    """Right before a verb: what did not happen in the end."""
    releases: frozenset[str] = frozenset()
    """What an office sends out and others receive: keterangan, rilis."""
    hoped_of: frozenset[str] = frozenset()
    """Behind talks pointed at: what they may bring: diharapkan."""
    judged: frozenset[str] = frozenset()
    """Before "to" and a verb they say how that would be, not that it is done: wrong, unusual."""
    habits: frozenset[str] = frozenset()
    """Before a verb: it is done again and again: kerap."""
    capable: frozenset[str] = frozenset()
    """Right before the verb of a deed: what somebody can do, and has not done: mampu."""
    pressing: frozenset[str] = frozenset()
    """Behind "to", before someone and what he is to be brought to do: persuade, coax."""
    falling: frozenset[str] = frozenset()
    """Right before a verb of fighting: what the dead did, "fell fighting"."""
    rates: frozenset[str] = frozenset()
    """Before a noun of time: so often is done what the verb behind it tells: per."""
    aimed: frozenset[str] = frozenset()
    """Before "of" and a verb in -ing: what is meant to be done: intention."""
    reviving: frozenset[str] = frozenset()
    striving: frozenset[str] = frozenset()
    """ "in a bid to revive the talks": verbs of taking them up again, and what one does to that end."""
    meeting_for: frozenset[str] = frozenset()
    """Verbs before a place or a day, behind which it is told what people met for: "met in Lima to agree"."""
    became: frozenset[str] = frozenset()
    """Before "the first one to do so": who became that has done it."""
    doing: frozenset[str] = frozenset()
    """Before a verb in -ing, which tells what these do: obstacles."""
    possible: frozenset[str] = frozenset()
    """Right before a noun: what has not come about: possible, threatened."""
    abstaining: frozenset[str] = frozenset()
    """Before a paper and a verb in -ing, which tells what the paper does: abstained."""
    may: frozenset[str] = frozenset()
    """What may happen by itself: could, might."""
    doubting: frozenset[str] = frozenset()
    """What is denied of a deed that is held unlikely: "did not believe that", "no sign that"."""
    disbelief: frozenset[str] = frozenset()
    """Those that say so without a denial: "doubted that Togo would attack"."""
    menaces: frozenset[str] = frozenset()
    """What is threatened with: sanctions."""
    asserted: frozenset[str] = frozenset()
    """Verbs of a clause that tells how things are: was, had."""
    insisting: frozenset[str] = frozenset()
    """Verbs that demand or only assert: insisted."""
    musts: frozenset[str] = frozenset()
    """Before a verb: what is asked: must, should."""
    able: frozenset[str] = frozenset()
    """Before a verb: somebody could do it: can."""
    outcomes: frozenset[str] = frozenset()
    """Of an event: what only one that was held has: results."""
    powers: frozenset[str] = frozenset()
    tabling: frozenset[str] = frozenset()  # table, submit: verbs with which a text is only brought in
    drafts: frozenset[str] = frozenset()
    """Behind "has the", before "to": what somebody may do at any time: right, authority."""
    hard: frozenset[str] = frozenset()
    """Before "for X to": what X can hardly do: difficult."""
    decided: frozenset[str] = frozenset()
    """decided, before the act that follows: of a measure, which takes effect so."""
    choices: frozenset[str] = frozenset()
    """Behind a possessive, before "to": what somebody is blamed or praised for: decision, attempt."""
    alleged: frozenset[str] = frozenset()
    """Before a noun: nobody says that it was done: alleged."""
    whether: frozenset[str] = frozenset()
    """Opens a clause of which nobody says that it is so."""
    nobody: frozenset[tuple[str, ...]] = frozenset()
    """Right behind a verb: it is done to none: nobody, neither side."""
    askings: frozenset[str] = frozenset()
    """Before a noun, "to" and a verb: who is asked or let do something."""
    claims: frozenset[str] = frozenset()
    """Nouns of what somebody only says that others have done: allegations."""
    answering_no: frozenset[str] = frozenset()
    """Participles of passives by which somebody answers a claim or demand with no: rejected, denied."""
    answering_actives: Mapping[str, str] = field(default_factory=dict)
    """The same in a language that inflects them, with their active forms: ditolak, menolak."""
    answered_nouns: frozenset[str] = frozenset()
    """What those answer: usulan, tuduhan."""
    answered_steps: frozenset[str] = frozenset()
    """What somebody decided or does, which is answered: keputusan, langkah."""
    answered_aims: frozenset[str] = frozenset()
    """Conjunctions before what is asked for or proposed: agar, supaya."""
    rumours: frozenset[str] = frozenset()
    """Before "bahwa" and what may be denied, or is denied by them: kabar, denied."""
    disowning: frozenset[str] = frozenset()
    """Verbs and adjectives that deny what a report tells: dismissed, untrue."""
    before_gerunds: Mapping[str, Status] = field(default_factory=dict)
    """Words right before a verb in -ing that is not done: "is considering expelling"."""
    holding: frozenset[str] = frozenset()
    """Verbs in -ing that carry an event's noun: "is considering holding" talks."""
    denying: frozenset[str] = frozenset()
    """Verbs of denying, active: denied."""
    contacts: frozenset[str] = frozenset()
    """Behind those: what nobody is blamed for, though it be untrue: met, due, spoken."""
    as_ever: frozenset[str] = frozenset()
    """Before those: a habit, and no answer: always."""
    prospects: frozenset[str] = frozenset()
    """Before "that" and what may come about: possibility."""
    kept_away: frozenset[str] = frozenset()
    """Verbs before "from attending" of those who were not there: barred, kept."""
    unable: frozenset[str] = frozenset()
    """Before "to attend" of those who were not there: unable, declined."""
    refusals: frozenset[str] = frozenset()
    """Before "attend" in a language without infinitives, of those who will not be there: menolak."""
    hindering: frozenset[str] = frozenset()
    """Before "from" and a verb in -ing, which is not done: prevented."""
    ever: frozenset[str] = frozenset()
    """Between a subject and its verb, of what nobody has done: "No Peruvian president has ever visited Fiji"."""
    attributes: frozenset[str] = frozenset()
    """Behind a negation, what it makes of a noun or how a deed was done: "kunjungan tidak resmi", "tak lupa"."""
    befalling: frozenset[str] = frozenset()
    """Behind "will", passives that tell of an act's noun that it is yet to come: "sanksi baru akan diumumkan"."""
    remote: frozenset[str] = frozenset()
    """Behind an event's noun, from its verb on: nobody plans it: "is out of the question"."""
    remaining: frozenset[str] = frozenset()
    """Verbs beside the auxiliaries with which those begin: remain."""
    doubts: frozenset[str] = frozenset()
    """Before an event's noun: nobody plans it: "no plans for"."""
    stuck: frozenset[str] = frozenset()
    """Right before the noun of talks that do not go on: long-stalled."""
    unstuck: frozenset[str] = frozenset()
    """What sets going again what was stuck: "resumed stalled talks"."""
    came_out: frozenset[str] = frozenset()
    """Verbs of whoever goes where a guest comes: before "to welcome" they tell that he was there."""
    resolving: frozenset[str] = field(default_factory=frozenset, kw_only=True)
    """Verbs whose own day stands before what is to be done: "agreed on Tuesday to meet in Lima"."""
    settling: frozenset[str] = frozenset()
    """Verbs that carry a deal, of which "to" and such a verb tell only that it is aimed at: reach."""
    surely: frozenset[str] = frozenset()
    """Before "to" and such a verb: it is done, planned or denied, and no mere aim: managed, due, yet."""
    driving: frozenset[str] = frozenset()
    """Verbs of what a thing makes somebody do, which is done then: mendorong, memaksa, membuat."""
    open_before_to: frozenset[str] = frozenset()
    """Right before "to" and a verb: nobody says that it is done or planned: ought."""
    only_urged: frozenset[str] = frozenset()
    """Participles behind an auxiliary, before "to" and a verb: somebody only asks for it: urged."""
    pressures: frozenset[str] = frozenset()
    """Nouns before "to" and a verb that ask for it: pressure, calls."""
    heeding: frozenset[str] = frozenset()
    """Before those nouns: it is done then: bowed, heeded."""
    done_before_gerunds: frozenset[tuple[str, ...]] = frozenset()
    """Words right before a verb in -ing that is done then: "wasted no time in"."""
    as_was_planned: frozenset[str] = frozenset()
    """Behind what is denied they tell that it was planned: "as planned"."""
    of_any: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By their last word, what stands before the noun of an event that nobody has set: "open to", "wants"."""
    glad: frozenset[str] = frozenset()
    """Right before "can" they tell that it is done: "senang bisa kembali mengunjungi Jakarta", terhormat."""
