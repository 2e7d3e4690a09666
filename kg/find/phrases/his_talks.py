"""What "his" owns that has him take part: "his talks with", "his visit to"."""

from __future__ import annotations

from kg.find.scene import Scene

WHICH = 3
"""Most words between "his" and the noun of talks: "his first face-to-face talks"."""


def talks_follow(scene: Scene, at: int) -> bool:
    """ "his talks with", "her first meeting with": whoever has them takes part.

    So with "recalled his visit to Chad", but "X, on his visit to Chad," tells where X is.
    """
    pack = scene.known.language
    names = pack.words.group
    verb = scene.low(at - 2) if at > 1 else ""
    told = verb.isalpha() and verb not in pack.prepositions and verb not in pack.words.clause.subordinators
    for end in range(at, at + WHICH + 1):
        word = scene.low(end)
        if word in names.own_talks:
            journey = word in pack.words.time.journeys
            return scene.low(end + 1) in names.talks_with and (told or not journey)
        if not (word.isalpha() or word == "-"):
            return False
    return False
