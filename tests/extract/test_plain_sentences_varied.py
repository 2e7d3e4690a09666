"""What a plain sentence tells, it tells behind any opening, with any aside and before any ending.

Three hundred of the combinations are read in each language, always the same ones; who acts, toward whom, as what and
whether it was done must be as in the plain sentence.
"""

from __future__ import annotations

import random
from typing import NamedTuple

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


class Act(NamedTuple):
    """What a predicate tells: its words, kind, PLOVER type and toward whom it is."""

    words: str
    kind: str
    plover: str
    recipient: str


class Parts(NamedTuple):
    """The pieces from which sentences of a language are made; the subjects act for Norway."""

    openings: tuple[str, ...]
    subjects: tuple[str, ...]
    acts: tuple[Act, ...]
    endings: tuple[str, ...]


SAMPLE = 300
"""Combinations that are read in each language."""

MEN = {"Jonas Gahr Støre", "Jonas Gahr Store", "Espen Barth Eide", "Ministry of Foreign Affairs of Norway"}
"""Who may act beside Norway, for it."""

ENGLISH = Parts(
    (
        "",
        "On Monday, ",
        "Late on Monday, ",
        "In Geneva on Monday, ",
        "At a meeting of the Security Council in New York, ",
        "At a NATO meeting in Brussels, ",
        "After talks in Doha between Iran and Iraq, ",
        "Speaking to reporters in Geneva, ",
        "In response to the coup in Niger, ",
        "Two days after the bombing of a hospital in Gaza, ",
        "As the war in Sudan entered its second year, ",
        "Despite criticism from China, ",
        "While Peru stayed silent, ",
        "Citing the attack on its embassy, ",
        "Ahead of a visit by Chinese President Xi Jinping, ",
        "Following talks with French President Emmanuel Macron in Paris, ",
        "In March 2014, ",
        "For the second time in a week, ",
        "At the request of Peru, ",
    ),
    (
        "Norway",
        "Norwegian Foreign Minister Espen Barth Eide",
        "Espen Barth Eide, Norway's foreign minister,",
        "Norway's foreign minister, Espen Barth Eide,",
        "Norway, which chairs the Security Council,",
        "the Norwegian government",
        "Norway's foreign ministry",
        "Norway, a member of NATO since 1949,",
        "Norwegian Foreign Minister Espen Barth Eide, who visited Kenya last week,",
        "Norway, whose embassy was attacked last year,",
        "Norway, like many other countries,",
        "Norway, under Prime Minister Jonas Gahr Store,",
    ),
    (
        Act("condemned Ethiopia's attack on Eritrea", "Statement", "ACCUSE", "Ethiopia"),
        Act("expelled three Belarusian diplomats", "Measure", "SANCTION", "Belarus"),
        Act("urged Serbia to recognise Kosovo", "Statement", "REQUEST", "Serbia"),
        Act("has imposed new sanctions on Myanmar", "Measure", "SANCTION", "Myanmar"),
        Act("summoned the Turkish ambassador", "Measure", "ACCUSE", "Turkey"),
        Act("pledged $20 million in aid to Yemen", "Statement", "AGREE", "Yemen"),
        Act("accused Iran of supplying drones to Russia", "Statement", "ACCUSE", "Iran"),
        Act("suspended aid to Rwanda", "Measure", "SANCTION", "Rwanda"),
    ),
    (
        ".",
        " on Monday.",
        " in protest at the killing of two journalists.",
        " after the talks collapsed.",
        " while Sweden closed its embassy there.",
        " and said it would consult France.",
        ", a spokesman said.",
        ", Reuters reported.",
        ", prompting an angry response.",
        ", saying it had no choice.",
        ", according to a statement published on Monday.",
        " for the first time since 2011.",
        ", hours after France did so.",
        ", a move welcomed by Sweden.",
        "; Sweden kept silent.",
        ", but did not say why.",
    ),
)

