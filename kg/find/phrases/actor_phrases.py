"""Phrases that name no person: groups with their counts, countries, organizations, places; pronouns."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.bodies.called_states import is_one_of_them, state_pointed_at
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form, Sense
from kg.find.knowledge import Knowledge
from kg.find.names.person_names import excellency
from kg.find.offices.modifiers import STANCES, is_the_next
from kg.find.offices.parentheses import past_other_posts, skip_parenthesis
from kg.find.offices.superiors import is_served
from kg.find.offices.verbs import copula
from kg.find.phrases.company import ARMS, behind_a_row, rank_at
from kg.find.phrases.excepted import excepted
from kg.find.phrases.his_talks import talks_follow
from kg.find.phrases.joined import joined_owner
from kg.find.phrases.left_out import is_left_out
from kg.find.phrases.peoples import are_a_people
from kg.find.scene import GENITIVES, Parsed, Proto, Scene, closes, number_at
from kg.model import EntityKey
from kg.records import replace

NAMES = (ChunkKind.COUNTRY, ChunkKind.ORGANIZATION, ChunkKind.PLATFORM, ChunkKind.PLACE)


def group(scene: Scene, at: int) -> Parsed | None:
    """A country group, counted or not: "10 negara ASEAN", "nine ASEAN members minus Myanmar"."""
    pack = scene.known.language
    if pack.nouns_after and (one := state_pointed_at(scene, at)) is not None:
        return one  # "negara Baltik itu"
    begin = at
    if scene.low(at) in pack.determiners:
        at += 1
    count = number_at(scene, at)
    at += count is not None
    members = False
    while scene.low(at) in pack.members or (
        count is not None
        and (scene.low(at) in pack.words.group.count_links or number_at(scene, at) is not None)
    ):
        members = members or scene.low(at) in pack.members
        at += 1
    if pack.nouns_after and count is not None and members and _of_the_group(scene, at):
        first, last = scene.first(begin), scene.first(at)
        return Proto(first, last, PhraseKind.GROUP, count=count, government=True, noun=MEMBERS_AGAIN), at
    ministers = _whose_ministers(scene, at)
    at = ministers or (_whose_members(scene, at) if members else at)
    found = scene.chunk(at, ChunkKind.ORGANIZATION, ChunkKind.PLACE)
    if found is None or found.key is None:
        return None
    found = _as_group(found, scene.known)
    if found.key not in scene.known.reference.memberships:
        return None
    if count is None and not members and is_one_of_them(scene, at):
        return None
    if count is None:
        count = counted_name(scene, found)
    at = skip_parenthesis(scene, at + 1)
    at += scene.low(at) in GENITIVES and past_ministers(scene, at + 1) > 0  # "NATO's foreign ministers met"
    end = 0 if ministers else past_ministers(scene, at)
    if end and (end > at + 1 or scene.low(at) not in pack.members):
        ministers = at = end
    while scene.low(at) in pack.members:
        members = True
        at += 1
    without, at = excepted(scene, at)
    mere = not pack.members.isdisjoint(t.low for t in scene.tokens[found.first : found.last])
    if not (members or ministers or count is not None or without):
        return None
    mere = bool(without) and (mere or members or bool(ministers))  # "the EU, except Hungary," is the EU still
    whole = count is not None or mere or (members and not _some_of(scene, begin))
    kind = PhraseKind.GROUP if whole else PhraseKind.ORGANIZATION
    proto = Proto(scene.first(begin), scene.first(at), kind, chunk=found, count=count)
    return replace(proto, without=tuple(without)), at


MEMBERS_AGAIN = "members again"
"""The noun of members that are counted without their group: "delapan negara anggota"."""


def _of_the_group(scene: Scene, at: int) -> bool:
    """Whether no name follows "delapan negara anggota", nor a word that tells which or how many others."""
    pack = scene.known.language
    told = scene.low(at - 1) in pack.words.group.belonging and scene.chunk(at, *NAMES) is None
    return told and scene.low(at) not in pack.words.group.other_ones


def _some_of(scene: Scene, at: int) -> bool:
    """ "beberapa menteri luar negeri anggota G20": some of the members, whom nobody can count."""
    some = scene.known.language.words.group.some
    before = at - 1
    if scene.chunk(before, ChunkKind.OFFICE):
        before -= 1
    return scene.low(at) in some or scene.low(before) in some


def past_ministers(scene: Scene, at: int) -> int:
    """ "foreign ministers", "heads of state and government": the item behind; 0 where none stand."""
    names = scene.known.language.words.title
    at += scene.low(at) in names.portfolios
    if names.ranks.get(scene.low(at)) not in ("leader", "minister"):
        return 0
    end = at + 1
    while scene.low(end + 1) in names.heads_of:  # "of state and government"
        end += 2
    return end


def _whose_ministers(scene: Scene, at: int) -> int:
    """ "foreign ministers of the Arab League": the item of the group whose they are; 0 for others."""
    if scene.known.language.nouns_after:
        return _ministers_of_the_rest(scene, at)
    end = past_ministers(scene, at)
    if not end or scene.low(end) not in scene.known.language.of_words:
        return 0
    end += 1 + (scene.low(end + 1) in scene.known.language.determiners)
    return end if scene.chunk(end, ChunkKind.ORGANIZATION) else 0


def _whose_members(scene: Scene, at: int) -> int:
    """ "the member states of the Arab League": the item of the group whose members they are, or `at`."""
    names = scene.known.language.words.group
    if scene.low(at) not in names.count_links or scene.low(at - 1) not in names.member_states:
        return at
    end = at + 1 + (scene.low(at + 1) in scene.known.language.determiners)
    return end if scene.chunk(end, ChunkKind.ORGANIZATION) else at


def _ministers_of_the_rest(scene: Scene, at: int) -> int:
    """ "para menlu ASEAN, minus Myanmar": the item of the group whose members but one they are of."""
    end = at
    while scene.chunk(end, ChunkKind.OFFICE) or scene.low(end) in scene.known.language.words.title.leaders:
        end += 1
    plural = end > at and scene.low(at - 1) in scene.known.language.determiners
    body = scene.chunk(end, ChunkKind.ORGANIZATION) if plural else None
    rest = excepted(scene, skip_parenthesis(scene, end + 1))[0] if body is not None else ()
    return end if rest else 0


def counted_name(scene: Scene, found: Chunk) -> int | None:
    """The number that a group's name itself begins with: "lima negara Asia Tengah"."""
    word = scene.tokens[found.first].low
    return scene.known.language.numbers.get(word) if found.last - found.first > 1 else None


