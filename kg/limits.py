"""Every cap and time limit of the program, in one table.

A limit can be set for one run by an environment variable: `KG_LIMIT_MAX_FILE_BYTES=1000000 kg ...`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

from kg.errors import KgError

MB: Final = 1_000_000
ENVIRONMENT_PREFIX: Final = "KG_LIMIT_"


@dataclass(frozen=True, slots=True)
class Limit:
    """One cap: its name, its value unless the environment says otherwise, its unit and its reason."""

    name: str
    default: float
    unit: str
    help: str


BY_AREA: Final[dict[str, tuple[Limit, ...]]] = {
    "Reading": (
        Limit("max_file_bytes", 50 * MB, "bytes", "A larger text, HTML or PDF file is refused unread."),
        Limit("max_stream_bytes", 20_000 * MB, "bytes", "A larger JSONL file or standard input is refused."),
        Limit("max_decompressed_bytes", 500 * MB, "bytes", "A gzip file that unpacks to more is refused."),
        Limit("max_decompressed_stream_bytes", 20_000 * MB, "bytes", "The same for JSONL, read by lines."),
        Limit("max_record_bytes", 20 * MB, "bytes", "A longer JSONL line is skipped and reported."),
        Limit("max_html_bytes", 20 * MB, "bytes", "A larger page is refused: parsing it takes minutes."),
        Limit("max_html_depth", 2_000, "elements", "A deeper page is refused: nothing is found in it."),
        Limit("max_pdf_pages", 500, "pages", "A PDF with more pages is refused."),
        Limit("max_article_chars", 1_000_000, "characters", "A longer text is no article and is refused."),
        Limit("max_articles", 10_000_000, "articles", "Reading one input stops here, with a failure."),
    ),
    "Understanding": (
        Limit(
            "article_seconds",
            20,
            "seconds",
            "An article that takes more work, or four times as long by the clock, fails; the run goes on.",
        ),
    ),
    "Storing": (
        Limit("store_seconds", 300, "seconds", "Our own request to a SPARQL server that takes longer fails."),
        Limit("lease_seconds", 300, "seconds", "A server is free so long after its writer fell silent."),
    ),
    "Asking": (
        Limit("query_seconds", 30, "seconds", "A query that runs longer is stopped."),
        Limit("query_rows", 100_000, "rows", "A longer result is cut, with a notice."),
        Limit("result_bytes", 200 * MB, "bytes", "A larger result is refused."),
        Limit("query_memory_bytes", 4_000 * MB, "bytes", "A query that takes more memory is stopped."),
        Limit("query_chars", 100_000, "characters", "A longer query is refused before it is parsed."),
        Limit("review_bytes", 20 * MB, "bytes", "A larger file of decisions to import is refused."),
        Limit("query_depth", 64, "levels", "A query with brackets nested deeper is refused."),
    ),
    "Serving": (
        Limit("refresh_seconds", 1, "seconds", "How often the server looks for newer articles, at most."),
        Limit("reader_threads", 2, "threads", "So many pages, and answers for scripts, are made at once."),
        Limit("quick_query_seconds", 0.5, "seconds", "A query that works longer goes to the slow lane."),
        Limit("quick_workers", 4, "processes", "So many strangers' queries are tried at once."),
        Limit("slow_workers", 2, "processes", "So many long queries run at once, after all else."),
        Limit("quick_queue", 400, "queries", "More that wait for their first try are turned away."),
        Limit("slow_queue", 8, "queries", "More that wait for the slow lane are turned away."),
        Limit("reading_workers", 1, "processes", "So many articles that are sent in are read at once."),
        Limit("storing_seconds", 60, "seconds", "Storing an article that was sent in takes no longer."),
        Limit("reading_queue", 8, "articles", "More that wait to be read are turned away."),
        Limit("body_bytes", 5 * MB, "bytes", "A larger request is refused."),
        Limit("page_items", 500, "items", "A list of the interface has no more on one page."),
        Limit("page_triples", 5_000, "triples", "A page as RDF has no more, and says so in a header."),
        Limit("page_offices", 80, "offices", "A page shows no more offices."),
        Limit("article_marks", 5_000, "marks", "An article's page marks no more claims."),
        Limit("kept_answer_bytes", 50 * MB, "bytes", "Answers are kept for the next who asks the same."),
        Limit("kept_marks", 500, "articles", "The marks of so many articles are kept for the next who asks."),
        Limit("graph_nodes", 300, "nodes", "A picture that is asked for at once has no more."),
        Limit("picture_nodes", 2_000, "nodes", "The first picture of the whole grows to no more."),
        Limit("path_visits", 200_000, "nodes", "The search for a path between two actors looks at no more."),
        Limit("claim_passages", 50, "passages", "A claim that more articles make is shown with the first."),
        Limit("search_chars", 200, "characters", "More of what is typed into a search box is not looked at."),
    ),
    "Showing": (
        Limit("view_nodes", 1_500, "nodes", "A larger picture is cut to its most connected nodes."),
        Limit("problems_shown", 100, "problems", "`kg check` lists no more, and says how many there are."),
    ),
}  # fmt: skip

LIMITS: Final[dict[str, Limit]] = {each.name: each for area in BY_AREA.values() for each in area}


def limit(name: str) -> int:
    """The cap called `name`, rounded down to a whole number.

    KeyError for an unknown name; KgError when the environment's value is no positive number.
    """
    return int(seconds(name))


def seconds(name: str) -> float:
    """The limit called `name` with its fraction: for time limits."""
    default = LIMITS[name].default
    variable = ENVIRONMENT_PREFIX + name.upper()
    stated = os.environ.get(variable)
    if stated is None:
        return default
    try:
        value = float(stated.replace("_", ""))
    except ValueError:
        value = -1.0
    if not 0 < value < float("inf"):
        raise KgError(f"{variable}={stated}: must be a positive number of {LIMITS[name].unit}.")
    return value


def as_markdown() -> str:
    """The table as a page of the documentation; `python -m kg.limits` prints it."""
    lines = [
        "# Limits",
        "",
        "<!-- Written by `python -m kg.limits > docs/limits.md`; a test compares the two. -->",
        "",
        "Every cap and time limit of the program. Each can be set for one run by an environment variable:",
        f"`{ENVIRONMENT_PREFIX}` and the limit's name in capitals, such as",
        f"`{ENVIRONMENT_PREFIX}QUERY_SECONDS=5 kg query ...`.",
        "What runs into a limit is refused, or cut with a notice; never silently.",
    ]
    for area, limits in BY_AREA.items():
        lines += ["", f"## {area}", "", "| limit | default | unit | what it does |"]
        lines += ["| --- | ---: | --- | --- |"]
        lines += [f"| `{each.name}` | {each.default:,} | {each.unit} | {each.help} |" for each in limits]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(as_markdown(), end="")
