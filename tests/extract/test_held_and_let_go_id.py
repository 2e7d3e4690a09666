"""People let go, handed over and held; the day of a deed that is condemned; steps that go on; Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # let go: by whoever's place or prison it is where they were held
    (
        "Dua wartawan Benin yang dipenjara di Ghana dibebaskan pada Senin.",
        [
            "Measure RETREAT held 2023-06-12 - | actor=GHA recipient=BEN",
        ],
    ),
    (
        "Warga Kenya yang ditahan di Lome sejak bulan lalu telah dibebaskan pada Rabu.",
        [
            "Measure COERCE held 2023-05 lome | actor=TGO recipient=KEN",
            "Measure RETREAT held 2023-06-14 lome | actor=TGO recipient=KEN",
        ],
    ),
    (
        "Nelayan Togo yang ditangkap aparat Ghana di Accra dibebaskan pada Jumat.",
        [
            "Measure COERCE held - accra | actor=GHA recipient=TGO",
            "Measure RETREAT held 2023-06-09 accra | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Warga Kenya yang ditawan pemberontak di Mali dibebaskan pada Senin.",
        [],
    ),
    (
        "Dua wartawan Benin dibebaskan dari penjara Togo pada Senin.",
        [
            "Measure RETREAT held 2023-06-12 - | actor=TGO recipient=BEN",
        ],
    ),
    (
        "Dua wartawan Benin dibebaskan dari penjara di Lome pada Senin.",
        [
            "Measure RETREAT held 2023-06-12 lome | actor=TGO recipient=BEN",
        ],
    ),
    (
        "Kenya mendesak pembebasan dua warganya yang ditahan di Lome.",
        [
            "Statement REQUEST held - - | actor=KEN recipient=TGO",
        ],
    ),
    # handed over from one state to another
    (
        "Seorang gembong narkoba diekstradisi dari Ghana ke Togo pada Rabu.",
        [
            "Measure COOPERATE held 2023-06-14 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Buronan itu akan diekstradisi ke Ghana oleh Togo pekan depan.",
        [
            "Measure COOPERATE planned 2023-06 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Ghana menyerahkan mantan menteri itu kepada Togo.",
        [
            "Measure COOPERATE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Pengadilan Ghana memutuskan buronan itu boleh diekstradisi ke Togo.",
        [],
    ),
    # "then" without a comma behind an object: whoever acts before goes on
    (
        "Ghana mengecam Togo lalu memutus hubungan dengan Benin.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=BEN",
        ],
    ),
    (
        "Ghana memprotes Togo kemudian menutup perbatasannya dengan Benin.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=BEN",
        ],
    ),
    (
        "Ghana memanggil dubes Togo lalu mengusir dubes Benin.",
        [
            "Measure ACCUSE held - - | actor=GHA recipient=TGO",
            "Measure SANCTION held - - | actor=GHA recipient=BEN",
        ],
    ),
    (
        "Setelah Togo menyerang Benin, Ghana lalu menutup perbatasannya dengan Togo.",
        [
            "Measure ASSAULT held - BEN | actor=TGO recipient=BEN",
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    # troops that leave, in a clause of their own
    (
        "Ghana menuntut Togo menarik pasukannya, dan pasukan terakhir Togo meninggalkan negara itu "
        "pada Februari.",
        [
            "Statement REQUEST held - - | actor=GHA recipient=TGO",
            "Measure RETREAT held 2023-02 - | actor=TGO recipient=GHA",
        ],
    ),
    (
        "Pasukan Togo keluar dari Ghana pada Senin.",
        [
            "Measure RETREAT held 2023-06-12 GHA | actor=TGO recipient=GHA",
        ],
    ),
    # the day between subject and verb, or in front, where the deed condemned has its own
    (
        "Ghana pada Selasa mengutuk serangan terhadap konvoi PBB di Togo pada Senin.",
        [
            "Statement ACCUSE held 2023-06-13 - | actor=GHA",
        ],
    ),
    (
        "Ghana, Selasa (13/6), mengutuk serangan di Togo pada Senin (12/6).",
        [
            "Statement ACCUSE held 2023-06-13 - | actor=GHA",
        ],
    ),
    (
        "Pada Selasa, Ghana memprotes penahanan dua warganya di Togo pada Senin.",
        [
            "Statement ACCUSE held 2023-06-13 - | actor=GHA recipient=TGO",
        ],
    ),
    # the day behind the place of a deed is the deed's
    (
        "Ghana mengutuk serangan bunuh diri di Lome pada Senin lalu.",
        [
            "Statement ACCUSE held - - | actor=GHA",
        ],
    ),
    (
        "Ghana mengutuk serangan itu di Accra pada Senin.",
        [
            "Statement ACCUSE held 2023-06-12 accra | actor=GHA",
        ],
    ),
    (
        "Ghana mengutuk serangan Togo dalam pidato di Accra pada Senin.",
        [
            "Statement ACCUSE held 2023-06-12 accra | actor=GHA recipient=TGO",
        ],
    ),
    # how that would be, and not that it is done
    (
        "Presiden Ghana menilai tidak bijak mempertanyakan keputusan Togo.",
        [],
    ),
    (
        "Menlu Ghana mengatakan tidak pantas mengkritik Togo.",
        [],
    ),
    # what is put off, ignored
    (
        "Ghana menunda pembukaan dua pos perbatasan dengan Togo.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana mengabaikan surat perintah penangkapan Mahkamah Pidana Internasional.",
        [
            "Statement REJECT held - - | actor=GHA recipient=icc",
        ],
    ),
    # a clause before the main verb that tells which one: no day of the main verb's, unless it has its own
    (
        "Nelayan Togo yang ditangkap Ghana dibebaskan pada Jumat.",
        [
            "Measure COERCE held - - | actor=GHA recipient=TGO",
            "Measure RETREAT held 2023-06-09 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Nelayan Togo yang ditangkap Ghana pada Senin dibebaskan pada Jumat.",
        [
            "Measure COERCE held 2023-06-12 - | actor=GHA recipient=TGO",
            "Measure RETREAT held 2023-06-09 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Diplomat Togo yang diusir Ghana meninggalkan Accra pada Jumat.",
        [
            "Measure SANCTION held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Jurnalis Kenya yang ditangkap di Lome pada Senin telah dibebaskan pada Rabu.",
        [
            "Measure COERCE held 2023-06-12 lome | actor=TGO recipient=KEN",
            "Measure RETREAT held 2023-06-14 lome | actor=TGO recipient=KEN",
        ],
    ),
    (
        "KBRI menjenguk WNI yang ditahan di Lome.",
        [],
    ),
    # whose step it is that another follows: to recognise a state is one, too
    (
        "Rusia mengakui kemerdekaan Abkhazia. Georgia memutuskan hubungan dengan Rusia. Nikaragua "
        "mengikuti langkah Moskow pada Rabu.",
        [
            "Statement SUPPORT held 2023-06-14 - | actor=RUS recipient=abkhazia",
            "Measure SANCTION held - - | actor=GEO recipient=RUS",
            "Statement SUPPORT held 2023-06-14 - | actor=NIC recipient=abkhazia",
        ],
    ),
    # the noun of a deed told before: extradition
    (
        "Ghana mengekstradisi seorang hakim ke Togo. Benin berjanji memperketat pengawasan. Niger "
        "mengecam ekstradisi tersebut.",
        [
            "Measure COOPERATE held - - | actor=GHA recipient=TGO",
            "Statement AGREE held - - | actor=BEN",
            "Statement ACCUSE held - - | actor=NER recipient=GHA",
        ],
    ),
    # soldiers whom another state's army takes; a leader whom his own does
    (
        "Sebanyak 12 prajurit Togo ditangkap oleh militer Ghana pada Selasa.",
        [
            "Measure COERCE held 2023-06-13 - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Presiden Ghana Kwame Boateng ditahan tentara pada Rabu.",
        [
            "Measure COERCE held 2023-06-14 - | actor=GHA recipient=kwame-boateng",
        ],
    ),
    # called names, said to have done it
    (
        "Presiden Ghana menyebut Presiden Togo sebagai boneka Paris.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Kementerian Luar Negeri Ghana menyebut Togo sengaja meningkatkan ketegangan.",
        [
            "Statement ACCUSE held - - | actor=GHA actor=mfa-gha recipient=TGO",
        ],
    ),
    # whoever holds people is blamed, and not the state whose people they are
    (
        "Ghana memprotes penahanan dua warganya di Togo.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana menyatakan keprihatinan atas penahanan warga Ghana di Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana mengecam penahanan aktivis di Togo.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=TGO",
        ],
    ),
    (
        "Ghana memprotes penahanan warga Ghana oleh Benin di Lome.",
        [
            "Statement ACCUSE held - - | actor=GHA recipient=BEN",
        ],
    ),
    # a mission that the state where it stands orders shut
    (
        "Kedutaan Ghana di Lome diperintahkan tutup pada Senin.",
        [
            "Measure SANCTION held 2023-06-12 lome | actor=TGO recipient=GHA",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_what_is_told_of_those_held_and_let_go(text: str, expected: list[str]) -> None:
    assert told(text, "id") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nelayan Togo yang ditangkap",
        "Nelayan Togo dibebaskan dari penjara",
        "Ghana mengecam Togo lalu",
        "Ghana menuntut Togo pergi, dan pasukan terakhir",
        "Ghana pada Selasa mengutuk serangan di Lome pada",
    ],
)
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    told(text, "id")
