"""Whose an office is where the phrase names it by a noun: "of the court", "of the government"."""

from __future__ import annotations

from collections.abc import Callable

from kg.find.bodies.body_names import GRAMMAR
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import GENITIVES, OWNERS, OfficeClaim, Proto, Scene, closes
from kg.model import OfficeId
from kg.records import replace


def past_the_country(scene: Scene, at: int) -> int:
    """ "Britain's ambassador to the country, Laurie Bristow": the one told before."""
    pack = scene.known.language
    if pack.nouns_after or scene.low(at) not in pack.to_words:
        return at
    told = scene.low(at + 1) in pack.determiners or scene.low(at + 1) in pack.demonstratives
    return at + 3 if told and scene.low(at + 2) in pack.members else at


FORM = 4
"""Most words of a state's form before "of": "the Federal Democratic Republic of Nepal"."""


def past_state_form(scene: Scene, at: int) -> int:
    """ "Prime Minister of the Republic of Barbados": the item of the country itself."""
    pack = scene.known.language
    kinds = pack.words.office.region_kinds
    if kinds and f"{scene.low(at)} {scene.low(at + 1)}" in kinds:
        return at + 2  # "Gubernur Negara Bagian Victoria"
    if (
        pack.nouns_after
        and scene.low(at) in pack.words.place.place_heads
        and scene.chunk(at + 1, ChunkKind.PLACE)
        and scene.low(at + 2) not in pack.demonstratives  # "Menlu negara Sahel itu"
    ):
        return at + 1  # "Perdana Menteri Wilayah Kurdistan"
    for form in range(at, at + FORM):
        place = scene.chunk(form, ChunkKind.PLACE)  # "Federal Republic", which the model takes for one
        low = scene.tokens[place.last - 1].low if place is not None and not place.senses else scene.low(form)
        region = low in pack.words.office.regions  # "the breakaway region of Somaliland"
        if (region or low in pack.words.name.state_forms) and scene.low(form + 1) in pack.of_words:
            country = form + 2 + (scene.low(form + 2) in pack.determiners)
            found = scene.chunk(country, ChunkKind.COUNTRY, *((ChunkKind.PLACE,) if region else ()))
            return country if found else at
        if not low.isalpha():
            break
    return at


def past_told_country(scene: Scene, at: int) -> int:
    """ "Menlu negara itu", "Putra mahkota emirat kaya minyak itu": the item behind a country told before."""
    pack = scene.known.language
    heads = pack.words.office.realm_words | pack.words.name.polities
    within = (
        scene.tokens[scene.first(at) - 1].low in heads
    )  # "Presiden republik itu", one title in the tables
    if not pack.nouns_after or not (within or scene.low(at) in heads):
        return at + 2 * told_country(scene, at)
    for end in range(at + (not within), at + DESCRIBED):
        if scene.low(end) in pack.demonstratives:
            return end + 1
        described = scene.chunk(end, ChunkKind.PLACE) or scene.low(end).isalpha()
        if not described or scene.low(end) in pack.words.place.beside_states | pack.members | pack.relatives:
            break
    return at


DESCRIBED = 5
"""Most items of "negara kepulauan di Pasifik itu" behind its first."""


def told_country(scene: Scene, at: int) -> bool:
    """ "the country's foreign minister": whether the country is one told before."""
    pack = scene.known.language
    if scene.low(at) not in pack.words.office.realm_words:
        return False
    behind = pack.demonstratives if pack.nouns_after else GENITIVES
    return scene.low(at + 1) in behind


def past_the_government(scene: Scene, at: int) -> int:
    """ "spokesman of the government": of the country told before."""
    pack = scene.known.language
    told = not pack.nouns_after and scene.low(at) in pack.of_words and scene.low(at + 1) in pack.determiners
    if not told:
        return at
    closed = closes(scene, at + 3) or scene.low(at + 3) in pack.also_office
    return at + 3 if scene.low(at + 2) in pack.government and closed else at


def of_the_body(scene: Scene, at: int) -> Chunk | None:
    """ "the Somali president of the court": a body named before, whose kind the word tells."""
    pack = scene.known.language
    pointed = scene.low(at) == "of" and scene.low(at + 1) in pack.determiners
    if not pointed or scene.low(at + 2) not in pack.words.body.body_nouns or not closes(scene, at + 3):
        return None
    first = scene.first(at + 2)
    return Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"body:{scene.low(at + 2)}", 0.7)


