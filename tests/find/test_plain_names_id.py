"""Indonesian: who and what plain sentences name, and what looks like a name and is none."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def named(text: str, kind: str) -> set[str]:
    article = article_from_text(f"Berita hari ini\n\nRabu, 24 Jan 2024\n\n{text}\n", "x", language="id")
    return {e.key.partition("/")[2] for e in extract_article(article).entities if e.key.startswith(kind)}


PEOPLE = [
    # ranks and titles with stops, one behind another
    ("Kapolri Jenderal Pol. Drs. Wirawan Sutejo, M.Si. hadir.", {"wirawan-sutejo"}),
    ("Wakapolri Komjen. Pol. Wirawan Sutejo hadir.", {"wirawan-sutejo"}),
    ("Ketua Umum PP Muhammadiyah Prof. Dr. KH. Wirawan Sutejo, M.Si. hadir.", {"wirawan-sutejo"}),
    ("Pol Lemaire menolak usul itu.", {"pol-lemaire"}),
    ("Menlu Malaysia Dato' Sri Wirawan Sutejo hadir.", {"wirawan-sutejo"}),
    ("Menurut Sri Wahyuni Tanjung, hal itu wajar.", {"sri-wahyuni-tanjung"}),
    ("Presiden Singapura Mdm Farida Yusof tiba.", {"farida-yusof"}),
    # what somebody does, before the name; of a country, before nobody
    ("Pelukis Sri Wahyuni Tanjung menetap di Prancis.", {"sri-wahyuni-tanjung"}),
    ("Atlet Joko Prabandaru meraih medali.", {"joko-prabandaru"}),
    ("Atlet Mali tiba di Bamako.", set()),
    # a name that is a verb elsewhere
    ("Debat antara Anies Baswedan dan Ganjar Prawira dibuka.", {"anies-baswedan", "ganjar-prawira"}),
    # the article of Balinese men
    ("Staf khusus itu, I Gusti Putu Sudarsana, tersenyum.", {"i-gusti-putu-sudarsana"}),
    ("Ni Luh Putu Sudarsani bekerja di Siprus.", {"ni-luh-putu-sudarsani"}),
    # a name in quotation marks behind the name
    ('PM Nepal Pushpa Kamal Dahal "Prachanda" mundur.', {"pushpa-kamal-dahal"}),
    # two names of one person
    ("Zubaidah Hanum Siregar alias Yeni Latif hadir. Yeni Latif lalu pulang.", {"zubaidah-hanum-siregar"}),
    ("Basir Latif Siregar alias Basir hadir.", {"basir-latif-siregar"}),
    # days, cups and storms that bear a name
    ("Hari Kartini dirayakan dengan meriah.", set()),
    ("Kemarin, pada hari Sutanto dilantik, hujan turun.", {"sutanto"}),
    ("Menurut Hari Sudibyo, hal itu wajar.", {"hari-sudibyo"}),
    ("Resepsi berlangsung di Hotel Borobudur.", set()),
    # land and roads
    ("Azerbaijan memblokade Koridor Lachin, katanya.", set()),
    ("Proyek Lebuhraya Tun Razak tertunda.", set()),
    ("Polisi menamai operasi itu Operasi Ganga.", set()),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_who_is_named(text: str, people: set[str]) -> None:
    assert named(text, "person/") == people


BODIES = [
    ("PTRI Jenewa menyampaikan keterangan.", {"permanent-mission-of-indonesia-in-geneva"}),
    ("Misi Tetap Rusia untuk PBB membantah.", {"permanent-mission-of-russia", "un"}),
    ("PT Pindad (Persero) memasok senjata.", {"pindad"}),
    # what opens a sentence, its head first
    ("Komite Solidaritas Papua menggelar aksi.", {"komite-solidaritas-papua"}),
    ("Dewan Keamanan PBB Senin mengesahkan resolusi itu.", {"unsc", "un"}),
    ("Partai oposisi itu kalah.", set()),
    # degrees
    ("Kepala Perwakilan RI, Dr. Surya Rahman, S.H., M.M., hadir.", set()),
    # names inside names; not the body itself behind its kind
    ("Partai Jamaat-e-Islami menggelar unjuk rasa.", {"partai-jamaat-e-islami"}),
    (
        "Laporan itu disampaikan kepada Komite Sanksi Dewan Keamanan PBB, katanya.",
        {"komite-sanksi-dewan-keamanan-pbb", "unsc", "un"},
    ),
    # abbreviations of what is no body
    ("Sebanyak 40 PMI dipulangkan dari Malaysia. PMI itu sehat.", set()),
    ("PMI mengirim 12 relawan ke Turki.", {"pmi"}),
    ("Harga BBM dan LPG naik.", set()),
    ("Kasus TBC, HIV, DBD, dan ISPA menurun.", set()),
    ("Turki membangun kapal induk TCG Anadolu.", set()),
]


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_which_bodies_are_named(text: str, bodies: set[str]) -> None:
    assert named(text, "organization/") == bodies


COUNTRIES = [
    ("Kedua Korea membuka jalur komunikasi.", {"KOR", "PRK"}),
    ("Pertemuan dua Korea batal.", {"KOR", "PRK"}),
    ("Ini kunjungan kedua Korea Selatan.", {"KOR"}),
    ("Perusahaan Korea itu pindah.", {"KOR"}),
]


@pytest.mark.parametrize(("text", "countries"), COUNTRIES)
def test_which_countries_are_named(text: str, countries: set[str]) -> None:
    assert named(text, "country/") == countries


ACTORS = [
    # a body that only its leaders or its summit named before
    ("Para pemimpin ECOWAS berselisih. Blok itu menjatuhkan sanksi kepada Niger.", {"ecowas", "NER"}),
    ("KTT CARICOM usai tanpa hasil. Blok itu mengecam Venezuela.", {"caricom", "VEN"}),
    ("Para pemimpin berselisih. Blok itu mengecam Venezuela.", None),
    ("UNICEF cemas. Badan PBB tersebut mengirim bantuan ke Yaman.", {"unicef", "YEM"}),
    ("KTT ECOWAS usai. Blok Afrika Barat itu mengecam Senegal.", {"ecowas", "SEN"}),
    ("HRW merilis temuannya. Organisasi HAM tersebut mengecam Arab Saudi.", {"hrw", "SAU"}),
    # the rulers of a state, and an island that is one
    ("Suriah dilanda perang. Rezim itu mengecam Turki.", {"SYR", "TUR"}),
    ("Niger dipimpin jenderal. Pemerintah militer itu mengecam Prancis.", {"NER", "FRA"}),
    ("Niger berada di tangan militer. Junta tersebut mengecam Prancis.", {"NER", "FRA"}),
    ("Taiwan menggelar pemilu. China mengancam pulau berpemerintahan sendiri itu.", {"CHN", "TWN"}),
    ("Warga mengeluh. Kapal itu merapat di pulau tersebut. Beijing mengecam Tokyo.", {"CHN", "JPN"}),
]


@pytest.mark.parametrize(("text", "actors"), ACTORS)
def test_which_body_is_meant(text: str, actors: set[str] | None) -> None:
    article = article_from_text(text, "x", language="id", published="2024-03-09")
    events = extract_article(article).events
    told = [{p.participant.rpartition("/")[2] for p in event.participations} for event in events]
    assert (actors in told) if actors else not any("ecowas" in each for each in told)


RUTO = "Presiden Kenya William Ruto"
THE_RUTOS = {"william-ruto", "rachel-ruto", "KEN", "IND"}
COUPLES = [
    (f"{RUTO} dan istrinya, Rachel Ruto, mengunjungi India.", THE_RUTOS),
    (f"{RUTO} dan sang istri Rachel Ruto mengunjungi India.", THE_RUTOS),
    (f"{RUTO} beserta istri, Rachel Ruto, mengunjungi India.", THE_RUTOS),
    ("Istri Presiden Kenya, Rachel Ruto, mengunjungi pasar.", None),
]


@pytest.mark.parametrize(("text", "visitors"), COUPLES)
def test_who_comes_with_a_relative(text: str, visitors: set[str] | None) -> None:
    article = article_from_text(text, "x", language="id", published="2024-03-09")
    events = extract_article(article).events
    told = [{p.participant.rpartition("/")[2] for p in event.participations} for event in events]
    assert told == ([visitors] if visitors else [])


LAVROV = "Menlu Rusia Sergey Lavrov berbicara di Antalya."
EPITHETS = [
    (  # whom she succeeds led a body, and no ceremony
        "Maria Lind akan dilantik pada 15 Mei untuk menggantikan Ana Kos dari Peru, yang memimpin UNESCO sejak 2009.",
        {"maria-lind"},
    ),
    (f"{LAVROV} Diplomat senior Rusia itu mengecam Moldova.", {"sergey-lavrov", "RUS", "MDA"}),
    (f"{LAVROV} Pria berusia 73 tahun itu mengecam Moldova.", {"sergey-lavrov", "RUS", "MDA"}),
    (f"{LAVROV} Seorang diplomat Rusia mengecam Moldova.", {"RUS", "MDA"}),
    ("Seorang diplomat Burundi ditahan. Kenya mengusir diplomat Burundi itu.", {"KEN", "BDI"}),
    (
        "PM India Narendra Modi hadir. Orang nomor satu di India itu mengecam Togo.",
        {"narendra-modi", "IND", "TGO"},
    ),
]


@pytest.mark.parametrize(("text", "actors"), EPITHETS)
def test_who_is_called_by_what_he_is(text: str, actors: set[str]) -> None:
    article = article_from_text(text, "x", language="id", published="2024-03-09")
    events = extract_article(article).events
    told = [{p.participant.rpartition("/")[2] for p in event.participations} for event in events]
    assert told == [actors]
