"""Title grammar: from chunks to phrases that refer to someone, with their offices.

"Menteri Luar Negeri (Menlu) RI Retno Marsudi", "Indonesia's ambassador to Australia, Nadjib Riphat
Kesoema", "mantan Duta Besar RI untuk Belanda itu", "his Turkish counterpart Tayyip Erdogan": one
phrase each."""

from __future__ import annotations

from bisect import bisect_left

from kg.document import PhraseKind, Token
from kg.find.bodies.called_states import stands_alone
from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import by_name, name_at, ranked_of_state, set_off
from kg.find.offices.apposed import clause_before, for_life, of_another
from kg.find.offices.behind_titles import fallen_behind
from kg.find.offices.heads import delegation, headed, heads, set_off_body, signed_for
from kg.find.offices.joined_titles import also_title, no_title, one_of_several
from kg.find.offices.modifiers import is_his, skip_modifiers
from kg.find.offices.named import (
    counterpart_behind,
    crowned,
    following,
    given_office,
    is_titled,
    its_own,
    of_the_one_before,
    post_nominal,
    starts_anew,
    told_to_be,
)
from kg.find.offices.once_and_now import once_and_now
from kg.find.offices.owned_by import owned_by
from kg.find.offices.owners import at_row_end, called_back, from_country
from kg.find.offices.phrases import offices_at
from kg.find.offices.ranks import only_a_rank
from kg.find.offices.stand_ins import represents
from kg.find.offices.superiors import (
    CHIEFS,
    his_behind,
    is_served,
    nested,
    of_the_served,
    serving,
    superior,
)
from kg.find.offices.verbs import acts_behind, copula, gave_way, past_aside, posting, succeeded, succession
from kg.find.phrases.actor_phrases import counted_name
from kg.find.phrases.apposition import SETS_OFF, in_apposition
from kg.find.phrases.epithets import past_description
from kg.find.phrases.unnamed import of_nobody_named
from kg.find.scene import GENITIVES, OWNERS, OfficeClaim, Parsed, Proto, Scene, closes
from kg.language import speech
from kg.records import replace


def titled(scene: Scene, at: int) -> Parsed | None:
    """A title, with the name of whoever bears it or alone."""
    parsed = offices_at(scene, at)
    if parsed is None or no_title(scene, at, parsed[0]):
        return None
    claims, owner, end, definite = parsed
    if of_the_served(scene, at, claims, end):
        return None  # "Juru bicara Presiden X, Y,": the name is that of the president
    if inner := nested(scene, claims, end):
        claims, owner, end = inner
    if owner is None and (headed := set_off_body(scene, claims, end)):
        claims, owner, end = headed
    named = name_at(scene, end + only_a_rank(scene, end), True)
    comma = scene.low(end) == ","
    if comma and clause_before(scene, at, end):
        return _bare(scene, at, end, claims, owner, definite)
    if named is None and comma and (apposed := _apposed_title(scene, claims, owner, end + 1)):
        return _of_its_own(scene, replace(apposed[0], first=scene.first(at))), apposed[1]
    if named is None and scene.low(end) in SETS_OFF:
        owned = owner is not None or its_own(scene, claims[-1])
        named = _set_off_name(scene, claims, end, owned)
        if named is not None and (told := of_the_one_before(scene, at, claims, owner, end, named[1])):
            return told
    claims, named = told_to_be(scene, claims, owner, end, named)
    if named is None and scene.low(at - 1) in scene.known.language.words.office.whose:
        return None  # "Congo, whose president lent the port": told of the country, not of him
    if named is None:
        bare = superior(scene, claims, at, end) or _bare(scene, at, end, claims, owner, definite)
        if bare is not None and of_nobody_named(scene, at, claims[0]):
            return replace(bare[0], indefinite=True), bare[1]
        return bare
    name, end = named
    if owner is None and not scene.known.language.nouns_after and claims[0].words in CHIEFS:
        claims = claims[1:]  # "Chief Michael Aondoakaa"
    if scene.low(at - 1) in scene.known.language.words.office.appointing:
        claims = tuple(replace(c, given=True) for c in claims)  # "Presiden Peru menunjuk Menteri X"
    who = Proto(scene.first(at), 0, PhraseKind.PERSON, name, offices=claims, owner=owner)
    return _tail(scene, replace(who, modifier=is_served(scene, at)), end)