def is_nationality(claim: OfficeClaim) -> bool:
    """Whether an office has no owner but the nationality of whoever holds it."""
    of_body = claim.office in ("president", "chair", "secretary-general", "director-general", "spokesperson")
    return of_body and claim.of is not None and claim.of.form is Form.DEMONYM


def speaking_body(scene: Scene, at: int) -> Chunk | None:
    """ "Organisasi Negara-negara Amerika (OAS), lewat Sekretaris Jenderal Luis Almagro": the body before."""
    if (
        not scene.chunk(at, ChunkKind.OFFICE)
        or scene.low(at - 1) not in scene.known.language.words.body.through
    ):
        return None
    before = at - 2 - (scene.low(at - 2) == ",")
    if scene.low(before) == ")":
        before -= 1
    return scene.chunk(before, ChunkKind.ORGANIZATION)


def ruled_place(scene: Scene, at: int) -> Chunk | None:
    """ "Scotland's First Minister", "California Governor Gavin Newsom": a place that has such an office."""
    place = None if scene.known.language.nouns_after else scene.chunk(at, ChunkKind.PLACE)
    if place is None or not place.senses:
        return None
    behind = at + 1 + (scene.low(at + 1) in GENITIVES)
    office = scene.chunk(behind, ChunkKind.OFFICE)
    if office is None or office.office is None:
        return None
    called = " ".join(t.low for t in scene.tokens[office.first : office.last])
    of_place = office.office == "leader" or scene.known.of_a_place(office.office, called)
    return place if of_place or scene.known.rules_itself(place.senses[0].key, office.office) else None


def from_country(
    scene: Scene, at: int, titled: bool, offices: tuple[OfficeClaim, ...] = ()
) -> tuple[Chunk, int] | None:
    """ "Foreign Minister X of the Czech Republic", "Menlu X dari Peru": the country behind a name."""
    pack = scene.known.language
    if scene.low(at) not in pack.words.office.from_country:
        return None
    in_a_row = pack.nouns_after and _one_of_a_row(scene, at)
    if pack.nouns_after and not titled and not in_a_row:
        return None  # "Jokowi dari Jepang terbang ke Seoul"
    begin, at = at, at + 1
    while scene.low(at) in pack.determiners:
        at += 1
    country = scene.chunk(at, *SENDERS) if in_a_row else scene.chunk(at, ChunkKind.COUNTRY)
    if country is None and offices and not pack.nouns_after:
        place = scene.chunk(at, ChunkKind.PLACE)  # "Governor Gavin Newsom of California"
        ruled = place is not None and any(scene.known.of_a_place(c.office, c.words) for c in offices)
        return (place, at + 1) if place is not None and place.senses and ruled else None
    if country is None or (pack.nouns_after and country.form is Form.CAPITAL):
        return None  # "Retno dari Jenewa mengatakan"
    if scene.low(at + 1) in GENITIVES:
        return country, begin  # "Ann Lind of Peru's foreign ministry"
    return country, at + 1


def called_back(scene: Scene, proto: Proto) -> bool:
    """ "menarik Dubes X dari Swedia", "penarikan Duta Besar X dari Togo": the country where he serves."""
    recalling, first = scene.known.language.words.office.recalling, proto.first
    sent = any(scene.known.level(c.office) == "ambassadorial" and not c.to for c in proto.offices)
    before = scene.tokens[max(0, first - CALLED) : first]
    return sent and any(token.low in recalling for token in before)


CALLED = 2
"""Tokens before an ambassador among which he is called back: "menarik pulang Dubes X"."""


def _one_of_a_row(scene: Scene, at: int) -> bool:
    """ "Ali Shamkhani dari Iran dan Musaad al-Aiban dari Arab Saudi": each of the people has a country."""
    pack = scene.known.language

    def from_a_country(lead: int) -> bool:
        led = scene.low(lead) in pack.words.office.from_country
        return led and scene.chunk(lead + 1, *SENDERS) is not None

    def joined(item: int) -> bool:
        return scene.low(item) in pack.coordinators

    behind = at + 2 + (scene.low(at + 2) == "," and joined(at + 3))
    if joined(behind) and any(from_a_country(n) for n in range(behind + 2, behind + ROW)):
        return any(scene.chunk(n, ChunkKind.PERSON) for n in range(behind + 1, behind + ROW - 1))
    if _across_a_verb(scene, at + 2, from_a_country):
        return True
    meeting = pack.words.office.meeting
    leads = (n for n in range(at - 2, max(0, at - ROW), -1) if joined(n) or scene.low(n) in meeting)
    before = next(leads, 0)
    before -= joined(before - 1)  # ", dan"
    return before > 2 and from_a_country(before - 2)


