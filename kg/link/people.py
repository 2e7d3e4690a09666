"""Which names in one article are the same person.

Full names first, over the whole article; then surnames and by-names go to the full name that
contains them. A name that the reference lists as an office holder's takes the holder's identity.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.find.gazetteer import name_tokens, person_key
from kg.find.knowledge import SPOUSES, Knowledge
from kg.link.nicknames import forms_of, is_slip, same_given
from kg.model import EntityKey, OfficeId
from kg.reference import Holder


def same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names may be one person's: one's words are all in the other, initials fitting.

    Order does not matter ("Hayashi Yoshimasa"); at least two words must agree, one of them written out:
    "P. W. Botha" is not "R. F. Botha".
    """
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < 2:
        return False
    rest = list(long)
    whole = agreeing = 0
    for word in short:
        match = _same_word(word, rest)
        if match is None:
            match = _initial(word, rest)
            if match is None:
                if len(word) == 1:
                    continue  # a middle initial that the other form leaves out
                return False
        else:
            whole += len(word) > 1
        rest.remove(match)
        agreeing += 1
    return whole >= 1 and agreeing >= LEAST and (whole >= 2 or any(len(w) == 1 for w in (*short, *long)))


LEAST = 2
"""Words of two names that agree where they are one person's."""


def _same_word(word: str, others: Sequence[str]) -> str | None:
    for other in others:
        if other == word or same_given(other, word):
            return other
    return None


def _initial(word: str, others: Sequence[str]) -> str | None:
    """The first of the others that may be the same, one of the two being an initial."""
    for other in others:
        if other[0] == word[0] and (len(other) == 1 or len(word) == 1):
            return other
    return None


@dataclass(slots=True)
class Person:
    """Someone in this article: names met so far, identity, offices as (office, of), gender if known."""

    names: list[str]
    key: EntityKey
    holder: Holder | None = None
    gender: str = ""
    offices: list[tuple[OfficeId, EntityKey | None, bool]] = field(default_factory=list)
    affiliation: EntityKey | None = None
    words: set[str] = field(default_factory=set)
    place: int = 0  # in the order of appearance
    titles: set[str] = field(default_factory=set)  # how the article calls the offices, in lower case
    bare: bool | None = None  # "Foreign Minister Wang Yi" in the paper's words, never "China's Wang Yi"

    @property
    def in_office(self) -> bool:
        """Whether the article gives the person an office held now."""
        return any(not former for _, _, former in self.offices)

    @property
    def is_spouse(self) -> bool:
        """Whether the article knows the person by a marriage: the surname alone is the other's."""
        known = self.holder is not None and self.holder.office in SPOUSES
        return known or any(office in SPOUSES for office, _, _ in self.offices)

    @property
    def label(self) -> str:
        """The canonical name: the reference's, else the longest met."""
        return self.holder.person if self.holder else max(self.names, key=lambda n: (len(n), n))


def _inside(name: str, person: Person) -> bool:
    """Whether one word stands only in the middle of someone's names: "Khan" is not Amir Khan Muttaqi's.

    Beside Amir Khan Muttaqi and Shafqat Ali Khan, "Khan said" is the latter: a name alone is the last or the
    first of the whole.
    """
    forms = [name_tokens(n) for n in person.names]
    ends = {word for words in forms if words for word in (words[0], words[-1])}
    wanted = name_tokens(name)
    plain = all(len(words) <= WHOLE for words in forms)  # not "Tamim bin Hamad Al Thani"
    return plain and len(wanted) == 1 and wanted[0] not in ends


WHOLE = 3
"""Most words of a name whose middle is not what its bearer is called by."""

LONG = 7
"""Letters of the shortest single name that may be another's, misspelt."""


