"""Indonesian sentences of diplomatic news, one by one, and the events that each must tell.

An expectation is written `Kind TYPE who:role ...`, with `planned`, `cancelled`, `denied` or `conditional` behind the
type where an event was not held; several events are parted by `;`. Countries are their ISO codes.
"""

from __future__ import annotations

import pytest

from kg.model import Event, Status
from kg.pipeline import extract_article
from kg.read import article_from_text

CONSULT = [
    (
        "Menteri Luar Negeri Sugiono bertemu Menteri Luar Negeri Wang Yi di Beijing, Senin.",
        "Meeting CONSULT sugiono:attendee IDN:attendee wang-yi:attendee CHN:attendee",
    ),
    (
        "Prabowo Subianto bertatap muka dengan Emmanuel Macron di Paris.",
        "Meeting CONSULT prabowo-subianto:attendee IDN:attendee emmanuel-macron:attendee FRA:attendee",
    ),
    (
        "Menlu Retno Marsudi bertukar pikiran dengan Menlu Penny Wong di Jakarta.",
        "Meeting CONSULT retno-marsudi:attendee IDN:attendee penny-wong:attendee AUS:attendee",
    ),
    ("Menlu Kenya menemui Menlu Uganda di Nairobi.", "Meeting CONSULT KEN:attendee UGA:attendee"),
    ("Mesir dan Iran menggelar pertemuan bilateral di Kairo.", "Meeting CONSULT EGY:attendee IRN:attendee"),
    (
        "Pertemuan bilateral antara Jepang dan Filipina berlangsung di Tokyo.",
        "Meeting CONSULT JPN:attendee PHL:attendee",
    ),
    (
        "Presiden Prabowo menerima kunjungan kehormatan Menteri Luar Negeri Jepang Toshimitsu Motegi di Istana Merdeka.",
        "Meeting CONSULT prabowo-subianto:host IDN:host toshimitsu-motegi:attendee JPN:attendee",
    ),
    (
        "Menteri Luar Negeri Jepang Toshimitsu Motegi melakukan kunjungan kehormatan kepada Presiden Prabowo.",
        "Meeting CONSULT toshimitsu-motegi:attendee JPN:attendee prabowo-subianto:host IDN:host",
    ),
    (
        "Menlu Turki Hakan Fidan diterima Presiden Vladimir Putin di Moskow.",
        "Meeting CONSULT hakan-fidan:attendee TUR:attendee vladimir-putin:host RUS:host",
    ),
    (
        "Rusia dan Ukraina memulai perundingan damai di Istanbul.",
        "Negotiation CONSULT RUS:attendee UKR:attendee",
    ),
    (
        "Perundingan antara Serbia dan Kosovo berlangsung alot di Brussels.",
        "Negotiation CONSULT SRB:attendee XKX:attendee",
    ),
    ("Amerika Serikat berunding dengan Iran di Muscat.", "Negotiation CONSULT USA:attendee IRN:attendee"),
    (
        "Presiden Macron menelepon Presiden Putin pada Minggu.",
        "Call CONSULT emmanuel-macron:attendee FRA:attendee vladimir-putin:attendee RUS:attendee",
    ),
    (
        "Menlu Retno Marsudi berbicara dengan Menlu Penny Wong melalui telepon.",
        "Call CONSULT retno-marsudi:attendee IDN:attendee penny-wong:attendee AUS:attendee",
    ),
    (
        "Presiden Xi Jinping melakukan percakapan telepon dengan Presiden Vladimir Putin.",
        "Call CONSULT xi-jinping:attendee CHN:attendee vladimir-putin:attendee RUS:attendee",
    ),
    ("PM Jepang mengunjungi Hanoi pada Rabu.", "Visit CONSULT JPN:visitor VNM:host"),
    (
        "Presiden Prabowo bertolak menuju Tokyo, Selasa pagi.",
        "Visit CONSULT prabowo-subianto:visitor IDN:visitor JPN:host",
    ),
    (
        "Menlu Wang Yi tiba di Jakarta untuk menghadiri sidang itu.",
        "Visit CONSULT wang-yi:visitor CHN:visitor IDN:host",
    ),
    (
        "Kunjungan kenegaraan Presiden Macron ke Hanoi berlangsung tiga hari.",
        "Visit CONSULT emmanuel-macron:visitor FRA:visitor VNM:host",
    ),
    (
        "Raja Felipe menyambut kedatangan Presiden Petro di Madrid.",
        "Visit CONSULT felipe-vi:host ESP:host gustavo-petro:visitor COL:visitor",
    ),
    (
        "Presiden Xi Jinping melakukan kunjungan resmi ke Serbia.",
        "Visit CONSULT xi-jinping:visitor CHN:visitor SRB:host",
    ),
    (
        "Presiden Erdogan akan melawat ke Malaysia pekan depan.",
        "Visit CONSULT planned recep-tayyip-erdogan:visitor TUR:visitor MYS:host",
    ),
    (
        "Kanselir Olaf Scholz dijadwalkan bertemu Presiden Xi Jinping di Beijing.",
        "Meeting CONSULT planned olaf-scholz:attendee DEU:attendee xi-jinping:attendee CHN:attendee",
    ),
    (
        "Presiden Joko Widodo urung terbang ke Canberra.",
        "Visit CONSULT cancelled joko-widodo:visitor IDN:visitor AUS:host",
    ),
    (
        "Kunjungan Menlu Wang Yi ke Manila ditunda.",
        "Visit CONSULT cancelled wang-yi:visitor CHN:visitor PHL:host",
    ),
    (
        "Pertemuan Presiden Putin dengan Presiden Trump di Budapest batal.",
        "Meeting CONSULT cancelled vladimir-putin:attendee RUS:attendee donald-trump:attendee USA:attendee",
    ),
    (
        "Presiden Zelensky belum bertemu Presiden Putin.",
        "Meeting CONSULT denied volodymyr-zelenskyy:attendee UKR:attendee vladimir-putin:attendee RUS:attendee",
    ),
    (
        "Presiden Macron tidak jadi mengunjungi Baku.",
        "Visit CONSULT cancelled emmanuel-macron:visitor FRA:visitor AZE:host",
    ),
    (
        "Presiden Lula membuka KTT BRICS di Rio de Janeiro.",
        "Summit CONSULT luiz-inacio-lula-da-silva:opener BRA:attendee BRA:host brics:organizer",
    ),
    ("Indonesia menjadi tuan rumah KTT G20 di Bali.", "Summit CONSULT IDN:host g20:organizer"),
    (
        "Qatar memediasi perundingan antara Rusia dan Ukraina di Doha.",
        "Negotiation CONSULT RUS:attendee UKR:attendee QAT:mediator",
    ),
    (
        "Di sela-sela KTT APEC, Prabowo Subianto bertemu PM Kanada Justin Trudeau.",
        "Meeting CONSULT prabowo-subianto:attendee IDN:attendee justin-trudeau:attendee CAN:attendee; Summit CONSULT apec:organizer",
    ),
    (
        "Panglima militer Thailand dan Kamboja duduk bersama di Kuala Lumpur.",
        "Meeting CONSULT THA:attendee KHM:attendee",
    ),
    (
        "Dari Hanoi, Presiden Macron melanjutkan perjalanan ke Singapura.",
        "Visit CONSULT emmanuel-macron:visitor FRA:visitor SGP:host",
    ),
    (
        "Menlu Korea Selatan mengadakan pembicaraan dengan Menlu Polandia di Warsawa.",
        "Meeting CONSULT KOR:attendee POL:attendee",
    ),
    (
        "Presiden Prabowo menjamu Presiden Xi Jinping dalam jamuan santap malam.",
        "Meeting CONSULT prabowo-subianto:host IDN:host xi-jinping:attendee CHN:attendee",
    ),
    (
        "Lawatan PM Modi ke Colombo berakhir pada Sabtu.",
        "Visit CONSULT narendra-modi:visitor IND:visitor LKA:host",
    ),
    (
        "Menteri Luar Negeri Malaysia bersemuka dengan Menteri Luar Negeri Brunei di Miri.",
        "Meeting CONSULT MYS:attendee BRN:attendee",
    ),
]

