"""What Indonesian pages do to a text: spaces lost, marks astray, papers and pacts with names like people's."""

from __future__ import annotations

import pytest

from kg.model import EntityType
from tests.extract.test_whole_articles_id import found

SPEAKERS = [
    (
        '"Kami sepakat membuka kedutaan," kata Menlu Retno Marsudi.Sebelumnya, ia tiba.',
        ["person/retno-marsudi"],
    ),
    (
        'Menlu Retno Marsudi tiba di Suva, Selasa."Fiji adalah mitra penting kami," ujar Retno.Sebagai tetangga, Fiji siap.',
        ["person/retno-marsudi"],
    ),
    (
        'Konsulat itu dibuka pada 2016." Semoga konsulat itu bisa segera berfungsi," ujar Menlu Retno Marsudi.',
        ["person/retno-marsudi"],
    ),
    ('" Kami sepakat membuka kembali kedutaan," kata Menlu Retno Marsudi.', ["person/retno-marsudi"]),
    ("Menlu Retno Marsudi menyerukan kepada Mali untuk menggelar pemilu, sesuai yang telah dijadwalkan.", []),
    (
        "Menlu Retno Marsudi menekankan, perbatasan harus dibuka seperti yang disepakati.",
        ["person/retno-marsudi"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str]) -> None:
    assert [q.speaker for q in found(text).quotations] == speakers


NAMES = [
    ("Pernyataan itu dimuat surat kabar Le Soir di Brussel.", EntityType.ORGANIZATION, {"Le Soir"}),
    ("Menlu Peru akan meratifikasi Basic Agreement on Border Arrangements.", EntityType.ORGANIZATION, set()),
    ("Acara dilanjutkan di beranda atau dikenal dengan nama Veranda Talk.", EntityType.PERSON, set()),
    ("Ethiopia memerangi militan Shebab.", EntityType.ORGANIZATION, {"Al-Shabaab"}),
    ("Dewan Kerja Sama Teluk Persia bersidang.", EntityType.COUNTRY, set()),
]


@pytest.mark.parametrize(("text", "kind", "names"), NAMES)
def test_names(text: str, kind: EntityType, names: set[str]) -> None:
    named = {e.label_en for e in found(text).entities if e.type is kind and e.surfaces}
    assert names == named - {"Peru", "Ethiopia", "Belgium"}


def test_a_plain_meeting_and_a_jubilee_are_no_names() -> None:
    told = found("Menlu Peru menyambut Menlu Fiji Sitiveni Rabuka dalam Bilateral Meeting di Lima.").events
    assert [e.name for e in told] == [None]
    (summit,) = found("KTT Asia-Afrika (KAA) dan Peringatan 60 Tahun KAA akan digelar di Bandung.").events
    assert summit.name == "Asia-Africa Summit"
