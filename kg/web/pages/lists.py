"""The first page, the lists of events and articles, and the pages that scripts fill."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlencode

from kg import iri
from kg.model import Kind, Plover, Status
from kg.web.api import iri_from
from kg.web.catalogue import Catalogue, Entry
from kg.web.context import Asked
from kg.web.filters import Filters, events_of, filters_of, page_of
from kg.web.rendering import render
from kg.web.search import search
from kg.web.shapes import Json, brief, found_shape
from kg.web.vocabulary import status

_NEWEST = 10
_MOST_CONNECTED = 12


def home(asked: Asked) -> str:
    """The search box, what there is, and where to begin; with `q` what was found."""
    if asked.one("q"):
        return found(asked)
    known = asked.reading.known
    dated = [node for node in known.events if known.entries[node].start]
    return render(
        "home.html.j2",
        asked.language,
        asked.address,
        status=status(asked.reading, asked.language),
        newest=briefs(asked, dated[: -_NEWEST - 1 : -1]),
        articles=briefs(asked, known.articles[:_NEWEST]),
        entries={
            family: _most_in(asked, family) for family in ("Country", "Person", "Organization", "Event")
        },
    )


def found(asked: Asked) -> str:
    """What a search found."""
    count, offset = page_of(asked.given, 25)
    hits = search(asked.reading.index, asked.one("q"))
    known = asked.reading.known
    return render(
        "found.html.j2",
        asked.language,
        asked.address,
        typed=asked.one("q"),
        pages=pages(asked, "/", len(hits), count, offset),
        found=[
            found_shape(known, hit.iri, hit.matched, asked.language) for hit in hits[offset : offset + count]
        ],
    )


def _most_in(asked: Asked, family: str) -> list[Json]:
    compute = partial(_most_connected, asked.reading.known, family)
    return briefs(asked, asked.reading.once(f"most {family}", compute))


def _most_connected(known: Catalogue, family: str) -> list[str]:
    chosen = [entry.iri for entry in known.entries.values() if entry.family == family]
    return sorted(chosen, key=lambda node: (-len(known.edges_of(node)), node))[:_MOST_CONNECTED]


def briefs(asked: Asked, nodes: list[str] | tuple[str, ...]) -> list[Json]:
    """Entries in short, in their order."""
    known = asked.reading.known
    return [brief(known, known.entries[node], asked.language) for node in nodes if node in known.entries]


def pages(asked: Asked, path: str, total: int, count: int, offset: int) -> Json:
    """Which part of a list is shown, and the addresses of the parts before and after."""

    def at(start: int) -> str:
        given = {name: values for name, values in asked.given.items() if name != "offset"}
        return f"{path}?{urlencode({**given, 'offset': [str(start)]}, doseq=True)}"

    return {
        "shown": max(0, min(count, total - offset)),
        "first": min(offset + 1, total),
        "last": min(offset + count, total),
        "total": total,
        "previous": at(max(0, offset - count)) if offset else None,
        "next": at(offset + count) if count and offset + count < total else None,
    }


def events(asked: Asked) -> str:
    """Events that pass the filters, by date."""
    known = asked.reading.known
    count, offset = page_of(asked.given, 50)
    wanted = filters_of(
        asked.given | {"about": [iri_from(each) for each in asked.given.get("about", ()) if each]}
    )
    chosen = list(events_of(known, wanted))
    if asked.one("sort", "newest") != "oldest":
        dated = [event for event in chosen if event.start or event.end]
        chosen = dated[::-1] + chosen[len(dated) :]
    return render(
        "events.html.j2",
        asked.language,
        asked.address,
        pages=pages(asked, "/events", len(chosen), count, offset),
        found=[event_row(asked, event) for event in chosen[offset : offset + count]],
        about=briefs(asked, wanted.about),
        choices=_choices(asked, wanted),
        given={name: values[0] for name, values in asked.given.items() if values},
    )


def event_row(asked: Asked, event: Entry) -> Json:
    """An event with who stated takes part, a few of them."""
    known = asked.reading.known
    who = list(dict.fromkeys(e.source for e in known.participants(event.iri) if e.basis == "stated"))
    return brief(known, event, asked.language) | {
        "who": briefs(asked, who[:6]),
        "others": max(0, len(who) - 6),
        "ploverLabel": known.concept(iri.PLOVER + event.plover, asked.language) if event.plover else "",
        "statusLabel": known.concept(iri.STATUS + event.status, asked.language) if event.status else "",
    }


def _choices(asked: Asked, wanted: Filters) -> Json:
    """The values of the filters that are chosen from a list."""
    known, language = asked.reading.known, asked.language
    return {
        "kind": [
            (each.value, known.concept(iri.term(each), language), each in wanted.kinds) for each in Kind
        ],
        "plover": [(e.value, known.concept(iri.PLOVER + e, language), e in wanted.plover) for e in Plover],
        "status": [(e.value, known.concept(iri.STATUS + e, language), e in wanted.statuses) for e in Status],
    }


def articles(asked: Asked) -> str:
    """Articles, the newest first; with `q` those whose title or publisher has the words."""
    known = asked.reading.known
    count, offset = page_of(asked.given, 50)
    typed = asked.one("q").casefold().split()
    chosen = [
        node
        for node in known.articles
        if not typed
        or all(
            word in " ".join((known.entries[node].en, *known.entries[node].names)).casefold()
            for word in typed
        )
    ]
    return render(
        "articles.html.j2",
        asked.language,
        asked.address,
        typed=asked.one("q"),
        pages=pages(asked, "/articles", len(chosen), count, offset),
        found=briefs(asked, chosen[offset : offset + count]),
    )


def shell(name: str) -> Callable[[Asked], str]:
    """A page that its script fills; it has what a browser without scripts may use instead."""

    def page(asked: Asked) -> str:
        return render(
            f"{name}.html.j2",
            asked.language,
            asked.address,
            status=status(asked.reading, asked.language),
            query=asked.address.partition("?")[2],
        )

    return page
