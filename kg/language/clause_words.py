"""The words that open, join and end clauses, and what may be put in between.

Every set is of lower-case words of one language; a set is empty where a language has no such word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords:
    """Words of clauses: what opens, joins and interrupts them."""

    subordinators: frozenset[str]
    """Words that open a clause of their own: after, setelah."""
    clause_idioms: frozenset[str]
    """Before a subordinator they take that from it: "such as"."""
    phrase_idioms: frozenset[str]
    """What follows a subordinator that opens no clause: "one after another", "after the other"."""
    before_nouns: frozenset[str] = frozenset()
    """Conjunctions that are prepositions too: after, before."""
    circumstances: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    """By their first word, what leads another event as those of `before_nouns` do: "in the wake of"."""
    causes: frozenset[str] = frozenset()
    """What follows is why an act was done, and has people and places of its own: menyusul."""
    subjectless: frozenset[str] = frozenset()
    """Conjunctions that may lead a verb whose subject is the main clause's: "usai bertemu"."""
    causing: frozenset[str] = frozenset()
    """Before who then does something: "prompting Chad to recall"."""
    left_out: str = ""
    """ "saat": what a verb leaves out that opens a sentence before its subject."""
    between_clauses: Mapping[str, str] = field(default_factory=dict)
    """Behind a comma and before a clause, and as what they are read there: ", so Chile left" is "and"."""
    joints: frozenset[str]
    """Conjunctions that join the last of a list: and, or."""
    plain_joint: str
    """The plainest of them: and."""
    reaching: Mapping[str, str] = field(default_factory=dict)
    """Before the last of a list, and what they mean there: "Mesir, Qatar hingga Turki" is "dan"."""
    alongside: Mapping[str, str] = field(default_factory=dict)
    """Between two who do the same, each by its rarest word: "along with", "as well as"."""
    as_well: frozenset[str] = frozenset()
    """Before one more of those who do it: "as well as", serta."""
    joining_in: frozenset[str] = frozenset()
    """Behind a comma it opens what somebody is besides: "X, also chair of Y, said"."""
    put_in_with: frozenset[str] = frozenset()
    """Opens what is put in of how somebody is called: "as the rebels are known"."""
    called_so: frozenset[str] = frozenset()
    """Ends it."""
    between_subject_and_verb: frozenset[str] = frozenset()
    """Opens what he did before or meanwhile, without commas: "X seusai bertemu Y mengecam Z"."""
    opening_asides: frozenset[str] = frozenset()
    """Opens what is put in between a verb and its object: "suspended, with immediate effect, Mali's rights"."""
    of_several: frozenset[str] = frozenset()
    """Behind "who" they tell that more than one are meant: were, have, also."""
    indefinite: frozenset[str] = frozenset()
    """a, an: whom a phrase with one calls is not met before: "a Canadian diplomat"."""
    in_apposition: frozenset[str] = frozenset()
    """Words that open what somebody is, before a comma and "it": "A close ally of Kyiv, it", "Long a friend, it"."""
    meanwhile: frozenset[str] = frozenset()
    """What befalls him as he speaks: "Ruto, asked on Monday, said"."""
    object_relatives: frozenset[str] = frozenset()
    """Relative pronouns that are the object of their verb: whom."""
    owning_relatives: frozenset[str] = frozenset()
    his_own: frozenset[str] = frozenset()
    """What is somebody's and acts beside him, where a relative pronoun owns nothing: "yang adiknya bertemu"."""
    """Relative pronouns of whoever owns the noun behind them: whose."""
    fronted_slots: frozenset[str] = frozenset()
    """Prepositions before a relative pronoun that means whom something is toward: "on which it imposed"."""
    as_relative: str = ""
    """What the word that opens reported speech is where it tells of a noun: which."""
    what_is: frozenset[str] = frozenset()
    """Opens a subject that no noun names: "apa yang terjadi", "hal itu"."""
    infinitives: frozenset[str]
    """to: before an infinitive."""
    agents: frozenset[str]
    """Before the agent of a passive: by."""
    body_pronouns: frozenset[str]
    """Pronouns for a body or country: it."""
    first_persons: frozenset[str] = frozenset()
    """we, I: whoever speaks."""
    things: frozenset[str] = frozenset()
    """Pronouns that may mean an event told before: "Ghana mediated them"."""
    perils: frozenset[str] = frozenset()
    """Things that harm by themselves: "the row threatens to derail the talks" is nobody's threat."""
    the_same: frozenset[str] = frozenset()
    """Before "of" they stand for a noun named before: "the government of France and that of Austria"."""
    own_bodies: frozenset[str] = frozenset()
    """Subjects that mean whoever reports: "mengatakan bahwa pihaknya telah ..."."""
    among: frozenset[str]
    """Before several of whom those named are some: among, one of."""
    some_of: frozenset[str] = frozenset()
    """Before "of" and those of whom some act: "one of the Danish soldiers", "the last of the troops"."""
    among_them: frozenset[str] = frozenset()
    """At the opening of a sentence that names some of those told of before: "Di antara mereka"."""
    all_of_them: frozenset[str] = frozenset()
    """So many who were told of without their names: ketiganya."""
    those_who: frozenset[str] = frozenset()
    """What such a sentence begins with: "Mereka yang dilantik adalah", "Para dubes itu ialah"."""
    are: frozenset[str] = frozenset()
    """Before the names of those: ialah."""
    consisting: frozenset[str] = frozenset()
    """Before the list of those of whom a group is made up: terdiri (dari, atas)."""
    additional: frozenset[str] = frozenset()
    """Behind a number they mean others than those told before: others, more."""
    comparing: frozenset[str] = frozenset()
    """Before a number they lead nothing: "more than 10,000 Haitians"."""
    everybody: frozenset[str] = frozenset()
    """In a call they are the world: "semua negara"."""
    bounds: frozenset[tuple[str, ...]] = frozenset()
    """Two words before a number that tell how many at most: up to, all but."""
    theirs: frozenset[str] = frozenset()
    """Before "by", "of" or "from" and whose it is: "a statement by Chad condemned", "the attack by Mali drew"."""
    organs: frozenset[str] = frozenset()
    """Before "of" and whose organ acts: "the office of President Duda", "the upper house of the Sejm"."""
    reasons: frozenset[str] = frozenset()
    """Before what somebody is blamed for: "menggugat X karena meneken ..."."""
    manners: frozenset[str] = frozenset()
    """How something is said: in the strongest terms, in harsh language."""
    manner: frozenset[str] = frozenset()
    """Before how a thing is done: "secara serentak"."""
    means: frozenset[str]
    """Before a bare noun of talking, what makes it the way in which something is done: "by negotiation".

    Indonesian: opens a sentence with the verb by which it is done: "Dengan mengusir X, Chad ..."."""
    sides: frozenset[str]
    """Before "with", on whose side something is done: "in solidarity with"."""
    footsteps: frozenset[str] = frozenset()
    """Before whom somebody follows in doing something: "mengikuti jejak X memutus hubungan"."""
    reciprocal: frozenset[str] = frozenset()
    """ "each other": those who do it do it to one another."""
    mutual: frozenset[str] = frozenset()
    """Before a verb whose subjects do it to each other: saling."""
    jointly: frozenset[str] = frozenset()
    """Beside an exercise: it is held with others."""
    too: frozenset[str] = frozenset()
    """Right behind a passive whose subject follows it: "dilantik pula X"."""
    together_prefixes: frozenset[str] = frozenset()
    """Before a hyphen and a verb that several do together: co."""
    loudly: frozenset[str] = frozenset()
    """Adverbs between somebody and his verb that tell how he speaks: "lantang mengutuk", "dengan tegas"."""
