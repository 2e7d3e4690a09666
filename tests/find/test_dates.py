from __future__ import annotations

import calendar
import datetime
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.document import DateMention
from kg.find.dates.dates import as_future, find_dates, next_anchor, next_told
from kg.language.en.dates import MONTHS as ENGLISH_MONTHS
from kg.language.id.dates import MONTHS as INDONESIAN_MONTHS
from kg.model import PartialDate

# Published on Thursday 16 May 2019 unless a row says otherwise. A row: the text, then what is found in
# it, each as "words = start" or "words = start/until".
PUBLISHED = PartialDate(2019, 5, 16)

ENGLISH = [
    ("The treaty was signed on 10 September 2018.", "10 September 2018 = 2018-09-10"),
    ("They met on September 10, 2018, in Lima.", "September 10, 2018 = 2018-09-10"),
    ("They met on September 10 2018 in Lima.", "September 10 2018 = 2018-09-10"),
    ("They met on Sept. 10, 2018 in Lima.", "Sept. 10, 2018 = 2018-09-10"),
    ("They met on the 10th of September 2018.", "10th of September 2018 = 2018-09-10"),
    ("They met on September 10th, 2018.", "September 10th, 2018 = 2018-09-10"),
    ("They met on 1st May.", "1st May = 2019-05-01"),
    ("SANTIAGO, 3 March 2018 -", "3 March 2018 = 2018-03-03"),
    ("TALKS RESUME 3 MARCH 2018", "3 MARCH 2018 = 2018-03-03"),
    ("Tue, November 13 2018, 8:47 PM", "Tue, November 13 2018 = 2018-11-13"),
    ("Friday, 14 July 2017 | 21:05:00", "Friday, 14 July 2017 = 2017-07-14"),
    ("Posted: 06 Jan 2018 12:32AM", "06 Jan 2018 = 2018-01-06"),
    ("The forum ran from 10-11 September 2018.", "10-11 September 2018 = 2018-09-10/2018-09-11"),
    ("The forum ran on 10–11 September 2018.", "10–11 September 2018 = 2018-09-10/2018-09-11"),
    ("The forum ran September 10-11, 2018.", "September 10-11, 2018 = 2018-09-10/2018-09-11"),
    ("The tour, from June 3 to 5, was short.", "June 3 to 5 = 2019-06-03/2019-06-05"),
    ("He toured from 3 to 5 June 2018.", "3 to 5 June 2018 = 2018-06-03/2018-06-05"),
    ("Sessions are held between May 2 and May 5.", "May 2 and May 5 = 2019-05-02/2019-05-05"),
    ("Sessions are held between 2 and 5 May.", "2 and 5 May = 2019-05-02/2019-05-05"),
    ("She travels April 28 to May 2.", "April 28 to May 2 = 2019-04-28/2019-05-02"),
    ("She travels 28 April - 2 May 2018.", "28 April - 2 May 2018 = 2018-04-28/2018-05-02"),
    ("From December 30 to January 2, 2019 the office was shut.", "December 30 to January 2, 2019 = 2018-12-30/2019-01-02"),
    ("It sat from 30 December 2018 to 2 January.", "30 December 2018 to 2 January = 2018-12-30/2019-01-02"),
    ("On 6 and 7 May they met.", "6 and 7 May = 2019-05-06/2019-05-07"),
    ("On 6 and 9 May they met.", "6 = 2019-05-06 | 9 May = 2019-05-09"),
    ("On May 6 and 9 they met.", "May 6 = 2019-05-06 | 9 = 2019-05-09"),
    ("On 3 May and 5 June 2017 they met.", "3 May = 2017-05-03 | 5 June 2017 = 2017-06-05"),
    ("On 6, 7 and 8 May they met.", "6, 7 and 8 May = 2019-05-06/2019-05-08"),
    ("The note is dated 10/9/2018.", "10/9/2018 = 2018-09-10"),
    ("The note is dated 9/25/2018.", "9/25/2018 = 2018-09-25"),
    ("The note is dated 10.9.2018.", "10.9.2018 = 2018-09-10"),
    ("The note is dated 2018-07-14.", "2018-07-14 = 2018-07-14"),
    ("Updated 2018-07-14T10:00Z", "2018-07-14 = 2018-07-14"),
    ("They met on Jan 5.", "Jan 5 = 2019-01-05"),
    ("They met on Sunday (Jan 6).", "Sunday (Jan 6) = 2019-01-06"),
    ("They met on Thursday evening (Dec. 6).", "Thursday evening (Dec. 6) = 2018-12-06"),
    ("They met on Monday, May 6, in Rome.", "Monday, May 6 = 2019-05-06"),
    ("ISTANBUL, May 14 (Wire) - Ministers", "May 14 = 2019-05-14"),
    ("They met in July 2018.", "July 2018 = 2018-07"),
    ("They met in Sept. 2018.", "Sept. 2018 = 2018-09"),
    ("They met in September of 2018.", "September of 2018 = 2018-09"),
    ("Talks ran from July to September 2018.", "July to September 2018 = 2018-07/2018-09"),
    ("The truce held in April.", "April = 2019-04"),
    ("The truce has held since early March.", "March = 2019-03"),
    ("Ballots were cast in May.", "May = 2019-05"),
    ("They will meet in mid-June.", "June = 2019-06"),
    ("They met last September.", "last September = 2018-09"),
    ("They met in August last year.", "August last year = 2018-08"),
    ("They met on 12 August last year.", "12 August last year = 2018-08-12"),
    ("They meet next February.", "next February = 2020-02"),
    ("The pact of 1998 is dead since 2014.", "2014 = 2014"),
    ("It was signed in 1648.", "1648 = 1648"),
    ("He served from 2009 to 2014.", "2009 to 2014 = 2009/2014"),
    ("The war between 1976 and 1983 was long.", "1976 and 1983 = 1976/1983"),
    ("Aid for the 2017-2018 fiscal year grew.", "2017-2018 = 2017/2018"),
    ("By the end of 2018 all had left.", "2018 = 2018"),
    ("They spoke today.", "today = 2019-05-16"),
    ("They spoke yesterday.", "yesterday = 2019-05-15"),
    ("They speak tomorrow.", "tomorrow = 2019-05-17"),
    ("They speak tonight.", "tonight = 2019-05-16"),
    ("They spoke last night.", "last night = 2019-05-15"),
    ("They spoke the day before yesterday.", "the day before yesterday = 2019-05-14"),
    ("They spoke on Thursday.", "Thursday = 2019-05-16"),
    ("They spoke on Friday.", "Friday = 2019-05-10"),
    ("After Tuesday's session they left.", "Tuesday = 2019-05-14"),
    ("They spoke last Friday.", "last Friday = 2019-05-10"),
    ("They spoke last Thursday.", "last Thursday = 2019-05-09"),
    ("They speak next Friday.", "next Friday = 2019-05-17"),
    ("They will speak at the summit opening in Lima on Saturday.", "Saturday = 2019-05-18"),
    ("The summit that begins on Monday is the third.", "Monday = 2019-05-20"),
    ("They spoke at the opening on Saturday.", "Saturday = 2019-05-11"),
    ("A summit starting on Thursday is the third.", "Thursday = 2019-05-16"),
    ("They speak this Friday.", "this Friday = 2019-05-17"),
    ("They speak on Wednesday next week.", "Wednesday next week = 2019-05-22"),
    ("They spoke on Friday last week.", "Friday last week = 2019-05-10"),
    ("They met on Monday and Tuesday.", "Monday and Tuesday = 2019-05-13/2019-05-14"),
    ("They met from Monday to Wednesday.", "Monday to Wednesday = 2019-05-13/2019-05-15"),
    ("The levy starts next month.", "next month = 2019-06"),
    ("The second this month, the first last month.", "this month = 2019-05 | last month = 2019-04"),
    ("They meet at the end of this year.", "the end of this year = 2019"),
    ("They met last year.", "last year = 2018"),
    ("They met three days ago.", "three days ago = 2019-05-13"),
    ("They met two months ago.", "two months ago = 2019-03"),
    ("They met 10 years ago.", "10 years ago = 2009"),
    ("They met on May 14. Two days earlier they had called.", "May 14 = 2019-05-14 | Two days earlier = 2019-05-12"),
    ("They met on May 14 and, the same day, parted.", "May 14 = 2019-05-14 | the same day = 2019-05-14"),
    ("Signed on 30 April 2018, it was torn up a day later.", "30 April 2018 = 2018-04-30 | a day later = 2018-05-01"),
    ("Signed on 30 April 2018, it was torn up the following year.", "30 April 2018 = 2018-04-30 | the following year = 2019"),
    ("On May 6, after a row last year, they met; a day later he left.", "May 6 = 2019-05-06 | last year = 2018 | a day later = 2019-05-07"),
    # a week is as precise as its month, and nothing where it lies in two
    ("Next week, this week and at the weekend.", "Next week = 2019-05 | this week = 2019-05 | at the weekend = 2019-05"),
    ("They met two weeks ago.", "two weeks ago = 2019-05"),
    ("They met three weeks ago.", "three weeks ago = 2019-04"),
    ("They met on May 14; a week earlier they had called.", "May 14 = 2019-05-14 | a week earlier = 2019-05-07"),
    ("They met on May 14 and signed the next morning.", "May 14 = 2019-05-14 | the next morning = 2019-05-15"),
    ("They met on May 14. Several hours later he left.", "May 14 = 2019-05-14 | Several hours later = 2019-05-14"),
    ("He came on Saturday from Rome, where he had spoken the day before. Later in the day he left.",
     "Saturday = 2019-05-11 | the day before = 2019-05-10 | Later in the day = 2019-05-11"),
    # "after" and "before" with a count: the date on the other side
    ("He flew home on Tuesday, a day after he was recalled.", "Tuesday = 2019-05-14 | a day = 2019-05-13"),
    ("They sued on Wednesday, six days after police stormed in.", "Wednesday = 2019-05-15 | six days = 2019-05-09"),
    ("He resigned on May 6, two days before the vote.", "May 6 = 2019-05-06 | two days = 2019-05-08"),
    ("A day after he was expelled on Monday, Rome hit back.", "A day = 2019-05-14 | Monday = 2019-05-13"),
    ("The day before yesterday they met.", "The day before yesterday = 2019-05-14"),
]  # fmt: skip

