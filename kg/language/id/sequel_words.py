"""Indonesian words that tell which event came of which. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.sequel_words import SequelWords

COUNTED = "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh".split()

SEQUEL = SequelWords(
    follows=(
        *("tindak lanjut", "kelanjutan", "lanjutan dari", "melanjutkan", "menindaklanjuti"),
        *("merupakan buah", "adalah buah", "itu buah", "merupakan hasil", "adalah hasil", "merupakan puncak"),
        *("didahului oleh", "didahului dengan", "didahului"),
        *("lahir dari", "berangkat dari", "bermula dari", "berawal dari"),
    ),
    leads=(
        *("berujung pada", "berujung dengan", "bermuara pada", "berbuah", "membuahkan", "melahirkan"),
        *("menghasilkan", "membuka jalan bagi", "membuka jalan menuju", "merintis jalan bagi"),
        *("disusul dengan", "disusul oleh", "ditindaklanjuti dengan", "akan disusul"),
    ),
    after=("menyusul",),
    opens=(
        "sebagai tindak lanjut",
        "sebagai kelanjutan",
        "sebagai langkah lanjutan",
        "menindaklanjuti hal itu",
    ),
    ordinals={word: number for number, word in enumerate(COUNTED, 1)},
    one_more=words("berikutnya selanjutnya lanjutan"),
    one_before=words("sebelumnya terdahulu"),
    last=words("terakhir pamungkas"),
    again=words("kembali lagi"),
    anew=words("kembali"),
    in_return=words("balasan membalas balas"),
    initialling=words("diparaf memaraf paraf diparafnya memarafnya"),
)
