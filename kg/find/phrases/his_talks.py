"""What "his" owns that has him take part: "his talks with", "his visit to"."""

from __future__ import annotations

from kg.find.scene import Scene

WHICH = 3
"""Most words between "his" and the noun of talks: "his first face-to-face talks"."""


def talks_follow(scene: Scene, at: int) -> bool:
    """ "his talks with", "her first meeting with", "his visit to": whoever has them takes part.

    But "X, on his visit to Chad," tells where X is.
    """
    names = scene.known.language.words.name
    there = scene.low(at - 2) in scene.known.language.words.place.upon
    for end in range(at, at + WHICH + 1):
        word = scene.low(end)
        if word in names.own_talks:
            journey = word in scene.known.language.words.time.journeys
            return scene.low(end + 1) in names.talks_with and not (journey and there)
        if not (word.isalpha() or word == "-"):
            return False
    return False