def _as_group(found: Chunk, known: Knowledge) -> Chunk:
    """A region that is also a group of states: "tiga negara Baltik"."""
    assert found.key is not None
    group_key = EntityKey(f"organization/{found.key.partition('/')[2]}")
    if found.kind is ChunkKind.PLACE and group_key in known.reference.memberships:
        return replace(found, kind=ChunkKind.ORGANIZATION, senses=(Sense(group_key, Form.NAME),))
    return found


PHRASE_KINDS = {kind: PhraseKind(kind.value) for kind in NAMES}


def actor(scene: Scene, at: int) -> Parsed | None:
    """A country, organization, platform or place, with a word for its government or people."""
    pack = scene.known.language
    begin = at
    before = scene.low(at) in pack.government and pack.nouns_after
    at = _in_its_capital(scene, at) or at + before
    found = scene.chunk(at, *NAMES)
    if found is None or is_left_out(scene, at):
        return None
    end = skip_parenthesis(scene, at + 1)
    government = before
    if pack.nouns_after and found.rule.startswith("ministry:") and scene.chunk(end, ChunkKind.COUNTRY):
        bracketed = scene.low(end + 1) == "("
        end = skip_parenthesis(scene, end + 1)  # "Angkatan Laut Sri Lanka" is one actor
        seat = scene.chunk(end, ChunkKind.COUNTRY)
        if bracketed and seat is not None and seat.form is Form.CAPITAL:
            end += 1  # "Kedutaan Besar RI (KBRI) Kuala Lumpur"
    if pack.nouns_after and found.rule.startswith("ministry:"):
        end = past_other_posts(scene, end)
    if found.kind is ChunkKind.COUNTRY:
        clitic = scene.low(end) in GENITIVES
        if not pack.nouns_after and scene.low(end + clitic) in pack.government:
            end += clitic + 1
            government = True
    if scene.low(end) in pack.words.people.backed_by and scene.chunk(end + 1, *NAMES):
        end = skip_parenthesis(scene, end + 2)  # "Houthi dukungan Iran": who backs them does nothing here
    modifier = _modifies(scene, found, end, government) or is_served(scene, at)
    kind = PHRASE_KINDS[found.kind]
    return Proto(
        scene.first(begin), scene.first(end), kind, chunk=found, modifier=modifier, government=government
    ), end


