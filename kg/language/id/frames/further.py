"""Further wordings of news pages: delegations sent, mediation, applications, accusations within a sentence, airspace."""

from __future__ import annotations

from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

DELEGATES = either(
    "delegasi|utusan|perunding|juru runding|misi diplomatik|delegasi tingkat tinggi|utusan khusus|tim perunding|delegasinya|utusannya|perundingnya|perwakilannya",
    "ke",
)
"""Whoever is sent goes where the "ke" behind them tells."""

APPLYING = "mengajukan|menyerahkan|menandatangani|meneken|menyampaikan|melayangkan|ajukan|teken"

AIRSPACE = "wilayah udara|perairan|wilayah perairan|ruang udara|zona identifikasi pertahanan udara|laut teritorial|wilayah laut"

# fmt: off
BEFORE: tuple[Frame, ...] = (
    Frame(
        "apply", K.MEASURE, P.REQUEST, TOWARD,
        "Georgia meneken permohonan menjadi anggota Uni Eropa.", "Georgia mengajukan permohonan kredit.",
        verbs=either(APPLYING, "permohonan|lamaran|aplikasi|surat permohonan|dokumen permohonan|dokumen permintaan|surat lamaran|formulir permohonan|permintaan"),
        need=listed("anggota keanggotaan bergabung keanggotaannya menganggotai"), close=True,
        avoid=listed("ditolak menangguhkan mencabut membekukan klub tim kredit membahas mendukung agar"),
    ),
    Frame(
        "apply-to-join", K.MEASURE, P.REQUEST, TOWARD,
        "Georgia mengajukan keanggotaan Uni Eropa.", "Georgia mengajukan banding.",
        verbs=either(APPLYING, "keanggotaan|permohonan keanggotaan|lamaran keanggotaan|permohonan bergabung|aplikasi keanggotaan")
        + "|melamar keanggotaan|melamar menjadi anggota|melamar masuk|melamar sebagai anggota",
        avoid="ditolak|menangguhkan|mencabut|membekukan|klub|membahas|mendukung",
    ),
    Frame(
        "mediate", K.NEGOTIATION, P.CONSULT, {"subject": R.MEDIATOR, "object": R.ATTENDEE, "between": R.ATTENDEE, "of": R.ATTENDEE, "with": R.ATTENDEE},
        "Kenya menengahi sengketa antara Ghana dan Togo.", "Kenya menengahi pertengkaran pemain.",
        verbs=either("memediasi|menengahi|mendamaikan", "konflik|sengketa|perselisihan|pertikaian|perseteruan|krisis|ketegangan|kedua pihak|pihak bertikai|perang"),
        requires="object|between|of", avoid="siap|pemain|bersedia|menawarkan|ingin|tawaran|upaya|berupaya",
    ),
)
"""Taken before signings and requests, with which they share verbs."""

