"""Indonesian words that set an event in time, beside its dates."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.id.inflect import either
from kg.language.time_words import TimeWords

TIME = TimeWords(
    leaving=words("pulang bertolak kembali meninggalkan"),
    lasts=words("berlangsung digelar diadakan dijadwalkan direncanakan berjalan"),
    entering=words("memasuki menginjak untuk"),
    beginning=words("dimulai dibuka dimulainya bermula diawali"),
    remaining=words("tinggal menetap berada menginap"),
    untils=words("hingga sampai"),
    departing=words("bertolak berangkat keberangkatan terbang"),
    late=words("akhir penghujung pengujung"),
    having=frozenset(),
    perfects=words("sudah telah"),
    lately=words("saja barusan sempat"),
    in_one=words("sekaligus"),
    beside=words("adapun sebaliknya"),
    reporting=words("mengatakan menyatakan mengungkapkan menuturkan membenarkan mengonfirmasi memastikan mengakui"),
    announcing=words("mengumumkan menyebut menyebutkan menegaskan menjelaskan menyampaikan menambahkan"),
    tours=words("singgah mampir transit melanjutkan rangkaian persinggahan"),
    onward=words("melanjutkan meneruskan"),
    journeys=words("lawatan kunjungan lawatannya kunjungannya perjalanan"),
    this=words("ini"),
    due=words("sebelum paling lambat"),
    parts=words("akhir awal pertengahan bulan tanggal hari tahun"),
    too=words("juga pula"),
    then=words("kemudian lalu selanjutnya belakangan"),
    whens=words("ketika saat tatkala sewaktu"),
    fixed=words("untuk"),
    agos=words("lalu silam"),
    decade_pattern=r"(?:1[89]|20)\d0(?:s|-an)|\d\d(?:s|-an)",
    decade_ends=words("an -an"),
    aftermaths=words("setelah sesudah selepas usai seusai menyusul pasca buntut akibat lantaran karena"),
    apart=words("setelah sesudah"),
    long_times=words("hari pekan bulan tahun dekade abad bertahun-tahun berabad-abad"),
    this_time=frozenset({"kali ini"}),
    until_now=frozenset(
        (
            either("sampai|hingga", "kini|sekarang|saat ini|hari ini") + "|selama ini|sejauh ini|berulang kali|berkali-kali|"
            "berulang-ulang|sejak lama|sejak awal|sejak dulu|kerap kali|kerap|sering|selalu|senantiasa|acap kali|acapkali|jauh hari"
        ).split("|")
    ),
    counting=words("sehari sepekan seminggu sebulan setahun sejam belas puluh ratus hanya cuma tepat persis segera tak tidak belum sampai genap lama kurang lebih dari beberapa selang sekitar hampir sesaat"),
    some_time=frozenset(
        (
            "belum lama ini|baru - baru ini|beberapa waktu lalu|beberapa bulan terakhir|beberapa tahun terakhir|"
            "beberapa pekan terakhir|akhir - akhir ini|belakangan ini|masa lalu|masa silam|masa jabatan pertamanya"
        ).split("|")
    ),
    past_weeks=frozenset({"pekan lalu", "minggu lalu", "pekan silam", "minggu silam"}),
    at_once=words("langsung seketika segera"),
    as_soon=words("sesegera secepat sebisa sedapat semaksimal seminimal sekeras sebanyak seoptimal sejauh"),
    ahead=words("sebelum menjelang"),
    ahead_of=words("menjelang jelang"),
    votes=words("pemilu pilpres pemilihan referendum pelantikan"),
    nth_days={
        "pertama": 1, "pembukaan": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "terakhir": -1,
        "penutupan": -1,
    },
    in_a_row=words("terakhir sebelumnya terdahulu pertama kedua ketiga keempat berikutnya selanjutnya"),
    days=words("hari"),
    within="dalam",
    day_parts=words("pagi siang sore petang malam dini hari subuh waktu setempat"),
    for_now=frozenset(
        {
            *(("untuk", "sementara", "waktu"), ("untuk", "sementara"), ("buat", "sementara")),
            *(("untuk", "sementara", "ini"), ("sementara", "waktu")),
        }
    ),
    now_words=words("sementara"),
    back_then=frozenset(
        f"{time} {pointer}" for time in ("kala", "saat", "waktu", "ketika") for pointer in ("itu", "itulah")
    ),
    sinces=words("sejak"),
    ones_before=words("sejak semenjak setelah sesudah"),
    unlike=words(
        "pertama kedua ketiga satu-satunya terbesar terburuk terparah tertinggi terpanjang terendah "
        "pertamanya perdana perdananya tersengit terberat terdahsyat paling"
    ),
    deeds=words(
        "serangan invasi agresi pengeboman pemboman pembunuhan penembakan penculikan kudeta penangkapan penyerbuan "
        "pembantaian penggerebekan ledakan insiden bombardir penyerangan penahanan penyanderaan penyitaan pembakaran"
    ),
    clock=words("pukul"),
    closing=words("menutup mengakhiri merampungkan menuntaskan menyelesaikan usai seusai"),
    whiles=words("sementara sedangkan"),
    deadlines=words("sebelum hingga sampai selambatnya selambat-lambatnya lambat"),
    begins=words("mulai terhitung periode"),
    stays=words("sebentar sejenak sesaat semalam sehari semalaman seharian sepekan seminggu sejam lagi sendirian diam-diam mendadak duluan"),
    lasting=words("selama"),
    years=words("tahun"),
    spans=words("jam menit pekan minggu bulan tahun putaran kali babak"),
    stalled=words(
        "terhenti mandek mandeg macet vakum tertunda tertangguhkan terputus terbengkalai terkatung-katung "
        "dibekukan dihentikan ditangguhkan"
    ),
    stalled_leads=words("sempat telah sudah lama kini masih pernah semula sebelumnya"),
    held_last=frozenset(
        tuple(words.split())
        for words in either("terakhir|terakhir kali", "digelar|diadakan|diselenggarakan|berlangsung|dilangsungkan|dilaksanakan").split("|")
    ),
    befalling=words(
        "terkena terdampak dilanda diguncang tertimpa dihantam diterjang ditimpa melanda mengguncang menghantam menerjang menimpa "
        "meluluhlantakkan memorak-porandakan diporak-porandakan terlanda diluluhlantakkan"
    ),
    last_times=frozenset({("terakhir", "kali"), ("kali", "terakhir")}),
    imposed=words(
        "diberlakukan dijatuhkan dikenakan diterapkan dibekukan diputus diputuskan dihentikan ditangguhkan ditutup terputus"
    ),
)  # fmt: skip
