"""What an office is for, about or where it is held, between its name and whoever holds it."""

from __future__ import annotations

from kg.document import Token
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import OWNERS, OfficeClaim, Scene, closes
from kg.model import OfficeId
from kg.records import replace


def before_name(scene: Scene, at: int) -> bool:
    """Whether a person's name stands at item `at`."""
    return scene.chunk(at, ChunkKind.PERSON) is not None


def capitalised(scene: Scene, at: int) -> bool:
    """A capitalised word, or a name that only the model proposes."""
    if at >= len(scene.items):
        return False
    item = scene.items[at]
    if isinstance(item, Chunk):
        return item.rule.startswith("model") and item.kind is not ChunkKind.DATE
    return item.text[0].isupper()


LONGEST_PORTFOLIO = 6
"""Words of a portfolio or subject that no table lists."""


def unlisted_portfolio(scene: Scene, at: int, claim: OfficeClaim) -> int:
    """ "Menteri Sumber Manusia Malaysia M Saravanan": words of an unlisted portfolio, up to the country."""
    plain = claim.office in ("minister", "deputy minister", "commissioner")
    joined = claim.office.startswith("minister of ") and scene.low(at) in scene.known.language.coordinators
    if not (plain or joined) or not scene.known.language.nouns_after:
        return at
    behind = _second_field(scene, at + 1, claim) if joined else at
    for end in range(at, min(at + LONGEST_PORTFOLIO, len(scene.items))):
        owner = scene.chunk(end, *OWNERS)
        if end > at and owner is not None and owner.senses:
            named = end + 1 + (scene.low(end + 1) == ",")
            return end if capitalised(scene, end + 1) or before_name(scene, named) else behind
        if not capitalised(scene, end) and scene.low(end) not in scene.known.language.coordinators:
            return behind
    return behind


def _second_field(scene: Scene, at: int, claim: OfficeClaim) -> int:
    """ "Menteri Pertanian dan Perikanan Pedro dos Reis": the item behind a field of another minister's."""
    title = claim.words.partition(" ")[0]
    fields = {words[1] for words in scene.known.offices.family(title)[1] if len(words) > 1}
    if scene.low(at) not in fields or not capitalised(scene, at):
        return at - 1
    return next((end for end in range(at + 1, at + FIELD) if before_name(scene, end)), at - 1)


FIELD = 4
"""Items from a portfolio's second field in which the name stands."""

COMBINED = 10
"""Most items of a portfolio of several fields."""


FOREIGN = "minister of foreign affairs"
MINISTER, DEPUTY_MINISTER = "minister of ", "deputy minister of "


def combined_portfolio(scene: Scene, at: int, claim: OfficeClaim) -> tuple[OfficeClaim, int]:
    """ "minister of innovation, science and industry, X": a portfolio of several fields that no table lists.

    The claim with the whole portfolio in its office's name, and the item behind it.
    """
    pack = scene.known.language
    begins = MINISTER if claim.office.startswith(MINISTER) else DEPUTY_MINISTER
    leads = pack.of_words | pack.words.title.portfolio_leads  # "minister of (for) trade and"
    lead = next((w for w in claim.words.split() if w in leads), "")
    listed = claim.office.startswith(begins) and bool(lead)
    plain = claim.office in ("minister", "deputy minister") and scene.low(at) in leads
    if pack.nouns_after or not (listed or plain):
        return claim, at
    joints = pack.also_office | {","}
    if listed and scene.low(at) not in joints:
        return claim, at
    end, small = at + plain, scene.tokens[scene.first(at) - 1].text.islower() or plain
    while end < at + COMBINED and (scene.low(end) in joints or _is_field(scene, end, small)):
        if scene.low(end) == "," and not _goes_on(scene, end, joints, small):
            break
        end += 1
    said = [scene.low(n) for n in range(at + plain, end)]
    behind = end + 1 + (scene.low(end + 1) in pack.determiners)
    owned = scene.low(end) in pack.of_words and scene.chunk(behind, ChunkKind.COUNTRY) is not None
    ends = scene.low(end) == "," or before_name(scene, end) or owned
    if not ends or not said or said[-1] in joints or (listed and joints.isdisjoint(said[:-1])):
        return claim, at
    if claim.office.endswith(FOREIGN):
        return claim, end  # whoever heads the foreign ministry, whatever else he heads
    field = scene.tokens[scene.first(at + plain) : scene.first(end)]
    words = " ".join(t.low for t in field).replace(" ,", ",")
    first = claim.words.partition(f" {lead} ")[2] + ("" if words.startswith(",") else " ") if listed else ""
    noun = MINISTER if claim.office == "minister" else begins
    return replace(claim, office=OfficeId(f"{noun}{first}{words}"), words=""), end


