"""Dealings between states that end a quarrel or keep one from beginning: pledges, peace, envoys who return."""

from __future__ import annotations

from kg.language.id.frames.roles import TOGETHER
from kg.language.id.inflect import either, listed
from kg.language.pack import TAKING_OFFICE, TOWARD, Frame
from kg.model import Kind as K
from kg.model import Plover as P

ENVOY = (
    "duta besar|duta besarnya|dubes|dubesnya|para duta besar|duta besar masing-masing|perwakilan diplomatik"
)

NOT_YET = listed(
    "untuk guna upaya agar supaya mendesak menyerukan berharap ingin dapat bisa tanpa gagal jika bila rencana belum demi cara kesepakatan "
    "perundingan pembicaraan meminta"
)
"""Words that leave it open whether a quarrel ended."""

# fmt: off
DEALINGS: tuple[Frame, ...] = (
    Frame(
        "pledge-not", K.STATEMENT, P.AGREE, TOWARD,
        "Menlu Ghana menegaskan bahwa negaranya tidak akan mencampuri urusan dalam negeri Togo.", "Ghana tidak akan menyerang lini tengah Togo.",
        words=either("tidak akan|tak akan|tidak akan pernah|takkan|tidak akan lagi", "mencampuri|menyerang|mengintervensi|menginvasi|menduduki|menganeksasi|mengirim pasukan|"
        "menggunakan kekuatan|menggunakan senjata|mengancam|memulai perang|mengusik|memusuhi|mengganggu"),
        lead=listed("menegaskan berjanji menjamin menyatakan meyakinkan memastikan berikrar bersumpah menjanjikan berkomitmen janji jaminan menandaskan mengatakan"),
        avoid="lini|gawang|gol|cuaca|selama|kecuali",
    ),
    Frame(
        "settle", K.STATEMENT, P.AGREE, TOGETHER,
        "Ghana dan Togo mengakhiri perselisihan tujuh tahun.", "Polisi mengakhiri perselisihan dua tetangga.",
        verbs=either("mengakhiri|menyudahi|mengubur|menyelesaikan|menuntaskan|menghentikan", "perselisihan|perseteruan|permusuhan|pertikaian|sengketa|sengketa perbatasan|perang|konflik|konfrontasi|kebuntuan")
        + "|berdamai|berdamai dengan|berbaikan|berbaikan dengan|rujuk|rujuk dengan|islah|berekonsiliasi|berekonsiliasi dengan",
        requires="subject", avoid=NOT_YET + "|polisi|tetangga|suami|istri|warga",
    ),
    Frame(
        "exchange-envoys", K.MEASURE, P.SUPPORT, TOGETHER,
        "Ghana dan Togo kembali bertukar duta besar.", "Ghana dan Togo bertukar pelajar.",
        verbs=either("bertukar|saling menempatkan|saling mengirim|saling menukar|saling mengirimkan|saling membuka", ENVOY + "|kedutaan|kedutaan besar"), contexts=("diplomatic",),
    ),
    Frame(
        "return-envoy", K.MEASURE, P.SUPPORT, {**TOWARD, "to": TOWARD["to"]},
        "Ghana mengirim kembali duta besarnya ke Togo.", "Ghana mengirim kembali pasukannya ke Togo.",
        verbs=either("mengirim kembali|mengirimkan kembali|mengembalikan|menempatkan kembali|menugaskan kembali|kembali mengirim|kembali menempatkan|memulangkan kembali", ENVOY),
        contexts=("diplomatic",),
    ),
    Frame(
        "give-recognition", K.STATEMENT, P.SUPPORT, TOWARD,
        "Ghana memberikan pengakuan kepada Kosovo.", "Ghana belum memberikan pengakuan kepada siapa pun.",
        verbs=either("memberikan|memberi|menyatakan|menyampaikan|mengumumkan", "pengakuan|pengakuan resmi|pengakuan diplomatik|pengakuan penuh|pengakuannya"),
        avoid="dosa|saksi|terdakwa|siapa|belum|polisi",
    ),
    Frame(
        "succeeded-by", K.APPOINTMENT, None, TAKING_OFFICE,
        "Menlu Ghana mundur dan digantikan Ernest Brogya.", "Kiper Ghana digantikan rekannya.",
        passives="digantikan|digantikan oleh", doer="person", requires="subject",
        need=listed("sebagai jabatan jabatannya posisi posisinya kursi menteri menlu presiden perdana pm dubes duta ketua sekjen panglima gubernur mundur dicopot diberhentikan lengser"),
        avoid=listed("kiper pemain gol babak bek pelatih gelandang penyerang menit cedera rekannya mesin sistem"),
    ),
)
# fmt: on
