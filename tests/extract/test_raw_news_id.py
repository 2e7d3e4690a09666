"""Indonesian constructions of raw news pages: who only backs others, who blames whom, who meets in a noun."""

from __future__ import annotations

import pytest

from tests.extract.test_real_pages_id import ACCUSE, MEET, VISIT, seen, these

SANCTION = ("Measure", "SANCTION", "held")

TOLD = [
    # whoever only backs somebody does nothing
    (
        "Pemberontak M23 dukungan Rwanda menyerang Burundi.",
        {("Measure", "ASSAULT", "held", these("m23", "BDI"))},
    ),
    (
        "Pemerintah Libya dukungan Turki mengecam Mesir.",
        {(*ACCUSE, these("LBY", "EGY"))},
    ),
    ("Pasukan dukungan Turki tiba di sana.", set()),
    (
        "Menteri Luar Negeri Oman bertemu kelompok Houthi yang didukung Iran.",
        {(*MEET, these("OMN", "houthis"))},
    ),
    # no state blames itself: the first speaker goes on
    (
        "Kenya mengecam Chad yang mengusir duta besarnya dan menuduh Chad melanggar perjanjian.",
        {(*ACCUSE, these("KEN", "TCD"))},
    ),
    # what somebody says that another broke
    (
        "Kementerian Luar Negeri Kenya mengatakan bahwa Chad melanggar hukum internasional.",
        {(*ACCUSE, these("mfa-ken", "KEN", "TCD"))},
    ),
    ("Presiden Zambia Hakainde Hichilema mengatakan Chad tidak melanggar perjanjian.", set()),
    # a state that says what "they" will do speaks of itself
    (
        "Kenya dan Zambia mengecam Mali. Chad mengatakan kepada Niger bahwa mereka akan mengusir diplomat Niger.",
        {
            (*ACCUSE, these("KEN", "ZMB", "MLI")),
            ("Measure", "SANCTION", "planned", these("TCD", "NER")),
        },
    ),
    # all that led the sentence before
    (
        "Kenya, Zambia, dan Malawi telah sepakat. Mereka menandatangani perjanjian perdagangan.",
        {
            ("Statement", "AGREE", "held", these("KEN", "ZMB", "MWI")),
            ("Signing", "SUPPORT", "held", these("KEN", "ZMB", "MWI")),
        },
    ),
    # a meeting told by its noun and one party
    (
        "Menteri Luar Negeri Retno Marsudi mengecam Chad. Ada pula pertemuan dengan Menteri Luar Negeri Kenya Musalia Mudavadi.",
        {
            (*ACCUSE, these("retno-marsudi", "IDN", "TCD")),
            (*MEET, these("retno-marsudi", "IDN", "musalia-mudavadi", "KEN")),
        },
    ),
    (
        "Menteri Luar Negeri Retno Marsudi mengatakan pertemuan dengan Menteri Luar Negeri Kenya Musalia Mudavadi berjalan baik.",
        {(*MEET, these("retno-marsudi", "IDN", "musalia-mudavadi", "KEN"))},
    ),
    (
        "Juru bicara Kementerian Luar Negeri Chad mengatakan pertemuan dengan warga Kenya berjalan baik.",
        set(),
    ),
    # sanctions in force, in preparation and issued
    ("Sanksi Kanada terhadap Belarus mulai berlaku pada Rabu.", {(*SANCTION, these("CAN", "BLR"))}),
    (
        "Kanada tengah menyiapkan paket sanksi baru terhadap Belarus.",
        {("Measure", "SANCTION", "planned", these("CAN", "BLR"))},
    ),
    ("Kanada mengeluarkan sanksi baru terhadap Belarus.", {(*SANCTION, these("CAN", "BLR"))}),
    # what those who are sent are for is no second act
    (
        "Kenya mengirim pasukan ke Haiti untuk ditempatkan di Port-au-Prince.",
        {("Measure", "MOBILIZE", "held", these("KEN", "HTI"))},
    ),
    # one's own envoy called home, without "-nya"
    (
        "Selain Kenya, Zambia serta Malawi memanggil duta besar mereka di Kairo untuk berkonsultasi.",
        {(*SANCTION, these("ZMB", "MWI", "EGY"))},
    ),
    # nobody condemns himself, though "they" are all of the sentence
    (
        "Kenya dan Zambia menarik duta besarnya dari Chad karena mereka mengecam serangan Chad.",
        {(*SANCTION, these("KEN", "ZMB", "TCD")), (*ACCUSE, these("KEN", "ZMB", "TCD"))},
    ),
    # so many named before
    (
        "Kenya dan Zambia mengecam Mali. Dua negara tersebut mengusir duta besar Mali.",
        {(*ACCUSE, these("KEN", "ZMB", "MLI")), (*SANCTION, these("KEN", "ZMB", "MLI"))},
    ),
    ("Dua negara anggota itu mengusir duta besar Mali.", set()),
    # what is issued "to condemn" condemns
    (
        "Kenya mengeluarkan pernyataan pada Rabu untuk mengecam Chad.",
        {(*ACCUSE, these("KEN", "TCD"))},
    ),
    # whoever invited was there
    (
        "Juru bicara itu menyebut undangan Presiden Zambia Hakainde Hichilema ketika berkunjung ke Kenya pada 2023.",
        {(*VISIT, these("hakainde-hichilema", "ZMB", "KEN"))},
    ),
    # two verbs of one paper
    (
        "Presiden Zambia Hakainde Hichilema bertemu Presiden Kenya William Ruto. Nota itu diteken dan disepakati kedua negara.",
        {
            (*MEET, these("hakainde-hichilema", "ZMB", "william-ruto", "KEN")),
            ("Signing", "SUPPORT", "held", these("ZMB", "KEN")),
        },
    ),
    # no guests: a gavel and one's own people
    ("Laos menjabat ketua setelah menerima palu keketuaan dari Indonesia.", set()),
    # an effort is no deal
    (
        "Menteri Luar Negeri Kenya Musalia Mudavadi bertemu Presiden Zambia Hakainde Hichilema dalam upaya terbaru Nairobi "
        "untuk mengusir diplomat Chad.",
        {
            (*MEET, these("hakainde-hichilema", "ZMB", "musalia-mudavadi", "KEN")),
            ("Measure", "SANCTION", "conditional", these("KEN", "TCD", "musalia-mudavadi")),
        },
    ),
    # who answers by doing so, and who does so "dengan" behind an insertion
    (
        "Kenya menolak tuduhan Chad dan menanggapi dengan mengusir diplomat Chad.",
        {("Statement", "REJECT", "held", these("KEN", "TCD")), (*SANCTION, these("KEN", "TCD"))},
    ),
    (
        "Kenya mengajukan kasus ke Mahkamah Internasional, yang berbasis di Den Haag, dengan menuduh Chad melanggar konvensi.",
        {("Measure", "ACCUSE", "held", these("KEN", "TCD")), (*ACCUSE, these("KEN", "TCD"))},
    ),
    # visas called off, advisers called home
    ("Kenya membatalkan seluruh visa untuk warga Chad.", {(*SANCTION, these("KEN", "TCD"))}),
    ("Kenya menarik penasihat militer dari kedutaannya di Chad.", {(*SANCTION, these("KEN", "TCD"))}),
    # "even": another statement of the same speaker
    (
        "Kenya mendorong gencatan senjata di Mali, bahkan mengancam Chad.",
        {
            ("Statement", "THREATEN", "held", these("KEN", "TCD")),
            ("Statement", "REQUEST", "held", these("KEN", "MLI")),
        },
    ),
    # whoever says what he did does what it was for
    (
        "Menteri Luar Negeri Kenya Musalia Mudavadi mengatakan telah menelepon Presiden Zambia Hakainde Hichilema untuk mengecam Chad.",
        {
            ("Call", "CONSULT", "held", these("musalia-mudavadi", "KEN", "hakainde-hichilema", "ZMB")),
            (*ACCUSE, these("musalia-mudavadi", "KEN", "TCD")),
        },
    ),
    # so many, with a clause that "itu" closes
    (
        "Kenya dan Zambia bertemu di Nairobi. Dua negara yang lama berselisih itu berterima kasih kepada Oman.",
        {(*MEET, these("KEN", "ZMB")), ("Statement", "SUPPORT", "held", these("KEN", "ZMB", "OMN"))},
    ),
    # "this is": the meeting that was told
    (
        "Menteri Luar Negeri Kenya Musalia Mudavadi bertemu Presiden Zambia Hakainde Hichilema. Ini adalah pertemuan pertama "
        "kedua negara. Dalam pertemuan itu keduanya berharap tambang dibuka bulan depan.",
        {(*MEET, these("musalia-mudavadi", "KEN", "hakainde-hichilema", "ZMB"))},
    ),
    # somebody else acts behind ", dengan"
    (
        "Kenya mengecam Chad, dengan blok ECOWAS juga mengancam Chad.",
        {(*ACCUSE, these("KEN", "TCD")), ("Statement", "THREATEN", "held", these("ecowas", "TCD"))},
    ),
    ("Kenya mengecam Chad, dengan mengatakan hal itu melanggar hukum.", {(*ACCUSE, these("KEN", "TCD"))}),
    # a statement of somebody else behind "dan", with its "that"
    (
        "Kenya meminta ECOWAS menjatuhkan sanksi dan Zambia menyerukan agar Chad mundur.",
        {
            ("Statement", "REQUEST", "held", these("KEN", "ecowas")),
            ("Statement", "REQUEST", "held", these("ZMB", "TCD")),
        },
    ),
    # who tested what the sanctions are for
    (
        "Jepang menjatuhkan sanksi terhadap Korea Utara setelah melakukan uji coba nuklir.",
        {(*SANCTION, these("JPN", "PRK")), ("Measure", "MOBILIZE", "held", these("PRK"))},
    ),
    # "they" of a body of states
    (
        "ECOWAS mengecam Chad. Mereka juga mengancam Mali.",
        {(*ACCUSE, these("ecowas", "TCD")), ("Statement", "THREATEN", "held", these("ecowas", "MLI"))},
    ),
    # people without a name are told to
    ("Visa Duta Besar Chad dicabut dan polisi diperintahkan untuk mengusir warga Mali.", set()),
    # a body's own meeting, a journey that ends with talks, one that is planned
    ("Dewan Keamanan PBB mengadakan pertemuan darurat.", {("Conference", "CONSULT", "held", these("unsc"))}),
    (
        "Presiden Zambia Hakainde Hichilema menutup pekan ini dengan pertemuan dengan Presiden Kenya William Ruto.",
        {(*MEET, these("hakainde-hichilema", "ZMB", "william-ruto", "KEN"))},
    ),
    (
        "Para pemimpin Uni Eropa merencanakan kunjungan ke Kenya.",
        {("Visit", "CONSULT", "planned", these("eu", "KEN"))},
    ),
    # whose ship holds the other up is not who condemns it
    (
        "Kenya mengecam tindakan kapal Chad yang melakukan blokade.",
        {(*ACCUSE, these("KEN", "TCD"))},
    ),
    # a clause behind a fronted one has a doer of its own
    (
        "Seiring dengan perjanjian yang disepakati oleh Kenya dan Zambia, Chad mengusir duta besar Mali.",
        {
            ("Statement", "AGREE", "held", these("KEN", "ZMB")),
            (*SANCTION, these("TCD", "MLI")),
        },
    ),
]


@pytest.mark.parametrize(("text", "events"), TOLD, ids=[text for text, _ in TOLD])
def test_what_raw_pages_tell(text: str, events: set[tuple[str, str | None, str, frozenset[str]]]) -> None:
    """Each construction tells exactly these events."""
    assert seen(text) == events
