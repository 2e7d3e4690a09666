"""Indonesian: words of statements. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.id.words import GIVING_OUT
from kg.language.statement_words import StatementWords

STATEMENT = StatementWords(
    papers=words("surat nota pesan pernyataan memo catatan"),
    issuing=GIVING_OUT
    | words("menandatangani meneken mengadopsi menyepakati menyusun mengumumkan dikeluarkan"),
    uttered=words(
        "dilontarkan disampaikan dilayangkan diutarakan diungkapkan diserukan dinyatakan ditegaskan dikeluarkan dikemukakan "
        "diucapkan disuarakan diberikan ditunjukkan dikirim dikirimkan diajukan dilancarkan digaungkan dikumandangkan diserahkan diulangi "
        "dialamatkan ditujukan dilempar dilemparkan dijatuhkan dihaturkan dititipkan disodorkan ditumpahkan diarahkan "
        "dikatakan dijelaskan dituturkan dipaparkan"
    ),
    decided_that=words("diputuskan ditetapkan disepakati diumumkan diperintahkan dinyatakan"),
    as_leads=words("seperti sebagaimana"),
    as_told=words(
        "diumumkan disampaikan dinyatakan ditegaskan dikatakan diungkapkan dijelaskan dikonfirmasi diutarakan dikemukakan "
        "dituturkan diberitahukan"
    ),
    said_while=words(
        "seraya sambil sembari sekaligus lalu kemudian namun tetapi usai seusai setelah sesudah selepas sebelum saat ketika"
    ),
    what=words("apa"),
    called=words("disebut disebutnya dinamakan dinamakannya dinamai dinamainya dijuluki dijulukinya"),
    addressing=frozenset(),
    interviewed=words("ditemui dijumpai dihubungi diwawancarai"),
    asking_for=words("untuk atas"),
    taken=words("diambil dibuat diputuskan disepakati dicapai ditetapkan"),
    made_known=words("diumumkan disampaikan dikeluarkan dijatuhkan dikenakan dilakukan dilaksanakan"),
)
