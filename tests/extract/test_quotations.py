from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.document import Phrase, PhraseKind, Sentence
from kg.extract.speech.quotations import find_quotations
from kg.find.dates.dates import find_dates
from kg.find.quotation_marks import quoted_spans
from kg.find.tokens import sentences as split_sentences
from kg.model import Article, EntityKey, PartialDate, Quotation, Zone, ZoneKind
from tests.yardstick import ordinary_seconds

_PHRASE = re.compile(r"\[([^\]|]+)\|(\w+)/([\w-]+)\]")


def built(marked: str, language: str, kind: ZoneKind = ZoneKind.BODY) -> tuple[Article, tuple[Sentence, ...]]:
    """An article and its linked sentences; a phrase is written [words|kind/slug].

    Lower-case words, and those that end in a demonstrative, are bare titles and pronouns.
    """
    text, phrases, end = "", [], 0
    for match in _PHRASE.finditer(marked):
        text += marked[end : match.start()]
        words = match[1]
        named = (
            words[:1].isupper()
            and words not in ("He", "She", "Ia", "Dia")
            and not words.endswith(("itu", "tersebut"))
        )
        key = EntityKey(f"{match[2]}/{match[3]}")
        phrases.append(Phrase(len(text), len(text) + len(words), PhraseKind(match[2]), key, named))
        text += words
        end = match.end()
    text += marked[end:]
    article = Article("test", text, language, "0" * 64, (Zone(kind, 0, len(text)),), published="2019-05-16")
    linked = tuple(
        Sentence(
            s.begin,
            s.end,
            s.zone,
            s.paragraph,
            s.tokens,
            tuple(p for p in phrases if s.begin <= p.begin and p.end <= s.end),
            tuple(find_dates(text, s.begin, s.end, language, PartialDate(2019, 5, 16))),
        )
        for s in split_sentences(article)
    )
    return article, linked


def quotations(marked: str, language: str) -> tuple[str, list[Quotation]]:
    article, linked = built(marked, language)
    return article.text, find_quotations(article, linked)


def shown(marked: str, language: str) -> list[str]:
    text, found = quotations(marked, language)
    return [
        f"{'D' if q.direct else 'R'} {q.speaker.partition('/')[2]}: {text[q.begin : q.end]}" for q in found
    ]


