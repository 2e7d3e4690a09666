"""Many articles out of a few: the annotated ones with other names, countries and dates, by a seeded table.

What the program keeps between articles (caches of words, of dates, of terms) must not make a bench look
better than an archive would, so no two articles name the same people; half of the names are made of
syllables and can be in no table. For what is resolved across articles that is the worst case: names of a
hundred words hang together by the thousand. `real_names` are those of people in real news and of office
holders, so that few are named often and most seldom.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from kg.model import Article
from kg.read.reader import article_from_text
from kg.reference import Country, load_reference

NAMES: Final = Path(__file__).resolve().parents[1].parent / "shared" / "data" / "ner"
CORPUS: Final = Path(__file__).resolve().parents[1].parent / "shared" / "corpus"
_MONTHS = "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
_MONTHS += "|January|February|March|May|June|July|August|October|December"
_YEAR = r"\b(?:19|20)\d\d\b"
_DAY = rf"\b\d{{1,2}}(?= (?:{_MONTHS})|/\d{{1,2}}/)|\b\d{{1,2}}(?=, \d{{4}})"
_NAME_PART = re.compile(r"[^\W\d_]{3,}")

GIVEN: Final = """Amina Anders Andrei Arif Aylin Beatriz Budi Carlos Chen Dewi Elena Emeka Fatima Goran Grace Hana Hassan
Helga Ibrahim Ines Ivan Jamal Jonas Kamal Karin Kenji Lars Leila Li Linh Marta Maya Miguel Nadia Naoko Nguyen Olga Omar
Paulo Priya Rafael Rina Samir Sofia Suresh Tariq Tomas Valeria Wei Yusuf""".split()
SURNAMES: Final = """Abdullah Adeyemi Almeida Andersson Bakker Castillo Chaudhry Dimitrov Edwards Farouk Fernando Ferreira
Gunawan Haddad Halonen Hartono Herrera Hoang Iwasaki Jansen Kaplan Karimov Kimura Kovalenko Larsen Lindqvist Mahfouz
Moreau Mutua Nakamura Novak Okafor Pereira Popescu Pratama Rahman Ramos Rossi Santoso Schneider Setiawan Sharma Siregar
Tanaka Tkachenko Vargas Wijaya Yilmaz Zhang""".split()
_STARTS = "b br ch d dr f g h j k kh l m n p r s sh t tr v w y z".split()
_VOWELS = "a a e e i o u ai ia".split()
_ENDS = "n r l s m k t v sh ng nd rt".split()


@dataclass(frozen=True, slots=True)
class Original:
    """An annotated article, and which words of it stand for whom."""

    name: str
    language: str
    text: str
    people: frozenset[str]
    countries: Mapping[str, tuple[str, str]]
    """What the text calls a country: its code, and the kind of name (name, demonym or capital)."""

    pattern: re.Pattern[str]
    full: tuple[tuple[str, ...], ...] = ()
    """The full names of its people, each as words."""


def originals(corpus: Path = CORPUS) -> list[Original]:
    """The annotated articles in the order of their names; none when the corpus is not there."""
    found = [path for path in sorted(corpus.glob("*/*.txt")) if path.with_suffix(".json").exists()]
    return [_original(path) for path in found]


def varied_articles(count: int, *, seed: int = 0, language: str | None = None) -> Iterator[Article]:
    """`count` articles as read, each made when it is asked for; with `language` those in it only.

    Raises:
        FileNotFoundError: the annotated articles are not beside the repository.
    """
    for name, text in varied_texts(count, seed=seed, language=language):
        yield article_from_text(text, name)


def real_names(folder: Path = NAMES) -> list[tuple[str, ...]]:
    """Names of people, two or three words each: half of the list as often as annotated sentences have them, half
    those of the reference's office holders, once each."""
    found: list[tuple[str, ...]] = []
    for path in sorted(folder.glob("*.train.txt")):
        name: list[str] = []
        for line in [*path.read_text("utf-8").splitlines(), ""]:
            word, tag = line.partition(" ")[0], line.rpartition(" ")[2]
            if tag == "I-PER" and name:
                name.append(word)
                continue
            if len(name) in (2, 3) and all(_NAME_PART.fullmatch(part) for part in name):
                found.append(tuple(part.capitalize() for part in name))
            name = [word] if tag == "B-PER" else []
    known = {tuple(holder.person.split()) for holder in load_reference().holders}
    holders = sorted(n for n in known if len(n) in (2, 3) and all(map(_NAME_PART.fullmatch, n)))
    return found * (len(holders) // max(1, len(found))) + holders


def varied_texts(
    count: int,
    *,
    seed: int = 0,
    language: str | None = None,
    names: Sequence[tuple[str, ...]] = (),
) -> Iterator[tuple[str, str]]:
    """Identifiers and texts, the same for the same seed; people are called by `names` if there are any."""
    chosen = [each for each in originals() if language in (None, each.language)]
    if not chosen:
        raise FileNotFoundError(f"the annotated articles are not in {CORPUS}")
    countries = [
        c for c in load_reference().countries.values() if c.iso3 and c.demonyms["en"] and c.capital["en"]
    ]
    for number in range(count):
        original = chosen[number % len(chosen)]
        draw = random.Random(f"{seed}/{number}")
        yield f"{original.name}-{number:06d}", varied(original, countries, draw, names)


def varied(
    original: Original, countries: list[Country], draw: random.Random, real: Sequence[tuple[str, ...]] = ()
) -> str:
    """The article's text with other people, other countries and other dates."""
    names = {part: _name(draw) for part in sorted(original.people)}
    for full in original.full if real else ():
        new = draw.choice(real)
        names |= {part: new[min(at, len(new) - 1)] for at, part in enumerate(full[:-1])} | {full[-1]: new[-1]}
    others = dict(zip(_codes(original), draw.sample(countries, len(_codes(original))), strict=True))
    years, days = draw.randint(-9, 3), draw.randint(0, 27)

    def replacement(match: re.Match[str]) -> str:
        word = match[0]
        if word.isdigit():
            return str(int(word) + years) if len(word) == 4 else str((int(word) + days) % 28 + 1)
        if word in original.countries:
            code, kind = original.countries[word]
            new = _called(others[code], kind, original.language)
        else:
            new = names.get(word.capitalize(), word)
        return new.upper() if word.isupper() else new

    return original.pattern.sub(replacement, original.text)


def _original(path: Path) -> Original:
    gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
    with path.open(encoding="utf-8-sig", newline="") as source:
        text = source.read()
    people = {part for entity in gold["entities"] for part in _parts(entity)}
    countries = dict(_countries(gold))
    words = {*countries, *people, *(part.upper() for part in people)} - {""}
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    pattern = re.compile(rf"\b(?:{longest_first})\b|{_YEAR}|{_DAY}")
    full = dict.fromkeys(tuple(name.split()) for entity in gold["entities"] for name in _full_names(entity))
    return Original(path.stem, gold["language"], text, frozenset(people), countries, pattern, tuple(full))


def _full_names(entity: dict[str, Any]) -> Iterator[str]:
    """The longest mention of a person that has nothing but parts of a name."""
    if entity["type"] == "Person":
        mentions = (
            m for m in entity["mentions"] if len(parts := _NAME_PART.findall(m)) > 1 and " ".join(parts) == m
        )
        longest = max(mentions, key=lambda m: (len(m), m), default="")
        yield from (" ".join(part.capitalize() for part in each.split()) for each in [longest] if each)


def _parts(entity: dict[str, Any]) -> Iterator[str]:
    if entity["type"] == "Person":
        for mention in entity["mentions"]:
            yield from (part.capitalize() for part in _NAME_PART.findall(mention) if part[0].isupper())


def _countries(gold: dict[str, Any]) -> Iterator[tuple[str, tuple[str, str]]]:
    known = load_reference().countries
    for entity in gold["entities"]:
        country = next((c for c in known.values() if c.iso3 == entity.get("iso3")), None)
        if country is not None:
            for mention in entity["mentions"]:
                yield mention, (country.iso3, _kind(country, mention))


def _kind(country: Country, mention: str) -> str:
    for kind, names in (
        ("demonym", [name for each in country.demonyms.values() for name in each]),
        ("capital", list(country.capital.values())),
    ):
        if mention.lower() in (name.lower() for name in names) and mention not in country.name.values():
            return kind
    return "name"


def _called(country: Country, kind: str, language: str) -> str:
    if kind == "demonym" and country.demonyms[language]:
        return country.demonyms[language][0]
    return (
        country.capital[language]
        if kind == "capital" and country.capital[language]
        else country.name[language]
    )


def _codes(original: Original) -> list[str]:
    return sorted({code for code, _ in original.countries.values()})


def _name(draw: random.Random) -> str:
    if draw.random() < 0.5:
        return draw.choice(draw.choice((GIVEN, SURNAMES)))
    middle = "".join(draw.choice(_STARTS) + draw.choice(_VOWELS) for _ in range(draw.randint(1, 2)))
    return (middle + draw.choice(_STARTS) + draw.choice(_VOWELS) + draw.choice(_ENDS)).capitalize()
