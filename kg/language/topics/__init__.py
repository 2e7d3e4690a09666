"""The topics that an article may be about, each with its words and with sentences that show their reach."""

from __future__ import annotations

from kg.language.topic_words import TopicWords
from kg.language.topics import (
    diplomacy,
    economy,
    environment,
    governance,
    peace,
    people,
    questions,
    sea,
    society,
    technology,
    violence,
    weapons,
)

TOPICS: tuple[TopicWords, ...] = (
    *diplomacy.TOPICS,
    *peace.TOPICS,
    *violence.TOPICS,
    *weapons.TOPICS,
    *sea.TOPICS,
    *questions.TOPICS,
    *economy.TOPICS,
    *environment.TOPICS,
    *people.TOPICS,
    *society.TOPICS,
    *technology.TOPICS,
    *governance.TOPICS,
)

__all__ = ["TOPICS"]
