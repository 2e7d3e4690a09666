"""Cooperation and conflict between two actors over time, by PLOVER's scale from -10 to 10."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.analyse import Table
from kg.errors import ExportError
from kg.export.atomic import atomic_write
from kg.query import Guard

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PLOTS = (".png", ".svg")

_EVENTS = """SELECT DISTINCT ?event ?score ?date WHERE {
  ?event dip:hasParticipant ?one ; dip:hasParticipant ?other ; dip:cooperationScore ?score ;
    dip:status <https://w3id.org/diplomacy-kg/status/held> .
  OPTIONAL { ?event dip:startDate ?date }
}"""
_COOPERATION, _CONFLICT, _MEAN = "#2b6f9e", "#c8553d", "#222222"


@dataclass(frozen=True, slots=True)
class Year:
    """The scores of the events of one year that had both actors. `year` 0 stands for no date."""

    year: int
    scores: tuple[float, ...]

    @property
    def cooperation(self) -> int:
        """Events with a score above 0."""
        return sum(score > 0 for score in self.scores)

    @property
    def conflict(self) -> int:
        """Events with a score below 0."""
        return sum(score < 0 for score in self.scores)

    @property
    def mean(self) -> float:
        """The mean score."""
        return statistics.fmean(self.scores)


def trend(guard: Guard, one: Sequence[NamedNode], other: Sequence[NamedNode]) -> list[Year]:
    """The years in which events that were held had both actors, oldest first.

    Raises:
        QueryError: the question cannot be answered.
    """
    by_year: dict[int, list[float]] = {}
    for _, score, date in guard.query(_EVENTS, {"one": one, "other": other}).rows:
        year = int(date.value[:4]) if isinstance(date, Literal) and date.value[:4].isdigit() else 0
        if isinstance(score, Literal):
            by_year.setdefault(year, []).append(float(score.value))
    return [Year(year, tuple(sorted(scores))) for year, scores in sorted(by_year.items())]


def as_table(years: Sequence[Year], title: str) -> Table:
    """The years as a table; the first row is of events without a date."""
    rows = [
        (
            str(each.year or "no date"),
            str(len(each.scores)),
            str(each.cooperation),
            str(each.conflict),
            f"{each.mean:.1f}",
            f"{each.scores[0]:.1f}",
            f"{each.scores[-1]:.1f}",
        )
        for each in years
    ]
    head = ("year", "events", "cooperation", "conflict", "mean score", "lowest", "highest")
    return Table(title, head, tuple(rows))


def write_plot(years: Sequence[Year], title: str, path: Path) -> None:
    """Draw the years as PNG or SVG, by the file's suffix; the same years give the same bytes.

    Raises:
        ExportError: matplotlib is not installed, there is no dated event, or the file cannot be written.
    """
    dated = [each for each in years if each.year]
    if not dated:
        raise ExportError(f"{title}: there is no dated event to draw")
    try:
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise ExportError("plots need matplotlib: pip install 'diplomacy-kg[plot]'") from error
    with rc_context({"svg.hashsalt": "diplomacy-kg", "svg.fonttype": "none", "font.family": "DejaVu Sans"}):
        figure = Figure(figsize=(8, 4.5), layout="constrained")
        FigureCanvasAgg(figure)
        _draw(figure.add_subplot(), dated, title)
        suffix = path.suffix.lower().lstrip(".")
        metadata = {"Date": None} if suffix == "svg" else {"Software": None}
        with atomic_write(path) as out:
            figure.savefig(out, format=suffix, dpi=150, metadata=metadata)


def _draw(axes: Axes, years: Sequence[Year], title: str) -> None:
    from matplotlib.ticker import MaxNLocator

    places = [each.year for each in years]
    axes.bar(places, [each.cooperation for each in years], color=_COOPERATION, label="cooperation, events")
    axes.bar(places, [-each.conflict for each in years], color=_CONFLICT, label="conflict, events")
    axes.axhline(0, color="#888888", linewidth=0.8)
    axes.set_xticks(places if len(places) <= 15 else places[:: len(places) // 12])
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("year")
    axes.set_ylabel("events held, conflict downwards")
    most = max(1, *(max(each.cooperation, each.conflict) for each in years))
    axes.set_ylim(-1.15 * most, 1.15 * most)
    scale = axes.twinx()
    scale.plot(places, [each.mean for each in years], color=_MEAN, marker="o", label="mean PLOVER score")
    scale.set_ylim(-10.5, 10.5)
    scale.set_ylabel("mean score, -10 conflict to 10 cooperation")
    axes.set_title(title).set_parse_math(False)  # names are words, whatever signs they have
    handles = [*axes.get_legend_handles_labels()[0], *scale.get_legend_handles_labels()[0]]
    axes.legend(handles=handles, loc="lower left", fontsize="small", frameon=False)