def _is_field(scene: Scene, at: int, small: bool) -> bool:
    """A word of a portfolio: written small, or with a capital like the title before it."""
    item = scene.items[at] if at < len(scene.items) else None
    if isinstance(item, Chunk):  # "and European Affairs", "and East African Cooperation"
        return item.kind in (ChunkKind.PLACE, ChunkKind.COUNTRY) and _is_field(scene, at + 1, small)
    if item is None or not item.text.isalpha() or item.low in scene.known.not_names:
        return False
    if item.low in scene.known.language.honorifics:
        return False  # "Minister of Foreign Affairs, Mr Fuad Hussein"
    return item.text.islower() if small else item.text[0].isupper()


def _goes_on(scene: Scene, at: int, joints: frozenset[str], small: bool) -> bool:
    """Whether behind a comma another field and a joint stand: ", science and industry"."""
    return _is_field(scene, at + 1, small) and any(scene.low(n) in joints for n in (at + 2, at + 3))


def past_subject(scene: Scene, at: int) -> int:
    """ "Utusan Khusus AS untuk Iklim John Kerry": what the office is about, before the name."""
    pack = scene.known.language
    if scene.low(at) in pack.words.name.matters and scene.low(at - 1) not in pack.of_words:
        return at + 1  # "US Special Representative for Yemen Policy Tim Ross"
    if not pack.nouns_after:
        return _past_matter(scene, at)
    if scene.low(at) not in pack.to_words:
        return at
    matter = scene.low(at) not in pack.locatives
    for end in range(at + 1, min(at + 1 + LONGEST_PORTFOLIO, len(scene.items))):
        if end > at + 1 and (before_name(scene, end) or (matter and _in_turn(scene, end))):
            return end
        place = scene.chunk(end, ChunkKind.PLACE)
        if not place and not capitalised(scene, end) and scene.low(end) not in pack.coordinators:
            return at
    return at


def _in_turn(scene: Scene, at: int) -> bool:
    """ "X, Wakil Sekjen PBB untuk Urusan Kemanusiaan dan Koordinator ...": where a second office follows."""
    pack = scene.known.language
    joins = scene.low(at) in pack.also_office | pack.coordinators - {","}
    return closes(scene, at) or (joins and scene.chunk(at + 1, ChunkKind.OFFICE) is not None)


def _past_matter(scene: Scene, at: int) -> int:
    """ "the OSCE's representative on freedom of the media, X,": what the office is about, before the name."""
    pack = scene.known.language
    if scene.low(at) not in pack.words.office.about:
        return at
    for end in range(at + 2, min(at + 2 + LONGEST_PORTFOLIO, len(scene.items))):
        if scene.low(end) == ",":
            return end if before_name(scene, end + 1) and scene.chunk(end + 1, ChunkKind.PERSON) else at
        if not scene.low(end).isalpha():
            return at
    return at