INDONESIAN = [
    ("Perjanjian diteken pada 10 September 2018.", "10 September 2018 = 2018-09-10"),
    ("Mereka bertemu tanggal 10 Sept. 2018 di Lima.", "10 Sept. 2018 = 2018-09-10"),
    ("Diterbitkan 10 Agu 2018, 11:26 WIB", "10 Agu 2018 = 2018-08-10"),
    ("Forum digelar 10-11 September 2018.", "10-11 September 2018 = 2018-09-10/2018-09-11"),
    ("Lawatan berlangsung 6 sampai 8 Mei.", "6 sampai 8 Mei = 2019-05-06/2019-05-08"),
    ("Lawatan berlangsung 6 hingga 8 Mei 2018.", "6 hingga 8 Mei 2018 = 2018-05-06/2018-05-08"),
    ("Lawatan berlangsung 6 s.d. 8 Mei 2018.", "6 s.d. 8 Mei 2018 = 2018-05-06/2018-05-08"),
    ("Lawatan berlangsung 6 s/d 8 Mei 2018.", "6 s/d 8 Mei 2018 = 2018-05-06/2018-05-08"),
    ("Sidang digelar antara 2 dan 5 Mei.", "2 dan 5 Mei = 2019-05-02/2019-05-05"),
    ("Sidang digelar 6 dan 7 Mei.", "6 dan 7 Mei = 2019-05-06/2019-05-07"),
    ("Sidang digelar 6 dan 9 Mei.", "6 = 2019-05-06 | 9 Mei = 2019-05-09"),
    ("Ia melawat 28 April hingga 2 Mei.", "28 April hingga 2 Mei = 2019-04-28/2019-05-02"),
    ("Ia melawat 30 Desember 2018 - 2 Januari 2019.", "30 Desember 2018 - 2 Januari 2019 = 2018-12-30/2019-01-02"),
    ("Sidang dibuka Selasa (14/5/2019).", "Selasa (14/5/2019) = 2019-05-14"),
    ("Sidang dibuka di Lima (14/5/2019)", "14/5/2019 = 2019-05-14"),
    ("Sidang dibuka Kamis (9/5) pagi.", "Kamis (9/5) = 2019-05-09"),
    ("Sidang dibuka Kamis malam (9/5).", "Kamis malam (9/5) = 2019-05-09"),
    ("Sidang dibuka Kamis waktu setempat (9/5).", "Kamis waktu setempat (9/5) = 2019-05-09"),
    ("Sidang dibuka di Lima (9/5).", "9/5 = 2019-05-09"),
    ("Sidang digelar Senin-Selasa (13-14/5/2019).", "Senin-Selasa (13-14/5/2019) = 2019-05-13/2019-05-14"),
    ("Sidang digelar Senin dan Selasa (13-14/5).", "Senin dan Selasa (13-14/5) = 2019-05-13/2019-05-14"),
    ("Sidang digelar (30/4-2/5/2019).", "30/4-2/5/2019 = 2019-04-30/2019-05-02"),
    ("Sabtu, 05 Nov 2016 12:40 WIB", "Sabtu, 05 Nov 2016 = 2016-11-05"),
    ("Selasa 21 Feb 2017 11:05 WIB", "Selasa 21 Feb 2017 = 2017-02-21"),
    ("Jumat, 08/12/2017 13:24 WIB", "Jumat, 08/12/2017 = 2017-12-08"),
    ("Jum'at (10/5) ia pulang.", "Jum'at (10/5) = 2019-05-10"),
    ("Ia tiba Minggu (12/5) malam.", "Minggu (12/5) = 2019-05-12"),
    ("Ia tiba di Jakarta, Minggu.", "Minggu = 2019-05-12"),
    ("Ia tiba pada hari Minggu siang.", "Minggu = 2019-05-12"),
    ("Ia tiba di Jakarta, Senin.", "Senin = 2019-05-13"),
    ("Ia tiba di Jakarta, Kamis.", "Kamis = 2019-05-16"),
    ("Ia tiba pada Jumat lalu.", "Jumat lalu = 2019-05-10"),
    ("Ia tiba pada Jumat depan.", "Jumat depan = 2019-05-17"),
    ("Ia tiba pada Jumat mendatang.", "Jumat mendatang = 2019-05-17"),
    ("KTT digelar Rabu pekan depan.", "Rabu pekan depan = 2019-05-22"),
    ("KTT digelar Rabu pekan depan (22/5).", "Rabu pekan depan (22/5) = 2019-05-22"),
    ("KTT digelar Rabu pekan lalu.", "Rabu pekan lalu = 2019-05-08"),
    ("Sidang itu berlangsung pada Juli 2018.", "Juli 2018 = 2018-07"),
    ("Sidang itu berlangsung pada bulan Juli tahun 2018.", "Juli tahun 2018 = 2018-07"),
    ("Ia menjabat sejak Oktober 2018.", "Oktober 2018 = 2018-10"),
    ("Sidang digelar Juli-September 2018.", "Juli-September 2018 = 2018-07/2018-09"),
    ("KTT digelar pada September mendatang.", "September mendatang = 2019-09"),
    ("KTT digelar pada Maret lalu.", "Maret lalu = 2019-03"),
    ("KTT digelar pada September tahun lalu.", "September tahun lalu = 2018-09"),
    ("KTT digelar 12 Agustus tahun lalu.", "12 Agustus tahun lalu = 2018-08-12"),
    ("KTT digelar 12 Agustus lalu.", "12 Agustus lalu = 2018-08-12"),
    ("KTT digelar 12 Juni mendatang.", "12 Juni mendatang = 2019-06-12"),
    ("Sidang digelar pada April.", "April = 2019-04"),
    ("Sidang digelar pada Mei.", "Mei = 2019-05"),
    ("Menjelang pemungutan suara 24 Mei.", "24 Mei = 2019-05-24"),
    ("Pada 2005 ia belum menjabat.", "2005 = 2005"),
    ("Sejak tahun 1998 keduanya berseteru.", "1998 = 1998"),
    ("Hingga akhir 2018 semua pergi.", "2018 = 2018"),
    ("Perang antara 1976 dan 1983 panjang.", "1976 dan 1983 = 1976/1983"),
    ("Ia menjabat dari 2009 hingga 2014.", "2009 hingga 2014 = 2009/2014"),
    ("Forum itu ditutup hari ini.", "hari ini = 2019-05-16"),
    ("Ia terbang malam ini.", "malam ini = 2019-05-16"),
    ("Ia menelepon pagi tadi.", "pagi tadi = 2019-05-16"),
    ("Ia menelepon tadi malam.", "tadi malam = 2019-05-15"),
    ("Kemarin mereka bertemu.", "Kemarin = 2019-05-15"),
    ("Besok mereka bertemu.", "Besok = 2019-05-17"),
    ("Lusa mereka bertemu.", "Lusa = 2019-05-18"),
    ("Pungutan berlaku bulan depan.", "bulan depan = 2019-06"),
    ("Pungutan berlaku bulan lalu.", "bulan lalu = 2019-04"),
    ("Tahun lalu mereka bertemu.", "Tahun lalu = 2018"),
    ("Itu terjadi akhir tahun 2017.", "2017 = 2017"),
    ("Diteken pada 3 Mei 2012, diratifikasi pada Desember tahun yang sama.", "3 Mei 2012 = 2012-05-03 | Desember tahun yang sama = 2012-12"),
    ("Akhir tahun ini mereka bertemu.", "Akhir tahun ini = 2019"),
    ("Tiga hari lalu mereka bertemu.", "Tiga hari lalu = 2019-05-13"),
    ("Dua bulan yang lalu mereka bertemu.", "Dua bulan yang lalu = 2019-03"),
    ("Setahun lalu mereka bertemu.", "Setahun lalu = 2018"),
    ("Sepuluh tahun silam mereka bertemu.", "Sepuluh tahun silam = 2009"),
    ("Ia tiba Sabtu (11/5). Sehari kemudian ia pulang.", "Sabtu (11/5) = 2019-05-11 | Sehari kemudian = 2019-05-12"),
    ("Ia tiba Sabtu (11/5). Dua hari sebelumnya ia di Roma.", "Sabtu (11/5) = 2019-05-11 | Dua hari sebelumnya = 2019-05-09"),
    ("Ia tiba Sabtu (11/5). Pada hari yang sama ia pulang.", "Sabtu (11/5) = 2019-05-11 | hari yang sama = 2019-05-11"),
    ("Ia tiba 30 April 2018 dan pulang keesokan harinya.", "30 April 2018 = 2018-04-30 | keesokan harinya = 2018-05-01"),
    ("Diteken 30 April 2018, dibatalkan dua tahun kemudian.", "30 April 2018 = 2018-04-30 | dua tahun kemudian = 2020"),
    ("Pekan depan para menteri bertolak; pekan lalu belum.", "Pekan depan = 2019-05 | pekan lalu = 2019-05"),
    ("Akhir pekan ini dan minggu depan mereka libur.", "Akhir pekan ini = 2019-05 | minggu depan = 2019-05"),
    ("Dua pekan lalu mereka bertemu.", "Dua pekan lalu = 2019-05"),
    ("Ia tiba Sabtu (11/5). Beberapa jam kemudian ia pulang.", "Sabtu (11/5) = 2019-05-11 | Beberapa jam kemudian = 2019-05-11"),
    ("Ia tiba Sabtu (11/5). Malam harinya ia pulang.", "Sabtu (11/5) = 2019-05-11 | Malam harinya = 2019-05-11"),
    ("Ia pulang pada Selasa (14/5), sehari setelah dipanggil.", "Selasa (14/5) = 2019-05-14 | sehari = 2019-05-13"),
    ("Sehari setelah dubesnya diusir pada Senin (13/5), Roma membalas.", "Sehari = 2019-05-14 | Senin (13/5) = 2019-05-13"),
]  # fmt: skip

