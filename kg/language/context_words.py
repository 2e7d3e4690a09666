"""The words that name each context of the PLOVER codebook, in English and Indonesian.

`example` and `example_id` must match, `counter` must not; patterns are written as in
`kg.language.topic_words.keywords`. The codebook lets any context go with any type of event.
Ambassadors and foreign ministers do not show the context `diplomatic`: this news is full of them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContextWords:
    """One context: its code and the words that show it."""

    code: str
    example: str
    example_id: str
    counter: str
    en: str
    id: str


C = ContextWords

CONTEXTS: tuple[ContextWords, ...] = (
    C(
        "military",
        "Oslo sends tanks and other weapons.",
        "Kedua negara menggelar latihan militer.",
        "He opened his arms.",
        en="military|militaries|army|armies|navy|naval|air force|troops|soldier(s)|weapon(s)|weaponry|missile(s)|tank(s)|warship(s)|fighter jet(s)|submarine(s)|artillery|defence/defense cooperation/minister(s)/pact/ministry/forces/chief(s)|armed forces|drone(s)|ceasefire|truce|airstrike(s)|air strike(s)|joint exercise(s)|invasion|war|rebel(s)|insurgent(s)|militia(s)|gunship(s)|troop|commandos|fighters",
        id="militer|tentara|angkatan darat/laut/udara/bersenjata|prajurit|pasukan|senjata|persenjataan|alutsista|rudal|tank|kapal perang/selam|jet tempur|artileri|pertahanan|panglima|tni|gencatan|serangan udara|pesawat nirawak|invasi|perang|pemberontak|milisi",
    ),
    C(
        "intelligence",
        "The spy chiefs met in Vienna.",
        "Kepala badan intelijen dipanggil.",
        "She is intelligent.",
        en="intelligence agency/agencies/service(s)/chief(s)/sharing/officer(s)/officials|spy|spies|spying|espionage|wiretap(s)|wiretapping|eavesdropping|surveillance|counterintelligence",
        id="intelijen|mata mata|spionase|penyadapan|menyadap|disadap|memata matai|kontraintelijen",
    ),
    C(
        "executive",
        "The premier announced a cabinet reshuffle.",
        "Presiden mengeluarkan dekrit.",
        "The executive chef cooked.",
        en="executive order(s)|presidential decree(s)/order(s)|cabinet reshuffle|cabinet meeting|new cabinet|presidency|head/heads of state/government|prime ministership|executive branch|inaugurated president",
        id="keputusan/peraturan/instruksi presiden|keppres|perpres|inpres|dekrit|sidang/perombakan/rapat kabinet|kepala negara/pemerintahan|kabinet baru",
    ),
    C(
        "legislative",
        "Parliament passed the bill.",
        "DPR mengesahkan undang-undang itu.",
        "The parley ended.",
        en="parliament(s)|parliamentary|lawmaker(s)|legislator(s)|legislature|legislation|congress|senate|senator(s)|house of representatives/commons|bundestag|knesset|duma|national assembly|mp(s)|bill passed",
        id="parlemen|dpr|mpr|legislator|legislatif|anggota dewan|kongres|senat|senator|majelis nasional|undang undang|ruu|rancangan undang",
    ),
    C(
        "election",
        "Lusaka votes in the election.",
        "Pemilu digelar bulan depan.",
        "The selection of wines was good.",
        en="election(s)|electoral|ballot(s)|voters|polling|referendum|vote count|run off|runoff",
        id="pemilu|pemilihan umum|pilpres|pileg|pemilihan presiden/parlemen|pemungutan suara|referendum|surat suara",
    ),
    C(
        "political_institutions",
        "They drafted a new constitution.",
        "Konstitusi baru disahkan.",
        "The institute painted its walls.",
        en="constitution|constitutional reform/amendment/crisis|political party/parties|political reform(s)|ruling party|opposition party/parties|coalition government|transitional government|state institutions|decentralisation|decentralization",
        id="konstitusi|amendemen|reformasi politik|partai politik|partai berkuasa/oposisi|koalisi pemerintah|pemerintahan koalisi/transisi|lembaga negara|otonomi daerah|otonomi khusus",
    ),
    C(
        "pro_democracy",
        "Brussels wants the restoration of democracy.",
        "Demokrasi harus dipulihkan.",
        "The demo tape was short.",
        en="democracy|democratic transition/rule/values/reforms|pro democracy|return/transition/restoration to/of democracy/civilian|civilian rule|democratisation|democratization|rule of law",
        id="demokrasi|prodemokrasi|pro demokrasi|pemerintahan sipil|transisi demokrasi|demokratisasi|supremasi hukum",
    ),
    C(
        "pro_autocracy",
        "The generals staged a coup.",
        "Kudeta itu dikecam.",
        "He copied the coupon.",
        en="coup(s)|putsch|junta|military takeover|military rule|martial law|dictatorship|dictator|autocracy|autocrat(s)|authoritarian|authoritarianism|seized power|one party rule",
        id="kudeta|junta|darurat militer|kediktatoran|diktator|otokrasi|otoriter|otoritarianisme|merebut kekuasaan|pengambilalihan kekuasaan",
    ),
    C(
        "economic",
        "The ministers talked about trade.",
        "Kedua negara meningkatkan perdagangan.",
        "The paper has a blue cover.",
        en="trade|tariff(s)|investment(s)|investor(s)|economy|economies|economic|export(s)|import(s)|debt|loan(s)|bank(s)|financial|finance|currency|business(es)|companies|embargo|market(s)|tourism|industry|industries|industrial|imf|world bank|free trade|aviation|infrastructure|development aid",
        id="perdagangan|dagang|tarif|investasi|investor|ekonomi|perekonomian|ekspor|impor|utang|pinjaman|bank|keuangan|mata uang|bisnis|perusahaan|embargo|pasar|pariwisata|industri|infrastruktur|penanaman modal",
    ),
    C(
        "legal",
        "The court tried the case.",
        "Mahkamah menjatuhkan putusan.",
        "The lawn was mown.",
        en="court(s)|trial(s)|judge(s)|prosecutor(s)|lawsuit(s)|sued|verdict|convicted|sentenced|jail|jailed|imprisoned|prison|extradition|extradite|extradited|treaty|treaties|ratify|ratified|ratification|international law|tribunal|arrest warrant(s)|legal|arbitration|death penalty|charged with|lawyer(s)|icj|icc|indicted|indictment|state of emergency|curfew|law|laws",
        id="pengadilan|mahkamah|hakim|jaksa|kejaksaan|gugatan|menggugat|vonis|divonis|terpidana|dipenjara|penjara|ekstradisi|traktat|ratifikasi|meratifikasi|hukum internasional|perintah penangkapan|hukum|arbitrase|hukuman mati|didakwa|dakwaan|pengacara|keadaan darurat|jam malam",
    ),
    C(
        "reparations",
        "Warsaw asks for war reparations.",
        "Ganti rugi dituntut para korban.",
        "The repair shop closed.",
        en="reparation(s)|compensation|compensate|compensated|restitution|war damages",
        id="reparasi|ganti rugi|kompensasi|pampasan|restitusi",
    ),
    C(
        "human_rights",
        "Geneva discussed human rights.",
        "Pelanggaran HAM diselidiki.",
        "He turned right.",
        en="human rights|rights abuse(s)/violation(s)|torture|war crime(s)|genocide|crime(s) against humanity|atrocities|ethnic cleansing|death penalty|political prisoner(s)|enforced disappearance(s)|massacre(s)",
        id="hak asasi|hak asasi manusia|ham|pelanggaran ham|penyiksaan|kejahatan perang|genosida|kejahatan kemanusiaan|kejahatan terhadap kemanusiaan|pembersihan etnis|hukuman mati|tahanan politik|pembantaian",
    ),
    C(
        "rights_freedoms",
        "Press freedom is under attack.",
        "Kebebasan pers terancam.",
        "The coffee was free.",
        en="press/media/religious/academic/internet freedom|freedom of expression/speech/assembly/religion/movement/press|freedom of the press|free speech|civil liberties|civil rights|fundamental freedoms|journalist(s)|voting rights|labour/labor/workers rights|freedom of navigation",
        id="kebebasan pers/berekspresi/berpendapat/beragama/berkumpul/sipil|hak sipil|hak pilih|hak buruh/pekerja|jurnalis|kebebasan berserikat",
    ),
    C(
        "repression",
        "The crackdown on dissidents went on.",
        "Pembungkaman aktivis dikecam.",
        "She cracked a nut.",
        en="crackdown(s)|repression|repressive|dissident(s)|political prisoner(s)|censorship|arbitrary arrest(s)/detention(s)|persecution|persecuted|oppression|jailed opposition/activists|silencing",
        id="represi|represif|penindasan|menindas|pembungkaman|membungkam|pembangkang|tahanan politik|sensor|penangkapan sewenang|persekusi|penumpasan|pemberangusan",
    ),
    C(
        "human_security",
        "Trucks brought humanitarian aid.",
        "Bantuan kemanusiaan tiba di Gaza.",
        "The guard secured the door.",
        en="humanitarian|food aid|food security|famine|hunger|relief supplies/aid|civilians|civilian casualties|safe passage|emergency aid|evacuation|evacuate|evacuated|evacuating|aid workers|protection of citizens/nationals|landmine(s)",
        id="kemanusiaan|bantuan pangan|ketahanan pangan|kelaparan|warga sipil|korban sipil|bantuan darurat|evakuasi|dievakuasi|mengevakuasi|perlindungan wni|perlindungan warga|ranjau",
    ),
    C(
        "gender",
        "Kigali champions gender equality.",
        "Kesetaraan gender dibahas.",
        "He bought two coats.",
        en="gender|women|woman rights|girls|sexual violence|domestic violence|femicide",
        id="gender|perempuan|wanita|kekerasan seksual|anak perempuan|kdrt",
    ),
    C(
        "lgbt",
        "The law on LGBT people was criticised.",
        "Hak LGBT diperdebatkan.",
        "The colours were gay.",
        en="lgbt|lgbtq|lgbtqi|same sex|gay rights|homosexual(s)|homosexuality|transgender",
        id="lgbt|lgbtq|sesama jenis|homoseksual|homoseksualitas|transgender",
    ),
    C(
        "religion_ethnicity",
        "Vienna hosts an interfaith dialogue.",
        "Dialog antaragama digelar di Wina.",
        "The soup was ethereal.",
        en="religious|religion|interfaith|muslim(s)|christian(s)|jewish|jews|hindu(s)|buddhist(s)|islamic|church|mosque(s)|quran|koran|ethnic|ethnicity|minority|minorities|racism|racist|racial|islamophobia|antisemitism|anti semitism|rohingya|uyghur(s)|uighur(s)|tribal|sectarian|indigenous|pope|vatican|hajj",
        id="agama|keagamaan|antaragama|muslim|kristen|yahudi|hindu|buddha|islam|gereja|masjid|alquran|al quran|etnis|suku|minoritas|rasisme|rasial|rasis|islamofobia|antisemitisme|rohingya|uighur|masyarakat adat|vatikan|haji",
    ),
    C(
        "inequality",
        "La Paz spoke of poverty and inequality.",
        "Pengentasan kemiskinan dibahas.",
        "A poor excuse was made.",
        en="inequality|inequalities|poverty|income gap|discrimination|wealth gap|social justice|apartheid",
        id="ketimpangan|kesenjangan|kemiskinan|diskriminasi|keadilan sosial|ketidaksetaraan|apartheid",
    ),
    C(
        "diplomatic",
        "Fiji reopened its embassy in Quito.",
        "Hubungan diplomatik dipulihkan.",
        "The dog barked at the postman.",
        en="diplomatic|diplomat(s)|embassy|embassies|consulate(s)|consular|credentials|diplomacy|bilateral/official relations/ties|break/broke/sever/severed/restore/restored/resume/normalise/normalize relations/ties|official/formal protest|protest note",
        id="diplomatik|diplomat|diplomasi|kedutaan|kedubes|kbri|konsulat|kjri|konsuler|surat kepercayaan|hubungan bilateral|memutus/memutuskan/memulihkan hubungan|normalisasi hubungan|nota protes",
    ),
    C(
        "territory",
        "The border dispute is old.",
        "Sengketa perbatasan memanas.",
        "The carpet has a frontal stain.",
        en="border(s)|boundary|boundaries|territory|territories|territorial|sovereignty|annexation|annexed|occupied|occupation|maritime claims|disputed islands/waters/area|south china sea|airspace|independence referendum|separatist(s)|separatism|exclusive economic|eez|settlements",
        id="perbatasan|tapal batas|batas wilayah/negara/laut/maritim|teritorial|wilayah|kedaulatan|aneksasi|menganeksasi|pendudukan|diduduki|laut china/cina selatan|separatis|separatisme|zona ekonomi eksklusif|permukiman",
    ),
    C(
        "peacekeeping",
        "Ghana sends peacekeepers to Mali.",
        "Pasukan perdamaian dikirim ke Lebanon.",
        "They kept a piece of cake.",
        en="peacekeeping|peacekeeper(s)|peace keeping|peace operation(s)|blue helmets|unifil|minusma|monusco|stabilisation/stabilization force/mission|monitoring mission|un/u.n. mission",
        id="pasukan perdamaian|penjaga perdamaian|pemeliharaan/pemelihara perdamaian|misi/operasi perdamaian|unifil|pasukan garuda|pasukan stabilisasi|misi pemantau",
    ),
    C(
        "health",
        "Accra received vaccines.",
        "Vaksin tiba di Suva.",
        "The facts were vague.",
        en="health|vaccine(s)|vaccination|pandemic|covid|coronavirus|ebola|hospital(s)|medical|medicine(s)|disease(s)|outbreak|epidemic|doctors|malaria|hiv",
        id="kesehatan|vaksin|vaksinasi|pandemi|covid|virus corona|ebola|rumah sakit|medis|obat obatan|penyakit|wabah|epidemi|dokter|malaria|hiv",
    ),
    C(
        "asylum",
        "Amman shelters a million refugees.",
        "Pengungsi menyeberang ke Yordania.",
        "He took umbrage.",
        en="refugee(s)|asylum|asylum seeker(s)|displaced|unhcr|resettlement",
        id="pengungsi|suaka|pencari suaka|unhcr|mengungsi",
    ),
    C(
        "migration",
        "Rabat and Madrid talk about migrants.",
        "Pekerja migran dilindungi.",
        "Birds fly south.",
        en="migration|migrant(s)|immigration|immigrant(s)|deport|deported|deportation(s)|visa(s)|migrant workers|repatriation|repatriated|people smuggling|guest workers",
        id="migrasi|migran|imigran|imigrasi|deportasi|dideportasi|mendeportasi|visa|tki|pmi|pekerja asing|pemulangan|dipulangkan|memulangkan|repatriasi",
    ),
    C(
        "disasters",
        "Rescue teams flew in after the earthquake.",
        "Korban gempa menerima tenda.",
        "The play was a joy.",
        en="disaster(s)|earthquake(s)|quake|tsunami|flood(s)|flooding|cyclone|typhoon|hurricane|volcano|eruption|landslide(s)|wildfire(s)|drought|search and rescue|plane crash|shipwreck",
        id="bencana|gempa|tsunami|banjir|siklon|topan|badai|gunung api|erupsi|letusan|tanah longsor|longsor|kebakaran hutan|kekeringan|pencarian dan pertolongan|kecelakaan pesawat",
    ),
    C(
        "natural_resource",
        "Riyadh cut its oil output.",
        "Harga minyak naik.",
        "The salad was dressed.",
        en="oil|natural gas|gas pipeline(s)/supplies/supply/field(s)|gas|coal|mineral(s)|rare earth(s)|nickel|lithium|mining|water sharing|dam|fishing|fishery|fisheries|grain|wheat|palm oil|timber|energy|uranium|opec",
        id="minyak|gas alam|pipa gas|gas|batu bara|mineral|tanah jarang|nikel|litium|pertambangan|tambang|bendungan|perikanan|penangkapan ikan|pencurian ikan|gandum|sawit|kayu|energi|sumber daya alam|opec",
    ),
    C(
        "environment",
        "Bonn hosts talks on climate change.",
        "Perubahan iklim dibahas di Bonn.",
        "She climbed the hill.",
        en="climate|environment|environmental|emissions|global warming|deforestation|rainforest|biodiversity|pollution|haze|plastic waste|renewable energy|conservation|green energy|wildlife|sustainable development|sea level",
        id="iklim|lingkungan hidup|perlindungan lingkungan|emisi|pemanasan global|deforestasi|keanekaragaman hayati|pencemaran|polusi|kabut asap|sampah plastik|energi terbarukan|konservasi|satwa liar|pembangunan berkelanjutan",
    ),
    C(
        "technology",
        "London hosts a summit on artificial intelligence.",
        "Teknologi digital dibahas di London.",
        "He whistled a tune.",
        en="technology|technologies|technological|digital|internet|artificial intelligence|ai|semiconductor(s)|chips|5g|satellite(s)|space agency/programme/program/cooperation/mission|social media|innovation|huawei|telecommunications",
        id="teknologi|digital|internet|kecerdasan buatan|semikonduktor|5g|satelit|antariksa|luar angkasa|media sosial|inovasi|huawei|telekomunikasi",
    ),
    C(
        "terrorism",
        "They fight terrorism together.",
        "Keduanya memberantas terorisme.",
        "The error was corrected.",
        en="terrorism|terrorist(s)|counter terrorism|counterterrorism|terror|extremism|extremist(s)|jihadist(s)|isis|islamic state|al qaeda|suicide bomber(s)|suicide bombing(s)|hijackers|foreign fighters",
        id="terorisme|teroris|kontraterorisme|antiterorisme|teror|ekstremisme|ekstremis|radikalisme|isis|al qaeda|bom bunuh diri|petempur asing",
    ),
    C(
        "cbrn",
        "Inspectors asked about nuclear weapons.",
        "Senjata kimia dilarang.",
        "The nucleus of the cell divides.",
        en="nuclear|chemical/biological weapon(s)|chemical attack(s)|nerve agent(s)|sarin|novichok|uranium|plutonium|enrichment|warhead(s)|iaea|denuclearisation|denuclearization|weapons of mass|radioactive|ballistic missile(s)|non proliferation|nonproliferation",
        id="nuklir|senjata kimia/biologi|serangan kimia|gas saraf|sarin|uranium|plutonium|hulu ledak|iaea|denuklirisasi|pemusnah massal|radioaktif|rudal balistik|nonproliferasi",
    ),
    C(
        "cyber",
        "Tallinn hosts talks on cyber security.",
        "Serangan siber melumpuhkan bank.",
        "The psyche is complex.",
        en="cyber|cybersecurity|cyberattack(s)|cybercrime|cyberspace|hacker(s)|hacking|hacked|ransomware|malware",
        id="siber|keamanan siber|serangan siber|peretas|peretasan|diretas|meretas|ransomware|dunia maya",
    ),
    C(
        "misinformation",
        "Riga warns of disinformation.",
        "Hoaks menyebar cepat.",
        "Information is at the desk.",
        en="disinformation|misinformation|fake news|propaganda|hoax(es)|false information|information warfare|troll farm(s)",
        id="disinformasi|misinformasi|hoaks|hoax|berita bohong/palsu|propaganda|informasi palsu/bohong",
    ),
    C(
        "crime",
        "Police discussed organised crime.",
        "Kejahatan lintas negara dibahas.",
        "The grime was washed off.",
        en="crime|crimes|criminal(s)|murder(s)|murdered|kidnapping(s)|kidnapped|police|gang(s)|smuggling|smugglers|money laundering|piracy|pirates|fraud|scam(s)|robbery|interpol|illegal fishing|hostage(s)",
        id="kejahatan|kriminal|pembunuhan|penculikan|diculik|polisi|polri|kepolisian|geng|penyelundupan|penyelundup|pencucian uang|perompak|perompakan|penipuan|perampokan|interpol|pencurian ikan|sandera|buronan",
    ),
    C(
        "corruption",
        "Quito fights corruption.",
        "Korupsi diberantas bersama.",
        "The file was corrected.",
        en="corruption|corrupt|anti corruption|bribery|bribe(s)|embezzlement|embezzled|kickbacks|graft",
        id="korupsi|koruptor|antikorupsi|penyuapan|suap|gratifikasi",
    ),
    C(
        "illegal_drugs",
        "They work against drug trafficking.",
        "Penyelundupan narkoba digagalkan.",
        "The drugstore was closed.",
        en="drug trafficking/smuggling/cartel(s)/trafficker(s)/trade/war|illegal/illicit drugs|drugs|narcotics|cocaine|heroin|opium|methamphetamine|fentanyl",
        id="narkoba|narkotika|obat terlarang|obat obatan terlarang|sabu|kokain|heroin|opium|fentanil|kartel",
    ),
    C(
        "trafficking",
        "Manila prosecutes human trafficking.",
        "Korban perdagangan orang dipulangkan.",
        "Traffic jams annoy people.",
        en="human/people/sex/child/wildlife/arms/weapons trafficking|trafficking in persons|trafficking victims|traffickers|modern slavery|people smuggling|migrant smuggling|human smuggling|forced labour/labor|ivory trade",
        id="perdagangan orang/manusia/anak/perempuan/satwa|tppo|perbudakan modern|penyelundupan manusia/orang/senjata|kerja paksa|perdagangan gading",
    ),
)
