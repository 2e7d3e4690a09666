"""How certain Indonesian news is of a deed, and what opens or closes its sentence: "menyusul", "di tengah"."""

from __future__ import annotations

import pytest

from tests.extract.test_pages_claim_by_claim import claims, told

TOLD = [
    # "belum lama ini" denies nothing
    ("Menlu Ghana belum lama ini mengunjungi Togo.", "Visit CONSULT held - GHA:visitor TGO:host"),
    ("Ghana belum lama ini mengusir duta besar Togo.", "Measure SANCTION held - GHA:actor TGO:recipient"),
    # in a language without tenses the day tells that an act is ahead
    ("Pengusiran diplomat Togo oleh Ghana dimulai pekan depan.", "Measure SANCTION planned"),
    ("Pengiriman bantuan Ghana ke Togo direncanakan pekan depan.", "Measure AID planned"),
    # who is to hold a summit by its name
    ("Ghana bakal menjadi tuan rumah KTT Uni Afrika.", "Summit CONSULT planned - GHA:host"),
    ("Ghana berencana menjadi tuan rumah KTT Uni Afrika.", "Summit CONSULT planned - GHA:host"),
    ("KTT Uni Afrika di Accra terpaksa ditunda.", "Summit CONSULT cancelled"),
    # what is announced is told by the verb of the plan alone
    ("Ghana mengumumkan akan mengirim bantuan ke Togo.", "Measure AID planned - GHA:actor TGO:recipient"),
    (
        "Ghana mengumumkan rencana menjatuhkan sanksi terhadap Togo.",
        "Measure SANCTION planned - GHA:actor TGO:recipient",
    ),
    # what is agreed on, sent or said keeps its own, whatever occasion stands behind it
    (
        "Ghana dan Togo sepakat meningkatkan kerja sama dalam pertemuan di Lome.",
        "Statement AGREE held - GHA:actor TGO:actor",
    ),
    (
        "Ghana dan Togo sepakat mempererat hubungan seusai pertemuan bilateral.",
        "Statement AGREE held - GHA:actor TGO:actor",
    ),
    (
        "Ghana mengirim bantuan ke Togo menyusul pernyataan Presiden Benin.",
        "Measure AID held - GHA:actor TGO:recipient",
    ),
    (
        "Ghana dan Togo sepakat meningkatkan ekspor menyusul kunjungan Presiden Benin ke Lome.",
        "Visit CONSULT held - BEN:visitor",
    ),
    # behind what opens the sentence
    (
        "Setelah Benin mengusir duta besar Mali, Ghana dan Togo mengecam Benin.",
        "Statement ACCUSE held - BEN:recipient GHA:actor TGO:actor",
    ),
    (
        "Sehari setelah keputusan Benin mengusir duta besar Mali, Ghana dan Togo sepakat mempererat hubungan.",
        "Statement AGREE held - GHA:actor TGO:actor",
    ),
    (
        "Di tengah penolakan Benin terhadap usulan Mali, Ghana mengecam Togo.",
        "Statement ACCUSE held - GHA:actor TGO:recipient",
    ),
    (
        "Di tengah ancaman Benin terhadap Mali, Ghana menarik duta besarnya dari Togo.",
        "Measure SANCTION held - GHA:actor TGO:recipient",
    ),
    (
        "Di tengah penolakan Benin terhadap rencana itu, Ghana mengecam Togo.",
        "Statement REJECT held - BEN:actor",
    ),
    # whose deed a noun behind the cause tells, and whose meeting it is
    (
        "Ghana menarik duta besarnya dari Togo akibat keputusan Benin mengusir duta besar Mali.",
        "Measure SANCTION held - BEN:actor MLI:recipient",
    ),
    (
        "Ghana mengecam Togo menyusul pertemuan dengan Presiden Benin.",
        "Meeting CONSULT held - BEN:attendee GHA:attendee",
    ),
    (
        "Presiden Ghana mengecam Togo menjelang kunjungan ke Benin.",
        "Visit CONSULT planned - BEN:host GHA:visitor",
    ),
    (
        "Ghana mengecam Togo setelah perundingan dengan Benin.",
        "Negotiation CONSULT held - BEN:attendee GHA:attendee",
    ),
    ("Pengakuan Ghana atas Palestina menuai kritik.", "Statement SUPPORT held - GHA:actor PSE:recipient"),
]

NOT_TOLD = [
    ("Pertemuan Presiden Ghana dengan Presiden Togo tidak pernah terjadi.", "Meeting CONSULT held"),
    ("Penandatanganan perjanjian antara Ghana dan Togo belum terlaksana.", "Signing SUPPORT held"),
    ("Kunjungan Presiden Ghana ke Togo belum dijadwalkan.", "Visit CONSULT held"),
    ("Tidak ada rencana pertemuan antara Presiden Ghana dan Presiden Togo.", "Meeting CONSULT planned"),
    ("Kunjungan Presiden Ghana ke Togo tidak direncanakan sebelumnya.", "Visit CONSULT denied"),
    ("Ghana mengumumkan akan mengirim bantuan ke Togo.", "Measure AID held"),
    ("Pengakuan dunia internasional atas Palestina menuai kritik.", "Statement SUPPORT held"),
    (
        "Ghana mendukung peran Togo dalam perundingan perbatasan dengan Benin.",
        "Negotiation CONSULT held - GHA:attendee",
    ),
]


@pytest.mark.parametrize(("text", "claim"), TOLD)
def test_what_is_claimed(text: str, claim: str) -> None:
    event, _, parts = claim.partition(" - ")
    for part in parts.split():
        assert told("id", text, f"{event} - {part}"), claims("id", text)
    assert told("id", text, event), claims("id", text)


@pytest.mark.parametrize(("text", "claim"), NOT_TOLD)
def test_what_is_not_claimed(text: str, claim: str) -> None:
    assert not told("id", text, claim), claims("id", text)