def _in_its_capital(scene: Scene, at: int) -> int:
    """ "Pemerintah di Minsk", "junta militer di Bamako": the item of the capital; 0 for others.

    There the government acts, as the city does in "Minsk mengusir".
    """
    pack = scene.known.language
    if not pack.nouns_after or scene.low(at) not in pack.words.office.organs:
        return 0
    if scene.low(at - 1) in pack.government:
        return 0  # "bertemu pejabat pemerintah di Kigali": where they met
    begin = at
    if _of_a_sitting(scene, begin):
        return 0
    at += 1 + (scene.low(at + 1) in pack.words.office.of_organs)
    seat = scene.chunk(at + 1, ChunkKind.COUNTRY) if scene.low(at) in pack.locatives else None
    acts = not closes(scene, at + 2) and scene.low(at + 2) not in pack.prepositions
    acts = acts or _is_an_agent(scene, begin)
    return at + 1 if acts and seat is not None and seat.form is Form.CAPITAL else 0


def _of_a_sitting(scene: Scene, at: int) -> bool:
    """ "dalam rapat kabinet di Lima", "gedung parlemen di Lima": what meets, or the house where it does."""
    pack = scene.known.language
    before = scene.low(at - 1) if at else ""
    return before in pack.words.place.assemblies | pack.words.place.halls


def _is_an_agent(scene: Scene, at: int) -> bool:
    """ "ditolak mentah-mentah kabinet di Nairobi", "oleh parlemen di Lima": who does it stands behind.

    So whom it is done to: "kepada pemerintah di Nairobi".
    """
    pack = scene.known.language
    before = scene.low(at - 1) if at else ""
    if before in pack.prepositions:
        return before in pack.words.clause.agents or pack.prepositions[before] == "to"
    if before.startswith(pack.words.verb.active_prefix) and before not in pack.sayings:
        return True  # "mengancam pemerintah di Nairobi"
    near = (scene.low(n) for n in range(at - 1, max(at - 1 - HOW, -1), -1))
    return any(w.startswith(pack.words.verb.passive_prefix) and len(w) > SHORTEST_PASSIVE for w in near)


SHORTEST_PASSIVE = 4
"""Letters that a word of the passive's shape has at least: "diusir", and not "diri"."""

HOW = 4
"""Items from a passive to its agent, with how it is done between them: "ditolak mentah-mentah"."""


def _modifies(scene: Scene, found: Chunk, end: int, government: bool) -> bool:
    """A demonym or possessive before a noun that is not a people word: "Ukrainian grain"."""
    pack = scene.known.language
    stance = scene.low(found.first - 1) == "-" and scene.low(found.first - 2) in STANCES
    if stance or _tells_which_body(scene, end):
        return True
    before, words = scene.tokens[found.first - 1].low if found.first else "", pack.words
    if before in pack.former and found.kind is ChunkKind.COUNTRY:
        return not is_the_next(scene, found)  # "kedua negara bekas Uni Soviet itu"
    if pack.nouns_after:
        body = found.kind is ChunkKind.ORGANIZATION
        makes = body and before in words.name.products and not _flies(scene, found)
        backs = before in words.people.backed_by and _backed(scene, found.first - 2)
        return makes or backs or before in words.name.made_by  # "pesawat Boeing", "lembaga bentukan BRICS"
    if government:
        return False
    if (joined := joined_owner(scene, found, end)) is not None:
        return _modifies(scene, *joined, government)  # "Colombian and Latvian ministers"
    if scene.low(end) in GENITIVES:
        return not (_owns_people(scene, end + 1) or _counts_its_own(scene, found, end + 1))
    if found.form is not Form.DEMONYM:
        return False
    while scene.low(end).isalpha() and scene.low(end + 1) == "-" and scene.low(end + 2).isalpha():
        end += 2  # "a Qatari high-level delegation"
    word = scene.low(end)
    if word in pack.words.deed.striking and scene.low(end + 1) in pack.words.deed.strikes:
        return True  # "a Kenyan drone strike"
    if f"{word} {scene.low(end + 1)}" in pack.words.body.organs:
        return False
    if word in pack.people or (scene.low(end + 1) in pack.people and word.isalpha()):
        return False
    if scene.low(end + 2) in pack.people and word.isalpha() and scene.low(end + 1).isalpha():
        return False  # "Chinese coast guard ships"
    name = scene.tokens[found.last - 1].low
    if name.endswith("s") and not name.endswith("ss"):
        return False  # "the Russians want"
    adjective = name.endswith(("ss", "n", "sh", "ch", "i", "se", "ine", "eek", "bek", "akh", "ovak"))
    noun = word.isalpha() and word not in pack.auxiliaries and word not in pack.prepositions
    return noun and adjective and not are_a_people(scene, found, end)


