"""Indonesian constructions that whole articles showed: who takes part, in which office, where and when."""

from __future__ import annotations

import pytest

from kg.model import Event, Findings, Kind, Plover, Role
from kg.pipeline import extract_article
from kg.read import article_from_text


def found(*paragraphs: str) -> Findings:
    text = "\n\n".join(["Tajuk", *paragraphs])
    return extract_article(article_from_text(f"{text}\n", "x", language="id", published="2024-05-02"))


def told(*paragraphs: str) -> list[Event]:
    return list(found(*paragraphs).events)


def whose(event: Event, role: Role) -> set[str]:
    return {part.participant for part in event.participations if part.role is role}


@pytest.mark.parametrize("title", ["Sekretaris Jenderal", "Ketua", "Direktur"])
def test_the_head_of_a_forum_is_no_event(title: str) -> None:
    (event,) = told(
        f"Menlu RI Retno Marsudi bertemu {title} Forum Kepulauan Pasifik Henry Puna di Suva, Senin."
    )
    assert event.kind is Kind.MEETING
    assert {"person/henry-puna", "organization/pif"} <= whose(event, Role.ATTENDEE)


@pytest.mark.parametrize(
    ("verb", "former"),
    [
        ("sebelumnya menjabat sebagai", True),
        ("semula bertugas sebagai", True),
        ("kini menjabat sebagai", False),
    ],
)
def test_an_office_held_before(verb: str, former: bool) -> None:
    (office,) = found(f"Johan Berg {verb} duta besar Swedia untuk Kenya.").positions
    assert office.former is former


@pytest.mark.parametrize("who", ["Menteri luar negeri", "Menteri pertahanan", "Para menteri luar negeri"])
@pytest.mark.parametrize("sides", ["negara", "pihak"])
def test_ministers_of_both_countries(who: str, sides: str) -> None:
    events = told("Peru dan Chili memulihkan hubungan.", f"{who} kedua {sides} akan bertemu di Bogota.")
    meeting = next(e for e in events if e.kind is Kind.MEETING)
    assert whose(meeting, Role.ATTENDEE) == {"country/PER", "country/CHL"}


def test_a_second_minister_is_no_pair() -> None:
    (office, *_) = found("Menteri Luar Negeri Kedua Brunei Erywan Yusof tiba di Hanoi.").positions
    assert office.office == "second minister of foreign affairs"


def test_a_president_who_is_deposed_by_his_own_army() -> None:
    (coup,) = told("Militer Gabon menggulingkan Presiden Ali Bongo pada Senin.")
    assert coup.plover is Plover.COERCE
    assert (whose(coup, Role.ACTOR), whose(coup, Role.RECIPIENT)) == ({"country/GAB"}, {"person/ali-bongo"})


def test_an_envoy_praised_at_home() -> None:
    (praise,) = told("Presiden Emmanuel Macron memuji Duta Besar Prancis untuk Niger Sylvain Itte.")
    assert whose(praise, Role.RECIPIENT) == {"person/sylvain-itte"}


@pytest.mark.parametrize("site", ["pangkalan militer Prancis", "markas pasukan Prancis"])
def test_whose_site_it_is_is_not_where(site: str) -> None:
    (protest,) = told(f"Ribuan orang berunjuk rasa di depan {site} di Niamey pada Minggu.")
    assert protest.place == "place/niamey"


def test_mediated_is_what_came_before() -> None:
    text = "Iran membuka kembali kedutaannya di Riyadh, {} kesepakatan yang ditengahi Oman."
    assert not [e for e in told(text.format("sebulan setelah")) if whose(e, Role.MEDIATOR)]
    (swap,) = told("Israel dan Hamas bertukar tahanan berdasarkan kesepakatan yang dimediasi Qatar.")
    assert whose(swap, Role.MEDIATOR) == {"country/QAT"}


@pytest.mark.parametrize(
    ("opening", "start", "place"),
    [
        ("Dalam KTT NATO di Vilnius pada Juli 2023", "2023-07", "place/vilnius"),
        ("Pada KTT G20 di Bali, November 2022", "2022-11", "place/bali"),
        ("Dalam kunjungan ke Kiev pada Maret lalu", "2024-03", "place/kyiv"),
    ],
)
def test_what_is_said_at_the_event_that_a_sentence_opens_with(opening: str, start: str, place: str) -> None:
    events = told(f"{opening}, Presiden Turki Recep Tayyip Erdogan mengecam Rusia.")
    said = next(e for e in events if e.kind is Kind.STATEMENT)
    assert said.start is not None
    assert (said.start.iso, said.place) == (start, place)
    there = next(e for e in events if e.kind is not Kind.STATEMENT)
    assert "person/recep-tayyip-erdogan" in whose(there, Role.ATTENDEE) | whose(there, Role.VISITOR)


