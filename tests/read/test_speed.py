"""Texts made to make patterns explode take no longer than others of their length."""

from __future__ import annotations

import gc
import time

import pytest

from kg.read.zones import layout_of
from tests.yardstick import ordinary_seconds

LENGTH = 100_000
QUICK = 1.0
"""Seconds in which these texts are laid out where nothing else is in the way."""

SHARE = 1 / 3
"""Of what reading an ordinary text of that length takes, at most, whatever the machine."""

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
    gc.disable()  # what other tests have left in the process is no time of this text
    try:
        begin = time.process_time()
        layout_of(text)
        spent = time.process_time() - begin
    finally:
        gc.enable()
    if spent > QUICK:  # a slow machine, or a process with much in memory, is slow with any text
        assert spent < ordinary_seconds("id") * SHARE