AGREE = [
    (
        "Indonesia dan Singapura sepakat membuka jalur penerbangan baru.",
        "Statement AGREE IDN:actor SGP:actor",
    ),
    ("Armenia dan Azerbaijan menyepakati gencatan senjata.", "Statement AGREE ARM:actor AZE:actor"),
    (
        "Kenya mencapai kesepakatan dengan Somalia soal perbatasan laut.",
        "Statement AGREE KEN:actor SOM:actor",
    ),
    ("Australia berjanji membantu Fiji membangun pelabuhan.", "Statement AGREE AUS:actor FJI:recipient"),
    ("Norwegia menawarkan mediasi kepada Venezuela.", "Statement AGREE NOR:actor VEN:recipient"),
    ("Iran menerima undangan Arab Saudi.", "Statement AGREE IRN:actor SAU:recipient"),
    ("Kanada mengumumkan bantuan 20 juta dolar untuk Haiti.", "Statement AGREE CAN:actor HTI:recipient"),
    (
        "Turki menyatakan siap memediasi Rusia dan Ukraina.",
        "Statement AGREE TUR:actor RUS:recipient UKR:recipient",
    ),
    ("Tiongkok menyanggupi permintaan Zambia.", "Statement AGREE CHN:actor ZMB:recipient"),
    ("Hamas menyetujui usulan gencatan senjata Mesir.", "Statement AGREE hamas:actor EGY:recipient"),
    (
        "Indonesia dan Uni Eropa merampungkan perundingan perjanjian dagang.",
        "Statement AGREE IDN:actor eu:actor",
    ),
]