NOTHING = [
    ("en", "You may say that it may 5 times over."),
    ("en", "Prime Minister Theresa May said so; by May's own account it failed."),
    ("en", "Protesters March on the palace; the March began at noon."),
    ("en", "They won 3-2 and 17-21, 21-15, 21-9."),
    ("en", "The price rose 2.5 percent to $1998 and 2019 yen."),
    ("en", "The next \"2+2\" and the G20 come first."),
    ("en", "The 1945 constitution and the 2015 nuclear deal stand."),
    ("en", "It fell on February 31 and on 30 February 2018, and again on 31 April 2018."),
    ("en", "The file says 10/13/13/2019 and 32/1/2019 and 13/13/2019."),
    ("en", "At 10.30 a.m. and 21:05, for 120 days and 72 hours."),
    ("en", "Several years ago, over the last year and in the past month."),
    ("en", "The Sun and the Sat reported; Mon ami."),
    ("en", "Good Friday and Black Friday, Friday prayers and the Sunday Times."),
    ("en", "Every Friday they pray; on Sundays they rest."),
    ("en", "The Sept. 11 attacks changed it."),
    ("en", "In 2000 homes and in the 1990s; in 1990s style."),
    ("en", "Resolution 2231, Flight 1549, the 56th meeting and 24/7 service."),
    ("en", "April Jones and June Smith greeted August Wilson."),
    ("en", "A day after he was recalled, the second half began."),
    ("en", "July's heat was long."),
    ("id", "Mei Ling dan Juni Sari menjamu Agus."),
    ("id", "UUD 1945 dan angkatan 1998, KTT G20 2022."),
    ("id", "Skor 3-2, 17-21, 21-15 dan harga naik 2,5 persen menjadi Rp2019."),
    ("id", "Pukul 10.30 WIB selama 71 menit, 140 ton, 85 orang."),
    ("id", "Pada 31 Februari 2018 dan (31/2/2018), (12/13) dan 32 Mei 2018."),
    ("id", "Jalan 17 Agustus dan Universitas 17 Agustus 1945, Pasar Minggu."),
    ("id", "Salat Jumat di Pasar Senen, Jumat Agung dan Rabu Abu."),
    ("id", "Setiap Jumat mereka salat, tiap Senin berapat."),
    ("id", "Beberapa tahun lalu dan tahun-tahun mendatang, dalam lima tahun mendatang."),
    ("id", "Tahun 1990-an dan dekade 1960-an."),
    ("id", "Di 2000 rumah, dari 2019 orang itu."),
    ("id", "Sehari setelah ia dipanggil, dua jam sebelum rapat."),
]  # fmt: skip


