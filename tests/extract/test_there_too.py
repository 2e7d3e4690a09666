"""Who was at a gathering or signing, told in a sentence that does not name it: "X looked on", "X ikut hadir"."""

from __future__ import annotations

import pytest

from kg.model import Kind
from kg.pipeline import extract_article
from kg.read import article_from_text

SUMMIT_EN = "Leaders of the East African Community opened a summit in Arusha on Friday. "
SIGNED_EN = "Kenya and Rwanda signed a treaty in Arusha on Friday. "
SUMMIT_ID = "Para pemimpin Komunitas Afrika Timur menggelar KTT di Arusha, Jumat (8/3). "
SIGNED_ID = "Kenya dan Rwanda menandatangani perjanjian di Arusha, Jumat (8/3). "
RUTO, KAGAME = "Kenyan President William Ruto", "Rwandan President Paul Kagame"
PRESIDEN = "Presiden Kenya William Ruto"
GUTERRES = "UN Secretary-General Antonio Guterres"
SEKJEN = "Sekretaris Jenderal PBB Antonio Guterres"

AT_THE_SUMMIT = [
    (f"{RUTO} told the gathering that the border would stay open.", "william-ruto"),
    (f"{RUTO} told fellow leaders that the border would stay open.", "william-ruto"),
    (f"At the summit, {RUTO} announced that the border would stay open.", "william-ruto"),
    (f"{RUTO} and {KAGAME} came as guests.", "william-ruto paul-kagame"),
    (
        "Presidents William Ruto of Kenya and Paul Kagame of Rwanda were among those who came to Arusha.",
        "william-ruto paul-kagame",
    ),
    (f"{RUTO} was also there.", "william-ruto"),
    ("Kenya was represented by its foreign minister, Musalia Mudavadi.", "musalia-mudavadi"),
    (f"Foreign Minister Musalia Mudavadi stood in for {RUTO}.", "musalia-mudavadi"),
    (f"{RUTO} left before the closing ceremony.", "william-ruto"),
    (f"{RUTO}, who attended, thanked Tanzania.", "william-ruto"),
    (f"{RUTO} took his seat between the leaders of Rwanda and Uganda.", "william-ruto"),
    (f"In the front row sat {RUTO} and {KAGAME}.", "william-ruto paul-kagame"),
    (f"Only {RUTO} turned up in person.", "william-ruto"),
]

AT_THE_SIGNING = [
    ("It was signed by Presidents William Ruto and Paul Kagame.", "william-ruto paul-kagame"),
    (
        "On the Kenyan side it was signed by Foreign Minister Musalia Mudavadi, on the Rwandan by Foreign Minister "
        "Vincent Biruta.",
        "musalia-mudavadi vincent-biruta",
    ),
    (
        "The signatories were Foreign Ministers Musalia Mudavadi and Vincent Biruta.",
        "musalia-mudavadi vincent-biruta",
    ),
    (f"{GUTERRES} looked on.", "antonio-guterres un"),
    (f"{GUTERRES} watched the signing from the front row.", "antonio-guterres un"),
    (f"{GUTERRES} signed as a witness.", "antonio-guterres un"),
    ("Tanzanian President Samia Suluhu Hassan, who hosted the ceremony, called it historic.", "TZA"),
    ("Uganda, though no party to the talks, signed too.", "UGA"),
    ("Uganda followed suit an hour later.", "UGA"),
]

ELSEWHERE = [
    f"{RUTO} told the BBC that the border would stay open.",
    f"{RUTO} stayed at home.",
    f"{RUTO} looked on the bright side.",
    f"{RUTO} was absent.",
    f"{RUTO}, at present chairman of the African Union, was in Paris.",
    f"{RUTO} took his children to school.",
    f"{RUTO} attended school in Nairobi.",
]

DI_KTT = [
    (f"{PRESIDEN} mengatakan kepada sidang bahwa perbatasan tetap dibuka.", "william-ruto"),
    (f"Dalam KTT itu, {PRESIDEN} mengumumkan pembukaan perbatasan.", "william-ruto"),
    (f"{PRESIDEN} dan Presiden Rwanda Paul Kagame datang sebagai tamu.", "william-ruto paul-kagame"),
    (f"Turut hadir {PRESIDEN} dan Presiden Rwanda Paul Kagame.", "william-ruto paul-kagame"),
    (f"{PRESIDEN} juga hadir.", "william-ruto"),
    (f"{PRESIDEN} bergabung lewat tautan video.", "william-ruto"),
    ("Kenya diwakili Menteri Luar Negeri Musalia Mudavadi.", "musalia-mudavadi"),
    (f"{PRESIDEN} absen dan digantikan Menteri Luar Negeri Musalia Mudavadi.", "musalia-mudavadi"),
    (f"{PRESIDEN} duduk di antara pemimpin Rwanda dan Uganda.", "william-ruto"),
    (f"Di deretan depan tampak {PRESIDEN} dan Presiden Rwanda Paul Kagame.", "william-ruto paul-kagame"),
    (f"Para peserta antara lain {PRESIDEN} dan Presiden Rwanda Paul Kagame.", "william-ruto paul-kagame"),
]