SUPPORT = [
    (
        "Indonesia dan Vietnam menandatangani perjanjian batas laut.",
        "Signing SUPPORT IDN:signatory VNM:signatory",
    ),
    (
        "Nota kesepahaman itu diteken Menlu Retno Marsudi dan Menlu Penny Wong.",
        "Signing SUPPORT retno-marsudi:signatory IDN:signatory penny-wong:signatory AUS:signatory",
    ),
    (
        "Jepang akan menandatangani pakta pertahanan dengan Filipina.",
        "Signing SUPPORT planned JPN:signatory PHL:signatory",
    ),
    (
        "Penandatanganan perjanjian damai antara Rwanda dan Kongo ditunda.",
        "Signing SUPPORT cancelled RWA:signatory COD:signatory",
    ),
    (
        "Parlemen Hungaria meratifikasi protokol keanggotaan Swedia.",
        "Measure SUPPORT HUN:actor hungary-parliament:actor",
    ),
    (
        "Presiden Ruto memuji Etiopia atas upaya damainya.",
        "Statement SUPPORT william-ruto:actor KEN:actor ETH:recipient",
    ),
    ("Menlu Malaysia mengapresiasi Thailand atas bantuannya.", "Statement SUPPORT MYS:actor THA:recipient"),
    ("Ukraina berterima kasih kepada Polandia.", "Statement SUPPORT UKR:actor POL:recipient"),
    (
        "Menlu Sugiono menyampaikan apresiasi kepada pemerintah Jepang.",
        "Statement SUPPORT sugiono:actor IDN:actor JPN:recipient",
    ),
    (
        "Presiden Xi mengucapkan selamat kepada Presiden Lula.",
        "Statement SUPPORT xi-jinping:actor CHN:actor luiz-inacio-lula-da-silva:recipient BRA:recipient",
    ),
    ("India mendukung kedaulatan Siprus.", "Statement SUPPORT IND:actor CYP:recipient"),
    ("Australia menegaskan dukungan kepada Ukraina.", "Statement SUPPORT AUS:actor UKR:recipient"),
    ("Keanggotaan Palestina didukung oleh Irlandia.", "Statement SUPPORT IRL:actor PSE:recipient"),
    ("Norwegia mengakui negara Palestina.", "Statement SUPPORT NOR:actor PSE:recipient"),
    (
        "Presiden Prabowo menyampaikan belasungkawa kepada Turki.",
        "Statement SUPPORT prabowo-subianto:actor IDN:actor TUR:recipient",
    ),
    ("Pemerintah Malaysia mengucapkan takziah kepada Maroko.", "Statement SUPPORT MYS:actor MAR:recipient"),
    ("Jerman menyambut baik keputusan Serbia.", "Statement SUPPORT DEU:actor SRB:recipient"),
    ("Israel dan Bahrain menormalisasi hubungan.", "Measure SUPPORT ISR:actor BHR:actor"),
    ("Arab Saudi memulihkan hubungan diplomatik dengan Iran.", "Measure SUPPORT SAU:actor IRN:actor"),
    ("Indonesia membuka hubungan diplomatik dengan Niue.", "Measure SUPPORT IDN:actor NIU:actor"),
    ("Selandia Baru menyatakan solidaritas dengan Samoa.", "Statement SUPPORT NZL:actor WSM:recipient"),
    ("Indonesia menuai pujian dari Jerman.", "Statement SUPPORT IDN:recipient DEU:actor"),
]

