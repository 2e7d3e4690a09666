"""Indonesian words around offices. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.office_words import OfficeWords

OFFICE_VERBS = {
    **dict.fromkeys(
        (
            *(
                "adalah",
                "ialah",
                "menjabat sebagai",
                "merangkap",
                "merangkap sebagai",
                "merangkap jabatan",
                "bertugas sebagai",
                "bertindak sebagai",
                "dipercaya sebagai",
            ),
            *("dipercaya menjadi", "dipercaya menjabat", "ditunjuk sebagai", "diangkat sebagai"),
            *("dilantik sebagai", "terpilih sebagai", "dipilih sebagai", "dikukuhkan sebagai"),
            *("dikukuhkan menjadi", "didapuk sebagai", "didapuk menjadi", "mengemban jabatan"),
            *("mengemban jabatan sebagai", "menduduki jabatan", "menduduki kursi", "memangku jabatan"),
            *("mengucapkan sumpah sebagai", "mengucap sumpah sebagai", "mengangkat sumpah sebagai"),
            *("mengucapkan sumpah jabatan sebagai", "mengangkat sumpah jabatan sebagai"),
            *("mengisi jabatan", "mengisi posisi", "memegang jabatan", "mengisi kursi", "bertugas selaku"),
        ),
        False,
    ),
    **dict.fromkeys(
        (
            *("mengundurkan diri sebagai", "mengundurkan diri dari jabatan", "mundur sebagai"),
            *("mengundurkan diri dari jabatannya sebagai", "mundur dari jabatannya sebagai"),
            *("mengundurkan diri dari posisi", "mengundurkan diri dari kursi", "mundur dari jabatan"),
            *("mundur dari posisi", "mundur dari kursi", "meletakkan jabatan sebagai", "lengser sebagai"),
            *("lengser dari jabatan", "lengser dari kursi", "dicopot sebagai", "dicopot dari jabatan"),
            *("dicopot dari jabatannya sebagai", "diberhentikan sebagai", "diberhentikan dari jabatan"),
            *("dipecat sebagai", "dipecat dari jabatan", "pensiun sebagai", "digulingkan sebagai"),
        ),
        True,
    ),
}
"""Between a name and an office that the name's bearer holds or held."""

RULERS = words("junta rezim pemerintah pemerintahan penguasa otoritas")
OF_RULERS = words("militer transisi peralihan sementara sipil federal pusat persatuan")

