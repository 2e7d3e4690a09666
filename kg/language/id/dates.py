"""Indonesian words of dates."""

from __future__ import annotations

from kg.language.date_words import DateWords, Shift

MONTHS = {
    "Januari": 1, "Februari": 2, "Pebruari": 2, "Maret": 3, "April": 4, "Mei": 5, "Juni": 6, "Juli": 7,
    "Agustus": 8, "September": 9, "Oktober": 10, "November": 11, "Nopember": 11, "Desember": 12,
    "Jan": 1, "Feb": 2, "Peb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Agust": 8, "Agu": 8, "Agt": 8,
    "Ags": 8, "Aug": 8, "Sept": 9, "Sep": 9, "Okt": 10, "Oct": 10, "Nov": 11, "Nop": 11, "Des": 12, "Dec": 12,
}  # fmt: skip

# "Minggu" is also the week: it counts only with a date, after "hari", or before a part of the day.
WEEKDAYS = {
    "Senin": 0, "Selasa": 1, "Rabu": 2, "Kamis": 3, "Jumat": 4, "Jum'at": 4, "Jum’at": 4, "Sabtu": 5,
    "Ahad": 6,
}  # fmt: skip

SHORT_WEEKDAYS = {
    "Minggu": 6, "Sen": 0, "Sel": 1, "Rab": 2, "Kam": 3, "Jum": 4, "Sab": 5, "Min": 6,
}  # fmt: skip

SEASONS = {"musim semi": 3, "musim panas": 6, "musim gugur": 9, "musim dingin": 12}
"""The first month of each."""

SIDES = {"": 0, " ini": 0, " lalu": -1, " silam": -1, " depan": 1, " mendatang": 1}
"""What stands behind a span of time, and how many spans away that is."""

OF_THAT = (("itu", 0), ("tersebut", 0), ("yang sama", 0), ("berikutnya", 1), ("sebelumnya", -1))
"""Behind "akhir tahun": how many years it is from the one told before."""