CONCEDE = [
    ("Jepang meminta maaf kepada Korea Selatan.", "Statement CONCEDE JPN:actor KOR:recipient"),
    ("PM Belanda menyampaikan permintaan maaf kepada Suriname.", "Statement CONCEDE NLD:actor SUR:recipient"),
    ("Islandia memenuhi tuntutan Norwegia.", "Statement CONCEDE ISL:actor NOR:recipient"),
    ("Sri Lanka mencabut keadaan darurat pada Jumat.", "Measure CONCEDE LKA:actor"),
]

ACCUSE = [
    ("Turki mengecam Israel atas serangan itu.", "Statement ACCUSE TUR:actor ISR:recipient"),
    (
        "Menlu Retno Marsudi mengutuk keras Israel.",
        "Statement ACCUSE retno-marsudi:actor IDN:actor ISR:recipient",
    ),
    ("Israel dikecam Turki.", "Statement ACCUSE TUR:actor ISR:recipient"),
    ("Tindakan Israel menuai kecaman dari Turki.", "Statement ACCUSE TUR:actor ISR:recipient"),
    ("Kecaman Turki terhadap Israel disampaikan pada Ahad.", "Statement ACCUSE TUR:actor ISR:recipient"),
    ("Kanada menyesalkan keputusan India.", "Statement ACCUSE CAN:actor IND:recipient"),
    ("Rwanda menuduh Burundi mempersenjatai pemberontak.", "Statement ACCUSE RWA:actor BDI:recipient"),
    ("Armenia dituding Azerbaijan melanggar gencatan senjata.", "Statement ACCUSE AZE:actor ARM:recipient"),
    ("Filipina melayangkan nota protes kepada Tiongkok.", "Statement ACCUSE PHL:actor CHN:recipient"),
    ("Indonesia menyampaikan protes keras kepada Swedia.", "Statement ACCUSE IDN:actor SWE:recipient"),
    ("Spanyol memanggil duta besar Argentina.", "Measure ACCUSE ESP:actor ARG:recipient"),
    (
        "Duta Besar Swedia dipanggil Kementerian Luar Negeri Irak.",
        "Measure ACCUSE IRQ:actor mfa-irq:actor SWE:recipient",
    ),
    ("Gambia menggugat Myanmar ke Mahkamah Internasional.", "Measure ACCUSE GMB:actor MMR:recipient"),
    (
        "Pemerintah Jepang menyatakan keprihatinan terhadap Korea Utara.",
        "Statement ACCUSE JPN:actor PRK:recipient",
    ),
]

