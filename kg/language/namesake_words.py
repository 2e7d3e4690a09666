"""Words of names that are of another kind than they look."""

from __future__ import annotations

from collections.abc import Mapping

from kg.language.en.words import words

GIVEN_PLACES = words(
    "sofia paris chad jordan georgia israel sydney vienna kenya florence victoria santiago lourdes carolina "
    "virginia dakota charlotte adelaide jackson lincoln austin madison chelsea milan india asia malta odessa "
    "alexandria siena verona lima roman francis salvador trinidad martinique geneva savannah cairo london ireland"
)
"""Given names that are names of countries and cities too."""

INSTITUTIONS: Mapping[str, frozenset[str]] = {
    "en": words(
        "bank hospital university college institute clinic academy corporation company airlines airways ministry "
        "agency authority newspaper foundation council club"
    ),
    "id": frozenset(),  # such a word stands before the name
}
"""By language the last words of names of bodies, which the name model may take for places or people."""
