"""Indonesian: two who are met in cities of their own, meetings only asked for, gatherings without names."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # a city behind either of two who are met: two meetings, whichever language
    (
        "Presiden Ruto bertemu Presiden Mesir di Kairo dan Perdana Menteri Malaysia di Kuala Lumpur.",
        [
            "Meeting CONSULT held - cairo | attendee=EGY attendee=KEN attendee=william-ruto",
            "Meeting CONSULT held - kuala-lumpur | attendee=KEN attendee=MYS attendee=william-ruto",
        ],
    ),
    (
        "Presiden Ruto menerima Menlu Ghana di Nairobi serta Menlu Togo di Mombasa pada Senin.",
        [
            "Meeting CONSULT held 2023-06-12 nairobi | attendee=GHA host=KEN host=william-ruto",
            "Meeting CONSULT held 2023-06-12 mombasa | attendee=TGO host=KEN host=william-ruto",
        ],
    ),
    (
        "Presiden Ruto bertemu Presiden Mesir Abdel Fattah el-Sisi di Kairo, Mesir, dan PM Malaysia "
        "Anwar Ibrahim di Kuala Lumpur, Malaysia.",
        [
            "Meeting CONSULT held - cairo | attendee=EGY attendee=KEN attendee=abdel-fattah-el-sisi attendee=william-ruto",
            "Meeting CONSULT held - kuala-lumpur | attendee=KEN attendee=MYS attendee=anwar-ibrahim attendee=william-ruto",
        ],
    ),
    # one meeting where the city stands behind both, or tells where an envoy has his post
    (
        "Presiden Ruto bertemu Presiden Mesir dan Perdana Menteri Malaysia di Kuala Lumpur.",
        [
            "Meeting CONSULT held - kuala-lumpur | attendee=EGY attendee=KEN attendee=MYS attendee=william-ruto",
        ],
    ),
    (
        "Presiden Ruto bertemu Presiden Mesir di Kairo dan Duta Besar Kenya di Mesir.",
        [
            "Meeting CONSULT held - cairo | attendee=EGY attendee=KEN attendee=william-ruto",
        ],
    ),
    # asking to meet is a request, and no meeting yet
    (
        "Menlu Iran meminta bertemu Menlu Turki.",
        [
            "Statement REQUEST held - - | actor=IRN recipient=TUR",
        ],
    ),
    (
        "Duta Besar Peru meminta untuk bertemu dengan Menteri Pertahanan Ghana.",
        [
            "Statement REQUEST held - - | actor=PER recipient=GHA",
        ],
    ),
    # who asks for something else may have met
    (
        "Menlu Iran meminta bantuan saat bertemu Menlu Turki di Jenewa.",
        [
            "Meeting CONSULT held - geneva | attendee=IRN attendee=TUR",
        ],
    ),
    # a spokesman only says what the visitor is to do on that visit
    (
        "Menlu Retno mengatakan, dalam kunjungan tersebut Presiden Macron akan bertemu Presiden "
        "Jokowi di Jakarta.",
        [
            "Meeting CONSULT planned - jakarta | attendee=FRA attendee=IDN attendee=emmanuel-macron attendee=joko-widodo",
        ],
    ),
    (
        "Juru Bicara Kemlu Ghana Kofi Mensah menyebutkan, dalam lawatan itu Presiden Boric "
        "dijadwalkan menemui Presiden Mahama.",
        [
            "Meeting CONSULT planned - - | attendee=CHL attendee=GHA attendee=gabriel-boric attendee=mahama",
        ],
    ),
    # nor is a meeting's purpose his journey
    (
        "Menlu Iran menyatakan pertemuan itu dalam rangka kunjungan kerja.",
        [],
    ),
    # his own journey, by the suffix on its kind
    (
        "Menlu Retno mengunggah momen kunjungan kerjanya ke Paris pada Jumat.",
        [
            "Visit CONSULT held 2023-06-09 paris | host=FRA visitor=IDN visitor=retno-marsudi",
        ],
    ),
    (
        "Presiden Ruto menyebut lawatan perdananya ke Ghana sukses.",
        [
            "Visit CONSULT held - GHA | host=GHA visitor=KEN visitor=william-ruto",
        ],
    ),
    # so many states at a conference, none of them named
    (
        "Perwakilan dari 40 negara menghadiri konferensi perdamaian di Jenewa pada Senin.",
        [
            "Conference CONSULT held 2023-06-12 geneva | host=CHE",
        ],
    ),
    (
        "Sebanyak 40 negara berkumpul di Jenewa dalam konferensi tentang perubahan iklim pada Senin.",
        [
            "Conference CONSULT held 2023-06-12 geneva | host=CHE",
        ],
    ),
    (
        "Menteri dari 50 negara menghadiri konferensi pers di Bali.",
        [],
    ),
    # a gathering that brings people together is what is told
    (
        "Konferensi tahunan ini mempertemukan Prancis dan Jerman di Munich.",
        [
            "Conference CONSULT held - munich | attendee=DEU attendee=FRA host=DEU",
        ],
    ),
    (
        "Dalam konferensi itu Mesir mempertemukan Hamas dengan Fatah.",
        [
            "Meeting CONSULT held - - | attendee=fatah attendee=hamas mediator=EGY",
        ],
    ),
    # the bare noun means the summit told, of which there is one
    (
        "KTT Liga Arab digelar di Doha, Senin. Presiden Suriah Bashar al-Assad membuka KTT dengan "
        "memberikan pidato.",
        [
            "Summit CONSULT held 2023-06-12 doha | attendee=QAT attendee=SYR host=QAT opener=bashar-al-assad organizer=arab-league",
        ],
    ),
    (
        "KTT Uni Afrika digelar di Addis Ababa, Senin. Presiden Ruto turut hadir dalam KTT.",
        [
            "Summit CONSULT held 2023-06-12 addis-ababa | attendee=ETH attendee=KEN attendee=william-ruto host=ETH organizer=african-union",
        ],
    ),
    (
        "KTT Liga Arab digelar di Doha, Senin. Uni Afrika juga menggelar KTT di Addis Ababa.",
        [
            "Summit CONSULT held 2023-06-12 doha | host=QAT organizer=arab-league",
            "Summit CONSULT held - addis-ababa | host=ETH organizer=african-union",
        ],
    ),
    # wishes received are no demand that is met
    (
        "Menlu Retno mengatakan, Indonesia sudah menerima 80 permintaan pertemuan bilateral.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_told(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected
