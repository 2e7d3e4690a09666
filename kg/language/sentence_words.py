"""Words that say where a sentence ends, of all languages together: a text is parted before it is read."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    "plt plh pjs comr insp supt adj det cpl amb maj brig adm cmdr mr mrs ms dr hon rt prof gen lt col sgt capt sen rep gov rev st ste mt jr sr no vs jan feb mar apr jun jul aug "
    "sep sept oct nov dec inc ltd co corp tn ny sdr bpk h kh hj drs ir tgl dok jl hlm letjen mayjen "
    "brigjen jend art al etc dkk pol komjen irjen kombes mayjend letjend kol letkol pdt ust tgk dra smt".split()
)
"""Words whose full stop does not end a sentence, lower case."""

STARTERS = frozenset("the it he she they we in on at but and this that these a an both".split())
"""After an initial and a full stop they begin a sentence."""

OPENERS = STARTERS | frozenset(
    "adapun akibatnya berdasarkan bersama dalam dari demikian dengan di dia hal hari ia itu ini juga kami kata "
    "kedua keduanya kedutaan kementerian kemudian ketika ketua kini kita kunjungan lalu lebih melalui menanggapi menlu menteri "
    "menurut mereka meski meskipun namun oleh pada para pemerintah perdana pertemuan pihak pihaknya presiden saat salah "
    "sebagai sebagaimana sebelum sebelumnya sehari sejak sejumlah selain selama selanjutnya sementara seperti serta sesuai "
    "setelah tahun terkait tidak untuk usai".split()
)
"""Words that begin a sentence even where its page lost the space before it: "kata Menlu RI.Sebelumnya, ..."."""

BRACKETED = frozenset({"purn", "ret", "retd", "rtd", "alm", "h.c"})
"""Abbreviations in brackets of their own between a rank and a name: "(Purn.)"."""

SHORTENED_NOT = ("n't", "n’t", "N'T", "N’T")
"""The end of an auxiliary in one word with its negation: "didn't", "won't"."""

WRITTEN_OUT = "not"
"""What such an end is read as."""

SHORTENED_VERBS = {"wo": "will", "sha": "shall"}
"""What is left of an auxiliary before such an end, where that is not the auxiliary itself."""

ONE_WORD = {"ca": "cannot"}
"""What is left of an auxiliary that is one word with its negation where both are written out."""
