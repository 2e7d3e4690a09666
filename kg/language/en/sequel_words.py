"""English words that tell which event came of which. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.sequel_words import SequelWords

COUNTED = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()

SEQUEL = SequelWords(
    follows=(
        *("follow-up to", "a follow - up to", "follow - up to", "follows on from", "follow on from"),
        *("followed up on", "continuation of", "sequel to", "builds on", "built on"),
        *("grew out of", "came out of", "arose from", "arose out of", "stemmed from", "sprang from"),
        *("the fruit of", "the outcome of", "the result of", "the product of", "the culmination of"),
        *("capped", "crowned", "was preceded by", "were preceded by", "on the heels of"),
        *("came after", "comes after", "came in the wake of", "comes in the wake of"),
    ),
    leads=(
        *("led to", "leading to", "paved the way for", "paved the way to", "opened the way to"),
        *("opened the way for", "culminated in", "culminating in", "resulted in", "resulting in"),
        *(
            "ended in",
            "ended with",
            "brought about",
            "gave rise to",
            "gave birth to",
            "prepared the ground for",
        ),
        *("was followed by", "were followed by", "to be followed by", "will be followed by"),
    ),
    after=(
        "followed a",
        "followed the",
        "followed an",
        "follows a",
        "follows the",
        "follows an",
        "following",
    ),
    opens=(
        "as a follow-up",
        "as a follow - up",
        "in a follow-up",
        "in a follow - up",
        "as a next step",
        "as a sequel",
    ),
    ordinals={word: number for number, word in enumerate(COUNTED, 1)},
    one_more=words("next another further fresh follow-up"),
    one_before=words("previous earlier"),
    last=words("last final"),
    again=words("again anew afresh"),
    anew=frozenset(),
    in_return=words("return"),
    initialling=words("initialled initialed initial initials initialling initialing"),
    resuming=words(
        "resume restart reopen relaunch revive renew start begin open launch continue enter join conduct have"
    ),
    of_talks=words(
        "peace trade border security ceasefire truce crisis further new fresh more direct indirect bilateral trilateral regular "
        "formal informal urgent emergency high-level face-to-face final preliminary future mediated unconditional another"
    ),
)
