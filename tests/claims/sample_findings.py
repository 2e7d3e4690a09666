"""Three small articles of our own wording, with the findings that a perfect reader would return."""

from __future__ import annotations

import hashlib

from kg.model import (
    Article,
    Entity,
    EntityKey,
    EntityType,
    Event,
    EventKey,
    Evidence,
    Findings,
    Kind,
    MembershipUse,
    Mention,
    OfficeId,
    PartialDate,
    Participation,
    Plover,
    Position,
    Quotation,
    Role,
    Status,
    Topic,
    Zone,
    ZoneKind,
)

OFFICES = {
    OfficeId("minister of foreign affairs"): ("minister of foreign affairs", "menteri luar negeri"),
    OfficeId("ambassador"): ("ambassador", "duta besar"),
    OfficeId("prime minister"): ("prime minister", "perdana menteri"),
}

FORUM = """Menlu Buka Forum Maritim

Surabaya - Menteri Luar Negeri RI Retno Marsudi membuka Forum Maritim Kawasan (FMK) bertajuk 'Laut yang Damai' di Surabaya, Rabu (6/3/2019).

Forum itu dihadiri wakil setingkat menteri dari 10 negara ASEAN dan Australia.

"Kita perlu mengajak Facebook untuk menangkal kabar bohong tentang laut," kata mantan duta besar RI untuk Belanda itu.

Forum ini merupakan tindak lanjut Lokakarya Pelabuhan pada 2018.
"""

VISIT = """Wong flies to Tokyo as talks with Moscow are off

Australian Foreign Minister Penny Wong visited Tokyo on 12 March 2024 and met Japanese officials.

Australia condemned Russia over the strike, and a meeting planned with Russia in April 2024 was cancelled.

Australia imposed sanctions on a Russian bank on 13 March 2024. "We will not look away from this," Wong told Japan.
"""

LEADER = """Shigeru Ishiba becomes prime minister

Shigeru Ishiba was appointed prime minister of Japan on 1 October 2024. He will visit Indonesia in January 2025.
"""


def _evidence(text: str, words: str, rule: str, confidence: float = 0.9) -> tuple[Evidence, ...]:
    begin = text.index(words)
    return (Evidence(begin, begin + len(words), rule, confidence),)


def _mention(text: str, words: str, *keys: str) -> Mention:
    begin = text.index(words)
    end = begin + len(words)
    return Mention(begin, end, words, tuple(map(EntityKey, keys)), "gazetteer", 1.0, ZoneKind.BODY)


def _entity(
    key: str, en: str, indonesian: str, *surfaces: str, cls: str | None = None, **more: str
) -> Entity:
    kind = EntityType(key.split("/")[0].capitalize())
    links = {k: EntityKey(v) for k, v in more.items() if k in ("in_country", "operated_by")}
    plain = {k: v for k, v in more.items() if k not in links}
    return Entity(EntityKey(key), kind, cls or kind, en, indonesian, surfaces, **plain, **links)  # type: ignore[arg-type]


def _article(identifier: str, text: str, language: str, published: str, publisher: str) -> Article:
    return Article(
        identifier,
        text,
        language,
        hashlib.sha256(text.encode()).hexdigest(),
        (Zone(ZoneKind.TITLE, 0, text.index("\n")), Zone(ZoneKind.BODY, text.index("\n"), len(text))),
        title=text.split("\n")[0],
        published=published,
        publisher=publisher,
        source_url=f"https://news.example/{identifier}",
    )


COUNTRIES = {
    "IDN": ("Indonesia", "Indonesia", "ID", "Q252"),
    "AUS": ("Australia", "Australia", "AU", "Q408"),
    "NLD": ("Netherlands", "Belanda", "NL", "Q55"),
    "JPN": ("Japan", "Jepang", "JP", "Q17"),
    "RUS": ("Russia", "Rusia", "RU", "Q159"),
    "MYS": ("Malaysia", "Malaysia", "MY", "Q833"),
    "THA": ("Thailand", "Thailand", "TH", "Q869"),
}


def _country(iso3: str, *surfaces: str) -> Entity:
    en, indonesian, iso2, qid = COUNTRIES[iso3]
    return _entity(f"country/{iso3}", en, indonesian, *surfaces, iso3=iso3, iso2=iso2, qid=qid)


def _part(who: str, role: Role, evidence: tuple[Evidence, ...], **more: object) -> Participation:
    return Participation(EntityKey(who), role, evidence, **more)  # type: ignore[arg-type]


