"""Indonesian idioms of newspapers, and what the words around them make of who did what to whom.

Expectations as in `test_sentences_id`, with countries and verbs that no annotated article has together.
"""

from __future__ import annotations

import pytest

from tests.language.test_sentences_id import events_of

TOLD = [
    # what a strike hits belongs to the verb, and is not whose strike it is
    ("Serangan udara Peru menghantam kota Bolivia.", "Measure ASSAULT BOL:recipient PER:actor"),
    ("Serangan rudal Peru menewaskan lima warga Bolivia.", "Measure ASSAULT BOL:recipient PER:actor"),
    ("Gempa di Peru menewaskan lima warga Bolivia.", ""),
    # a passive in -nya is what somebody calls for
    ("Peru menyerukan diakhirinya pendudukan Bolivia.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru menyambut baik dibukanya perbatasan Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    # whose words a sentence begins with
    ("Menlu Peru: Bolivia harus menghentikan serangan.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Menurut Menlu Peru, Bolivia harus mencabut larangan itu.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Bolivia melanggar gencatan senjata, kata Menlu Peru.", "Statement ACCUSE BOL:recipient PER:actor"),
    # the second verb of a clause that a conjunction leads
    (
        "Chile menarik duta besarnya setelah Peru menyerang Bolivia dan menahan lima prajurit Bolivia.",
        "Measure ASSAULT BOL:recipient PER:actor; Measure COERCE BOL:recipient PER:actor; "
        "Measure SANCTION CHL:actor",
    ),
    # beliefs, calls, thanks and threats
    ("Peru meyakini Bolivia mendalangi sabotase itu.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru menduga Bolivia berada di balik serangan siber itu.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru mempertanyakan langkah Bolivia.", "Statement ACCUSE BOL:recipient PER:actor"),
    ("Peru mempertanyakan hasil laga Bolivia.", ""),
    ("Langkah Bolivia memantik kecaman Peru.", "Statement ACCUSE BOL:recipient PER:actor"),
    (
        "Menlu Peru menekankan perlunya Bolivia menghentikan serangan.",
        "Statement REQUEST BOL:recipient PER:actor",
    ),
    ("Peru mengingatkan Bolivia agar mematuhi perjanjian itu.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru menggalang dukungan Bolivia.", "Statement REQUEST BOL:recipient PER:actor"),
    ("Peru menyampaikan duka cita atas banjir di Bolivia.", "Statement SUPPORT BOL:recipient PER:actor"),
    (
        "Presiden Peru mengirim telegram belasungkawa kepada Presiden Bolivia.",
        "Statement SUPPORT BOL:recipient PER:actor",
    ),
    ("Peru pantang tunduk kepada Bolivia.", "Statement REJECT BOL:recipient PER:actor"),
    ("Peru tak segan menyerang Bolivia.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Bolivia mendapat ancaman dari Peru.", "Statement THREATEN BOL:recipient PER:actor"),
    ("Kesepakatan dicapai Peru dan Bolivia pada Senin.", "Statement AGREE BOL:actor PER:actor"),
    ("Peru memberi lampu hijau atas usulan Bolivia.", "Statement AGREE BOL:recipient PER:actor"),
    # acts
    ("Bantuan Peru tiba di Bolivia pada Senin.", "Measure AID BOL:recipient PER:actor"),
    ("Peru mengakhiri operasi militernya di Bolivia.", "Measure RETREAT BOL:recipient PER:actor"),
    ("Peru memangkas tarif impor dari Bolivia.", "Measure CONCEDE BOL:recipient PER:actor"),
    ("Peru menggiring kapal Bolivia ke pelabuhan.", "Measure COERCE BOL:recipient PER:actor"),
    ("Peru menghancurkan pangkalan udara Bolivia.", "Measure ASSAULT BOL:recipient PER:actor"),
    ("Peru menumpuk pasukan di perbatasan Bolivia.", "Measure MOBILIZE BOL:recipient PER:actor"),
    ("Sanksi Peru terhadap Bolivia diperpanjang enam bulan.", "Measure SANCTION BOL:recipient PER:actor"),
    (
        "Ekstradisi buronan dari Peru ke Bolivia dilakukan pada Senin.",
        "Measure COOPERATE BOL:recipient PER:actor",
    ),
    ("Juru runding Peru dan Bolivia bertemu di Quito.", "Negotiation CONSULT BOL:attendee PER:attendee"),
    ("Bolivia menerima kunjungan kenegaraan Presiden Peru.", "Visit CONSULT BOL:host PER:visitor"),
]


@pytest.mark.parametrize(("sentence", "events"), TOLD)
def test_idioms_tell_their_events(sentence: str, events: str) -> None:
    assert "; ".join(events_of(sentence)) == events