SAAT_DITEKEN = [
    (
        "Naskah turut diteken Menlu Kenya Musalia Mudavadi dan Menlu Rwanda Vincent Biruta.",
        "musalia-mudavadi vincent-biruta",
    ),
    (
        "Penandatangannya adalah Menlu Kenya Musalia Mudavadi dan Menlu Rwanda Vincent Biruta.",
        "musalia-mudavadi vincent-biruta",
    ),
    (f"{SEKJEN} turut menyaksikan.", "antonio-guterres un"),
    (f"Hadir sebagai saksi {SEKJEN}.", "antonio-guterres un"),
    ("Uganda ikut menandatangani.", "UGA"),
    ("Mesir mengutus Menteri Luar Negeri Sameh Shoukry sebagai penanda tangan.", "sameh-shoukry"),
]

DI_TEMPAT_LAIN = [
    f"{PRESIDEN} mengatakan kepada wartawan bahwa perbatasan tetap dibuka.",
    f"{PRESIDEN} tidak hadir.",
    f"{PRESIDEN} tinggal di rumah.",
    f"{PRESIDEN} duduk di bangku sekolah pada 1980.",
]


def those_at(code: str, text: str, kind: Kind) -> set[str]:
    events = extract_article(article_from_text(text, "p", language=code, published="2024-03-09")).events
    return {p.participant.split("/")[-1] for e in events if e.kind is kind for p in e.participations}


@pytest.mark.parametrize(("sentence", "who"), AT_THE_SUMMIT)
def test_somebody_is_told_to_have_been_at_the_summit(sentence: str, who: str) -> None:
    assert set(who.split()) <= those_at("en", SUMMIT_EN + sentence, Kind.SUMMIT)


@pytest.mark.parametrize(("sentence", "who"), AT_THE_SIGNING)
def test_somebody_is_told_to_have_been_at_the_signing(sentence: str, who: str) -> None:
    assert set(who.split()) <= those_at("en", SIGNED_EN + sentence, Kind.SIGNING)


@pytest.mark.parametrize("sentence", ELSEWHERE)
def test_somebody_who_was_elsewhere_was_not_at_the_summit(sentence: str) -> None:
    assert "william-ruto" not in those_at("en", SUMMIT_EN + sentence, Kind.SUMMIT)


@pytest.mark.parametrize(("sentence", "who"), DI_KTT)
def test_somebody_is_told_to_have_been_at_the_summit_in_indonesian(sentence: str, who: str) -> None:
    assert set(who.split()) <= those_at("id", SUMMIT_ID + sentence, Kind.SUMMIT)


@pytest.mark.parametrize(("sentence", "who"), SAAT_DITEKEN)
def test_somebody_is_told_to_have_been_at_the_signing_in_indonesian(sentence: str, who: str) -> None:
    assert set(who.split()) <= those_at("id", SIGNED_ID + sentence, Kind.SIGNING)


@pytest.mark.parametrize("sentence", DI_TEMPAT_LAIN)
def test_somebody_elsewhere_was_not_at_the_summit_in_indonesian(sentence: str) -> None:
    assert "william-ruto" not in those_at("id", SUMMIT_ID + sentence, Kind.SUMMIT)


def test_a_body_organizes_the_summit_that_it_holds() -> None:
    article = article_from_text(
        "ECOWAS held a summit in Abuja on Friday.", "p", language="en", published="2024-03-09"
    )
    (event,) = extract_article(article).events
    assert ("organization/ecowas", "organizer") in {
        (p.participant, p.role.value) for p in event.participations
    }


OF_THE_OTHER = [
    (
        "en",
        "Mexico broke off relations with Ecuador on Friday, hours after Ecuadorian police stormed its embassy in Quito.",
    ),
    ("en", "Mexico said on Friday that Ecuador had arrested its fishermen on Lake Napo."),
    (
        "id",
        "Meksiko memutus hubungan dengan Ekuador setelah polisi Ekuador menyerbu kedutaannya di Quito, Jumat (8/3).",
    ),
]


