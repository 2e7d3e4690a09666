"""What is wrong with a query's grammar, and where, in one line that one can act upon."""

from __future__ import annotations

import re
from typing import Final

_PARSER: Final = re.compile(r"error at (\d+):(\d+): expected (?:one of )?(.*)", re.DOTALL)
"""What the parser says: a line, a column, and all that could follow: words, texts, classes of letters."""

_CLASS: Final = re.compile(r"\[[^\[\]]*\]")
_RULE: Final = re.compile(r"[A-Z]\w+(?: [\w-]+)+")
_SIGN: Final = re.compile(r'"((?:[^"\\]|\\.)*)"|\b(BY)\b')
_PREFIXED: Final = re.compile(r"([\w.-]*):[^\s:]*\s*$")
_MOST_SIGNS: Final = 4
_SHOWN: Final = 24


def what_is_wrong(said: str, query: str) -> str:
    """The parser's message with the words behind which it stopped; as it is, if it has another form.

    Of what could follow only signs are told: the parser names keywords that it tried at some other place.
    """
    parts = _PARSER.match(said)
    if parts is None:
        return said
    line, column = int(parts[1]), int(parts[2])
    before = _before(query, line, column)
    behind = f', behind "{before[-_SHOWN:]}"' if before.strip() else ""
    ended = before.rstrip() == query.split("\n")[-1].strip()
    return f"line {line}, column {column}{behind}: {_wanted(parts[3], before, ended)}"


def _before(query: str, line: int, column: int) -> str:
    lines = query.split("\n")
    return lines[line - 1][: column - 1].lstrip() if line <= len(lines) else ""


def _wanted(expected: str, before: str, ended: bool) -> str:
    """The rule that is broken, or the signs that could follow; at the end of the query what closes it."""
    words = _CLASS.sub("", expected)
    rule = _RULE.search(words)
    if rule is not None and rule[0] == "Prefix not found":
        named = _PREFIXED.search(before)
        return f"the prefix {named[1]}: is not declared" if named else "its prefix is not declared"
    if rule is not None:
        return rule[0].replace("The SELECT", "SELECT")
    signs = [each[1] or each[2] for each in _SIGN.finditer(words)]
    signs = [
        each
        for each in signs
        if each == "BY" or not any(letter.isalnum() or letter == "\\" for letter in each)
    ]
    closing = [each for each in signs if each in ("}", ")", "]")] or (
        signs if signs in (["'"], ['"']) else []
    )
    if ended and closing:
        return f"{' or '.join(closing)} is missing"
    if not signs or len(signs) > _MOST_SIGNS:
        return "it cannot end like that" if ended else "what follows is not SPARQL"
    return f"{' or '.join(signs)} is expected"