REQUEST = [
    ("Ukraina mendesak Jerman mengirim tank.", "Statement REQUEST UKR:actor DEU:recipient"),
    (
        "Menlu Sugiono meminta Israel menghentikan serangan.",
        "Statement REQUEST sugiono:actor IDN:actor ISR:recipient",
    ),
    ("Pakistan menyerukan kepada India untuk menahan diri.", "Statement REQUEST PAK:actor IND:recipient"),
    (
        "Presiden Prabowo mengundang Presiden Macron ke Yogyakarta.",
        "Statement REQUEST prabowo-subianto:actor IDN:actor emmanuel-macron:recipient FRA:recipient",
    ),
    ("Thailand didesak Malaysia menghormati gencatan senjata.", "Statement REQUEST MYS:actor THA:recipient"),
    ("Mesir mengusulkan gencatan senjata kepada Sudan.", "Statement REQUEST EGY:actor SDN:recipient"),
    ("Chad menuntut Sudan membayar ganti rugi.", "Statement REQUEST TCD:actor SDN:recipient"),
    ("Haiti meminta bantuan kepada Kenya.", "Statement REQUEST HTI:actor KEN:recipient"),
]

REJECT = [
    ("Iran menolak permintaan Amerika Serikat.", "Statement REJECT IRN:actor USA:recipient"),
    ("Permintaan Guyana ditolak Venezuela.", "Statement REJECT VEN:actor GUY:recipient"),
    ("Tiongkok membantah tuduhan Australia.", "Statement REJECT CHN:actor AUS:recipient"),
    ("Iran tidak akan tunduk kepada Amerika Serikat.", "Statement REJECT IRN:actor USA:recipient"),
    ("Rusia memveto resolusi itu.", "Statement REJECT RUS:actor"),
    ("Hungaria enggan tunduk kepada Uni Eropa.", "Statement REJECT HUN:actor eu:recipient"),
    ("Serbia tidak mengakui Kosovo.", "Statement REJECT SRB:actor XKX:recipient"),
    ("Venezuela menentang keras Guyana.", "Statement REJECT VEN:actor GUY:recipient"),
]

THREATEN = [
    ("Korea Utara mengancam Jepang dengan perang.", "Statement THREATEN PRK:actor JPN:recipient"),
    (
        "Beijing memperingatkan Washington agar tidak mempersenjatai Taiwan.",
        "Statement THREATEN CHN:actor USA:recipient",
    ),
    ("Niger memberi ultimatum kepada Prancis.", "Statement THREATEN NER:actor FRA:recipient"),
    ("Iran bersumpah membalas Israel.", "Statement THREATEN IRN:actor ISR:recipient"),
    (
        "Donald Trump mengancam akan mengenakan tarif terhadap Kanada.",
        "Statement THREATEN donald-trump:actor USA:actor CAN:recipient",
    ),
]

SANCTION = [
    ("Polandia mengusir lima diplomat Rusia.", "Measure SANCTION POL:actor RUS:recipient"),
    ("Dua diplomat Rusia diusir Swedia.", "Measure SANCTION SWE:actor RUS:recipient"),
    ("Brasil menyatakan duta besar Israel persona non grata.", "Measure SANCTION BRA:actor ISR:recipient"),
    ("Prancis menarik duta besarnya dari Australia.", "Measure SANCTION FRA:actor AUS:recipient"),
    ("Kolombia memanggil pulang duta besarnya dari Argentina.", "Measure SANCTION COL:actor ARG:recipient"),
    ("Uni Eropa menjatuhkan sanksi terhadap Belarus.", "Measure SANCTION eu:actor BLR:recipient"),
    ("Iran dijatuhi sanksi oleh Kanada.", "Measure SANCTION CAN:actor IRN:recipient"),
    ("Amerika Serikat mengenakan tarif terhadap Brasil.", "Measure SANCTION USA:actor BRA:recipient"),
    ("Bolivia memutuskan hubungan diplomatik dengan Israel.", "Measure SANCTION BOL:actor ISR:recipient"),
    ("Belanda menangguhkan bantuan kepada Rwanda.", "Measure SANCTION NLD:actor RWA:recipient"),
    ("Swiss membekukan aset pejabat Venezuela.", "Measure SANCTION CHE:actor VEN:recipient"),
    ("Uni Afrika membekukan keanggotaan Gabon.", "Measure SANCTION au:actor GAB:recipient"),
    ("Filipina keluar dari Mahkamah Pidana Internasional.", "Measure SANCTION PHL:actor icc:recipient"),
    ("Kanada mencabut visa pejabat Myanmar.", "Measure SANCTION CAN:actor MMR:recipient"),
    ("India melarang impor barang dari Pakistan.", "Measure SANCTION IND:actor PAK:recipient"),
    ("Jepang akan menjatuhkan sanksi kepada Rusia.", "Measure SANCTION planned JPN:actor RUS:recipient"),
    ("Turki tidak mengusir duta besar Israel.", "Measure SANCTION denied TUR:actor ISR:recipient"),
]

