"""Indonesian: words of those who do likewise. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.likewise_words import LikewiseWords

LIKEWISE = LikewiseWords(
    as_did=words("pula juga"),
    likewise=words("begitu demikian"),
    sequels=words("kemudian lalu selanjutnya berikutnya setelahnya"),
    alike=words("serupa senada sama sejenis"),
    taken_alike=words(
        "diambil ditempuh dilakukan dijatuhkan diterapkan diberlakukan dikenakan dilaksanakan diputuskan diikuti"
    ),
    utters=words(
        "menyampaikan menyuarakan menyerukan melontarkan mengungkapkan mengutarakan menyatakan mengatakan mengemukakan menegaskan "
        "mengucapkan melayangkan mengeluarkan menyebutkan"
    ),
    followed_by=words("disusul diikuti ditiru dicontoh"),
    does_as_well=words("bergabung mengikuti menyusul mencontoh meniru meneladani"),
    steps=words("jejak langkah contoh teladan"),
    followed=words("menyusul"),
    suit=words("langkah langkahnya jejak jejaknya kemudian belakangan"),
)
