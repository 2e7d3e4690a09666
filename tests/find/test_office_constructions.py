"""Every way of telling an office, for countries, offices and names that no table lists together.

A row is a sentence and the positions that it tells. {A} {B} are countries, {Aa} {Ba} their adjectives,
{Ac} {Bc} their capitals, {o} {O} an office, {N} {P} people of the first country, {M} of the second.
"""

from __future__ import annotations

import itertools
import re

import pytest

from kg.find.gazetteer import person_key
from kg.pipeline import extract_article
from kg.read import article_from_text

COUNTRIES = {
    "KEN": ("Kenya", "Kenyan", "Nairobi", "Kenya", "Nairobi", "Wanjiru Kamau", "Peter Otieno"),
    "PER": ("Peru", "Peruvian", "Lima", "Peru", "Lima", "Rosa Quispe", "Julio Paredes"),
    "ARE": (
        *("the United Arab Emirates", "Emirati", "Abu Dhabi", "Uni Emirat Arab", "Abu Dhabi"),
        *("Saeed bin Rashid Al Mazrouei", "Omar Al Suwaidi"),
    ),
    "NOR": ("Norway", "Norwegian", "Oslo", "Norwegia", "Oslo", "Ingrid Halvorsen", "Kari Solberg Dahl"),
}
OFFICES = {
    "minister of trade": ("trade minister", "Menteri Perdagangan"),
    "minister of health": ("health minister", "Menteri Kesehatan"),
    "minister of defence": ("defence minister", "Menteri Pertahanan"),
}
PAIRS = [("KEN", "PER"), ("ARE", "NOR"), ("PER", "ARE")]

ONE = "N {o} A"
LOST = "N {o} A former"
BOTH = "N {o} A; M {o} B"
SENT = "N ambassador A to B"

