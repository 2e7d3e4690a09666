"""Appointments and ceremonies, which have no PLOVER type."""

from __future__ import annotations

from kg.language.id.inflect import active, either, listed, passive
from kg.language.pack import APPOINTING, TAKING_OFFICE, Frame
from kg.language.traits import Trait as T
from kg.model import Kind as K
from kg.model import Role as R
from kg.model import Status

POSTS = listed(
    "duta dubes menteri menlu sebagai wakil presiden kepala utusan jabatan panglima gubernur direktur sekjen menjadi konsul sumpah "
    "paus perdana menhan sekretaris ketua komisaris kabinet wamenlu konjen juru kanselir"
)
PRIVATE_POSTS = listed(
    "utama perusahaan kapten pelatih timnas klub ceo wisata jenama perseroan rektor juara juri sutradara wasit"
)
"""What somebody is made on the pitch, in a firm or at a school: no office of the news."""
NAMED_TO = listed("sebagai menjadi selaku")
SEATS = listed("dewan komite komisi ecosoc unesco imo icao pbb dk badan asean g20 uni icj mahkamah")
CREDENTIALS = (
    "surat kepercayaan|surat-surat kepercayaan|salinan surat kepercayaan|surat tauliah|kredensial|letter of credence"
    "|surat kepercayaannya|surat-surat kepercayaannya|salinan surat kepercayaannya|kredensialnya"
)

RATIFICATIONS = (
    either("piagam|dokumen|instrumen|naskah", "ratifikasi|ratifikasinya|pengesahan") + "|piagam pengesahan"
)
"""What is exchanged so that a treaty enters into force."""

MAKING = "pengangkatan|penunjukan|pencalonan|nominasi|penempatan|penugasan"
DECREES = "|".join(
    (either("dekret|dekrit|keputusan|surat keputusan|keputusan presiden|keppres|perintah", MAKING), MAKING)
)
"""The paper by which somebody is made something, and the bare noun: "mengumumkan penunjukan X"."""

BY_THE_HOUSE = either(
    "dipilih|terpilih", "parlemen|oleh parlemen|kongres|oleh kongres|senat|oleh senat|rakyat|kabinet"
)
"""An election that tells between verb and office who elects: "dipilih parlemen sebagai presiden"."""