ENGLISH = [
    # direct: after, before, inverted, broken
    ('"We will rebuild the bridge together," [Wong|person/wong] said.', ["D wong: We will rebuild the bridge together,"]),
    ('"We will rebuild the bridge together," said [Wong|person/wong].', ["D wong: We will rebuild the bridge together,"]),
    ("“We will rebuild the bridge together,” [she|person/wong] told reporters.", ["D wong: We will rebuild the bridge together,"]),
    ("‘We don’t want the ministers’ money here,’ [Wong|person/wong] said.", ["D wong: We don’t want the ministers’ money here,"]),
    ("[Wong|person/wong] said: 'We don't want a trade war.'", ["D wong: We don't want a trade war."]),
    ("«We will rebuild the bridge together», said [Wong|person/wong].", ["D wong: We will rebuild the bridge together"]),
    ('"Will the truce hold until spring?" [Kerry|person/kerry] asked.', ["D kerry: Will the truce hold until spring?"]),
    ('"Never again will this happen!" said [Kerry|person/kerry].', ["D kerry: Never again will this happen!"]),
    (
        '"We met as rivals," [Wong|person/wong] said, "and we part as friends now."',
        ["D wong: We met as rivals,", "D wong: and we part as friends now."],
    ),
    (
        '"We met as rivals," said [Wong|person/wong], a former envoy to [Fiji|country/FJI], "and part as friends now."',
        ["D wong: We met as rivals,", "D wong: and part as friends now."],
    ),
    (
        '"We met as rivals," [Wong|person/wong] said. "We part as good friends."',
        ["D wong: We met as rivals,", "D wong: We part as good friends."],
    ),
    (
        "“We met as rivals.\n\n“We part as good friends,” [Wong|person/wong] said.",
        ["D wong: We met as rivals.\n\n“We part as good friends,"],
    ),
    (
        '"We met as rivals," [Wong|person/wong] said.\n\n"We part as good friends. That is all there is."',
        ["D wong: We met as rivals,", "D wong: We part as good friends. That is all there is."],
    ),
    ('[Wong|person/wong] said in a statement: "The bridge will be open again soon."', ["D wong: The bridge will be open again soon."]),
    ('[He|person/lee] threatened "a swift and painful answer" should it happen.', ["D lee: a swift and painful answer"]),
    (
        'Every such plot "will meet a firm reply", ministry spokesman [Li Wei|person/li-wei] said on Monday.',
        ["D li-wei: will meet a firm reply"],
    ),
    ('[Wong|person/wong] arrived on Monday. "The bridge will be open soon," [she|person/wong] said.', ["D wong: The bridge will be open soon,"]),
    ('The [Foreign Ministry|organization/mfa] called it "an act of open hostility".', ["D mfa: an act of open hostility"]),
    ('"We regret the loss of life," the [White House|country/USA] said.', ["D USA: We regret the loss of life,"]),
    ('"That is all there is," said a spokesman for the [Foreign Ministry|organization/mfa].', ["D mfa: That is all there is,"]),
    ('"It is over for us now," [Kim Lee|person/kim-lee], coach of [Laos|country/LAO], said.', ["D kim-lee: It is over for us now,"]),
    ('"It is over for us now," said the captain, [Kim Lee|person/kim-lee].', ["D kim-lee: It is over for us now,"]),
    # reported
    ("[Wong|person/wong] said that the bridge would be open soon.", ["R wong: the bridge would be open soon"]),
    ("[Wong|person/wong] said on Monday that the bridge would be open soon.", ["R wong: the bridge would be open soon"]),
    ("[Wong|person/wong] said the bridge would be open soon.", ["R wong: the bridge would be open soon"]),
    ("[Wong|person/wong] said on Monday the bridge would be open soon.", ["R wong: the bridge would be open soon"]),
    ("[Wong|person/wong] said in a statement the bridge had been repaired.", ["R wong: the bridge had been repaired"]),
    ("[Wong|person/wong] told [Lee|person/lee] that the bridge would be open soon.", ["R wong: the bridge would be open soon"]),
    ("[Wong|person/wong] told reporters in [Suva|place/suva] that the bridge was open.", ["R wong: the bridge was open"]),
    ("[Wong|person/wong] told [Lee|person/lee] the bridge was open again.", ["R wong: the bridge was open again"]),
    ("[Wong|person/wong] warned that the bridge might fall.", ["R wong: the bridge might fall"]),
    ("[Wong|person/wong] warned [Fiji|country/FJI] that the bridge might fall.", ["R wong: the bridge might fall"]),
    ("[Wong|person/wong] demanded on Monday that [Fiji|country/FJI] repair the bridge.", ["R wong: Fiji repair the bridge"]),
    ("[Fiji|country/FJI] announced that its army would withdraw.", ["R FJI: its army would withdraw"]),
    ("[Wong|person/wong], who met [Lee|person/lee] in [Suva|place/suva], said that talks were over.", ["R wong: talks were over"]),
    ("[Wong|person/wong], in [Suva|place/suva] for talks, said that talks were over.", ["R wong: talks were over"]),
    ("[Wong|person/wong] on Monday said that talks were over.", ["R wong: talks were over"]),
    ("[Wong|person/wong] met [Lee|person/lee] and said that talks were over.", ["R wong: talks were over"]),
    ("The talks are dead and buried, [Wong|person/wong] said.", ["R wong: The talks are dead and buried, Wong said"]),
    ("The talks are dead and buried, said [Wong|person/wong].", ["R wong: The talks are dead and buried"]),
    ("The talks, [Wong|person/wong] said, are dead and buried.", ["R wong: The talks, Wong said, are dead and buried"]),
    ("The talks are dead and buried, according to [Wong|person/wong].", ["R wong: The talks are dead and buried"]),
    ("According to [Wong|person/wong], the talks are dead and buried.", ["R wong: According to Wong, the talks are dead and buried"]),
    (
        "[Wong|person/wong] said that talks were over, adding that the army was ready.",
        ["R wong: talks were over", "R wong: the army was ready"],
    ),
    (
        '"It is all over now," [Wong|person/wong] said, adding that the army was ready.',
        ["D wong: It is all over now,", "R wong: the army was ready"],
    ),
    (
        '[Wong|person/wong] said the new bridge would be finished by spring and that it was "a gift to both our peoples".',
        ["R wong: the new bridge would be finished by spring and that it was", "D wong: a gift to both our peoples"],
    ),
    (
        "The bridge is closed for good, [Wong|person/wong] announced on the radio, speaking of \"a day of great sorrow\".",
        ["R wong: The bridge is closed for good, Wong announced", "D wong: a day of great sorrow"],
    ),
    ("[Fiji|country/FJI] announced on Tuesday it would withdraw its army.", ["R FJI: it would withdraw its army"]),
    ('[Wong|person/wong]: "We will rebuild the bridge together."', ["D wong: We will rebuild the bridge together."]),
    ("If the deal fails, [Wong|person/wong] said, the army will march.", ["R wong: If the deal fails, Wong said, the army will march"]),
    ("The deal, said [Wong|person/wong], will hold for years.", ["R wong: The deal, said Wong, will hold for years"]),
    # nothing
    ('[Wong|person/wong] rejects the "one country, two systems" formula.', []),
    ('[Wong|person/wong] spoke for the principle "one country, two systems".', []),
    ("[Wong|person/wong] wrote to [Lee|person/lee] about the bridge that had fallen.", []),
    ("Determined to win, [Wong|person/wong] wrote to [Lee|person/lee].", []),
    ("[Wong|person/wong] called the bridge a disgrace.", []),
    ("[Wong|person/wong] said nothing of the bridge that had fallen.", []),
    ("[Wong|person/wong] said so on Monday.", []),
    ("[Wong|person/wong] did not say that the bridge was open.", []),
    ("[Wong|person/wong] refused to say that the bridge was open.", []),
    ("[Wong|person/wong] denied that the bridge was open.", []),
    ("[Wong|person/wong] hoped that the bridge would be open.", []),
    ("[Wong|person/wong] urged [Fiji|country/FJI] to repair the bridge.", []),
    ("[Wong|person/wong] announced the opening of the bridge on Monday.", []),
    ("[Wong|person/wong] was told that the bridge was open.", []),
    ("[Wong|person/wong] rejected separate claims that the bridge was open.", []),
    ("Officials said that the bridge was open.", []),
    ("After the talks ended, [Wong|person/wong] said farewell.", []),
    ('[Wong|person/wong] opened the forum titled "The Bridges of a Small Island".', []),
    ('[Wong|person/wong] will inaugurate a "Global Center for Combating Extremism."', []),
    ("[Wong|person/wong] opened the seminar 'Small Islands: Challenges and Opportunities'.", []),
    ('[Wong|person/wong] praised the "so-called" bridge of the \'90s.', []),
    ("[Wong|person/wong] crossed the islanders' bridge and the miners' road.", []),
]  # fmt: skip

