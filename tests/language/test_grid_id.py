"""Indonesian grammar in a grid: each construction with verbs and countries that no annotated article has in it."""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    # who acts beside the subject
    (
        "Kanada bersama Jepang dan Chile akan mengirim tim pemantau ke Haiti.",
        "Measure AID planned CAN:actor CHL:actor HTI:recipient JPN:actor",
    ),
    (
        "Prancis mengecam serangan Rusia ke Kyiv bersama Jerman dan Italia.",
        "Statement ACCUSE DEU:actor FRA:actor ITA:actor RUS:recipient",
    ),
    (
        "Prancis mengecam serangan Rusia dalam jumpa pers bersama Jerman di Paris.",
        "Statement ACCUSE FRA:actor RUS:recipient",
    ),
    (
        "Presiden Gustavo Petro menghadiri upacara pembukaan di Lima bersama Menteri Luar Negeri Peru Elmer Schialer.",
        "Ceremony - COL:attendee PER:attendee PER:host elmer-schialer:attendee gustavo-petro:attendee",
    ),
    (
        "Jerman lewat Menteri Luar Negeri Annalena Baerbock menjanjikan bantuan bagi Sudan.",
        "Statement AGREE DEU:actor SDN:recipient annalena-baerbock:actor",
    ),
    ("Kanada melalui Jepang mengirim bantuan ke Nepal.", "Measure AID CAN:actor NPL:recipient"),
    # to each other
    (
        "Kenya dan Somalia saling mengusir diplomat pada Selasa.",
        "Measure SANCTION KEN:actor KEN:recipient SOM:actor SOM:recipient",
    ),
    ("India dan Pakistan saling menyerang pada Rabu.", "Measure ASSAULT IND:actor PAK:actor"),
    # an apposition before its relative clause, and one that tells of the deed
    (
        "Polisi menangkap Jorge Glas, terpidana korupsi yang sehari sebelumnya diberi suaka oleh Meksiko.",
        "Measure AID MEX:actor jorge-glas:recipient",
    ),
    # whose thing it is
    (
        "Australia menyumbangkan 500 ribu dosis vaksin AstraZeneca kepada Fiji.",
        "Measure AID AUS:actor FJI:recipient",
    ),
    ("Ukraina mengecam serangan drone buatan Iran ke Kyiv.", "Statement ACCUSE UKR:actor"),
    (
        "AS dan Inggris telah menutup kedutaan mereka di Khartoum.",
        "Measure SANCTION GBR:actor SDN:recipient USA:actor",
    ),
    # what somebody often does, and what a denied rumour says, is no event
    ("Presiden Lukashenko kerap mengancam Polandia.", ""),
    (
        "Kabar bahwa Menlu Sugiono akan bertemu Menlu Wang Yi dibantah Kementerian Luar Negeri Tiongkok.",
        "Meeting CONSULT denied CHN:attendee IDN:attendee sugiono:attendee wang-yi:attendee",
    ),
    # what an envoy is summoned for
    (
        "Kementerian Luar Negeri Belgia memanggil kuasa usaha Rusia untuk memprotes penyerbuan itu.",
        "Measure ACCUSE BEL:actor RUS:recipient mfa-bel:actor",
    ),
    # the verb before whom it is done to
    (
        "Selain Sugiono, dilantik pula Fadli Zon sebagai menteri.",
        "Appointment - IDN:actor fadli-zon:appointee sugiono:appointee",
    ),
    # whose people act
    (
        "Ratusan pendukung ulama Moqtada Sadr menyerbu dan membakar Kedutaan Besar Swedia di Baghdad.",
        "Measure PROTEST IRQ:actor SWE:recipient",
    ),
    (
        "Sekelompok mahasiswa lalu berunjuk rasa di muka Konsulat Jenderal Chile di Lima.",
        "Measure PROTEST CHL:recipient PER:actor",
    ),
    # what the blamed one is said to have done, and two who are asked
    (
        "Korea Selatan menuding Jepang mendalangi penculikan Kim Dae-jung.",
        "Statement ACCUSE JPN:recipient KOR:actor",
    ),
    (
        "Sekjen OAS Luis Almagro meminta Bolivia dan Chile kembali berdialog.",
        "Statement REQUEST BOL:recipient CHL:recipient luis-almagro:actor oas:actor",
    ),
    # what is said to whom one meets
    (
        "Presiden Lula menemui Presiden Petro dan mengajukan permohonan bantuan.",
        "Meeting CONSULT BRA:attendee COL:attendee gustavo-petro:attendee luiz-inacio-lula-da-silva:attendee; "
        "Statement REQUEST BRA:actor COL:recipient gustavo-petro:recipient luiz-inacio-lula-da-silva:actor",
    ),
    # an exercise alone, and with others
    (
        "Iran menggelar latihan militer tiga hari di sekitar Azerbaijan.",
        "Measure MOBILIZE AZE:recipient IRN:actor",
    ),
    ("Mesir menggelar latihan militer bersama Yordania.", "Measure COOPERATE EGY:actor JOR:recipient"),
    # who is to do something, or else
    (
        "Mali mengancam akan menutup perbatasan apabila Senegal terus berdiam diri.",
        "Statement THREATEN MLI:actor SEN:recipient",
    ),
    # guests and hosts
    (
        "Presiden Ruto tiba di Asmara pada Rabu. Ia dan tuan rumah meneken deklarasi bersama.",
        "Signing SUPPORT ERI:signatory KEN:signatory william-ruto:signatory; "
        "Visit CONSULT ERI:host KEN:visitor william-ruto:visitor",
    ),
    (
        "Sergei Lavrov tiba di Kampala. Presiden Yoweri Museveni berunding dengan tamunya.",
        "Negotiation CONSULT RUS:attendee UGA:host sergey-lavrov:attendee yoweri-museveni:host; "
        "Visit CONSULT RUS:visitor UGA:host sergey-lavrov:visitor",
    ),
    # truces, rulings and recalls
    (
        "Sudan dan Chad bertempur pada Senin. Gencatan senjata yang ditengahi Mesir runtuh.",
        "Measure ASSAULT SDN:actor TCD:actor; Statement AGREE EGY:mediator SDN:actor TCD:actor",
    ),
    (
        "Mahkamah Internasional menolak gugatan Nikaragua. Putusan itu dibacakan Presiden ICJ Joan Donoghue. "
        "Kolombia menghormati putusan tersebut.",
        "Statement REJECT NIC:recipient icj:actor joan-donoghue:actor; Statement SUPPORT COL:actor icj:recipient",
    ),
    (
        "Perdana Menteri Tony Abbott mengumumkan penarikan Duta Besar Australia untuk Indonesia, Paul Grigson.",
        "Measure SANCTION AUS:actor IDN:recipient paul-grigson:recipient tony-abbott:actor",
    ),
    # what somebody says is no party of it
    (
        "Perundingan dagang antara Chile dan Peru akan dimulai secepatnya, kata Menlu Tiongkok Wang Yi.",
        "Negotiation CONSULT planned CHL:attendee PER:attendee",
    ),
    # of whose states the ministers are
    (
        "Menteri luar negeri dari Chile dan Peru meneken perjanjian energi di Lima.",
        "Signing SUPPORT CHL:signatory PER:signatory",
    ),
    # whose forces they are, not where they go
    (
        "Pengerahan kapal perang Venezuela ke perbatasan Guyana dikecam Brasil.",
        "Statement ACCUSE BRA:actor VEN:recipient",
    ),
    # both before an aside
    (
        "Kazakhstan dan Uzbekistan, yang berbatasan dengan Afghanistan, mengirim bantuan kemanusiaan ke Kabul.",
        "Measure AID AFG:recipient KAZ:actor UZB:actor",
    ),
    # freed by who held them, asked of whom, attacked by whom nobody names
    (
        "Tiga nelayan Filipina yang ditahan Taiwan dibebaskan pada Jumat.",
        "Measure COERCE PHL:recipient TWN:actor; Measure RETREAT PHL:recipient TWN:actor",
    ),
    ("Argentina meminta keringanan utang kepada IMF.", "Statement REQUEST ARG:actor imf:recipient"),
    (
        "Pasukan penjaga perdamaian Fiji diserang milisi di Lebanon selatan.",
        "Measure ASSAULT FJI:recipient LBN:actor",
    ),
    # what somebody does by saying so
    (
        '"Kami mengecam serangan Israel ke Gaza," ujar Menlu Retno Marsudi.',
        "Statement ACCUSE IDN:actor ISR:recipient retno-marsudi:actor",
    ),
    ('"Kami akan mengecam siapa pun," kata Menlu Retno Marsudi.', ""),
    # who tells of an exercise takes no part in it
    (
        "Menurut Menlu Ghana Samuel Ablakwa, Togo dan Benin akan bergabung dalam patroli bersama.",
        "Measure COOPERATE planned BEN:actor TGO:actor",
    ),
    (
        "Vatikan menengahi pertukaran tahanan antara Rusia dan Ukraina.",
        "Measure RETREAT RUS:actor UKR:actor VAT:mediator",
    ),
    (
        "Uganda menuding Rwanda melatih pemberontak M23, tudingan yang dibantah Kigali.",
        "Statement ACCUSE RWA:recipient UGA:actor; Statement REJECT RWA:actor UGA:recipient",
    ),
    # a bare stem behind a preposition is a noun
    ("Menlu Selandia Baru Winston Peters prihatin atas uji coba rudal Tiongkok.", ""),
    # whose meeting it is
    (
        "Liga Arab menggelar konferensi tingkat tinggi luar biasa di Kairo. KTT itu mengutuk serangan Israel ke Gaza.",
        "Statement ACCUSE ISR:recipient arab-league:actor; Summit CONSULT EGY:host arab-league:organizer",
    ),
    # an agreement to talk is the talks that are planned
    (
        "Mesir dan Sudan sepakat memulai lagi perundingan bendungan.",
        "Negotiation CONSULT planned EGY:attendee SDN:attendee",
    ),
    # a clause of its own behind "dan"
    (
        "Korea Selatan menyumbang 1 juta dolar untuk dana kesehatan ASEAN dan Menlu Retno Marsudi berterima kasih kepada Jepang.",
        "Measure AID KOR:actor asean:recipient; Statement SUPPORT IDN:actor JPN:recipient retno-marsudi:actor",
    ),
    (
        "Yunani membantu Turki dan Suriah menangani gempa.",
        "Measure AID GRC:actor SYR:recipient TUR:recipient",
    ),
    # received as a guest, and forces of nobody's
    (
        "Pangeran Mohammed bin Salman tiba di Ankara. Presiden Recep Tayyip Erdogan menerimanya di istana.",
        "Visit CONSULT SAU:visitor TUR:host mohammed-bin-salman:visitor recep-tayyip-erdogan:host",
    ),
    ("Menlu Retno Marsudi mengatakan tentara masih menyerang.", ""),
    ("Wang Qishan membahas hubungan dengan Rusia dalam rapat di Beijing.", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_construction_tells_its_events(sentence: str, expected: str) -> None:
    assert "; ".join(events_of(sentence)) == expected
