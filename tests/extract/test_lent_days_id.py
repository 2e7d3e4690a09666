"""Days that another event lends, plans that came about or fell through, where a refusal is not; Indonesian."""

from __future__ import annotations

import pytest

from kg.pipeline import extract_article
from kg.read import article_from_text


def events(text: str) -> list[str]:
    """Kind, status, first day, place and participants of each event told, on Saturday, 9 March 2024."""
    article = article_from_text(f"Judul berita\n\n{text}\n", "x", language="id", published="2024-03-09")
    out = []
    for event in extract_article(article).events:
        day = event.start.iso if event.start else "-"
        place = event.place.partition("/")[2] if event.place else "-"
        who = sorted(p.participant.partition("/")[2] for p in event.participations)
        out.append(f"{event.kind} {event.status} {day} {place}: {' '.join(who)}")
    return sorted(out)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Sehari setelah bertemu Presiden Xi Jinping di Beijing pada Senin (4/3), Presiden Filipina Ferdinand Marcos Jr terbang ke Tokyo.",
            [
                "Meeting held 2024-03-04 beijing: CHN PHL ferdinand-marcos-jr xi-jinping",
                "Visit held 2024-03-05 tokyo: JPN PHL ferdinand-marcos-jr",
            ],
        ),
        (
            "Tiga hari setelah dilantik sebagai presiden Senegal pada 2 April 2023, Bassirou Diomaye Faye mengunjungi Nouakchott.",
            [
                "Appointment held 2023-04-02 -: bassirou-diomaye-faye",
                "Visit held 2023-04-05 nouakchott: MRT bassirou-diomaye-faye",
            ],
        ),
        (
            "Sehari setelah menemui Panglima Angkatan Bersenjata Myanmar Min Aung Hlaing di Naypyidaw, Menteri Luar Negeri Retno Marsudi terbang ke Dhaka, Selasa (5/3), guna membicarakan nasib pengungsi.",
            [
                "Meeting held 2024-03-04 naypyidaw: IDN MMR min-aung-hlaing retno-marsudi",
                "Visit held 2024-03-05 dhaka: BGD IDN retno-marsudi",
            ],
        ),
        (
            "Dua hari sebelum bertolak ke Beijing, Menteri Luar Negeri Australia Penny Wong memanggil Duta Besar China, Rabu (6/3).",
            [
                "Measure held 2024-03-06 -: AUS CHN penny-wong",
                "Visit held 2024-03-08 beijing: AUS CHN penny-wong",
            ],
        ),
        (
            "Empat hari setelah Rusia menyerang Odesa, Perdana Menteri Belanda Mark Rutte mengunjungi Kharkiv, Jumat (1/3).",
            [
                "Measure held 2024-02-26 odesa: RUS UKR",
                "Visit held 2024-03-01 kharkiv: NLD UKR mark-rutte",
            ],
        ),
        (
            "Dua hari setelah meminta bantuan kepada Jepang di Tokyo, Presiden Palau Surangel Whipps Jr bertolak ke Taipei, Jumat (8/3).",
            [
                "Statement held 2024-03-06 tokyo: JPN PLW surangel-whipps-jr",
                "Visit held 2024-03-08 taipei: PLW TWN surangel-whipps-jr",
            ],
        ),
        (
            "Perdana Menteri Irak Mohammed Shia al-Sudani mendarat di Ankara pada 21 Februari. Pada hari kedua lawatannya, ia meneken nota kesepahaman pertahanan dengan Presiden Recep Tayyip Erdogan.",
            [
                "Signing held 2024-02-22 ankara: IRQ TUR mohammed-shia-al-sudani recep-tayyip-erdogan",
                "Visit held 2024-02-21 ankara: IRQ TUR mohammed-shia-al-sudani",
            ],
        ),
        (
            "Setelah menggelar pembicaraan dengan Presiden Kazakhstan Kassym-Jomart Tokayev di Astana pada Selasa (5/3), Menteri Luar Negeri China Wang Yi melanjutkan perjalanan ke Tashkent sehari kemudian.",
            [
                "Meeting held 2024-03-05 astana: CHN KAZ kassym-jomart-tokayev wang-yi",
                "Visit held 2024-03-06 tashkent: CHN UZB wang-yi",
            ],
        ),
        (
            "Perdana Menteri Selandia Baru Christopher Luxon, yang tiba di Melbourne pada Minggu (3/3), pada Kamis (7/3) menerima Menteri Luar Negeri Papua Nugini Justin Tkatchenko di Wellington.",
            [
                "Meeting held 2024-03-07 wellington: NZL PNG christopher-luxon justin-tkatchenko",
                "Visit held 2024-03-03 melbourne: AUS NZL christopher-luxon",
            ],
        ),
        (
            "Pertemuan puncak antara Presiden Sudan Selatan Salva Kiir dan Riek Machar gagal digelar di Juba pada Rabu (6/3).",
            [
                "Summit cancelled 2024-03-06 juba: SSD SSD riek-machar salva-kiir",
            ],
        ),
        (
            "Putaran ketiga perundingan Ethiopia dan Kenya yang dijadwalkan pada Februari di Dar es Salaam tidak jadi dilaksanakan.",
            [
                "Negotiation cancelled 2024-02 dar-es-salaam: ETH KEN",
            ],
        ),
        (
            "Pertemuan itu, yang semula direncanakan di Doha, akhirnya berlangsung di Muscat pada Rabu (6/3) antara wakil Menteri Luar Negeri Iran Ali Bagheri Kani dan utusan AS Brett McGurk.",
            [
                "Meeting held 2024-03-06 muscat: IRN USA ali-bagheri-kani brett-mcgurk",
            ],
        ),
        (
            "Pertemuan Menteri Luar Negeri Moldova Mihai Popsoi dengan Menteri Luar Negeri Rumania Luminita Odobescu di Bukares membahas mengapa pemilu di Transnistria gagal digelar.",
            [
                "Meeting held - bucharest: MDA ROU luminita-odobescu mihai-popsoi",
            ],
        ),
        (
            "Presiden Venezuela Nicolas Maduro menolak bertemu Presiden Guyana Irfaan Ali di Georgetown.",
            [
                "Statement held - -: GUY VEN irfaan-ali nicolas-maduro",
            ],
        ),
        (
            "Menteri Luar Negeri Mali Abdoulaye Diop menolak menghadiri pertemuan ECOWAS di Abuja, Jumat (8/3).",
            [
                "Conference held 2024-03-08 abuja: NGA ecowas",
                "Statement held 2024-03-08 -: MLI abdoulaye-diop ecowas",
            ],
        ),
        (
            "Kementerian Luar Negeri Ethiopia membantah telah menutup kedutaan Somalia di Addis Ababa.",
            [
                "Statement held - -: ETH mfa-eth",
            ],
        ),
        (
            "Perdana Menteri Slowakia Robert Fico menolak mengecam Rusia di Budapest, Jumat (8/3).",
            [
                "Statement held 2024-03-08 budapest: RUS SVK robert-fico",
            ],
        ),
        (
            "Presiden Argentina Javier Milei menjamu Menteri Luar Negeri AS Antony Blinken di Casa Rosada, Buenos Aires, pada 23 Februari. Esoknya, Milei terbang ke Washington dan bertemu Donald Trump di sela konferensi CPAC.",
            [
                "Conference held 2024-02-24 -: ARG cpac donald-trump javier-milei",
                "Meeting held 2024-02-23 casa-rosada: ARG USA antony-blinken javier-milei",
                "Meeting held 2024-02-24 washington-d-c: ARG donald-trump javier-milei",
                "Visit held 2024-02-24 washington-d-c: ARG USA javier-milei",
            ],
        ),
        (
            "Azerbaijan merebut sebuah desa di Armenia, Rabu (6/3).",
            [
                "Measure held 2024-03-06 ARM: ARM AZE",
            ],
        ),
        (
            "Tentara Israel menggerebek kamp pengungsi Jenin, Tepi Barat, pada Rabu (6/3) dini hari.",
            [
                "Measure held 2024-03-06 jenin: ISR PSE idf",
            ],
        ),
        (
            "Ratusan pengungsi Rohingya berunjuk rasa di depan Kedutaan Besar Myanmar di Kuala Lumpur, Kamis (7/3).",
            [
                "Measure held 2024-03-07 kuala-lumpur: MMR MYS",
            ],
        ),
        (
            "Presiden Timor Leste Jose Ramos-Horta menyematkan Medali Timor Leste kepada mantan Presiden Portugal Anibal Cavaco Silva di Dili, Rabu (6/3).",
            [
                "Ceremony held 2024-03-06 dili: TLS TLS anibal-cavaco-silva jose-ramos-horta",
            ],
        ),
        (
            "Rusia meluncurkan puluhan drone ke Odesa, Jumat (8/3) malam.",
            [
                "Measure held 2024-03-08 odesa: RUS UKR",
            ],
        ),
        (
            "Belanda membatalkan rencana kunjungan Raja Willem-Alexander ke Havana, kata juru bicara Istana, Kamis (7/3).",
            [
                "Visit cancelled - havana: CUB NLD willem-alexander",
            ],
        ),
        (
            "Kunjungan Presiden Vietnam Vo Van Thuong ke Jakarta pada 21 Maret ditunda, kata Retno Marsudi, Kamis (7/3).",
            [
                "Visit cancelled 2024-03-21 jakarta: IDN VNM vo-van-thuong",
            ],
        ),
        (
            "Presiden Argentina Javier Milei sempat berencana bertemu Paus Fransiskus di Vatikan pada Januari, namun rencana itu dibatalkan.",
            [
                "Meeting cancelled 2024-01 VAT: ARG VAT javier-milei pope-francis",
            ],
        ),
        (
            "Menteri Luar Negeri Ceko Jan Lipavsky tidak jadi menghadiri pertemuan menteri luar negeri OKI di Skopje.",
            [
                "Conference held - skopje: MKD oic",
            ],
        ),
        (
            "Menteri Luar Negeri Kenya Musalia Mudavadi berharap Presiden Joe Biden dapat berkunjung ke Nairobi.",
            [
                "Visit conditional - nairobi: KEN USA joe-biden",
            ],
        ),
        (
            "Presiden Palau Surangel Whipps Jr berharap dapat bertemu Presiden Taiwan Tsai Ing-wen di Taipei pada Mei mendatang.",
            [
                "Meeting planned 2024-05 taipei: PLW TWN surangel-whipps-jr tsai-ing-wen",
            ],
        ),
        (
            "Presiden Kenya William Ruto terbang ke Addis Ababa, Jumat (16/2). Ia menghadiri KTT Uni Afrika di ibu kota Etiopia itu selama dua hari.",
            [
                "Summit held - addis-ababa: ETH ETH KEN african-union william-ruto",
                "Visit held 2024-02-16 addis-ababa: ETH KEN william-ruto",
            ],
        ),
        (
            "Para menteri luar negeri Liga Arab berkumpul membahas Gaza, Rabu (6/3). Sidang digelar di Kairo dan dipimpin Menteri Luar Negeri Mauritania Mohamed Salem Ould Merzoug.",
            [
                "Conference held 2024-03-06 cairo: EGY EGY MRT arab-league mohamed-salem-ould-merzoug",
            ],
        ),
        (
            "KTT Liga Arab membahas Gaza. Sidang digelar di Manama, Kamis (7/3).",
            [
                "Summit held 2024-03-07 manama: BHR arab-league",
            ],
        ),
        (
            "Etiopia dan TPLF mencapai kesepakatan damai di Pretoria pada 2 November 2022.",
            [
                "Statement held 2022-11-02 pretoria: ETH tplf",
            ],
        ),
        (
            "Israel dan Hamas mencapai kesepakatan gencatan senjata di Gaza pada 22 November 2023.",
            [
                "Statement held 2023-11-22 -: ISR hamas",
            ],
        ),
        (
            "Presiden Maladewa Mohamed Muizzu melawat ke Beijing pada 8 Januari. Di ibu kota Tiongkok itu ia meneken 20 kesepakatan dengan Presiden Xi Jinping, termasuk satu tentang pariwisata di Male.",
            [
                "Signing held 2024-01-08 beijing: CHN MDV mohamed-muizzu xi-jinping",
                "Visit held 2024-01-08 beijing: CHN MDV mohamed-muizzu",
            ],
        ),
        (
            "Delegasi Kenya bertolak dari Hargeisa menuju Addis Ababa, Senin (4/3).",
            [
                "Visit held 2024-03-04 addis-ababa: ETH KEN",
            ],
        ),
        (
            "Delegasi Kenya terbang ke Addis Ababa, Senin (4/3), lalu dari sana ke Juba.",
            [
                "Visit held 2024-03-04 addis-ababa: ETH KEN",
                "Visit held 2024-03-04 juba: KEN SSD",
            ],
        ),
        (
            "Menteri Luar Negeri Retno Marsudi mendarat di Bandara Schiphol, Amsterdam, Kamis (7/3). Ia disambut Duta Besar RI untuk Belanda Mayerfas.",
            [
                "Visit held 2024-03-07 schiphol-airport: IDN NLD retno-marsudi",
            ],
        ),
        (
            "Sekretaris Jenderal PBB Antonio Guterres menunjuk diplomat Aljazair Ramtane Lamamra sebagai utusan khusus untuk Sudan, Kamis (7/3).",
            [
                "Appointment held 2024-03-07 -: antonio-guterres ramtane-lamamra un",
            ],
        ),
        (
            "Raja Malaysia Sultan Ibrahim menganugerahi Perdana Menteri Singapura Lee Hsien Loong gelar Seri Setia di Istana Negara, Kuala Lumpur, Senin (4/3).",
            [
                "Ceremony held 2024-03-04 istana-negara: MYS SGP lee-hsien-loong sultan-ibrahim-iskandar",
            ],
        ),
        (
            "Duta Besar Tiongkok untuk Indonesia Lu Kang dan Menteri Koordinator Bidang Kemaritiman Luhut Pandjaitan meletakkan batu pertama kawasan industri di Bulungan, Kamis (7/3).",
            [
                "Ceremony held 2024-03-07 bulungan: CHN IDN lu-kang luhut-binsar-pandjaitan",
            ],
        ),
        (
            "Pesawat militer Yordania menjatuhkan bantuan pangan di Gaza utara, Selasa (5/3), bersama pesawat Mesir.",
            [
                "Measure held 2024-03-05 gaza-strip: EGY JOR PSE",
            ],
        ),
        (
            "Dua hari setelah berunding dengan Menteri Luar Negeri Oman Badr bin Hamad al-Busaidi di Muskat, Menteri Luar Negeri Yaman Shaya Mohsin al-Zindani terbang ke Abu Dhabi, Kamis (7/3).",
            [
                "Negotiation held 2024-03-05 muscat: OMN YEM badr-bin-hamad-al-busaidi shaya-mohsin-al-zindani",
                "Visit held 2024-03-07 abu-dhabi: ARE YEM shaya-mohsin-al-zindani",
            ],
        ),
        (
            "Presiden Mesir Abdel Fattah al-Sisi, yang pada Selasa (5/3) bertemu Raja Abdullah II di Amman, Kamis (7/3) menelepon Presiden Siprus Nikos Christodoulides.",
            [
                "Call held 2024-03-07 -: CYP EGY abdel-fattah-el-sisi nikos-christodoulides",
                "Meeting held 2024-03-05 amman: EGY JOR abdel-fattah-el-sisi abdullah-ii-of-jordan",
            ],
        ),
        (
            "Menteri Luar Negeri Slovenia Tanja Fajon, yang tiba di Beirut pada Rabu, pada Jumat (8/3) meninggalkan Lebanon menuju Amman.",
            [
                "Visit held 2024-03-06 beirut: LBN SVN tanja-fajon",
                "Visit held 2024-03-08 amman: JOR SVN tanja-fajon",
            ],
        ),
        (
            "Kunjungan Menteri Luar Negeri Libya Taher al-Baour ke Malta dibatalkan, kata jubirnya kepada wartawan di Tripoli, Rabu (6/3).",
            [
                "Visit cancelled - MLT: LBY MLT taher-al-baour",
            ],
        ),
    ],
)
def test_what_is_told_when_and_where(text: str, told: list[str]) -> None:
    assert events(text) == told
