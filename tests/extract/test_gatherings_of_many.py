"""Gatherings: who hosts and attends them, whom they draw, what those who meet are at."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ENGLISH: list[tuple[str, list[str]]] = [
    # who hosts a gathering that bears a name, in an aside before its verb
    (
        "The Lagos Energy Summit, jointly hosted by Nigeria and the African Union, began in Lagos on Monday.",
        [
            "Summit CONSULT held 2023-06-12 lagos | host=NGA host=african-union",
        ],
    ),
    (
        "The Lagos Energy Summit, co-hosted by Nigeria and Benin, ended in Lagos on Wednesday.",
        [
            "Summit CONSULT held 2023-06-14 lagos | host=BEN host=NGA",
        ],
    ),
    (
        "The Nile Basin Summit (NBS), hosted by Rwanda, was opened by Paul Kagame on Monday.",
        [
            "Summit CONSULT held 2023-06-12 - | attendee=RWA host=RWA opener=paul-kagame",
        ],
    ),
    (
        "The Lagos Energy Summit, hosted by Nigeria, brought together leaders of Benin and Chad on Monday.",
        [
            "Summit CONSULT held 2023-06-12 lagos | attendee=BEN attendee=NGA attendee=TCD host=NGA",
        ],
    ),
    (
        "A climate summit hosted by Peru brought together leaders of Chile and Cuba on Monday.",
        [
            "Summit CONSULT held 2023-06-12 - | attendee=CHL attendee=CUB host=PER",
        ],
    ),
    # whom it draws, and who is beside it
    (
        "The Quito Water Forum drew ministers from Chile and Cuba to Quito on Monday.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU host=ECU",
        ],
    ),
    (
        "The Quito Water Forum opened in Quito on Monday with delegates from Chile and Cuba.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU host=ECU",
        ],
    ),
    (
        "The Quito Water Forum was held on Monday with the participation of Chile and Cuba.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU host=ECU",
        ],
    ),
    (
        "A water summit opened in Quito on Monday with Chile and Cuba in attendance.",
        [
            "Summit CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB host=ECU",
        ],
    ),
    (
        "The Quito Water Forum drew a rebuke from Chile on Monday.",
        [
            "Conference CONSULT held - quito | host=ECU",
            "Statement ACCUSE held 2023-06-12 - | actor=CHL",
        ],
    ),
    (
        "President Kagame opened a conference on Sudan in Kigali. Speakers at the conference included President Museveni and President Ruto.",
        [
            "Conference CONSULT held - kigali | attendee=KEN attendee=RWA attendee=UGA host=RWA opener=paul-kagame speaker=william-ruto speaker=yoweri-museveni",
        ],
    ),
    # what those who meet are at
    (
        "Delegates from Chile, Cuba and Peru gathered in Quito on Monday for a two-day conference on drought.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU attendee=PER host=ECU",
        ],
    ),
    (
        "The leaders of Chile and Cuba met in Quito on Monday to attend the Quito Water Forum.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU host=ECU",
        ],
    ),
    (
        "The leaders of Chile and Cuba met in Quito on Monday for talks.",
        [
            "Meeting CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB",
        ],
    ),
    (
        "The leaders of Chile and Cuba met in Quito on Monday before leaving for a summit on drought.",
        [
            "Meeting CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB",
            "Visit CONSULT held - quito | host=ECU visitor=CHL visitor=CUB",
        ],
    ),
    # a body that meets, and its members
    (
        "The Arab League met in Cairo on Monday.",
        [
            "Conference CONSULT held 2023-06-12 cairo | host=EGY organizer=arab-league",
        ],
    ),
    (
        "The G7 will meet in Nara on Friday.",
        [
            "Conference CONSULT planned 2023-06-16 nara | host=JPN organizer=g7",
        ],
    ),
    (
        "BRICS countries met in Kazan on Monday.",
        [
            "Meeting CONSULT held 2023-06-12 kazan | attendee=BRA attendee=CHN attendee=IND attendee=RUS attendee=ZAF attendee=brics",
        ],
    ),
    (
        "The countries of the Arab Maghreb Union condemned Chad on Monday.",
        [
            "Statement ACCUSE held 2023-06-12 - | actor=arab-maghreb-union recipient=TCD",
        ],
    ),
    (
        "Five Gulf Cooperation Council countries, all except Oman, signed a pact in Doha on Monday.",
        [
            "Signing SUPPORT held 2023-06-12 doha | signatory=ARE signatory=BHR signatory=KWT signatory=QAT signatory=SAU signatory=gcc",
        ],
    ),
    # workshops of states, and what is none of theirs
    (
        "Kenya's foreign ministry held a workshop on maritime security in Mombasa on Monday.",
        [
            "Conference CONSULT held 2023-06-12 mombasa | host=KEN organizer=KEN organizer=mfa-ken",
        ],
    ),
    (
        "The United Nations hosted a webinar on peacekeeping on Monday.",
        [
            "Conference CONSULT held 2023-06-12 - | host=un",
        ],
    ),
    (
        "The college held a workshop on poetry in Mombasa on Monday.",
        [],
    ),
    (
        "The company held a conference on maritime security in Mombasa on Monday.",
        [],
    ),
    # one that ends, and when heads of state came
    (
        "A two-day conference on drought ended in Quito on Wednesday.",
        [
            "Conference CONSULT held 2023-06-13 quito | host=ECU",
        ],
    ),
    (
        "More than 40 heads of state attended a water summit in Quito on Saturday.",
        [
            "Summit CONSULT held 2023-06-10 quito | host=ECU",
        ],
    ),
    # the one told before, by how long it is, by its year, by those who came
    (
        "The Nile Basin Summit opened in Kampala on Monday. This year's summit is attended by Ghana and Togo.",
        [
            "Summit CONSULT held 2023-06-12 kampala | attendee=GHA attendee=TGO attendee=UGA host=UGA",
        ],
    ),
    (
        "The Nile Basin Summit opened in Kampala on Monday. The two-day summit brought together Ghana and Togo.",
        [
            "Summit CONSULT held 2023-06-12 kampala | attendee=GHA attendee=TGO attendee=UGA host=UGA",
        ],
    ),
    (
        "President Museveni opened a conference on drought in Kampala on Monday. Participants included Ghana and Togo.",
        [
            "Conference CONSULT held 2023-06-12 kampala | attendee=GHA attendee=TGO attendee=UGA host=UGA opener=yoweri-museveni",
        ],
    ),
    (
        "President Museveni opened a conference on drought in Kampala on Monday. Delegates came from Ghana and Togo.",
        [
            "Conference CONSULT held 2023-06-12 kampala | attendee=GHA attendee=TGO attendee=UGA host=UGA opener=yoweri-museveni",
        ],
    ),
    # who is in the chair by what he is called
    (
        "Prime Minister Anwar Ibrahim will attend the talks at the invitation of Thai Prime Minister Srettha Thavisin, chair of the Bangkok Water Summit.",
        [
            "Summit CONSULT planned - bangkok | attendee=MYS attendee=THA attendee=anwar-ibrahim chair=srettha-thavisin host=THA",
        ],
    ),
    (
        "The forum spoke of energy, especially transit from China to Europe.",
        [],
    ),
]

INDONESIAN: list[tuple[str, list[str]]] = [
    # apa yang mereka hadiri
    (
        "Menteri luar negeri Chile, Kuba, dan Peru berkumpul di Quito pada Senin untuk menghadiri Forum Air Andes.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU attendee=PER host=ECU",
        ],
    ),
    (
        "Menteri luar negeri Chile, Kuba, dan Peru berkumpul di Quito pada Senin untuk konferensi tentang kekeringan.",
        [
            "Conference CONSULT held 2023-06-12 quito | attendee=CHL attendee=CUB attendee=ECU attendee=PER host=ECU",
        ],
    ),
    (
        "Presiden Chile dan Presiden Kuba akan bertemu di Quito pada KTT Amerika.",
        [
            "Summit CONSULT planned - - | attendee=CHL attendee=CUB",
            "Meeting CONSULT planned - quito | attendee=CHL attendee=CUB",
        ],
    ),
    # siapa pembicaranya
    (
        "Menlu Kenya Musalia Mudavadi menjadi pembicara kunci dalam Konferensi Perdamaian di Kigali, Senin.",
        [
            "Conference CONSULT held 2023-06-12 kigali | attendee=KEN attendee=RWA host=RWA speaker=musalia-mudavadi",
        ],
    ),
    (
        "Menlu Kenya Musalia Mudavadi membuka Konferensi Perdamaian di Kigali. Para pembicaranya antara lain Menlu Peru Javier Gonzalez-Olaechea.",
        [
            "Conference CONSULT held - kigali | attendee=KEN attendee=PER attendee=RWA host=RWA opener=musalia-mudavadi speaker=javier-gonzalez-olaechea",
        ],
    ),
    # kota dalam namanya
    (
        "Forum Perdamaian Kigali dibuka pada Senin.",
        [
            "Conference CONSULT held 2023-06-12 kigali | host=RWA",
        ],
    ),
    # anggota tetap sebuah dewan
    (
        "Lima anggota tetap DK PBB bertemu di New York pada Senin.",
        [
            "Meeting CONSULT held 2023-06-12 new-york | attendee=CHN attendee=FRA attendee=GBR attendee=RUS attendee=USA attendee=p5",
        ],
    ),
    # yang baru diberitakan, oleh pesertanya
    (
        "KTT Lembah Nil dibuka di Kampala pada Senin. Para peserta berasal dari Ghana dan Togo.",
        [
            "Summit CONSULT held 2023-06-12 kampala | attendee=GHA attendee=TGO attendee=UGA host=UGA",
        ],
    ),
    (
        "KTT Lembah Nil dibuka di Kampala pada Senin. Kegiatan ini diikuti Ghana dan Togo.",
        [
            "Summit CONSULT held 2023-06-12 kampala | attendee=GHA attendee=TGO attendee=UGA host=UGA",
        ],
    ),
    (
        "Kenya menjadi tuan rumah Forum Air Lamu pada Senin. Peserta forum itu antara lain Ghana dan Togo.",
        [
            "Conference CONSULT held 2023-06-12 lamu | attendee=GHA attendee=KEN attendee=TGO host=KEN",
        ],
    ),
    (
        "Kenya menjadi tuan rumah Forum Air Lamu pada Senin. Ghana dan Togo diwakili menteri luar negerinya.",
        [
            "Conference CONSULT held 2023-06-12 lamu | attendee=GHA attendee=KEN attendee=TGO host=KEN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ENGLISH)
def test_a_gathering_is_told(text: str, events: list[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(("text", "events"), INDONESIAN)
def test_a_gathering_is_told_in_indonesian(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
