"""Sentences whose subject nobody names: whoever stands behind their verb neither speaks nor acts."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # who stands between "with" and a participle of saying
    (
        "Fijian officials blamed Tonga for the delay, with Nuku'alofa saying it had sent the papers.",
        "TON says it had sent the papers",
    ),
    (
        "The talks failed on Monday, with Tongan Foreign Minister Jane Roe warning that the port would close.",
        "jane-roe says the port would close",
    ),
    ("Fiji blamed Tonga for the delay, saying that the papers had come late.", "FJI says the papers had"),
    # begun or going on, it is done
    ("Tongan gunboats continue to shell Suva.", "Measure ASSAULT held - FJI:recipient"),
    ("Tongan gunboats are continuing to shell Suva.", "Measure ASSAULT held - FJI:recipient"),
    ("Tonga begins to shell Suva.", "Measure ASSAULT held - TON:actor"),
    ("Tonga will continue to threaten Fiji.", "Statement THREATEN planned - FJI:recipient"),
    # whoever has won an office has it of the state in which he comes to hold it
    (
        "Tongan officials congratulated President-elect Donald Trump.",
        "donald-trump is president-elect of USA",
    ),
    ("Tongan officials congratulated President-elect Jane Roe.", "jane-roe is president-elect of TON"),
    # letters that are a body's and of a thing; a full stop inside a name
    ("CCTV reported that Xi Jinping would visit Fiji.", "names organization/cctv"),
    ("Fijian ministers met in Port St. Joe, Florida, on Monday.", "names place/port-st-joe"),
    ("Fijian ministers met in Mt. Vernon on Monday.", "names place/mt-vernon"),
]

NOT_TOLD = [
    ("The state newspaper criticised Fiji on Monday, saying that Suva would pay.", "FJI says"),
    ("Residents blamed Fiji for the raid, saying Suva had done nothing.", "FJI says"),
    ("The union condemned Fiji for the delay, adding that Suva had lost its way.", "FJI says"),
    ("Residents blamed Fiji for the raid, rejecting its apology.", "Statement REJECT held - FJI:actor"),
    ("The committee criticised Fiji for the delay, warning that Suva would lose it.", "Statement THREATEN"),
    ("Activists sued Fiji on Monday, accusing Suva of torture.", "Statement ACCUSE"),
    ("Tonga vowed to continue to attack Fiji.", "Measure ASSAULT held"),
    ("CCTV cameras at the embassy showed the men.", "names organization/cctv"),
    ("The men were seen on CCTV footage, Fijian police said.", "names organization/cctv"),
    ("A closed-circuit television (CCTV) system stands at the Fijian border.", "names organization/cctv"),
    ("Fijian ministers met in Port St. Joe, Florida, on Monday.", "names person/joe"),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    assert told("en", text, claim), claims("en", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("en", text, claim), claims("en", text)


def test_a_thing_by_its_letters_in_indonesian() -> None:
    assert not told("id", "Rekaman CCTV di Suva memperlihatkan pelaku.", "names organization/cctv")
    assert told("id", "Televisi CCTV melaporkan bahwa Xi Jinping akan ke Fiji.", "names organization/cctv")