def test_whom_a_speaker_at_a_summit_names_need_not_be_there() -> None:
    events = told("Presiden Joko Widodo mendesak Rusia menghentikan perang dalam KTT G20 di Bali, Selasa.")
    (summit,) = (e for e in events if e.kind is Kind.SUMMIT)
    assert "country/RUS" not in whose(summit, Role.ATTENDEE)


@pytest.mark.parametrize(
    ("more", "role"),
    [
        ("Pertemuan dipimpin Menlu Peru Elmer Schialer.", Role.CHAIR),
        ("Pertemuan juga dihadiri Menlu Peru Elmer Schialer.", Role.ATTENDEE),
    ],
)
def test_a_bare_noun_with_its_verb_goes_on(more: str, role: Role) -> None:
    (meeting,) = told(f"Menlu Chili dan Menlu Bolivia menggelar pertemuan di Lima, Senin. {more}")
    assert "person/elmer-schialer" in whose(meeting, role)


@pytest.mark.parametrize("two", ["Putin dan Zelensky", "Rusia dan Ukraina", "Rusia-Ukraina"])
def test_a_meeting_of_two_has_no_name(two: str) -> None:
    first = "Presiden Rusia Vladimir Putin menelepon Presiden Ukraina Volodymyr Zelensky, Kamis."
    meeting = next(
        e for e in told(first, f"Pertemuan {two} akan digelar di Ankara.") if e.kind is Kind.MEETING
    )
    assert meeting.name is None
    assert {"country/RUS", "country/UKR"} <= whose(meeting, Role.ATTENDEE)


@pytest.mark.parametrize("asked", ["mengusulkan agar", "menyarankan supaya", "meminta agar"])
def test_what_is_asked_for_is_not_done(asked: str) -> None:
    (request,) = told(f"Ghana {asked} Togo menarik duta besarnya dari Benin.")
    assert (request.plover, whose(request, Role.RECIPIENT)) == (Plover.REQUEST, {"country/TGO"})


def test_a_demand_told_by_its_noun() -> None:
    (request,) = told("Tuntutan Armenia agar Azerbaijan membuka koridor Lachin dibahas di PBB.")
    assert (whose(request, Role.ACTOR), whose(request, Role.RECIPIENT)) == ({"country/ARM"}, {"country/AZE"})


def test_an_act_is_not_toward_those_in_what_it_is_for() -> None:
    events = told("AS menjatuhkan sanksi kepada Iran agar Israel tidak menyerang Teheran.")
    sanction = next(e for e in events if e.plover is Plover.SANCTION)
    assert whose(sanction, Role.RECIPIENT) == {"country/IRN"}


@pytest.mark.parametrize("deed", ["dinyatakan persona non grata", "diusir"])
def test_an_envoy_is_expelled_by_whoever_received_him(deed: str) -> None:
    (expulsion,) = told(f"Duta Besar Prancis untuk Mali {deed} pada Senin.")
    assert (whose(expulsion, Role.ACTOR), whose(expulsion, Role.RECIPIENT)) == (
        {"country/MLI"},
        {"country/FRA"},
    )


@pytest.mark.parametrize("who", ["Perdana Menteri Qatar Mohammed bin Abdulrahman", "Menlu AS Antony Blinken"])
def test_whoever_announces_what_others_agreed_does_not_agree(who: str) -> None:
    events = told(
        "Israel dan Lebanon menyepakati gencatan senjata, Rabu.", f"{who} mengumumkan kesepakatan itu."
    )
    assert [whose(e, Role.ACTOR) for e in events] == [{"country/ISR", "country/LBN"}]


@pytest.mark.parametrize("meeting", ["pertemuan", "perundingan"])
def test_what_is_said_at_that_meeting(meeting: str) -> None:
    first = "Menlu Peru Elmer Schialer bertemu Menlu Chili Alberto van Klaveren di Quito, Senin (8/4)."
    events = told(first, f"Dalam {meeting} tersebut, Schialer menyampaikan terima kasih kepada Chili.")
    thanks = next(e for e in events if e.kind is Kind.STATEMENT)
    assert thanks.start is not None
    assert (thanks.start.iso, thanks.place) == ("2024-04-08", "place/quito")