@pytest.mark.parametrize(("code", "text"), OF_THE_OTHER)
def test_what_is_done_to_its_missions_and_people_is_done_to_the_state_that_the_sentence_is_about(
    code: str, text: str
) -> None:
    events = extract_article(article_from_text(text, "p", language=code, published="2024-03-09")).events
    toward = {
        (p.participant, p.role.value)
        for e in events
        for p in e.participations
        if e.plover in ("ASSAULT", "COERCE")
    }
    assert {("country/MEX", "recipient"), ("country/ECU", "actor")} <= toward


MET = "Kenyan President William Ruto received Rwandan Foreign Minister Vincent Biruta in Nairobi on Friday. "

GONE_ON = [
    (MET + "The guest thanked Kenya for its help.", Kind.STATEMENT, "vincent-biruta RWA KEN"),
    (MET + "His visitor thanked Kenya for its help.", Kind.STATEMENT, "vincent-biruta RWA KEN"),
    (MET + "The host thanked Rwanda for its help.", Kind.STATEMENT, "william-ruto KEN RWA"),
    (MET + "Three agreements were signed on the occasion.", Kind.SIGNING, "KEN RWA"),
    (MET + "Tanzanian President Samia Suluhu Hassan mediated.", Kind.MEETING, "samia-suluhu-hassan TZA"),
    (
        "Kenyan President William Ruto flew to Kigali on Friday. Foreign Minister Musalia Mudavadi came along.",
        Kind.VISIT,
        "william-ruto musalia-mudavadi",
    ),
    (
        "Kenyan President William Ruto met Rwandan Foreign Minister Vincent Biruta on Friday and took the opportunity "
        "to thank Rwanda for its help.",
        Kind.STATEMENT,
        "william-ruto RWA",
    ),
]


@pytest.mark.parametrize(("text", "kind", "who"), GONE_ON)
def test_what_goes_on_is_told_of_those_before(text: str, kind: Kind, who: str) -> None:
    assert set(who.split()) <= those_at("en", text, kind)


def test_an_opportunity_taken_is_no_plan() -> None:
    text = GONE_ON[-1][0]
    events = extract_article(article_from_text(text, "p", language="en", published="2024-03-09")).events
    (thanks,) = [e for e in events if e.kind is Kind.STATEMENT]
    assert thanks.status.value == "held"
    assert thanks.start is not None
    assert thanks.start.iso == "2024-03-08"


BERTEMU = (
    "Presiden Kenya William Ruto menerima Menteri Luar Negeri Rwanda Vincent Biruta di Nairobi, Jumat (8/3). "
)
TERBANG = "Presiden Kenya William Ruto terbang ke Kigali, Jumat (8/3). "

BERLANJUT = [
    (BERTEMU + "Sang tamu berterima kasih kepada Kenya.", Kind.STATEMENT, "vincent-biruta RWA KEN"),
    (BERTEMU + "Tamunya memuji Kenya.", Kind.STATEMENT, "vincent-biruta RWA KEN"),
    (BERTEMU + "Tuan rumah memuji Rwanda.", Kind.STATEMENT, "william-ruto KEN RWA"),
    (
        BERTEMU + "Presiden Tanzania Samia Suluhu Hassan menjadi penengah.",
        Kind.MEETING,
        "samia-suluhu-hassan TZA",
    ),
    (TERBANG + "Menteri Luar Negeri Musalia Mudavadi ikut dalam rombongan.", Kind.VISIT, "musalia-mudavadi"),
    (TERBANG + "Dalam kunjungan itu kedua negara menandatangani perjanjian.", Kind.SIGNING, "KEN RWA"),
]


@pytest.mark.parametrize(("text", "kind", "who"), BERLANJUT)
def test_what_goes_on_is_told_of_those_before_in_indonesian(text: str, kind: Kind, who: str) -> None:
    assert set(who.split()) <= those_at("id", text, kind)


def test_two_countries_are_those_of_the_guest_and_of_the_city() -> None:
    text = "Kenyan President William Ruto flew to Kigali on Friday. During the visit the two countries signed a treaty."
    assert {"KEN", "RWA"} <= those_at("en", text, Kind.SIGNING)


DECIDED = [
    ("The Kenyan government on Friday decided to close its border with Uganda.", "held", "2024-03-08"),
    ("Kenya decided on Friday to expel Uganda's ambassador.", "held", "2024-03-08"),
    ("Kenya decided not to expel Uganda's ambassador.", "denied", None),
]


@pytest.mark.parametrize(("text", "status", "day"), DECIDED)
def test_a_measure_that_is_decided_is_taken(text: str, status: str, day: str | None) -> None:
    (event,) = extract_article(article_from_text(text, "p", language="en", published="2024-03-09")).events
    assert event.status.value == status
    assert (event.start.iso if event.start else None) == day