class Cast:
    """The people of one article, in order of appearance."""

    def __init__(self, known: Knowledge, day: str = "") -> None:
        self.known = known
        self.day = day
        self.people: list[Person] = []
        self._met: dict[str, Person] = {}
        """Whom `add_full` gave for a name, for as long as nobody's names change: texts repeat names."""
        self._bearers: dict[str, set[int]] = {}
        """By each word of a name and each holder's whole name: who bears it, in order of appearance."""
        self._by_key: dict[EntityKey, Person] | None = None
        self.former: dict[EntityKey, Person] = {}
        """Identities that nobody has any more, with whoever had them until another name told better."""

    def add_full(self, name: str) -> Person:
        """The person with this name of two words or more; new if none fits."""
        person = self._met.get(name)
        if person is None:
            person = self._full(name)
            self._met[name] = person
        return person

    def _full(self, name: str) -> Person:
        words = name_tokens(name)
        holder = self._holder(name)
        for person in self._bearing({form for word in words for form in forms_of(word)}, holder):
            if holder is not None and person.holder is not None:
                if person.holder.person == holder.person:
                    return self._also(person, name, words)
                continue
            if any(same_name(words, name_tokens(n)) for n in person.names if " " in n or "-" in n):
                return self._also(person, name, words)
        return self._new(name, holder)

    def _bearing(self, words: Iterable[str], holder: Holder | None = None) -> list[Person]:
        """Those with one of the words in a name, or known as the holder, in order of appearance."""
        keys = [*words, holder.person] if holder else words
        places = [place for key in keys for place in self._bearers.get(key, ())]
        return [self.people[place] for place in sorted(set(places))]

    def find_part(self, name: str, recent: Sequence[EntityKey]) -> Person | None:
        """Whom a surname, first name or by-name alone means: the last named of those who bear it."""
        wanted = set(name_tokens(name))
        fitting = [p for p in self._bearing(sorted(wanted)[:1]) if wanted <= p.words]
        own = self._holder(name) if fitting else None
        if own is not None:  # "Ibu Negara Iriana Jokowi": Jokowi alone is her husband
            bears = [p for p in fitting if p.holder is not None and p.holder.person == own.person]
            fitting = bears or [p for p in fitting if not p.is_spouse]
        if len(fitting) > 1:
            order = {key: n for n, key in enumerate(recent)}
            told = order.keys()  # one of those told of before, not who is named only further on
            gone = self._gone(fitting)
            fitting.sort(
                key=lambda p: (
                    p.key not in told,
                    p.key in gone,
                    _inside(name, p),
                    not p.in_office,
                    p.is_spouse,
                    order.get(p.key, len(order)),
                )
            )
        return fitting[0] if fitting else None

    def misspelt(self, name: str) -> Person | None:
        """Whom a single name means that differs by one slip from a name told in full: "kata Faizsyah"."""
        if len(name) < LONG or not name.isalpha() or self._holder(name) is not None:
            return None
        low = name.lower()
        near = [
            p
            for p in self.people
            if any(" " in n for n in p.names) and any(is_slip(low, word) for word in p.words)
        ]
        return near[0] if len(near) == 1 else None

    def _gone(self, fitting: Sequence[Person]) -> set[EntityKey]:
        """Namesakes whose term is over while another's is not: "Kim", where Kim Jong Il is the father."""
        held = {p.key: p.holder.held_on(self.day) for p in fitting if p.holder is not None and self.day}
        return {key for key, now in held.items() if not now} if any(held.values()) else set()

    def add_part(self, name: str) -> Person:
        """Someone whom the article names by one word only."""
        return self._new(name, self._holder(name))

    def by_key(self, key: EntityKey) -> Person | None:
        """The person with this identity, if already met."""
        if self._by_key is None:
            self._by_key = {p.key: p for p in reversed(self.people)}
        return self._by_key.get(key)

    def also_called(self, person: Person, alias: str) -> None:
        """Someone has a second name, by which the text may go on: "X alias Basir Latif"."""
        words = name_tokens(alias)
        if len(words) > 1:
            self._also(person, alias, words)
        self._words(person, words)

    def _words(self, person: Person, words: Iterable[str]) -> None:
        """Add words to someone's names, and keep in step what names are looked up in."""
        person.words.update(words)
        self._met.clear()
        self._by_key = None
        for word in (*person.words, person.holder.person) if person.holder else person.words:
            self._bearers.setdefault(word, set()).add(person.place)

    def adopt(self, person: Person, holder: Holder) -> None:
        """The reference tells who someone with one name and this office is."""
        person.holder = holder
        person.gender = holder.gender
        self._becomes(person, person_key(holder.person))
        self._words(person, name_tokens(holder.person))

    def _becomes(self, person: Person, key: EntityKey) -> None:
        """Someone's identity is another from now on."""
        if key != person.key:
            self.former[person.key] = person
            person.key = key
        self.former.pop(key, None)

    def from_holder(self, holder: Holder) -> Person:
        """Someone known by office alone."""
        return self.by_key(person_key(holder.person)) or self._new(holder.person, holder)

    def _holder(self, name: str) -> Holder | None:
        """Whom the reference knows by this name; of a father and a son, the one in office on the day."""
        holders = self.known.named.get(name_tokens(name), [])
        return next(
            (h for h in holders if self.day and h.since and h.held_on(self.day)), next(iter(holders), None)
        )

    def _new(self, name: str, holder: Holder | None) -> Person:
        key = person_key(holder.person if holder else name)
        person = Person([name], key, holder, holder.gender if holder else "", words=set(name_tokens(name)))
        if holder:
            person.words.update(name_tokens(holder.person))
            for alias in holder.aliases:
                person.words.update(name_tokens(alias))
        person.words = {w for w in person.words if len(w) > 1}
        person.place = len(self.people)
        self.former.pop(key, None)
        self.people.append(person)
        self._words(person, ())
        return person

    def _also(self, person: Person, name: str, words: Iterable[str]) -> Person:
        if name not in person.names:
            person.names.append(name)
            if person.holder is None:
                self._becomes(person, person_key(person.label))
            self._words(person, [w for w in words if len(w) > 1])
        return person