def past_seat(scene: Scene, at: int, to_body: bool = False) -> int:
    """ "Wakil Tetap RI untuk PBB di New York Arrmanatha Nasir": where it is held, before the name.

    Of an envoy to a body it is told behind his name, too: "X, Wakil Tetap RI untuk PBB di Wina, datang".
    """
    pack = scene.known.language
    if scene.low(at) in pack.words.title.posted and scene.low(at + 1) in pack.locatives:
        return at + 3 if before_name(scene, at + 3) else at  # "berkedudukan di Canberra Marko Ham"
    if not pack.nouns_after and scene.low(at) in pack.words.title.posted_in:
        the = scene.low(at + 1) in pack.determiners and scene.low(at + 2) in pack.words.office.realm_words
        seat = the or scene.chunk(at + 1, ChunkKind.PLACE, ChunkKind.COUNTRY) is not None
        end = at + 2 + the  # "the U.N. spokesman in Kabul, X, said", "its envoy in the country, X, said"
        apposed = seat and scene.low(end) == ","
        return end if apposed and before_name(scene, _past_ranks(scene, end + 1)) else at
    there = pack.nouns_after and scene.low(at) in pack.locatives and _seat(scene, at + 1)
    set_off = to_body and scene.low(at + 2) == ","
    return at + 2 if there and (set_off or before_name(scene, at + 2 + (scene.low(at + 2) == ","))) else at


def _seat(scene: Scene, at: int) -> bool:
    """A city, be it a capital: "di New York", "di Wina"."""
    city = scene.chunk(at, ChunkKind.PLACE, ChunkKind.COUNTRY)
    return city is not None and (city.kind is ChunkKind.PLACE or city.form is Form.CAPITAL)


def _past_ranks(scene: Scene, at: int) -> int:
    """The item behind forms of address: "Colonel Emre Demir" at "Emre"."""
    while scene.low(at) in scene.known.language.honorifics:
        at += 1
    return at


DASHES = frozenset({"-", "–"})
YEAR = 4
"""Digits of a year."""


def term(scene: Scene, at: int) -> tuple[str, int] | None:
    """ "foreign minister since 2014", "Menlu RI periode 2009-2014": until when, the item behind."""
    words = scene.known.language.words.office
    word = scene.low(at)
    if scene.low(at + 1) in DASHES and all(_is_year(scene.low(n)) for n in (at, at + 2)):
        return scene.low(at + 2), at + 3  # "Dubes RI untuk Tunisia 2017-2021, Ikrar Nusa Bhakti"
    until = word in words.until
    if not until and word not in words.since and word not in words.terms and word != "(":
        return None
    years = [scene.low(at + 1), scene.low(at + 3)]
    if scene.low(at + 2) in DASHES and all(_is_year(year) for year in years):
        return years[1], at + 4 + (word == "(")
    date = scene.chunk(at + 1, ChunkKind.DATE)
    if date is None or date.date is None:
        return None
    if word in words.since:
        return "", at + 2
    end = date.date.start if until else date.date.until
    return (end.iso, at + 2) if end is not None else None


def in_the_chair(scene: Scene, at: int, claim: OfficeClaim) -> int:
    """ "Ketua Dewan Keamanan bulan Mei, X", "Presiden G20 untuk tahun 2022": the item behind when; else `at`.

    Only a body's chair goes round by month or year; whoever is named so has his name behind it, so that the
    month of "Sekjen PBB bulan Mei lalu bertemu" is when he met.
    """
    pack = scene.known.language
    if claim.of is None or claim.of.kind is not ChunkKind.ORGANIZATION:
        return at
    step = at + (scene.low(at) in pack.to_words - pack.locatives)
    step += scene.low(step) in pack.durations | pack.words.office.terms
    told = scene.chunk(step, ChunkKind.DATE) if step > at else None
    start = told.date.start if told is not None and told.date is not None else None
    whose = start is not None and start.day is None
    return step + 1 if whose and before_name(scene, step + 1 + (scene.low(step + 1) == ",")) else at


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) == YEAR


PORTFOLIO = 6
"""Most items of what an office in apposition is for: "its special envoy for the Horn of Africa"."""