def forum() -> Findings:
    """A conference in Indonesian: opener, host, a group with its count, members inferred, a follow-up."""
    text = FORUM
    came = _evidence(
        text, "dihadiri wakil setingkat menteri dari 10 negara ASEAN dan Australia", "attend:passive"
    )
    opened = _evidence(text, "Retno Marsudi membuka Forum Maritim Kawasan (FMK)", "open:active")
    held = _evidence(text, "Forum Maritim Kawasan (FMK) bertajuk 'Laut yang Damai' di Surabaya", "event-name")
    asean = EntityKey("organization/asean")
    inferred = tuple(
        _part(
            f"country/{iso3}",
            Role.ATTENDEE,
            (),
            level="ministerial",
            inferred_from=asean,
            membership=MembershipUse(asean, EntityKey(f"country/{iso3}")),
        )
        for iso3 in ("IDN", "MYS", "THA")
    )
    conference = Event(
        EventKey("e1"),
        Kind.CONFERENCE,
        Plover.CONSULT,
        Status.HELD,
        (
            _part("person/retno-marsudi", Role.OPENER, opened),
            _part("country/IDN", Role.HOST, held),
            _part("organization/asean", Role.ATTENDEE, came, level="ministerial", count_stated=10),
            _part("country/AUS", Role.ATTENDEE, came, level="ministerial"),
            *inferred,
        ),
        held,
        mode="multilateral",
        contexts=("diplomatic", "natural_resource"),
        name="Forum Maritim Kawasan",
        name_language="id",
        abbreviation="FMK",
        start=PartialDate(2019, 3, 6),
        place=EntityKey("place/surabaya"),
        theme="Laut yang Damai",
        follows=EventKey("e2"),
    )
    workshop = Event(
        EventKey("e2"),
        Kind.CONFERENCE,
        Plover.CONSULT,
        Status.HELD,
        (),
        _evidence(text, "tindak lanjut Lokakarya Pelabuhan pada 2018", "follow-up"),
        name="Lokakarya Pelabuhan",
        start=PartialDate(2018),
    )
    words = "Kita perlu mengajak Facebook untuk menangkal kabar bohong tentang laut,"
    begin = text.index(words)
    said = Quotation(
        EntityKey("person/retno-marsudi"),
        begin,
        begin + len(words),
        True,
        _evidence(text, f'"{words}" kata', "quote:direct", 1.0),
        about=(EntityKey("platform/facebook"),),
        topics=("misinformation",),
    )
    office = _evidence(text, "Menteri Luar Negeri RI Retno Marsudi", "title:before-name")
    envoy = _evidence(text, "mantan duta besar RI untuk Belanda itu", "title:anaphor")
    retno = EntityKey("person/retno-marsudi")
    return Findings(
        _article("forum", text, "id", "2019-03-06T14:05+07:00", "Kabar Contoh"),
        (
            _entity("person/retno-marsudi", "Retno Marsudi", "Retno Marsudi", "Retno Marsudi"),
            _country("IDN", "RI"),
            _country("AUS", "Australia"),
            _country("NLD", "Belanda"),
            _country("MYS"),
            _country("THA"),
            _entity(
                "organization/asean",
                "Association of Southeast Asian Nations",
                "Perhimpunan Bangsa-Bangsa Asia Tenggara",
                "ASEAN",
                cls="CountryGroup",
                abbreviation="ASEAN",
                qid="Q7768",
            ),
            _entity("place/surabaya", "Surabaya", "Surabaya", "Surabaya", in_country="country/IDN"),
            _entity("platform/facebook", "Facebook", "Facebook", "Facebook", operated_by="organization/meta"),
            _entity("organization/meta", "Meta Platforms", "Meta Platforms", cls="Company"),
        ),
        (
            _mention(text, "Retno Marsudi", "person/retno-marsudi"),
            _mention(text, "RI", "country/IDN"),
            _mention(text, "Australia", "country/AUS"),
            _mention(text, "Belanda", "country/NLD"),
            _mention(text, "ASEAN", "organization/asean"),
            _mention(text, "Surabaya", "place/surabaya"),
            _mention(text, "Facebook", "platform/facebook"),
        ),
        (
            Position(
                retno, OfficeId("minister of foreign affairs"), EntityKey("country/IDN"), None, False, office
            ),
            Position(
                retno, OfficeId("ambassador"), EntityKey("country/IDN"), EntityKey("country/NLD"), True, envoy
            ),
        ),
        (conference, workshop),
        (said,),
        (Topic("misinformation", "misinformasi", _evidence(text, "kabar bohong", "topic")),),
        ("10 members stated, 3 known",),
    )


