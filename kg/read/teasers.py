"""Pointers to other articles: "Baca juga: ...", and lists of headlines under a heading of their own."""

from __future__ import annotations

from typing import Final

from kg.read.rules import LineRule, whole_line

MAX_CHARS: Final = 420

INLINE: Final = (
    LineRule(
        r"(?:baca|lihat|simak|tonton|dengarkan|cek)\s?(?:juga|pula)\s?[:\-–|].{0,300}",
        "Baca juga: Dua Menteri Bertemu",
    ),
    LineRule(r"(?:baca|lihat|simak) juga .{1,200}", "Baca juga Dua Menteri Bertemu"),
    LineRule(
        r"(?:baca|simak|lihat)(?: artikel| berita| berita terkait| selengkapnya| lainnya)?\s?[:|].{1,300}",
        "Baca: Dua Menteri Bertemu",
    ),
    LineRule(
        r"(?:artikel|berita|liputan) (?:terkait|lainnya|lain|sebelumnya)\s?[:|\-–].{1,300}",
        "Berita terkait: Dua Menteri Bertemu",
    ),
    LineRule(
        r"(?:pilihan editor|jangan lewatkan|rekomendasi|terpopuler)\s?[:|!].{1,300}",
        "Pilihan Editor: Dua Menteri Bertemu",
    ),
    LineRule(
        r"(?:simak|saksikan|tonton|lihat)(?: juga)? video\s?[:'\"“‘].{1,200}",
        "Simak Video 'Dua Menteri Bertemu'",
    ),
    LineRule(
        r"(?:also )?(?:read|see|watch|listen)(?: (?:also|more|next|now|this))?\s?[:|»].{1,300}",
        "READ ALSO: Ministers meet",
    ),
    LineRule(
        r"(?:related|more|recommended|explainer|watch)(?: (?:story|stories|articles?|news"
        r"|coverage|reading))?\s?[:|].{1,300}",
        "Related story: Ministers meet again",
    ),
    LineRule(
        r"(?:more on this|don['’]t miss|editors?['’]? ?(?:pick|choice)s?)\s?[:|].{1,300}",
        "Don't miss: Ministers meet",
    ),
    LineRule(
        r"you (?:may|might) also (?:like|be interested in)\s?[:|].{1,300}",
        "You may also like: Ministers meet",
    ),
    LineRule(
        r"[(\[]\s?(?:baca|lihat|simak|(?:also )?read|see|watch)(?: (?:juga|pula|also|more))?\s?[:|»]"
        r".{1,300}[)\]]\.?",
        "(Baca: Dua Menteri Bertemu)",
    ),
)
"""The pointed-at headline on the same line."""

HEADERS: Final = (
    LineRule(
        r"(?:baca|lihat|simak|tonton) (?:juga|pula)(?: (?:artikel|berita)(?: lainnya| terkait)?)?\s?[:!.]?",
        "Baca juga:",
    ),
    LineRule(
        r"(?:artikel|berita|video|foto|konten|tulisan) (?:terkait|lainnya|lain|terpopuler|populer"
        r"|terbaru|terkini|pilihan|menarik)"
        r"(?: (?:lainnya|selengkapnya|hari ini|untuk anda))?[:!.]?",
        "Berita Terkini Selengkapnya",
    ),
    LineRule(
        r"(?:terpopuler|populer|terkait|pilihan editor|trending|headline|most popular|terbaru)[:!.]?",
        "POPULER",
    ),
    LineRule(r"jangan lewatkan(?: juga)?[:!.]?", "Jangan lewatkan!"),
    LineRule(
        r"(?:also (?:worth )?read(?:ing)?|read (?:also|more|next)|see also|related)[:!.]?",
        "Also worth reading",
    ),
    LineRule(
        r"also (?:in|on|from) (?:the |this |our |today['’]s )?(?:archives?|news|paper|edition|issue|section"
        r"|site|series|page|topic|day)[:!.]?",
        "Also in the archive",
    ),
    LineRule(r"more (?:news|stories|from .{1,30}|on this (?:story|topic))[:!.]?", "More on this story"),
    LineRule(r"you (?:may|might) also (?:like|be interested in)[:!.]?", "You may also like"),
    LineRule(
        r"(?:more|what|articles|stories|also|further) (?:to|you can) read(?: next| now| today)?[:!.]?",
        "More To Read",
    ),
    LineRule(r"(?:table of )?contents[:.]?", "Contents"),
    LineRule(
        r"(?:(?:further|suggested|recommended) reading|recommended for you|explore (?:more|further).{0,30}"
        r"|(?:readers|people|others) (?:also )?(?:read|liked|viewed|are reading))[:!.]?",
        "People also read",
    ),
    LineRule(
        r"(?:related|latest|recommended|popular|other|similar|top|trending|recent)(?: \w{2,12})? "
        r"(?:news|stories|articles|reading|posts|content|topics|coverage|headlines|videos?)[:!.]?",
        "Related news",
    ),
    LineRule(
        r"(?:most (?:read|popular|viewed|shared)|editors?['’]? ?(?:picks?|choice)|don['’]t miss)[:!.]?",
        "Most read",
    ),
    LineRule(
        r"(?:what to read next|up next|in case you missed it|trending now|around the web)[:!.]?", "Up next"
    ),
)
"""A line alone, above a list of other articles' headlines."""

_INLINE: Final = whole_line(INLINE)
_HEADERS: Final = whole_line(HEADERS)


def is_teaser(text: str) -> bool:
    """Whether a whole line points to another article."""
    return len(text) <= MAX_CHARS and _INLINE.match(text) is not None


def is_teaser_header(text: str) -> bool:
    """Whether a line stands above headlines of other articles."""
    return len(text) <= 60 and _HEADERS.match(text) is not None
