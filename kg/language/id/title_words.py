"""Indonesian: words of titles. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.title_words import TitleWords

TITLE = TitleWords(
    office_patterns=(
        ("menteri {}", "minister of {}"),
        ("menteri bidang {}", "minister of {}"),
        ("menteri urusan {}", "minister of {}"),
        ("menteri negara urusan {}", "minister of state for {}"),
        ("menteri negara untuk urusan {}", "minister of state for {}"),
        ("menteri negara untuk {}", "minister of state for {}"),
        ("menteri negara bidang {}", "minister of state for {}"),
        ("menteri negara {}", "minister of state for {}"),
        ("menteri muda {}", "minister of state for {}"),
        ("wamen {}", "deputy minister of {}"),
        ("wakil menteri {}", "deputy minister of {}"),
    ),
    own_suffix="nya",
    suffixes=words("ri"),
    event_offices=words(
        "ketua wakil sekretaris sekjen direktur presiden pimpinan pemimpin pendiri koordinator anggota chairman chair juru"
    ),
    leaders=words("pemimpin"),
    titles_of=dict.fromkeys(
        (
            "panglima tni|panglima tentara nasional indonesia|kapolri|wakapolri|kasad|ksad|kasal|ksal|kasau|ksau|kepala staf tni ad|"
            "kepala staf tni al|kepala staf tni au|wamenlu|wamenhan|wamendag|wamenag|wamenkes|wamenkeu|ketua mpr|wakil ketua mpr|"
            "ketua dpd|kepala bnpb|menko perekonomian|menko polhukam|menko marves|menko pmk|mensesneg|seskab"
        ).split("|"),
        "country/IDN",
    ),
    elect=words("terpilih"),
    acting=words("penjabat pj pjs plt pelaksana tugas"),
    posted=words(
        "ditempatkan bertugas ditugaskan berdinas pos berkedudukan merangkap diakreditasikan terakreditasi"
    ),
    summoning=words("memanggil panggil mengundang menemui menghubungi menelepon"),
)
