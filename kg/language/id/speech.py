"""Indonesian words of speech."""

from __future__ import annotations

import re

from kg.language.id.words import GIVING_OUT
from kg.language.speech_words import Saying, SpeechWords, listed

_ACTIVE = Saying.QUOTE | Saying.THAT | Saying.ACTIVE

# Verbs that take a clause without "bahwa" as readily as with it.
BARE = listed(
    """
    mengatakan menyatakan menyebut menyebutkan menuturkan mengungkap mengungkapkan menjelaskan menegaskan menerangkan
    memaparkan mengatakannya berkata bilang menandaskan membeberkan mengutarakan
    """
)

# Verbs that take a clause only with "bahwa" or a comma; else a noun follows ("menekankan pentingnya").
WITH_BAHWA = listed(
    """
    menambahkan menekankan menyampaikan mengumumkan mengingatkan memperingatkan melaporkan memastikan
    membenarkan mengakui mengaku mengonfirmasi mengkonfirmasi menggarisbawahi mengklaim menulis mencuit
    berujar bertutur melanjutkan menyambung berdalih beralasan berpendapat menginformasikan menguraikan mengulangi mengisahkan
    menceritakan mengabarkan merinci memerinci berseloroh berkelakar bersaksi meyakinkan menyimpulkan mengemukakan memberitahukan memberitahu
    menjamin berkeras berargumen bersumpah mengisyaratkan memprediksi sesumbar menyerukan berkilah membalas menjawab menyahut mengeluh bersikeras mencetuskan menimpali mewanti-wanti
    """
)

# Verbs that only come with quoted words.
ONLY_QUOTES = listed(
    """
    menjanjikan berjanji berikrar bertanya mengancam mengecam mengutuk menuding menuduh memuji menyindir mengimbau
    menyerukan meminta menilai berharap berseru menutup membuka menolak
    """
)

# Bare stems of the short style of ministries, behind their subject: "Menlu RI sampaikan bahwa ...".
STEMS = listed(
    """
    sampaikan tegaskan tekankan jelaskan ungkapkan sebutkan nyatakan utarakan paparkan tambahkan ingatkan
    umumkan pastikan akui laporkan informasikan garisbawahi
    """
)

# Roots that stand before their subject or carry it as -nya: "kata Retno", "ujarnya".
ROOTS = listed(
    """
    kata ujar ucap tutur tegas jelas terang papar ungkap imbuh tambah lanjut sambung tandas pungkas kilah
    cetus tukas beber tulis sebut seru timpal jawab tanya urai simpul kisah kenang klaim sahut cuit kritik
    pesan puji tuding bantah elak kelit seloroh celetuk bunyi demikian dalih keluh harap pinta lapor sindir ancam tambahan terangkan katakan tutup
    """
)

# Passives whose agent follows or is -nya: "Dikatakan Retno, ...", "Ditambahkannya, ...".
PASSIVES = listed(
    """
    dikatakan ditegaskan diungkapkan ditambahkan dijelaskan disebutkan dituturkan dinyatakan dipaparkan
    diterangkan disampaikan ditekankan
    """
)


SOURCES = (("menurut",),)


def _verbs() -> dict[str, Saying]:
    out: dict[str, Saying] = {}
    for verb in ONLY_QUOTES:
        out[verb] = Saying.QUOTE | Saying.ACTIVE
    for verb in WITH_BAHWA:
        out[verb] = _ACTIVE
    for stem in STEMS:
        out[stem] = Saying.THAT | Saying.ACTIVE
    for verb in BARE:
        out[verb] = _ACTIVE | Saying.BARE
    for root in ROOTS:
        reports = Saying(0) if root in ("tanya", "harap", "pinta", "tutup") else Saying.THAT
        out[root] = Saying.QUOTE | reports | Saying.INVERTED
        out[root + "nya"] = Saying.QUOTE | reports | Saying.OWN
    for passive in PASSIVES:
        out[passive] = Saying.QUOTE | Saying.THAT | Saying.INVERTED
        out[passive + "nya"] = Saying.QUOTE | Saying.THAT | Saying.OWN
    for source in SOURCES:
        out[source[0]] = Saying.SOURCE
        out[source[0] + "nya"] = Saying.SOURCE | Saying.OWN | Saying.THAT
    return out