AID = [
    ("Jepang mengirim bantuan pangan ke Madagaskar.", "Measure AID JPN:actor MDG:recipient"),
    ("Bantuan kemanusiaan dikirim Indonesia ke Turki.", "Measure AID IDN:actor TUR:recipient"),
    ("Nepal menerima bantuan kemanusiaan dari India.", "Measure AID IND:actor NPL:recipient"),
    ("Tiongkok menyumbangkan vaksin kepada Laos.", "Measure AID CHN:actor LAO:recipient"),
    ("Denmark memasok senjata kepada Ukraina.", "Measure AID DNK:actor UKR:recipient"),
    ("Uruguay mengirim pasukan perdamaian ke Haiti.", "Measure AID URY:actor HTI:recipient"),
    ("Indonesia mengevakuasi warganya dari Sudan.", "Measure AID IDN:actor SDN:recipient"),
    (
        "Sebanyak 20 WNI dipulangkan dari Myanmar oleh KBRI Yangon.",
        "Measure AID IDN:actor kbri-yangon:actor MMR:recipient",
    ),
    ("Tiongkok menghapus utang Zambia.", "Measure AID CHN:actor ZMB:recipient"),
    ("Polandia menampung pengungsi Ukraina.", "Measure AID POL:actor UKR:recipient"),
    ("Yunani membantu Turki menangani korban gempa.", "Measure AID GRC:actor TUR:recipient"),
    ("Malaysia akan menghulurkan bantuan kepada Myanmar.", "Measure AID planned MYS:actor MMR:recipient"),
    ("Selandia Baru memberi suaka kepada aktivis Iran.", "Measure AID NZL:actor IRN:recipient"),
]

COOPERATE = [
    (
        "Indonesia menggelar latihan militer bersama dengan Australia.",
        "Measure COOPERATE IDN:actor AUS:recipient",
    ),
    ("Vietnam menggelar patroli bersama dengan Laos.", "Measure COOPERATE VNM:actor LAO:recipient"),
    ("Spanyol mengekstradisi buronan itu ke Maroko.", "Measure COOPERATE ESP:actor MAR:recipient"),
    ("Jepang berbagi intelijen dengan Korea Selatan.", "Measure COOPERATE JPN:actor KOR:recipient"),
]

RETREAT = [
    ("Rusia dan Ukraina bertukar tahanan pada Jumat.", "Measure RETREAT RUS:actor UKR:actor"),
    ("Iran membebaskan dua tahanan Prancis.", "Measure RETREAT IRN:actor FRA:recipient"),
    ("Dua nelayan Indonesia dibebaskan Malaysia.", "Measure RETREAT MYS:actor IDN:recipient"),
    ("Prancis menarik pasukannya dari Niger.", "Measure RETREAT FRA:actor NER:recipient"),
    ("Amerika Serikat mencabut sanksi terhadap Sudan.", "Measure RETREAT USA:actor SDN:recipient"),
    ("Kolombia membuka kembali perbatasan dengan Venezuela.", "Measure RETREAT COL:actor VEN:recipient"),
    ("Israel mengumumkan gencatan senjata pada Rabu.", "Measure RETREAT ISR:actor"),
    ("Menteri Luar Negeri Simon Coveney mengundurkan diri.", "Measure RETREAT simon-coveney:actor IRL:actor"),
    ("Iran mengizinkan inspektur IAEA masuk.", "Measure RETREAT IRN:actor iaea:recipient"),
]

PROTEST = [
    ("Ribuan warga Georgia berunjuk rasa menentang Rusia.", "Measure PROTEST GEO:actor RUS:recipient"),
    ("Prancis memboikot KTT itu.", "Measure PROTEST FRA:actor"),
]

