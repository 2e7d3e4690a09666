"""`kg read`: an article in plain lines, and by which rules it was read so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.cli import run
from kg.extract.by_triggers import SILENT
from kg.extract.framed import adds_no_event, enough_take_part
from kg.extract.passage import Decision
from kg.extract.refusals import REFUSALS
from kg.extract.slot_rules import SLOT_RULES
from kg.extract.telling import WORD_PASSES
from kg.pipeline import extract_article
from kg.read import article_from_text
from kg.readout import lines, reasons

SEED = Path(__file__).resolve().parents[2] / "seeds" / "rcdd.txt"


def told(text: str, *, why: bool = False) -> str:
    decisions: list[Decision] = []
    findings = extract_article(
        article_from_text(text, "item", language="en", published="2024-03-14"), decisions
    )
    return "\n".join(reasons(findings, decisions) if why else lines(findings))


def test_an_article_in_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["read", str(SEED)]) == 0
    out = capsys.readouterr().out
    assert "Retno Marsudi, minister of foreign affairs of Indonesia" in out
    assert "Retno Marsudi, former ambassador of Indonesia to Netherlands" in out
    assert (
        "2019-09-10 to 2019-09-11, Conference CONSULT Regional Conference on Digital Diplomacy, in Jakarta"
        in out
    )
    assert "opener: Retno Marsudi; attendee: Association of Southeast Asian Nations, Australia" in out
    assert "and 9 members of the groups among them" in out
    assert "frame" not in out


@pytest.mark.parametrize(
    ("text", "lines_in"),
    [
        ("Kenya cancelled its talks with Togo.", ("undated, Meeting CONSULT, cancelled",)),
        (
            "Kenya will host talks with Togo in Nairobi on Friday.",
            ("2024-03-15", "planned, in Nairobi", "host: Kenya"),
        ),
        ("Togo's president, Faure Gnassingbe, met him.", ("  Faure Gnassingbe, president of Togo",)),
        (
            'Kenya "will never leave the talks on fish", Togo said.',
            ("Togo: “will never leave the talks on fish”",),
        ),
    ],
)
def test_what_is_told(text: str, lines_in: tuple[str, ...]) -> None:
    shown = told(text)
    assert all(line in shown for line in lines_in), shown


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Kenya expelled the ambassador of Togo.", "→ measure-1"),
        ("Kenya condemned Togo. Kenya had condemned Togo for the raid.", "→ statement-1, told before"),
        ('Kenya said Togo "must withdraw its troops at once".', "tells no event of its own: reach_of"),
        ("Kenya has lied, Togo said.", "subject Togo; object Kenya: as_spoken"),
        ("Kenya's fish is fresh.", "no frame knows these words"),
        ("Ministers from Togo attended the Accra Oceans Conference.", "attended: tie attend (attendee)"),
        ("Kenya invited Togo's president to visit Nairobi.", "controlled"),
    ],
)
def test_why(text: str, rule: str) -> None:
    assert rule in told(text, why=True)


def test_decisions_change_nothing() -> None:
    text = SEED.read_text(encoding="utf-8")
    article = article_from_text(text, "rcdd")
    assert extract_article(article, []) == extract_article(article)


def test_what_cannot_be_read_is_said_and_the_rest_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["read", str(tmp_path / "nothing.txt"), str(SEED)]) == 1
    out, err = capsys.readouterr()
    assert "Retno Marsudi" in out
    assert err.startswith("kg: ")
    assert err.count("\n") == 1


def test_escapes_of_an_article_do_not_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "x.txt"
    page.write_text(
        "Kenya \x1b[31mmet Togo\n\nKenya met \x1b]0;gone\x07Togo in Nairobi on Monday.", encoding="utf-8"
    )
    assert run(["read", "--why", str(page)]) == 0
    assert "\x1b" not in capsys.readouterr().out


RULES: tuple[Callable[..., object], ...] = (
    *(rule.told_by for rule in SLOT_RULES),
    *(why for _, why in REFUSALS),
    *SILENT,
    *WORD_PASSES,
    adds_no_event,
    enough_take_part,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.__name__))
def test_a_rule_says_what_it_is_for(rule: Callable[..., object]) -> None:
    assert len((rule.__doc__ or "").strip().partition("\n")[0]) > 20


def test_no_rule_is_asked_twice() -> None:
    assert len(set(RULES)) == len(RULES)
