"""The name model: its files, what it finds, and what it must stand."""

import importlib
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest

from kg.errors import ReferenceDataError
from kg.find.names.features import Casing, casings, normal_form, read_gazetteer, shape
from kg.find.names.model import name_model
from kg.pipeline import extract_article
from kg.read import article_from_text

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "kg" / "find" / "names" / "weights"
NER = ROOT.parent / "shared" / "data" / "ner"
LANGUAGES = ("id", "en")

needs_ner = pytest.mark.skipif(not NER.is_dir(), reason="the public NER sets are not beside the repository")


@pytest.fixture(scope="module")
def bench():
    """Modules of bench/, which is a folder of scripts and no package."""
    sys.path.insert(0, str(ROOT / "bench"))
    yield lambda name: importlib.import_module(name)
    sys.path.remove(str(ROOT / "bench"))


def names(language, sentence):
    words = sentence.split()
    (found,) = name_model(language).tag([words])
    return [(" ".join(words[n.first : n.last]), n.label) for n in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_weights_are_plain_arrays_and_small(language):
    path = WEIGHTS / f"{language}.npz"
    assert path.stat().st_size < 2_000_000
    with zipfile.ZipFile(path) as archive:
        assert all(name.endswith(".npy") for name in archive.namelist())
    with np.load(path, allow_pickle=False) as arrays:
        assert all(arrays[name].dtype.kind in "uif" for name in arrays.files)


def test_frozen_gazetteer_is_the_one_in_the_folder():
    """An edit of gazetteer.txt changes nothing before the model is trained again: it must not be forgotten."""
    for language in LANGUAGES:
        with np.load(WEIGHTS / f"{language}.npz", allow_pickle=False) as arrays:
            assert arrays["gazetteer"].tobytes().decode() == (WEIGHTS / "gazetteer.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Danish Foreign Minister Ingrid Sondergaard met Tomas Okello in Nairobi .",
         [("Ingrid Sondergaard", "PER"), ("Tomas Okello", "PER"), ("Nairobi", "LOC")]),
        ("en", "Asked about the plan , the spokesman declined to answer .", []),
        ("en", "Tran Quoc Binh , Vietnam 's deputy foreign minister , arrived on Monday .",
         [("Tran Quoc Binh", "PER"), ("Vietnam", "LOC")]),
        ("id", "Menteri Luar Negeri Denmark Ingrid Sondergaard tiba di Semarang , Senin ( 3/6 ) .",
         [("Ingrid Sondergaard", "PER"), ("Semarang", "LOC")]),
        ("id", "Presiden Jepang Bolat Nurmagambetov menyambut PM Laos Phouvong Inthavong .",
         [("Bolat Nurmagambetov", "PER"), ("Phouvong Inthavong", "PER")]),
        ("en", "Reporting by Nomvula Dlangalala in Nairobi ; Editing by Ueli Brandstätter",
         [("Nomvula Dlangalala", "PER"), ("Nairobi", "LOC"), ("Ueli Brandstätter", "PER")]),
        ("id", "Kunjungan itu ditunda karena cuaca buruk .", []),
        ("id", '" Kami siap , " kata Bagas Prihantono usai rapat .', [("Bagas Prihantono", "PER")]),
    ],
)  # fmt: skip
def test_names_in_diplomatic_prose(language, sentence, expected):
    assert names(language, sentence) == expected


ODD = [
    [],
    [""],
    ["\0", "\0edge", "🤝", "🇮🇩", "a\u0301", "\ud800"],
    ["-"] * 50,
    ["Ａ", "ﬁ", "ǅ", "İstanbul", "١٢"],
    ["word" * 5_000],
    ["MENTERI", "LUAR", "NEGERI", "PENNY", "WONG", "TIBA"],
    ["Penny", "Wong", "said", "so", "."] * 1_000,
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ODD, ids=range(len(ODD)))
def test_odd_sentences_give_valid_spans(language, words):
    (found,) = name_model(language).tag([words])
    end = 0
    for name in found:
        assert end <= name.first < name.last <= len(words)
        assert name.label in {"PER", "ORG", "LOC"}
        assert 0.0 <= name.confidence <= 1.0
        end = name.last


def test_long_sentence_is_tagged_to_its_end():
    (found,) = name_model("en").tag([["Penny", "Wong", "said", "so", "."] * 1_000])
    assert found[-1].last > 4_990


