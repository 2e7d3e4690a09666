"""Indonesian: words of deeds. All lower case."""

from __future__ import annotations

from kg.language.deed_words import DeedWords
from kg.language.en.words import words
from kg.language.id.deeds import DEEDS

DEED = DeedWords(
    deeds=DEEDS,
    befalling=words(
        "pengusiran deportasi pendeportasian pemenggalan penangkapan penahanan penculikan pembunuhan penembakan penyitaan pencegatan penyergapan pembajakan pemotongan penabrakan "
        "penenggelaman penyanderaan pemenjaraan penyiksaan pemukulan"
    ),
    domestic=words(
        "kudeta pemilu pemilihan eksekusi demokrasi reformasi gencatan peralihan kekuasaan transisi kerusuhan kekerasan penindasan penangkapan tahanan penyiksaan ketertiban konstitusi konstitusional persekusi diskriminasi pembungkaman hukuman"
    ),
    announced=words(
        "langkah langkah-langkah keputusan penarikan pengusiran pemutusan sanksi bantuan kesepakatan larangan rencana penutupan "
        "pembebasan pengerahan evakuasi gencatan tindakan kebijakan"
    ),
    custodial=words(
        "penahanan penangkapan pemenjaraan penyitaan penggeledahan hukuman vonis eksekusi deportasi pendeportasian"
    ),
    prisons=words("penjara tahanan lapas sel rutan kurungan"),
    own_states=words("negara negeri"),
    own_rulers=words("pemerintah pemerintahan rezim junta penguasa"),
    infringed=words("kedaulatan integritas keutuhan martabat kemerdekaan"),
    nobodys=words(
        "ketegangan eskalasi situasi keadaan kondisi perkembangan krisis konflik kebuntuan perselisihan sengketa pertikaian "
        "perseteruan memburuknya meningkatnya"
    ),
    replying=words("membalas menanggapi merespons merespon menyikapi menjawab menghukum"),
    renewing=words(
        "memperpanjang diperpanjang perpanjang memperluas diperluas perluas memperketat diperketat perketat memperbarui diperbarui "
        "menambah ditambah tambah memperberat diperberat perpanjangan perluasan"
    ),
    conduct=words(
        "langkah langkah-langkah keputusan tindakan sikap perlakuan perbuatan aksi ulah tingkah perilaku kebijakan pernyataan ucapan klaim "
        "tuduhan tudingan dakwaan usul usulan tawaran proposal permintaan tuntutan syarat ancaman provokasi pembangunan penempatan pembakaran "
        "eksekusi hukuman vonis peta resolusi putusan kunjungan lawatan intervensi campur pendudukan kehadiran manuver rencana niat cara upaya "
        "kampanye perang operasi pemecatan laporan pencaplokan pelanggaran penolakan penundaan pembatalan pengakuan penghentian pemblokiran "
        "pembunuhan pembantaian penyiksaan penodaan perusakan penyerbuan serbuan pengeboman pemboman pengepungan penyanderaan pelecehan cuitan komentar retorika permainan narasi kebohongan "
        "penjualan pembelian pengiriman pemasangan pengambilalihan pemenjaraan penghancuran penerobosan pengintaian pemindahan penyusupan peretasan "
        "penyerahan pemulangan pengembalian penunjukan pemberian penggunaan penyitaan penangkapan penahanan pengusiran pelarangan penempatan bantuan "
        "perampasan penjarahan pencabutan pengujian penggeledahan pengerahan"
    ),
    pacts=frozenset(),
    truces=words("gencatan perang konflik pertempuran permusuhan pertikaian"),
    paired=words("- – dan"),
    loose_to=words("pada"),
    peaceful=words(
        "menahan dialog perundingan gencatan deeskalasi de-eskalasi ketenangan tenang perdamaian diplomasi berunding berdialog "
        "penghentian"
    ),
    mediating=words("mediator penengah menengahi memediasi mediasi perantara fasilitator memfasilitasi"),
    uniting=words("kerja kerjasama solidaritas persatuan kolaborasi multilateralisme"),
    all_sides=frozenset({"semua pihak", "seluruh pihak", "segenap pihak", "pihak - pihak yang bertikai"}),
    fighting=words("melawan"),
    answers=words("tanggapan balasan respons respon pembalasan reaksi buntut jawaban"),
    handing=words("menyerahkan diserahkan penyerahan menyampaikan mengirim mengirimkan memberikan"),
    sent_out=words("delegasi rombongan panel misi tim utusan kontingen"),
)
