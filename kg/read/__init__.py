"""Bytes to articles: text, HTML, PDF and JSONL, and the zones of a news page."""

from kg.read.reader import READERS, read
from kg.read.source import ReadFailure, Source
from kg.read.text import article_from_text

__all__ = ["READERS", "ReadFailure", "Source", "article_from_text", "read"]
