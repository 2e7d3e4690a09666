"""Indonesian: who is beside whom, who is named one by one behind an event, and where guests are received."""

from __future__ import annotations

import pytest

from kg.model import Event, Kind, Plover, Role
from tests.extract.test_whole_articles_id import told, whose

MET = "Presiden Joko Widodo menerima Presiden Vietnam Nguyen Xuan Phuc di Istana Bogor, Senin."
LEFT = "Presiden Joko Widodo bertolak menuju Hanoi, Vietnam, Kamis."
BESIDE = {"person/retno-marsudi", "person/zulkifli-hasan"}


def people(event: Event, role: Role) -> set[str]:
    return {key for key in whose(event, role) if key.startswith("person/")}


@pytest.mark.parametrize(
    "beside",
    [
        "Dalam pertemuan tersebut, Presiden Jokowi didampingi Menlu Retno Marsudi dan Mendag Zulkifli Hasan.",
        "Turut mendampingi Presiden dalam pertemuan itu yaitu Menlu Retno Marsudi dan Mendag Zulkifli Hasan.",
        "Turut hadir dalam pertemuan itu Menlu Retno Marsudi dan Mendag Zulkifli Hasan.",
    ],
)
def test_whoever_is_beside_the_host_attends(beside: str) -> None:
    (event,) = told(MET, beside)
    assert whose(event, Role.ATTENDEE) >= BESIDE
    assert people(event, Role.HOST) == {"person/joko-widodo"}
    assert "country/IDN" in whose(event, Role.HOST) - whose(event, Role.ATTENDEE)


def test_whoever_is_beside_the_guest_attends() -> None:
    (event,) = told(f"{MET} Sementara Presiden Phuc didampingi Menlu Bui Thanh Son.")
    assert "person/bui-thanh-son" in whose(event, Role.ATTENDEE)


def test_beside_him_at_a_ceremony() -> None:
    (event,) = told(
        "Presiden Joko Widodo menerima surat kepercayaan Duta Besar Peru Luis Tsuboyama di Istana Merdeka, Rabu. "
        "Dalam upacara itu Presiden didampingi Menlu Retno Marsudi."
    )
    assert event.kind is Kind.CEREMONY
    assert "person/retno-marsudi" in whose(event, Role.ATTENDEE)


@pytest.mark.parametrize(
    "retinue",
    [
        "Turut mendampingi Presiden dalam penerbangan ke Hanoi ialah Menlu Retno Marsudi dan Mendag Zulkifli Hasan.",
        "Turut dalam rombongan antara lain Menlu Retno Marsudi dan Mendag Zulkifli Hasan.",
        "Turut serta dalam rombongan Presiden, Menlu Retno Marsudi dan Mendag Zulkifli Hasan.",
    ],
)
def test_a_retinue_visits_too(retinue: str) -> None:
    (event,) = told(LEFT, retinue)
    assert whose(event, Role.VISITOR) >= BESIDE


@pytest.mark.parametrize(
    "other",
    [
        "Turut menyambut Presiden di bandara Duta Besar RI Denny Abdi.",
        "Sehari kemudian Presiden didampingi Menlu Retno Marsudi meninjau pabrik.",
    ],
)
def test_nobody_joins_a_visit_by_that(other: str) -> None:
    (event,) = told(LEFT, other)
    assert people(event, Role.VISITOR) == {"person/joko-widodo"}


@pytest.mark.parametrize(
    "envoys",
    [
        "Presiden Joko Widodo melantik 16 duta besar RI di Istana Negara, Senin, antara lain Tantowi Yahya untuk "
        "Selandia Baru dan Arrmanatha Nasir untuk Prancis.",
        "Presiden Joko Widodo melantik Tantowi Yahya sebagai Duta Besar RI untuk Selandia Baru dan Arrmanatha Nasir "
        "sebagai Duta Besar RI untuk Prancis di Istana Negara, Senin.",
        "Presiden Joko Widodo melantik 12 duta besar RI di Istana Negara, Senin. Mereka yang dilantik antara lain "
        "Tantowi Yahya untuk Selandia Baru dan Arrmanatha Nasir untuk Prancis.",
        "Presiden Joko Widodo melantik 12 duta besar RI di Istana Negara, Senin. Para duta besar yang dilantik adalah "
        "Tantowi Yahya untuk Selandia Baru dan Arrmanatha Nasir untuk Prancis.",
    ],
)
def test_envoys_named_one_by_one(envoys: str) -> None:
    (event,) = told(envoys)
    assert whose(event, Role.APPOINTEE) == {"person/tantowi-yahya", "person/arrmanatha-nasir"}
    assert whose(event, Role.ACTOR) == {"person/joko-widodo", "country/IDN"}
    assert event.place == "place/state-palace"


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("Gedung Pancasila, Jakarta", "place/gedung-pancasila"),
        ("Hotel Mulia", "place/hotel-mulia"),
        ("Bali", "place/bali"),
    ],
)
def test_where_an_envoy_is_met_is_not_his_post(where: str, place: str) -> None:
    (event,) = told(f"Menlu Retno Marsudi menerima Dubes Qatar di {where}, Rabu.")
    assert event.place == place


