"""Articles that come in bulk are resolved as those that come one by one, to the last statement."""

from __future__ import annotations

import io
import itertools
import random
import time
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, serialize

from kg import iri
from kg.store import resolution
from tests.resolve.articles import FOREIGN, Small, Told, article_quads
from tests.resolve.test_store import afresh, articles, content, put


def lines_of(quads: Iterable[Quad]) -> io.BytesIO:
    return io.BytesIO(serialize(quads, format=RdfFormat.N_QUADS) or b"")


def parts(portion: list[Small], order: random.Random) -> list[list[Small]]:
    """The articles of a load in one, two or three files."""
    cuts = sorted(order.randint(0, len(portion)) for _ in range(order.randint(0, 2)))
    return [portion[begin:end] for begin, end in itertools.pairwise([0, *cuts, len(portion)])]


@settings(max_examples=60, deadline=None)
@given(st.lists(articles(), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_in_bulk_in_portions_or_one_by_one_is_the_same(told: list[Small], order: random.Random) -> None:
    """Articles come in portions, some of them in bulk; some have gone before the next."""
    database = Store()
    left: dict[str, list[Quad]] = {}
    remembered = None
    waiting = list({article.name: article for article in told}.values())
    while waiting:
        size = order.randint(1, 4)
        portion, waiting = waiting[:size], waiting[size:]
        if order.random() < 0.7:
            if resolution.update(database):
                remembered = None
            lines = [lines_of(quad for each in part for quad in each.quads) for part in parts(portion, order)]
            remembered = resolution.load(database, lines, remembered)
            assert not resolution.update(database)
        else:
            remembered = None
            for each in portion:
                put(database, each.name, each.quads)
        left |= {each.name: each.quads for each in portion}
        if order.random() < 0.3:
            gone = order.choice(sorted(left))
            put(database, gone, [])
            remembered = None
            del left[gone]
    resolution.update(database)
    one, other = content(database), content(afresh(left))
    assert sorted(one - other) == sorted(other - one) == []


@pytest.mark.parametrize("loads", list(itertools.permutations("abc")))
def test_who_stands_alone_is_described_whoever_came_before_and_comes_after(loads: tuple[str, ...]) -> None:
    """Three people of one name, of whom the reference has one: each article brings another."""
    told = {
        "a": Small("a", (Told("Salim Salim"),)),
        "b": Small("b", (Told("Salim Salim", "minister of defence", "AUS", also=("Salim",)),)),
        "c": Small("c", (Told("Salim Salim", "minister of justice", "JPN"),)),
    }
    assert loaded_in_turn(told[each] for each in loads) == content(afresh({n: told[n].quads for n in "abc"}))


@pytest.mark.parametrize("second", ["minister of defence", "president"])
def test_who_else_says_it_is_known_by_the_name_that_came_in_the_same_load(second: str) -> None:
    """The first article's person turns out to be somebody else than whom the second one's is, by another name."""
    told = [
        Small("a", (Told("Salim A. Salim", FOREIGN, "USA"),)),
        Small("b", (Told("Salim Ahmad Salim", second, "AUS"),)),
    ]
    assert loaded_in_turn(told) == content(afresh({each.name: each.quads for each in told}))


def loaded_in_turn(told: Iterable[Small]) -> set[str]:
    """The content of a store into which articles came in loads of one."""
    database, remembered = Store(), None
    for each in told:
        remembered = resolution.load(database, [lines_of(each.quads)], remembered)
    return content(database)


@pytest.mark.parametrize("first", ["a", "ab", "abc"])
@pytest.mark.parametrize("text", ["", 'She said "yes" in Padang.'])
def test_the_same_text_and_listed_names_in_bulk(text: str, first: str) -> None:
    people = (
        Told("Retno L.P. Marsudi", FOREIGN, "IDN"),
        Told("Bambang"),
        Told("Anwar Sidik", FOREIGN, "AUS"),
    )
    said = {
        name: article_quads(name, people, text=text, said=text[:10], organizations=(("PBB", "UN", ""),))
        for name in "abc"
    }
    database = Store()
    resolution.load(database, [lines_of(said[each]) for each in first])
    resolution.load(database, [lines_of(said[each]) for each in "abc" if each not in first])
    assert content(database) == content(afresh(said))


@pytest.mark.parametrize("step", range(5))
def test_cut_short_it_is_made_good(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each writing in turn is the first that does not come about."""
    told = [
        Told("Anwar Malik Sidik", FOREIGN, "AUS"),
        Told("Anwar Sidik", FOREIGN, "AUS"),
        Told("Anwar Sidik"),
    ]
    said = {f"a{n}": article_quads(f"a{n}", (each,)) for n, each in enumerate([*told, told[1]])}
    database = Store()
    resolution.load(database, [lines_of(said["a0"])])
    left = [step]

    def written(*arguments: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise InterruptedError
        write(*arguments)  # type: ignore[arg-type]

    from kg.store import rewriting, settling, union

    write = union.write
    with monkeypatch.context() as patched:
        for module in (rewriting, settling):
            patched.setattr(module, "write", written)
        with pytest.raises(InterruptedError):
            resolution.load(database, [lines_of(said[f"a{n}"]) for n in (1, 2, 3)])
    assert resolution.update(database)
    assert content(database) == content(afresh(said))


def test_cut_short_while_it_is_decided_it_is_made_good(monkeypatch: pytest.MonkeyPatch) -> None:
    """The articles are there as they are, and nothing else of them."""
    people = [Told("Anwar Malik Sidik", FOREIGN, "AUS"), Told("Anwar Sidik", FOREIGN, "AUS")]
    said = {f"a{n}": article_quads(f"a{n}", (each,)) for n, each in enumerate(people)}
    database = Store()
    resolution.load(database, [lines_of(said["a0"])])

    def decided(*_: object) -> None:
        time.sleep(0.2)
        raise InterruptedError

    with monkeypatch.context() as patched:
        patched.setattr(resolution, "decide", decided)
        with pytest.raises(InterruptedError):
            resolution.load(database, [lines_of(said["a1"])])
    assert resolution.update(database)
    assert content(database) == content(afresh(said))


def test_a_line_that_is_no_quad_leaves_nothing() -> None:
    """It is found while the articles are loaded as they are: what is made of them is not looked at again."""
    database = Store()
    lines = lines_of(article_quads("a0", (Told("Anwar Sidik"),)))
    bad = lines.getvalue().replace(b"Anwar", b"An\\war", 1)
    with pytest.raises(SyntaxError):
        resolution.load(database, [io.BytesIO(bad)])
    assert len(database) == 0


@pytest.mark.parametrize("loaded", range(7))
def test_cut_short_between_files_it_is_made_good(loaded: int) -> None:
    """Some files of a load, or the articles of some without their copies, are there when the process ends."""
    told = [
        Told("Anwar Malik Sidik", FOREIGN, "AUS"),
        Told("Anwar Sidik", FOREIGN, "AUS"),
        Told("Anwar Sidik"),
    ]
    said = {f"a{n}": article_quads(f"a{n}", (each,)) for n, each in enumerate([*told, told[1]])}
    database = Store()
    resolution.load(database, [lines_of(said["a3"])])
    left = [loaded]

    class Failing:
        def __getattr__(self, name: str) -> object:
            return getattr(database, name)

        def bulk_load(self, lines: object, *, format: RdfFormat, lenient: bool = False) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise InterruptedError
            database.bulk_load(lines, format=format, lenient=lenient)  # type: ignore[arg-type]

    files = [lines_of(said[f"a{n}"]) for n in (0, 1, 2)]
    if loaded < 2 * len(files):
        with pytest.raises(InterruptedError):
            resolution.load(Failing(), files)  # type: ignore[arg-type]
        assert resolution.update(database) or not loaded
    else:
        resolution.load(Failing(), files)  # type: ignore[arg-type]
    kept = [
        name
        for name in said
        if any(database.quads_for_pattern(None, None, None, NamedNode(iri.article_graph(name))))
    ]
    assert kept in (["a3"], ["a0", "a3"], ["a0", "a1", "a3"], ["a0", "a1", "a2", "a3"])
    assert len(kept) > loaded // 2
    assert content(database) == content(afresh({name: said[name] for name in kept}))


def test_lines_of_an_article_are_in_one_file() -> None:
    quads = list(article_quads("a", (Told("Anwar Sidik"),)))
    with pytest.raises(SyntaxError, match="in two files"):
        resolution.load(Store(), [lines_of(quads[:3]), lines_of(quads[3:])])