OFFICE = OfficeWords(
    office_clauses=words("saat ketika ini kini sekarang kala waktu itu"),
    once=words("masih pernah sempat"),
    office_verbs=OFFICE_VERBS,
    to_come=words("akan bakal hendak calon"),
    succeeding=words("menggantikan gantikan"),
    succeeded=words("digantikan diganti"),
    passives=frozenset(),
    roles=words("sebagai selaku menjadi"),
    memberships=words("anggota"),
    acting_as=words(
        "tiba datang terbang bertolak berangkat hadir bertugas bertindak berbicara kembali berkunjung bekerja duduk dikirim diutus"
    ),
    verbal_modifiers=frozenset(),
    until_now=frozenset(),
    terms=words("periode tahun bulan era dari antara"),
    since=words("sejak"),
    until=words("hingga sampai"),
    held_how=words("selama semasa pada dalam di"),
    held_under=words("bawah semasa sebelumnya lalu"),
    first_of=frozenset(),
    by_then=words("dulu dahulu dulunya semula pernah sebelumnya"),
    by_now=words("kini sekarang"),
    firsts=frozenset(),
    identities={"adalah": False, "ialah": False},
    among_them=frozenset({("antara", "lain"), ("di", "antaranya")}),
    occasions=frozenset(),
    from_country=words("dari asal"),
    departments=words("departemen"),
    several=words("para sejumlah beberapa semua seluruh segenap"),
    each=words("yakni yaitu masing - antara lain"),
    of_both=tuple(
        tuple(phrase.split())
        for phrase in ("kedua negara", "dua negara itu", "kedua negara tersebut", "masing - masing", "mereka")
    ),
    each_own=frozenset(),
    regions=frozenset(),
    realm_words=words("negara negeri kerajaan"),
    qualities=words(
        "sementara perempuan wanita pertama kedua ketiga muda terguling tersingkir termuda definitif digulingkan "
        "dilengserkan dimakzulkan dikudeta dipecat dicopot"
    ),
    last=words("terakhir"),
    fallen=words("terguling tersingkir digulingkan dilengserkan dimakzulkan dikudeta dipecat dicopot"),
    back_then=frozenset({"kala itu", "saat itu", "waktu itu", "ketika itu"}),
    heading=words("memimpin mengetuai mengepalai"),
    headed={"dipimpin": False, "dikepalai": False, "diketuai": True},
    headed_by=words("oleh"),
    rival=frozenset(),
    led=words("pimpinan"),
    area_heads=frozenset(
        {
            *(
                "kepala biro",
                "kepala pusat",
                "kepala dinas",
                "kepala divisi",
                "kepala bagian",
                "kabiro",
                "karo",
            ),
            *("kepala bidang", "kepala subdirektorat", "kepala kantor", "kadis", "kepala seksi"),
            *("deputi", "pelaksana fungsi", "koordinator fungsi", "kepala fungsi"),
        }
    ),
    unit_fields=words(
        "humas protokol penerangan karantina bahasa pajak statistik perpustakaan kepegawaian rumah tangga pemakaman "
        "kerja sama luar negeri administrasi penindakan pengawasan pelayanan terpadu satu pintu pariwisata"
    ),
    field_names={
        "ilmu pengetahuan": "science",
        "sains": "science",
        "riset": "research",
        "penelitian": "research",
        "teknologi": "technology",
        "inovasi": "innovation",
        "pendidikan tinggi": "higher education",
        "perikanan": "fisheries",
        "kelautan": "maritime affairs",
        "pelayaran": "shipping",
        "pelabuhan": "ports",
        "komunikasi": "communications",
        "informasi": "information",
        "penerangan": "information",
        "pertambangan": "mining",
        "koperasi": "cooperatives",
        "agraria": "agrarian affairs",
        "pertanahan": "land affairs",
        "perencanaan": "planning",
        "olahraga": "sports",
        "pemuda": "youth",
        "kepemudaan": "youth",
        "imigrasi": "immigration",
        "urusan perempuan": "women's affairs",
        "pemberdayaan perempuan": "women's empowerment",
    },
    unit_areas=words("provinsi kota kabupaten daerah"),
    deputies=words("wakilnya deputinya"),
    predecessors=words("pendahulunya"),
    successors=words("penggantinya penerusnya suksesornya"),
    taking=words(
        "dilantik terpilih dipilih ditunjuk diangkat menjadi jadi menjabat dikukuhkan dinobatkan memilih melantik mengangkat "
        "menunjuk resmi disumpah memenangi memenangkan menempati menduduki didapuk dipercaya"
    ),
    told_bodies=words(
        "komite komisi organisasi badan lembaga dewan majelis mahkamah partai kementerian blok kelompok gerakan aliansi "
        "koalisi forum misi asosiasi perusahaan bank kamar"
    ),
    body_leads=words(
        "komite dewan komisi badan lembaga asosiasi persatuan perhimpunan serikat yayasan federasi konfederasi gerakan front "
        "partai aliansi koalisi majelis mahkamah otoritas institut universitas pusat ikatan himpunan jaringan kongres garda "
        "kepolisian dinas direktorat"
    ),
    body_heads=frozenset(),
    candidates=words("calon bakal kandidat"),
    nowadays=words("kini sekarang"),
    meeting=words(
        "bertemu menemui menerima menjamu menyambut menelepon dengan diterima disambut dijemput dijamu ditemui menjumpai berjumpa menghubungi"
    ),
    together=frozenset(
        {
            *("didampingi", "didampingi oleh", "disertai", "ditemani", "ditemani oleh", "beserta"),
            *("diwakili", "diwakili oleh", "dibantu", "dibantu oleh"),
        }
    ),
    chairing=words("mengetuai"),
    headship="kepala",
    whose=frozenset(),
    in_office=words("selaku sebagai"),
    appointing=words(
        "menunjuk mengangkat melantik menetapkan mengutus menugaskan menugasi mengukuhkan mencalonkan mengusulkan "
        "mengajukan menominasikan tunjuk lantik"
    ),
    nominating=words("mencalonkan mengusulkan mengajukan menominasikan"),
    having=frozenset(),
    second=words("ii kedua"),
    movements=words("partai gerakan koalisi aliansi party front movement coalition congress alliance"),
    rulers=RULERS,
    organs=RULERS | words("parlemen kabinet administrasi pihak pengadilan"),
    of_organs=OF_RULERS | words("berwenang tinggi khusus militer banding distrik negeri"),
    of_rulers=OF_RULERS,
    credentials=words("kepercayaan kepercayaannya kredensial kredensialnya tauliah credence"),
    presenting=words("menyerahkan serahkan menyampaikan penyerahan"),
    summoned=words("dipanggil diusir"),
    expelling=words("mengusir pengusiran mendepak"),
    calling_in=words("memanggil panggil"),
    leaving=words("diusir didepak grata hengkang meninggalkan angkat"),
    protested=words("nota demarche"),
    recalling=words("menarik ditarik penarikan memulangkan pulang"),
    whole=words(
        "presiden emir raja sultan besar dubes lbbp resident pm menlu menhan negeri pertahanan keuangan"
    )
    | {"perdana menteri"},
    staff=frozenset(
        {
            "staf khusus",
            "stafsus",
            "staf ahli",
            "tenaga ahli",
            "tenaga ahli utama",
            "ajudan",
            "asisten khusus",
        }
    ),
    region_kinds=frozenset({"negara bagian", "daerah khusus", "daerah istimewa", "kota metropolitan"}),
    full_powers=("luar", "biasa", "dan", "berkuasa", "penuh"),
    oaths=words("dilantik disumpah sumpah sumpahnya pelantikannya"),
    careers=words(
        "diplomat politikus politisi pria lelaki perempuan wanita negarawan ekonom akademisi pengacara veteran"
    ),
)
