"""Indonesian: words of people. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.people_words import PeopleWords

PEOPLE = PeopleWords(
    private=words(
        "turis wisatawan pelancong mahasiswa pelajar nelayan pengusaha pebisnis investor pedagang petani pekerja buruh migran "
        "jurnalis wartawan aktivis pengacara akademisi dosen guru peneliti ilmuwan pakar pengamat analis dokter perawat pelaut "
        "atlet pemain pelatih pesepakbola suporter seniman penyanyi musisi artis pelukis pematung sastrawan budayawan penyair "
        "sutradara novelis komponis pianis aktor aktris presenter komedian dalang koreografer fotografer arsitek peziarah jemaah jamaah umat penumpang keluarga komunitas"
    ),
    employed=words(
        "pilot kopilot wartawan jurnalis reporter koresponden kontributor fotografer karyawan pegawai staf eksekutif insinyur "
        "relawan pekerja aktivis pendiri peneliti analis"
    ),
    unnamed=words(
        "demonstran massa pengunjuk pendemo pemrotes perusuh mahasiswa pendukung simpatisan pengikut loyalis buruh gerombolan warga orang milisi gerilyawan "
        "pengungsi aktivis pelajar umat orator"
    ),
    crowds=words("massa demonstran pengunjuk pendemo pemrotes mahasiswa peserta warga orang perusuh"),
    public_life=words(
        "guru guru-guru petani nelayan pekerja dokter perawat pengacara jurnalis wartawan oposisi serikat parlemen ulama tetua hakim"
    ),
    envoys=words("duta dubes"),
    staff=words(
        "utusan delegasi penasihat ajudan asisten perwakilan staf jubir tim pendahulu pengganti penerus suksesor"
    ),
    attributes=frozenset(),
    between_verbs=frozenset(),
    counted=words(
        "dubes diplomat menlu menteri menhan presiden kepala pemimpin pejabat utusan delegasi perwakilan anggota "
        "negara warga wni abk pmi tki staf pegawai tentara prajurit polisi anak bayi orang korban sandera tahanan "
        "tersangka relawan wartawan jurnalis tokoh mantan eks calon nama duta hari pekan bulan tahun jam kali "
        "poin butir nota mou kesepakatan perjanjian dokumen isu agenda bidang sektor proyek syarat tuntutan "
        "komitmen langkah kapal pesawat drone rudal desa provinsi kota kabupaten pulau pos sekolah perusahaan "
        "lembaga badan bank ton juta miliar triliun ribu persen"
    ),
    epithets={
        **dict.fromkeys(
            "diplomat politikus politisi pria lelaki jenderal negarawan tokoh pengusaha taipan miliarder ekonom akademisi "
            "pemimpin penguasa pejabat pengacara veteran mantan".split(),
            "",
        ),
        **dict.fromkeys("perempuan wanita".split(), "f"),
    },
    callings=words("diplomat politikus politisi jenderal negarawan ekonom akademisi pengacara veteran"),
    of_his_past=words("pernah lama dikenal telah sudah kini dulu dahulu baru juga sempat"),
    partisans=words("politikus politisi kader legislator"),
    kinsfolk=words(
        "istri istrinya suami suaminya permaisuri permaisurinya putra putranya putri putrinya anaknya adiknya kakaknya "
        "ayahnya ibunya pasangannya"
    ),
    consorts=frozenset({("ibu", "negara")}),
    relatives_of=words(
        "istri suami permaisuri putra putri anak adik kakak ayah ibu janda menantu mertua ipar paman bibi "
        "keponakan sepupu cucu"
    ),
    theirs=words(
        "pendukung pengikut simpatisan loyalis pimpinan keluarga istri suami putra putri anak pengacara kerabat ibunda ayah adik kakak "
        "ajudan sopir mantu menantu keponakan kampanye"
    ),
    backed=words(
        "pasukan kelompok pemberontak milisi koalisi gerilyawan faksi rezim junta separatis oposisi"
    ),
    backed_by=words("dukungan sokongan"),
    allies=words("sekutunya sekutu-sekutunya mitranya negara-negara"),
)
