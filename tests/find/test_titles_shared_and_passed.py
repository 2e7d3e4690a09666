"""Offices by titles in the plural, in brackets and lists, and by whom somebody stands for; none invented.

A row is a text and the positions that it tells: person, office, country or body, and to whom.
"""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

HEADS = {
    "en": "Today's news\n\n1 April 2024\n\nThe meeting ended yesterday over there.\n\n",
    "id": "Berita hari ini\n\nSenin, 1 April 2024\n\nRapat itu usai kemarin di sana.\n\n",
}


def positions(text: str, language: str) -> list[str]:
    page = article_from_text(f"{HEADS[language]}{text}\n", "x", language=language)
    told = extract_article(page).positions
    return sorted(
        f"{p.person.partition('/')[2]} {p.office} {(p.of or '').partition('/')[2]}"
        + (f" to {p.to.partition('/')[2]}" if p.to else "")
        + (" former" if p.former else "")
        for p in told
    )


def entities(text: str, language: str) -> set[str]:
    page = article_from_text(f"{HEADS[language]}{text}\n", "x", language=language)
    return {e.key for e in extract_article(page).entities if e.surfaces}


ENGLISH = [
    # one title in the plural before bare family names
    (
        "Presidents Ruto and Museveni signed the accord in Nairobi.",
        ["william-ruto president KEN", "yoweri-museveni president UGA"],
    ),
    (
        "Prime Ministers Albanese and Luxon met in Sydney.",
        ["anthony-albanese prime minister AUS", "christopher-luxon prime minister NZL"],
    ),
    (
        "The defence ministers Austin and Gallant spoke by phone on Monday.",
        ["lloyd-austin minister of defence USA", "yoav-gallant minister of defence ISR"],
    ),
    ("Presidents Banda and Phiri met in Lusaka with the king.", []),
    # a general secretary is a party's, no secretary-general of the United Nations
    ("General Secretary and President Tran Van Hai met Anwar Ibrahim in Hanoi.", []),
    (
        "General Secretary Xi Jinping sent a letter to the United Nations.",
        ["xi-jinping general secretary of the communist party CHN"],
    ),
    ("The union's general secretary, Paul Smith, said that the strike went on.", []),
    # what a diplomat is called for life
    (
        "Burundi's prime minister, Gervais Ndirakobuca, met Ambassador Pedro Silva, Minister of Trade of Angola.",
        ["gervais-ndirakobuca prime minister BDI", "pedro-silva minister of trade AGO"],
    ),
    # of the state of whoever is represented
    (
        "Present were Paul Kagame, President of Rwanda; Ali Bah, Minister of Defence, representing "
        "Andry Rajoelina, President of Madagascar.",
        ["ali-bah minister of defence MDG", "andry-rajoelina president MDG", "paul-kagame president RWA"],
    ),
    (
        "John Deng, Minister of Trade, representing Salva Kiir, President of the Republic of South Sudan, came.",
        ["john-deng minister of trade SSD", "salva-kiir president SSD"],
    ),
    # those of whom credentials were told are sent to whoever received them
    (
        "Envoys of three states presented their credentials to President Droupadi Murmu of India. They are "
        "Ambassador of Peru Ana Ruiz, Ambassador of France Luc Petit and Ambassador of Chad Ali Bah.",
        [
            "ali-bah ambassador TCD to IND",
            "ana-ruiz ambassador PER to IND",
            "droupadi-murmu president IND",
            "luc-petit ambassador FRA to IND",
        ],
    ),
    (
        "In Luanda President João Lourenço of Angola received the ambassadors of Uganda, Julius Kato, and "
        "Chile, Julio Paz, as well as the ambassadors of Turkey, Ufuk Ekin, and Peru, Ana Ruiz.",
        [
            "ana-ruiz ambassador PER to AGO",
            "joao-lourenco president AGO",
            "julio-paz ambassador CHL to AGO",
            "julius-kato ambassador UGA to AGO",
            "ufuk-ekin ambassador TUR to AGO",
        ],
    ),
    # a second post
    (
        "Jane Otieno, Kenya's ambassador to Belgium, is also accredited to Luxembourg.",
        ["jane-otieno ambassador KEN to BEL", "jane-otieno ambassador KEN to LUX"],
    ),
    # a desk in brackets
    ("Joint Secretary (Gulf) Vipul Rao of India met the envoy.", ["vipul-rao secretary IND"]),
    # of the one president told of
    (
        "President To Lam of Vietnam thanked Cambodia. Head of the Office of the President Le Kim Hai attended.",
        ["le-kim-hai presidential chief of staff VNM", "to-lam president VNM"],
    ),
]

