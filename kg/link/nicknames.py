"""Given names and their short forms: "Liz" and "Elizabeth" may be one person."""

from __future__ import annotations

GROUPS = (
    "elizabeth liz beth lizzie betty",
    "antony anthony tony",
    "joseph joe",
    "william bill will",
    "michael mike",
    "james jim jimmy",
    "robert bob rob",
    "thomas tom",
    "richard dick rick",
    "david dave",
    "edward ed ted eddie",
    "john jack",
    "kenneth ken",
    "ronald ron",
    "donald don",
    "stephen steven steve",
    "christopher chris",
    "gregory greg",
    "jeffrey jeff",
    "katherine catherine kate",
    "alexander alex sasha",
    "benjamin ben",
    "samuel sam",
    "daniel dan",
    "timothy tim",
    "andrew andy",
    "matthew matt",
    "nicholas nick nicolas",
    "patrick pat",
    "peter pete",
    "philip phil",
    "charles chuck charlie",
    "lawrence larry",
    "gerald gerry jerry",
    "margaret maggie",
    "deborah debbie",
    "susan sue",
    "victoria vicky",
    "sergei sergey serhii",
    "dmitry dmitri dmytro",
    "mohammad muhammad mohammed mohamed mohamad",
    "abdullah abdallah",
    "yusuf yousef joseph",
)
"""Forms of one given name; transliterations included."""

_FORMS: dict[str, frozenset[str]] = {}
for _group in GROUPS:
    for _name in _group.split():
        _FORMS[_name] = _FORMS.get(_name, frozenset()) | frozenset(_group.split())


def forms_of(word: str) -> frozenset[str]:
    """A name's word and all other forms of it."""
    return _FORMS.get(word) or frozenset((word,))


def same_given(one: str, other: str) -> bool:
    """Whether two given names, in lower case without accents, are forms of one.

    >>> same_given("liz", "elizabeth"), same_given("liz", "tony")
    (True, False)
    """
    return other in _FORMS.get(one, ())


def is_slip(one: str, other: str) -> bool:
    """Whether one letter too many, too few or another stands inside a word: "faizsyah", "faizasyah".

    Not at its ends, where names differ that are made of one another: Ivanov and Ivanova.
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or one == other or (one[0], one[-1]) != (other[0], other[-1]):
        return False
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest = long[at + 1 :]
    return rest == (short[at:] if len(short) < len(long) else short[at + 1 :])