MOBILIZE = [
    ("Finlandia mengerahkan tentara ke perbatasan Rusia.", "Measure MOBILIZE FIN:actor RUS:recipient"),
    ("Korea Utara menembakkan rudal ke Laut Jepang.", "Measure MOBILIZE PRK:actor"),
    ("Tiongkok mengirim kapal perang ke dekat Taiwan.", "Measure MOBILIZE CHN:actor"),
    ("Venezuela menyiagakan pasukan di perbatasan Kolombia.", "Measure MOBILIZE VEN:actor"),
]

COERCE = [
    ("Iran menyita kapal tanker Yunani.", "Measure COERCE IRN:actor GRC:recipient"),
    ("Nelayan Indonesia ditangkap Australia.", "Measure COERCE AUS:actor IDN:recipient"),
    ("Pakistan menutup wilayah udaranya bagi India.", "Measure COERCE PAK:actor IND:recipient"),
    ("Malaysia mendeportasi 100 warga Indonesia.", "Measure COERCE MYS:actor IDN:recipient"),
    ("Rusia menahan jurnalis Amerika Serikat.", "Measure COERCE RUS:actor USA:recipient"),
    ("Rusia meretas jaringan kementerian Estonia.", "Measure COERCE RUS:actor EST:recipient"),
    (
        "Militer Niger menggulingkan Presiden Niger Mohamed Bazoum.",
        "Measure COERCE NER:actor mohamed-bazoum:recipient",
    ),
]

ASSAULT = [
    ("Israel menyerang Lebanon pada Jumat.", "Measure ASSAULT ISR:actor LBN:recipient"),
    ("Rusia menginvasi Ukraina pada 2022.", "Measure ASSAULT RUS:actor UKR:recipient"),
    ("Tentara Thailand dan Kamboja baku tembak di perbatasan.", "Measure ASSAULT THA:actor KHM:actor"),
    ("Pakistan menembak jatuh jet tempur India.", "Measure ASSAULT PAK:actor IND:recipient"),
    ("Ukraina digempur Rusia sepanjang malam.", "Measure ASSAULT RUS:actor UKR:recipient"),
    ("Pasukan India dan Tiongkok bentrok di Ladakh.", "Measure ASSAULT IND:actor CHN:actor"),
]

OFFICES = [
    (
        "Presiden Prabowo melantik Sugiono sebagai menteri luar negeri.",
        "Appointment - prabowo-subianto:actor IDN:actor sugiono:appointee",
    ),
    (
        "Dino Patti Djalal ditunjuk sebagai duta besar untuk Amerika Serikat.",
        "Appointment - dino-patti-djalal:appointee",
    ),
    ("Claudia Sheinbaum terpilih sebagai presiden Meksiko.", "Appointment - claudia-sheinbaum:appointee"),
    (
        "Duta Besar Jerman Ina Lepel menyerahkan surat kepercayaan kepada Presiden Joko Widodo.",
        "Ceremony - ina-lepel:attendee DEU:attendee joko-widodo:host IDN:host",
    ),
    (
        "Presiden Joko Widodo menerima surat kepercayaan Duta Besar Jerman Ina Lepel.",
        "Ceremony - ina-lepel:attendee DEU:attendee joko-widodo:host IDN:host",
    ),
    (
        "Presiden Macron meletakkan karangan bunga di Hanoi.",
        "Ceremony - emmanuel-macron:attendee FRA:attendee VNM:host",
    ),
]