SHIFTS = {
    "hari ini": Shift("published", "day", 0),
    "malam ini": Shift("published", "day", 0),
    "pagi ini": Shift("published", "day", 0),
    "siang ini": Shift("published", "day", 0),
    "sore ini": Shift("published", "day", 0),
    "petang ini": Shift("published", "day", 0),
    "pagi tadi": Shift("published", "day", 0),
    "tadi pagi": Shift("published", "day", 0),
    "siang tadi": Shift("published", "day", 0),
    "tadi siang": Shift("published", "day", 0),
    "sore tadi": Shift("published", "day", 0),
    "tadi sore": Shift("published", "day", 0),
    "dini hari tadi": Shift("published", "day", 0),
    "nanti malam": Shift("published", "day", 0),
    "malam nanti": Shift("published", "day", 0),
    "tadi malam": Shift("published", "day", -1),
    "malam tadi": Shift("published", "day", -1),
    "semalam": Shift("published", "day", -1),
    "kemarin lusa": Shift("published", "day", -2),
    "kemarin": Shift("published", "day", -1),
    "besok": Shift("published", "day", 1),
    "esok": Shift("published", "day", 1),
    "lusa": Shift("published", "day", 2),
    "bulan lalu": Shift("published", "month", -1),
    "bulan silam": Shift("published", "month", -1),
    "bulan kemarin": Shift("published", "month", -1),
    "bulan ini": Shift("published", "month", 0),
    "bulan depan": Shift("published", "month", 1),
    "bulan mendatang": Shift("published", "month", 1),
    "tahun lalu": Shift("published", "year", -1),
    "tahun silam": Shift("published", "year", -1),
    "tahun kemarin": Shift("published", "year", -1),
    "tahun ini": Shift("published", "year", 0),
    "tahun depan": Shift("published", "year", 1),
    "tahun mendatang": Shift("published", "year", 1),
    **{
        f"{part} bulan{side}": Shift("published", "month", amount)
        for part in ("awal", "pertengahan", "akhir")
        for side, amount in SIDES.items()
    },
    **{
        f"{part} tahun{side}": Shift("published", "year", amount)
        for part in ("awal", "pertengahan", "akhir")
        for side, amount in SIDES.items()
    },
    **{
        f"{name}{side}": Shift("published", "season" if side != " ini" else "year", amount, month)
        for name, month in SEASONS.items()
        for side, amount in SIDES.items()
    },
    "pekan lalu": Shift("published", "week", -1),
    "minggu lalu": Shift("published", "week", -1),
    "pekan silam": Shift("published", "week", -1),
    "minggu silam": Shift("published", "week", -1),
    "pekan kemarin": Shift("published", "week", -1),
    "pekan ini": Shift("published", "week", 0),
    "minggu ini": Shift("published", "week", 0),
    "pekan depan": Shift("published", "week", 1),
    "minggu depan": Shift("published", "week", 1),
    "akhir pekan": Shift("published", "weekend", 0),
    "akhir pekan lalu": Shift("published", "weekend", -1),
    "akhir pekan silam": Shift("published", "weekend", -1),
    "akhir pekan mendatang": Shift("published", "weekend", 0),
    "akhir pekan kemarin": Shift("published", "weekend", -1),
    "akhir pekan ini": Shift("published", "weekend", 0),
    "akhir pekan depan": Shift("published", "weekend", 1),
    "pagi harinya": Shift("anchor", "day", 0),
    "siang harinya": Shift("anchor", "day", 0),
    "sore harinya": Shift("anchor", "day", 0),
    "malam harinya": Shift("anchor", "day", 0),
    "pagi itu": Shift("anchor", "day", 0),
    "siang itu": Shift("anchor", "day", 0),
    "sore itu": Shift("anchor", "day", 0),
    "malam itu": Shift("anchor", "day", 0),
    "keesokan paginya": Shift("anchor", "day", 1),
    "keesokan malamnya": Shift("anchor", "day", 1),
    "esok paginya": Shift("anchor", "day", 1),
    "malam sebelumnya": Shift("anchor", "day", -1),
    "esoknya": Shift("anchor", "day", 1),
    "besoknya": Shift("anchor", "day", 1),
    "lusanya": Shift("anchor", "day", 2),
    "pagi yang sama": Shift("anchor", "day", 0),
    "siang yang sama": Shift("anchor", "day", 0),
    "sore yang sama": Shift("anchor", "day", 0),
    "malam yang sama": Shift("anchor", "day", 0),
    **{
        f"{lead} {days}": Shift("anchor", "day", amount)
        for lead in ("selang", "berselang")
        for days, amount in (
            ("sehari", 1),
            ("dua hari", 2),
            ("tiga hari", 3),
            ("empat hari", 4),
            ("lima hari", 5),
            ("enam hari", 6),
            ("sepekan", 7),
            ("seminggu", 7),
            ("dua pekan", 14),
            ("dua minggu", 14),
        )
    },
    **{f"{lead} sebulan": Shift("anchor", "month", 1) for lead in ("selang", "berselang")},
    **{f"{lead} setahun": Shift("anchor", "year", 1) for lead in ("selang", "berselang")},
    "hari yang sama": Shift("anchor", "day", 0),
    "dalam hitungan jam": Shift("anchor", "day", 0),
    "hari itu": Shift("anchor", "day", 0),
    "keesokan harinya": Shift("anchor", "day", 1),
    "keesokan hari": Shift("anchor", "day", 1),
    "esok harinya": Shift("anchor", "day", 1),
    "hari berikutnya": Shift("anchor", "day", 1),
    "hari sebelumnya": Shift("anchor", "day", -1),
    "pekan yang sama": Shift("anchor", "week", 0),
    "pekan berikutnya": Shift("anchor", "week", 1),
    "pekan sebelumnya": Shift("anchor", "week", -1),
    "bulan yang sama": Shift("anchor", "month", 0),
    "bulan itu": Shift("anchor", "month", 0),
    "bulan berikutnya": Shift("anchor", "month", 1),
    "bulan sebelumnya": Shift("anchor", "month", -1),
    "tahun yang sama": Shift("anchor", "year", 0),
    "tahun itu": Shift("anchor", "year", 0),
    "tahun berikutnya": Shift("anchor", "year", 1),
    "tahun sebelumnya": Shift("anchor", "year", -1),
    "tahun tersebut": Shift("anchor", "year", 0),
    "bulan tersebut": Shift("anchor", "month", 0),
    **{
        f"{part} tahun {which}": Shift("anchor", "year", amount)
        for part in ("awal", "pertengahan", "akhir", "penghujung", "ujung")
        for which, amount in OF_THAT
    },
    **{
        f"{part} bulan {which}": Shift("anchor", "month", amount)
        for part in ("awal", "pertengahan", "akhir", "penghujung", "ujung")
        for which, amount in OF_THAT
    },
}

COUNTS = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "sebelas": 11, "dua belas": 12, "lima belas": 15, "dua puluh": 20, "tiga puluh": 30,
}  # fmt: skip

