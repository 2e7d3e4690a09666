"""What real pages showed to be claimed wrongly, claim by claim: other people, countries and words each time."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def claims(language: str, text: str, page: str = "Page\n\n{}\n") -> set[str]:
    """All claims about a text, each as a line: offices, events with who takes part, quotations, names."""
    page = article_from_text(page.format(text), "x", language=language, published="2024-03-09")
    found = extract_article(page)

    def short(key: str | None) -> str:
        return (key or "-").split("/")[-1]

    lines = {f"{short(p.person)} is {p.office} of {short(p.of)} to {short(p.to)}" for p in found.positions}
    for e in found.events:
        day = e.start.iso if e.start else "-"
        lines |= {
            f"{e.kind} {e.plover} {e.status} {day} {short(p.participant)}:{p.role}" for p in e.participations
        }
    lines |= {f"{short(q.speaker)} says {found.article.text[q.begin :][:24]}" for q in found.quotations}
    return lines | {f"names {entity.key}" for entity in found.entities}


def told(language: str, text: str, claim: str, page: str = "Page\n\n{}\n") -> bool:
    """Whether one of the claims begins with the words of `claim`, or has them all where it has a `*`."""
    parts = claim.split("*")
    return any(
        line.startswith(parts[0]) and all(p in line for p in parts) for line in claims(language, text, page)
    )


TOLD = [
    # who installs somebody does not get the office
    (
        "id",
        "Ann Lawson ditunjuk oleh Presiden Togo Faure Gnassingbe sebagai Menteri Perdagangan.",
        "ann-lawson is minister of trade of TGO",
    ),
    (
        "id",
        "Peter Banda diangkat Perdana Menteri Samoa Fiame Mataafa menjadi komisaris tinggi untuk Fiji.",
        "peter-banda is high commissioner of WSM to FJI",
    ),
    (
        "en",
        "Ann Lawson was appointed by Togolese President Faure Gnassingbe as ambassador to Japan.",
        "ann-lawson is ambassador of TGO to JPN",
    ),
    (
        "en",
        "Peter Banda was sworn in by President Lazarus Chakwera as Malawi's minister of defence.",
        "peter-banda is minister of defence of MWI",
    ),
    (
        "en",
        "Peter Banda, who was named by Prime Minister Fiame Mataafa to be Samoa's high commissioner to Fiji, left.",
        "peter-banda is high commissioner of WSM to FJI",
    ),
    # the items of a list of officials, whom no name model knows
    (
        "id",
        "Adapun kedelapan duta besar yang diterima Presiden Kenya William Ruto ialah: Kofi Mensah, Duta Besar Ghana; "
        "Dziunik Agha, Duta Besar Republik Armenia; Abdul Salik Khan, Duta Besar Republik Islam Pakistan.",
        "Meeting CONSULT held * dziunik-agha:attendee",
    ),
    (
        "id",
        "Daftar duta besar itu:\n- Zhyldyz Ashymova Duta Besar Republik Kirgizstan untuk Republik Kenya;",
        "names person/zhyldyz-ashymova",
    ),
    # a weekday that does not fit the day of the news is a slip
    (
        "id",
        "Perdana Menteri Fiji Sitiveni Rabuka bertemu Presiden Palau Surangel Whipps di Suva, Rabu (7/3).",
        "Meeting CONSULT held 2024-03-07",
    ),
    # the ministry named last speaks, whichever body acted since
    (
        "id",
        "Kementerian Luar Negeri Chad mengatakan negaranya kecewa. Uni Afrika menjatuhkan sanksi terhadap Chad pada "
        'Senin. "Langkah itu tidak akan kami biarkan begitu saja," kata kementerian itu.',
        "ministry-of-foreign-affairs-of-chad says Langkah itu tidak akan",
    ),
    (
        "en",
        "The Ministry of Trade of Ghana said it was surprised. The European Union suspended aid to Ghana on Monday. "
        '"We will answer this unfriendly step in kind," the ministry said.',
        "ministry-of-trade*says We will answer",
    ),
    # what an envoy is summoned for
    (
        "en",
        "Ghana on Tuesday summoned a Togo High Commission envoy to lodge a protest against the raid in Bawku.",
        "Measure ACCUSE held 2024-03-05 GHA:actor",
    ),
    (
        "en",
        'Fiji summoned a senior official of the Samoan high commission to lodge a "strong protest" over the raid.',
        "Measure ACCUSE held - WSM:recipient",
    ),
    ("en", "Togo used its right to veto the text on Chad.", "Statement REJECT held - TGO:actor"),
    (
        "en",
        "Fijian Ambassador to the African Union and UN Security Council President Ana Seru spoke.",
        "ana-seru is president of unsc",
    ),
    # what is announced in a clause of its own
    (
        "id",
        "Presiden Kenya mengumumkan Togo akan mengirim bantuan kepada Ghana.",
        "Measure AID planned - TGO:actor",
    ),
    (
        "id",
        "Presiden Kenya William Ruto mengumumkan Kenya menjatuhkan sanksi kepada Togo.",
        "Measure SANCTION held - william-ruto:actor",
    ),
    # what has an outcome was held
    (
        "id",
        "Rapat itu akan menindaklanjuti hasil pertemuan Presiden Kenya William Ruto dan Presiden Ghana di Accra.",
        "Meeting CONSULT held * william-ruto:attendee",
    ),
    (
        "en",
        "Officials will implement the outcomes of President William Ruto's visit to Ghana.",
        "Visit CONSULT held * william-ruto:visitor",
    ),
    (
        "en",
        "President Faure Gnassingbe met the Secretary of State of the United States, Michael Pompeo.",
        "mike-pompeo is secretary of state of USA",
    ),
    (
        "id",
        "Musalia Mudavadi menuturkan dalam rapat tersebut keduanya membahas dagang Kenya, terutama sejak April.",
        "musalia-mudavadi says keduanya membahas",
    ),
    (
        "en",
        'Ghana was furious. "I have summoned the Togolese ambassador to protest in the strongest terms against the '
        'raid," Ghanaian Foreign Minister Shirley Botchwey said.',
        "Measure ACCUSE held * TGO:recipient",
    ),
    # the army whose statement it is, and no noun with its owner
    (
        "id",
        'Sitiveni Rabuka marah. "Enam tentara bersenjata itu mendekati posisi kami," jelas pernyataan resmi militer Chad.',
        "TCD says Enam tentara",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


NOT_TOLD = [
    (
        "id",
        "Ann Lawson ditunjuk oleh Presiden Togo Faure Gnassingbe sebagai duta besar.",
        "faure-gnassingbe is amb",
    ),
    (
        "id",
        "Belum jelas siapa yang akan dilantik William Ruto menjadi Duta Besar.",
        "william-ruto is ambassador",
    ),
    (
        "id",
        "Peter Banda akan dilantik Presiden Malawi sebagai menteri pertahanan.",
        "peter-banda is minister",
    ),
    (
        "en",
        "Ann Lawson was named by President Faure Gnassingbe as envoy to Mali.",
        "faure-gnassingbe is envoy",
    ),
    ("en", "Ghana on Tuesday summoned a Togo High Commission envoy to lodge a protest.", "Statement ACCUSE"),
    ("en", "Fiji and Togo are members, and have the right to veto any text on Chad.", "Statement REJECT"),
    ("en", "Ann Lawson said the visit had demonstrated the importance of Ghana to Togo.", "Measure PROTEST"),
    ("en", "It was the negative vote of a permanent member of the Council.", "names organization/council"),
    (
        "id",
        "Presiden Kenya William Ruto menerima surat kepercayaan Dubes Ghana Kofi Mensah di Nairobi, Senin. Prosesi "
        "dimulai dengan kedatangan Kofi Mensah di halaman istana.",
        "Visit",
    ),
    ("id", "Presiden Kenya mengumumkan Togo akan mengirim bantuan kepada Ghana.", "Measure AID held"),
    (
        "id",
        "Von der Leyen mengumumkan Uni Eropa tengah menyiapkan sanksi terhadap Rusia.",
        "Measure SANCTION held",
    ),
    ("id", "Dalam rapat itu tidak ada perjanjian yang ditandatangani Kenya dan Ghana.", "Signing"),
    ("id", "Keduanya menanti hasil pertemuan Kenya dan Ghana mendatang.", "Meeting CONSULT held"),
    (
        "id",
        "Pada jumpa pers bersama Menlu Ghana, Presiden Kenya William Ruto menyatakan, “Ini berkat kerja keras kita.”",
        "william-ruto says Pada jumpa",
    ),
    ("id", "Tidak jelas mengapa dalam lawatan Mahathir nihil MoU.", "names person/mahathir-nihil-mou"),
    (
        "id",
        "“Satu-satunya yang dikenai sanksi adalah Faure dari Togo dan John Mahama dari Ghana,” kata Josep Borrell "
        "pada konferensi pers setelah pertemuan para menteri luar negeri Uni Eropa.",
        "Conference * john-mahama",
    ),
    (
        "en",
        "Kenya told Togo it would leave, the minister said. (Reporting by Ann Njoroge; editing by Paul Otieno)",
        "names person/ann-njoroge",
    ),
    (
        "id",
        "Sitiveni Rabuka ada di sana pada Jumat. Sehari kemudian, Sabtu (2/3), Ana Seru menyampaikan pesannya di Suva.",
        "sitiveni-rabuka says",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)