NOTHING = [
    "Indonesia menang tiga gol tanpa balas atas Thailand di Stadion Gelora Bung Karno.",
    "Timnas Indonesia akan bertemu Vietnam pada laga semifinal.",
    "Jepang bertemu Kroasia di babak 16 besar.",
    "Pemain Argentina menyerang lewat sisi kiri.",
    "Rupiah menguat terhadap dolar Amerika Serikat.",
    "Harga minyak naik setelah permintaan Tiongkok meningkat.",
    "Investor asing menarik dana dari bursa Thailand.",
    "Polisi menangkap warga Nigeria karena narkoba di Jakarta.",
    "Hakim memanggil dua saksi dalam sidang di Seoul.",
    "Warga Inggris menggugat cerai suaminya di Bali.",
    "Gempa bumi menghantam Turki pada dini hari.",
    "Topan menghantam Filipina dan menewaskan lima orang.",
    "Hama menyerang tanaman gandum di Ukraina.",
    "Menlu Retno memberi keterangan dalam konferensi pers di Jakarta.",
    "Film Korea Selatan itu menuai pujian dari kritikus Prancis.",
    "Wisatawan Tiongkok mengunjungi Bali pada musim libur.",
    "Jutaan wisatawan Australia berkunjung ke Bali tiap tahun.",
    "BMKG memperingatkan hujan lebat di Jakarta.",
    "Kemlu mengimbau WNI di Lebanon agar waspada.",
    "Indonesia adalah anggota ASEAN sejak 1967.",
    "Hubungan Indonesia dan Jepang sangat baik.",
    "Perdagangan kedua negara mencapai 20 miliar dolar.",
    "Duta Besar Jerman tinggal di Menteng.",
    "Penduduk Mesir berjumlah lebih dari seratus juta jiwa.",
    "Cuaca panas melanda Spanyol sepanjang Juli.",
    "Perjanjian itu memuat dua belas pasal tentang perdagangan bebas.",
    "Menurut data Bank Dunia, ekonomi Vietnam tumbuh tujuh persen.",
    "Restoran Jepang itu buka di Menteng sejak Mei.",
    "Toko itu menutup cabangnya di Singapura.",
    "Pesawat itu tiba di Singapura dua jam lebih lambat.",
    "Mahasiswa Indonesia di Kairo menggelar pasar murah.",
    "Ia menahan amarah ketika mendengar kabar dari Kenya.",
    "Indonesia mengirim 29 atlet ke Olimpiade Paris.",
    "Serangan jantung merenggut nyawa wisatawan Belanda itu.",
    "Pelatih Brasil mundur dari jabatannya setelah Piala Dunia.",
    "Perusahaan Korea Selatan membuka pabrik di Batang.",
    "Kapal pesiar Italia singgah di Semarang.",
    "Penulis Irlandia itu mendapat penghargaan di London.",
    "Penyanyi Kanada itu menggelar konser di Jakarta.",
    "Ekspor kopi Brasil turun karena kekeringan.",
    "Peringatan dini tsunami dikeluarkan Jepang.",
    "Pengadilan Malaysia menghukum dua penyelundup.",
]

TOLD = [
    *CONSULT,
    *AGREE,
    *SUPPORT,
    *CONCEDE,
    *ACCUSE,
    *REQUEST,
    *REJECT,
    *THREATEN,
    *SANCTION,
    *AID,
    *COOPERATE,
]
TOLD += [*RETREAT, *PROTEST, *MOBILIZE, *COERCE, *ASSAULT, *OFFICES]


def _written(event: Event) -> str:
    status = "" if event.status is Status.HELD else f" {event.status.value}"
    stated = sorted(
        f"{p.participant.split('/')[-1]}:{p.role.value}" for p in event.participations if not p.inferred_from
    )
    return f"{event.kind.value} {event.plover.value if event.plover else '-'}{status} {' '.join(stated)}"


def events_of(sentence: str) -> list[str]:
    """What an article of this one sentence tells, in the notation of the tables."""
    title = "Kabar luar negeri hari ini"
    article = article_from_text(
        f"{title}\n\n{sentence}\n", "x", language="id", published="2024-05-17", title=title
    )
    return sorted(_written(e) for e in extract_article(article).events)


def _expected(cell: str) -> list[str]:
    out = []
    for event in cell.split(";"):
        head = [w for w in event.split() if ":" not in w]
        if head:
            out.append(f"{' '.join(head)} {' '.join(sorted(w for w in event.split() if ':' in w))}")
    return sorted(out)


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_sentence_tells_its_events(sentence: str, expected: str) -> None:
    assert events_of(sentence) == _expected(expected)


@pytest.mark.parametrize("sentence", NOTHING)
def test_sentence_tells_nothing(sentence: str) -> None:
    assert events_of(sentence) == []
