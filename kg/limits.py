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


_TABLE: Final = (
    # reading
    Limit(
        "max_file_bytes", 50 * MB, "bytes", "A larger text, HTML or PDF file is refused before it is read."
    ),
    Limit("max_stream_bytes", 20_000 * MB, "bytes", "A larger JSONL file or standard input is refused."),
    Limit("max_decompressed_bytes", 500 * MB, "bytes", "A gzip file that unpacks to more is refused."),
    Limit("max_decompressed_stream_bytes", 20_000 * MB, "bytes", "The same for JSONL, read line by line."),
    Limit("max_record_bytes", 20 * MB, "bytes", "A longer JSONL line is skipped and reported."),
    Limit("max_html_bytes", 20 * MB, "bytes", "A larger page is refused: parsing it would take minutes."),
    Limit(
        "max_html_depth", 2_000, "elements", "A page nested deeper is refused: nothing would be found in it."
    ),
    Limit("max_pdf_pages", 500, "pages", "A PDF with more pages is refused."),
    Limit("max_article_chars", 1_000_000, "characters", "A longer text is no article and is refused."),
    Limit(
        "max_articles", 10_000_000, "articles", "Reading one input stops here, with a failure that says so."
    ),
    # understanding
    Limit("article_seconds", 20, "seconds", "An article that takes longer is reported and the run goes on."),
    # asking
    Limit("query_seconds", 30, "seconds", "A query that runs longer is stopped."),
    Limit("query_rows", 100_000, "rows", "A longer result is cut, with a notice."),
    Limit("result_bytes", 200 * MB, "bytes", "A larger result is refused."),
    Limit("query_chars", 100_000, "characters", "A longer query is refused before it is parsed."),
    Limit("query_depth", 64, "levels", "A query with deeper nested brackets is refused: parsers recurse."),
    # showing
    Limit(
        "view_nodes", 1_500, "nodes", "A larger picture is cut to its most connected nodes, with a notice."
    ),
)

LIMITS: Final[dict[str, Limit]] = {each.name: each for each in _TABLE}


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
