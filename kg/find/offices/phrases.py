"""Offices in a phrase: of what, to whom accredited, formerly or now, one or several of one person."""

from __future__ import annotations

from kg.find.bodies.called_states import behind_its_genitive
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.knowledge import SPOUSES
from kg.find.names.past_places import CONSULAR
from kg.find.offices.behind_titles import (
    has_a_seat,
    in_a_city,
    is_number,
    is_there,
    past_back_then,
    past_ordinal,
    qualified,
    ranked,
)
from kg.find.offices.bodies import (
    body_told,
    dashed,
    heads_a_body,
    holds_two,
    is_a_venue,
    of_a_body,
    of_a_state,
    past_what_he_chairs,
    pointed_body,
    shared,
)
from kg.find.offices.fields import past_field
from kg.find.offices.fields_before import fields_before
from kg.find.offices.heads import head_of, led_body
from kg.find.offices.joined_fields import joined_fields
from kg.find.offices.modifiers import beneath, past_a_plain_word, rank_before, skip_modifiers
from kg.find.offices.owned_between import owned_between
from kg.find.offices.owned_by import owned_by
from kg.find.offices.owners import (
    SENT_FOR,
    at_its_embassy,
    is_nationality,
    of_its_body,
    of_the_body,
    of_what_it_owns,
    owner_before,
    past_the_country,
    past_the_government,
    past_told_country,
    sent_region,
    stands_there,
    told_country,
)
from kg.find.offices.parentheses import past_full_powers, skip_parenthesis
from kg.find.offices.portfolios import (
    LONGEST_PORTFOLIO,
    before_name,
    capitalised,
    combined_portfolio,
    ends_portfolio,
    in_the_chair,
    past_seat,
    past_subject,
    portfolio,
    term,
    unlisted_portfolio,
)
from kg.find.offices.posted import (
    EMBASSY,
    another_named,
    goes_there,
    of_two_states,
    past_comma,
    past_district,
    past_its_seat,
    posted_bare,
    sent_off,
    to_its_embassy,
)
from kg.find.offices.ranks import only_a_rank
from kg.find.scene import ANYWHERE, GENITIVES, OWNERS, OfficeClaim, Scene
from kg.model import OfficeId
from kg.records import record, replace

CHAIR = OfficeId("chair")
"""Handed over "to" others, and held in no country that receives it."""

POSTED = frozenset(
    map(
        OfficeId,
        (
            *("ambassador", "deputy ambassador", "high commissioner", "charge d'affaires", "envoy"),
            *("apostolic nuncio", "head of mission"),
        ),
    )
)
"""Offices held in the capital of the receiving country."""


