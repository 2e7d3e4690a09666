"""Which two are meant: both ministers, both leaders, both guests; Indonesian."""

from __future__ import annotations

import pytest

from tests.extract.test_told_after_en import told

ROWS: list[tuple[str, list[str]]] = [
    # kedua menlu, kedua pemimpin: of that office, who came together, and not whom one of them praised since
    (
        "Presiden Togo Faure Gnassingbe bertemu Presiden Ghana Nana Akufo-Addo di Accra pada Senin. "
        "Gnassingbe mengecam tarif yang diberlakukan Presiden Amerika Serikat Donald Trump. Kedua "
        "pemimpin sepakat membuka perbatasan.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
            "Statement ACCUSE held 2023-06-12 accra | actor=TGO actor=faure-gnassingbe recipient=USA recipient=donald-trump",
            "Statement AGREE held 2023-06-12 accra | actor=GHA actor=TGO actor=faure-gnassingbe actor=nana-akufo-addo",
        ],
    ),
    (
        "Presiden Togo Faure Gnassingbe bertemu Presiden Ghana Nana Akufo-Addo di Accra pada Senin. "
        "Akufo-Addo juga memuji Presiden Benin Patrice Talon. Kedua presiden menandatangani "
        "perjanjian dagang.",
        [
            "Meeting CONSULT held 2023-06-12 accra | attendee=GHA attendee=TGO attendee=faure-gnassingbe attendee=nana-akufo-addo",
            "Statement SUPPORT held 2023-06-12 accra | actor=GHA actor=nana-akufo-addo recipient=BEN recipient=patrice-talon",
            "Signing SUPPORT held 2023-06-12 accra | signatory=GHA signatory=TGO signatory=faure-gnassingbe signatory=nana-akufo-addo",
        ],
    ),
    (
        "Menlu Togo Robert Dussey menerima Menlu Benin Aurelien Agbenonci di Lome pada Senin. Dussey "
        "dijadwalkan bertemu Menteri Pertahanan Ghana Dominic Nitiwul pada Jumat. Bulan lalu, kedua "
        "menlu bertemu di Cotonou.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=aurelien-agbenonci host=TGO host=robert-dussey",
            "Meeting CONSULT planned 2023-06-16 - | attendee=GHA attendee=TGO attendee=dominic-nitiwul attendee=robert-dussey",
            "Meeting CONSULT held 2023-05 cotonou | attendee=BEN attendee=TGO attendee=aurelien-agbenonci attendee=robert-dussey",
        ],
    ),
    (
        "Menlu Togo Robert Dussey menerima Menlu Benin Aurelien Agbenonci di Lome pada Senin. Dussey "
        "memuji Menlu Ghana Shirley Botchwey. Kedua menteri menandatangani nota kesepahaman.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=aurelien-agbenonci host=TGO host=robert-dussey",
            "Statement SUPPORT held 2023-06-12 lome | actor=TGO actor=robert-dussey recipient=GHA recipient=shirley-botchwey",
            "Signing SUPPORT held 2023-06-12 lome | signatory=BEN signatory=TGO signatory=aurelien-agbenonci signatory=robert-dussey",
        ],
    ),
    (
        "PM Togo Victoire Dogbe bertemu PM Benin Romuald Wadagni di Lome pada Senin. Dogbe juga "
        "menelepon Presiden Ghana Nana Akufo-Addo. Kedua perdana menteri mengecam kudeta di Niger.",
        [
            "Meeting CONSULT held 2023-06-12 lome | attendee=BEN attendee=TGO attendee=romuald-wadagni attendee=victoire-tomegah-dogbe",
            "Call CONSULT held 2023-06-12 - | attendee=GHA attendee=TGO attendee=nana-akufo-addo attendee=victoire-tomegah-dogbe",
            "Statement ACCUSE held 2023-06-12 - | actor=BEN actor=TGO actor=romuald-wadagni actor=victoire-tomegah-dogbe recipient=NER",
        ],
    ),
    # both guests, and hosts at home
    (
        "Menlu Armenia Ararat Mirzoyan dan Menlu Azerbaijan Jeyhun Bayramov berunding di Almaty, "
        "Kazakhstan, Selasa. Presiden Kazakhstan Kassym-Jomart Tokayev dijadwalkan menerima kedua "
        "tamunya pada Jumat.",
        [
            "Negotiation CONSULT held 2023-06-13 almaty | attendee=ARM attendee=AZE attendee=ararat-mirzoyan attendee=jeyhun-bayramov",
            "Meeting CONSULT planned 2023-06-16 - | attendee=ARM attendee=AZE attendee=ararat-mirzoyan attendee=jeyhun-bayramov host=KAZ host=kassym-jomart-tokayev",
        ],
    ),
    (
        "Presiden Kenya William Ruto menerima Presiden Rwanda Paul Kagame dan Presiden Togo Faure "
        "Gnassingbe di Nairobi pada Selasa. Ruto memuji kedua tamunya.",
        [
            "Meeting CONSULT held 2023-06-13 nairobi | attendee=RWA attendee=TGO attendee=faure-gnassingbe attendee=paul-kagame host=KEN host=william-ruto",
            "Statement SUPPORT held 2023-06-13 nairobi | actor=KEN actor=william-ruto recipient=RWA recipient=TGO recipient=faure-gnassingbe recipient=paul-kagame",
        ],
    ),
    (
        "Perdana Menteri Fiji Sitiveni Rabuka bertemu Perdana Menteri Tonga Siaosi Sovaleni di Suva, "
        "Selasa. Rabuka memuji tamunya.",
        [
            "Meeting CONSULT held 2023-06-13 suva | attendee=FJI attendee=TON attendee=siaosi-sovaleni attendee=sitiveni-rabuka",
            "Statement SUPPORT held 2023-06-13 suva | actor=FJI actor=sitiveni-rabuka recipient=TON recipient=siaosi-sovaleni",
        ],
    ),
    (
        "Sebuah resepsi bersama akan digelar KBRI Helsinki dan Kementerian Luar Negeri Finlandia pada "
        "6 September.",
        [
            "Ceremony - planned 2023-09-06 - | host=FIN host=IDN host=embassy-of-indonesia-in-helsinki host=mfa-fin",
        ],
    ),
]


@pytest.mark.parametrize(("text", "events"), ROWS)
def test_which_two(text: str, events: list[str]) -> None:
    assert told(text, "id") == events