ENGLISH = [
    # before and behind the name
    ("Officials met {Aa} {O} {N} in the afternoon.", ONE),
    ("{As} {o}, {N}, called for calm.", ONE),
    ("They said that {As} {o} – {N} – had left early.", ONE),
    ("The {o} of {A}, {N}, arrived late.", ONE),
    ("{N}, the {o} of {A}, arrived late.", ONE),
    ("They were met by {N} — {As} {o} — at noon.", ONE),
    ('"We agree," said {N}, the {Aa} {o}.', ONE),
    ("He was welcomed by {O} {N} of {A}.", ONE),
    ("{N}, {As} {o} since 2014, was there.", ONE),
    ("{N}, {As} {o} until 2012, was there.", LOST),
    ("{N}, {As} {o} from 2004 to 2010, was there.", LOST),
    # what kind of holder
    ("Former {Aa} {O} {N} was there.", LOST),
    ("{As} then {o}, {N}, signed it.", LOST),
    ("It was signed by then-{Aa} {O} {N}.", LOST),
    ("{As} re-elected {o}, {N}, was there.", ONE),
    ("{N}, {As} first female {o}, was there.", ONE),
    ("{As} outgoing {o}, {N}, was there.", ONE),
    # verbs
    ("{N}, who serves as {As} {o}, left early.", ONE),
    ("{N}, who has been {As} {o} since 2014, left early.", ONE),
    ("{N} was appointed {As} {o} on Tuesday.", ONE),
    ("{N} was sworn in as {As} {o} on Tuesday.", ONE),
    ("{N} has been named {As} new {o}.", ONE),
    ("{A} has a new cabinet. {N} was named {o}.", ONE),
    ("{N}, appointed {o} of {A} in January, was there.", ONE),
    ("{N} resigned as {As} {o} on Tuesday.", LOST),
    ("{N} stepped down as {o} of {A} on Tuesday.", LOST),
    ("{N}, who served as {As} {o} until 2012, spoke first.", LOST),
    ("{N} succeeded {P} as {As} {o} on Tuesday.", f"{ONE}; P {{o}} A former"),
    ("{N} was replaced by {P} as {As} {o}.", f"{LOST}; P {{o}} A"),
    # a country told elsewhere
    ("{A} came to Geneva on Monday. The country's {o}, {N}, said no.", ONE),
    ("{A} was not amused. Its {o}, {N}, said no.", ONE),
    ("{A}, whose {o}, {N}, was absent, did not sign.", ONE),
    ("The {Aa} delegation was led by {O} {N}.", ONE),
    ("{A} was represented by its {o}, {N}.", ONE),
    (
        "{Aa} {O} {N} left on Monday. {N}'s foreign minister, {P}, stayed.",
        f"{ONE}; P minister of foreign affairs A",
    ),
    # two people
    ("{Aa} {O} {N} met his {Ba} counterpart, {M}, on Monday.", BOTH),
    (
        "{Aa} {O} {N} met his counterparts from {B} and Canada, {M} and Sam Brook, on Monday.",
        f"{BOTH}; sam-brook {{o}} CAN",
    ),
    ("The {o}s of {A} and {B}, {N} and {M}, shook hands.", BOTH),
    ("{N} and {M}, the {o}s of {A} and {B} respectively, shook hands.", BOTH),
    ("The {Aa} and {Ba} {o}s, {N} and {M}, shook hands.", BOTH),
    ("{O}s {N} of {A} and {M} of {B} shook hands.", BOTH),
    (
        "{As} foreign and finance ministers, {N} and {P}, came.",
        "N minister of foreign affairs A; P minister of finance A",
    ),
    # sent to others
    ("{As} ambassador to {B}, {N}, was there.", SENT),
    ("The {Aa} ambassador in {Bc}, {N}, was there.", SENT),
    ("{N} was appointed {As} ambassador to {B}.", SENT),
    (
        "{N}, a former {Aa} {o} who is now ambassador to {B}, was there.",
        f"{LOST}; {SENT}",
    ),
    ("Deputy {Aa} Ambassador {N} warned the council.", "N deputy ambassador A"),
    ("{As} U.N. ambassador, {N}, was there.", "N ambassador A to un"),
    ("{As} consul general in Sydney, {N}, was there.", "N consul general A to sydney"),
    ("{N}, governor of Guangdong province, was there.", "N governor guangdong"),
    # by somebody else's office
    ("{Aa} {O} {N} spoke first. His predecessor, {P}, was absent.", f"{ONE}; P {{o}} A former"),
    ("{Aa} {O} {N} resigned. Her successor, {P}, starts in May.", f"{ONE}; P {{o}} A"),
    ("{N} was elected {As} {o} on Sunday, replacing {P}.", f"{ONE}; P {{o}} A former"),
    ("{Aa} {O} {N} danced on Sunday, replacing {P} at short notice.", ONE),
    ("{Aa} {O} {N}, accompanied by Interior Minister {P}, left.", f"{ONE}; P minister of home affairs A"),
    ("{Aa} {O} {N}, who chairs UNESCO, spoke.", f"{ONE}; N chair unesco"),
    ("{Aa} {O} {N}, who heads UNESCO's mission in Goma, spoke.", ONE),
    ("{Aa} {O} {N} MP and Sam Brook OBE spoke.", f"{ONE}; N member of parliament A"),
    # more than tables list
    ("{As} minister of dams, canals and ferries, {N}, spoke.", "N minister of dams, canals and ferries A"),
    ("{As} minister of happiness, {N}, spoke.", "N minister of happiness A"),
    ("{As} minister of tourism and {P} spoke.", ""),
    ("{Aa} Secretary of State {N} spoke.", "N secretary of state A"),
    ("The {Aa} president's foreign policy adviser, {N}, spoke.", "N foreign policy adviser A"),
    ("The U.N. spokesman in {Bc}, {M}, was absent.", "M spokesperson un"),
    (
        "The United Nations’ special representative in the country, {M}, was absent.",
        "M special representative un",
    ),
    ("{Aa} {O} {N} has appointed Tom Cole as adviser.", f"{ONE}; tom-cole adviser A"),
    ("{As} president, Tom Cole, named {N} {o}.", f"tom-cole president A; {ONE}"),
    ("{A} named {N} ambassador to {B}.", SENT),
    ("The United Nations appointed {N} as special envoy for {B}.", "N special envoy un to B"),
    ("{Aa} {O} {N} has named Chilean President Tom Cole.", f"{ONE}; tom-cole president CHL"),
    (
        "{N}, {As} ambassador to {B}, and permanent representative to the African Union, left.",
        f"{SENT}; N permanent representative A to african-union",
    ),
    ("Prime Minister {P} of {A}, the {o}, {N}; and he left.", f"P prime minister A; {ONE}"),
    ("Ousted {Aa} {O} {N} was there.", LOST),
    ("{A} left. It began when then-{o} {N} spoke.", LOST),
    ("The {Aa} ambassador to {B} {M} left.", "M ambassador A to B"),
    ("{A} named career diplomat {N} as {o}.", ONE),
    ("{As} president, Tom Cole, named the economist {N} {o}.", f"tom-cole president A; {ONE}"),
    ("{Aa} {O} {N} spoke first. {M}, his {Ba} counterpart, left.", BOTH),
    ("{N} spoke first. He was appointed {As} {o} on Tuesday.", ONE),
    ("{N} spoke first. She was {As} {o} from 2004 to 2010.", LOST),
    # no office
    ("{N} spoke first. She is not {As} {o}.", ""),
    ("{N} spoke first. He said the {o} of {A} was wrong.", ""),
    ("{N} is not {As} {o}.", ""),
    ("{N} declined to be appointed {As} {o}.", ""),
    ("The plan names the {o} of {A} as {N} leaves.", ""),
]