def _complements(scene: Scene, at: int, claim: OfficeClaim) -> tuple[OfficeClaim, int]:
    """What the office is of and to whom it is accredited, in either order."""
    pack = scene.known.language
    claim, at = _elected(scene, at, claim)
    at = to_its_embassy(scene, past_full_powers(scene, skip_parenthesis(scene, at)))
    at, fallen = past_ordinal(scene, at)
    claim = replace(claim, former=claim.former or fallen)
    second = scene.low(at) in pack.words.office.second and scene.low(at + 1) not in pack.members | pack.sides
    if second and scene.known.level(claim.office) == "ministerial":
        at += 1  # "Minister of Foreign Affairs II", not "menteri luar negeri kedua negara"
    at += is_number(scene, at, claim)
    claim, at = joined_fields(scene, at, claim)
    claim, at = combined_portfolio(scene, unlisted_portfolio(scene, at, claim), claim)
    claim, at = owned_between(scene, claim, at)
    of_words, to_words = _leads(scene, at, claim)
    for _ in range(2):
        consular = claim.office in CONSULAR
        seat = (claim.office in POSTED or consular) and scene.low(at) in pack.words.title.posted_in
        found = owned_by(scene, at, of_words) if claim.of is None and not seat else None
        found = None if found and is_there(scene, at, found[0], claim) else found
        if found and not (found[0].kind is ChunkKind.PLACE and has_a_seat(claim)):  # where the embassy is
            seated = _seat_behind(scene, claim, found)
            claim, at = _second_body(scene, replace(claim, of=found[0], to=seated or claim.to), found[1])
            claim, at = ranked(scene, *of_its_body(scene, claim, at))
            if claim.office in POSTED or consular:
                claim, at = posted_bare(scene, *at_its_embassy(scene, claim, at))
        city = owned_by(scene, at, pack.words.title.posted_in) if seat and not claim.to else None
        if city and (consular or city[0].kind is ChunkKind.COUNTRY):  # "Tokyo's ambassador in Moscow"
            claim, at = replace(claim, to=(city[0],)), city[1]
        posted = not claim.to and _sent(scene, at, claim) and not sent_off(scene, claim)
        posted = posted and claim.office != CHAIR and not goes_there(scene, at, claim)
        found = owned_by(scene, at, to_words) if posted else None
        sent = scene.known.level(claim.office) == "ambassadorial"
        place = found is not None and found[0].kind is ChunkKind.PLACE
        if found and not (place and (not sent or _is_met_there(scene, at, found[1], claim))):
            receivers, at = _receivers(scene, found[0], found[1])
            claim = replace(claim, to=receivers)
    claim, at = _elected(scene, at, claim)
    if (body := of_the_body(scene, at)) is not None and (claim.of is None or is_nationality(claim)):
        claim, at = replace(claim, of=body), at + 3
    at = past_the_country(scene, past_the_government(scene, past_district(scene, claim.office, at)))
    if claim.of is None and (past := past_told_country(scene, at)) > at:
        claim, at = _posted_from_there(scene, replace(claim, pointed=True), past)
    claim, at = in_a_city(scene, *qualified(scene, claim, at))
    to_body = any(chunk.kind is ChunkKind.ORGANIZATION for chunk in claim.to)
    claim, at = replace(claim, last=scene.first(at)), past_seat(scene, past_subject(scene, at), to_body)
    if (behind := past_back_then(scene, at)) > at:
        return replace(claim, former=True), behind
    if (held := term(scene, at)) is not None:
        return replace(claim, until=held[0]), held[1]
    return claim, in_the_chair(scene, at, claim)


def _elected(scene: Scene, at: int, claim: OfficeClaim) -> tuple[OfficeClaim, int]:
    """ "President-elect X", "presiden terpilih X", "Presiden AS terpilih X": who does not hold it yet."""
    names = scene.known.language.words.title
    hyphen = scene.low(at) == "-"
    if hyphen and scene.low(at + 1) in names.designate:
        return claim, at + 2
    plain = scene.known.language.nouns_after and scene.known.level(claim.office) in ELECTED
    if not (hyphen or plain) or scene.low(at + hyphen) not in names.elect:
        return claim, at
    return replace(claim, office=OfficeId(f"{claim.office}{ELECT}")), at + hyphen + 1


ELECT = "-elect"
"""What ends the name of an office that somebody has won and does not hold yet."""

ELECTED = frozenset({"head-of-state", "head-of-government"})
"""Levels of offices to which somebody is elected before he takes them."""


