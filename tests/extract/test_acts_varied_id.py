"""Indonesian acts of the whole lexicon in the constructions of news: who acts, toward whom, as what, and whether it was done.

What an act tells in a plain sentence it tells in the passive, reported, planned, called off or joined to another; denied
or told as a condition it is no event of Norway's. The same hundreds of the combinations are read each time.
"""

from __future__ import annotations

import random
from typing import NamedTuple

import pytest

from kg.model import Event
from kg.pipeline import extract_article
from kg.read import article_from_text


class Act(NamedTuple):
    """A predicate, its passive (who undergoes it, the verb, what follows) and what it tells."""

    words: str
    subject: str
    passive: str
    rest: str
    kind: str
    plover: str
    role: str
    toward: str


SAMPLE = 600
"""Combinations of an act and a construction that are read."""

ACTS = (
    Act(
        "mengecam serangan Ethiopia ke Eritrea",
        "serangan Ethiopia ke Eritrea",
        "dikecam",
        "",
        "Statement",
        "ACCUSE",
        "actor",
        "Ethiopia",
    ),
    Act(
        "mengkritik keputusan Israel",
        "keputusan Israel",
        "dikritik",
        "",
        "Statement",
        "ACCUSE",
        "actor",
        "Israel",
    ),
    Act(
        "menyatakan keprihatinan atas kekerasan di Myanmar",
        "",
        "",
        "",
        "Statement",
        "ACCUSE",
        "actor",
        "Myanmar",
    ),
    Act(
        "menuduh Iran memasok drone ke Rusia",
        "Iran",
        "dituduh",
        "memasok drone ke Rusia",
        "Statement",
        "ACCUSE",
        "actor",
        "Iran",
    ),
    Act(
        "mendesak Serbia mengakui Kosovo",
        "Serbia",
        "didesak",
        "mengakui Kosovo",
        "Statement",
        "REQUEST",
        "actor",
        "Serbia",
    ),
    Act("meminta bantuan Turki", "bantuan Turki", "diminta", "", "Statement", "REQUEST", "actor", "Turkey"),
    Act(
        "meminta Belarus membebaskan tahanan politik",
        "Belarus",
        "diminta",
        "membebaskan tahanan politik",
        "Statement",
        "REQUEST",
        "actor",
        "Belarus",
    ),
    Act(
        "mengancam Iran dengan sanksi baru",
        "Iran",
        "diancam",
        "dengan sanksi baru",
        "Statement",
        "THREATEN",
        "actor",
        "Iran",
    ),
    Act(
        "memperingatkan Rusia agar tidak menyerang Moldova",
        "Rusia",
        "diperingatkan",
        "agar tidak menyerang Moldova",
        "Statement",
        "THREATEN",
        "actor",
        "Russia",
    ),
    Act("menyatakan solidaritas dengan Ukraina", "", "", "", "Statement", "SUPPORT", "actor", "Ukraine"),
    Act(
        "menyambut baik keputusan Serbia",
        "keputusan Serbia",
        "disambut baik",
        "",
        "Statement",
        "SUPPORT",
        "actor",
        "Serbia",
    ),
    Act("memuji peran Vietnam", "peran Vietnam", "dipuji", "", "Statement", "SUPPORT", "actor", "Vietnam"),
    Act("berterima kasih kepada Qatar", "", "", "", "Statement", "SUPPORT", "actor", "Qatar"),
    Act("mengucapkan selamat kepada Finlandia", "", "", "", "Statement", "SUPPORT", "actor", "Finland"),
    Act("menyampaikan belasungkawa kepada Turki", "", "", "", "Statement", "SUPPORT", "actor", "Turkey"),
    Act("meminta maaf kepada Kenya", "", "", "", "Statement", "CONCEDE", "actor", "Kenya"),
    Act(
        "menjanjikan bantuan 20 juta dolar AS untuk Yaman",
        "bantuan 20 juta dolar AS untuk Yaman",
        "dijanjikan",
        "",
        "Statement",
        "AGREE",
        "actor",
        "Yemen",
    ),
    Act(
        "menawarkan bantuan kepada Maroko",
        "bantuan",
        "ditawarkan",
        "kepada Maroko",
        "Statement",
        "AGREE",
        "actor",
        "Morocco",
    ),
    Act(
        "mengusir tiga diplomat Belarus",
        "tiga diplomat Belarus",
        "diusir",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Belarus",
    ),
    Act(
        "menyatakan dua diplomat Belarus persona non grata",
        "dua diplomat Belarus",
        "dinyatakan persona non grata",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Belarus",
    ),
    Act(
        "memanggil Duta Besar Turki",
        "Duta Besar Turki",
        "dipanggil",
        "",
        "Measure",
        "ACCUSE",
        "actor",
        "Turkey",
    ),
    Act(
        "menarik duta besarnya dari Maroko",
        "duta besar Norwegia untuk Maroko",
        "ditarik",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Morocco",
    ),
    Act(
        "memutus hubungan diplomatik dengan Qatar",
        "hubungan diplomatik dengan Qatar",
        "diputus",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Qatar",
    ),
    Act(
        "menjatuhkan sanksi baru kepada Myanmar",
        "sanksi baru terhadap Myanmar",
        "dijatuhkan",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Myanmar",
    ),
    Act(
        "memperpanjang sanksi terhadap Belarus",
        "sanksi terhadap Belarus",
        "diperpanjang",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Belarus",
    ),
    Act(
        "mencabut sanksi terhadap Sudan",
        "sanksi terhadap Sudan",
        "dicabut",
        "",
        "Measure",
        "CONCEDE",
        "actor",
        "Sudan",
    ),
    Act(
        "membekukan aset pejabat Venezuela",
        "aset pejabat Venezuela",
        "dibekukan",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Venezuela",
    ),
    Act(
        "mengenakan tarif 25 persen atas baja Kanada",
        "baja Kanada",
        "dikenai tarif 25 persen",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Canada",
    ),
    Act(
        "melarang impor gandum Ukraina",
        "impor gandum Ukraina",
        "dilarang",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Ukraine",
    ),
    Act(
        "menangguhkan bantuan untuk Rwanda",
        "bantuan untuk Rwanda",
        "ditangguhkan",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Rwanda",
    ),
    Act(
        "menghentikan ekspor senjata ke Israel",
        "ekspor senjata ke Israel",
        "dihentikan",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Israel",
    ),
    Act(
        "menangguhkan keanggotaan Niger",
        "keanggotaan Niger",
        "ditangguhkan",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Niger",
    ),
    Act(
        "mencabut visa dua pejabat Georgia",
        "visa dua pejabat Georgia",
        "dicabut",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Georgia",
    ),
    Act(
        "mengirim bantuan kemanusiaan ke Suriah",
        "bantuan kemanusiaan",
        "dikirim",
        "ke Suriah",
        "Measure",
        "AID",
        "actor",
        "Syria",
    ),
    Act(
        "mengirim tim penyelamat ke Turki",
        "tim penyelamat",
        "dikirim",
        "ke Turki",
        "Measure",
        "AID",
        "actor",
        "Turkey",
    ),
    Act(
        "memasok senjata ke Ukraina", "senjata", "dipasok", "ke Ukraina", "Measure", "AID", "actor", "Ukraine"
    ),
    Act("menghapus utang Sudan", "utang Sudan", "dihapus", "", "Measure", "AID", "actor", "Sudan"),
    Act(
        "mengevakuasi warganya dari Sudan",
        "warga Norwegia",
        "dievakuasi",
        "dari Sudan",
        "Measure",
        "AID",
        "actor",
        "",
    ),
    Act(
        "memberikan suaka kepada mantan Presiden Georgia Mikheil Saakashvili",
        "mantan Presiden Georgia Mikheil Saakashvili",
        "diberi suaka",
        "",
        "Measure",
        "AID",
        "actor",
        "",
    ),
    Act(
        "mengerahkan pasukan ke perbatasan Rusia",
        "pasukan Norwegia",
        "dikerahkan",
        "ke perbatasan Rusia",
        "Measure",
        "MOBILIZE",
        "actor",
        "Russia",
    ),
    Act(
        "menguji coba rudal balistik", "rudal balistik", "diuji coba", "", "Measure", "MOBILIZE", "actor", ""
    ),
    Act("menyerang Yaman", "Yaman", "diserang", "", "Measure", "ASSAULT", "actor", "Yemen"),
    Act(
        "menembak jatuh drone Iran", "drone Iran", "ditembak jatuh", "", "Measure", "ASSAULT", "actor", "Iran"
    ),
    Act("menyita kapal tanker Iran", "kapal tanker Iran", "disita", "", "Measure", "COERCE", "actor", "Iran"),
    Act(
        "menangkap dua diplomat Rusia",
        "dua diplomat Rusia",
        "ditangkap",
        "",
        "Measure",
        "COERCE",
        "actor",
        "Russia",
    ),
    Act(
        "membebaskan dua tahanan Prancis",
        "dua tahanan Prancis",
        "dibebaskan",
        "",
        "Measure",
        "RETREAT",
        "actor",
        "France",
    ),
    Act(
        "meratifikasi Perjanjian Pelarangan Senjata Nuklir",
        "Perjanjian Pelarangan Senjata Nuklir",
        "diratifikasi",
        "",
        "Measure",
        "SUPPORT",
        "actor",
        "",
    ),
    Act(
        "menandatangani perjanjian pertahanan dengan Filipina",
        "perjanjian pertahanan dengan Filipina",
        "ditandatangani",
        "",
        "Signing",
        "SUPPORT",
        "signatory",
        "Philippines",
    ),
    Act(
        "menyepakati gencatan senjata dengan Armenia",
        "gencatan senjata dengan Armenia",
        "disepakati",
        "",
        "Statement",
        "AGREE",
        "actor",
        "Armenia",
    ),
    Act(
        "menggugat Jerman ke Mahkamah Internasional",
        "Jerman",
        "digugat",
        "ke Mahkamah Internasional",
        "Measure",
        "ACCUSE",
        "actor",
        "Germany",
    ),
    Act(
        "menyelidiki Israel atas dugaan kejahatan perang",
        "Israel",
        "diselidiki",
        "atas dugaan kejahatan perang",
        "Measure",
        "ACCUSE",
        "actor",
        "Israel",
    ),
    Act("memboikot KTT Liga Arab", "KTT Liga Arab", "diboikot", "", "Measure", "PROTEST", "actor", ""),
    Act(
        "menduduki wilayah Georgia",
        "wilayah Georgia",
        "diduduki",
        "",
        "Measure",
        "COERCE",
        "actor",
        "Georgia",
    ),
    Act(
        "mengekstradisi dua tersangka ke Peru",
        "dua tersangka",
        "diekstradisi",
        "ke Peru",
        "Measure",
        "COOPERATE",
        "actor",
        "Peru",
    ),
    Act("melatih tentara Ukraina", "tentara Ukraina", "dilatih", "", "Measure", "AID", "actor", "Ukraine"),
    Act(
        "menyerahkan jenazah 50 tentara Ukraina",
        "jenazah 50 tentara Ukraina",
        "diserahkan",
        "",
        "Measure",
        "RETREAT",
        "actor",
        "Ukraine",
    ),
    Act("bertukar tahanan dengan Ukraina", "", "", "", "Measure", "RETREAT", "actor", "Ukraine"),
    Act(
        "memberikan pinjaman 300 juta dolar AS kepada Lebanon",
        "pinjaman 300 juta dolar AS",
        "diberikan",
        "kepada Lebanon",
        "Measure",
        "AID",
        "actor",
        "Lebanon",
    ),
    Act(
        "mendeportasi 40 warga Kenya",
        "40 warga Kenya",
        "dideportasi",
        "",
        "Measure",
        "COERCE",
        "actor",
        "Kenya",
    ),
    Act(
        "menggerebek kedutaan Meksiko",
        "kedutaan Meksiko",
        "digerebek",
        "",
        "Measure",
        "COERCE",
        "actor",
        "Mexico",
    ),
    Act(
        "memasukkan lima perusahaan China ke dalam daftar hitam",
        "lima perusahaan China",
        "dimasukkan",
        "ke dalam daftar hitam",
        "Measure",
        "SANCTION",
        "actor",
        "China",
    ),
    Act("memboikot produk Israel", "produk Israel", "diboikot", "", "Measure", "PROTEST", "actor", "Israel"),
    Act(
        "sepakat dengan Chad untuk memperkuat kerja sama energi",
        "",
        "",
        "",
        "Statement",
        "AGREE",
        "actor",
        "Chad",
    ),
    Act("mengadili dua warga Thailand", "", "", "", "Measure", "COERCE", "actor", "Thailand"),
    Act(
        "menyerukan Israel menghentikan serangan di Gaza",
        "Israel",
        "diserukan",
        "menghentikan serangan di Gaza",
        "Statement",
        "REQUEST",
        "actor",
        "Israel",
    ),
    Act("memenuhi tuntutan Peru", "tuntutan Peru", "dipenuhi", "", "Statement", "CONCEDE", "actor", "Peru"),
    Act("menyetujui usulan Turki", "usulan Turki", "disetujui", "", "Statement", "AGREE", "actor", "Turkey"),
    Act(
        "membatalkan perjanjian dengan Rusia",
        "perjanjian dengan Rusia",
        "dibatalkan",
        "",
        "Measure",
        "SANCTION",
        "actor",
        "Russia",
    ),
)