def _across_a_verb(scene: Scene, verb: int, from_a_country: Callable[[int], bool]) -> bool:
    """ "Ana Perez dari Peru bertemu Kwame Addo dari Ghana": each of the two has a country, a verb between."""
    met = scene.low(verb) in scene.known.language.words.office.meeting
    return met and any(from_a_country(n) for n in range(verb + 2, verb + ROW))


SENDERS = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION)
"""Whom somebody in a row of people may be from."""

ROW = 5
"""Items from a conjunction to the country of the next in a row, a title before the name."""

Offices = tuple[tuple[OfficeClaim, ...], Chunk | None, int, bool]
"""Offices of one person, whose they are, the item behind and whether they are definite."""

ROW_ENDS = frozenset({";", "."})
"""What ends a row of a list of guests."""


def set_off_owner(scene: Scene, parsed: Offices) -> Offices:
    """ "X, Prime Minister and Minister of Finance, Belize;": the country at the end of a row of a list."""
    claims, owner, end, definite = parsed
    at = end + 1 + (scene.low(end + 1) in scene.known.language.determiners)
    listed = scene.chunk(at, *OWNERS) if owner is None and scene.low(end) == "," else None
    if listed is None or listed.form is Form.DEMONYM:
        return parsed
    if at + 1 < len(scene.items) and scene.low(at + 1) not in ROW_ENDS:
        return parsed
    return tuple(replace(c, of=listed) for c in claims), listed, at + 1, definite


def at_row_end(scene: Scene, at: int) -> Chunk | None:
    """ "Ambassador Awa Diallo, Senegal": the country behind a name that ends a row of a list."""
    if scene.low(at) != ",":
        return None
    behind = past_state_form(scene, at + 1 + (scene.low(at + 1) in scene.known.language.determiners))
    country = scene.chunk(behind, ChunkKind.COUNTRY)
    if country is None or country.form in (Form.DEMONYM, Form.CAPITAL):
        return None
    ends = behind + 1 >= len(scene.items) or scene.low(behind + 1) in ROW_ENDS
    return country if ends else None


SENT_FOR = frozenset({"special envoy", "envoy", "special representative", "special coordinator"})
"""Offices of which "for" tells where they are sent, not whose they are."""


SENT_TO_BODIES = frozenset({"ambassador", "envoy", "permanent representative"})
"""Offices of a country at a body: "Kenya's U.N. ambassador"."""


def sent_region(scene: Scene, at: int) -> Chunk | None:
    """ "the U.N.'s Yemen envoy": where an envoy is sent, between the owner and the office."""
    office = None if scene.known.language.nouns_after else scene.chunk(at + 1, ChunkKind.OFFICE)
    if office is None:
        return None
    body = scene.chunk(at, ChunkKind.ORGANIZATION)
    if body is not None and body.senses and office.office in SENT_TO_BODIES:
        before = at - 1 - (scene.low(at - 1) in scene.known.language.words.office.deputies)
        own = scene.low(before) in scene.known.language.words.group.its  # "its U.N. ambassador"
        return (
            body if own or scene.chunk(before - (scene.low(before) in GENITIVES), ChunkKind.COUNTRY) else None
        )
    if office.office not in SENT_FOR:
        return None
    region = scene.chunk(at, ChunkKind.COUNTRY, ChunkKind.PLACE)
    return region if region is not None and region.senses and region.form is not Form.DEMONYM else None


KIND = 4
"""Most words that tell behind a body's name what it is."""


def past_the_kind(scene: Scene, at: int) -> int:
    """ "Russia's SVR foreign intelligence service": past the words for what the body is."""
    for end in range(at, at + KIND):
        if scene.low(end) in scene.known.language.words.body.body_nouns:
            return end + 1
        if not scene.low(end).isalpha():
            break
    return at


