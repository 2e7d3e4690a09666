"""Offices as pages of news tell them: rows of guests, official names of states, organs of a state."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def told(language: str, sentence: str) -> set[str]:
    """The positions of an article of one sentence, "person office of [to] [former]"."""
    heading = "Judul berita" if language == "id" else "Title of it"
    article = article_from_text(f"{heading}\n\n{sentence}\n", "x", language=language, published="2024-01-25")
    return {
        " ".join(
            str(part).partition("/")[2] if "/" in str(part) else str(part)
            for part in (p.person, p.office, p.of, p.to, "former" if p.former else None)
            if part is not None
        )
        for p in extract_article(article).positions
    }


ENGLISH = [
    (
        "The Ambassador of the Kingdom of Norway, Kari Dahl, met the President of the Republic of Togo, Ann Ayim.",
        {"kari-dahl ambassador NOR", "ann-ayim president TGO"},
    ),
    (
        "H.E. Peter Otieno, Vice President of the Republic of Kenya and Chairman of the Red Cross, spoke.",
        {"peter-otieno vice president KEN", "peter-otieno chair red-cross"},
    ),
    (
        "Minister of Foreign Affairs, Mr Julio Paredes of Peru, left.",
        {"julio-paredes minister of foreign affairs PER"},
    ),
    (
        "Peru's Minister of Foreign Affairs and European Cooperation Julio Paredes left.",
        {"julio-paredes minister of foreign affairs PER"},
    ),
    (
        "He received the ambassadors of Peru, Julio Paredes, Norway, Kari Dahl, and Kenya, Peter Otieno.",
        {
            "julio-paredes ambassador PER",
            "kari-dahl ambassador NOR",
            "peter-otieno ambassador KEN",
        },
    ),
    (
        "The foreign ministers of Peru, Julio Paredes, and Kenya, Peter Otieno, signed the treaty.",
        {"julio-paredes minister of foreign affairs PER", "peter-otieno minister of foreign affairs KEN"},
    ),
    (
        "Peru's trade minister Julio Paredes, Kenya's Peter Otieno and Norway's Kari Dahl met.",
        {
            "julio-paredes minister of trade PER",
            "peter-otieno minister of trade KEN",
            "kari-dahl minister of trade NOR",
        },
    ),
    (
        "Kenya's vice presidents, Peter Otieno and Wanjiru Kamau, resigned.",
        {"peter-otieno vice president KEN", "wanjiru-kamau vice president KEN"},
    ),
    (
        "Kemal Aydin, speaker of Turkey's Grand National Assembly, left.",
        {"kemal-aydin speaker of parliament TUR"},
    ),
    (
        "The spokesman for Peru's ruling military council, General Julio Paredes, left.",
        {"julio-paredes spokesperson PER"},
    ),
    ("U.S. Treasury Secretary Linda Moore left.", {"linda-moore minister of finance USA"}),
    ("They met the EU's Special Envoy to Peru HE Kari Dahl.", {"kari-dahl special envoy eu PER"}),
    ("Kenya's trade minister, Hose Peter Otieno, left.", {"hose-peter-otieno minister of trade KEN"}),
    (
        "ASEAN Chair and Prime Minister of Kenya Peter Otieno left.",
        {"peter-otieno chair asean", "peter-otieno prime minister KEN"},
    ),
    (
        "The head of the Kenyan border service Peter Otieno left.",
        {"peter-otieno head KEN"},
    ),
    ("Peter Otieno assumed the post of Kenya's trade minister.", {"peter-otieno minister of trade KEN"}),
    (
        "Peter Otieno, leader of Kenya's opposition Orange Democratic Movement, left.",
        {"peter-otieno leader odm-kenya"},
    ),
    (
        "Peter Otieno, president of the breakaway region of Somaliland, left.",
        {"peter-otieno president somaliland"},
    ),
    (
        "The president of Republika Srpska, Milan Petrovic, left.",
        {"milan-petrovic president republika-srpska"},
    ),
    ("The president of Bavaria's court, Otto Maier, left.", set()),
    ("Kenya's new trade minister is Peter Otieno.", {"peter-otieno minister of trade KEN"}),
    (
        "Peter Otieno, Kenya's trade minister at the time, left.",
        {"peter-otieno minister of trade KEN former"},
    ),
    ("Kenya named Peter Otieno to be its ambassador to Peru.", {"peter-otieno ambassador KEN PER"}),
    ("Kenya nominated Peter Otieno to be its ambassador to Peru.", set()),
    (
        "Kenyan President Peter Otieno, who also chairs ECOWAS, left.",
        {"peter-otieno president KEN", "peter-otieno chair ecowas"},
    ),
    ("Chinese Premier of the State Council Lin Guobao left.", {"lin-guobao prime minister CHN"}),
    ("The UN human rights chief, Kari Dahl, left.", {"kari-dahl high commissioner un"}),
    ("The head of Peru's delegation, Julio Paredes, left.", set()),
    ("Peter Otieno took over as Kenya's trade minister last month.", {"peter-otieno minister of trade KEN"}),
]
INDONESIAN = [
    (
        "Konsul Jenderal RI Sydney, Arman Lubis, menyambut mereka.",
        {"arman-lubis consul general IDN sydney"},
    ),
    (
        "Menteri Luar Negeri dan Urusan Ekspatriat Peru, Julio Paredes, hadir.",
        {"julio-paredes minister of foreign affairs PER"},
    ),
    (
        "Presiden Peru yang dilengserkan, Julio Paredes, melarikan diri.",
        {"julio-paredes president PER former"},
    ),
    (
        "Dubes RI untuk Tunisia 2017-2021, Ikrar Lubis, hadir di Jakarta.",
        {"ikrar-lubis ambassador IDN TUN former"},
    ),
    (
        "Di Jakarta hadir Duta Besar Uni Eropa Vincent Piket, Duta Besar LBBP Designate Resident Peru Rosa Quispe.",
        {"vincent-piket ambassador eu IDN", "rosa-quispe ambassador PER IDN"},
    ),
    (
        "Hal itu kata Rosa Quispe, Wakil Sekretaris Jenderal PBB untuk Urusan Kemanusiaan.",
        {"rosa-quispe deputy secretary-general un"},
    ),
    ("Menteri Perdagangan Peru adalah Julio Paredes.", {"julio-paredes minister of trade PER"}),
    ("Presiden Peru Julio Paredes yang digulingkan melarikan diri.", {"julio-paredes president PER former"}),
    (
        "Peru menunjuk Julio Paredes sebagai duta besar baru untuk Kenya.",
        {"julio-paredes ambassador PER KEN"},
    ),
    (
        "ASEAN menunjuk Julio Paredes sebagai utusan khusus Myanmar.",
        {"julio-paredes special envoy asean MMR"},
    ),
    ("Perdana Menteri Wilayah Kurdistan Irak, Azad Karim, hadir.", {"azad-karim prime minister kurdistan"}),
    ("Presiden Republika Srpska Milan Petrovic hadir.", {"milan-petrovic president republika-srpska"}),
    (
        "Hadir Kari Dahl, Duta Besar Republik Lithuania untuk Peru, di Lima.",
        {"kari-dahl ambassador LTU PER"},
    ),
    (
        "Hadir Kari Dahl, Wakil Sekretaris Jenderal PBB untuk Urusan Kemanusiaan dan Koordinator Bantuan Darurat.",
        {"kari-dahl deputy secretary-general un"},
    ),
    ("Anggota DPR RI Arman Lubis hadir.", {"arman-lubis member of parliament IDN"}),
    ("Ketua Delegasi Peru Julio Paredes hadir.", set()),
    (
        "Watapri New York Arman Lubis memberi suara untuk Indonesia.",
        {"arman-lubis permanent representative IDN un"},
    ),
]
NOBODY = [
    "In talks with ambassadors from Peru, Chile and Kenya, Peter Otieno spoke.",
    "Presidents Julio Paredes of Peru, Peter Otieno and Kari Dahl met.",
    "The head of Kenya's wildlife service left.",
    "The best man for president is Peter Otieno's brother.",
    "Kenya's minister is not Peter Otieno.",
]


@pytest.mark.parametrize(("sentence", "positions"), ENGLISH)
def test_english_pages(sentence: str, positions: set[str]) -> None:
    assert told("en", sentence) == positions


@pytest.mark.parametrize(("sentence", "positions"), INDONESIAN)
def test_indonesian_pages(sentence: str, positions: set[str]) -> None:
    assert told("id", sentence) == positions


@pytest.mark.parametrize("sentence", NOBODY)
def test_nobody_gets_the_office_of_another(sentence: str) -> None:
    assert not {p for p in told("en", sentence) if not p.startswith("julio-paredes president")}