@pytest.mark.parametrize("language", LANGUAGES)
def test_same_names_alone_and_in_a_batch_and_again(language):
    sentences = [s.split() for s in (
        "President Maria Lindqvist flew to Accra on Sunday with Kofi Boateng .",
        "Presiden Maria Lindqvist terbang ke Accra bersama Kofi Boateng , Minggu .",
        "",
        "Ministry of Foreign Affairs",
    )]  # fmt: skip
    model = name_model(language)
    together = model.tag(sentences)
    assert together == [model.tag([s])[0] for s in sentences]
    name_model.cache_clear()
    assert name_model(language).tag(sentences[::-1]) == together[::-1]


def test_missing_language_is_a_named_error():
    with pytest.raises(ReferenceDataError, match=r"xx\.npz"):
        name_model("xx")


def test_casing_tells_headlines_and_first_words():
    assert casings(["Ministers", "Hold", "Talks", "in", "Geneva"]) == [Casing.HEADLINE] * 5
    assert casings(["“", "Ministers", "met", "in", "Geneva"])[1] == Casing.INITIAL
    assert casings(["just", "a", "note"]) == [Casing.LOWER] * 3
    assert normal_form(["PENNY", "WONG", "VISITS", "G20"])[:2] == ["Penny", "Wong"]
    assert [shape(w) for w in ("Penny", "McCain", "NATO", "G20")] == ["Xx", "XxXx", "XX", "Xd"]


@pytest.mark.parametrize("length", [999, 1_000, 1_001, 20_001])
def test_no_word_is_lost_where_long_input_is_cut(length):
    sentences = [["on"] * length + ["President", "Maria", "Lindqvist", "spoke", "."], [], ["He", "left", "."]]
    found = name_model("en").tag(sentences)
    assert [(n.first, n.last) for n in found[0]][-1][1] == length + 3
    assert found[1:] == [[], []]


def test_gazetteer_marks_the_parts_of_phrases():
    sections = read_gazetteer("[place]\nnew york|york\n[given]\nyork ada\n")
    assert sections == {"new": ("placeB",), "york": ("given", "place", "placeI"), "ada": ("given",)}


@pytest.mark.parametrize(
    "name",
    [
        "idner-news-2k.dev.txt",
        "nergrit.valid.txt",
        "uner-en-ewt.dev.iob2",
        "x-test.txt",
        "gsr.dev.jsonl",
        "TEST_a",
    ],
)
def test_training_refuses_files_kept_for_measuring(bench, name, tmp_path):
    examples = bench("name_examples")
    (tmp_path / name).write_text("Jakarta B-LOC\n")
    with pytest.raises(examples.RefusedFileError, match="measuring"):
        examples.training_sentences(tmp_path / name)


def test_training_files_are_training_files(bench):
    examples = bench("name_examples")
    for files in examples.FILES.values():
        assert all(".train." in name and not examples.NOT_FOR_TRAINING.search(name) for name in files)


def test_bench_reads_every_format(bench, tmp_path):
    read = bench("names").read_sentences
    texts = {
        "two": "Ani\tB-PERSON\ndi\tO\nSolo\tB-PLACE\n",
        "three": "Ani PROPN B-PER\ndi ADP O\nSolo PROPN B-LOC\n",
        "io": "Ani I-PER\ndi O\nSolo I-LOC\n\n",
        "iob2": "# text = x\n1\tAni\tB-PER\t-\ta\n2\tdi\tO\t-\t-\n3\tSolo\tB-LOC\t-\ta\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
        (sentence,) = read(tmp_path / name)
        assert sentence.words == ("Ani", "di", "Solo"), name
        assert sentence.tags == ("B-PER", "O", "B-LOC"), name


@needs_ner
@pytest.mark.parametrize(
    ("name", "floor"),
    [("idner-news-2k.dev.txt", 0.86), ("nergrit.valid.txt", 0.73), ("uner-en-ewt.dev.iob2", 0.67)],
)
def test_floors_on_public_sets(bench, name, floor):
    module = bench("names")
    sentences = module.read_sentences(NER / name)
    tagged = name_model(module.language_of(sentences)).tag([s.words for s in sentences])
    found = [{(n.first, n.last, n.label) for n in spans} for spans in tagged]
    assert module.scores([module.spans(s.tags) for s in sentences], found)[2] >= floor


def test_a_teasers_word_is_no_part_of_a_name_that_the_text_tells() -> None:
    text = (
        "Irak Usir Dubes Swedia\n\nRatusan pendukung ulama Moqtada Sadr membakar kedutaan itu pada Kamis.\n\n"
        "Simak juga: Profil Moqtada Sadr, Ulama Berpengaruh dari Najaf\n"
    )
    found = extract_article(article_from_text(text, "text", language="id", published="2023-07-21"))
    people = {entity.key for entity in found.entities if entity.key.startswith("person/")}
    assert people == {"person/moqtada-sadr"}
