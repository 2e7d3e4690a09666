"""People by where they come from: one named before ("the Norwegian"), or the state ("the French")."""

from __future__ import annotations

from kg.document import PhraseKind
from kg.find.bodies.called_states import verb_follows
from kg.find.chunks import Chunk, ChunkKind
from kg.find.gazetteer import Form
from kg.find.scene import Parsed, Proto, Scene, closes
from kg.language import speech

NATIVE = "native"
"""The noun of somebody named before, by where he comes from: "the Norwegian"."""

CITES = frozenset({",", "”", '"', "''"})
"""What stands behind words that somebody says."""


def one_of_a_people(scene: Scene, at: int) -> Parsed | None:
    """ "The Norwegian met President X", "..., the Briton said", "..., said the Argentine"."""
    pack = scene.known.language
    state = scene.chunk(at + 1, ChunkKind.COUNTRY)
    if state is None or state.form is not Form.DEMONYM or state.last - state.first > 1:
        return None
    if _is_a_people(scene, state):
        return None
    end, before = at + 2, scene.low(at - 1)
    acts = verb_follows(scene, end) and (at == 0 or before in CITES)
    source = before in pack.sayings or (scene.low(at - 2), before) in speech(pack.code).sources
    if not (acts or (source and closes(scene, end)) or (at == 0 and spoken_aside(scene, end))):
        return None
    first, last = scene.first(at), scene.first(end)
    return Proto(first, last, PhraseKind.PERSON, owner=state, noun=NATIVE), end


def spoken_aside(scene: Scene, at: int) -> bool:
    """Whether a clause is inserted behind a subject: "The Kenyan, who", "Her host, speaking"."""
    pack, opening = scene.known.language, scene.low(at + 1)
    return scene.low(at) == "," and (opening in pack.relatives or opening.endswith(pack.gerund))


def are_a_people(scene: Scene, found: Chunk, end: int) -> bool:
    """ "The French accused Chad", "the British have left"; but not "the Chinese built road"."""
    pack = scene.known.language
    if not found.first or scene.tokens[found.first - 1].low not in pack.words.place.definite:
        return False
    if not _is_a_people(scene, found) or not verb_follows(scene, end):
        return False
    while scene.low(end).endswith(pack.adverbial):
        end += 1
    if end + 1 in scene.chunks:
        return True
    opening = (pack.determiners, pack.numbers, pack.complementizers, pack.prepositions, pack.possessives)
    object_ = end + 1 + all(scene.low(end + 1) not in words for words in opening)
    return object_ == end + 1 or closes(scene, object_) or scene.low(object_) in pack.prepositions


def _is_a_people(scene: Scene, found: Chunk) -> bool:
    """Whether "the" before the name of a people means all of them: "the Swiss", but not "the Swede"."""
    return scene.tokens[found.last - 1].low.endswith(scene.known.language.words.people.peoples)