INDONESIAN = [
    ('"Jembatan itu segera dibuka lagi," kata [Retno|person/retno].', ["D retno: Jembatan itu segera dibuka lagi,"]),
    ('"Jembatan itu segera dibuka lagi," ujar [mantan menteri itu|person/retno] di [Suva|place/suva].', ["D retno: Jembatan itu segera dibuka lagi,"]),
    ('"Jembatan itu segera dibuka lagi," demikian [Retno|person/retno] menegaskan.', ["D retno: Jembatan itu segera dibuka lagi,"]),
    ("“Jembatan itu segera dibuka lagi,” tutur Direktur Jembatan, [Retno|person/retno].", ["D retno: Jembatan itu segera dibuka lagi,"]),
    ("“Jembatan itu segera dibuka lagi,” tutur Direktur Jembatan [Retno|person/retno].", ["D retno: Jembatan itu segera dibuka lagi,"]),
    ('"Kapan jembatan itu dibuka lagi?" tanya [Retno|person/retno].', ["D retno: Kapan jembatan itu dibuka lagi?"]),
    ('[Retno|person/retno] mengatakan: "Jembatan itu segera dibuka lagi."', ["D retno: Jembatan itu segera dibuka lagi."]),
    ('[Retno|person/retno] mengaku lega. "Jembatan itu segera dibuka lagi," ucapnya.', ["D retno: Jembatan itu segera dibuka lagi,"]),
    (
        '"Kami datang sebagai lawan," kata [Retno|person/retno]. "Kami pulang sebagai kawan," imbuhnya.',
        ["D retno: Kami datang sebagai lawan,", "D retno: Kami pulang sebagai kawan,"],
    ),
    (
        '"Kami datang sebagai lawan," kata [Retno|person/retno].\n\n"Kami pulang sebagai kawan," [ia|person/retno] melanjutkan.',
        ["D retno: Kami datang sebagai lawan,", "D retno: Kami pulang sebagai kawan,"],
    ),
    (
        '"Kami datang sebagai lawan," kata [Retno|person/retno], "dan kami pulang sebagai kawan."',
        ["D retno: Kami datang sebagai lawan,", "D retno: dan kami pulang sebagai kawan."],
    ),
    (
        '[Retno|person/retno] bertemu [Wong|person/wong].\n\n"Kami pulang sebagai kawan," kata dia.',
        ["D retno: Kami pulang sebagai kawan,"],
    ),
    (
        '[Kemlu|organization/kemlu] menyatakan menyesal lawatan itu harus batal.\n\n"Keadaan sedang tidak memungkinkan sekarang," demikian bunyi siaran pers tersebut.',
        ["R kemlu: menyesal lawatan itu harus batal", "D kemlu: Keadaan sedang tidak memungkinkan sekarang,"],
    ),
    (
        '[Retno|person/retno] mengatakan, jembatan itu segera dibuka lagi sebagai tanda "persahabatan dua bangsa yang besar".',
        ["R retno: jembatan itu segera dibuka lagi sebagai tanda", "D retno: persahabatan dua bangsa yang besar"],
    ),
    ("[Retno|person/retno] mengatakan bahwa jembatan itu segera dibuka.", ["R retno: jembatan itu segera dibuka"]),
    ("[Retno|person/retno] mengatakan, jembatan itu segera dibuka.", ["R retno: jembatan itu segera dibuka"]),
    ("[Retno|person/retno] mengatakan jembatan itu segera dibuka.", ["R retno: jembatan itu segera dibuka"]),
    ("[Retno|person/retno] juga mengatakan hubungan dengan [Fiji|country/FJI] tetap baik.", ["R retno: hubungan dengan Fiji tetap baik"]),
    ("[Retno|person/retno] mengatakan kepada pers di [Suva|place/suva], Senin (13/5), bahwa jembatan sudah dibuka.", ["R retno: jembatan sudah dibuka"]),
    ("[Retno|person/retno] mengatakan kepada pers, Senin (13/5), bahwa jembatan itu sudah dibuka.", ["R retno: jembatan itu sudah dibuka"]),
    ("[Retno|person/retno] menekankan bahwa jembatan itu penting.", ["R retno: jembatan itu penting"]),
    ("[Retno|person/retno] menambahkan, jembatan itu sudah tua.", ["R retno: jembatan itu sudah tua"]),
    ("[Retno|person/retno], yang menemui [Wong|person/wong], mengatakan jembatan itu sudah tua.", ["R retno: jembatan itu sudah tua"]),
    ("[Retno|person/retno] yang menemui [Wong|person/wong] mengatakan jembatan itu sudah tua.", ["R retno: jembatan itu sudah tua"]),
    ("[Retno|person/retno] dalam jumpa pers di [Suva|place/suva] mengatakan jembatan itu sudah tua.", ["R retno: jembatan itu sudah tua"]),
    ("[Dubes RI|person/iqbal] menyebut [KBRI|organization/kbri] telah mengirim truk ke sana.", ["R iqbal: KBRI telah mengirim truk ke sana"]),
    ("[Wong|person/wong], kata [Retno|person/retno], berjanji membuka jembatan.", ["R retno: Wong, kata Retno, berjanji membuka jembatan"]),
    ("Jembatan itu sudah dibuka lagi, kata [Retno|person/retno].", ["R retno: Jembatan itu sudah dibuka lagi, kata Retno"]),
    ("Menurut [Retno|person/retno], jembatan itu sudah dibuka.", ["R retno: Menurut Retno, jembatan itu sudah dibuka"]),
    ("Jembatan itu, menurut [Retno|person/retno], sudah dibuka lagi.", ["R retno: Jembatan itu, menurut Retno, sudah dibuka lagi"]),
    ("[Retno|person/retno] tiba di [Suva|place/suva]. Dikatakannya, jembatan itu sudah dibuka.", ["R retno: jembatan itu sudah dibuka"]),
    ("Dikatakan [Retno|person/retno], jembatan itu sudah dibuka.", ["R retno: jembatan itu sudah dibuka"]),
    (
        '"Kami pulang sebagai kawan," kata [Retno|person/retno] sambil menambahkan bahwa jembatan itu sudah dibuka.',
        ["D retno: Kami pulang sebagai kawan,", "R retno: jembatan itu sudah dibuka"],
    ),
    ("[Fiji|country/FJI] menyatakan akan membuka jembatan itu lagi.", ["R FJI: akan membuka jembatan itu lagi"]),
    ("[Retno|person/retno] mengaku akan membuka jembatan itu lagi.", []),
    ("[Fiji|country/FJI] menyatakan menyesal jembatan itu harus ditutup.", ["R FJI: menyesal jembatan itu harus ditutup"]),
    ("[Retno|person/retno] menekankan pihaknya akan membuka jembatan.", ["R retno: pihaknya akan membuka jembatan"]),
    ("Seandainya jembatan itu runtuh, [ia|person/retno] berujar, warga harus pindah.", ["R retno: Seandainya jembatan itu runtuh, ia berujar, warga harus pindah"]),
    ("Ketika jembatan itu runtuh, kata [Retno|person/retno], warga belum pindah.", ["R retno: Ketika jembatan itu runtuh, kata Retno, warga belum pindah"]),
    ("[Retno|person/retno] menyatakan, Minggu, jembatan itu sudah runtuh.", ["R retno: jembatan itu sudah runtuh"]),
    ("[Retno|person/retno], Senin, di [Suva|place/suva], mengatakan bahwa jembatan itu runtuh.", ["R retno: jembatan itu runtuh"]),
    # nothing
    ("[Fiji|country/FJI] menyatakan menolak tawaran mengikuti sidang itu.", []),
    ("[Retno|person/retno] mengatakan itu menanggapi robohnya jembatan.", []),
    ("[Fiji|country/FJI] menambahkan pasal yang mengatur jembatan itu.", []),
    ("[Retno|person/retno] menyebut desa itu dengan nama yang berasal dari sungai.", []),
    ("[Retno|person/retno] mengatakan hal itu usai bertemu [Wong|person/wong].", []),
    ('[Retno|person/retno] mendukung prinsip "satu negara, dua sistem" di sana.', []),
    ("[Retno|person/retno] menyatakan kekecewaannya atas sikap yang tidak pernah berubah.", []),
    ("[Retno|person/retno] menyatakan perang terhadap pembalakan yang merusak hutan.", []),
    ("[Retno|person/retno] menekankan pentingnya jembatan itu bagi warga.", []),
    ("[WHO|organization/who] menyebut gempa ini sebagai bencana terburuk.", []),
    ("[Retno|person/retno] menyebut jembatan itu sebagai lambang yang harus dijaga.", []),
    ("[Retno|person/retno] mengaku siap bekerja keras.", []),
    ("[Retno|person/retno] menilai jembatan itu sudah tua.", []),
    ("[Retno|person/retno] membantah bahwa jembatan itu sudah tua.", []),
    ("[Retno|person/retno] meminta [Fiji|country/FJI] segera membuka jembatan itu.", []),
    ("[Retno|person/retno] berharap jembatan itu segera dibuka.", []),
    ("[Retno|person/retno] tidak mengatakan bahwa jembatan itu sudah tua.", []),
    ("[Retno|person/retno] mengumumkan penarikan duta besar dari [Suva|place/suva].", []),
    ("[Retno|person/retno] menyampaikan protes keras atas keputusan itu.", []),
    ("[Retno|person/retno] menegaskan komitmen untuk mendukung [Fiji|country/FJI].", []),
    ("[Retno|person/retno] menyatakan dukungan terhadap [Fiji|country/FJI] dan rakyatnya.", []),
    ("Hal itu disampaikan oleh [Retno|person/retno] saat membuka sidang.", []),
    ("Menurut rencana, [Retno|person/retno] akan membuka jembatan itu.", []),
    ("[Retno|person/retno] membuka forum bertajuk 'Jembatan Pulau: Tantangan dan Peluang'.", []),
    ('[Retno|person/retno] membuka seminar "Jembatan Pulau Kecil Kita" di [Suva|place/suva].', []),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), ENGLISH)
