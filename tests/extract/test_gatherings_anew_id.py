"""Indonesian gatherings, visits, calls and signings in wordings of their own: asides, rounds to come, what is off."""

from __future__ import annotations

import pytest

from tests.extract.test_visits_and_days_id import events

TOLD = [
    (
        "Kanselir Jerman Olaf Scholz mestinya mengunjungi Zambia pekan ini. Lawatan itu terpaksa diurungkan karena wabah kolera.",
        ["Visit cancelled 2024-06 ZMB: DEU ZMB olaf-scholz"],
    ),
    (
        "Kanselir Jerman Olaf Scholz berencana mengunjungi Lusaka pekan ini. Lawatan ke Zambia itu terpaksa ia batalkan.",
        ["Visit cancelled 2024-06 lusaka: DEU ZMB olaf-scholz"],
    ),
    (
        "Kanselir Jerman Olaf Scholz berencana mengunjungi Lusaka pekan ini. Lawatan ke Zambia itu akan tetap ia lakukan.",
        ["Visit planned 2024-06 lusaka: DEU ZMB olaf-scholz"],
    ),
    (
        "Pertemuan Menlu Swedia Tobias Billström dengan Menlu Turki Hakan Fidan di Ankara dihapus dari jadwal.",
        ["Meeting cancelled - ankara: SWE TUR hakan-fidan tobias-billstrom"],
    ),
    (
        "Pertemuan Menlu Swedia Tobias Billström dengan Menlu Turki Hakan Fidan di Ankara digeser ke pekan depan.",
        ["Meeting cancelled - ankara: SWE TUR hakan-fidan tobias-billstrom"],
    ),
    (
        "Pertemuan para pemimpin Australia dan Selandia Baru, yang sedianya digelar Oktober lalu di Queenstown, ditunda akibat gempa bumi.",
        ["Meeting cancelled 2023-10 queenstown: AUS NZL"],
    ),
    (
        "Pertemuan Togo dan Ghana, yang pertama sejak 2019, berlangsung di Quito pada 7 Februari 2017.",
        ["Meeting held 2017-02-07 quito: GHA TGO"],
    ),
    (
        "Perundingan Togo dan Ghana, dengan dukungan Norwegia, dimulai di Quito pada 5 Juni 2024.",
        ["Negotiation held 2024-06-05 quito: GHA NOR TGO"],
    ),
    (
        "Pertemuan Menlu Togo dan Menlu Ghana, yang sempat tertunda pekan lalu, akan berlangsung di Quito, Rabu (12/6).",
        ["Meeting planned 2024-06-12 quito: GHA TGO"],
    ),
    (
        "Perundingan Togo dan Ghana dipercayakan kepada Norwegia dan akan digelar di Oslo pada Agustus 2025.",
        ["Negotiation planned 2025-08 oslo: GHA TGO"],
    ),
    (
        "Pertemuan Togo dan Ghana, menurut Menlu Norwegia Espen Barth Eide, bermanfaat.",
        ["Meeting held - -: GHA TGO"],
    ),
    (
        "Perundingan resmi Togo dan Ghana dibuka di Quito pada 5 Juni 2024, dengan Norwegia sebagai juru damai.",
        ["Negotiation held 2024-06-05 quito: GHA NOR TGO"],
    ),
    (
        "Pembebasan itu buah negosiasi senyap antara Togo dan Ghana yang dijembatani Qatar.",
        ["Negotiation held - -: GHA QAT TGO"],
    ),
    (
        "Presiden Togo Faure Gnassingbe bertemu Presiden Ghana Nana Akufo-Addo di Doha, dengan Qatar bertindak sebagai penengah.",
        ["Meeting held - doha: GHA QAT TGO faure-gnassingbe nana-akufo-addo"],
    ),
    (
        "KTT SADC di Mbabane, Eswatini, ditutup Jumat (7/6). KTT ke-44 akan digelar di Windhoek, Namibia, pada Agustus 2025.",
        ["Summit held 2024-06-07 mbabane: SWZ sadc", "Summit planned 2025-08 windhoek: NAM sadc"],
    ),
    (
        "Konferensi Tingkat Tinggi (KTT) Komunitas Pembangunan Afrika Bagian Selatan (SADC) di Mbabane, Eswatini, ditutup Jumat (7/6). Pertemuan berikutnya akan berlangsung di Windhoek pada Agustus 2025.",
        ["Summit held 2024-06-07 mbabane: SWZ sadc", "Summit planned 2025-08 windhoek: NAM sadc"],
    ),
    (
        "Konferensi Tingkat Tinggi (KTT) Komunitas Pembangunan Afrika Bagian Selatan (SADC) di Mbabane, Eswatini, ditutup Jumat (7/6). KTT sebelumnya digelar di Windhoek, Namibia, pada Agustus 2022.",
        ["Summit held 2022-08 windhoek: NAM sadc", "Summit held 2024-06-07 mbabane: SWZ sadc"],
    ),
    (
        "Presiden Komoro Azali Assoumani menyerahkan palu kepemimpinan Uni Afrika kepada Presiden Mauritania Mohamed Ould Ghazouani.",
        ["Ceremony held - -: COM MRT azali-assoumani mohamed-ould-ghazouani"],
    ),
    (
        "Hal itu disampaikan Menlu Kenya Musalia Mudavadi kepada Menlu Korea Selatan Cho Tae-yul melalui sambungan telepon, Jumat (7/6).",
        ["Call held 2024-06-07 -: KEN KOR cho-tae-yul musalia-mudavadi"],
    ),
    (
        "Presiden Kenya William Ruto tidak hadir. Permintaan maaf itu ia sampaikan sendiri kepada Presiden Korea Selatan Yoon Suk Yeol melalui sambungan telepon, Jumat (7/6).",
        ["Call held 2024-06-07 -: KEN KOR william-ruto yoon-suk-yeol"],
    ),
    ("Surat itu disampaikan kurir kepada redaksi melalui pos, kata Menlu Kenya Musalia Mudavadi.", []),
    (
        "Duta besar baru Kenya untuk Kongo, Josphat Maikara, mengucapkan sumpah jabatan di hadapan Presiden William Ruto, Kamis (6/6).",
        ["Appointment held 2024-06-06 -: KEN josphat-maikara william-ruto"],
    ),
    (
        "Pesawat yang membawa Menlu China Wang Yi mendarat di Wellington, Minggu (9/6) siang.",
        ["Visit held 2024-06-09 wellington: CHN NZL wang-yi"],
    ),
    ("Kapal yang menahan Presiden Kenya William Ruto karam di dekat Mombasa.", []),
    (
        "Dari Doha, Menteri Luar Negeri AS Antony Blinken menumpang pesawat militer ke Tel Aviv, Rabu (5/6) malam.",
        ["Visit held 2024-06-05 tel-aviv: ISR USA antony-blinken"],
    ),
    (
        "Pidato Raja Eswatini Mswati III menandai dimulainya KTT SADC di Mbabane, Kamis (6/6).",
        ["Summit held 2024-06-06 mbabane: SWZ SWZ mswati-iii sadc"],
    ),
    (
        "Wakil Presiden Filipina Sara Duterte sudah memastikan kehadirannya dalam Konferensi Pendidikan Asia di Bangkok, Thailand, 22-24 Juni.",
        ["Conference planned 2024-06-22 bangkok: PHL THA THA sara-duterte"],
    ),
    (
        "Menlu Brasil Mauro Vieira berpidato di hadapan para wakil tetap Liga Arab, Rabu (5/6).",
        ["Meeting held 2024-06-05 -: BRA arab-league mauro-vieira"],
    ),
    ("Menlu Brasil Mauro Vieira berpidato di hadapan ribuan warga Angola di Luanda.", []),
    (
        "Perjanjian itu dibubuhi tanda tangan Menlu Kolombia Luis Gilberto Murillo dan Menlu Venezuela Yván Gil di Caracas, Senin (3/6).",
        ["Signing held 2024-06-03 caracas: COL VEN luis-gilberto-murillo yvan-gil"],
    ),
    ("Kaus itu dibubuhi tanda tangan Presiden Kolombia Gustavo Petro dan dilelang di Caracas.", []),
    (
        "Menlu Rusia Sergey Lavrov dan tamunya, Menlu Turki Hakan Fidan, bertemu di Antalya, Jumat (7/6).",
        ["Meeting held 2024-06-07 antalya: RUS TUR hakan-fidan sergey-lavrov"],
    ),
    (
        "Menlu Rusia Sergey Lavrov dan tuan rumahnya, Menlu Turki Hakan Fidan, meneken perjanjian dagang di Antalya, Jumat (7/6).",
        ["Signing held 2024-06-07 antalya: RUS TUR hakan-fidan sergey-lavrov"],
    ),
    (
        "Menlu Rusia Sergey Lavrov dan Menlu Turki Hakan Fidan berbincang soal koridor gandum di Antalya, Jumat (7/6).",
        ["Meeting held 2024-06-07 antalya: RUS TUR hakan-fidan sergey-lavrov"],
    ),
    (
        "Menlu Rusia Sergey Lavrov meminta Menlu Turki Hakan Fidan dan Menlu Mesir Sameh Shoukry berdialog.",
        ["Statement held - -: EGY RUS TUR hakan-fidan sameh-shoukry sergey-lavrov"],
    ),
    (
        "Menlu Norwegia Espen Barth Eide singgah di Jeddah, Rabu (5/6), untuk menemui Menlu Arab Saudi Faisal bin Farhan.",
        [
            "Meeting held 2024-06-05 jeddah: NOR SAU espen-barth-eide faisal-bin-farhan-al-saud",
            "Visit held 2024-06-05 jeddah: NOR SAU espen-barth-eide",
        ],
    ),
    (
        "Menlu Norwegia Espen Barth Eide akan singgah di Jeddah, Rabu (12/6), untuk menemui Menlu Arab Saudi Faisal bin Farhan.",
        [
            "Meeting planned 2024-06-12 jeddah: NOR SAU espen-barth-eide faisal-bin-farhan-al-saud",
            "Visit planned 2024-06-12 jeddah: NOR SAU espen-barth-eide",
        ],
    ),
    (
        "Menlu Inggris David Cameron tiba di Port Stanley pada Senin (3/6). Dari sana perjalanannya berlanjut ke Asuncion, Paraguay.",
        [
            "Visit held - asuncion: GBR PRY david-cameron",
            "Visit held 2024-06-03 port-stanley: FLK GBR david-cameron",
        ],
    ),
    (
        "Presiden Ghana Nana Akufo-Addo baru pulang dari Lome ketika kabar itu tiba.",
        ["Visit held - lome: GHA TGO nana-akufo-addo"],
    ),
    (
        "Presiden Kenya William Ruto disambut dengan upacara kenegaraan di Tokyo, Kamis (6/6).",
        ["Visit held 2024-06-06 tokyo: JPN KEN william-ruto"],
    ),
    (
        "Guyana merebut satu dari lima kursi anggota tidak tetap Dewan Keamanan PBB, Selasa (4/6).",
        ["Appointment held 2024-06-04 -: GUY"],
    ),
    ("Partai itu merebut satu dari lima kursi dewan kota Georgetown, Guyana, Selasa (4/6).", []),
    (
        "Jabatan konsul kehormatan Norwegia di Banjul diserahkan Menlu Norwegia Espen Barth Eide kepada Fatou Jallow, Jumat (7/6).",
        ["Appointment held 2024-06-07 -: NOR espen-barth-eide fatou-jallow"],
    ),
    (
        "Kursi direktur jenderal Organisasi Internasional untuk Migrasi (IOM) jatuh ke tangan Amy Pope, Jumat (7/6).",
        ["Appointment held 2024-06-07 -: amy-pope iom"],
    ),
    (
        "Surat kepercayaan Duta Besar Panama Ricardo Alemán diterima Raja Spanyol Felipe VI di Madrid, Kamis (6/6).",
        ["Ceremony held 2024-06-06 madrid: ESP PAN felipe-vi ricardo-aleman"],
    ),
    (
        "Ucapan selamat Perdana Menteri Australia Anthony Albanese disampaikannya langsung kepada Perdana Menteri Malaysia Anwar Ibrahim lewat telepon pada Jumat (7/6).",
        [
            "Call held 2024-06-07 -: AUS MYS anthony-albanese anwar-ibrahim",
            "Statement held 2024-06-07 -: AUS MYS anthony-albanese anwar-ibrahim",
        ],
    ),
    ("Duta Besar Inggris Dominic Jermey gemar berkunjung ke Bandung.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_is_told(text: str, told: list[str]) -> None:
    assert events(text) == told