INDONESIAN = [
    ("Ia bertemu {O} {A} {N}.", ONE),
    ("{N}, {O} {A}, hadir pula.", ONE),
    ("{N} adalah {O} {A} sejak 2014.", ONE),
    ("{N}, yang dipercaya sebagai {O} {A}, hadir pula.", ONE),
    ("{N} ditunjuk sebagai {O} {A} pada Selasa.", ONE),
    ("{N} akan menjadi {O} {A}.", ""),
    ("{N} mengundurkan diri sebagai {O} {A} pada Selasa.", LOST),
    ("{N} mundur dari jabatan {O} {A} pada Selasa.", LOST),
    ("{N} menggantikan {P} sebagai {O} {A}.", f"{ONE}; P {{o}} A former"),
    ("Mantan {O} {A}, {N}, hadir pula.", LOST),
    ("{O} {A} periode 2004-2010, {N}, hadir pula.", LOST),
    ("{O} {A} kala itu, {N}, menandatanganinya.", LOST),
    ("{O} terguling {A} {N} telah melarikan diri.", LOST),
    ("{O} {A} yang baru, {N}, hadir pula.", ONE),
    ("{O} sementara {A} {N} hadir pula.", ONE),
    ("{N}, {o} perempuan pertama {A}, hadir pula.", ONE),
    ("{O} {N} dari {A} hadir pula.", ONE),
    ("Delegasi {A} tiba pada Senin. {O} negara itu, {N}, menolak.", ONE),
    ("Delegasi {A} dipimpin {O} {N}.", ONE),
    ("Di {Ac}, {O} {N} menyatakan perundingan berlanjut.", ONE),
    ("{O} {A} {N} bertemu mitranya asal {B} {M} pada Senin.", BOTH),
    ("{A} diwakili oleh {o}nya, {N}.", ONE),
    ("{O} {A} dan {B}, {N} dan {M}, bersalaman.", BOTH),
    ("{O} {A} {N} bertemu mitranya dari {B}, {M}, pada Senin.", BOTH),
    ("Wakil Perdana Menteri dan {O} {A} {N} hadir pula.", f"N deputy prime minister A; {ONE}"),
    ("{O} {A} {N} hadir pula. Pendahulunya, {P}, absen.", f"{ONE}; P {{o}} A former"),
    ("{O} {A} {N} mundur. Penggantinya, {P}, hadir pula.", f"{ONE}; P {{o}} A"),
    ("{N} dilantik menjadi {O} {A} menggantikan {P}.", f"{ONE}; P {{o}} A former"),
    ("{O} {A} {N} menari menggantikan {P} yang sakit.", ONE),
    ("{O} {A} {N} didampingi Menteri Dalam Negeri {P} tiba.", f"{ONE}; P minister of home affairs A"),
    ("{O} {A} Letjen TNI (Purn) {N} hadir pula.", ONE),
    ("{O} {A} Laksamana Muda TNI {N} hadir pula.", ONE),
    (
        "Hadir pula Ben Latteri, {O} {A}, {M}, {O} {B}, dan Iv Heang, {O} Kanada.",
        "ben-latteri {o} A; M {o} B; iv-heang {o} CAN",
    ),
    (
        "Sekretaris Jenderal Kementerian Pertahanan (Sekjen Kemhan) RI, Letjen TNI Budi Santosa, menolak.",
        "budi-santosa secretary-general kemhan",
    ),
    (
        "Kepala Biro Informasi (Karo Info) Kemhan, Brigjen TNI Budi Santosa mengatakan tidak.",
        "budi-santosa head kemhan",
    ),
    ("Presiden {A} Tom Cole menunjuk {N} sebagai {O}.", f"tom-cole president A; {ONE}"),
    ("PBB menunjuk {N} sebagai utusan khusus untuk {B}.", "N special envoy un to B"),
    ("Presiden {A} Tom Cole menunjuk {O} {N} pada Senin.", f"tom-cole president A; {ONE}"),
    ("Ia bertemu {O} {A}, Jenderal {N} pada Senin.", ONE),
    ("{O} {A} yang baru dilantik, {N}, hadir pula.", ONE),
    ("{N}, yang saat ini menjabat sebagai {O} {A}, hadir pula.", ONE),
    ("{N} berbicara. Ia pernah menjadi {O} {A}.", LOST),
    ("{N} berbicara. Dia menjabat {O} {A} sejak 2014.", ONE),
    ("{N} berbicara. Ia bertemu {O} {A}.", ""),
    ("Calon {o} {A} {N} hadir pula.", ""),
    (
        "{O} {A} {N} menelepon Presiden Vladimir Putin, kata juru bicaranya, Tom Cole.",
        f"{ONE}; vladimir-putin president RUS; tom-cole spokesperson A",
    ),
    ("Ketua Umum Partai Golkar {N}, yang juga {O} {A}, hadir pula.", f"{ONE}; N chair golkar"),
    ("Duta Besar {A} untuk {B} di {Bc} {N} hadir pula.", SENT),
    ("Kolonel Budi Santosa dan Mayor Jenderal Garth Gould hadir pula.", ""),
    ("{O} {A} Marsekal TNI (Purn.) {N} hadir pula.", ONE),
    ("Panglima Armada II {A} {N} hadir pula.", "N commander A"),
    ("Juru bicara Gedung Putih {N} hadir pula.", "N spokesperson USA"),
    ("Konsul Jenderal {A} di Surabaya {N} hadir pula.", "N consul general A to surabaya"),
    ("Duta Besar {A} untuk {B}, {N}, hadir pula.", SENT),
    ("Kuasa Usaha KBRI {Ac} Bambang Suhendro hadir pula.", "Bambang-Suhendro charge d'affaires IDN to A"),
    ("Konjen {A} di Surabaya, {N}, hadir pula.", "N consul general A to surabaya"),
]