def test_english(marked: str, expected: list[str]) -> None:
    assert shown(marked, "en") == expected


@pytest.mark.parametrize(("marked", "expected"), INDONESIAN)
def test_indonesian(marked: str, expected: list[str]) -> None:
    assert shown(marked, "id") == expected


def test_marks_of_all_kinds() -> None:
    text = "“a b” ‘c d’ «e f» „g h“ \"i j\" 'k l' ”m n”"
    assert [text[q.begin : q.end] for q in quoted_spans(text, 0, len(text))] == [
        "a b",
        "c d",
        "e f",
        "g h",
        "i j",
        "k l",
        "m n",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "the '90s and rock 'n' roll, Jones' car and the ministers’ plan",
        'a 5" pipe and a mark " with nothing',
        "don't, isn’t, Qur'an, Jum'at, O'Brien",
    ],
)
def test_apostrophes_and_strays_are_no_marks(text: str) -> None:
    assert [
        text[q.begin : q.end] for q in quoted_spans(text, 0, len(text)) if " " in text[q.begin : q.end]
    ] == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('"One.\n\n"Two.\n\n"Three," he said.\nNext.', ['One.\n\n"Two.\n\n"Three,']),
        ('"Open and never closed.\n\nNext line "closed here".', ["Open and never closed.", "closed here"]),
        ('He said "open and never closed.\n\nNext line.', []),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"]),
        ("‘The ministers’ plan is ours,’ she said.", ["The ministers’ plan is ours,"]),
        ('""', []),
    ],
)
def test_spans(text: str, spans: list[str]) -> None:
    assert [text[q.begin : q.end] for q in quoted_spans(text, 0, len(text))] == spans


