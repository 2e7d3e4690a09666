"""Offices: of what, to whom accredited, formerly or now, held by whom."""
