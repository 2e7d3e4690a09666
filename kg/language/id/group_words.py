"""Indonesian: words of groups. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.group_words import GroupWords

GROUP = GroupWords(
    both_of_them=words("keduanya"),
    companies={},
    some=words("beberapa sejumlah sebagian sebuah suatu banyak"),
    count_links=words("dari"),
    belonging=words("anggota"),
    other_ones=words(
        "lain lainnya tetap baru dewan parlemen dpr keluarga delegasi partai tim komisi komite tidak"
    ),
    all_leads=words("para seluruh semua segenap"),
    heads=words("pemimpin kepala menteri menlu menhan delegasi delegat utusan peserta sekutu presiden"),
    of_heads=words(
        "pemimpin kepala negara pemerintahan menteri luar negeri pertahanan keuangan ekonomi perdagangan menlu menhan delegasi delegat utusan "
        "peserta ktt sidang konferensi pertemuan dan sekutu presiden kawasan blok perdana energi agama"
    ),
    of_regions=words(
        "arab afrika eropa asia pasifik teluk islam latin karibia tenggara selatan barat timur tengah"
    ),
    foes=words("pemberontak gerilyawan separatis oposisi milisi"),
    attending=words("peserta"),
    gathered_at=words("ktt sidang konferensi pertemuan"),
    guests=words("tamunya tamu"),
    hosts=words("rumah rumahnya"),
    host_leads=words("tuan"),
    guest_leads=words("sang si"),
    delegations=words("delegasi rombongan kontingen tim"),
    delegating={"lead": words("memimpin mengetuai mengepalai"), "form": words("beranggotakan mencakup")},
    led_by=words("dipimpin diketuai dikepalai diwakili didampingi diwakilkan dikomandoi ditumpangi dinaiki"),
    flown_by=words("membawa mengangkut menerbangkan"),
    object_pronouns=frozenset(),
    her=frozenset(),
    besides=words("selain"),
    all_of=words("semua seluruh segenap"),
)