def test_about_addressee_and_evidence() -> None:
    marked = '"We need [Facebook|organization/facebook] and [Fiji|country/FJI] for this," [Wong|person/wong] told [Lee|person/lee].'
    text, (quotation,) = quotations(marked, "en")
    assert quotation.about == ("organization/facebook", "country/FJI")
    assert quotation.addressee == "person/lee"
    (evidence,) = quotation.evidence
    assert text[evidence.begin : evidence.end] == '"We need Facebook and Fiji for this," Wong told'
    assert evidence.rule == "quotation:direct:after"


def test_addressee_of_reported_speech() -> None:
    text, (quotation,) = quotations(
        "[Wong|person/wong] told [Lee|person/lee] that [Fiji|country/FJI] was ready.", "en"
    )
    assert (quotation.addressee, quotation.about, quotation.direct) == ("person/lee", ("country/FJI",), False)
    assert (
        text[quotation.evidence[0].begin : quotation.evidence[0].end] == "Wong told Lee that Fiji was ready"
    )
    _, (quotation,) = quotations(
        '"Kami sudah siap berangkat," kata [Retno|person/retno] kepada [Wong|person/wong].', "id"
    )
    assert quotation.addressee == "person/wong"


def test_pronouns_are_not_what_words_are_about() -> None:
    _, (quotation,) = quotations("[Wong|person/wong] said that [he|person/lee] was ready.", "en")
    assert quotation.about == ()


