"""Indonesian: words of verbs. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.verb_words import VerbWords

VERB = VerbWords(
    rootlike_verbs=words("terbang tiba datang pergi singgah hadir mampir mundur"),
    object_verbs=frozenset(),
    verb_leads=frozenset(),
    perfects=frozenset(),
    pluperfects=words("semula awalnya mulanya"),
    finite_subjects=frozenset(),
    bare_stems=words(
        "serang invasi bunuh hantam tembak bantai tahan deportasi bekuk blokade blokir sekat potong hapus tampung tambah beri "
        "lepas sumbang suplai jual bantu tolong uji geser perkuat kritik protes cela sindir sandera tukar balas vonis"
    ),
    no_verbs=words("berkuasa"),
    stative_prefix="ber",
    fronting_roots=words(
        "kecam kutuk tolak usir nyatakan tetapkan bantah sambut hargai dukung tuntut minta desak sesalkan hormati "
        "tarik panggil bebaskan cabut tutup akui hentikan bekukan kirim kirimkan terima apresiasi puji protes "
        "deportasi ekstradisi tangguhkan batalkan tangkap"
    ),
    active_prefix="me",
    passive_prefix="di",
    undergoing=("di", "ter"),
    deed_shape=(("ke", "pe"), "an"),
    verb_begins=("me", "ber", "di"),
    transitive_begins=("men", "mem", "meng", "meny", "bertemu", "menelepon"),
    gerund_leads=frozenset(),
    controls=words(
        "meminta minta mendesak mengajak mengundang menyerukan menuntut mengirim mengirimkan mengutus menugaskan menunjuk "
        "mengizinkan memaksa memerintahkan membujuk mendorong mengimbau menekan membantu mempersilakan melarang memohon "
        "mengangkat menugasi menginstruksikan diinstruksikan diperintahkan diminta didesak diundang diutus ditugaskan ditunjuk dipaksa diizinkan "
        "menghimbau menyarankan memilih menyerukan mengharapkan membiarkan memungkinkan menjatuhi tekad komitmen rencana"
    ),
    plain_verbs=words(
        "mengecam mengutuk memuji mengkritik mengkritisi menyesalkan menyayangkan mencela memprotes menentang mendukung mengakui "
        "menyambut mengancam menolak menyerang menggempur membombardir menembaki menginvasi mengusir memanggil mengunjungi menemui bertemu "
        "memboikot meninggalkan menggugat mengirim mengirimkan menarik menjatuhkan menutup memutuskan menangguhkan menghentikan"
    ),
    custody=words("ditahan ditangkap dipenjara dipenjarakan ditawan dikurung disita dicegat dibui divonis"),
    used=words("digunakan dipakai dipergunakan dimanfaatkan dijadikan"),
    light_passives=words(
        "dilakukan dilancarkan digelar diadakan dilangsungkan diselenggarakan dihelat dilaksanakan dimulai dilanjutkan"
    ),
    becoming=words("menjadi jadi merupakan adalah menandai"),
    before_days=words("pada hari tanggal"),
    wishing=words("sangat amat sungguh sungguh-sungguh benar-benar"),
)