def shown(text: str, mention: DateMention) -> str:
    until = f"/{mention.until.iso}" if mention.until else ""
    return f"{text[mention.begin : mention.end]} = {mention.start.iso}{until}"


def found(text: str, language: str, published: PartialDate | None = PUBLISHED) -> str:
    return " | ".join(shown(text, m) for m in find_dates(text, 0, len(text), language, published))


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: str) -> None:
    assert found(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_indonesian(text: str, expected: str) -> None:
    assert found(text, "id") == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_no_date(language: str, text: str) -> None:
    assert found(text, language) == ""


@pytest.mark.parametrize(
    ("language", "text", "published", "expected"),
    [
        ("id", "Kamis (29/10) pagi", PartialDate(2020, 10, 31), "Kamis (29/10) = 2020-10-29"),
        ("id", "Kamis (31/12) malam", PartialDate(2021, 1, 2), "Kamis (31/12) = 2020-12-31"),
        ("id", "Senin (4/1)", PartialDate(2020, 12, 29), "Senin (4/1) = 2021-01-04"),
        ("en", "on Dec. 30", PartialDate(2021, 1, 2), "Dec. 30 = 2020-12-30"),
        ("en", "on January 5", PartialDate(2020, 12, 29), "January 5 = 2021-01-05"),
        ("en", "in December", PartialDate(2021, 1, 20), "December = 2020-12"),
        ("en", "on February 29", PartialDate(2021, 2, 20), "February 29 = 2020-02-29"),
        ("en", "on March 3, on Friday, yesterday", None, ""),
        ("en", "on March 3, 2019 and March 5", None, "March 3, 2019 = 2019-03-03 | March 5 = 2019-03-05"),
        ("en", "yesterday and last year", PartialDate(2020), "last year = 2019"),
    ],
)
def test_year_from_publication(
    language: str, text: str, published: PartialDate | None, expected: str
) -> None:
    assert found(text, language, published) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "They will meet on Friday.", "Friday = 2019-05-17"),
        ("en", "They will meet on Thursday.", "Thursday = 2019-05-16"),
        ("en", "They will meet in January.", "January = 2020-01"),
        ("en", "They will meet on January 5.", "January 5 = 2020-01-05"),
        ("en", "They will meet in June.", "June = 2019-06"),
        ("en", "They will do what was agreed yesterday.", "yesterday = 2019-05-15"),
        ("en", "They will do what was agreed last Friday.", "last Friday = 2019-05-10"),
        ("en", "They will do what was agreed on January 5, 2019.", "January 5, 2019 = 2019-01-05"),
        ("id", "Mereka akan bertemu Senin.", "Senin = 2019-05-20"),
        ("id", "Mereka akan bertemu pada Januari.", "Januari = 2020-01"),
        ("id", "Mereka akan bertemu besok.", "besok = 2019-05-17"),
    ],
)
def test_future_reading(language: str, text: str, expected: str) -> None:
    (mention,) = find_dates(text, 0, len(text), language, PUBLISHED)
    assert shown(text, as_future(mention, text, language, PUBLISHED)) == expected


