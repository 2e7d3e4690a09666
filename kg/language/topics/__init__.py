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

DECOYS = (
    "armistice day|planning and execution|execution of .. agreement/plan/policy/budget|in the pipeline"
    "|homeland security|tik tok",
    "hukum dan ham|hukum dan hak asasi manusia|partai demokrasi|demokrasi indonesia perjuangan|badai matahari"
    "|bank pembangunan daerah|pendidikan dan kebudayaan|pendidikan kebudayaan|kelautan dan perikanan"
    "|pertanian dan peternakan|energi dan sumber daya mineral|pariwisata dan ekonomi kreatif"
    "|pemuda dan olahraga",
)
"""English and Indonesian words that hold a keyword and show no topic: ministries, parties, set phrases."""

OFFICES_BEHIND = frozenset(["minister", "ministers", "ministry", "ministries", "secretary"])
OFFICES_BEFORE = frozenset(["menteri", "kementerian", "menko", "kemenko", "wamen"])
"""Beside these a keyword names a portfolio: the trade minister need not speak about trade."""

OFFICE_LINKS = frozenset(["of", "for"])
"""Between such an office and its portfolio: "minister for trade"."""

__all__ = ["DECOYS", "OFFICES_BEFORE", "OFFICES_BEHIND", "OFFICE_LINKS", "TOPICS"]
