"""Indonesian: words of gatherings. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.gathering_words import GatheringWords

GATHERING = GatheringWords(
    noun_leads=frozenset(),
    brings_in=words(
        "melibatkan mempertemukan menghadirkan mengikutsertakan menyertakan menampilkan mencakup meliputi menghimpun mengumpulkan"
    ),
    absent=words("absen"),
    outcomes=words(
        "ditutup diakhiri diwarnai ditandai disertai diisi dilanjutkan dimeriahkan dirangkai menghasilkan membuahkan "
        "berakhir berujung berbuah melahirkan"
    ),
    highlights=words("puncak puncaknya hasil hasilnya agenda acara kegiatan rangkaian prosesi buah capaian"),
    rounds=words("ketiga keempat kelima keenam ketujuh kedelapan kesembilan"),
    next_rounds=words("berikutnya selanjutnya mendatang lanjutan sebelumnya terdahulu"),
    again=frozenset(),
    gathers=words("bertemu berkumpul bersidang berunding bersua berjumpa bermusyawarah duduk"),
    meets=words(
        "bertemu bersua berjumpa berunding berbincang berbicara bertatap bertolak berkunjung bersama "
        "pertemuan pembicaraan perundingan kunjungan lawatan dialog ktt konferensi upacara jamuan audiensi kesepakatan "
        "menerima diterima menemui ditemui menjamu dijamu menyambut disambut mengunjungi dikunjungi melawat bertandang "
        "menelepon ditelepon menghubungi menandatangani meneken menyepakati sepakat mendampingi didampingi sambut terima "
        "temui tamunya mitranya sejawatnya koleganya"
    ),
    afresh=words("lagi kembali"),
    reconvenes=words("dilanjutkan berlanjut dilanjut"),
    next_hosts=(
        ("tuan", "rumah", "berikutnya"),
        ("tuan", "rumah", "selanjutnya"),
        ("tuan", "rumah", "ktt", "berikutnya"),
        ("tuan", "rumah", "ktt", "selanjutnya"),
        ("tuan", "rumah", "pertemuan", "berikutnya"),
        ("tuan", "rumah", "pertemuan", "selanjutnya"),
        ("tuan", "rumah", "konferensi", "berikutnya"),
        ("tuan", "rumah", "sidang", "berikutnya"),
    ),
    named_as=words("menjadi ditunjuk dipilih terpilih sebagai"),
    venues=frozenset(),
    comings_together=frozenset(),
)