def _set_off_name(
    scene: Scene, claims: tuple[OfficeClaim, ...], end: int, owned: bool
) -> tuple[tuple[int, int], int] | None:
    """ "mantan PM Samoa, mendiang Tofilau Eti,", ", Brigjen TNI X mengatakan": a name behind a comma."""
    words = scene.known.language.words
    called = scene.low(end + 1) in words.office.each & words.clause.are  # "Menlu Mali, yakni X, tiba"
    late = called or scene.low(end + 1) in scene.known.language.former
    named = name_at(scene, end + 1 + late, False) or set_off(scene, end, owned)
    if named is None or (called and name_at(scene, named[1] + 1, True) is not None):
        return None  # "para menteri Mali, yakni X, Y, dan Z"
    ranked = named[0][0] > scene.first(end + 1)
    told = ranked or closes(scene, named[1]) or acts_behind(scene, claims, end + 1, named[1])
    return named if told else None


def _apposed_title(
    scene: Scene, claims: tuple[OfficeClaim, ...], owner: Chunk | None, at: int
) -> Parsed | None:
    """ "the African Union's envoy, former Nigerian president Olusegun Obasanjo": two titles of one name."""
    if offices_at(scene, at) is None:
        return None
    parsed = titled(scene, at)
    if parsed is None or parsed[0].name is None:
        return None
    proto, end = parsed
    own = proto.offices
    if of_another(scene, proto, owner, at, end):
        return None
    if claims and all(for_life(c) for c in own):
        own = ()  # "the foreign minister, Ambassador Yusuf Tuggar": what a diplomat is called for life
    return replace(proto, offices=(*claims, *own), owner=owner or proto.owner), end


def _of_its_own(scene: Scene, proto: Proto) -> Proto:
    """ "the panel, whose head, the Spanish judge X, came": head of what is told before, and not of Spain."""
    owning = scene.tokens[proto.first - 1].low if proto.first else ""
    told = tuple(c for c in proto.offices if c.of is not None)
    if not told or owning not in scene.known.language.words.office.whose:
        return proto
    return replace(proto, offices=told)


def _bare(
    scene: Scene, at: int, end: int, claims: tuple[OfficeClaim, ...], owner: Chunk | None, definite: bool
) -> Parsed | None:
    """A title without a name: "Menlu RI", "the envoy", "mantan Dubes RI untuk Belanda itu"."""
    pack = scene.known.language
    while pack.nouns_after and scene.low(end) in pack.modifiers:
        end += 1  # "presiden terpilih itu"
    end, first = past_description(scene, end), scene.first(at)
    pointing = scene.low(end) in pack.demonstratives
    capital = scene.tokens[claims[0].first].text[0].isupper() and not scene.capitals
    if not (owner is not None or definite or pointing or capital or claims[0].pointed):
        return None
    if owner is not None and counted_name(scene, owner) is not None:
        return None  # "ministers of five Central Asian countries": the countries, not one minister
    noun, end = claims[0].office.rpartition(" ")[2], end + pointing
    return Proto(first, scene.first(end), PhraseKind.PERSON, offices=claims, owner=owner, noun=noun), end