def test_an_event_where_one_ends_a_journey() -> None:
    events = told(
        "Lawatan akan diakhiri di St Petersburg, Rusia, tempat SBY menghadiri KTT G20 pada 5-6 September."
    )
    (summit,) = (e for e in events if e.kind is Kind.SUMMIT)
    assert summit.place == "place/saint-petersburg"
    assert "country/RUS" in whose(summit, Role.HOST)


def test_whoever_is_named_right_behind_undergoes_it_too() -> None:
    (event,) = told(
        "Militer Myanmar menahan Penasihat Negara Aung San Suu Kyi beserta Presiden Win Myint, Senin."
    )
    assert {"person/aung-san-suu-kyi", "person/win-myint"} <= whose(event, Role.RECIPIENT)
    assert "person/win-myint" not in whose(event, Role.ACTOR)


def test_what_a_protest_is_about_gives_nobody_else() -> None:
    (event,) = told(
        "Indonesia melayangkan nota protes kepada Malaysia atas pemberian konsesi oleh Petronas kepada Shell, Senin."
    )
    assert whose(event, Role.RECIPIENT) == {"country/MYS"}


def test_what_the_speakers_own_government_is_asked() -> None:
    events = told("Presiden Susilo Bambang Yudhoyono mendesak pemerintah bersikap tegas terhadap Malaysia.")
    assert not any("country/MYS" in whose(e, Role.RECIPIENT) for e in events)


def test_whose_embassy_people_stand_before() -> None:
    assert not told(
        "Puluhan orang berkumpul di depan KBRI Kuala Lumpur pada Selasa untuk menolak rencana itu."
    )


def test_the_day_of_a_note_is_not_that_of_the_answer() -> None:
    events = told(
        "Departemen Luar Negeri sudah dua kali memprotes Malaysia. Nota terakhir disampaikan pada 28 April 2024.",
        "Menlu Malaysia Mohamad Hasan menolak klaim Indonesia.",
    )
    refusal = next(e for e in events if e.plover is Plover.REJECT)
    assert refusal.start is None


@pytest.mark.parametrize(
    "done",
    [
        "Penandatanganan dilakukan Menteri Hukum Hamid Awaludin dan Malik Mahmud, disaksikan Martti Ahtisaari.",
        "Penandatanganan itu dilakukan Menteri Hukum Hamid Awaludin dan Malik Mahmud.",
        "Penandatanganan dilakukan oleh Menteri Hukum Hamid Awaludin dan Malik Mahmud.",
    ],
)
def test_who_did_the_signing(done: str) -> None:
    (event,) = told(f"Indonesia dan GAM menandatangani nota kesepahaman di Helsinki, Senin. {done}")
    assert people(event, Role.SIGNATORY) == {"person/hamid-awaludin", "person/malik-mahmud"}


def test_two_states_sign_what_their_ministers_look_on() -> None:
    events = told(
        "Menlu Retno Marsudi bertemu PM Fiji Sitiveni Rabuka di Suva. "
        "Kedua pejabat menyaksikan penandatanganan nota kesepahaman pertanian."
    )
    (signing,) = (e for e in events if e.kind is Kind.SIGNING)
    assert whose(signing, Role.SIGNATORY) == {"country/IDN", "country/FJI"}
    assert not whose(signing, Role.ATTENDEE)


@pytest.mark.parametrize(
    "again",
    [
        "Kunjungan ini merupakan kunjungan pertama Menlu RI ke Fiji sejak 2019.",
        "Lawatan itu adalah kunjungan kedua Retno ke Fiji.",
    ],
)
def test_this_visit_is_the_one_that_was_told(again: str) -> None:
    (event,) = told(f"Menlu Retno Marsudi berkunjung ke Suva pada 30 April. {again}")
    assert event.place == "place/suva"


def test_whoever_leads_a_mission_chairs_no_talks() -> None:
    (event,) = told(
        "Perundingan Indonesia dan GAM digelar di Helsinki, Senin. Misi itu dipimpin diplomat Belanda Pieter Feith."
    )
    assert not whose(event, Role.CHAIR)


