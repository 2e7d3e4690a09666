"""Texts made to make patterns explode take no longer than others of their length."""

from __future__ import annotations

import time

import pytest

from kg.read.zones import layout_of

LENGTH = 100_000
UNITS = {
    "spaces": " ",
    "letters": "a",
    "capitals": "A",
    "names": "Dewi Sari, ",
    "labels": "Reporter: ",
    "oleh": "oleh ",
    "dates": "10 Sep 2019, ",
    "clocks": "11:26 WIB ",
    "digits": "1",
    "slashes": "1/2/",
    "dashes": "- ",
    "long dashes": "—",
    "brackets": "(",
    "pairs": "()",
    "credits": "(ANTARA/Dewi ",
    "pipes": "| ",
    "dots": ". ",
    "teasers": "Baca juga: ",
    "domains": "a.com, ",
    "sites": "Abc.com, Jakarta",
    "cities": "Jakarta ",
    "bullets": "•",
    "quotes": '"',
    "tags": "#a ",
    "nbsp": "\u00a0",
    "video": "[Gambas:",
    "short lines": "Aa bb\n",
    "empty lines": "\n",
    "wrapped": "Aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq\n",
    "captions": "Foto: Dewi (ANTARA/Budi)\n",
    "labels alone": "Reporter\n",
}


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_linear(unit: str) -> None:
    length = (
        LENGTH // 4 if "\n" in unit else LENGTH
    )  # many lines cost a little each; the danger is in long ones
    text = "Title\n\n" + (unit * (length // len(unit)))
    begin = time.process_time()
    layout_of(text)
    assert time.process_time() - begin < 1.0
