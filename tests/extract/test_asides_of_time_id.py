"""What somebody did before, between him and his verb: "X seusai bertemu Y mengecam Z"."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # what he did before, without commas: he has the main verb, and not whom he met
    (
        "Menteri Luar Negeri Turki Hakan Fidan seusai bertemu Menteri Luar Negeri Irak Fuad Hussein "
        "mengecam serangan Israel ke Lebanon.",
        [
            "Meeting CONSULT held - - | attendee=IRQ attendee=TUR attendee=fuad-hussein attendee=hakan-fidan",
            "Statement ACCUSE held - - | actor=TUR actor=hakan-fidan recipient=ISR",
        ],
    ),
    (
        "Presiden Brasil Lula da Silva setelah menerima Kanselir Jerman Olaf Scholz menolak mengirim "
        "amunisi ke Ukraina.",
        [
            "Meeting CONSULT held - - | attendee=DEU attendee=olaf-scholz host=BRA host=luiz-inacio-lula-da-silva",
            "Statement REJECT held - - | actor=BRA actor=luiz-inacio-lula-da-silva recipient=UKR",
        ],
    ),
    (
        "Menlu Peru saat bertemu Menlu Kuba Bruno Rodriguez meminta Havana membebaskan para tahanan.",
        [
            "Meeting CONSULT held - - | attendee=CUB attendee=PER attendee=bruno-rodriguez-parrilla",
            "Statement REQUEST held - - | actor=PER recipient=CUB",
        ],
    ),
    (
        "Presiden Joko Widodo saat menerima Menlu Palestina Riyad al-Maliki menegaskan dukungan Indonesia.",
        [
            "Meeting CONSULT held - - | attendee=PSE attendee=riyad-al-maliki host=IDN host=joko-widodo",
            "Statement SUPPORT held - - | actor=IDN actor=joko-widodo recipient=PSE recipient=riyad-al-maliki",
        ],
    ),
    (
        "Menlu Fiji Inia Seruiratu usai pertemuan dengan Menlu Australia Penny Wong memuji bantuan Canberra.",
        [
            "Meeting CONSULT held - - | attendee=AUS attendee=FJI attendee=inia-seruiratu attendee=penny-wong",
            "Statement SUPPORT held - - | actor=FJI actor=inia-seruiratu recipient=AUS",
        ],
    ),
    (
        "Menlu Kenya Musalia Mudavadi usai bertemu Menlu Somalia Ahmed Moallim Fiqi di Mogadishu pada "
        "Selasa juga menemui Presiden Hassan Sheikh Mohamud.",
        [
            "Meeting CONSULT held 2023-06-13 mogadishu | attendee=KEN attendee=SOM attendee=ahmed-moallim-fiqi attendee=musalia-mudavadi",
            "Meeting CONSULT held 2023-06-13 mogadishu | attendee=KEN attendee=SOM attendee=hassan-sheikh-mohamud attendee=musalia-mudavadi",
        ],
    ),
    (
        "Kanselir Austria Karl Nehammer sebelum bertemu Presiden Serbia Aleksandar Vucic akan "
        "mengunjungi Zagreb.",
        [
            "Meeting CONSULT held - - | attendee=AUT attendee=SRB attendee=aleksandar-vucic attendee=karl-nehammer",
            "Visit CONSULT planned - zagreb | host=HRV visitor=AUT visitor=karl-nehammer",
        ],
    ),
    # what for, behind a preposition of purpose, is not the main verb
    (
        "Presiden Prancis Emmanuel Macron usai bertemu Kanselir Jerman Friedrich Merz untuk membahas "
        "Ukraina menelepon Presiden Volodymyr Zelenskyy.",
        [
            "Meeting CONSULT held - - | attendee=DEU attendee=FRA attendee=emmanuel-macron attendee=friedrich-merz",
            "Call CONSULT held - - | attendee=FRA attendee=UKR attendee=emmanuel-macron attendee=volodymyr-zelenskyy",
        ],
    ),
    # an event's name
    (
        "Menlu Laos usai KTT ASEAN bertemu Menlu Thailand di Vientiane.",
        [
            "Summit CONSULT held - - | organizer=asean",
            "Meeting CONSULT held - vientiane | attendee=LAO attendee=THA",
        ],
    ),
    # a clause with a subject of its own
    (
        "Menlu Ukraina Andrii Sybiha setelah Rusia menyerang Kharkiv menelepon Menlu Polandia "
        "Radoslaw Sikorski.",
        [
            "Measure ASSAULT held - kharkiv | actor=RUS recipient=UKR",
            "Call CONSULT held - - | attendee=POL attendee=UKR attendee=andrii-sybiha attendee=radoslaw-sikorski",
        ],
    ),
    (
        "Presiden Polandia Andrzej Duda setelah Rusia menyerang Lviv mengecam Moskow.",
        [
            "Measure ASSAULT held - lviv | actor=RUS recipient=UKR",
            "Statement ACCUSE held - - | actor=POL actor=andrzej-duda recipient=RUS",
        ],
    ),
    # none
    (
        "Presiden Korea Selatan saat itu Moon Jae-in bertemu Kim Jong Un di Panmunjom.",
        [
            "Meeting CONSULT held - panmunjom | attendee=KOR attendee=PRK attendee=kim-jong-un attendee=moon-jae-in",
        ],
    ),
    (
        "Menlu Slovenia Tanja Fajon menerima Menlu Kroasia Gordan Grlic Radman setelah mengunjungi Praha.",
        [
            "Meeting CONSULT held - - | attendee=HRV attendee=gordan-grlic-radman host=SVN host=tanja-fajon",
            "Visit CONSULT held - prague | host=CZE visitor=SVN visitor=tanja-fajon",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
