"""Indonesian deeds that undergo a passive, stand aside between commas, or are pointed at by a day."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # behind the comma that closes an aside the main verb begins: its parties mediate nothing
    (
        "Chad dan Niger, yang dimediasi Qatar, sepakat membuka perbatasan mereka.",
        ["Statement AGREE held - - | actor=NER actor=TCD mediator=QAT"],
    ),
    (
        "Chad dan Niger, yang ditengahi Qatar dan Turki, menandatangani gencatan senjata.",
        ["Signing SUPPORT held - - | mediator=QAT mediator=TUR signatory=NER signatory=TCD"],
    ),
    # a comma inside the list of those who mediate closes nothing
    (
        "Perundingan antara Chad dan Niger, yang dimediasi Qatar, Mesir, dan Turki, gagal.",
        [
            "Negotiation CONSULT held - - | attendee=NER attendee=TCD mediator=EGY mediator=QAT mediator=TUR",
        ],
    ),
    # words told by a verb that says no more are whose words they are
    (
        "Usul yang diajukan oleh Ghana ditolak Togo.",
        ["Statement REJECT held - - | actor=TGO recipient=GHA"],
    ),
    (
        "Permintaan maaf yang disampaikan Ghana diterima Togo.",
        ["Statement AGREE held - - | actor=TGO recipient=GHA"],
    ),
    # without a passive behind it the clause stays as it is
    (
        "Kecaman yang dilontarkan Ghana mengejutkan Togo.",
        [],
    ),
    # a readiness or a decision that is welcomed is no guest
    (
        "Kesediaan Ghana menjadi tuan rumah konferensi itu disambut Togo.",
        ["Statement SUPPORT held - - | actor=TGO recipient=GHA"],
    ),
    (
        "Langkah Ghana itu disambut Togo.",
        ["Statement SUPPORT held - - | actor=TGO recipient=GHA"],
    ),
    # what is welcomed stands in the clause of the verb, and not in a fronted one
    ("Usai membacakan keputusan itu, Presiden Ghana Kofi Mensah disambut Presiden Togo.", []),
    (
        "Presiden Ghana Kofi Mensah disambut Presiden Togo.",
        ["Meeting CONSULT held - - | attendee=GHA attendee=kofi-mensah host=TGO"],
    ),
    # a deed against a state that somebody orders asks nothing of that state
    (
        "Pada 2019, penutupan konsulat Ghana diperintahkan Togo.",
        ["Measure SANCTION held 2019 - | actor=TGO recipient=GHA"],
    ),
    (
        "Ghana diperintahkan Mahkamah Internasional menghentikan serangan ke Togo.",
        ["Statement REQUEST held - - | actor=icj recipient=GHA"],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_who_did_what_to_whom(text: str, events: list[str]) -> None:
    assert told(text, "id") == events


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_a_text_that_is_cut_off_is_read(text: str) -> None:
    words = text.split()
    for end in range(1, len(words), 3):
        told(" ".join(words[:end]), "id")
