"""Indonesian nouns of deeds, and the types of the acts that they may mean."""

from __future__ import annotations

from kg.model import Plover

DEEDS = {
    **dict.fromkeys(
        "serangan gempuran penyerbuan penyerangan pengeboman pembunuhan agresi invasi penembakan bentrokan".split(),
        (Plover.ASSAULT, Plover.COERCE, Plover.PROTEST),
    ),
    **dict.fromkeys(
        "kudeta penahanan penangkapan penyitaan aneksasi pencaplokan blokade penggerebekan penculikan "
        "pencegatan penyergapan pembajakan pemotongan penabrakan penenggelaman".split(),
        (Plover.COERCE, Plover.ASSAULT),
    ),
    **dict.fromkeys(
        "sanksi pengusiran pemutusan pembekuan penangguhan tarif embargo penutupan larangan pemanggilan".split(),
        (Plover.SANCTION, Plover.COERCE, Plover.ACCUSE),
    ),
    **dict.fromkeys("peluncuran uji latihan pengerahan mobilisasi".split(), (Plover.MOBILIZE,)),
    **dict.fromkeys("pembebasan penarikan pertukaran".split(), (Plover.RETREAT, Plover.SANCTION)),
    **dict.fromkeys("tuduhan tudingan kecaman gugatan kritik".split(), (Plover.ACCUSE, Plover.REJECT)),
    **dict.fromkeys("ancaman ultimatum".split(), (Plover.THREATEN,)),
    "pengakuan": (Plover.SUPPORT,),
    **dict.fromkeys("ekstradisi penyerahan".split(), (Plover.COOPERATE, Plover.RETREAT)),
    **dict.fromkeys("deportasi pendeportasian pemulangan".split(), (Plover.COERCE, Plover.SANCTION)),
    **dict.fromkeys("bantuan hibah sumbangan".split(), (Plover.AID, Plover.AGREE)),
}
"""Nouns of deeds told before, and the types that these may have: "mengecam kudeta tersebut"."""
