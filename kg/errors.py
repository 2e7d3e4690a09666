"""Everything that can go wrong, as one tree; only the command line turns these into messages."""

from __future__ import annotations


class KgError(Exception):
    """Base of all errors of this package: the message says what, where and what to do."""


class ReadError(KgError):
    """An input cannot be read as an article."""


class UnsupportedLanguage(ReadError):
    """The text is in a language without a language pack; the message names it."""


class LimitExceeded(KgError):
    """A cap or time limit of `kg.limits` was reached."""


class StoreError(KgError):
    """The store is missing, in use, or corrupt."""


class QueryError(KgError):
    """A query was refused, is malformed, or failed."""


class QueryTimeout(QueryError):
    """A query ran past its time limit and was stopped."""


class ExportError(KgError):
    """An export cannot be written."""


class ReviewError(KgError):
    """A decision cannot be made, taken back or read; the message says why."""


class ReferenceDataError(KgError):
    """A reference table, ontology file or model that the program ships is missing or malformed."""
