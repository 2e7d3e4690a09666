"""Indonesian: the leaders of a summit act for its body; at whose request others act; refusals and proposals told by nouns."""

from __future__ import annotations

import pytest

from tests.extract.test_left_to_tell_id import lines

LEADERS = [
    (
        "KTT Liga Arab dibuka di Manama. Para pemimpin mendesak Israel menghentikan serangan.",
        "Statement REQUEST held ISR:recipient arab-league:actor",
    ),
    (
        "KTT Liga Arab dibuka di Manama. Para pemimpin Arab juga mendesak Israel menghentikan serangan.",
        "Statement REQUEST held ISR:recipient arab-league:actor",
    ),
    (
        "KTT Uni Afrika berakhir di Addis Ababa. Para kepala negara dan kepala pemerintahan mengutuk kudeta di Niger.",
        "Statement ACCUSE held NER:recipient african-union:actor",
    ),
    (
        "KTT G7 di Hiroshima berakhir. Dalam pernyataan bersama, para pemimpin mengecam Rusia.",
        "Statement ACCUSE held RUS:recipient g7:actor",
    ),
    (
        "Sidang darurat OKI digelar di Jeddah. Peserta sidang mengecam Israel.",
        "Statement ACCUSE held ISR:recipient oic:actor",
    ),
    (
        "KTT UNASUR digelar di Quito. Kesembilan presiden mengecam Peru.",
        "Statement ACCUSE held PER:recipient unasur:actor",
    ),
    (
        "Presiden Prancis Emmanuel Macron dan Kanselir Jerman Olaf Scholz bertemu di Berlin. "
        "Para pemimpin mengecam Rusia.",
        "Statement ACCUSE held DEU:actor FRA:actor RUS:recipient",
    ),
]

OTHERS = [
    "KTT Uni Afrika dibuka di Addis Ababa. Para pemimpin oposisi mengecam Israel.",
    "KTT OKI dibuka di Banjul. Para menteri kabinet mengecam Israel.",
    "Para menteri mengecam Israel.",
]


@pytest.mark.parametrize(("text", "told"), LEADERS)
def test_the_leaders_act_for_the_body_whose_gathering_was_told(text: str, told: str) -> None:
    assert told in lines(text)


@pytest.mark.parametrize("text", OTHERS)
def test_other_leaders_do_not(text: str) -> None:
    assert not [line for line in lines(text) if line.startswith("Statement")]


ON_REQUEST = [
    (
        "Kenya mengirim polisi ke Haiti atas permintaan Perdana Menteri Ariel Henry.",
        ["Measure AID held HTI:recipient KEN:actor", "Statement REQUEST held HTI:actor KEN:recipient"],
    ),
    (
        "Atas permintaan pemerintah Mozambik, Rwanda mengirim 1.000 tentara ke Kenya.",
        [
            "Statement REQUEST held MOZ:actor RWA:recipient",
            "Measure MOBILIZE held KEN:recipient RWA:actor",
        ],
    ),
    (
        "Pasukan Senegal masuk ke Gambia atas permintaan ECOWAS.",
        [
            "Measure MOBILIZE held GMB:recipient SEN:actor",
            "Statement REQUEST held SEN:recipient ecowas:actor",
        ],
    ),
    ("Menteri itu mundur atas permintaan Presiden Ghana.", []),
    (
        "Kenya menolak mengirim pasukan atas permintaan Haiti.",
        ["Statement REJECT held HTI:recipient KEN:actor"],
    ),
]


@pytest.mark.parametrize(("text", "told"), ON_REQUEST)
def test_who_acts_was_asked_to(text: str, told: list[str]) -> None:
    assert lines(text) == told


BY_NOUNS = [
    (
        "Perundingan itu gagal karena penolakan Israel terhadap tuntutan Hamas.",
        ["Statement REJECT held ISR:actor hamas:recipient"],
    ),
    (
        "Penyebabnya adalah penolakan Ankara atas permintaan ekstradisi seorang ulama.",
        ["Statement REJECT held TUR:actor"],
    ),
    (
        "Pangkal sengketa itu adalah penolakan Sudan untuk menarik pasukannya dari Abyei.",
        ["Statement REJECT held SDN:actor"],
    ),
    ("Penolakan warga Chile terhadap tambang itu meluas.", []),
    ("Uni Eropa menghadapi penolakan di parlemen.", []),
    (
        "Embargo gas, yang digagas Norwegia, tidak disepakati karena Turki keberatan.",
        ["Statement REQUEST held NOR:actor", "Statement REJECT held TUR:actor"],
    ),
    (
        "Sanksi baru diusulkan Inggris kepada Uni Eropa.",
        ["Statement REQUEST held GBR:actor eu:recipient"],
    ),
    ("Menu itu, yang diusulkan Ghana, belum disetujui.", []),
    (
        "Undangan itu disampaikan Menteri Luar Negeri Vietnam kepada Presiden Laos di Vientiane.",
        ["Statement REQUEST held LAO:recipient VNM:actor"],
    ),
    ("Undangan ulang tahun disampaikan Ruto kepada keluarganya.", []),
]


@pytest.mark.parametrize(("text", "told"), BY_NOUNS)
def test_what_a_noun_or_an_aside_tells(text: str, told: list[str]) -> None:
    assert lines(text) == told
