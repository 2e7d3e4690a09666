"""RETREAT: releases, withdrawals, sanctions lifted, borders reopened, arms laid down, ceasefires, resignations."""

from __future__ import annotations

from kg.language.id.frames.roles import TOGETHER
from kg.language.id.inflect import active, either, listed, men, passive
from kg.language.pack import TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P
from kg.model import Role as R

CAPTIVES = listed(
    "tahanan sandera tawanan wni nelayan warga awak abk jurnalis wartawan narapidana prajurit tentara pelaut kapal diplomat aktivis "
    "pilot mahasiswa misionaris akademisi kru warganya jenazah"
)

# fmt: off
RETREATING: tuple[Frame, ...] = (
    Frame(
        "swap", K.MEASURE, P.RETREAT, {**TOGETHER, "of": R.ACTOR},
        "Rusia dan Ukraina bertukar tahanan pada Jumat.", "Mereka bertukar kaus di Kyiv.",
        verbs="bertukar|saling bertukar|saling menukar|menukar|menukarkan|saling membebaskan",
        need="tahanan|tawanan|sandera|narapidana|jenazah", avoid="kaus|pikiran|pandangan|cendera|kado|informasi|pengalaman|pelajar|budaya|nota|data",
        nouns="pertukaran|penukaran|" + either("pertukaran|penukaran", "tahanan|tawanan|sandera|narapidana|tawanan perang"), mode="release",
    ),
    Frame(
        "release", K.MEASURE, P.RETREAT, {**TOWARD, "to": R.RECIPIENT},
        "Iran membebaskan dua tahanan Prancis.", "Grup itu merilis album.",
        verbs=active("bebaskan|lepaskan") + "|menyerahkan jenazah|mengembalikan|memulangkan tahanan|memulangkan tawanan|menyerahkan sandera|menyerahkan tawanan", passives=passive("bebaskan|lepaskan"), nouns="pembebasan", need=CAPTIVES,
        mode="release", avoid="visa|tembakan|peluru|pajak|bea|lahan|masker|biaya",
    ),
    Frame(
        "withdraw-troops", K.MEASURE, P.RETREAT, {**TOWARD, "of": R.ACTOR},
        "Prancis menarik pasukannya dari Niger.", "Ia menarik uang di Niger.",
        verbs=active("tarik|tarik mundur|tarik keluar|pulangkan|tarik pulang") + "|mengurangi", passives=passive("tarik|tarik mundur|kurangi|pulangkan"), nouns="penarikan|penarikan mundur",
        need=listed("pasukan pasukannya tentara tentaranya prajurit prajuritnya serdadu militer militernya kontingen kontingennya tank misi misinya satgas batalion batalyon personel personelnya brigade marinir"), mode="withdraw", contexts=("military",),
        avoid="jenazah|sanksi|bantuan|anggaran",
    ),
    Frame(
        "leave", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "object": R.RECIPIENT},
        "Pasukan Prancis meninggalkan Niger.", "Ia meninggalkan Niger kemarin.",
        verbs="meninggalkan|angkat kaki dari|mundur dari|hengkang dari", need="pasukan|tentara|militer|kontingen", avoid="jabatan|ruang|diperintahkan|jabatannya",
        mode="withdraw", contexts=("military",),
    ),
    Frame(
        "lift-siege", K.MEASURE, P.RETREAT, TOWARD,
        "Amerika Serikat mencabut blokade terhadap Sudan.", "Ia mencabut rumput.",
        verbs=active("cabut|longgarkan|buka kembali|akhiri|hapuskan|angkat") + "|" + men("hapus|ringankan|turunkan|buka"),
        passives=passive("cabut|longgarkan|buka kembali|hapus|hapuskan|buka"), nouns="pencabutan|pelonggaran|pembukaan kembali",
        need="blokade|pengepungan|kepungan", mode="access",
        avoid=listed("bentrokan pertempuran perang konflik darurat konferensi sidang forum pertemuan kedutaan pangkalan penyelidikan latihan hubungan dialog kunjungan peluang rute"),
    ),
    Frame(
        "lift", K.MEASURE, P.CONCEDE, TOWARD,
        "Amerika Serikat mencabut sanksi terhadap Sudan.", "Ia mencabut rumput.",
        verbs=active("cabut|longgarkan|buka kembali|akhiri|hapuskan|angkat") + "|" + men("hapus|ringankan|turunkan|buka"),
        passives=passive("cabut|longgarkan|buka kembali|hapus|hapuskan|buka"), nouns="pencabutan|pelonggaran|pembukaan kembali",
        need=listed("sanksi embargo larangan perbatasan pembatasan perbatasannya udara udaranya penyeberangan tarif boikot rafah perlintasan lintas"),
        avoid=listed("rapat komite komisi pameran acara bentrokan pertempuran perang konflik darurat konferensi sidang forum pertemuan kedutaan pangkalan penyelidikan latihan hubungan dialog kunjungan peluang rute"),
    ),
    Frame(
        "delist", K.MEASURE, P.CONCEDE, TOWARD,
        "Amerika Serikat menghapus Kuba dari daftar sponsor terorisme.", "Ia menghapus Kuba dari daftar bacaannya.",
        verbs=active("keluarkan|coret|hapuskan") + "|menghapus", passives=passive("hapus|keluarkan|coret"),
        need=listed("hitam sponsor terorisme sanksi teroris"), also="dari|daftar", avoid="bacaannya|skuad", avoid_next="sanksi|paket", mode="access",
    ),
    Frame(
        "allow", K.MEASURE, P.RETREAT, TOWARD,
        "Iran mengizinkan inspektur IAEA masuk.", "Ibunya mengizinkan ia main.",
        verbs=active("izinkan|bolehkan") + "|memberi akses|memberikan akses|membuka akses|membuka koridor", passives="diizinkan",
        need=listed("inspektur pengamat masuk akses bantuan konvoi melintas pemantau koridor"), mode="access",
    ),
    Frame(
        "ceasefire", K.MEASURE, P.RETREAT, TOWARD,
        "Israel mengumumkan gencatan senjata pada Rabu.", "Gencatan itu bertahan semalam.",
        verbs=either("mengumumkan|memberlakukan|menerapkan|memulai|mendeklarasikan|umumkan|menyatakan|menghormati", "gencatan senjata|gencatan senjata sepihak|jeda kemanusiaan")
        + "|menghentikan serangan|menghentikan serangannya|menghentikan tembakan|menghentikan permusuhan|menghentikan operasi militer|meletakkan senjata|menghentikan pertempuran",
        mode="ceasefire", contexts=("military",),
    ),
    Frame(
        "disarm", K.MEASURE, P.RETREAT, TOWARD,
        "Kolombia dan pemberontak itu menghancurkan gudang ranjau lama.", "Ia menyerahkan tugasnya.",
        verbs=active("serahkan|hancurkan|musnahkan|lucuti|bongkar"), passives=passive("serahkan|hancurkan|musnahkan|lucuti|bongkar"), nouns="pelucutan",
        need=listed("senjata senjatanya persenjataan persenjataannya nuklir ranjau stok gudang hulu reaktor"),
        avoid=listed("serangan udara israel menyerang tugas bantuan ke kota"), mode="disarm", contexts=("military",),
    ),
    Frame(
        "hand-back", K.MEASURE, P.RETREAT, {"subject": R.ACTOR, "to": R.RECIPIENT},
        "Armenia mengembalikan Distrik Kalbajar kepada Azerbaijan.", "Armenia mengembalikan buku itu kepada Azerbaijan.",
        verbs="mengembalikan|menyerahkan|menyerahkan kembali|mengembalikan kendali|menyerahkan kendali|melepaskan|menyerahkan kedaulatan",
        passives="dikembalikan|diserahkan|diserahkan kembali",
        need=listed("distrik pulau kepulauan wilayah semenanjung provinsi kanal pangkalan enklave teritori koridor desa dataran terusan"), close=True, requires="to", mode="release",
        contexts=("territory",), avoid="bantuan|surat|tahanan|jenazah|sandera|komando|laporan|data|nota|kasus",
    ),
    Frame(
        "step-down", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Perdana Menteri Leo Varadkar mundur.", "Pasukan Perdana Menteri Leo Varadkar mundur teratur.",
        verbs="mundur", need="menteri|menlu|presiden|perdana|pm|menhan|jabatan|kabinet", mode="resign",
        avoid=listed("pasukan langkah teratur pemain pelatih selangkah perjanjian kesepakatan organisasi bertahap siap tidak ke pencalonan pilpres tentara wilayah garis"),
    ),
    Frame(
        "resign", K.MEASURE, P.RETREAT, {"subject": R.ACTOR},
        "Menteri Luar Negeri Simon Coveney mengundurkan diri.", "Mobil itu mundur.",
        verbs="mengundurkan diri|meletakkan jabatan|meletakkan jabatannya|mundur dari jabatan|mundur dari jabatannya|menyatakan mundur|lengser|"
        "mengumumkan pengunduran dirinya|mengumumkan pengunduran diri|mengajukan pengunduran diri|letak jabatan|turun takhta",
        nouns="pengunduran diri", mode="resign", avoid="turnamen|ronde|laga|pelatih|kapten|manajer|klub|timnas",
    ),
)
# fmt: on
