"""Offices by the constructions that tell whose they are, where they are held and when."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text

ENGLISH = [
    (
        "Carla Rossi, spokeswoman for Prime Minister Mark Rutte, had no comment.",
        "carla-rossi spokesperson NLD",
    ),
    (
        "He saw Celso Amorim, chief adviser to President Luiz Inácio Lula da Silva.",
        "celso-amorim adviser to the president BRA",
    ),
    (
        "Paulo Reis, special adviser to the president of Brazil, was there.",
        "paulo-reis adviser to the president BRA",
    ),
    ("Muhammad Yunus, the chief adviser of Bangladesh, was there.", "muhammad-yunus prime minister BGD"),
    (
        "In Doha he sat down with Qatar's emir, Sheikh Tamim bin Hamad al-Thani.",
        "tamim-bin-hamad-al-thani emir QAT",
    ),
    ("He was received by Saudi Arabia's King Salman.", "salman-bin-abdulaziz-al-saud king SAU"),
    (
        "President John F. Kennedy imposed the embargo on Cuba in 1962.",
        "john-f-kennedy president USA former",
    ),
    (
        "The hall bears the name of Tanzania's first president, Julius Nyerere.",
        "julius-nyerere president TZA former",
    ),
    ("Manila's ambassador to Kuwait, Renato Villa, has left.", "renato-villa ambassador PHL to KWT"),
    ("Iran recalled its ambassador in Islamabad, Ali Karimi.", "ali-karimi ambassador IRN to PAK"),
    (
        "Kuwait recalled its own ambassador, Musaed Althwaikh, from Manila.",
        "musaed-althwaikh ambassador KWT to PHL",
    ),
    (
        "The case is before the International Court of Justice. Abdulqawi Ahmed Yusuf, the Somali president of the court, spoke.",
        "abdulqawi-ahmed-yusuf president icj",
    ),
    (
        "Al Jazeera is based in Doha. Justice was not done, said Mostefa Souag, the network's acting director general.",
        "mostefa-souag director-general al-jazeera",
    ),
    (
        "John Tembo, who leads the opposition Malawi Congress Party, appealed to him.",
        "john-tembo leader malawi-congress-party",
    ),
    (
        "In Washington, State Department spokesman Patrick Ventrell spoke.",
        "patrick-ventrell spokesperson us-state-department",
    ),
    ("U.S. special envoy for Yemen Tim Lenderking has landed.", "tim-lenderking special envoy USA to YEM"),
    (
        "The Director-General, National Boundary Commission, Dahiru Bobbo, was there.",
        "dahiru-bobbo director-general national-boundary-commission",
    ),
    (
        "The Special Representative of the United Nations Secretary-General for West Africa, Lamine Cisse, spoke.",
        "lamine-cisse special representative un",
    ),
    ("BJP president Amit Shah, now home minister, was there.", "amit-shah minister of home affairs IND"),
    (
        "Kenya's prime minister, Ali Otieno, will resign, Police Commissioner Joseph Kamau said.",
        "joseph-kamau police chief KEN",
    ),
    (
        "Peruvian premier Luis Rivas called it historic; Energy Minister Ana Soto will sign.",
        "ana-soto minister of energy PER",
    ),
    ("Igad, whose chairman, Abdalla Hamdok, called a summit, agreed.", "abdalla-hamdok chair igad"),
    ("Alberta Premier Danielle Smith flew to Washington.", "danielle-smith premier alberta"),
    ("The premier of Ontario, Doug Ford, was there.", "doug-ford premier ontario"),
    ("Governor Luis Rivas of California was there.", "luis-rivas governor california"),
    (
        "Soviet Foreign Minister Andrei Gromyko was there.",
        "andrei-gromyko minister of foreign affairs SUN former",
    ),
    ("He met Kenyan leader Uhuru Kenyatta.", "uhuru-kenyatta president KEN"),
    (
        "The Norwegian foreign ministry protested. Ministry spokeswoman Astrid Sehl said so.",
        "astrid-sehl spokesperson mfa-nor",
    ),
    (
        "NASA chief Bill Nelson, a former senator, spoke.",
        "bill-nelson senator USA former",
    ),
    ("The talks drew U.N. Yemen envoy Martin Griffiths.", "martin-griffiths envoy un to YEM"),
    (
        "They saw New Zealand's prime minister, John Key, and Trade Minister Tim Groser.",
        "tim-groser minister of trade NZL",
    ),
    ("Gabon, whose president, Ann Mba, lent the port, had no part.", "ann-mba president GAB"),
    (
        "Sergei Naryshkin, head of Russia's SVR foreign intelligence service, was in Ankara.",
        "sergei-naryshkin head svr",
    ),
    (
        "They met European Union foreign policy chief Josep Borrell.",
        "josep-borrell high representative eu",
    ),
    (
        "They met Saudi Crown Prince Mohammed bin Salman.",
        "mohammed-bin-salman crown prince SAU",
    ),
    (
        "They met Vietnamese Deputy Foreign Minister Do Hung Viet.",
        "do-hung-viet deputy minister of foreign affairs VNM",
    ),
    ("He greeted Tokyo Governor Yoichi Masuzoe.", "yoichi-masuzoe governor tokyo"),
    # heads of bodies (kg.find.offices.heads)
    (
        "Foreign Minister Marko Ilic of Serbia came with his deputy, Ana Vuk.",
        "ana-vuk deputy minister of foreign affairs SRB",
    ),
    (
        "Serbian Foreign Minister Marko Ilic stayed. Ilic's deputy, Ana Vuk, went.",
        "ana-vuk deputy minister of foreign affairs SRB",
    ),
    (
        "Chief Michael Obi signed the papers for Abuja and Vice Prime Minister Amadou Ali for Yaounde.",
        "amadou-ali deputy prime minister CMR",
    ),
]

INDONESIAN = [
    ("Ketua DPR AS Nancy Pelosi tiba di Yerevan.", "nancy-pelosi speaker of parliament us-house"),
    # kepala badan (kg.find.offices.heads)
    ("Misi Pemantau Aceh (AMM) pimpinan Pieter Feith tiba.", "pieter-feith head amm"),
    (
        "Menlu Serbia Marko Ilic dan wakilnya, Ana Vuk, tiba.",
        "ana-vuk deputy minister of foreign affairs SRB",
    ),
    (
        "Sekretaris Jenderal ASEAN kala itu, Surin Pitsuwan, menyebutnya jangkar kawasan.",
        "surin-pitsuwan secretary-general asean former",
    ),
    (
        "Organisasi Negara-Negara Amerika (OAS), lewat Sekretaris Jenderal Luis Almagro, mengimbau kedua pihak.",
        "luis-almagro secretary-general oas",
    ),
    (
        "Duta Besar Uni Eropa Nicolas Chapuis dipanggil Wakil Menteri Luar Negeri Qin Gang.",
        "nicolas-chapuis ambassador eu to CHN",
    ),
    (
        "Utusan khusus AS untuk Tanduk Afrika, Mike Hammer, bertemu Demeke.",
        "mike-hammer special envoy for horn of africa USA",
    ),
    ("Ia bertemu Presiden Dewan Eropa Charles Michel.", "charles-michel president european-council"),
    (
        "Ia bertemu Dubes RI untuk Inggris, Irlandia, dan IMO Desra Percaya.",
        "desra-percaya ambassador IDN to imo",
    ),
    (
        "Ia bertemu Kepala Staf Angkatan Darat Pakistan Jenderal Asim Munir.",
        "asim-munir chief of army staff PAK",
    ),
    (
        "Putusan Mahkamah Internasional (ICJ) keluar. Ketua Mahkamah Gilbert Guillaume membacakannya.",
        "gilbert-guillaume president icj",
    ),
    (
        "Ia bertemu Menteri Luar Negeri Vatikan Uskup Agung Paul Gallagher.",
        "paul-gallagher secretary for relations with states VAT",
    ),
]


UNTOLD = [
    "Redwan Hussein, who leads the Ethiopian delegation, spoke.",
    "John Tembo, who leads the tour, appealed to him.",
    "The deputy, Chris Kpodo, was there.",
    "Michael Obi signed for Abuja.",
]
"""Sentences that tell no office."""


def positions(title: str, by: str, sentence: str) -> list[str]:
    """The positions of a short article, a line each."""
    found = extract_article(article_from_text(f"{title}\n\n{by}\n\n{sentence}", "told")).positions
    return [
        " ".join(
            [
                p.person.partition("/")[2],
                p.office,
                (p.of or "/nobody").partition("/")[2],
                *(["to", p.to.partition("/")[2]] if p.to else []),
                *(["former"] if p.former else []),
            ]
        )
        for p in found
    ]


IN_OFFICE_THEN = [
    # of an event of years ago, when another is in office today
    (
        "The pact was signed by Foreign Minister Bob Carr of Australia.",
        "bob-carr minister of foreign affairs AUS former",
    ),
    (
        "The pact lapsed after Chilean President Sebastian Pinera left.",
        "sebastian-pinera president CHL former",
    ),
    # whose term had just ended: news of the very change still calls them so
    ("Argentine President Cristina Fernandez spoke.", "cristina-fernandez-de-kirchner president ARG"),
    # one of several that a body has
    ("European Union ambassador Vincent Piket spoke.", "vincent-piket ambassador eu"),
    # who is in office again
    ("Chilean President Michelle Bachelet spoke.", "michelle-bachelet president CHL"),
]


@pytest.mark.parametrize(("sentence", "told"), IN_OFFICE_THEN)
def test_who_was_in_office_then_is_not_so_today(sentence: str, told: str) -> None:
    assert told in positions("Envoys and courts", "By Ann Lee | 12 February 2016", sentence)


@pytest.mark.parametrize(("sentence", "told"), ENGLISH)
def test_an_english_sentence_tells_an_office(sentence: str, told: str) -> None:
    assert told in positions("Envoys and courts", "By Ann Lee | 12 February 2016", sentence)


@pytest.mark.parametrize(("sentence", "told"), INDONESIAN)
def test_an_indonesian_sentence_tells_an_office(sentence: str, told: str) -> None:
    assert told in positions("Utusan dan Pengadilan", "Jakarta, 12 Februari 2016", sentence)


@pytest.mark.parametrize("sentence", UNTOLD)
def test_a_sentence_tells_no_office(sentence: str) -> None:
    assert positions("Envoys and courts", "By Ann Lee | 12 February 2016", sentence) == []


def test_a_former_office_has_no_counterpart() -> None:
    told = positions(
        "Old friends",
        "By Ann Lee",
        "Former Kenyan trade minister Peter Otieno met his Norwegian counterpart, Kari Dahl.",
    )
    assert told == ["peter-otieno minister of trade KEN former"]


HOMES = [
    # a paper that names no country for its own minister
    (
        "Trade Minister Ravi Lamsal on Monday summoned the Indian ambassador. Nepal says the pass is its own. "
        "India says that Nepal is wrong.",
        "ravi-lamsal minister of trade NPL",
    ),
    ("Foreign Minister Pradeep Kumar Gyawali was there.", "pradeep-gyawali minister of foreign affairs NPL"),
]


@pytest.mark.parametrize(("text", "told"), HOMES)
def test_a_paper_names_no_country_for_its_own_minister(text: str, told: str) -> None:
    assert told in positions("News of the day", "By Ann Lee | 12 May 2020", text)


NAMES = [
    ("Black Hawk helicopters landed at Niamey airport.", {"place/niamey-airport", "place/niamey"}),
    ("African Lion, an annual drill, was cancelled in Agadir.", {"place/agadir"}),
    ("They met at the BK Arena in Kigali.", {"place/bk-arena", "place/kigali"}),
]


@pytest.mark.parametrize(("sentence", "named"), NAMES)
def test_what_a_sentence_names(sentence: str, named: set[str]) -> None:
    found = extract_article(
        article_from_text(f"News\n\nBy Ann Lee | 12 February 2016\n\n{sentence}", "names")
    )
    keys = {e.key for e in found.entities if not e.key.startswith("country/")}
    assert keys == named
