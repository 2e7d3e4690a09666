"""Indonesian: words of clauses. All lower case."""

from __future__ import annotations

from itertools import product

from kg.language.clause_words import ClauseWords
from kg.language.en.words import words

CLAUSE = ClauseWords(
    subordinators=words(
        "setelah sesudah sebelum ketika saat saatnya sementara karena meski meskipun walau walaupun kendati kendatipun biarpun sekalipun "
        "jika apabila bila sedangkan tetapi namun usai seusai sehingga sejak hingga sampai adapun "
        "selepas selesai pasca seraya sambil sembari sekaligus padahal lantaran lalu kemudian asalkan"
    ),
    clause_idioms=frozenset(),
    phrase_idioms=words("itu ini tersebut"),
    causes=words("menyusul akibat pasca buntut imbas sehubungan berkaitan berkenaan bertalian"),
    subjectless=words(
        "usai seusai setelah sesudah sebelum saat ketika karena lantaran selepas selesai sambil seraya sembari sekaligus sejak "
        "semenjak sewaktu tatkala sebab meski meskipun walau walaupun kendati kendatipun biarpun "
        "lalu kemudian tetapi namun melainkan"
    ),
    between_subject_and_verb=words(
        "usai seusai setelah sesudah selepas sehabis sebelum saat ketika tatkala sewaktu"
    ),
    left_out="saat",
    joints=words("dan serta atau"),
    plain_joint="dan",
    reaching={"hingga": "dan", "sampai": "dan"},
    what_is=words("apa hal"),
    infinitives=frozenset(),
    agents=words("oleh"),
    body_pronouns=frozenset(),
    first_persons=words("kami kita saya"),
    own_bodies=words("mereka pihaknya negaranya pemerintahnya pemerintahannya kementeriannya"),
    among=words("termasuk antara satu dari"),
    among_them=frozenset({"di antara mereka", "di antaranya", "antara lain", "di antara yang dilantik"}),
    all_of_them=words("ketiganya keempatnya kelimanya keenamnya ketujuhnya kedelapannya kesembilannya"),
    those_who=words("mereka para"),
    are=words("adalah ialah yakni yaitu"),
    consisting=words("terdiri"),
    everybody=frozenset(
        {
            *(
                "semua negara",
                "seluruh negara",
                "setiap negara",
                "negara lain",
                "negara-negara lain",
                "segenap negara",
            ),
            *(
                "negara - negara lain",
                "masyarakat internasional",
                "komunitas internasional",
                "masyarakat dunia",
            ),
            *("dunia internasional", "negara donor", "para donor", "negara anggota", "semua anggota"),
            *(
                "meminta dunia",
                "mendesak dunia",
                "mengajak dunia",
                "menyeru dunia",
                "kepada dunia",
                "agar dunia",
            ),
            *(
                f"{agar} {harm}"
                for agar, harm in product(
                    ("agar", "supaya"), ("kekerasan", "permusuhan", "pertempuran", "tembak - menembak")
                )
            ),
        }
    ),
    reasons=words("karena lantaran gara-gara sebab"),
    manner=words("secara"),
    loudly=words("lantang keras tegas terbuka tajam terang-terangan blak-blakan resmi"),
    means=words("dengan"),
    sides=frozenset(),
    footsteps=words("jejak jejaknya menyusul mengekor meniru mencontoh"),
    mutual=words("saling"),
    jointly=words("bersama gabungan bersama-sama terkoordinasi bilateral multilateral trilateral dengan"),
    too=words("pula juga"),
    his_own=words(
        "adik kakak anak putra putri istri suami ayah ibu saudara keponakan paman sepupu menantu mertua cucu besan "
        "kantor partai perusahaan klub yayasan wakil ajudan pengacara sekretaris penasihat pengawal sopir pendukung"
    ),
)