def test_a_mediator_named_as_such_does_not_sign() -> None:
    (event,) = told(
        "Indonesia dan GAM menandatangani perjanjian damai di Jenewa, Senin, dengan penengah Henry Dunant Centre."
    )
    assert whose(event, Role.SIGNATORY) == {"country/IDN", "organization/gam"}


def test_a_refused_request_is_toward_whoever_made_it() -> None:
    events = told(
        "Permintaan Indonesia agar Australia meminta maaf ditolak Perdana Menteri Anthony Albanese."
    )
    refusal = next(e for e in events if e.plover is Plover.REJECT)
    assert whose(refusal, Role.RECIPIENT) == {"country/IDN"}
    assert whose(refusal, Role.ACTOR) == {"person/anthony-albanese", "country/AUS"}


def test_a_crowd_is_of_the_city_where_it_is() -> None:
    events = told(
        "Malaysia memutuskan hubungan diplomatik dengan Filipina. "
        "Massa membakar Kedutaan Besar Inggris di Jakarta pada 18 September 1963."
    )
    riot = next(e for e in events if e.plover is Plover.PROTEST)
    assert whose(riot, Role.ACTOR) == {"country/IDN"}


def test_what_a_president_of_long_ago_did_is_not_of_today() -> None:
    (event,) = told("Presiden Sukarno menolak pembentukan Federasi Malaysia.")
    assert event.start is None
    assert whose(event, Role.ACTOR) == {"person/soekarno", "country/IDN"}


def test_beside_whom_one_sits_tells_at_which_meeting() -> None:
    first, second = told(
        "Wakil Presiden Ma'ruf Amin menerima PM Timor-Leste Xanana Gusmao di Istana Wapres, Kamis. "
        "Sebelumnya, PM Xanana melakukan pertemuan bilateral dengan Presiden Joko Widodo di Istana Bogor. "
        "Hadir mendampingi Wapres dalam pertemuan itu Kepala Sekretariat Wapres Ahmad Erani Yustika. "
        "Sementara PM Xanana didampingi Menteri Luar Negeri Bendito Freitas."
    )
    assert {"person/ahmad-erani-yustika", "person/bendito-freitas"} <= whose(first, Role.ATTENDEE)
    assert people(second, Role.ATTENDEE) == {"person/xanana-gusmao", "person/joko-widodo"}


@pytest.mark.parametrize("deed", ["menandatangani deklarasi kemitraan", "sepakat membentuk komisi bersama"])
def test_what_two_did_who_met_long_ago(deed: str) -> None:
    meeting, act = told(
        "Menlu Retno Marsudi akan ke Den Haag.",
        "Menlu Belanda Maxime Verhagen bertemu Menlu Hassan Wirajuda di Jakarta pada Januari 2009. "
        f"Keduanya {deed}.",
    )[-2:]
    assert meeting.start == act.start
    assert meeting.place == act.place


def test_a_conference_initiated_by_many() -> None:
    (event,) = told(
        "Sebanyak 29 negara mengirim delegasi ke Konferensi Asia Afrika di Bandung pada 18 April 1955.",
        "Konferensi yang digagas Indonesia, India, Pakistan, Burma, dan Sri Lanka tersebut dibuka Presiden Sukarno.",
    )
    assert len(whose(event, Role.ORGANIZER)) >= 5


def test_talks_on_a_visit_of_years_ago() -> None:
    _, meeting = told("Pada 2010, Presiden Yudhoyono mengunjungi Port Moresby dan bertemu PM Michael Somare.")
    assert meeting.place == "place/port-moresby"


def test_a_recall_of_years_ago_is_toward_where_he_was_posted() -> None:
    (event,) = told(
        "Pada 2011, Indonesia memberlakukan moratorium pengiriman pekerja ke Arab Saudi dan menarik "
        "Duta Besar RI di Riyadh Gatot Abdullah Mansyur untuk konsultasi."
    )
    assert whose(event, Role.RECIPIENT) == {"person/gatot-abdullah-mansyur", "country/SAU"}


def test_a_ship_with_its_number_acts_for_its_country() -> None:
    (event,) = told("KRI Tjiptadi-381 menangkap tiga kapal ikan Vietnam di Laut Natuna Utara, Sabtu.")
    assert whose(event, Role.ACTOR) == {"country/IDN"}


def test_bringing_citizens_home_is_no_aid_to_others() -> None:
    events = told(
        "Indonesia mengirim bantuan ke Vanuatu, Senin. Sementara itu, pemerintah akan memulangkan 375 WNI dari Amerika Serikat."
    )
    assert [e.plover for e in events] == [Plover.AID, Plover.AID]