def before_its_name(scene: Scene, at: int) -> int:
    """ "of the regional bloc IGAD", "of the east African body IGAD": past what tells which body it is."""
    names = scene.known.language.words.body
    if scene.known.language.nouns_after or scene.chunk(at, ChunkKind.ORGANIZATION):
        return at
    based = scene.low(at + 1) == "-" and scene.low(at + 2) in scene.known.language.words.place.based
    if based and scene.chunk(at + 3, ChunkKind.ORGANIZATION):
        return at + 3  # "of the Washington-based Organization of American States"
    for end in range(at, at + KIND + 1):
        low = scene.low(end)
        if low in names.body_nouns:
            body = scene.chunk(end + 1, ChunkKind.ORGANIZATION)
            return end + 1 if body is not None else at
        if not (low.isalpha() or low == "-" or scene.chunk(end, ChunkKind.COUNTRY, ChunkKind.PLACE)):
            break
    return at


def of_its_body(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "the head of Angola's intelligence service, X": of the country, by a body without a name.

    The head of "the OSCE mission" is a head there, and not called as the OSCE calls its own.
    """
    if _sent_by_a_body(scene, claim) and claim.of is not None:
        behind = scene.tokens[claim.of.last].low
        _, heads = scene.known.offices.family(claim.words)  # "head of mission"
        sent = next(
            (o for words, o in heads.items() if len(words) == TITLE and words[-1] == behind), claim.office
        )
        return replace(claim, office=sent, words=""), at + (scene.low(at) == behind)
    if scene.low(at) not in GENITIVES or claim.office not in BODY_OFFICES:
        return claim, at
    end = past_the_kind(scene, at + 1)
    if end == at + 1 or not closes(scene, end):
        return claim, at
    body = " ".join(scene.low(word) for word in range(at + 1, end))
    _, offices = scene.known.offices.family(body.partition(" ")[0])
    whole = offices.get((*body.split(), claim.words))  # "central bank governor"
    return (replace(claim, office=whole) if whole else claim), end


def _sent_by_a_body(scene: Scene, claim: OfficeClaim) -> bool:
    """ "the head of the OSCE mission": whom a body has sent, and not the body itself; English."""
    of, pack = claim.of, scene.known.language
    if of is None or of.kind is not ChunkKind.ORGANIZATION or pack.nouns_after:
        return False
    behind = scene.tokens[of.last].low if of.last < len(scene.tokens) else ""
    return claim.office in BODY_OFFICES and behind in pack.words.group.sent


def of_what_it_owns(scene: Scene, claim: OfficeClaim, at: int) -> bool:
    """ "a former leader of Chad's ruling party": of what is the country's, an office that is not Chad's."""
    if claim.of is None or claim.of.kind is not ChunkKind.COUNTRY or scene.low(at) not in GENITIVES:
        return False
    return claim.former and scene.first(at) == claim.of.last


TITLE = 3
"""Words of a title with its body: "head of mission"."""

BODY_OFFICES = frozenset(map(OfficeId, ("head", "deputy head", "director", "governor", "spokesperson")))
"""Offices of bodies that are no state's own: the president of a ruling party is not the country's."""


def at_its_embassy(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "charge d'affaires of the US embassy in Caracas": of the country, sent where its embassy is."""
    pack = scene.known.language
    at += scene.low(at) in GENITIVES
    embassy = pack.words.place.houses
    if claim.to or scene.low(at) not in embassy or scene.low(at + 1) not in pack.words.title.posted_in:
        return claim, at - (scene.low(at - 1) in GENITIVES)
    city = scene.chunk(at + 2, ChunkKind.COUNTRY)
    return (replace(claim, to=(city,)), at + 3) if city is not None else (claim, at)


def body_at(scene: Scene, at: int) -> tuple[Chunk, int] | None:
    """A body behind its head that is no name of the tables: a new one, or one named before."""
    if (unlisted := _unlisted_body(scene, at)) is not None:
        return unlisted
    short = _short_body(scene, at)
    return (short, at + 1 + (scene.low(at + 1) in scene.known.language.demonstratives)) if short else None


def _unlisted_body(scene: Scene, at: int) -> tuple[Chunk, int] | None:
    """ "Ketua Komite Negara untuk Keamanan Nasional Kirgizstan X": a body that is in no table."""
    pack = scene.known.language
    if scene.low(at) not in pack.words.office.told_bodies or not _capital(scene, at):
        return None
    end = at + 1
    inner = pack.to_words | pack.words.office.half_joints
    while _capital(scene, end) or (scene.low(end) in inner and _capital(scene, end + 1)):
        end += 1
    country = scene.chunk(end, ChunkKind.COUNTRY)
    named = end > at + 1 and country is not None and country.form is not Form.CAPITAL
    if not named or not (scene.chunk(end + 1, ChunkKind.PERSON) or scene.low(end + 1) == ","):
        return None
    return Chunk(scene.first(at), scene.first(end + 1), ChunkKind.ORGANIZATION, GRAMMAR, 0.7), end + 1


def its_own_body(scene: Scene, at: int) -> tuple[Chunk, int] | None:
    """ "the head of its commission, X": a part of the body named before, by its kind alone."""
    words = scene.known.language.words
    its = scene.low(at) in words.group.its and scene.low(at + 1) in words.body.body_nouns
    if not its or scene.known.language.nouns_after or scene.low(at + 2) != ",":
        return None
    first = scene.first(at)
    return Chunk(first, first + 2, ChunkKind.ORGANIZATION, f"its:{scene.low(at + 1)}", 0.7), at + 2


def _capital(scene: Scene, at: int) -> bool:
    return bool(scene.low(at)) and scene.tokens[scene.first(at)].text[0].isupper()


def stands_there(scene: Scene, at: int, city: Chunk) -> bool:
    """ "In Paris President Emmanuel Macron condemned": the capital is only where he spoke.

    Where nouns follow what they belong to, any place does: "Di Togo Presiden X bertemu".
    """
    pack = scene.known.language
    if pack.nouns_after:
        return scene.low(at - 1) in pack.locatives
    if city.form is not Form.CAPITAL or scene.low(at - 1) not in pack.words.place.inside:
        return False
    opens = at == 1 or scene.low(at - 2) in pack.words.place.before_opening
    return (
        opens and scene.low(at + 1) not in pack.words.office.of_cities and scene.low(at + 1) not in GENITIVES
    )


def owner_before(scene: Scene, at: int) -> Chunk | None:
    """Whose an office is by what stands before it, where that is no plain owner."""
    return speaking_body(scene, at) or ruled_place(scene, at) or _whose(scene, at) or _comes_from(scene, at)


def _comes_from(scene: Scene, at: int) -> Chunk | None:
    """ "From Vanuatu, Foreign Minister Marc Ati ...": the country that opens the sentence.

    "Dari Turki, Presiden bertolak ke Mesir": a title without a name, of whoever has been there.
    """
    opens = at == 3 and scene.low(2) == "," and scene.known.language.prepositions.get(scene.low(0)) == "from"
    named = opens and scene.chunk(at, ChunkKind.OFFICE) and scene.first(at + 1) < len(scene.tokens)
    named = named and scene.tokens[scene.first(at + 1)].text[0].isupper()
    country = scene.chunk(1, ChunkKind.COUNTRY) if named else None
    return country if country is not None and country.form is Form.NAME else None


def _whose(scene: Scene, at: int) -> Chunk | None:
    """ "Congo, whose president, Pascal Lissouba, ...", "Igad, whose chairman, ...": who stands before."""
    if scene.low(at - 1) not in scene.known.language.words.office.whose:
        return None
    before = at - 2 - (scene.low(at - 2) == ",")
    if scene.low(before) == ")" and scene.low(before - 2) == "(":
        before -= 3 if scene.chunk(before - 3, *OWNERS) else 1
    return scene.chunk(before, *OWNERS)


def _short_body(scene: Scene, at: int) -> Chunk | None:
    """ "Ketua Mahkamah Gilbert Guillaume", "ketua komite itu": a body named before, by its kind alone."""
    called = scene.known.language.words.body.body_words.get(scene.low(at))
    pack, first = scene.known.language, scene.first(at)
    if scene.low(at) in pack.words.office.told_bodies and scene.low(at + 1) in pack.demonstratives:
        return Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"body:{called or scene.low(at)}", 0.7)
    if called is None or not scene.chunk(at + 1, ChunkKind.PERSON):
        return None
    capital = scene.tokens[first].text[0].isupper()
    return Chunk(first, first + 1, ChunkKind.ORGANIZATION, f"body:{called}", 0.7) if capital else None