HELD = (
    "Norwegia {act} pada Senin (12/6/2023).",
    "Norwegia telah {act}.",
    "Norwegia baru saja {act}.",
    "Norwegia kembali {act}.",
    "Norwegia akhirnya {act}.",
    "Norwegia secara resmi {act} pada Senin (12/6/2023).",
    "Norwegia dilaporkan telah {act}.",
    "Pada Senin (12/6), Norwegia {act}.",
    "Norwegia mengatakan telah {act} pada Senin.",
    "Pemerintah Norwegia mengatakan bahwa pihaknya telah {act}.",
    "Menlu Norwegia Espen Barth Eide mengatakan negaranya telah {act}.",
    "Menlu Norwegia Espen Barth Eide mengumumkan bahwa Norwegia telah {act}.",
    "Menurut laporan Reuters, Norwegia telah {act}.",
    "Norwegia {act}, demikian dilaporkan kantor berita NTB, Senin (12/6/2023).",
    "Norwegia memutuskan untuk {act} pada Senin (12/6/2023).",
    "Keputusan Norwegia {act} mengejutkan banyak pihak.",
    "Langkah Norwegia {act} memicu reaksi beragam.",
    "Ketegangan meningkat setelah Norwegia {act} pada Senin.",
    "Setelah Norwegia {act}, ketegangan meningkat.",
    "Sehari setelah Norwegia {act}, bursa saham turun.",
    "Ketegangan meningkat karena Norwegia {act}.",
    "Harga minyak naik, sementara Norwegia {act}.",
    "Norwegia menanggapi situasi itu dengan {act}.",
    "Norwegia menyampaikan pidato di Oslo, sambil {act}.",
    "Norwegia menggelar rapat darurat dan {act}.",
    "Norwegia menggelar rapat darurat, lalu {act} pada Senin.",
    "Norwegia, yang {act} pada Senin, menjadi sorotan media.",
    "Norwegia menjadi negara pertama yang {act}.",
    "Setelah {act}, Norwegia menggelar rapat darurat.",
    "Meski ditekan China, Norwegia tetap {act}.",
    "Norwegia tidak hanya {act}, tetapi juga menggelar rapat darurat.",
    "Selain {act}, Norwegia menggelar rapat darurat.",
    "Kementerian Luar Negeri Norwegia {act} pada Senin (12/6/2023).",
    "Perdana Menteri Norwegia Jonas Gahr Store {act} pada Senin (12/6/2023).",
    "Menteri Luar Negeri Norwegia Espen Barth Eide, Senin (12/6/2023), {act}.",
    "Oslo {act} pada Senin (12/6/2023).",
    "Norwegia bereaksi keras atas peristiwa itu. Negara itu {act} pada Senin (12/6/2023).",
    "Menteri Luar Negeri Norwegia Espen Barth Eide berbicara di parlemen, Senin (12/6/2023). Ia {act}.",
    "Melalui Kementerian Luar Negeri, Norwegia {act} pada Senin (12/6/2023).",
)
PASSIVE = (
    "{subject} {passive} oleh Norwegia{rest} pada Senin (12/6/2023).",
    "{subject} {passive} Norwegia{rest} pada Senin (12/6/2023).",
    "{subject} telah {passive} oleh Norwegia{rest}.",
    "{subject} yang {passive} Norwegia{rest} pada Senin menjadi sorotan media.",
    "{subject}, yang {passive} oleh Norwegia{rest} pada Senin, menjadi sorotan media.",
    "Ketegangan meningkat setelah {subject} {passive} Norwegia{rest} pada Senin.",
)
PLANNED = (
    "Norwegia akan {act} pekan depan.",
    "Norwegia hendak {act}.",
    "Norwegia berencana {act} bulan depan.",
)
UNDONE = (
    "Norwegia tidak {act}.",
    "Norwegia belum {act}.",
    "Norwegia membantah telah {act}.",
    "Ketegangan akan meningkat jika Norwegia {act}.",
    "Apabila Norwegia {act}, ketegangan akan meningkat.",
)
CONSTRUCTIONS = (
    *((c, "held") for c in (*HELD, *PASSIVE)),
    *((c, "planned") for c in PLANNED),
    ("Norwegia batal {act}.", "cancelled"),
    *((c, "") for c in UNDONE),
)


