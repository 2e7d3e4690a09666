"""Who installs somebody in an office: "X dilantik Presiden Y menjadi duta besar" tells no office of Y."""

from __future__ import annotations

from kg.find.chunks import Chunk, ChunkKind
from kg.find.names.person_names import name_at
from kg.find.offices.phrases import offices_at
from kg.find.scene import Scene


def installs(scene: Scene, before: int) -> bool:
    """Whether whoever is named behind item `before` installs somebody: "appointed by Y", "dilantik Y"."""
    by = scene.low(before) in scene.known.language.words.clause.agents
    return _is_passive(scene, before - by) and (by or scene.known.language.nouns_after)


def by_installer(scene: Scene, at: int) -> tuple[Chunk | None, int] | None:
    """ "X dilantik oleh Presiden Togo Y sebagai": whose president Y is, and the item behind him.

    `at` is the item behind X. None where no verb there says that somebody installs him.
    """
    pack = scene.known.language
    verb = at
    while scene.low(verb) in pack.auxiliaries or scene.low(verb) in pack.passive_auxiliaries:
        verb += 1
    verb += (scene.low(verb), scene.low(verb + 1)) in pack.words.office.sworn_in
    by = scene.low(verb + 1) in pack.words.clause.agents
    if not _is_passive(scene, verb) or not (by or pack.nouns_after):
        return None
    agent = verb + 1 + by
    owner = scene.chunk(agent, ChunkKind.COUNTRY)  # "by Togolese President Y"
    title = offices_at(scene, agent + (owner is not None))
    name = agent if title is None else title[2]
    body = scene.chunk(agent, ChunkKind.ORGANIZATION) or owner
    if body is not None and title is None and scene.low(agent + 1) in pack.words.office.roles:
        return body, agent + 1  # "ditunjuk ECOWAS sebagai utusan khusus"
    behind = scene.chunk(name, ChunkKind.COUNTRY)  # "oleh Presiden Togo Y"
    named = name_at(scene, name + (behind is not None), True)
    return (owner or behind or (title[1] if title is not None else None), named[1]) if named else None


def _is_passive(scene: Scene, at: int) -> bool:
    """Whether the word says by its form that somebody was put in an office: dilantik, appointed."""
    pack = scene.known.language
    prefix, word = pack.words.verb.passive_prefix, scene.low(at)
    if prefix:
        return word in pack.installed and word.startswith(prefix)
    return word in pack.words.office.appointing or (scene.low(at - 1), word) in pack.words.office.sworn_in
