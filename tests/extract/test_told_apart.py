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
    # both meet the same, one after the other
    (
        "id",
        "Menlu Peru Ana Gervasi dan Menlu Ghana Shirley Botchwey bertemu Presiden Kenya William Ruto secara terpisah.",
        ["Meeting gervasi ken per ruto", "Meeting botchwey gha ken ruto"],
    ),
    (
        "en",
        "President Park of South Korea and Prime Minister Key of New Zealand each met President Humala of Peru in Lima.",
        ["Meeting humala kor park per", "Meeting humala key nzl per"],
    ),
    (
        "en",
        "President Humala of Peru held separate talks with Prime Minister Key of New Zealand. He then saw President "
        "Sata of Zambia and President Ruto of Kenya.",
        ["Meeting humala key nzl per", "Meeting humala ken per ruto sata zmb"],
    ),
    # the same once more behind a comma
    (
        "id",
        "Menlu Peru Ana Gervasi bertemu Menlu Ghana Shirley Botchwey pada Selasa, pertemuan pertama kedua negara "
        "sejak 2016.",
        ["Meeting botchwey gervasi gha per"],
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
    # those in a delegation told before
    (
        "en",
        "A delegation led by President Sata of Zambia arrived in Lima. The delegation includes President Ruto of "
        "Kenya. The delegation met President Humala of Peru.",
        ["Visit ken per ruto sata zmb", "Meeting humala ken per ruto sata zmb"],
    ),
    (
        "en",
        "A delegation led by President Sata of Zambia arrived in Lima. A delegation from Ghana met President "
        "Humala of Peru.",
        ["Visit per sata zmb", "Meeting gha humala per"],
    ),
    (
        "id",
        "Delegasi dagang yang dipimpin Presiden Kenya William Ruto tiba di Lima. Rombongan kemudian diterima "
        "Presiden Peru Ollanta Humala.",
        ["Visit ken per ruto", "Meeting humala ken per ruto"],
    ),
    (
        "id",
        "Presiden Kenya William Ruto memimpin delegasi ke Lima. Delegasi Ghana diterima Presiden Peru Ollanta "
        "Humala.",
        ["Visit ken per ruto", "Meeting gha humala per"],
    ),
    # so many named before, to whom something is done
    (
        "en",
        "President Sata of Zambia and President Ruto of Kenya signed a pact in Lima on Monday. President Humala of Peru hosted the two "
        "for lunch on Tuesday.",
        ["Signing ken ruto sata zmb", "Meeting humala ken per ruto sata zmb"],
    ),
    # who is asked, and with whom he is to do it
    ("en", "Chile asked Ghana to free Senator Leahy.", ["Statement chl gha"]),
    ("en", "Chile asked Ghana and the presidents of Chad and Niger for help.", ["Statement chl gha ner tcd"]),
    (
        "en",
        "President Humala of Peru met General Sankara of Ghana in Lima and asked him to free the sailors.",
        ["Meeting gha humala per sankara", "Statement gha humala per sankara"],
    ),
    # whoever looks on, and the two who sign
    (
        "id",
        "Presiden Kenya William Ruto menyaksikan Menteri Perdagangan Ghana Alan Kyerematen dan Menteri Ekonomi Peru "
        "Alonso Segura meneken perjanjian dagang di Lima.",
        ["Signing gha ken kyerematen per ruto segura"],
    ),
    # a body's summit
    (
        "en",
        "Prime Minister Modi hosted the 23rd summit of the Shanghai Cooperation Organisation in New Delhi.",
        ["Summit ind modi sco"],
    ),
    # whom one receives, whatever they are to talk about
    (
        "id",
        "Presiden Peru Ollanta Humala menerima Menlu Ghana Shirley Botchwey untuk membahas bantuan pangan.",
        ["Meeting botchwey gha humala per"],
    ),
    ("id", "Presiden Peru Ollanta Humala menerima surat untuk Ghana.", []),
    # a note is another act than words
    (
        "id",
        "Menlu Peru Ana Gervasi menuduh Chile berbohong. Peru kemudian melayangkan nota protes kepada Chile.",
        ["Statement chl gervasi per", "Statement chl per"],
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