def _posted_from_there(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "Duta Besar negara Karibia itu untuk AS, X": where an envoy of a country told before is sent."""
    sent = scene.known.level(claim.office) == "ambassadorial" and not claim.to
    found = owned_by(scene, at, scene.known.language.to_words) if sent else None
    return (replace(claim, to=(found[0],)), found[1]) if found else (claim, at)


def _is_met_there(scene: Scene, at: int, behind: int, claim: OfficeClaim) -> bool:
    """ "menerima Dubes Qatar di Gedung Pancasila", "bertemu Dubes Jerman di Bali": no capital, so no post."""
    located = scene.low(at) in scene.known.language.locatives and claim.office in POSTED
    return located and claim.of is not None and not before_name(scene, behind)


def _seat_behind(scene: Scene, claim: OfficeClaim, found: tuple[Chunk, int]) -> tuple[Chunk, ...]:
    """ "Kuasa Usaha KBRI Nairobi": the embassy's city, whose country receives."""
    body, end = found
    city = scene.chunk(end - 1, ChunkKind.COUNTRY)
    seated = body.rule == EMBASSY and city is not None and city.form is Form.CAPITAL
    return (city,) if seated and city is not None and claim.office in POSTED else ()


def _second_body(scene: Scene, claim: OfficeClaim, at: int) -> tuple[OfficeClaim, int]:
    """ "the joint envoy of the United Nations and the Arab League": an envoy of two bodies."""
    pack = scene.known.language
    joins = claim.office in SENT_FOR and scene.low(at) in pack.coordinators - {","}
    if not joins or claim.of is None or claim.of.kind is not ChunkKind.ORGANIZATION:
        return claim, at
    behind = at + 1 + (scene.low(at + 1) in pack.determiners)
    second = scene.chunk(behind, ChunkKind.ORGANIZATION)
    if second is None or scene.chunk(behind + 1, ChunkKind.OFFICE):
        return claim, at
    end = skip_parenthesis(scene, behind + 1)
    if pack.nouns_after and not before_name(scene, end + (scene.low(end) == ",")):
        return claim, at  # "Utusan khusus PBB dan Liga Arab bertemu"
    return replace(claim, beside=second), end


def _receivers(scene: Scene, first: Chunk, at: int) -> tuple[tuple[Chunk, ...], int]:
    """All to whom an envoy is sent: "untuk Inggris, Irlandia, dan IMO Desra Percaya"."""
    pack = scene.known.language
    receivers = [first]
    while scene.low(at) in pack.coordinators | pack.also_office:
        joins = scene.low(at) in pack.also_office or scene.low(at) == ","
        behind = at + 1 + (scene.low(at + 1) in pack.determiners | pack.coordinators | pack.also_office)
        more = scene.chunk(behind, *(OWNERS if first.kind is not ChunkKind.PLACE else ANYWHERE))
        owns = scene.low(behind + 1) in GENITIVES or scene.chunk(behind + 1, ChunkKind.OFFICE)
        if more is None or (owns and not pack.nouns_after):
            break  # "ambassador to Peru, and Togo's foreign minister, Y": of somebody else
        end = past_its_seat(scene, more, skip_parenthesis(scene, behind + 1))
        if not joins and not before_name(scene, end + (scene.low(end) == ",")):
            break  # "Dubes RI untuk Jerman dan Prancis sepakat"
        receivers.append(more)
        at = end
    return tuple(receivers), at


def _leads(scene: Scene, at: int, claim: OfficeClaim) -> tuple[frozenset[str], frozenset[str]]:
    """The words before what an office is of and before where it is held.

    "the U.S. special envoy for Yemen Tim Lenderking" is sent to Yemen; "for the Iran talks" is no country.
    """
    pack = scene.known.language
    sent_for = claim.office in SENT_FOR
    leads = pack.words.title.portfolio_leads | (pack.words.office.about if sent_for else frozenset())
    suffix = pack.words.title.own_suffix
    if suffix and claim.words.endswith(suffix):  # "duta besarnya dari Washington": where he was
        return frozenset(), pack.to_words | pack.words.office.from_country
    if scene.low(at) not in leads:
        return pack.of_words, pack.to_words
    if claim.words in pack.words.title.titles_of:  # "Assistant Secretary of State for Arctic Affairs"
        return pack.of_words - leads, pack.to_words - leads
    if not sent_for:
        return pack.of_words, pack.to_words
    found = owned_by(scene, at, leads)
    end = _past_second_region(scene, found[1]) if found is not None else at
    end += scene.low(end) in pack.words.name.matters  # "special representative for Yemen Policy, X"
    ends = found is not None and (
        ends_portfolio(scene, end)
        or before_name(scene, end + only_a_rank(scene, end))
        or scene.low(end) == "to"
    )
    return pack.of_words - leads, pack.to_words | leads if ends else pack.to_words


def _past_second_region(scene: Scene, at: int) -> int:
    """ "special representative for West Africa and the Sahel, X": past the second region of one post."""
    pack = scene.known.language
    behind = at + 1 + (scene.low(at + 1) in pack.determiners)
    joined = scene.low(at) in pack.coordinators - {","} and scene.chunk(behind, *ANYWHERE)
    return behind + 1 if joined else at


def _sent(scene: Scene, at: int, claim: OfficeClaim) -> bool:
    """Whether a word of place may tell where the office is held: an ambassador's, not a president's."""
    if not scene.known.language.nouns_after or scene.low(at) not in scene.known.language.locatives:
        return True
    return scene.known.level(claim.office) == "ambassadorial" and not is_a_venue(scene, at + 1)


@record
class _Lead:
    """What stands before an office: whose it is, where it is held, and how."""

    begin: int  # the item at which it begins
    at: int  # the item behind it
    owner: Chunk | None
    led: bool  # the owner is a body before the word for who leads it
    region: Chunk | None
    former: bool
    definite: bool
    pointed: bool  # "the country's": of one told before
    below: str  # "deputy", where it stands before the owner
    office: OfficeId | None  # that of a minister whose fields stand before the title


def _lead(scene: Scene, begin: int) -> _Lead:
    pack = scene.known.language
    at, former, definite = skip_modifiers(scene, begin)
    below = rank_before(scene, at)
    at += bool(below)
    its = scene.low(at - 1 - bool(below)) in pack.words.group.its if at else False
    if its and (region := sent_region(scene, at)) is not None:
        return _Lead(begin, at + 1, None, False, region, former, definite, False, below, None)
    if (told := fields_before(scene, at)) is not None:
        return _Lead(
            begin, told[1], owner_before(scene, at), False, None, former, definite, False, below, told[0]
        )
    led = led_body(scene, at)
    owner = scene.chunk(at, *OWNERS) or led or owner_before(scene, at)
    if owner is not None and stands_there(scene, at, owner):
        owner = None
    behind = owner is not None and owner.last > scene.first(at)
    if owner is None and scene.low(at) in pack.words.body.body_nouns:
        owner = (pointed_body(scene, at) if definite else None) or body_told(scene, at)
        behind = owner is not None
    pointed = owner is None and definite and not pack.nouns_after and told_country(scene, at)
    described = behind_its_genitive(scene, at) if owner is None and definite else at
    pointed = pointed or described > at
    if behind or pointed:
        at = described if described > at else at + 1 + (scene.low(at + 1) in GENITIVES)
        at = skip_parenthesis(scene, at)  # "the African Union (AU) Special Representative, X"
        at, former_too, _ = skip_modifiers(scene, at)
        former = former or former_too
    if owner is not None and scene.low(at) in pack.words.office.deputies and sent_region(scene, at + 1):
        below, at = "deputy", at + 1  # "Britain's deputy U.N. ambassador"
    region = sent_region(scene, at) if owner is not None else None
    at += region is not None
    at = past_a_plain_word(scene, at) if owner is not None else at
    is_led = owner is not None and owner is led
    office, at = (behind and fields_before(scene, at)) or (None, at)
    return _Lead(begin, at, owner, is_led, region, former, definite, pointed, below, office)


def offices_at(scene: Scene, at: int) -> tuple[tuple[OfficeClaim, ...], Chunk | None, int, bool] | None:
    """One or more offices of one person at item `at`: claims, owner, item behind, definite?"""
    if at > scene.last_office:
        return None
    pack = scene.known.language
    lead = _lead(scene, at)
    owner, at = lead.owner, lead.at
    claims: list[OfficeClaim] = []
    ended = at
    while office := scene.chunk(at, ChunkKind.OFFICE):
        claim = _claim(scene, lead, office)
        if claims and owner is not None and owner.kind is ChunkKind.ORGANIZATION and of_a_state(scene, claim):
            claim = replace(claim, of=None)  # "ASEAN chair and Prime Minister of Cambodia Hun Sen"
        area = _past_area(scene, at + 1, claim)
        if area is None:
            return None  # "Direktur Kerja Sama Asia Tenggara Denny Abdi": an office that no table lists
        claim, at = _complements(scene, area, claim)
        if of_what_it_owns(scene, claim, at):
            return None
        (claim,), at = portfolio(scene, (claim,), at)
        if lead.led and owner is not None:
            claim = replace(claim, office=head_of(scene, owner))
        if claims and (of_two_states(scene, claims[-1], claim) or claim.office in SPOUSES):
            at = ended  # "the US president and first lady Melania Trump" are two
            break
        if claims and (behind := past_what_he_chairs(scene, claim, at)) > at:
            at = behind
            break
        claims.append(claim)
        ended = at
        if claim.beside is not None:
            claims.append(replace(claim, of=claim.beside))
        joined = scene.low(at) in pack.also_office or scene.low(at) == "/" or holds_two(scene, claim, at)
        joined = joined or dashed(scene, claim, at)
        joined = joined and not another_named(scene, lead.begin, at, claim, lead.definite)
        nxt = at + 1 if joined else past_comma(scene, at, claim)
        if nxt == at:
            break
        if not scene.chunk(nxt, ChunkKind.OFFICE):
            goes_on = scene.low(nxt) in (pack.former | {"a", "an"})
            goes_on = goes_on or of_a_body(scene, nxt) or heads_a_body(scene, nxt)
            more = offices_at(scene, nxt) if goes_on else None
            if more is not None and not of_two_states(scene, claims[-1], more[0][0]):
                claims.extend(more[0])
                at = more[2]
            break
        at = nxt
    if not claims:
        return None
    of = next((c.of for c in claims if c.of is not None), None)
    return tuple(shared(c, claims) for c in claims), owner or of, at, lead.definite


def _claim(scene: Scene, lead: _Lead, office: Chunk) -> OfficeClaim:
    """An office with what stands before it."""
    called = " ".join(t.low for t in scene.tokens[office.first : office.last])
    held = office.office or OfficeId("")
    if lead.office is not None and office.first == scene.first(lead.at):
        held, called = lead.office, ""
    return OfficeClaim(
        beneath(scene, lead.below, called, held) if lead.below else held,
        scene.first(lead.begin),
        0,
        lead.owner,
        (lead.region,) if lead.region is not None else (),
        lead.former,
        called,
        pointed=lead.pointed,
    )


AREAS = frozenset(
    {"director", "director-general", "deputy director", "deputy director-general", "commissioner"}
)
"""Offices that are named together with what they direct."""


def _past_area(scene: Scene, at: int, claim: OfficeClaim) -> int | None:
    """The item behind what a director directs, which is the body's name; None if no body is named."""
    pack = scene.known.language
    if claim.words in pack.words.office.area_heads:
        return past_field(scene, at)
    if not pack.nouns_after or claim.office not in AREAS:
        return at
    found = owned_by(scene, at, pack.of_words)
    if found is not None and found[0].kind is not ChunkKind.PLACE:
        return at
    for end in range(at, min(at + LONGEST_PORTFOLIO, len(scene.items))):
        if end > at and scene.chunk(end, ChunkKind.ORGANIZATION):
            return end
        if end > at and scene.chunk(end, ChunkKind.PERSON):
            return None
        place = scene.chunk(end, ChunkKind.PLACE, ChunkKind.COUNTRY)
        if not place and not capitalised(scene, end) and scene.low(end) not in pack.coordinators:
            return at
    return at