SPEECH = SpeechWords(
    verbs=_verbs(),
    nouns=frozenset(),
    sources=SOURCES,
    voicing=listed(
        "mendesak mengecam mengutuk menuding menuduh memuji menyerukan membantah menolak menampik menepis meminta menuntut mengimbau memperingatkan "
        "mengancam mengkritik menyesalkan memprotes menyambut mendukung mengapresiasi menentang menyayangkan mengingatkan mendorong menyoroti mengomentari membenarkan"
    ),
    going_on=listed("tambah imbuh lanjut sambung pungkas tambahnya imbuhnya lanjutnya sambungnya pungkasnya"),
    complementizers=frozenset({"bahwa", "bahwasanya"}),
    loosely_that=listed("kalau jika bila"),
    thens=listed("maka"),
    spokesmen=listed("bicara jubir"),
    figures=listed("data perkiraan catatan hitungan angka taksiran estimasi"),
    giving_out=GIVING_OUT,
    before_clause=listed(
        """
        kepada di dalam pada saat seusai usai ketika dengan lewat melalui kembali juga lagi pula secara
        sebelum setelah selepas sesudah sebelumnya dari seraya sambil
        """
    ),
    venues=listed(
        """
        jumpa konferensi keterangan sambutan pidato pernyataan wawancara siaran rilis sidang pertemuan acara
        kesempatan unggahan akun cuitan surat pesan rapat forum wartawan pers media sela hadapan kompleks
        gedung istana kantor depan kunjungan bertemu menerima menghadiri membuka menutup menyambut ditemui
        ditanya dihubungi dikonfirmasi melepas memimpin meninjau menjawab tiba berkunjung peresmian
        pelantikan upacara
        """
    ),
    determiners=frozenset({"sang", "para", "si", "sejumlah", "pihak", "akun"}),
    adverbs=listed(
        """
        juga kemudian lalu lebih lanjut sebelumnya sendiri turut pun kembali sempat hanya telah sudah masih
        pernah selanjutnya secara tegas terpisah lagi pula langsung berkali-kali berulang kali terus bahkan
        kini sekarang segera akhirnya antara lain lantas sontak spontan malah justru seketika
        """
    ),
    blockers=listed(
        """
        tidak tak belum bukan untuk akan jangan enggan menolak ingin guna agar harus perlu
        """
    ),
    passive_auxiliaries=frozenset(),
    prepositions=listed(
        """
        di dari ke kepada pada untuk dengan bersama oleh dalam terhadap tentang atas antara menuju bagi
        melalui asal seperti termasuk selain setelah sebelum sejak menurut soal demi hingga sampai tanpa
        terkait
        """
    ),
    relatives=frozenset({"yang"}),
    coordinators=listed(
        """
        dan tetapi tapi lalu kemudian serta sambil seraya sembari sekaligus namun
        """
    ),
    office_nouns=listed("jubir juru bicara pejabat sumber pernyataan perwakilan kepala"),
    of_words=frozenset({"dari", "untuk", "pada", "di"}),
    times=listed("senin selasa rabu kamis jumat sabtu minggu ahad kemarin"),
    demonstratives=listed("itu tersebut ini"),
    addressees=frozenset({"kepada"}),
    addressing=listed(
        "mengatakan menyampaikan memberitahu mengingatkan meminta mendesak meyakinkan menjanjikan memperingatkan menjelaskan "
        "memaparkan mengutarakan menegaskan tahu berterima mengucapkan mengundang menawarkan mengungkapkan menyatakan"
    ),
    to_the_absent=listed(
        "meminta mendesak memperingatkan mengingatkan berterima mengucapkan mengundang menawarkan mengungkapkan menyatakan"
    ),
    title_words=listed(
        """
        bertajuk bertema berjudul bertemakan tema judul tajuk slogan semboyan moto motto buku film lagu
        novel makalah seminar konferensi forum lokakarya diskusi pameran program kampanye operasi tagar
        artikel bernama berslogan bermoto dinamai dijuluki berlabel bertuliskan
        """
    ),
    subordinators=listed(
        """
        setelah sebelum ketika saat sementara sejak usai seusai selepas sesudah seperti ditanya berbicara
        menanggapi menyusul merespons menyikapi
        """
    ),
    conditions=listed("jika bila kalau apabila seandainya andai meski meskipun walau walaupun karena"),
    resuming=listed(
        "untuk jika bila kalau apabila kecuali karena sebab asalkan asal meski meskipun walau sampai"
    ),
    comma_opens_clause=True,
    likening=listed("sebagai selaku bernama nama sebutan julukan istilah"),
    predicates=listed(
        """
        akan sudah telah sedang masih tidak belum bisa dapat harus perlu adalah merupakan bukan ada terdapat ingin
        siap bersedia mampu boleh tetap sangat lebih cukup tak hendak wajib mesti pernah terus penting ialah hadir
        tiba pergi pulang datang naik turun tewas meninggal sepakat setuju tahu yakin percaya lahir jatuh
        kembali tinggal mau makan minta punya bakal semakin makin amat terlalu paling sama baik buruk aman
        sulit mudah rampung berada selesai batal gagal sukses runtuh pecah hilang tumbuh hancur habis gugur
        prihatin kecewa khawatir cemas senang bangga marah terkejut optimistis pesimistis erat stabil damai tenang luka
        selamat sehat layak wajar netral sejalan setara kosong lancar bersalah terluka
        menang kalah muncul ikut tunduk mundur maju keluar masuk hidup mati pindah lolos bubar luka cedera hancur-lebur sepaham bungkam
        """
    ),
    predicate_pattern=re.compile(
        r"(?:(?:me(?:[lrwymn]|m[bpf]|n[cdjtszyg]|ng)[a-z]{3,}(?<!nya))|(?:ber|di|ter|bel)[a-z]{4,})$"
    ),
    not_predicates=listed(
        """
        menanggapi menyusul merespons menyikapi menteri menlu menhan menkeu media berita dirinya diplomat
        diplomasi diplomatik direktur direktorat digital terhadap berbagai terkait terkini tersebut
        terorisme teroris tertentu bersama diskusi dinas mereka melalui menurut meski meskipun menjelang
        disana disini divisi dinasti diktat diktum dilema dingin dialek dirham diskon diesel distrik diaspora diploma distribusi
        mengenai merah mesir meter metode medan tertulis terakhir terbaru berdasarkan berupa terutama
        termasuk berikut bersejarah berkelanjutan bertahap bersenjata terpisah dinamika direksi dimensi
        disiplin dirjen dialog menit mental melayu belanda belakang berkala berat bermartabat menengah
        mendatang mengingat terpilih terkemuka tersangka terdakwa terpidana terduga bernama terbesar
        terkecil terkuat terlama bertopeng meriah merek menara mengapa menjadikannya memori merdeka terdekat
        terbuka tertinggi tersendiri terjadinya
        """
    ),
    unpredicating=listed("yang untuk guna dalam dengan tanpa agar supaya demi sebagai"),
    clause_starts=listed(
        "ia dia pihaknya mereka dirinya kami kita negaranya pemerintahnya pemerintahannya kementeriannya"
    ),
    name_words=listed(
        """
        bertajuk bertema berjudul bertemakan tema judul tajuk slogan semboyan moto motto tagar konsep
        prinsip istilah doktrin kebijakan julukan dijuluki dinamai bertuliskan berslogan bermoto spanduk
        poster
        """
    ),
    object_starts=listed(
        "itu ini demikian begitu sesuatu terima rasa ucapan apresiasi penghargaan selamat dukungan salam duka "
        "belasungkawa simpati keprihatinan dukungannya apresiasinya penghargaannya keprihatinannya kekhawatirannya "
        "komitmennya penyesalannya kekecewaannya dukacita belasungkawanya simpatinya penolakannya keberatannya "
        "kesiapannya kesediaannya solidaritas solidaritasnya"
    ),
    abstracts=listed(
        """
        isi kesiapan kesediaan komitmen tekad rencana niat keinginan alasan pentingnya perlunya perlu-tidaknya apresiasi
        penghargaan keprihatinan kekhawatiran penyesalan keyakinan dukungan penolakan rasa kronologi urgensi keharusan kesanggupan
        kesungguhan keseriusan kegembiraan kekecewaan kemarahan
        """
    ),
    finite=listed(
        """
        akan telah sudah sedang masih belum tidak tak bisa dapat harus perlu adalah merupakan bukan tetap
        tewas meninggal tiba siap bersedia sepakat setuju gagal batal ingin
        """
    ),
    leaning=listed(
        "akan tidak tak belum tetap bukan masih sangat lebih cukup amat terlalu paling semakin makin"
    ),
    ensuring=listed("memastikan menjamin"),
    statements=listed(
        "pernyataan siaran keterangan pers unggahan cuitan laporan rilis bunyi isi surat komunike pengumuman maklumat"
    ),
    body_nouns=listed(
        "kedutaan kementerian militer organisasi lembaga badan kantor blok perhimpunan kelompok otoritas pemerintah koalisi"
    ),
    anonymous=listed("sumber saksi analis pengamat warga media"),
    first_person=listed("saya aku"),
    presses=listed(
        "koran kabar harian majalah tabloid televisi radio stasiun situs portal pers penyiaran tv berita"
    ),
    they=listed("mereka"),
    given_out=listed(
        "dikeluarkan dirilis diterbitkan diunggah disiarkan dibacakan dibagikan diumumkan ditulis diterima"
    ),
    done_to=listed(
        "memerintahkan mengusir memanggil menahan menangkap memecat mendeportasi membebaskan menyandera menculik menggulingkan menyanksi "
        "memberhentikan mencopot menurunkan memulangkan mengultimatum"
    ),
    agents=listed("oleh"),
    senders=listed("dari"),
    matters=listed("hal"),
    contrasting=listed("sedangkan sementara tetapi tapi namun"),
    purposes=listed("agar supaya"),
    declaring=listed("menyatakan mengumumkan menegaskan"),
    contrasts=listed("sementara sedangkan adapun"),
    voices_joined=listed("dan tetapi tapi namun"),
    manners=listed("dengan"),
    then_heads=listed("kala saat waktu ketika"),
    calling=listed("menyebut menyebutkan sebut"),
    tensed=listed("akan telah sudah bakal sempat hendak dijadwalkan"),
    degrees=listed("sangat amat terlalu paling"),
    qualities=listed("penting baik buruk sulit mudah wajar layak sejalan setara erat lancar"),
    answered=listed(
        "disambut dibantah dibenarkan ditanggapi dipuji dikritik disesalkan disayangkan diapresiasi dikecam dikutuk "
        "ditolak ditepis disangkal diamini dipertanyakan diakui dikonfirmasi diprotes disindir"
    ),
    acceptable=listed("diterima dibenarkan ditoleransi ditolerir dimaafkan dimaklumi dibiarkan dipercaya"),
    audiences=listed("wartawan jurnalis parlemen"),
    even=listed("bahkan"),
    made_known={"tahu": (("memberi",),), "penjelasan": (("memberi",), ("memberikan",))},
    existing=listed("ada terdapat"),
    deeds=listed(
        "kunjungan lawatan kedatangan kepergian kepulangan kehadiran pertemuan pembicaraan perundingan pelantikan penunjukan pengangkatan "
        "pencalonan pemakzulan penangkapan pemecatan undangan perjalanan keberangkatan"
    ),
    deed_kinds=listed(
        "kenegaraan kerja resmi perdana pertama kedua bilateral balasan singkat bersama antara tahunan"
    ),
    as_was=listed("sesuai seperti sebagaimana selaras layaknya"),
    likewise=frozenset({("demikian", "pula"), ("demikian", "juga"), ("demikian", "halnya")}),
    relations=listed("tamunya rekannya mitranya koleganya sejawatnya timpalannya"),
    person_nouns=listed(
        """
        diplomat politisi politikus hakim jenderal laksamana kolonel perempuan pria lelaki tokoh utusan
        pemimpin kanselir senator legislator ekonom profesor ulama pendeta pengacara advokat negosiator
        penengah mediator tamu bicara jubir purnawirawan perwira mantan bekas eks ayah ibu bapak
        """
    ),
    bare_titles=listed("menlu menhan menkeu mendag wamenlu dubes sekjen kanselir menteri"),
    strangers=listed("diplomat pejabat sumber perwira utusan perunding negosiator pengamat analis ajudan"),
    nameless=listed("sumber"),
    ranked=listed("senior tinggi teras anonim"),
    undergone=re.compile(r"di(?!a\b)[a-z]{4,}(?<!kan)(?<!nya)$"),
    indefinites=listed("seorang salah"),
    articles=listed("sebuah suatu"),
    replying=listed(
        "menanggapi merespons menjawab menyikapi mengomentari tentang soal mengenai perihal ihwal"
    ),
    viewpoints=(("bagi",), ("buat",), ("di", "mata"), ("dalam", "pandangan"), ("dalam", "kacamata")),
    deeming=listed(
        "menilai menganggap memandang meyakini yakin percaya mempercayai berpendapat melihat menyimpulkan"
    ),
    received=listed("diterima diperoleh"),
    citing=listed(
        "dilansir melansir dikutip mengutip diwartakan disitir disitat dinukil dimuat dilaporkan dilansirkan"
    ),
    statement_kinds=listed("resmi tertulis singkat terbaru terpisah tegas keras"),
    thus=listed("begitu begitulah demikianlah seperti sebagaimana"),
)