FURTHER: tuple[Frame, ...] = (
    Frame(
        "send-delegation", K.VISIT, P.CONSULT, {"subject": R.VISITOR, "object": R.HOST, "to": R.HOST, "at": R.HOST},
        "Ghana mengirim delegasi ke Togo.", "Ghana mengirim delegasi atlet ke Togo.",
        verbs=either("mengirim|mengirimkan|mengutus|memberangkatkan|kirim|utus|menerbangkan", DELEGATES), requires="object",
        avoid=listed("atlet pemain pasukan bantuan kongres sidang ktt konferensi forum lomba olimpiade"), mode="visit",
    ),
    Frame(
        "agreement-reached", K.STATEMENT, P.AGREE, {"subject": R.ACTOR, "between": R.ACTOR, "of": R.ACTOR, "with": R.ACTOR},
        "Kesepakatan antara Ghana dan Togo tercapai pada Senin.", "Kesepakatan antara Ghana dan Togo belum tercapai.",
        nouns="kesepakatan|persetujuan|kesepahaman|konsensus|kata sepakat", need="tercapai", requires="between|of",
        avoid=listed("belum tidak tak gagal jika bila setelah bisa dapat agar hampir harus segera semoga sebelum"),
    ),
    Frame(
        "declare-readiness", K.STATEMENT, P.AGREE, TOWARD,
        "Ghana menyatakan kesediaannya menjadi tuan rumah perundingan.", "Ghana menyatakan kesiapannya berperang.",
        verbs=either("menyatakan|menyampaikan|mengungkapkan|menegaskan|mengutarakan",
        either("kesediaan|kesediaannya|kesiapan|kesiapannya", "hidup berdampingan|berdamai|membuka hubungan|membuka dialog|menerima|bekerja sama|membantu|menjadi|memfasilitasi|menjembatani|mengirim|menampung|berunding|bertemu|berdialog|untuk membantu|untuk menjadi|untuk memfasilitasi|untuk berunding|untuk bertemu|untuk mengirim")),
        avoid="berperang|menyerang|membalas|tempur",
    ),
    Frame(
        "hold-guilty", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana menganggap Togo melanggar kedaulatannya.", "Ghana menganggap Togo sahabat lama.",
        verbs=active("anggap|nilai|nyatakan") + "|menyimpulkan|memandang|berpendapat",
        need=listed("melanggar pelanggaran genosida agresi agresor mengingkari mengkhianati provokasi provokatif mencampuri membahayakan mengancam"), close=True, toward="country",
        mode="allege", avoid=listed("polisi korban pengadilan mahkamah hakim tidak tak bahwa mahkama perang siap"),
    ),
    Frame(
        "label", K.STATEMENT, P.ACCUSE, TOWARD,
        "Ghana melabeli Togo sebagai negara teroris.", "Toko itu melabeli barang dari Togo.",
        verbs="melabeli|mencap|menjuluki|menyebut|menggambarkan", passives="dicap|dilabeli", toward="country",
        need=listed("ancaman teroris agresor musuh nakal penjahat provokator pembangkang poros diktator"), close=True, mode="allege", avoid="barang|toko|harga|polisi",
    ),
    Frame(
        "breach", K.MEASURE, P.REJECT, TOWARD,
        "Ghana melanggar gencatan senjata dengan Togo.", "Ghana dituduh melanggar gencatan senjata dengan Togo.",
        verbs=either("melanggar|mengingkari|mengkhianati", "gencatan senjata|kesepakatan|perjanjian|kesepakatan gencatan senjata"), requires="with",
        avoid=listed("menuduh menuding dituduh dituding tuduhan jika bila bisa dapat akan agar tidak tak saling lalu melintas"),
    ),
    Frame(
        "ready-for-war", K.STATEMENT, P.THREATEN, TOWARD,
        "Ghana menyatakan siap berperang melawan Togo.", "Ghana menyatakan siap bertanding melawan Togo.",
        verbs=either("menyatakan siap|menegaskan siap|siap", "berperang|perang|berperang dengan|berperang melawan|perang melawan|perang dengan|menyerang|bertempur"),
        avoid="tidak|tak|kapal|jet",
    ),
    Frame(
        "intrude", K.MEASURE, P.MOBILIZE, {"subject": R.ACTOR, "object": R.RECIPIENT, "of": R.RECIPIENT},
        "Pesawat tempur Ghana melanggar wilayah udara Togo.", "Pesawat penumpang Ghana memasuki wilayah udara Togo.",
        verbs=either("melanggar|menerobos|memasuki|masuk", AIRSPACE), passives=either("diterobos|dimasuki|dilanggar", "pesawat|jet|drone|kapal"), mode="air",
        lead=listed("tempur militer jet drone kapal perang tentara pengebom bomber balon helikopter nirawak pasukan penjaga"), contexts=("military",),
        avoid=listed("penumpang menuduh menuding tuduhan dituduh komersial sipil nelayan dilarang melarang pengungsi"), requires="object",
    ),
    Frame(
        "rescue-at-sea", K.MEASURE, P.AID, TOWARD,
        "Ghana menyelamatkan 12 pelaut Togo.", "Ghana menyelamatkan poin atas Togo.",
        verbs=active("selamatkan"), passives=passive("selamatkan"), need="pelaut|awak|abk|nelayan|penumpang|pengungsi|migran", avoid="poin|gol|kapten",
    ),
    Frame(
        "train-forces", K.MEASURE, P.AID, TOWARD,
        "Ghana melatih tentara Togo.", "Ghana melatih pemain Togo.",
        verbs="melatih", passives="dilatih", need="tentara|pasukan|militer|polisi|prajurit|pilot", avoid="pemain|klub|tim|pelatih", contexts=("military",), close=True,
    ),
    Frame(
        "buy-arms", K.MEASURE, P.COOPERATE, {"subject": R.ACTOR, "from": R.RECIPIENT},
        "Ghana membeli jet tempur dari Togo.", "Ghana membeli beras dari Togo.",
        verbs="membeli|memesan|memborong|mengakuisisi|beli|borong", need=listed("jet tempur rudal tank senjata persenjataan kapal helikopter drone radar alutsista amunisi fregat"),
        requires="from", avoid="bekas|pemain|tiket|berencana|ingin", contexts=("military",),
    ),
    Frame(
        "stand-with", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana berdiri bersama Togo.", "Ghana dan Togo berdiri bersama untuk berfoto.",
        verbs="berdiri bersama|berdiri bersama dengan|berdiri bahu-membahu dengan|berdiri teguh bersama", requires="object|with", avoid_next="untuk|di",
    ),
    Frame(
        "affirm-defence", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana menegaskan bahwa Togo berhak membela diri.", "Ghana menegaskan bahwa Togo gagal membela diri.",
        verbs=active("tegaskan|nyatakan|akui|dukung") + "|mengatakan|menegaskan kembali", need="membela", also="berhak|hak", avoid="pengacara|terdakwa|tidak|kami",
    ),
    Frame(
        "block-entry", K.MEASURE, P.REJECT, TOWARD,
        "Ghana memblokir pencalonan Togo.", "Ghana memblokir situs Togo.",
        verbs=either("memblokir|menjegal|mengganjal|menghalangi|menghambat|memveto|menahan", "pencalonan|keanggotaan|aksesi|masuknya|permohonan keanggotaan|upaya keanggotaan|penerimaan"),
        avoid="situs|rekening",
    ),
    Frame(
        "jail", K.MEASURE, P.COERCE, TOWARD,
        "Ghana memenjarakan wartawan Togo.", "Ghana memenjarakan koruptor.",
        verbs=active("penjarakan|cegat|bui") + "|menjebloskan", passives=passive("penjarakan|cegat"),
        need=listed("wartawan jurnalis aktivis diplomat akademisi pesawat kapal warga jet"), close=True, avoid="narkoba|koruptor|korupsi|pembunuhan|dugaan",
    ),
)
# fmt: on