def _tail(scene: Scene, proto: Proto, at: int) -> Parsed:
    """What may follow a name: parentheses, its country, an office told by a verb or in apposition."""
    behind_name, at = post_nominal(scene, at)
    proto, at = _in_parentheses(scene, replace(proto, offices=(*proto.offices, *behind_name)), at)
    proto, at = fallen_behind(scene, proto, at)
    if proto.offices and proto.owner is None and (party := signed_for(scene, at)) is not None:
        offices = tuple(c if c.of else replace(c, of=party) for c in proto.offices)
        proto = replace(proto, owner=party, offices=offices)
    titled = is_titled(proto.offices)
    if proto.owner is None and (found := from_country(scene, at, titled, proto.offices)) is not None:
        country, at = found
        if called_back(scene, proto):
            offices = tuple(c if c.to else replace(c, to=(country,)) for c in proto.offices)
            proto = replace(proto, offices=offices)
        else:
            offices = tuple(c if c.of else replace(c, of=country) for c in proto.offices)
            proto = replace(proto, owner=country, offices=offices)
    if proto.owner is None and proto.offices and (land := at_row_end(scene, at)) is not None:
        offices = tuple(c if c.of else replace(c, of=land) for c in proto.offices)
        proto = replace(proto, owner=land, offices=offices)
    if proto.owner is None and (sender := delegation(scene, at)) is not None:
        proto = replace(proto, owner=sender)
    if (given := given_office(scene, _item_before(scene, proto), at)) is not None:
        offices = (*proto.offices, *given[0])
        return replace(
            proto, offices=offices, owner=proto.owner or given[1], last=scene.first(given[2])
        ), given[2]
    behind = past_aside(scene, at)
    told = copula(scene, behind, _item_before(scene, proto)) or succession(scene, behind) or heads(scene, at)
    told = told or headed(scene, _item_before(scene, proto) + 1) or his_behind(scene, at)
    if told is not None:
        lost = succeeded(scene, _item_before(scene, proto))
        told = tuple(replace(c, former=c.former or lost) for c in told)
        proto = replace(proto, offices=(*proto.offices, *told))
    if proto.offices and gave_way(scene, at):
        proto = replace(proto, offices=tuple(replace(c, former=True) for c in proto.offices))
    if posted := posting(scene, at):
        proto = replace(proto, posted=posted)
    if (also := also_title(scene, at)) is not None:
        claims, owner, end = also
        return replace(
            proto, offices=(*proto.offices, *claims), owner=proto.owner or owner, last=scene.first(end)
        ), end
    if not proto.offices and proto.owner is None and (other := counterpart_behind(scene, at)) is not None:
        owner, at = other
        return replace(proto, owner=owner, counterpart=True, last=scene.first(at)), at
    proto, at = once_and_now(scene, at, proto) or in_apposition(scene, proto, at)
    if proto.offices and proto.owner is None and (stood := represents(scene, at)) is not None:
        offices = tuple(c if c.of else replace(c, of=stood) for c in proto.offices)
        proto = replace(proto, owner=stood, offices=offices)
    also_sent = proto.posted or (() if scene.known.language.nouns_after else posting(scene, at))
    return replace(proto, last=scene.first(at), posted=also_sent), at  # "is also accredited to Fiji"


def _in_parentheses(scene: Scene, proto: Proto, at: int) -> Parsed:
    """A by-name, a country, an office: "Janet Yellen (Menteri Keuangan AS)", "X alias Y"."""
    if proto.name and scene.low(at) in scene.known.language.words.name.aliasing:
        called = name_at(scene, at + 1, False)
        return (proto, at) if called is None else (replace(proto, alias=called[0]), called[1])
    if scene.low(at) == "(" and scene.low(at + 2) == ")":
        inner = scene.items[at + 1]
        if len(scene.low(at + 1)) == 1:
            at += 3  # (R), (L): where someone stands in a picture
        elif scene.chunk(at + 1, ChunkKind.PERSON) or (
            isinstance(inner, Token) and by_name(scene, proto.name, inner)
        ):
            proto = replace(proto, alias=(scene.first(at + 1), scene.first(at + 2)))
            at += 3
        elif (country := scene.chunk(at + 1, ChunkKind.COUNTRY)) and proto.owner is None:
            proto = replace(proto, owner=country)
            at += 3
    if scene.low(at) == "(" and (offices := offices_at(scene, at + 1)) and scene.low(offices[2]) == ")":
        proto = replace(proto, offices=(*proto.offices, *offices[0]), owner=proto.owner or offices[1])
        at = offices[2] + 1
    return proto, at


def _item_before(scene: Scene, proto: Proto) -> int:
    """The item before a phrase; -1 at the beginning of the sentence."""
    return bisect_left(scene.starts, proto.first) - 1