# fmt: off
OFFICES: tuple[Frame, ...] = (
    Frame(
        "take-office", K.APPOINTMENT, None, TAKING_OFFICE,
        "Perdana Menteri Takaichi mulai menjabat pada Oktober.", "Ia menjabat tangan tamunya.",
        verbs="mulai menjabat|resmi menjabat|mengucap sumpah|mengucapkan sumpah|mengangkat sumpah|resmi menjadi dubes|mulai bertugas sebagai|resmi bertugas sebagai|akan bertugas sebagai|bakal bertugas sebagai|akan menjabat sebagai|bakal menjabat sebagai|naik takhta|"
        "mengangkat sumpah jabatan|disumpah sebagai|mulai memangku jabatan|resmi memangku jabatan|memangku jabatan|resmi memimpin|mulai menduduki jabatan|mengucapkan sumpah jabatan|resmi menjadi presiden|resmi menjadi perdana menteri",
        avoid="tangan",
    ),
    Frame(
        "seat-won", K.APPOINTMENT, None, TAKING_OFFICE,
        "Indonesia terpilih sebagai anggota Dewan HAM PBB.", "Ia terpilih sebagai anggota DPR.",
        verbs=either("terpilih|terpilih kembali|kembali terpilih|dipilih|resmi terpilih|dipilih kembali", "sebagai|menjadi|jadi"),
        need="anggota|ketua|presiden", also=SEATS, avoid="foto|terbaik|piala|dpr|dprd|parlemen|legislatif",
        traits=frozenset({T.COUNTRIES_ELECTED}),
    ),
    Frame(
        "seat-gained", K.APPOINTMENT, None, TAKING_OFFICE,
        "Guyana merebut satu dari lima kursi anggota tidak tetap Dewan Keamanan PBB.", "Partai itu merebut satu dari lima kursi dewan kota.",
        verbs=either("merebut|meraih|memenangi|memenangkan|memperoleh|mendapat|mendapatkan|mengamankan|menyabet|kebagian", "kursi|satu kursi|sebuah kursi|salah satu kursi|satu dari lima kursi|satu dari tiga kursi|satu dari dua kursi"),
        need=listed("anggota tetap"), also=SEATS, doer="country", avoid=listed("partai dpr dprd parlemen legislatif kota senat pemilu ingin berharap"),
        traits=frozenset({T.COUNTRIES_ELECTED}),
    ),
    Frame(
        "seat-given", K.APPOINTMENT, None, APPOINTING,
        "Majelis Umum PBB memilih Pakistan sebagai anggota tidak tetap Dewan Keamanan.", "Ia memilih anggota tim barunya.",
        verbs=active("pilih"), need="anggota", also=SEATS, avoid="tim|dpr|dprd|parlemen|legislatif",
        traits=frozenset({T.COUNTRIES_ELECTED}),
    ),
    Frame(
        "elected", K.APPOINTMENT, None, TAKING_OFFICE,
        "Claudia Sheinbaum terpilih sebagai presiden Meksiko.", "Foto itu terpilih sebagai pemenang.",
        verbs=either("terpilih|terpilih kembali|kembali terpilih|dipilih", "sebagai|menjadi|jadi")
        + "|" + either(BY_THE_HOUSE, "sebagai|menjadi|jadi") + "|memenangi pemilu|memenangkan pemilu|memenangi pemilihan presiden|"
        "memenangkan pemilihan presiden|menangi pilpres|memenangi pilpres|memenangkan pilpres|terpilih kembali",
        need=listed("presiden perdana menteri sekjen jenderal ketua kanselir direktur paus gubernur kepala pemimpin hakim anggota"),
        avoid="foto|terbaik|piala|dpr|dprd|parlemen|legislatif",
    ),
    Frame(
        "succeed", K.APPOINTMENT, None, TAKING_OFFICE,
        "Annalena Baerbock akan menggantikan Philemon Yang sebagai presiden Majelis Umum PBB.", "Kiper itu menggantikan rekannya.",
        verbs="menggantikan", need=listed("presiden menteri menlu dubes sekjen jabatan perdana ketua panglima duta jenderal direktur kanselir sebagai selaku posisi jabatannya pm"),
        avoid=listed("kiper pemain gol babak ktt sidang forum konferensi rapat pertemuan upacara hadir menghadiri berangkat bertolak terbang datang berkunjung tampil lawatan kunjungan perjalanan lawatannya kunjungannya batal urung berhalangan absen sakit singgah mampir"),
        traits=frozenset({T.REPLACES}),
    ),
    Frame(
        "appoint", K.APPOINTMENT, None, {**APPOINTING, "of": R.APPOINTEE},
        "Presiden Prabowo melantik Sugiono sebagai menteri.", "Ia mengangkat kardus.",
        verbs=active("lantik|angkat|tunjuk|nominasikan|calonkan|ambil sumpah|percayakan|lantik kembali|tunjuk kembali|angkat kembali") + "|memilih", passives=passive("lantik|angkat|tunjuk|nominasikan|calonkan|ambil sumpah")
        + "|resmi dilantik|diambil sumpahnya|diambil sumpah jabatan|disumpah menjadi|dikukuhkan sebagai", nouns="misa pelantikan|misa inaugurasi|upacara pelantikan|acara pelantikan|prosesi pelantikan|upacara pengambilan sumpah|pelantikan|penunjukan|pengangkatan|pengambilan sumpah|pengambilan sumpah jabatan|penyumpahan",
        need=POSTS, avoid_next="topik|isu|tema", avoid="kardus|bicara|senjata|beban|gelas|bukti|kaki|barang|" + PRIVATE_POSTS,
    ),
    Frame(
        "being-made", K.APPOINTMENT, None, {"of": R.APPOINTEE, "object": R.APPOINTEE, "by": R.ACTOR},
        "Terpilihnya Kofi Mensah sebagai ketua Komisi Uni Afrika disambut Togo.", "Terpilihnya foto itu sebagai pemenang disambut Togo.",
        nouns="terpilihnya|terpilihnya kembali|kembali terpilihnya|ditunjuknya|diangkatnya|dilantiknya|ditetapkannya|dikukuhkannya|dinobatkannya|tampilnya|keterpilihan",
        requires="of", need=NAMED_TO, also=POSTS, avoid="foto|pemain|pelatih|kapten|capres|cawapres|tersangka|calon",
    ),
    Frame(
        "in-office-since", K.APPOINTMENT, None, TAKING_OFFICE,
        "Ini lawatan pertama Presiden Ghana John Mahama sejak menjabat pada Januari.", "Ini lawatan pertama Presiden Ghana John Mahama sejak pandemi.",
        verbs="sejak menjabat|sejak menjabat sebagai|sejak menjadi|sejak berkuasa|sejak duduk sebagai|sejak memimpin|sejak naik sebagai|sejak memegang jabatan|sejak mengemban jabatan|sejak memegang tampuk kekuasaan|"
        "sejak naik ke tampuk kekuasaan|sejak naik ke kursi presiden", doer="person", requires="subject", dated=True,
        avoid="tangan|anggota|partai|tersangka|tim|rapat|sidang|pemain|pelatih",
    ),
    Frame(
        "decree-appointing", K.APPOINTMENT, None, APPOINTING,
        "Presiden Ghana meneken dekret pengangkatan Kofi Mensah sebagai menteri.", "Presiden Ghana meneken dekret pengangkatan guru honorer.",
        verbs=either("menandatangani|meneken|mengeluarkan|menerbitkan|mengumumkan|mengusulkan", DECREES), toward="person",
        need=NAMED_TO, also=POSTS, avoid="guru|pns|asn|honorer|pemain",
    ),
    Frame(
        "made-to-be", K.APPOINTMENT, None, APPOINTING,
        "Presiden Ghana menugaskan Kofi Mensah sebagai utusan khusus.", "Presiden Ghana menugaskan tim menyelidiki kasus itu.",
        verbs=active("tugaskan|tetapkan|kukuhkan|daulat|nobatkan") + "|memercayai|mendapuk", passives=passive("tugaskan|tetapkan|kukuhkan|daulat|dapuk|setujui"),
        toward="person", need=NAMED_TO, also=POSTS,
        avoid=listed("tersangka pahlawan juara saksi terdakwa buron cagar hari wilayah kawasan tuan daerah pasangan capres cawapres calon warga harga"),
    ),
    Frame(
        "put-forward", K.APPOINTMENT, None, APPOINTING,
        "Ghana mengajukan nama Kofi Mensah sebagai calon sekretaris jenderal.", "Ghana mengajukan nama tiga pemain sebagai kapten.",
        verbs=either("mengajukan|menyodorkan|mengusulkan|menyorongkan|menyerahkan|mengirimkan|menyampaikan", "nama") + "|mengajukan|mengusulkan|menyorongkan|memajukan|menyodorkan",
        passives="diajukan|diusulkan|disodorkan", toward="person",
        need=listed("calon kandidat sebagai jabatan posisi kursi menjadi"), also=POSTS, avoid=listed("pemain kapten pelatih saksi terdakwa tersangka partai pilkada pilpres pilgub capres cawapres gugatan"),
    ),
    Frame(
        "sworn-in", K.APPOINTMENT, None, {"object": R.APPOINTEE},
        "Prabowo Subianto akan dilantik pada 20 Oktober.", "Pengurus koperasi akan dilantik pada 20 Oktober.",
        passives="dilantik|disumpah", need="akan|bakal|resmi|telah|sudah|segera|dijadwalkan", requires="object",
        avoid=listed("pengurus koperasi kontingen atlet kepala bupati wali gubernur camat kades lurah karang osis dprd pramuka raja ratu kaisar sultan menjadi sebagai"),
        dated=True,
    ),
    Frame(
        "sworn-in-at", K.APPOINTMENT, None, {"object": R.APPOINTEE},
        "Adama Barrow dilantik di Kedutaan Besar Gambia di Dakar pada Kamis.", "Adama Barrow dilantik ramai-ramai pada Kamis.",
        passives="dilantik|disumpah|diambil sumpahnya", toward="person", requires="object", dated=True, need="di", close=True,
        avoid=listed("pengurus koperasi kontingen atlet kepala bupati wali gubernur camat kades lurah karang osis dprd pramuka raja ratu kaisar sultan menjadi sebagai balai pendopo rektor dekan hakim anggota relawan"),
    ),
    Frame(
        "take-over-chair", K.APPOINTMENT, None, {"subject": R.APPOINTEE, "object": R.ACTOR, "of": R.ACTOR},
        "Presiden Ghana mengambil alih keketuaan ECOWAS dari Togo.", "Presiden Ghana mengambil alih kemudi bus dari Togo.",
        verbs=either("mengambil alih|mengambilalih|mengambil-alih|ambil alih|resmi memegang|mulai memegang|resmi mengemban|mulai mengemban|mewarisi", "keketuaan|jabatan ketua|presidensi|kursi ketua|kursi presiden|kepresidenan bergilir|"
        "kepemimpinan bergilir|jabatan presiden|jabatan sekretaris jenderal|jabatan perdana menteri|tongkat keketuaan|posisi ketua|jabatan ketua bergilir|jabatan|tongkat kepemimpinan|palu keketuaan|tongkat estafet keketuaan|estafet keketuaan|palu kepemimpinan"),
        avoid="partai|fraksi|klub|komite|dprd", traits=frozenset({T.COUNTRIES_ELECTED}),
    ),
    Frame(
        "succeeded-by", K.APPOINTMENT, None, TAKING_OFFICE,
        "Menlu Ghana mundur dan digantikan Ernest Brogya.", "Kiper Ghana digantikan rekannya.",
        passives="digantikan|digantikan oleh", doer="person", requires="subject",
        need=listed("sebagai jabatan jabatannya posisi posisinya kursi menteri menlu presiden perdana pm dubes duta ketua sekjen panglima gubernur mundur dicopot diberhentikan lengser"),
        avoid=listed("kiper pemain gol babak bek pelatih gelandang penyerang menit cedera rekannya mesin sistem"),
    ),
)