WITH_PORTFOLIO = frozenset(
    {
        "special envoy",
        "special representative",
        "envoy",
        "commissioner",
        "assistant secretary",
        "ambassador-at-large",
    }
)
"""Offices that are named together with what they are for."""


def portfolio(scene: Scene, claims: tuple[OfficeClaim, ...], at: int) -> tuple[tuple[OfficeClaim, ...], int]:
    """What an office is for, where no table lists it: "for consular affairs", "for the South Caucasus".

    The claims, with what an envoy is for in the office's name if that is no place, and the item behind.
    """
    begin, at = at, _past_charge(scene, at)
    if at == begin and scene.low(at) not in scene.known.language.words.title.portfolio_leads:
        return claims, begin
    end = at + 1
    while end < min(at + PORTFOLIO, len(scene.items)) and not ends_portfolio(scene, end, at):
        if before_name(scene, end) and _titles(scene, at + 1, end):
            break  # "Assistant Secretary of State for European Affairs Wess Mitchell"
        end += 1
    if end == at + 1 or not (ends_portfolio(scene, end, at) or before_name(scene, end)):
        return claims, begin
    words = [scene.low(n) for n in range(at + 1, end)]
    pack = scene.known.language
    occasions = pack.words.title.occasions
    sent = claims[-1].office in WITH_PORTFOLIO  # "the envoy for peace talks"
    met = not sent and not pack.words.group.own_talks.isdisjoint(words)
    if words[0] in occasions or words[0] in pack.numbers or met:
        return claims, at  # "received Chad's president for two days of talks", "for trade talks"
    if any(scene.chunk(n, ChunkKind.OFFICE) for n in range(at + 1, end)):
        return claims, at  # "spokeswoman for Prime Minister Mark Rutte": whom the office serves
    last = claims[-1]
    lead = (*last.words.split(), scene.low(at), *words)
    if all(words) and (whole := scene.known.offices.family(lead[0])[1].get(lead)) is not None:
        claims = (*claims[:-1], replace(last, office=whole))  # "Minister of State (MoS) for External Affairs"
    elif all(words) and last.office in WITH_PORTFOLIO:
        named = OfficeId(f"{last.office} for {' '.join(words)}")
        claims = (*claims[:-1], replace(last, office=named))
    last = claims[-1]
    if last.words in scene.known.language.words.title.top_offices:  # "top diplomat for Africa": of lower rank
        claims = (*claims[:-1], replace(last, office=OfficeId(last.words), words=""))
    return claims, end


def _past_charge(scene: Scene, at: int) -> int:
    """ "in charge of trade", "responsible for enlargement": the last word before what somebody heads."""
    told = scene.known.language.words.title.in_charge
    ends = (at + len(lead) - 1 for lead in told if tuple(scene.lows[at : at + len(lead)]) == lead)
    return next(ends, at)


def _titles(scene: Scene, first: int, last: int) -> bool:
    """Whether items are words of a title: capitalised, but for "and", "of" and the like."""
    pack = scene.known.language
    joining = pack.coordinators | pack.of_words | pack.determiners
    return all(
        capitalised(scene, n) or scene.low(n) in joining or not scene.low(n) for n in range(first, last)
    )


def ends_portfolio(scene: Scene, at: int, begin: int = -1) -> bool:
    """Whether what an office is for ends: "for Political and Peacebuilding Affairs" goes on behind "and"."""
    pack = scene.known.language
    if begin >= 0 and scene.low(at) in pack.also_office and capitalised(scene, begin + 1):
        behind = scene.items[at + 1] if at + 1 < len(scene.items) else None
        region = scene.chunk(at + 1, ChunkKind.PLACE) is not None  # "for South and Central Asian affairs"
        if at > begin + 1 and (region or (isinstance(behind, Token) and behind.text[0].isupper())):
            return False
    return closes(scene, at) or scene.low(at) in pack.also_office | pack.relatives
