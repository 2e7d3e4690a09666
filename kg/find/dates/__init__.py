"""Dates in the text, as precise as the text and no more."""