def test_anchor_from_an_earlier_sentence() -> None:
    text = "The same day he left; two days later he returned."
    mentions = find_dates(text, 0, len(text), "en", PUBLISHED, PartialDate(2018, 7, 11))
    assert [m.start.iso for m in mentions] == ["2018-07-11", "2018-07-13"]
    assert next_anchor(None, mentions) == PartialDate(2018, 7, 13)
    assert next_anchor(PartialDate(2018, 7, 11), [DateMention(0, 1, PartialDate(2019))]) == PartialDate(
        2018, 7, 11
    )


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        (
            "en",
            ["They sued on Wednesday, six days after the raid.", "A day after the raid, ties were cut.", "Two days later both left."],
            "2019-05-15 2019-05-09 2019-05-10 2019-05-12",
        ),
        ("en", ["He left on Tuesday, where he had come the day before.", "The next day he met Tan."], "2019-05-14 2019-05-13 2019-05-15"),
        ("id", ["Ia diusir pada Senin (13/5).", "Dua hari setelah pengusiran itu Roma membalas."], "2019-05-13 2019-05-15"),
        ("id", ["Ia tiba pada Mei 2018.", "Keesokan harinya ia pulang."], "2018-05 2018-05"),
        ("en", ["The next day they met."], ""),
    ],
)  # fmt: skip
def test_days_go_on_from_sentence_to_sentence(language: str, sentences: list[str], expected: str) -> None:
    anchor = told = None
    days = []
    for text in sentences:
        mentions = find_dates(text, 0, len(text), language, PUBLISHED, anchor, told)
        days += [m.start.iso for m in mentions]
        anchor, told = next_anchor(anchor, mentions), next_told(told, mentions)
    assert " ".join(days) == expected