def _tells_which_body(scene: Scene, end: int) -> bool:
    """ "the Washington-based OAS", "the Lebanese Shiite group Hezbollah": where a body is, or whence."""
    words = scene.known.language.words
    if scene.low(end) == "-":
        return scene.low(end + 1) in words.place.based
    kinds = words.name.kinds_before_names
    kind = next((n for n in range(end, end + KIND) if scene.low(n) in kinds), None)
    return kind is not None and scene.chunk(kind + 1, ChunkKind.ORGANIZATION) is not None


KIND = 3
"""Most items from a demonym to what a body is: "Lebanese Shiite militant group"."""


def _flies(scene: Scene, found: Chunk) -> bool:
    """ "pesawat Angkatan Udara Australia": a force of a state flies it, as against "pesawat Boeing"."""
    body = scene.known.reference.organizations.get(found.key) if found.key is not None else None
    return body is not None and body.cls == "GovernmentBody"


def _backed(scene: Scene, token: int) -> bool:
    """ "pasukan dukungan Turki": whether the word at `token` names people whom others may back."""
    return token >= 0 and scene.tokens[token].low in scene.known.language.words.people.backed


ADJECTIVES = 3
"""Most words between a possessive and its people: "Yemen's internationally recognised government"."""


def _owns_people(scene: Scene, at: int) -> bool:
    """Whether people of the country follow its possessive, past adjectives: then the country acts."""
    pack = scene.known.language
    for step in range(at, at + ADJECTIVES + 1):
        word = scene.low(step)
        organ = f"{word} {scene.low(step + 1)}" in pack.words.body.organs
        if organ or word in pack.people or word in pack.government:
            return True
        named = word.isalpha() or word.isdecimal() or word == "-"  # "the EU's 27 leaders", "thirty-two"
        if not named or word in pack.prepositions or word in pack.auxiliaries:
            break
    return False


def _counts_its_own(scene: Scene, found: Chunk, at: int) -> bool:
    """ "NATO's thirty-two allies", "CARICOM's 15 partners": whom a group counts as its own."""
    if found.key not in scene.known.reference.memberships or number_at(scene, at) is None:
        return False
    while scene.low(at) == "-" or number_at(scene, at) is not None:
        at += 1
    return scene.low(at) in scene.known.language.words.group.parties


def pronoun(scene: Scene, at: int) -> Parsed | None:
    """He, she, ia, beliau; they, both, mereka."""
    pack = scene.known.language
    word = scene.low(at)
    first = scene.first(at)
    if word in pack.words.group.her and (scene.low(at + 1) in pack.prepositions or closes(scene, at + 1)):
        return Proto(first, first + 1, PhraseKind.PERSON, gender="f", noun="object"), at + 1
    if word in pack.words.group.his and talks_follow(scene, at + 1):
        gender = "f" if word in pack.words.group.her else "m"
        return Proto(first, first + 1, PhraseKind.PERSON, gender=gender, noun="pronoun"), at + 1
    if word in pack.persons and not excellency(scene, at):
        noun = "object" if word in pack.words.group.object_pronouns else "pronoun"
        told = copula(scene, at + 1) if noun == "pronoun" and at < scene.last_office else None
        who = Proto(first, first + 1, PhraseKind.PERSON, gender=pack.persons[word], noun=noun)
        return (replace(who, offices=told) if told is not None else who), at + 1
    if word in pack.collectives:
        return _collective(scene, at)
    if pack.nouns_after and (counted := _counted_again(scene, at)) is not None:
        return counted
    if word in pack.two and (ranked := _of_rank(scene, at)) is not None:
        return ranked
    if word in pack.two and scene.low(at + 1) in (pack.members | pack.person_nouns):
        noun = "country" if scene.low(at + 1) in pack.members else "person"
        return Proto(first, first + 2, PhraseKind.PERSON, gender="", plural=True, noun=noun), at + 2
    if word in pack.two and (end := _arms_of_states(scene, at + 1)) is not None:
        last = scene.first(end)
        return Proto(first, last, PhraseKind.PERSON, gender="", plural=True, noun=ARMS), end
    if word in pack.plurals and not _counts_others(scene, at):
        count = pack.collectives.get(pack.bare(word))  # "ketiganya"
        noun = "all" if count is not None and count > 2 else "pronoun"
        count = count if noun == "all" else None
        return Proto(
            first, first + 1, PhraseKind.PERSON, gender="", plural=True, noun=noun, count=count
        ), at + 1
    return None


