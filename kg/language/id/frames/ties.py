"""Ties: who opens, chairs, hosts, attends, sends to, speaks at or mediates an event told elsewhere."""

from __future__ import annotations

from kg.language.id.inflect import active, passive
from kg.language.pack import Tie
from kg.model import Role as R

# fmt: off
TIES: tuple[Tie, ...] = (
    Tie(
        "open", R.OPENER, "Presiden Prabowo membuka KTT ASEAN di Jakarta.", "Toko itu buka pukul sembilan.",
        verbs=active("buka|resmikan|buka secara resmi") + "|secara resmi membuka|resmi membuka", passives="dibuka|dibuka secara resmi|diresmikan|dibuka oleh",
    ),
    Tie(
        "chair", R.CHAIR, "Retno Marsudi memimpin Konferensi Asia Afrika di Bandung.", "Pemimpin itu pulang.",
        verbs=active("pimpin|ketuai|pandu|pengerusikan") + "|memimpin bersama|menjadi ketua|bertindak sebagai ketua", passives="dipimpin bersama|diketuai bersama|dipimpin bersama oleh|diketuai bersama oleh|dipimpin|diketuai|dipandu|dipimpin oleh|di bawah pimpinan|di bawah kepemimpinan|di bawah arahan",
    ),
    Tie(
        "host", R.HOST, "Indonesia menjadi tuan rumah KTT G20.", "Tuan rumah kalah.",
        verbs="menjadi tempat|menjadi lokasi|menjadi tuan rumah|kembali menjadi tuan rumah|menuanrumahi|bertindak sebagai tuan rumah|jadi tuan rumah", passives="dengan tuan rumah", states="tuan rumah|selaku tuan rumah",
    ),
    Tie(
        "attend", R.ATTENDEE, "Menlu Toshimitsu Motegi menghadiri KTT APEC di Lima.", "Ia menghadiri kelas.",
        verbs=active("hadiri|ikuti|wakili|dampingi|saksikan"), passives="dihadiri|diikuti|diwakili|disaksikan|disaksikan langsung oleh|disaksikan oleh|dihadiri oleh|diikuti oleh",
        states="diundang ke|diundang menghadiri|diundang mengikuti|diundang hadir|diundang dalam|hadir|tampak|ikut serta|berpartisipasi|mendampingi|berkumpul|ambil bagian|ikut hadir|turut hadir|turut serta|terlihat|ikut bergabung|turut bergabung|bergabung dalam",
    ),
    Tie("send", R.ATTENDEE, "Thailand mengutus Don Pramudwinai ke KTT ASEAN.", "Ia mengutus anaknya.", verbs="mengutus|utus", passives="diutus", sends=True, avoid=frozenset({"pengamat", "peninjau", "pemantau"})),
    Tie(
        "speak", R.SPEAKER, "António Guterres berpidato dalam KTT G20.", "Ia berbicara sendiri.",
        states="berpidato|menyampaikan pidato|berbicara di|menyampaikan sambutan|memberikan sambutan|memberi sambutan|menyampaikan pernyataan nasional|menyampaikan pidato kunci",
    ),
    Tie(
        "mediate", R.MEDIATOR, "Qatar memediasi perundingan antara Rusia dan Ukraina.", "Media itu bebas.",
        verbs=active("mediasi|tengahi|fasilitasi|jembatani") + "|menjadi mediator|menjadi penengah|bertindak sebagai mediator|bertindak sebagai penengah|bertindak selaku penengah|berperan sebagai penengah|berperan sebagai mediator|bertindak selaku mediator", passives="dengan penengah|dengan mediator|dengan perantara|dimediasi|ditengahi|difasilitasi|dimediasi oleh|diperantarai",
    ),
    Tie(
        "organize", R.ORGANIZER, "KTT G20 itu diselenggarakan oleh Uni Afrika.", "Ia mengatur meja.",
        passives="diselenggarakan oleh|digelar oleh|diadakan oleh|diprakarsai|digagas|diinisiasi|dianjurkan oleh",
    ),
    Tie(
        "put-on", R.ATTENDEE, "Konferensi perdamaian yang digelar Mesir di Kairo ditunda.", "Rapat yang digelar pagi itu usai.",
        passives="digelar|diadakan|diselenggarakan|dihelat|dilangsungkan|dilaksanakan", holds=True, agent=True,
    ),
    Tie(
        "announce", R.ACTOR, "Prancis menarik dubesnya dari Australia. Keputusan itu diumumkan Menlu Prancis Catherine Colonna.", "Ia mengumumkan lagu.",
        verbs=active("umumkan|perintahkan|sampaikan|bacakan"), passives="ditegaskan|dinyatakan|diutarakan|dibacakan|dibacakan oleh|diumumkan|diperintahkan|disampaikan|diumumkan oleh|disampaikan oleh|diambil", holds=True,
        announces=True,
    ),
    Tie(
        "hold", R.ATTENDEE, "Xi Jinping mempersingkat kunjungan ke Vietnam.", "Ia memegang cangkir.",
        verbs=active("gelar|adakan|lakukan|langsungkan|selenggarakan|laksanakan|persingkat|lanjutkan|jalani|lancarkan|rampungkan|akhiri|tuntaskan|helat|hadapi|anjurkan|batalkan|tunda|urungkan|perpanjang|rencanakan|jadwalkan|agendakan")
        + "|memulai|terlibat|terlibat dalam|tiba untuk|kembali menggelar",
        passives=passive("lakukan") + "|dilakukan oleh|dilancarkan", holds=True,
    ),
)
# fmt: on
