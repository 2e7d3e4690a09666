"""Events of one verb or sentence that are several, and who takes part in each: `Kind: participants`.

Every article is published on Thursday 16 May 2019. People without a country in the text bear its last word.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEADS = {
    "en": "News of the day\n\n16 May 2019\n\n",
    "id": "Kabar hari ini\n\nKamis, 16 Mei 2019 10:00 WIB\n\n",
}

ROWS = [
    # beside a gathering one is met after the other, unless the text has them together
    (
        "en",
        "On the margins of the conference, President Sata met Prime Minister Key of New Zealand, President Park "
        "of South Korea and Prime Minister Lee of Singapore.",
        ["Meeting key nzl sata", "Meeting kor park sata", "Meeting loong sata sgp"],
    ),
    (
        "en",
        "On the margins of the summit, President Park met Prime Minister Key of New Zealand and Prime Minister "
        "Lee of Singapore for trilateral talks.",
        ["Meeting key loong nzl park sgp"],
    ),
    (
        "en",
        "President Park met Prime Minister Key of New Zealand and Prime Minister Lee of Singapore in Suva.",
        ["Meeting key loong nzl park sgp"],
    ),
    (
        "id",
        "Di sela KTT itu ia bertemu Perdana Menteri Selandia Baru John Key dan Presiden Korea Selatan Park "
        "Geun-hye.",
        [],
    ),
    (
        "id",
        "Presiden Peru Ollanta Humala tiba di Lima. Di sela KTT itu ia bertemu Perdana Menteri Selandia Baru "
        "John Key dan Presiden Korea Selatan Park Geun-hye.",
        ["Summit humala per", "Meeting humala key nzl per", "Meeting geun-hye humala kor per"],
    ),
    (
        "id",
        "Menlu Peru Ana Gervasi menggelar tiga pertemuan bilateral. Ia bertemu Menlu Mesir Sameh Shoukry dan "
        "Menlu Ghana Shirley Botchwey.",
        ["Meeting egy gervasi per shoukry", "Meeting botchwey gervasi gha per"],
    ),
    # one call each
    (
        "id",
        "Presiden Mesir Abdel el-Sisi berbicara lewat telepon dengan Presiden Ghana Nana Akufo-Addo, dan secara "
        "terpisah dengan Presiden Kenya William Ruto.",
        ["Call akufo-addo egy el-sisi gha", "Call egy el-sisi ken ruto"],
    ),
    # credentials are no meeting
    (
        "en",
        "Ambassador Ina Lepel of Germany presented her credentials to President Humala on Monday. Lepel and Humala "
        "talked for an hour.",
        ["Ceremony deu humala lepel", "Meeting deu humala lepel"],
    ),
    # whoever leads people does not chair what is told; whoever leads the session does
    (
        "en",
        "General Sankara, who leads the soldiers, met President Sata in Lusaka.",
        ["Meeting sankara sata zmb"],
    ),
    (
        "id",
        "Delegasi perdamaian Afrika yang dipimpin Presiden Ghana Nana Akufo-Addo menemui Presiden Kenya William "
        "Ruto.",
        ["Meeting akufo-addo gha ken ruto"],
    ),
    # an apposition with somebody's office in it
    (
        "en",
        "President Joao Lourenco of Angola, the African Union's mediator in the conflict, brought Chad and Niger "
        "together for talks on Monday.",
        ["Negotiation ago lourenco ner tcd"],
    ),
    # behind the comma somebody else acts
    ("id", "Chile menuduh Peru rasis, dan Peru membantah tuduhan itu.", ["Statement chl per"] * 2),
    (
        "id",
        "Chile membantah tudingan itu dan balik meminta Peru menghentikan fitnah.",
        ["Statement chl", "Statement chl per"],
    ),
    # no praise is a deal, and no deed is of years ago
    (
        "en",
        "Peru congratulated Ghana on the deal. Chile welcomed the deal.",
        ["Statement gha per", "Statement chl"],
    ),
    # who is met before the comma is not the subject behind it
    (
        "en",
        "President Sata of Zambia arrived in Lima. After meeting President Humala of Peru, he flew to Quito.",
        ["Visit per sata zmb", "Meeting humala per sata zmb", "Visit ecu sata zmb"],
    ),
    (
        "en",
        "President Sata of Zambia arrived in Lima. After talks with President Humala of Peru, Sata condemned "
        "Chile. He praised Ghana.",
        [
            "Visit per sata zmb",
            "Meeting humala per sata zmb",
            "Statement chl sata zmb",
            "Statement gha sata zmb",
        ],
    ),
    (
        "id",
        "Menlu Peru Ana Gervasi tiba di Accra. Kepada Menlu Ghana Shirley Botchwey, ia menyampaikan terima kasih.",
        ["Visit gervasi gha per", "Statement botchwey gervasi gha per"],
    ),
    (
        "id",
        "Menlu Peru Ana Gervasi tiba di Accra. Menurut Menlu Ghana Shirley Botchwey, ia mengecam Chile.",
        ["Visit gervasi gha per", "Statement botchwey chl gha"],
    ),
]


@pytest.mark.parametrize(("language", "text", "events"), ROWS)
def test_told_apart(language: str, text: str, events: list[str]) -> None:
    article = article_from_text(HEADS[language] + text + "\n", "a", language=language)
    told = []
    for event in extract_article(article).events:
        held = {p.participant.rpartition("/")[2].lower() for p in event.participations}
        told.append(" ".join([event.kind, *sorted(_short(key) for key in held)]))
    assert told == events


def _short(key: str) -> str:
    """The last word of a person's key, which may have dashes of its own."""
    joined = {"akufo-addo", "el-sisi", "geun-hye"}
    return next((j for j in joined if key.endswith(j)), key.rpartition("-")[2])