def _arms_of_states(scene: Scene, at: int) -> int | None:
    """Behind "the two armies", "both coast guards": what each state has one of, and the state acts by."""
    arms = scene.known.language.words.body.state_arms
    for end in (at + 1, at + 2):
        if " ".join(scene.low(n) for n in range(at, end)) in arms:
            return end
    return None


def _counted_again(scene: Scene, at: int) -> Parsed | None:
    """ "tiga negara tersebut", "dua negara itu": so many named before, as "ketiga negara"."""
    pack = scene.known.language
    count = pack.numbers.get(scene.low(at), 0)
    if not 1 < count <= MOST:
        return None
    if scene.low(at + 1) not in pack.members:  # "dua pemimpin itu", as "kedua pemimpin"
        told = _collective(scene, at)
        closed = told is not None and scene.low(told[1]) in pack.demonstratives
        return told if closed else None
    closing = [n for n in range(at + 2, at + CLOSED) if scene.low(n) in pack.demonstratives]
    apart = scene.low(at + 2) in pack.relatives and "," not in [scene.low(n) for n in range(at, at + CLOSED)]
    if not closing or not (closing[0] == at + 2 or apart):
        return None  # but "dua negara yang tengah berselisih itu"
    first, end = scene.first(at), scene.first(at + 2)
    plural = Proto(first, end, PhraseKind.PERSON, gender="", plural=True, noun="country")
    return replace(plural, count=count), at + 2


CLOSED = 9
"""Items from the number to behind the "itu" that closes a relative clause."""

MOST = 6
"""Most states that are counted when they are named again."""


def _counts_others(scene: Scene, at: int) -> bool:
    """ "both rebel groups", "states, among them Chad": it means nobody who was named before."""
    pack = scene.known.language
    if at > 1 and scene.low(at - 1) in pack.words.clause.among and scene.low(at - 2) in {",", "("}:
        return True
    if scene.low(at) not in pack.two:
        return False
    row_ahead = not pack.nouns_after and not scene.low(at + 1) and scene.chunks.get(at + 1) is not None
    if row_ahead or behind_a_row(scene, at):
        return True  # "met both Tiani and Bazoum", "Chad and Mali both refused"
    near, far = scene.low(at + 1), scene.low(at + 2)
    plain = near.isalpha() and not near.endswith(pack.past) and near not in pack.auxiliaries
    return plain and far in pack.people and far.endswith("s") and near not in pack.prepositions


def _of_rank(scene: Scene, at: int) -> Parsed | None:
    """ "the two leaders", "both foreign ministers", "the two men": people named before."""
    noun, last = rank_at(scene, at + 1)
    if noun is None:
        return None
    first, end = scene.first(at), scene.first(last + 1)
    return Proto(first, end, PhraseKind.PERSON, gender="", plural=True, noun=noun), last + 1


def _collective(scene: Scene, at: int) -> Parsed | None:
    """ "ketiga negara", "kedua belah pihak", "kedua menteri luar negeri": so many named before."""
    pack = scene.known.language
    end = at + 1
    office = scene.chunk(end, ChunkKind.OFFICE)
    if office is not None and office.office is not None:
        noun = "minister" if scene.known.level(office.office) == "ministerial" else "leader"
    elif scene.low(end) in pack.person_nouns:
        noun = "leader" if scene.low(end) in pack.words.title.leaders else "official"
    elif scene.low(end) in pack.members | pack.authorities | pack.words.group.delegations:
        noun = "country"
    elif scene.low(end) in pack.sides:
        noun = "side"
    else:
        return None
    while scene.low(end + 1) in pack.sides:
        end += 1
    proto = Proto(scene.first(at), scene.first(end + 1), PhraseKind.PERSON, gender="", plural=True, noun=noun)
    count = pack.collectives.get(scene.low(at)) or pack.numbers[scene.low(at)]
    return replace(proto, count=count), end + 1