def test_the_same_day_is_not_the_day_of_the_words() -> None:
    events = told(
        "Menlu Retno Marsudi bertemu PM Fiji Sitiveni Rabuka di Suva, Rabu (24/4).",
        '"Fiji mitra yang penting bagi kami," kata Retno dalam keterangan pers di Jakarta, Kamis (25/4).',
        "Pada hari yang sama, Retno bertemu Menlu Vanuatu Matai Seremaiah.",
    )
    (second,) = (e for e in events if "country/VUT" in whose(e, Role.ATTENDEE))
    assert second.start is not None
    assert second.start.iso == "2024-04-24"


def test_a_country_of_two_words_inside_a_name() -> None:
    mentions = found("Departemen Luar Negeri Amerika Serikat menolak usul itu.").mentions
    assert "country/USA" in {key for mention in mentions for key in mention.entities}


def test_a_number_is_no_capital() -> None:
    mentions = found("Pelaksanaan Lima Butir Konsensus dibahas para menteri ASEAN.").mentions
    assert "country/PER" not in {key for mention in mentions for key in mention.entities}


def test_what_is_agreed_on_lies_elsewhere() -> None:
    events = told(
        "Presiden Prabowo bertemu PM Papua Nugini James Marape di Jakarta, Senin.",
        "Indonesia dan Papua Nugini sepakat membuka pos lintas batas baru di Boven Digoel.",
    )
    agreed = next(e for e in events if e.plover is Plover.AGREE)
    assert agreed.place == "place/jakarta"


def test_an_invitation_is_of_now() -> None:
    events = told(
        "Marape bertemu Prabowo.", "PM Papua Nugini James Marape mengundang Presiden Prabowo pada 16 Mei."
    )
    invited = next(e for e in events if e.plover is Plover.REQUEST)
    assert invited.start is None or invited.start.iso <= "2024-05-02"


def test_the_second_signer_of_whom_more_is_told() -> None:
    (signing, *_) = told(
        "Perjanjian itu ditandatangani oleh Menlu Peru Elmer Schialer dan Menlu Chili Alberto van Klaveren, "
        "yang sedang berkunjung ke Lima."
    )
    assert {"person/elmer-schialer", "person/alberto-van-klaveren"} <= whose(signing, Role.SIGNATORY)


def test_a_war_of_words_is_no_war() -> None:
    text = (
        "Presiden Kolombia Gustavo Petro terlibat perang kata dengan Dubes Israel untuk Kolombia Gali Dagan."
    )
    assert not [e for e in told(text) if e.plover is Plover.ASSAULT]


def test_who_opens_a_forum_opens_no_meeting_before_it() -> None:
    events = told(
        "Wamenlu Pahala Mansury membuka Forum Bisnis Indonesia-Mongolia di Ulan Bator, Selasa (30/4).",
        "Sebelum membuka forum, Wamenlu Pahala bertemu Menteri Luar Negeri Mongolia Batmunkh Battsetseg.",
    )
    meeting = next(e for e in events if e.kind is Kind.MEETING)
    assert not whose(meeting, Role.OPENER)
    assert meeting.start is not None
    assert meeting.start.iso == "2024-04-30"


def test_those_met_beside_a_summit_are_met_one_by_one() -> None:
    events = told(
        "Presiden Prabowo menghadiri KTT G20 di Rio de Janeiro.",
        "Di sela-sela KTT, Prabowo bertemu Perdana Menteri Inggris Keir Starmer. Prabowo juga berbincang dengan "
        "Perdana Menteri Kanada Justin Trudeau dan Presiden Vietnam Luong Cuong.",
    )
    assert len([e for e in events if e.kind is Kind.MEETING]) == 3


@pytest.mark.parametrize("verb", ["mengunjungi", "singgah di"])
def test_a_stop_on_the_way_is_of_the_month_of_the_journey(verb: str) -> None:
    (_, visit) = told(
        f"Presiden Prabowo tiba di Brasilia, Rabu. Sebelum ke Brasil, Presiden Prabowo {verb} Washington."
    )
    assert visit.start is not None
    assert visit.start.iso == "2024-05"