def test_offsets_are_absolute_and_stay_inside() -> None:
    text = "10 May 2019. On 3 June 2018 they met. 4 June 2018"
    begin, end = text.index("On"), text.index(" 4 June")
    (mention,) = find_dates(text, begin, end, "en", PUBLISHED)
    assert text[mention.begin : mention.end] == "3 June 2018"
    assert find_dates(text, begin, text.index("June 2018"), "en", PUBLISHED) == []


def test_relative_only_when_publication_was_needed() -> None:
    text = "On 3 June 2018, on 3 June, on Friday, in 2009."
    assert [m.relative for m in find_dates(text, 0, len(text), "en", PUBLISHED)] == [False, True, True, False]


def _names(months: dict[str, int], number: int) -> str:
    return next(name for name, n in months.items() if n == number)


def renderings(day: datetime.date, language: str) -> list[tuple[str, str]]:
    """A sentence with the date in it and the words that stand for it."""
    months = ENGLISH_MONTHS if language == "en" else INDONESIAN_MONTHS
    month = _names(months, day.month)
    short = [name for name, n in months.items() if n == day.month][-1]
    weekday = {
        "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "id": ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    }[language][day.weekday()]
    shared = [
        f"{day.day} {month} {day.year}",
        f"{day.day} {short} {day.year}",
        f"{day.day:02d} {month} {day.year}",
        f"{weekday}, {day.day} {month} {day.year}",
        f"{weekday} ({day.day}/{day.month}/{day.year})",
        f"{day.day:02d}/{day.month:02d}/{day.year}",
        f"{day.isoformat()}",
        f"{day.day} {month.upper()} {day.year}",
    ]
    if language == "en":
        shared += [
            f"{month} {day.day}, {day.year}",
            f"{short} {day.day} {day.year}",
            f"{weekday}, {month} {day.day}, {day.year}",
        ]
    frames = {"en": "They met on {} in the capital.", "id": "Mereka bertemu pada {} di ibu kota."}
    return [(frames[language].format(words), words) for words in shared]


@settings(max_examples=150, deadline=None)
@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2069, 12, 31)), st.sampled_from(["en", "id"]))
def test_any_written_date_is_found_exactly(day: datetime.date, language: str) -> None:
    for text, words in renderings(day, language):
        (mention,) = find_dates(text, 0, len(text), language, PUBLISHED)
        assert text[mention.begin : mention.end] == words
        assert mention.start.iso == day.isoformat()
        assert mention.until is None


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from([
            "10", "31", "2019", "/", "-", "May", "March", "Mei", "Senin", "Friday", "(", ")", ",", "and", "to", "dan",
            "hari ini", "two", "days", "ago", "last", "the same day", "se", "hari", "kemudian", ".", "September", "lalu",
        ]),
        max_size=14,
    ),
    st.sampled_from(["en", "id"]),
    st.sampled_from(["", " "]),
)  # fmt: skip
def test_nothing_impossible_from_any_words(words: list[str], language: str, gap: str) -> None:
    text = gap.join(words)
    mentions = find_dates(text, 0, len(text), language, PUBLISHED)
    position = 0
    for mention in mentions:
        assert position <= mention.begin < mention.end <= len(text)
        position = mention.end
        for date in filter(None, (mention.start, mention.until)):
            if date.month is not None and date.day is not None:
                assert date.day <= calendar.monthrange(date.year, date.month)[1]
        assert mention.until is None or mention.start < mention.until


@pytest.mark.parametrize(
    "piece", ["1, ", "10-11 ", "May ", "Friday and ", "(1/2)-", "two days ", "2019-", "10" + " " * 50]
)
def test_long_input_takes_little_time(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    start = time.perf_counter()
    for language in ("en", "id"):
        find_dates(text, 0, len(text), language, PUBLISHED)
    assert time.perf_counter() - start < 5