def person(scene: Scene, at: int) -> Parsed | None:
    """A name without a title before it; an owner may precede: "Estonia's Eva-Maria Liimets"."""
    owner = scene.chunk(at, *OWNERS)
    begin = at
    if owner is not None:
        paired = one_of_several(scene, at, owner)
        if not paired and (scene.low(at + 1) not in GENITIVES or not scene.chunk(at + 2, ChunkKind.PERSON)):
            return None
        joined = scene.low(at - 1) in scene.known.language.of_words  # "and of Togo, Ann Ayim"
        begin -= paired > 0 and joined and scene.low(at - 2) in scene.known.language.coordinators
        at = paired or at + 2
    if owner is None and (ranked := ranked_of_state(scene, at)) is not None:
        owner, at = ranked
    listed = at == 2 and scene.low(0).isdecimal() and scene.low(1) == "."
    named = name_at(scene, at, listed)
    if named is None or (listed and scene.low(named[1]) not in {"(", ","}):
        return None
    name, end = named
    held = crowned(scene, name) or following(scene, begin, end) or serving(scene, begin, end)
    who = Proto(scene.first(begin), 0, PhraseKind.PERSON, name, owner=owner, offices=held)
    return _tail(scene, replace(who, modifier=is_served(scene, begin)), end)


def counterpart(scene: Scene, at: int) -> Parsed | None:
    """ "his Turkish counterpart Tayyip Erdogan", "mitranya dari Australia, Penny Wong"."""
    pack = scene.known.language
    begin = at
    at, _, _ = skip_modifiers(scene, at)
    owner = scene.chunk(at, *OWNERS)
    if owner is not None:
        at += 1
    if scene.low(at) not in pack.counterpart:
        return None
    at += 1
    at += scene.low(at) in pack.words.title.counterpart_tails
    from_words = pack.of_words if scene.low(at) in pack.of_words else pack.words.office.from_country
    if owner is None and (found := owned_by(scene, at, from_words)):
        owner, at = found
    comma = scene.low(at) == "," and not starts_anew(scene, begin, at)
    if owner is None and not is_his(scene, begin, at - 1):
        return None
    if comma and (apposed := _apposed_title(scene, (), owner, at + 1)):
        return replace(apposed[0], first=scene.first(begin), owner=owner), apposed[1]
    named = name_at(scene, _past_calling(scene, at + 1) if comma else at, not comma)
    alone = pack.nouns_after or stands_alone(scene, at)
    if named is None and owner is None and not alone:
        return None
    if named is None:
        at += owner is None and scene.low(at) in pack.demonstratives  # "koleganya itu"
        proto = Proto(scene.first(begin), scene.first(at), PhraseKind.PERSON, owner=owner, counterpart=True)
        return replace(proto, noun="counterpart"), at
    name, end = named
    return _tail(
        scene, Proto(scene.first(begin), 0, PhraseKind.PERSON, name, owner=owner, counterpart=True), end
    )


CALLING = 2
"""Most words of what somebody is by calling: "veteran diplomat"."""


def _past_calling(scene: Scene, at: int) -> int:
    """ "his French colleague, the Breton diplomat X": the item behind what the colleague is."""
    pack = scene.known.language
    if scene.low(at) not in pack.determiners:
        return at
    step = at + 1 + (scene.chunk(at + 1, ChunkKind.COUNTRY) is not None)
    callings = speech(pack.code).person_nouns
    behind = (n + 1 for n in range(step, step + CALLING) if scene.low(n) in callings)
    return next(behind, at)


def known_person_noun(scene: Scene, at: int) -> Parsed | None:
    """ "the Vietnamese official", "the Turkish leader": a person known by country alone."""
    pack = scene.known.language
    begin = at
    at, _, definite = skip_modifiers(scene, at)
    owner = scene.chunk(at, *OWNERS)
    if not definite or owner is None or scene.low(at + 1) not in pack.person_nouns:
        return None
    end = at + 2
    proto = Proto(
        scene.first(begin), scene.first(end), PhraseKind.PERSON, owner=owner, noun=scene.low(at + 1)
    )
    return replace(proto, indefinite=scene.low(begin) in pack.words.clause.indefinite), end
