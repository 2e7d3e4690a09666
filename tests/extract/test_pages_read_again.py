"""What further real pages showed to be claimed wrongly: other people, countries and words each time."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

SOURCE = (
    "President William Ruto met President Hakainde Hichilema on Friday. A retired officer said the army would not "
    "leave. "
)
LEADER = "“Bantuan ini tanda persahabatan kita,” kata Menlu Kenya Musalia Mudavadi di Suva, Jumat. "

TOLD = [
    # whoever is named beside his noun is meant by it
    (
        "id",
        "Diplomat senior Fiji, Ana Tuila, tiba di Tokyo. Diplomat itu mengatakan perundingan akan dimulai Senin.",
        "ana-tuila says perundingan",
    ),
    ("en", SOURCE + "Ruto said talks would resume in May.", "william-ruto says talks would"),
    # whoever leads or attends something has not spoken
    (
        "id",
        LEADER + "Tim itu dipimpin Kolonel Kofi Mensah. “Kami tidak akan menunggu terlalu lama,” jelasnya.",
        "musalia-mudavadi says Kami tidak",
    ),
    (
        "id",
        LEADER
        + "Acara itu dihadiri Dubes Samoa Ana Tuila. “Kami tidak akan menunggu terlalu lama,” ujarnya.",
        "musalia-mudavadi says Kami tidak",
    ),
    (
        "id",
        "Presiden Samoa Tuila Faasavalu disambut Presiden Palau Surangel Whipps. “Kami senang bisa datang,” katanya.",
        "tuila-faasavalu says Kami senang",
    ),
    # a city's name that is a number too
    (
        "id",
        "Menlu Fiji Tiba di Lima\n\nMenlu Fiji tiba di Lima, Jumat.",
        "Visit CONSULT held 2024-03-08 PER:host",
    ),
    ("id", "Lima Tolak Usulan La Paz\n\nPeru menolak usulan Bolivia, Jumat.", "Statement REJECT * PER:actor"),
    # "they" behind a pointer to another article
    (
        "en",
        "Talks in Apia\n\nThe Fijian foreign minister met his Samoan counterpart in Apia on Thursday.\n"
        "(READ: Togo's foreign minister meets Ghana's president)\nThey discussed the border.",
        "Meeting CONSULT held 2024-03-07 WSM:attendee",
    ),
]


@pytest.mark.parametrize(("language", "text", "claim"), TOLD)
def test_what_is_claimed(language: str, text: str, claim: str) -> None:
    assert told(language, text, claim), claims(language, text)


NOT_TOLD = [
    # whoever speaks without a name is none of those who are named
    ("en", SOURCE + "“It is over,” the officer said.", "william-ruto says"),
    ("en", SOURCE + "“It is over for all of us,” the source said.", "hakainde-hichilema says"),
    (
        "en",
        "A senior diplomat said the talks in Suva were hard. Foreign Minister Baiba Braze confirmed it. The diplomat "
        "also said ministers would meet again in May.",
        "baiba-braze says",
    ),
    (
        "id",
        "Presiden Ghana John Mahama tiba di Lome, Kamis. “Perundingan berjalan alot,” kata seorang pejabat. Pejabat itu "
        "mengatakan kedua pihak akan bertemu lagi.",
        "john-mahama says",
    ),
    (
        "id",
        "Menlu Fiji Sitiveni Rabuka tiba di Apia. Seorang diplomat mengatakan pertemuan akan panjang. “Tidak ada yang "
        "mau mengalah,” kata diplomat itu.",
        "sitiveni-rabuka says",
    ),
    # pointers to other articles in brackets
    (
        "id",
        "Menlu Fiji bertemu Menlu Samoa di Apia, Kamis.\n(Baca: Mendag Kebut Perundingan 11 Perjanjian Dagang)\n"
        "Keduanya membahas batas laut.",
        "names person/",
    ),
    (
        "id",
        "Menlu Fiji bertemu Menlu Samoa di Apia, Kamis. (Baca juga: Menlu Togo Temui Presiden Ghana John Mahama).",
        "Meeting CONSULT * GHA:attendee",
    ),
    (
        "en",
        "The Fijian minister met his Samoan counterpart in Apia on Thursday. [See also: Togo's president visits Ghana]",
        "Visit",
    ),
    (
        "en",
        "Talks in Apia\n\nThe Fijian foreign minister met his Samoan counterpart in Apia on Thursday.\n"
        "(READ: Togo's foreign minister meets Ghana's president)\nThey discussed the border.",
        "Meeting CONSULT * TGO:attendee",
    ),
    # numbers in headlines
    (
        "id",
        "Ruto Lantik Lima Dubes Baru\n\nPresiden Kenya melantik lima duta besar, Rabu.",
        "names country/PER",
    ),
    ("id", "Fiji Usir Lima Diplomat Rusia\n\nFiji mengusir lima diplomat Rusia.", "names country/PER"),
    ("id", "PBB Kecam Penahanan Lima Staf di Yaman\n\nPBB mengecam penahanan stafnya.", "names country/PER"),
]


@pytest.mark.parametrize(("language", "text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(language: str, text: str, claim: str) -> None:
    assert not told(language, text, claim), claims(language, text)