INDONESIAN = Parts(
    (
        "",
        "Pada Senin (12/6/2023), ",
        "Dalam pertemuan Dewan Keamanan PBB di New York, ",
        "Usai perundingan di Doha antara Iran dan Irak, ",
        "Saat berbicara kepada wartawan di Jenewa, ",
        "Menanggapi kudeta di Niger, ",
        "Dua hari setelah pengeboman rumah sakit di Gaza, ",
        "Sementara itu, ",
        "Meski ditekan China, ",
        "Sementara Peru memilih diam, ",
        "Menjelang kunjungan Presiden China Xi Jinping, ",
        "Pada Maret 2014, ",
        "JAKARTA, KOMPAS.com - ",
        "Atas permintaan Peru, ",
        "Setelah bertemu Presiden Prancis Emmanuel Macron di Paris, ",
        "Selain itu, ",
    ),
    (
        "Norwegia",
        "Menteri Luar Negeri Norwegia Espen Barth Eide",
        "Menlu Norwegia, Espen Barth Eide,",
        "Pemerintah Norwegia",
        "Kementerian Luar Negeri Norwegia",
        "Perdana Menteri (PM) Norwegia Jonas Gahr Store",
        "Norwegia yang berbatasan dengan Rusia",
        "Norwegia, yang kedutaannya diserang tahun lalu,",
        "Norwegia, seperti banyak negara lain,",
        "Norwegia, anggota NATO sejak 1949,",
    ),
    (
        Act("mengecam serangan Ethiopia ke Eritrea", "Statement", "ACCUSE", "Ethiopia"),
        Act("mengusir tiga diplomat Belarus", "Measure", "SANCTION", "Belarus"),
        Act("mendesak Serbia mengakui Kosovo", "Statement", "REQUEST", "Serbia"),
        Act("menjatuhkan sanksi baru kepada Myanmar", "Measure", "SANCTION", "Myanmar"),
        Act("menjanjikan bantuan 20 juta dolar AS untuk Yaman", "Statement", "AGREE", "Yemen"),
        Act("memutus hubungan diplomatik dengan Qatar", "Measure", "SANCTION", "Qatar"),
        Act("menuduh Iran memasok drone ke Rusia", "Statement", "ACCUSE", "Iran"),
        Act("menangguhkan bantuan untuk Rwanda", "Measure", "SANCTION", "Rwanda"),
    ),
    (
        ".",
        " pada Senin.",
        " dan menyerukan KTT darurat.",
        " sebagai protes atas tewasnya dua wartawan.",
        " setelah perundingan gagal.",
        ", sementara Swedia menutup kedutaannya.",
        ", kata juru bicara.",
        ", demikian dilaporkan Reuters, Senin (12/6).",
        ", memicu kecaman.",
        ", menurut pernyataan yang dirilis Senin.",
        " untuk pertama kalinya sejak 2011.",
        " meski Swedia keberatan.",
        " di sela-sela Sidang Umum PBB.",
        " pekan lalu.",
    ),
)


def _tells(event: Event, act: Act, names: dict[str, str]) -> bool:
    told = (event.kind.value, event.plover.value if event.plover else "", event.status.value)
    acting = {names[p.participant] for p in event.participations if p.role.value == "actor"}
    toward = {names[p.participant] for p in event.participations if p.role.value == "recipient"}
    right = "Norway" in acting and acting <= MEN | {"Norway"} and toward == {act.recipient}
    return told == (act.kind, act.plover, "held") and right


@pytest.mark.parametrize(("language", "parts"), [("en", ENGLISH), ("id", INDONESIAN)])
def test_the_same_is_told_whatever_stands_around_it(language: str, parts: Parts) -> None:
    chosen = random.Random(20230615)
    missed = []
    for _ in range(SAMPLE):
        act = chosen.choice(parts.acts)
        opening, subject, ending = (chosen.choice(p) for p in (parts.openings, parts.subjects, parts.endings))
        sentence = f"{opening}{subject} {act.words}{ending}"
        sentence = sentence[0].upper() + sentence[1:]
        found = extract_article(
            article_from_text(f"{sentence}\n", "s", language=language, published="2023-06-15")
        )
        names = {entity.key: entity.label_en for entity in found.entities}
        if not any(_tells(event, act, names) for event in found.events):
            missed.append(sentence)
    assert not missed
