"""Ties: who opens, chairs, hosts, attends, sends to, speaks at or mediates an event told elsewhere."""

from __future__ import annotations

from kg.language.id.inflect import active, either, passive
from kg.language.pack import Tie
from kg.model import Kind as K
from kg.model import Role as R

GREAT = frozenset({K.SUMMIT, K.CONFERENCE})
TALKED = GREAT | {K.MEETING, K.NEGOTIATION}
WITNESSED = frozenset({K.SIGNING, K.CEREMONY, K.APPOINTMENT})

JOINED = "pembicaraan|pertemuan|perundingan|negosiasi|dialog|jamuan|audiensi|sidang|rapat|konferensi|ktt"
"""What one joins in: "turut dalam pembicaraan itu", but "ikut dalam unjuk rasa" is no part in a meeting."""

# fmt: off
PARTED = "konferensi|ktt|forum|pertemuan|acara|sidang|konferensi itu|ktt itu|forum itu|pertemuan itu|acara itu|konferensi tersebut|ktt tersebut|forum tersebut|pertemuan tersebut"
"""Whose participants they are."""

NAMED_AS = "berasal dari|datang dari|antara lain|adalah|terdiri dari|terdiri atas|meliputi"
"""Behind which those stand who came."""

TIES: tuple[Tie, ...] = (
    Tie(
        "open", R.OPENER, "Presiden Prabowo membuka KTT ASEAN di Jakarta.", "Toko itu buka pukul sembilan.",
        verbs=active("buka|resmikan|buka secara resmi") + "|secara resmi membuka|resmi membuka|menandai dimulainya|menandai dibukanya|menandai pembukaan", passives="dibuka|dibuka secara resmi|diresmikan|dibuka oleh",
    ),
    Tie(
        "chair", R.CHAIR, "Retno Marsudi memimpin Konferensi Asia Afrika di Bandung.", "Pemimpin itu pulang.",
        verbs=active("pimpin|ketuai|pandu|pengerusikan") + "|memimpin bersama|menjadi ketua|bertindak sebagai ketua|bertindak selaku ketua|memegang palu|memegang palu sidang|mengetuk palu|mengetok palu|memandu jalannya|memimpin jalannya|memimpin sesi|duduk di kursi pimpinan|duduk di kursi ketua", passives="dipimpin bersama|diketuai bersama|dipimpin bersama oleh|diketuai bersama oleh|dipimpin|diketuai|dipandu|dipimpin oleh|di bawah pimpinan|di bawah arahan",
    ),
    Tie(
        "host", R.HOST, "Indonesia menjadi tuan rumah KTT G20.", "Tuan rumah kalah.",
        verbs="menjadi tempat|menjadi lokasi|menjadi tuan rumah|kembali menjadi tuan rumah|menuanrumahi|bertindak sebagai tuan rumah|jadi tuan rumah|menjamu peserta|menjamu para peserta|menyambut para peserta", passives="dengan tuan rumah", states="tuan rumah",
    ),
    Tie(
        "attend", R.ATTENDEE, "Menlu Toshimitsu Motegi menghadiri KTT APEC di Lima.", "Ia menghadiri kelas.",
        verbs=active("hadiri|ikuti|wakili|dampingi|saksikan|temani") + "|menjalani hari pertama|menjalani hari kedua|menjalani hari terakhir|menjalani rangkaian|menjalani rangkaian kegiatan|mengikuti rangkaian|menghadiri rangkaian", passives="dihadiri|diikuti|diwakili|disaksikan|disaksikan langsung oleh|disaksikan oleh|dihadiri oleh|diikuti oleh",
        states="memastikan hadir|memastikan kehadirannya|mengonfirmasi kehadirannya|memastikan kehadiran|menyatakan akan hadir|memastikan diri hadir|mengukuhkan kehadirannya|diundang ke|diundang menghadiri|diundang mengikuti|diundang hadir|diundang dalam|hadir|tampak|ikut serta|berpartisipasi|mendampingi|berkumpul|ambil bagian|ikut hadir|turut hadir|turut serta|terlihat|ikut bergabung|turut bergabung|bergabung dalam|ikut pula|turut pula|ikut serta pula|sebagai undangan dalam|sebagai undangan pada|sebagai tamu dalam|sebagai tamu pada|selaku undangan dalam|sebagai undangan di|sebagai tamu di",
    ),
    Tie(
        "participants-include", R.ATTENDEE, "Presiden Prabowo membuka KTT ASEAN di Jakarta. Para peserta berasal dari Jepang dan Laos.", "Presiden Prabowo membuka KTT ASEAN di Jakarta. Para wisatawan berasal dari Jepang dan Laos.",
        states=either("para peserta|peserta|para pesertanya|pesertanya|para delegasi|" + either("peserta|para peserta", PARTED), NAMED_AS)
        + "|" + either("diwakili|mengirim|mengutus|mengirimkan", "menteri luar negerinya|menlunya|menterinya|utusannya|wakilnya"),
        told=GREAT,
    ),
    Tie(
        "there-too", R.ATTENDEE, "Presiden Prabowo membuka KTT ASEAN di Jakarta. Presiden Xi Jinping datang sebagai tamu.", "Presiden Prabowo membuka KTT ASEAN di Jakarta. Presiden Xi Jinping datang terlambat.",
        states="datang sebagai tamu|hadir sebagai tamu|diundang sebagai tamu|datang selaku tamu|hadir selaku tamu|juga hadir|turut hadir|ikut hadir|tampak hadir|terlihat hadir|hadir langsung|hadir secara langsung|"
        "hadir secara virtual|hadir secara daring|hadir lewat tautan video|hadir mewakili|datang mewakili|ikut serta secara virtual|ikut serta secara daring|bergabung lewat|bergabung melalui|bergabung secara virtual|bergabung secara daring|"
        "mengikuti secara virtual|mengikuti secara daring|mengikuti lewat layar|duduk di antara|duduk di deretan depan|duduk di barisan depan|yang datang sendiri|yang hadir sendiri|di antara para peserta|di antara para tamu|"
        "di antara yang hadir|di antara hadirin|para peserta antara lain|pesertanya|para pesertanya|tamunya antara lain|di deretan depan tampak|di barisan depan tampak|di deretan depan duduk|di barisan depan duduk|"
        "meninggalkan ruang sidang|meninggalkan arena|menggantikan presidennya|menggantikan kepala negaranya",
        told=GREAT,
    ),
    Tie(
        "joined-in", R.ATTENDEE, "Presiden Prabowo menerima Presiden Xi Jinping di Jakarta. Turut dalam pembicaraan itu Menteri Luar Negeri Sugiono.", "Presiden Prabowo menerima Presiden Xi Jinping di Jakarta. Turut dalam unjuk rasa itu Menteri Luar Negeri Sugiono.",
        states=either("turut dalam|ikut dalam|hadir pula dalam|hadir juga dalam|juga hadir dalam|hadir pula pada|hadir juga pada|juga hadir pada", JOINED) + "|hadir pula|hadir juga", told=TALKED,
    ),
    Tie(
        "host-there", R.HOST, "KTT ASEAN berakhir Kamis. Laos selaku tuan rumah menolak usul itu.", "KTT ASEAN berakhir Kamis. Laos selaku penggugat menolak usul itu.",
        states="selaku tuan rumah|yang menjadi tuan rumah|" + either("yang bertindak|yang berperan", "selaku tuan rumah|sebagai tuan rumah"), told=GREAT,
    ),
    Tie(
        "come-along", R.VISITOR, "Presiden Prabowo terbang ke Hanoi, Jumat. Menteri Luar Negeri Sugiono ikut dalam rombongan.", "Presiden Prabowo terbang ke Hanoi, Jumat. Menteri Luar Negeri Sugiono ikut dalam lomba.",
        states="ikut dalam rombongan|turut dalam rombongan|ikut serta dalam rombongan|turut serta dalam rombongan|termasuk dalam rombongan|dalam rombongan terdapat|dalam rombongan ada|dalam rombongannya terdapat|dalam rombongannya ada|di dalam rombongan terdapat|ikut terbang|ikut dalam pesawat",
        told=frozenset({K.VISIT}),
    ),
    Tie(
        "stand-in", R.ATTENDEE, "Presiden Prabowo membuka KTT ASEAN di Jakarta. Presiden Luong Cuong absen dan digantikan Menteri Luar Negeri Bui Thanh Son.", "Presiden Prabowo membuka KTT ASEAN di Jakarta. Presiden Luong Cuong absen dan dikritik Menteri Luar Negeri Bui Thanh Son.",
        passives="diwakilkan kepada|digantikan|digantikan oleh", told=GREAT,
    ),
    Tie(
        "told-them", R.ATTENDEE, "Presiden Prabowo membuka KTT ASEAN di Jakarta. Presiden Xi Jinping mengatakan kepada sidang bahwa Cina siap.", "Presiden Prabowo membuka KTT ASEAN di Jakarta. Presiden Xi Jinping mengatakan kepada surat kabar bahwa Cina siap.",
        states="mengatakan kepada sidang|mengatakan kepada para pemimpin lain|mengatakan kepada para peserta|mengatakan kepada para delegasi|mengatakan kepada hadirin|berkata kepada sidang|menyampaikan kepada sidang|menyampaikan kepada para pemimpin|"
        "menegaskan kepada sidang|mengingatkan sidang|mengingatkan para pemimpin|mengingatkan para peserta|mengingatkan rekan-rekannya|meyakinkan para pemimpin lain",
        told=GREAT,
    ),
    Tie(
        "look-on", R.ATTENDEE, "Kenya dan Uganda menandatangani perjanjian di Nairobi. Sekretaris Jenderal PBB António Guterres turut menyaksikan.", "Kenya dan Uganda menandatangani perjanjian di Nairobi. Sekretaris Jenderal PBB António Guterres turut prihatin.",
        states="turut menyaksikan|ikut menyaksikan|menyaksikan langsung|hadir sebagai saksi|bertindak sebagai saksi|menjadi saksi|sebagai saksi|selaku saksi|hadir menyaksikan|duduk di antara undangan|duduk di antara para undangan|ada di antara undangan|"
        "duduk di deretan depan|duduk di barisan depan|juga menyaksikan",
        told=WITNESSED,
    ),
    Tie(
        "sign-too", R.SIGNATORY, "Kenya dan Uganda menandatangani perjanjian di Nairobi. Rwanda ikut menandatangani.", "Kenya dan Uganda menandatangani perjanjian di Nairobi. Rwanda ikut mengeluh.",
        states="ikut menandatangani|turut menandatangani|juga menandatangani|ikut meneken|turut meneken|juga meneken|"
        "menandatangani atas nama|meneken atas nama|membubuhkan tanda tangan atas nama|menandatangani untuk|meneken untuk|menandatangani mewakili|meneken mewakili|"
        "menandatangani paling awal|yang juga menandatangani|sebagai penanda tangan|selaku penanda tangan",
        avoid=frozenset({"saksi"}), told=frozenset({K.SIGNING}),
    ),
    Tie(
        "signed-by", R.SIGNATORY, "Kenya dan Uganda menandatangani perjanjian di Nairobi. Penandatangannya adalah Presiden William Ruto dan Presiden Yoweri Museveni.", "Kenya dan Uganda menandatangani perjanjian di Nairobi. Pengkritiknya adalah Presiden William Ruto dan Presiden Yoweri Museveni.",
        passives="turut diteken|turut ditandatangani|ikut diteken|ikut ditandatangani|juga diteken|juga ditandatangani|turut diteken oleh|turut ditandatangani oleh|juga ditandatangani oleh|penandatangannya|penandatangannya adalah|penandatangan dari|penandatangan untuk|penanda tangan dari|penanda tangan untuk|yang menandatangani dari|yang menandatangani untuk|penandatangannya ialah|"
        "yang menandatanganinya|yang menandatanganinya adalah|yang meneken adalah|yang menandatangani adalah|yang membubuhkan tanda tangan|yang membubuhkan tanda tangan adalah|memuat tanda tangan",
        told=frozenset({K.SIGNING}),
    ),
    Tie("send", R.ATTENDEE, "Thailand mengutus Don Pramudwinai ke KTT ASEAN.", "Ia mengutus anaknya.", verbs="mengutus|utus", passives="diutus", sends=True, avoid=frozenset({"pengamat", "peninjau", "pemantau"})),
    Tie(
        "speak", R.SPEAKER, "António Guterres berpidato dalam KTT G20.", "Ia berbicara sendiri.",
        states="berpidato|menyampaikan pidato|berbicara di|menyampaikan sambutan|memberikan sambutan|memberi sambutan|menyampaikan pernyataan nasional|menyampaikan pidato kunci|naik ke podium|naik ke mimbar|naik mimbar|tampil di podium|menyampaikan pidato pembuka|"
        + either("menjadi|tampil sebagai|hadir sebagai|didapuk sebagai|didapuk menjadi|ditunjuk sebagai|menjadi salah satu|diundang sebagai|sebagai", "pembicara|pembicara kunci|pembicara utama|narasumber|panelis|pembicara tamu|keynote speaker"),
    ),
    Tie(
        "speakers-include", R.SPEAKER, "Presiden Prabowo membuka KTT ASEAN di Jakarta. Para pembicaranya antara lain Presiden Xi Jinping.", "Presiden Prabowo membuka KTT ASEAN di Jakarta. Para penontonnya antara lain warga Bogor.",
        states=either("para pembicara|pembicara|para narasumber|narasumber|para panelis|panelis", "dalam forum itu antara lain|dalam forum tersebut antara lain|dalam konferensi itu antara lain|dalam seminar itu antara lain|dalam acara itu antara lain|antara lain|adalah|meliputi|mencakup")
        + "|" + either("para pembicaranya|pembicaranya|para narasumbernya|narasumbernya|para panelisnya", "antara lain|adalah|meliputi|mencakup|termasuk"),
        told=GREAT,
    ),
    Tie(
        "mediate", R.MEDIATOR, "Qatar memediasi perundingan antara Rusia dan Ukraina.", "Media itu bebas.",
        verbs=active("mediasi|tengahi|fasilitasi|jembatani") + "|memoderatori|memoderasi|menjadi mediator|menjadi penengah|bertindak sebagai mediator|bertindak sebagai penengah|bertindak selaku penengah|berperan sebagai penengah|berperan sebagai mediator|bertindak selaku mediator", passives="dengan penengah|dengan mediator|dengan perantara|dengan juru damai|dimediasi|ditengahi|difasilitasi|dimediasi oleh|ditengahi oleh|difasilitasi oleh|diperantarai|diperantarai oleh|dijembatani|dijembatani oleh|didamaikan|didamaikan oleh|dimoderatori|dimoderatori oleh|dimoderasi|dimoderasi oleh|difasilitatori|dipandu|dipandu oleh",
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
        + "|memulai|menutup|terlibat|terlibat dalam|tiba untuk|kembali menggelar",
        passives=passive("lakukan") + "|dilakukan oleh|dilancarkan", holds=True,
    ),
)
# fmt: on
