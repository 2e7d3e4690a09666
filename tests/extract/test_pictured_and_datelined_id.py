"""Indonesian pages: what a caption shows and the body tells, and who speaks where the report is written."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Plover
from tests.extract.test_left_to_tell_id import read


def event(text: str, plover: Plover) -> Event:
    return next(e for e in read(text, "2024-03-14").events if e.plover is plover)


CAPTION = "Foto: Presiden {a} dan Presiden {b} di {hall}, {city}, Rabu (13/3/2024). (Dok. Istana)"
BODY = "{city} - Perundingan itu berakhir. Presiden {a} dan Presiden {b} bertemu di {hall}, {city}, Rabu (13/3/2024), dan menyepakati jalur kereta."


@pytest.mark.parametrize(
    ("a", "b", "hall", "city"),
    [
        ("Peru Dina Boluarte", "Chile Gabriel Boric", "Istana La Moneda", "Santiago"),
        ("Ghana Nana Akufo-Addo", "Togo Faure Gnassingbe", "Istana Jubilee", "Accra"),
        ("Kenya William Ruto", "Uganda Yoweri Museveni", "Gedung Harambee", "Nairobi"),
    ],
)
def test_agreed_where_the_pictured_two_met(a: str, b: str, hall: str, city: str) -> None:
    """A caption tells the meeting first; what the two agree on is there all the same."""
    text = "\n\n".join(s.format(a=a, b=b, hall=hall, city=city) for s in (CAPTION, BODY))
    agreed, met = event(text, Plover.AGREE), event(text, Plover.CONSULT)
    assert met.kind is Kind.MEETING
    assert agreed.place == met.place is not None


def test_denied_a_week_after_the_picture() -> None:
    """The day of a picture is no day of what one of the two says later."""
    text = (
        "Foto: Menhan Ghana Dominic Nitiwul menyambut Menhan Polandia Wladyslaw Kosiniak-Kamysz di Kamp Burma, "
        "4 Maret 2024. (Dok. Kemhan)\n\nAccra - Menteri Pertahanan Ghana Dominic Nitiwul membantah Polandia "
        'memasok peluru ke Togo usai bertemu Wladyslaw Kosiniak-Kamysz pekan lalu.\n\n"Tidak ada peluru," kata '
        "Nitiwul di Accra, Rabu (13/3)."
    )
    denied = event(text, Plover.REJECT)
    assert denied.start is not None
    assert denied.start.iso == "2024-03-13"


VOTE = "NEW YORK, Radar - Dewan Keamanan PBB mengesahkan resolusi tentang Eritrea, Senin (11/3/2024).\n\n{}"


@pytest.mark.parametrize(
    ("said", "plover", "there"),
    [
        ("Dubes Inggris untuk PBB Barbara Woodward menuding Eritrea mengulur waktu.", Plover.ACCUSE, True),
        (
            "Wakil Tetap Aljazair untuk PBB Amar Bendjama menolak tuntutan Eritrea.",
            Plover.REJECT,
            True,
        ),
        ("Duta Besar Ghana untuk PBB Harold Agyeman memuji Eritrea.", Plover.SUPPORT, True),
        ("Presiden Prancis Emmanuel Macron mengecam Eritrea.", Plover.ACCUSE, False),
        ("Mantan Dubes Inggris untuk PBB Karen Pierce mengecam Eritrea.", Plover.ACCUSE, False),
        ("Di Jenewa, Dubes Ghana untuk PBB Harold Agyeman mengecam Eritrea.", Plover.ACCUSE, False),
    ],
)
def test_envoys_speak_where_their_body_sits(said: str, plover: Plover, there: bool) -> None:
    place = next(
        e.place for e in reversed(read(VOTE.format(said), "2024-03-12").events) if e.plover is plover
    )
    assert (place == "place/new-york") is there