def test_he_inside_the_words_about_another() -> None:
    marked = (
        '"It is an unfriendly act," [Marty|person/marty] said. '
        '[The envoy|person/envoy], [he|person/envoy] added, had been told "to pack for a long trip."'
    )
    _, found = quotations(marked, "en")
    assert [q.speaker for q in found if q.direct] == ["person/marty", "person/marty"]


def test_a_group_does_not_speak_with_one_voice() -> None:
    assert shown("[ASEAN members|group/asean] said that the truce was over.", "en") == []


@pytest.mark.parametrize(
    "kind", [ZoneKind.TITLE, ZoneKind.CAPTION, ZoneKind.TEASER, ZoneKind.BYLINE, ZoneKind.NOISE]
)
def test_only_body_and_standfirst_are_read(kind: ZoneKind) -> None:
    marked = '"We will rebuild the bridge," [Wong|person/wong] said that the bridge was open.'
    article, linked = built(marked, "en", kind)
    assert find_quotations(article, linked) == []
    assert find_quotations(*built(marked, "en", ZoneKind.LEAD)) != []


def test_inverted_attribution_a_paragraph_later_is_not_taken() -> None:
    marked = '[Lee|person/lee] left.\n\n"We will rebuild the bridge together."\n\nSaid [Wong|person/wong], nothing.'
    assert shown(marked, "en") == ["D lee: We will rebuild the bridge together."]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from([
            '"', "“", "”", "'", "‘", "’", "\n", ".", ",", ":", "?", "(", ")", "[Wong|person/wong]", "[he|person/wong]",
            "[Fiji|country/FJI]", "said", "told", "that", "adding", "according to", "kata", "mengatakan", "bahwa",
            "menurut", "ujarnya", "itu", "yang", "on", "Monday", "the", "bridge", "was", "open", "again", "sudah", "dibuka",
        ]),
        max_size=40,
    ),
    st.sampled_from(["en", "id"]),
)  # fmt: skip
def test_any_words_give_sound_quotations(words: list[str], language: str) -> None:
    text, found = quotations(" ".join(words), language)
    for quotation in found:
        assert 0 <= quotation.begin < quotation.end <= len(text)
        (evidence,) = quotation.evidence
        assert evidence.begin <= quotation.begin < quotation.end <= evidence.end
        assert len(re.findall(r"\w+", text[quotation.begin : quotation.end])) >= 3
        assert quotation.speaker != quotation.addressee
    direct = [q for q in found if q.direct]
    assert all(a.end <= b.begin for a, b in pairwise(direct))


def test_long_input_takes_linear_time() -> None:
    once = '"We will rebuild it," [Wong|person/wong] said. [Wong|person/wong] said that it was open. ' * 50
    built_once, built_long = built(once, "en"), built(once * 8, "en")
    short, long = (min(_timed(*b) for _ in range(7)) for b in (built_once, built_long))
    assert long < 8 * short * 5  # were it quadratic, 64 times


def _timed(article: Article, linked: tuple[Sentence, ...]) -> float:
    start = time.process_time()
    find_quotations(article, linked)
    return time.process_time() - start


@pytest.mark.parametrize(
    "piece", ["[Wong|person/wong] said ", '"a ', "ujarnya, ", "‘ministers’ ", "[Wong|person/wong], adding, "]
)
def test_hostile_input_takes_little_time(piece: str) -> None:
    article, linked = built(piece * 4000, "en")
    assert _timed(article, linked) < 4 * ordinary_seconds("en")
    find_quotations(article, linked)