DATES = DateWords(
    months=MONTHS,
    weekdays=WEEKDAYS,
    short_weekdays=SHORT_WEEKDAYS,
    shifts=SHIFTS,
    counts=COUNTS,
    joined_count="se",
    units={
        "jam": "hour", "menit": "hour", "hari": "day", "pekan": "week", "minggu": "week", "bulan": "month", "tahun": "year",
        "dekade": "decade", "dasawarsa": "decade",
    },
    directions={
        "yang lalu": ("published", -1),
        "lalu": ("published", -1),
        "yang silam": ("published", -1),
        "silam": ("published", -1),
        "lagi": ("published", 1),
        "sebelumnya": ("anchor", -1),
        "kemudian": ("anchor", 1),
        "berselang": ("anchor", 1),
        "setelahnya": ("anchor", 1),
        "sesudahnya": ("anchor", 1),
        "setelah itu": ("anchor", 1),
        "sebelum itu": ("anchor", -1),
        "berikutnya": ("anchor", 1),
    },
    spans={"setelah": 1, "sesudah": 1, "usai": 1, "seusai": 1, "pasca": 1, "sebelum": -1, "menjelang": -1, "jelang": -1},
    eves={"malam sebelum": -1, "malam menjelang": -1, "malam jelang": -1},
    vague_counts=frozenset({"beberapa", "sejumlah", "hitungan"}),
    definite_pattern=r"(?P<noun>\w+?)(?:(?:\s+\w+){0,2}(?:\s+(?:itu|tersebut)|nya)|"
    r"(?:(?<=pidato)|(?<=pengusiran)|(?<=pengumuman)|(?<=kunjungan)|(?<=pernyataan)|(?<=keputusan))"
    r"\s+(?-i:[A-Z])\w+(?=,))",  # "Sehari setelah pidato May, ...": told before, by whose it was
    noun_affix_pattern=r"^(?:peng|pem|pen|peny|per|pe|ke)(?=\w{4})|an$",
    bare_noun_pattern=(
        r"[a-z]{4,}an|pemilu|pilpres|referendum|KTT|acara|upacara|unjuk rasa|kudeta|gempa|rapat|sidang|forum|"
        "konferensi|kongres|eksekusi|insiden|tragedi|demonstrasi|aksi|invasi|debat|gencatan senjata"
    ),
    deed_verbs={
        "kudeta": ("gulingkan", "lengserkan", "rebut kekuasaan", "ambil alih kekuasaan"),
        "serangan": ("tembak", "gempur", "serbu", "bombardir", "mengebom", "menghantam", "menewaskan"),
        "insiden": ("tabrak", "bentrok", "tembak", "cegat"),
        "penyerbuan": ("serbu", "gerebek", "mendobrak"),
        "invasi": ("serbu", "invasi", "menduduki"),
        "pertemuan": ("bertemu", "temui", "berjumpa", "jumpai"),
        "kunjungan": ("bertandang", "melawat", "tiba di"),
    },
    span_lead_pattern=(
        "datang|terjadi|muncul|berlangsung|diambil|dilakukan|dikeluarkan|disampaikan|dijatuhkan|diumumkan|diterbitkan"
    ),
    main_clause_pattern=(
        r",\s+(?:[A-Z]|(?:para|kedua|pemerintah|delegasi|pasukan|junta|militer)\s)[^,.;:\"“”]*?\s"
        r"(?:(?:me|ber)[a-z]{3,}|di[a-z]{4,}|terbang|tiba|pergi)\s"
        r"(?!.*,\s+(?:kata|ujar|tutur|ucap|jelas|menurut|demikian)\s)"
    ),
    aside_pattern=(
        r"yang\s+(?:\w+\s+)?\w+|(?:pemilihan|pemilu|serangan|insiden|peristiwa|tragedi|kudeta|referendum|gempa|ledakan)"
        r"(?:\s+[a-z]+){0,2}"
    ),
    same_before="",
    next_before="",
    previous_before="",
    since_pattern="sejak",
    beginning_pattern="awal|pekan pertama|minggu pertama",
    ordinal_pattern="",
    months_first=False,
    bare_numeric=True,
    to_pattern=r"sampai(?: dengan)?|hingga|s\.?d\.?|s/d|ke",
    and_pattern="dan|serta|&",
    between_pattern="antara",
    of_pattern="bulan|tahun",
    day_part_pattern="dini hari|pagi|siang|sore|petang|malam|waktu setempat|WIB",
    past_before="",
    past_after="yang lalu|lalu|silam|kemarin",
    future_before="",
    starting_pattern="",
    future_after="depan|mendatang|nanti|besok|yang akan datang",
    this_before="",
    this_after="ini",
    weeks={
        "pekan lalu": -1, "minggu lalu": -1, "pekan silam": -1, "minggu silam": -1, "pekan ini": 0, "minggu ini": 0,
        "pekan depan": 1, "minggu depan": 1,
    },
    same_year_pattern=r"tahun yang sama|tahun tersebut|tahun itu(?: juga)?",
    next_year_pattern=r"tahun (?:berikutnya|setelahnya|sesudahnya|kemudian)",
    previous_year_pattern="tahun sebelumnya",
    same_month_pattern=r"(?:di |pada )?bulan (?:itu|tersebut|yang sama)",
    years={"tahun lalu": -1, "tahun silam": -1, "tahun ini": 0, "tahun depan": 1, "tahun mendatang": 1},
    month_lead_pattern=(
        "pada|di|bulan|sejak|hingga|sampai|awal|akhir|pertengahan|selama|mulai|dari|menjelang|sebelum|setelah|penghujung|"
        "paruh (?:pertama|kedua)|(?:pekan|minggu) (?:pertama|kedua|ketiga|keempat|terakhir)|dijadwalkan|direncanakan"
    ),
    shy_months=frozenset({"Mei", "Juni", "Mar", "Jan", "Jun", "Des", "Dec", "Sep"}),
    shy_lead_pattern=(
        "pada|bulan|sejak|hingga|awal|akhir|pertengahan|penghujung|paruh (?:pertama|kedua)|dijadwalkan|direncanakan|"
        "(?:pekan|minggu) (?:pertama|kedua|ketiga|keempat|terakhir)"
    ),
    year_lead_pattern="(?:(?:pada|di|sejak|hingga|sampai|awal|akhir|pertengahan|mulai|dari|selama) )?tahun(?: anggaran| fiskal| ajaran)?|"
    "pada|di|sejak|hingga|sampai|awal|akhir|pertengahan|mulai|dari|penghujung|permulaan|kurun|sepanjang|medio|"
    r"(?:semester|kuartal|triwulan)\s+(?:pertama|kedua|ketiga|keempat|I|II|III|IV)",
    year_span_after_pattern="",
    counted_pattern=(
        "orang|warga|personel|prajurit|tentara|ton|km|kilometer|meter|hektare|rumah|kasus|desa|unit|dolar|rupiah|"
        "keluarga|pengungsi|pekerja|siswa|negara|tempat|kali|buah"
    ),
    counted_apart_pattern="sebelum|setelah|sesudah|seusai|usai|ketika|saat|tatkala|sewaktu|karena|lantaran|tetapi|namun|lalu|dan|serta|untuk|guna|oleh|dengan|bersama|antara|bagi|dari|kedua|ketiga|keempat|kelima|keenam|para|sejumlah|seluruh|semua|beberapa|sepuluh|dua|tiga|empat|lima",
    not_after_pattern=(
        "Jalan|Jl|Universitas|Stadion|Gerakan|Pasar|[Ss]alat|[Ss]halat|[Ss]holat|[Kk]hotbah|[Kk]hutbah|Aksi|"
        "[Ss]etiap|[Tt]iap"
    ),
    shy_weekdays=frozenset({"Minggu"}),
    shy_weekday_lead_pattern="[Pp]ada|[Hh]ari|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Mm]ulai|,",
    place_leads=("ke", "di", "dari", "menuju", "kota", "mengunjungi", "meninggalkan"),
    shift_not_after_pattern="istana|kediaman|(?<!tuan )rumah|vila|ibu kota|olimpiade|menyebut|menilai|menandai|beberapa|sekian|belasan|puluhan|ratusan|pekan|minggu|hari-hari",
    weekday_not_before_pattern="Agung|Abu|Suci|Wage|Kliwon|Legi|Pahing|Pon|Berkah",
    date_not_before_pattern="",
    exact_before_pattern="[Tt]epat|[Pp]ersis|[Gg]enap",
    exact_after_pattern="hari ini",
    vague_before_pattern="lebih dari|kurang dari|hampir|sekitar|kira-kira|nyaris|(?:tak|tidak|belum) sampai|(?:tak|tidak) lebih dari|belum genap",
    deadline_pattern="sebelum|hingga|sampai|paling lambat|selambat-lambatnya",
    alone_directions={},
    feasts={
        "Hari Tahun Baru": (1, 1),
        "Hari Valentine": (2, 14),
        "Hari Buruh": (5, 1),
        "Hari Bastille": (7, 14),
        "malam Natal": (12, 24),
        "Malam Natal": (12, 24),
        "hari Natal": (12, 25),
        "Hari Natal": (12, 25),
        "malam Tahun Baru": (12, 31),
        "Malam Tahun Baru": (12, 31),
        "malam tahun baru": (12, 31),
    },
    feast_lead_pattern="[Pp]ada|[Ss]ejak|[Hh]ingga|[Ss]ampai",
    stretch_pattern="",
    numbered_pattern=r"(?:[Nn]omor|[Nn]o\.?)\s+\d[\w/.-]*(?:\s+dan\s+\d[\w/.-]*)?(?:\s+[Tt]ahun)?",
)  # fmt: skip
