"""Who joined in, the next gathering of a series, chairs handed over, counted people named behind; Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.test_lent_days_id import events


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Menteri Luar Negeri Kirgistan Jeenbek Kulubaev bertemu Menteri Luar Negeri Uzbekistan Bakhtiyor Saidov di Tashkent, Senin (4/3). Turut dalam pembicaraan itu Menteri Luar Negeri Afghanistan Amir Khan Muttaqi.",
            [
                "Meeting held 2024-03-04 tashkent: AFG KGZ UZB amir-khan-muttaqi bakhtiyor-saidov jeenbek-kulubaev",
            ],
        ),
        (
            "Menteri Luar Negeri Kirgistan Jeenbek Kulubaev bertemu Menteri Luar Negeri Uzbekistan Bakhtiyor Saidov di Tashkent, Senin (4/3). Menteri Luar Negeri Afghanistan Amir Khan Muttaqi ikut dalam pertemuan itu.",
            [
                "Meeting held 2024-03-04 tashkent: AFG KGZ UZB amir-khan-muttaqi bakhtiyor-saidov jeenbek-kulubaev",
            ],
        ),
        (
            "Menteri Luar Negeri Kirgistan Jeenbek Kulubaev bertemu Menteri Luar Negeri Uzbekistan Bakhtiyor Saidov di Tashkent, Senin (4/3). Hadir pula dalam pertemuan itu Menteri Luar Negeri Afghanistan Amir Khan Muttaqi.",
            [
                "Meeting held 2024-03-04 tashkent: AFG KGZ UZB amir-khan-muttaqi bakhtiyor-saidov jeenbek-kulubaev",
            ],
        ),
        (
            "Menteri Luar Negeri Kirgistan Jeenbek Kulubaev bertemu Menteri Luar Negeri Uzbekistan Bakhtiyor Saidov di Tashkent, Senin (4/3). Menteri Luar Negeri Afghanistan Amir Khan Muttaqi ikut dalam demonstrasi.",
            [
                "Meeting held 2024-03-04 tashkent: KGZ UZB bakhtiyor-saidov jeenbek-kulubaev",
            ],
        ),
        (
            "KTT Liga Arab ditutup di Manama, Rabu (6/3). KTT mendatang akan berlangsung di Bagdad tahun depan.",
            [
                "Summit held 2024-03-06 manama: BHR arab-league",
                "Summit planned 2025 baghdad: IRQ arab-league",
            ],
        ),
        (
            "KTT Liga Arab ditutup di Manama, Rabu (6/3). KTT tahun depan akan digelar di Bagdad.",
            [
                "Summit held 2024-03-06 manama: BHR arab-league",
                "Summit planned 2025 baghdad: IRQ arab-league",
            ],
        ),
        (
            "KTT Liga Arab ditutup di Manama, Rabu (6/3). Irak bakal menjadi tuan rumah tahun mendatang.",
            [
                "Summit held 2024-03-06 manama: BHR arab-league",
                "Summit planned 2025 IRQ: IRQ arab-league",
            ],
        ),
        (
            "KTT Liga Arab ditutup di Manama, Rabu (6/3). Presiden Irak Abdul Latif Rashid, yang bakal menjadi tuan rumah pada 2025, memuji Bahrain.",
            [
                "Statement held 2024-03-06 manama: BHR IRQ abdul-latif-rashid",
                "Summit held 2024-03-06 manama: BHR arab-league",
                "Summit planned 2025 -: IRQ abdul-latif-rashid arab-league",
            ],
        ),
        (
            "KTT Liga Arab ditutup di Manama, Rabu (6/3). Tuan rumah KTT berikutnya adalah Irak.",
            [
                "Summit held 2024-03-06 manama: BHR arab-league",
                "Summit planned - IRQ: IRQ arab-league",
            ],
        ),
        (
            "KTT Liga Arab ditutup di Manama, Rabu (6/3). Irak pernah menjadi tuan rumah pada 2012.",
            [
                "Summit held 2024-03-06 manama: BHR arab-league",
            ],
        ),
        (
            "Timnas Irak kalah di Manama. Irak bakal menjadi tuan rumah tahun mendatang.",
            [],
        ),
        (
            "Presiden Swiss Viola Amherd membuka Pertemuan Tahunan Bank Pembangunan Afrika di Jenewa, Senin (4/3). Pertemuan tahunan berikutnya akan digelar di Abidjan pada Mei 2025.",
            [
                "Conference held 2024-03-04 geneva: CHE CHE afdb viola-amherd",
                "Conference planned 2025-05 abidjan: CIV afdb",
            ],
        ),
        (
            "KTT ke-9 CARICOM dibuka di Georgetown, Selasa (5/3). Sidang tiga hari itu dipimpin Presiden Guyana Irfaan Ali.",
            [
                "Summit held 2024-03-05 georgetown: GUY GUY caricom irfaan-ali",
            ],
        ),
        (
            "KTT ke-9 CARICOM dibuka di Georgetown, Selasa (5/3). Operasi tiga hari itu dipimpin Presiden Guyana Irfaan Ali.",
            [
                "Summit held 2024-03-05 georgetown: GUY caricom",
            ],
        ),
        (
            "KTT Uni Afrika berakhir Minggu (3/3). Ethiopia selaku tuan rumah menyerukan gencatan senjata di Sudan.",
            [
                "Statement held 2024-03-03 -: ETH",
                "Summit held 2024-03-03 -: ETH african-union",
            ],
        ),
        (
            "Pada KTT SADC di Luanda, Sabtu (2/3), Presiden Zimbabwe Emmerson Mnangagwa mengambil alih jabatan ketua organisasi itu dari Presiden Angola Joao Lourenco.",
            [
                "Appointment held 2024-03-02 luanda: emmerson-mnangagwa sadc",
                "Summit held 2024-03-02 luanda: AGO sadc",
            ],
        ),
        (
            "KTT SADC digelar di Luanda, Sabtu (2/3). Presiden Zimbabwe Emmerson Mnangagwa mengambil alih keketuaan.",
            [
                "Appointment held - -: emmerson-mnangagwa sadc",
                "Summit held 2024-03-02 luanda: AGO sadc",
            ],
        ),
        (
            "Presiden Zimbabwe Emmerson Mnangagwa menerima keketuaan SADC dari Presiden Angola Joao Lourenco di Luanda, Sabtu (2/3).",
            [
                "Ceremony held 2024-03-02 luanda: AGO AGO ZWE emmerson-mnangagwa joao-lourenco",
            ],
        ),
        (
            "Presiden Zimbabwe Emmerson Mnangagwa menerima kunci kota dari wali kota.",
            [],
        ),
        (
            "Tiga menteri pertahanan Balkan menandatangani pakta di Skopje, Selasa (5/3). Mereka adalah Slavjanka Petrovska (Makedonia Utara), Niko Peleshi (Albania), dan Filip Adzic (Montenegro).",
            [
                "Signing held 2024-03-05 skopje: ALB MKD MNE filip-adzic niko-peleshi slavjanka-petrovska",
            ],
        ),
        (
            "Dua presiden Andes mengunjungi Quito, Selasa (5/3). Mereka ialah Presiden Peru Dina Boluarte dan Presiden Bolivia Luis Arce.",
            [
                "Visit held 2024-03-05 quito: BOL ECU PER dina-boluarte luis-arce",
            ],
        ),
        (
            "Tiga pemain Balkan menandatangani kontrak di Skopje, Selasa (5/3). Mereka adalah Goran Pandev, Eljif Elmas, dan Enis Bardhi.",
            [],
        ),
        (
            "Konferensi tentang hak nelayan kecil di Pasifik yang diprakarsai Fiji dan Norwegia dibuka di Suva, Senin (4/3).",
            [
                "Conference held 2024-03-04 suva: FJI FJI NOR",
            ],
        ),
        (
            "Presiden Namibia Nangolo Mbumba hadir pada pembukaan sesi Dewan HAM PBB di Jenewa, Senin (4/3).",
            [
                "Conference held 2024-03-04 geneva: CHE CHE NAM nangolo-mbumba unhrc",
            ],
        ),
        (
            "Presiden Namibia Nangolo Mbumba membuka sesi pembukaan konser.",
            [],
        ),
        (
            "Menteri Luar Negeri Laos Saleumxay Kommasith dan Menteri Luar Negeri Kamboja Sok Chenda Sophea menandatangani perjanjian di Vientiane, Senin (4/3). Dalam pertemuan sebelum penandatanganan, keduanya membahas bendungan.",
            [
                "Meeting held 2024-03-04 -: KHM LAO saleumxay-kommasith sok-chenda-sophea",
                "Signing held 2024-03-04 vientiane: KHM LAO saleumxay-kommasith sok-chenda-sophea",
            ],
        ),
        (
            "Menteri Luar Negeri Laos Saleumxay Kommasith mengecam Menteri Luar Negeri Kamboja Sok Chenda Sophea, Senin (4/3). Dalam pertemuan dengan wartawan, keduanya membahas bendungan.",
            [
                "Statement held 2024-03-04 -: KHM LAO saleumxay-kommasith sok-chenda-sophea",
            ],
        ),
    ],
)
def test_joined_in_and_next_in_turn(text: str, told: list[str]) -> None:
    assert events(text) == told