def visit() -> Findings:
    """A visit, a condemnation, a cancelled meeting and a sanction in English, and a quotation to someone."""
    text = VISIT
    went = _evidence(text, "Penny Wong visited Tokyo on 12 March 2024", "visit:active")
    blamed = _evidence(text, "Australia condemned Russia over the strike", "condemn:active")
    off = _evidence(text, "a meeting planned with Russia in April 2024 was cancelled", "meeting:cancelled")
    fined = _evidence(
        text, "Australia imposed sanctions on a Russian bank on 13 March 2024", "sanction:active"
    )
    words = "We will not look away from this,"
    begin = text.index(words)
    return Findings(
        _article("visit", text, "en", "2024-03-13", "Sample Times"),
        (
            _entity("person/penny-wong", "Penny Wong", "Penny Wong", "Penny Wong", "Wong"),
            _country("AUS", "Australia", "Australian"),
            _country("JPN", "Japanese", "Japan"),
            _country("RUS", "Russia", "Russian", "Moscow"),
            _entity("place/tokyo", "Tokyo", "Tokyo", "Tokyo", in_country="country/JPN"),
        ),
        (
            _mention(text, "Penny Wong", "person/penny-wong"),
            _mention(text, "Tokyo", "place/tokyo"),
            _mention(text, "Moscow", "country/RUS"),
            _mention(text, "Australia", "country/AUS"),
            _mention(text, "Japan", "country/JPN"),
        ),
        (
            Position(
                EntityKey("person/penny-wong"),
                OfficeId("minister of foreign affairs"),
                EntityKey("country/AUS"),
                None,
                False,
                _evidence(text, "Australian Foreign Minister Penny Wong", "title:before-name"),
            ),
        ),
        (
            Event(
                EventKey("e1"),
                Kind.VISIT,
                Plover.CONSULT,
                Status.HELD,
                (
                    _part("person/penny-wong", Role.VISITOR, went),
                    _part("country/AUS", Role.VISITOR, went),
                    _part("country/JPN", Role.HOST, went),
                ),
                went,
                mode="visit",
                start=PartialDate(2024, 3, 12),
                place=EntityKey("place/tokyo"),
            ),
            Event(
                EventKey("e2"),
                Kind.STATEMENT,
                Plover.ACCUSE,
                Status.HELD,
                (_part("country/AUS", Role.ACTOR, blamed), _part("country/RUS", Role.RECIPIENT, blamed)),
                blamed,
                mode="disapprove",
            ),
            Event(
                EventKey("e3"),
                Kind.MEETING,
                Plover.CONSULT,
                Status.CANCELLED,
                (_part("country/AUS", Role.ATTENDEE, off), _part("country/RUS", Role.ATTENDEE, off)),
                off,
                start=PartialDate(2024, 4),
            ),
            Event(
                EventKey("e4"),
                Kind.MEASURE,
                Plover.SANCTION,
                Status.HELD,
                (_part("country/AUS", Role.ACTOR, fined), _part("country/RUS", Role.RECIPIENT, fined)),
                fined,
                contexts=("economic",),
                start=PartialDate(2024, 3, 13),
            ),
        ),
        (
            Quotation(
                EntityKey("person/penny-wong"),
                begin,
                begin + len(words),
                True,
                _evidence(text, f'"{words}" Wong told Japan', "quote:direct"),
                addressee=EntityKey("country/JPN"),
            ),
        ),
    )


def leader() -> Findings:
    """An appointment and a planned visit, in English; one participation rests on two stretches of text."""
    text = LEADER
    named = _evidence(text, "Shigeru Ishiba was appointed prime minister of Japan", "appoint:passive")
    title = _evidence(text, "Shigeru Ishiba becomes prime minister", "appoint:headline", 0.7)
    will = _evidence(text, "He will visit Indonesia in January 2025", "visit:future")
    ishiba = EntityKey("person/shigeru-ishiba")
    return Findings(
        _article("leader #2/2024", text, "en", "2024-10-01T09:30:00Z", "Sample Times"),
        (
            _entity("person/shigeru-ishiba", "Shigeru Ishiba", "Shigeru Ishiba", "Shigeru Ishiba"),
            _country("JPN", "Japan"),
            _country("IDN", "Indonesia"),
        ),
        (
            _mention(text, "Shigeru Ishiba", "person/shigeru-ishiba"),
            _mention(text, "Japan", "country/JPN"),
            _mention(text, "Indonesia", "country/IDN"),
        ),
        (Position(ishiba, OfficeId("prime minister"), EntityKey("country/JPN"), None, False, named),),
        (
            Event(
                EventKey("e1"),
                Kind.APPOINTMENT,
                None,
                Status.HELD,
                (_part(ishiba, Role.APPOINTEE, named + title),),
                named + title,
                start=PartialDate(2024, 10, 1),
            ),
            Event(
                EventKey("e2"),
                Kind.VISIT,
                Plover.CONSULT,
                Status.PLANNED,
                (_part(ishiba, Role.VISITOR, will), _part("country/IDN", Role.HOST, will)),
                will,
                mode="visit",
                start=PartialDate(2025, 1),
                place=EntityKey("country/IDN"),
            ),
        ),
    )


SAMPLES = (forum, visit, leader)