def filled(row: tuple[str, str], place: int, indonesian: bool) -> tuple[str, set[str]]:
    """A sentence of a row, for the pair of countries at a place, and the positions that it tells."""
    sentence, told = row
    one, other = PAIRS[place]
    office, (english, title) = list(OFFICES.items())[place]
    first, second = COUNTRIES[one], COUNTRIES[other]
    called = english if not indonesian else title.lower()
    words = {
        "A": first[3 if indonesian else 0],
        "B": second[3 if indonesian else 0],
        "As": first[0] + ("'" if first[0].endswith("s") else "'s"),
        "Aa": first[1],
        "Ba": second[1],
        "Ac": first[4 if indonesian else 2],
        "Bc": second[4 if indonesian else 2],
        "o": called,
        "O": title if indonesian else english.title(),
        "N": first[5],
        "P": first[6],
        "M": second[5],
    }
    text = re.sub(r"\{(\w+)\}", lambda slot: words[slot[1]], sentence)
    keys = {"A": one, "B": other, **{n: person_key(words[n]).partition("/")[2] for n in "NPM"}}
    keys["Bambang-Suhendro"] = "bambang-suhendro"
    rows = {
        " ".join(keys.get(word, word) for word in row.split())
        for row in told.replace("{o}", office).split("; ")
        if row
    }
    return text[0].upper() + text[1:], rows


def positions(text: str) -> set[str]:
    """The positions of an article, a line each."""
    return {
        " ".join(
            [
                p.person.partition("/")[2],
                p.office,
                (p.of or "/nobody").partition("/")[2],
                *(["to", p.to.partition("/")[2]] if p.to else []),
                *(["former"] if p.former else []),
            ]
        )
        for p in extract_article(article_from_text(text, "told")).positions
    }


PLACES = range(len(PAIRS))


@pytest.mark.parametrize(("row", "place"), list(itertools.product(ENGLISH, PLACES)))
def test_an_english_construction_tells_offices(row: tuple[str, str], place: int) -> None:
    sentence, told = filled(row, place, False)
    assert positions(f"Talks on trade\n\nBy Ann Lee | 12 February 2016\n\n{sentence}") == told, sentence


@pytest.mark.parametrize(("row", "place"), list(itertools.product(INDONESIAN, PLACES)))
def test_an_indonesian_construction_tells_offices(row: tuple[str, str], place: int) -> None:
    sentence, told = filled(row, place, True)
    assert positions(f"Kerja Sama Dibahas\n\nJakarta, 12 Februari 2016\n\n{sentence}") == told, sentence