INDONESIAN = [
    # an organ of a party before its name
    (
        "Ketua Umum DPP Partai Golkar Bahlil Lahadalia bertemu Duta Besar Jepang di Jakarta.",
        ["bahlil-lahadalia chair golkar"],
    ),
    (
        "Ketua DPP Lai Ching-te menang dalam pemilu Taiwan.",
        ["lai-ching-te chair dpp"],
    ),
    # who has won an office
    (
        "Presiden terpilih Meksiko Claudia Sheinbaum menerima telepon dari Paris.",
        ["claudia-sheinbaum president-elect MEX"],
    ),
    ("Presiden AS terpilih Donald Trump menelepon Paris.", ["donald-trump president-elect USA"]),
    ("Presiden terpilih pada 2019 dan", []),
    # deputies and attachés with their field
    (
        "Deputi I Bidang Kedaulatan Maritim Kementerian Koordinator Bidang Kemaritiman, Arif Havas, hadir.",
        ["arif-havas deputy kemenko-marves"],
    ),
    (
        "Deputi Bidang Pencegahan BNPT, Andika Rahman, hadir di Wina.",
        ["andika-rahman deputy bnpt"],
    ),
    (
        "Pelaksana Fungsi Sosial Budaya KBRI Tokyo Meinarti Fauzie membuka acara.",
        ["meinarti-fauzie counsellor IDN"],
    ),
    # a bare title makes nobody another state's minister
    (
        "Menlu Retno Marsudi bertemu Menlu AS Mike Pompeo. Dubes AS meyakinkan Menlu bahwa AS, siapa pun "
        "Menlunya, tetap bersahabat.",
        ["mike-pompeo secretary of state USA former", "retno-marsudi minister of foreign affairs IDN"],
    ),
    (
        "Presiden Prabowo Subianto menerima surat kepercayaan dari dua duta besar di Jakarta. Mereka adalah "
        "Duta Besar Peru Ana Ruiz dan Duta Besar Togo Kofi Mensah.",
        [
            "ana-ruiz ambassador PER to IDN",
            "kofi-mensah ambassador TGO to IDN",
            "prabowo-subianto president IDN",
        ],
    ),
]


@pytest.mark.parametrize(("text", "told"), ENGLISH, ids=[text[:50] for text, _ in ENGLISH])
def test_offices_in_english(text: str, told: list[str]) -> None:
    assert positions(text, "en") == told


@pytest.mark.parametrize(("text", "told"), INDONESIAN, ids=[text[:50] for text, _ in INDONESIAN])
def test_offices_in_indonesian(text: str, told: list[str]) -> None:
    assert positions(text, "id") == told


@pytest.mark.parametrize(
    ("text", "language", "named", "not_named"),
    [
        ("The embassy serves Asian, European, American and African nations.", "en", "", "country/USA"),
        ("European and American officials met.", "en", "country/USA", ""),
        ("Forum itu dihadiri negara-negara Asia, Eropa, Amerika, dan Afrika.", "id", "", "country/USA"),
        ("Prime Ministers Albanese and Luxon met.", "en", "person/christopher-luxon", "place/luxon"),
        ("Surat itu diterima dari KBRI Roma.", "id", "organization/embassy-of-indonesia-in-rome", ""),
        (
            "KBRI Den Haag menggelar pameran.",
            "id",
            "organization/embassy-of-indonesia-in-the-hague",
            "place/the-hague",
        ),
        ("The talks went well, Secretary (East) Ravi Sharma told reporters.", "en", "", "person/east"),
    ],
)
def test_names(text: str, language: str, named: str, not_named: str) -> None:
    found = entities(text, language)
    assert not named or named in found
    assert not_named not in found


def test_a_title_in_a_headline_makes_the_minister() -> None:
    page = (
        "Menlu Retno Temui 12 Menlu dalam Sehari\n\n14 Mei 2023\n\n"
        'Retno memaparkan hasil itu. "Kami sudah sepakat untuk bertemu lagi," kata Retno.\n'
    )
    found = extract_article(article_from_text(page, "x", language="id")).entities
    assert [e.key for e in found if e.key.startswith("person/")] == ["person/retno-marsudi"]