CEREMONIES: tuple[Frame, ...] = (
    Frame(
        "approved-as", K.APPOINTMENT, None, APPOINTING,
        "Kofi Mensah disetujui para menteri sebagai sekretaris jenderal ECOWAS.", "Usul Kofi Mensah disetujui para menteri sebagai kompromi.",
        passives="disetujui|disepakati|dipilih|dipilih oleh|disetujui oleh|disepakati oleh", toward="person",
        need=NAMED_TO, also=POSTS, close=True, avoid="calon|kandidat|kompromi|usul|usulan|rancangan|pemain|pelatih|terbaik|tamu",
    ),
    Frame(
        "appointment-approved", K.APPOINTMENT, None, APPOINTING,
        "Parlemen Ghana menyetujui pengangkatan Kofi Mensah sebagai perdana menteri.", "Parlemen Ghana menyetujui pengangkatan guru sebagai pegawai.",
        verbs=either("menyetujui|mengesahkan|mengonfirmasi|merestui|menyepakati|mendukung|mengukuhkan|meratifikasi", MAKING), passives="",
        toward="person", need=NAMED_TO, also=POSTS, avoid="guru|pegawai|pemain|pelatih|menolak",
    ),
    Frame(
        "credentials", K.CEREMONY, None,
        {"subject": R.HOST, "object": R.ATTENDEE, "from": R.ATTENDEE, "of": R.ATTENDEE},
        "Presiden Prabowo menerima surat kepercayaan Duta Besar Jerman.", "Ia mendapat kepercayaan ibunya.",
        verbs=either("menerima|terima", CREDENTIALS + "|penyerahan surat kepercayaan|penyerahan surat-surat kepercayaan"),
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-accepted", K.CEREMONY, None, {"subject": R.HOST, "object": R.ATTENDEE, "of": R.ATTENDEE},
        "Surat kepercayaan Duta Besar Jerman diterima Presiden Ruto.", "Surat lamaran Duta Besar Jerman diterima Presiden Ruto.",
        passives="diterima|diterima oleh|resmi diterima", lead="kepercayaan|kepercayaannya|kredensial|kredensialnya", avoid="menyerahkan|penyerahan|menyampaikan|usai|seusai|menerima",
        traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-put-off", K.CEREMONY, None, {"subject": R.HOST, "object": R.ATTENDEE, "from": R.ATTENDEE, "of": R.ATTENDEE},
        "Presiden Ruto menunda penerimaan surat kepercayaan Duta Besar Jerman.", "Presiden Ruto menunda penerimaan siswa Jerman.",
        verbs=either("menunda|membatalkan|menangguhkan|batal", either("penerimaan|menerima", CREDENTIALS)),
        status=Status.CANCELLED, traits=frozenset({T.APART, T.ACCREDITS}),
    ),
    Frame(
        "credentials-given", K.CEREMONY, None, {"subject": R.ATTENDEE, "to": R.HOST, "of": R.ATTENDEE},
        "Duta Besar Ina Lepel menyerahkan surat kepercayaan kepada Presiden Prabowo.", "Ia menyerahkan kunci.",
        verbs=either("menyerahkan|serahkan|menyampaikan", CREDENTIALS), nouns=either("penyerahan", CREDENTIALS),
        passives="diserahkan|diberikan|diserahkan oleh|diberikan oleh|diserahkan kepada", need="kepercayaan|kredensial|credence|tauliah",
        traits=frozenset({T.ACCREDITS}),
    ),
    Frame(
        "hand-over-chair", K.CEREMONY, None, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Vietnam menyerahkan keketuaan ASEAN kepada Brunei Darussalam.", "Ia menyerahkan kunci.",
        verbs=either("menyerahkan|serahkan", "keketuaan|presidensi|kepemimpinan|tongkat kepemimpinan|jabatan ketua|kursi ketua|palu|palu sidang|palu keketuaan|tongkat estafet"),
    ),
    Frame(
        "receive-chair", K.CEREMONY, None, {"subject": R.ATTENDEE, "from": R.ATTENDEE},
        "Presiden Ghana menerima keketuaan ECOWAS dari Presiden Togo.", "Presiden Ghana menerima kunci kota dari wali kota.",
        verbs=either("menerima|resmi menerima|terima", "keketuaan|presidensi|tongkat kepemimpinan|tongkat estafet|tongkat estafet kepemimpinan|jabatan ketua|kursi ketua|estafet keketuaan"),
        requires="from",
    ),
    Frame(
        "crown", K.CEREMONY, None, {"object": R.ATTENDEE},
        "Raja Charles III dinobatkan di London.", "Ia dinobatkan sebagai penyanyi terbaik.",
        passives="dinobatkan", need="raja|ratu|kaisar|sultan|emir|pangeran", avoid="terbaik|kecantikan|dunia",
    ),
    Frame(
        "decorate", K.CEREMONY, None, {"subject": R.HOST, "object": R.ATTENDEE, "to": R.ATTENDEE},
        "Raja Felipe menganugerahkan bintang jasa kepada Duta Besar Peru.", "Juri menganugerahkan piala kepada penyanyi.",
        verbs=active("anugerahkan|anugerahi|sematkan"), passives=passive("anugerahi|sematkan"), need="bintang|jasa|kehormatan|adipura|adipradana|kenegaraan|gelar",
        avoid="juri|penyanyi|piala|doktor|profesor|honoris|juara|terbaik|pahlawan",
        traits=frozenset({T.APART}),
    ),
    Frame(
        "reception-given", K.CEREMONY, None, {"subject": R.HOST, "with": R.ATTENDEE},
        "Kedutaan Besar Ghana mengadakan resepsi hari nasional di Lome.", "Keluarga Ghana mengadakan resepsi pernikahan di Lome.",
        verbs=either("menggelar|mengadakan|menyelenggarakan|menghelat|melaksanakan|gelar|adakan", "resepsi|acara resepsi|malam resepsi|resepsi diplomatik|resepsi kenegaraan|resepsi peringatan"),
        lead=listed("kedutaan kedubes konsulat kbri kjri dubes duta konsul konjen pemerintah presiden raja ratu gubernur menlu menteri perdana pm tetap"), avoid="pernikahan|perkawinan|pengantin|keluarga|khitanan",
        traits=frozenset({T.ALONE, T.RECEPTION}),
    ),
    Frame(
        "exchange-of-ratifications", K.CEREMONY, None, {"subject": R.ATTENDEE, "between": R.ATTENDEE, "by": R.ATTENDEE, "with": R.ATTENDEE, "of": R.ATTENDEE},
        "Ghana dan Togo mempertukarkan piagam ratifikasi perjanjian itu di Lome.", "Ghana dan Togo mempertukarkan piagam penghargaan di Lome.",
        verbs=either("bertukar|mempertukarkan|saling bertukar|melakukan pertukaran|menukarkan", RATIFICATIONS),
        passives=either(RATIFICATIONS, "dipertukarkan|akan dipertukarkan|telah dipertukarkan"), nouns=either("pertukaran", RATIFICATIONS),
        traits=frozenset({T.APART, T.RATIFIES}),
    ),
    Frame(
        "papers-of-accession", K.CEREMONY, None, {"subject": R.ATTENDEE, "to": R.HOST},
        "Menlu Ghana menyerahkan dokumen aksesi kepada Menlu Togo di Lome.", "Menlu Ghana menyerahkan dokumen lelang kepada Menlu Togo di Lome.",
        verbs=either("menyerahkan|serahkan|mendepositkan|menyampaikan", either("dokumen|instrumen|piagam|surat|naskah", "aksesi|ratifikasi|pengesahan|keanggotaan")), requires="to",
    ),
    Frame(
        "raise-flag", K.CEREMONY, None, {"of": R.ATTENDEE, "object": R.ATTENDEE, "with": R.HOST},
        "Upacara pengibaran bendera Ghana di markas ECOWAS diadakan pada Senin.", "Upacara pengibaran bendera Ghana di sekolah itu diadakan pada Senin.",
        nouns=either("upacara", "pengibaran bendera|penaikan bendera|penurunan bendera"), need="markas|kantor|kedutaan|istana|kedubes|gedung", avoid="sekolah|siswa|paskibra|kelurahan|kecamatan", weak=True,
    ),
    Frame(
        "royal-wedding", K.CEREMONY, None, {"of": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Ghana akan menghadiri pernikahan Pangeran Kofi di Lome.", "Presiden Ghana akan menghadiri pernikahan sepupunya di Lome.",
        nouns="pernikahan|resepsi pernikahan|upacara pernikahan", need="pangeran|putri|raja|ratu|sultan|emir|mahkota", close=True, weak=True, traits=frozenset({T.PUBLIC}), avoid="sepupunya",
    ),
    Frame(
        "wreath", K.CEREMONY, None, {"subject": R.ATTENDEE, "with": R.ATTENDEE},
        "Presiden Macron meletakkan karangan bunga di Kalibata.", "Ia meletakkan buku di meja.",
        verbs="meletakkan karangan bunga|meletakkan bunga|menaruh karangan bunga|menabur bunga|menaburkan bunga|berziarah ke|menziarahi|meletakkan krans|mengheningkan cipta", nouns="peletakan karangan bunga|tabur bunga", avoid="wisatawan|peziarah|jemaah|turis|warga",
        traits=frozenset({T.APART}),
    ),
    Frame(
        "funeral", K.CEREMONY, None, {"with": R.ATTENDEE},
        "Para pemimpin dunia menghadiri pemakaman Shinzo Abe di Tokyo.", "Makam itu ramai.",
        nouns="pemakaman kenegaraan|pemakaman|misa pemakaman|misa arwah|upacara pemakaman", weak=True, traits=frozenset({T.PUBLIC}),
    ),
    Frame(
        "handover", K.CEREMONY, None, {"of": R.ATTENDEE, "from": R.ATTENDEE, "to": R.ATTENDEE, "between": R.ATTENDEE},
        "Serah terima jabatan Sekjen ASEAN dari Lim Jock Hoi kepada Kao Kim Hourn berlangsung di Jakarta.", "Serah terima kunci rumah berlangsung di Jakarta.",
        nouns="serah terima", need="jabatan|keketuaan|presidensi|tugas|komando|tongkat", avoid="kunci|rumah",
    ),
    Frame(
        "welcome-ceremony", K.CEREMONY, None, {"subject": R.ATTENDEE, "of": R.ATTENDEE, "for": R.ATTENDEE, "with": R.ATTENDEE},
        "Upacara kenegaraan Presiden Macron berlangsung di Paris.", "Upacara adat Presiden Macron berlangsung di Paris.",
        nouns="upacara kenegaraan|upacara penyambutan|upacara penyambutan kenegaraan|upacara penyambutan resmi|upacara militer", weak=True,
        traits=frozenset({T.APART}),
    ),
    Frame(
        "state-banquet", K.CEREMONY, None, {"subject": R.ATTENDEE, "of": R.ATTENDEE, "for": R.ATTENDEE},
        "Jamuan kenegaraan bagi Presiden Macron berlangsung di Paris.", "Jamuan para atlet berlangsung di Paris.",
        nouns="jamuan kenegaraan|jamuan santap malam kenegaraan|resepsi kenegaraan", weak=True, avoid="warga|atlet|siswa",
    ),
    Frame(
        "anniversary", K.CEREMONY, None, {"subject": R.ATTENDEE},
        "Presiden Ghana menghadiri perayaan 60 tahun Partai Buruh Togo di Lome.", "Presiden Ghana menghadiri perayaan Natal di Lome.",
        nouns="perayaan|hari ulang tahun|perayaan hari ulang tahun|perayaan ulang tahun", need=listed("tahun hut kemerdekaan kemenangan revolusi proklamasi nasional abad dekade"), close=True, weak=True,
        avoid=listed("natal imlek nyepi waisak idul baru diwali paskah raya kelahiran ratu"),
    ),
    Frame(
        "ceremony", K.CEREMONY, None, {"subject": R.ATTENDEE, "of": R.ATTENDEE},
        "Upacara peringatan Presiden Macron berlangsung di Paris.", "Upacara bendera digelar Senin.",
        nouns="upacara pembukaan|upacara peresmian|upacara penutupan|upacara serah terima|upacara penyerahan|upacara peringatan|upacara|seremoni|peringatan|penobatan|resepsi diplomatik|resepsi bersama|"
        "parade militer|resepsi hari nasional|peletakan batu pertama|" + either("parade|perayaan|resepsi", "hari|kemerdekaan|kemenangan"), weak=True, avoid="dini|cuaca|tsunami|keras|bendera|adat|siswa|gempa|lalu|menganggap|anggap",
    ),
)
# fmt: on