def _sentence(construction: str, act: Act) -> str:
    rest = f" {act.rest}" if act.rest else ""
    sentence = construction.format(act=act.words, subject=act.subject, passive=act.passive, rest=rest)
    return sentence[0].upper() + sentence[1:]


def _is_told(event: Event, act: Act) -> bool:
    return (event.kind.value, event.plover.value if event.plover else "") == (act.kind, act.plover)


@pytest.mark.parametrize("part", range(3))
def test_an_act_tells_the_same_in_every_construction(part: int) -> None:
    chosen = random.Random(part)
    wrong = []
    for _ in range(SAMPLE // 3):
        act, (construction, status) = chosen.choice(ACTS), chosen.choice(CONSTRUCTIONS)
        if "{passive}" in construction and not act.passive:
            continue
        sentence = _sentence(construction, act)
        article = article_from_text(f"{sentence}\n", "s", language="id", published="2023-06-15")
        found = extract_article(article)
        names = {entity.key: entity.label_en for entity in found.entities}
        told = []
        for event in found.events:
            parts = {(names[p.participant], p.role.value) for p in event.participations}
            if _is_told(event, act) and ("Norway", act.role) in parts:
                toward = {name for name, role in parts if role != act.role or name in act.toward}
                told.append((event.status.value, set(act.toward.split(",")) - {""} <= toward))
        right = (status, True) in told if status else not {"held", "planned"} & {s for s, _ in told}
        wrong.extend([] if right else [(status, sentence)])
    assert not wrong
