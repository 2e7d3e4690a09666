"""Indonesian: whom "keduanya" takes up, what a denial leaves, who signs, and what is said as a cause."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines

ROWS: list[tuple[str, list[str]]] = [
    # "mereka" and "keduanya" are the two joined before
    (
        "Mali mendesak Niger dan Chad menarik pasukan, namun keduanya menolak.",
        [
            "Statement REQUEST held MLI:actor NER:recipient TCD:recipient",
            "Statement REJECT held MLI:recipient NER:actor TCD:actor",
        ],
    ),
    (
        "Mali mengundang Niger dan Chad ke Bamako, tetapi mereka menolak.",
        [
            "Statement REQUEST held MLI:actor NER:recipient TCD:recipient",
            "Statement REJECT held MLI:recipient NER:actor TCD:actor",
        ],
    ),
    (
        "Mali mengirim beras ke Niger dan Chad, dan mereka berterima kasih.",
        [
            "Measure AID held MLI:actor NER:recipient TCD:recipient",
            "Statement SUPPORT held NER:actor TCD:actor",
        ],
    ),
    (
        "Mali, Niger, dan Chad mendesak Togo berunding, tetapi mereka menolak usul Benin.",
        [
            "Statement REQUEST held MLI:actor NER:actor TCD:actor TGO:recipient",
            "Statement REJECT held BEN:recipient MLI:actor NER:actor TCD:actor",
        ],
    ),
    (
        "Mali menuduh Niger melindungi pemberontak. Negara tetangganya itu membantah.",
        ["Statement ACCUSE held MLI:actor NER:recipient", "Statement REJECT held MLI:recipient NER:actor"],
    ),
    # only a quality is denied
    (
        "Oslo menyebut langkah itu tidak berdasar dan berjanji akan membalas Rusia.",
        ["Statement ACCUSE held NOR:actor", "Statement THREATEN held NOR:actor RUS:recipient"],
    ),
    (
        "Kenya menilai tuduhan Chad tidak benar dan bersumpah akan membalas.",
        ["Statement REJECT held KEN:actor TCD:recipient", "Statement THREATEN held KEN:actor TCD:recipient"],
    ),
    (
        "Kenya tidak bertemu dan berunding dengan Chad.",
        ["Meeting CONSULT denied KEN:attendee TCD:attendee"],
    ),
    # a diplomat of a country who speaks for a body
    (
        "Sekjen PBB Antonio Guterres berbicara di New York. Diplomat asal Portugal itu mengecam Israel.",
        ["Statement ACCUSE held ISR:recipient un:actor"],
    ),
    (
        "Sekjen NATO Jens Stoltenberg berpidato di Riga. Politikus Norwegia tersebut mengecam Belarus.",
        ["Statement ACCUSE held BLR:recipient nato:actor"],
    ),
    # who meets signs as well
    (
        "Menlu Chad bertemu Menlu Sudan di Kairo, Senin (12/6), dan menandatangani perjanjian gencatan senjata.",
        [
            "Meeting CONSULT held SDN:attendee TCD:attendee",
            "Signing SUPPORT held SDN:signatory TCD:signatory",
        ],
    ),
    (
        "Menteri Pertahanan Peru berunding dengan Menteri Pertahanan Cile di Lima, kemudian meneken pakta patroli bersama.",
        [
            "Negotiation CONSULT held CHL:attendee PER:attendee",
            "Signing SUPPORT held CHL:signatory PER:signatory",
        ],
    ),
    (
        "Menlu Kenya bertemu Menlu Uganda di Kampala dan menandatangani perjanjian dengan Rwanda.",
        [
            "Meeting CONSULT held KEN:attendee UGA:attendee",
            "Signing SUPPORT held KEN:signatory RWA:signatory",
        ],
    ),
    (
        "Menlu Chad bertemu Menlu Sudan di Kairo dan menandatangani buku tamu.",
        ["Meeting CONSULT held SDN:attendee TCD:attendee"],
    ),
    # donors named right after each other
    (
        "Norwegia mengirim beras ke Malawi, sedangkan Denmark menyumbang obat.",
        ["Measure AID held MWI:recipient NOR:actor", "Measure AID held DNK:actor MWI:recipient"],
    ),
    (
        "Norwegia mengirim beras ke Malawi, sementara Denmark mengirim obat ke Zambia.",
        ["Measure AID held MWI:recipient NOR:actor", "Measure AID held DNK:actor ZMB:recipient"],
    ),
    # what somebody said as the cause of what follows
    (
        "Ancaman Turki terhadap Yunani membuat Siprus khawatir.",
        ["Statement THREATEN held GRC:recipient TUR:actor"],
    ),
    (
        "Kritik Chad terhadap Sudan membuat hubungan keduanya memburuk.",
        ["Statement ACCUSE held SDN:recipient TCD:actor"],
    ),
    (
        "Permintaan maaf Chad kepada Sudan membuat Mesir lega.",
        ["Statement CONCEDE held SDN:recipient TCD:actor"],
    ),
    (
        "Ancaman banjir terhadap Togo membuat warga mengungsi.",
        [],
    ),
    # how a state stands is no news
    (
        "Paraguay, yang mengakui Taiwan, meminta vaksin dari China.",
        ["Statement REQUEST held CHN:recipient PRY:actor"],
    ),
    (
        "Irlandia mengakui Palestina, Senin (12/6). Israel mengecam langkah itu.",
        ["Statement SUPPORT held IRL:actor PSE:recipient", "Statement ACCUSE held IRL:recipient ISR:actor"],
    ),
    # journeys told by where they head
    (
        "Presiden Kenya William Ruto menuju Kampala, Senin (12/6).",
        ["Visit CONSULT held KEN:visitor UGA:host"],
    ),
    (
        "Presiden Kenya William Ruto meninggalkan Nairobi menuju Kampala, Senin (12/6).",
        ["Visit CONSULT held KEN:visitor UGA:host"],
    ),
    (
        "Ruto berjalan menuju Istana Elysee. William Ruto adalah Presiden Kenya.",
        [],
    ),
    # the last of three who are asked
    (
        "Mali mendesak Niger, Chad, dan Togo menarik pasukan.",
        ["Statement REQUEST held MLI:actor NER:recipient TCD:recipient TGO:recipient"],
    ),
    (
        "Mali mengimbau Niger, Chad, serta Togo mengirim bantuan.",
        ["Statement REQUEST held MLI:actor NER:recipient TCD:recipient TGO:recipient"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_told(text: str, events: list[str]) -> None:
    assert lines(text) == events
