"""Indonesian words that tell whether something happened. All lower case."""

from __future__ import annotations

from itertools import product

from kg.language.en.words import words
from kg.language.id.inflect import men
from kg.language.status_words import StatusWords

STATUS = StatusWords(
    releases=words("keterangan pernyataan rilis siaran laporan informasi surat data undangan pesan"),
    hoped_of=words("diharapkan diharap"),
    alternatives=words("atau ataupun maupun"),
    befalling=words(
        "diumumkan dijatuhkan diikuti diberlakukan diterapkan dicairkan disalurkan dikirim dikirimkan diberangkatkan "
        "diterbangkan dipulangkan ditarik rampung tuntas berakhir tiba diserahkan dikucurkan diluncurkan"
    ),
    planned_nouns=words(
        "kunjungan kunjungannya lawatan lawatannya perjalanan pertemuan pertemuannya pembicaraan perundingan ktt konferensi "
        "penandatanganan acara retret konsultasi rencana rencananya agenda dialog"
    ),
    in_the_end=words("akhirnya mendadak tiba - namun kemudian terpaksa pun lantas lalu belakangan"),
    only=words("hanya cuma sekadar saja"),
    ahead=words("akan bakal"),
    refusals=words("menolak enggan ogah"),
    offering=words("menawarkan menawari mengusulkan bersedia siap ditawarkan"),
    bidding=words("pencalonan pencalonannya mencalonkan dicalonkan calon kandidat kandidasi bersaing"),
    as_planned={
        "rencananya": words(","),
        **dict.fromkeys(words("menurut berdasarkan"), words("rencana jadwal agenda")),
    },
    put_on=words(
        "menjadi jadi sebagai selaku tuan rumah menuanrumahi menggelar digelar mengadakan diadakan menyelenggarakan "
        "diselenggarakan menghelat dihelat melangsungkan dilangsungkan berlangsung rencana rencananya penyelenggaraan "
        "pelaksanaan perhelatan gelaran acara agenda"
    ),
    falling_through=words("batal dibatalkan ditunda tertunda diundur urung diurungkan"),
    unattended=words("dihadiri diikuti dibuka dipimpin didampingi disertai ditemani"),
    formerly=words("semula sedianya awalnya mulanya tadinya seharusnya semestinya mestinya"),
    supposed=words("sedianya"),
    getting_done=words("rampung selesai berakhir tuntas usai ditutup kelar mengakhiri"),
    for_a_while=words("setelah sesudah usai sempat lama beberapa kali berkali-kali pernah"),
    hoping=words(
        "berkeinginan berharap berhasrat keinginan keinginannya hasrat hasratnya minat minatnya niatnya"
    ),
    until_when=words("hingga sampai ke menjadi"),
    ifs=words("jika apabila bila kalau seandainya andai asalkan"),
    courting=words(
        "menggandeng merangkul mendekati mendekat berpaling beralih berpihak memihak berkiblat melirik"
    ),
    purposes=words("untuk guna rangka"),
    deciding=words(
        "memutuskan diputuskan keputusan keputusannya niat niatnya janji janjinya berjanji bersumpah komitmen komitmennya "
        "tekad tekadnya bertekad kesediaan kesediaannya bersedia sumpah menjanjikan berikrar mengumumkan tawaran "
        "mendesak meminta menyerukan memerintahkan diperintahkan"
    ),
    attempts=words(
        "mencoba berusaha gagal berupaya berhenti upaya upayanya bertujuan demi tujuan dimaksudkan ditujukan"
    ),
    nothing=frozenset(),
    whether=words("apakah"),
    undone=frozenset({("tidak", "jadi"), ("tak", "jadi")}),
    fallen=frozenset(
        {
            *product(
                ("gagal",), "digelar diadakan dilaksanakan diselenggarakan terlaksana terselenggara".split()
            ),
            *product(("tidak", "tak"), "jadi terlaksana terselenggara terwujud kesampaian".split()),
        }
    ),
    buts=words("tetapi tapi namun"),
    due=frozenset(),
    voted=words("suara voting"),
    any_such=words("setiap segala"),
    is_what=words("adalah ialah merupakan bukanlah"),
    done=frozenset(),
    unmade=frozenset(),
    afterwards=frozenset(),
    uses=words("memanfaatkan dimanfaatkan menggunakan digunakan memakai dipakai"),
    would=frozenset(),
    loose_plans=frozenset(),
    still=words("masih tinggal"),
    afters=words("setelah sesudah begitu apabila bila jika kalau"),
    effective=words("berlaku efektif"),
    effective_then=words("baru akan hanya bakal"),
    attends=words("menghadiri hadir mengikuti datang berpartisipasi memimpin tampil"),
    outcomes=words("hasil"),
    soon=words(
        "akan dijadwalkan terjadwal direncanakan rencananya mendatang menjelang jelang mengundang diundang "
        "bakal hendak berencana"
    ),
    plan_nouns=words("rencana"),
    comings=words(
        "kehadiran keikutsertaan partisipasi kedatangan keberangkatan lawatan kunjungan perjalanan"
    ),
    urging=words(
        "mendorong membujuk merayu menekan memaksa mengajak mengharapkan menyarankan memungkinkan ingin berharap agar supaya perlunya "
        "pentingnya menuntut mendesak meminta minta memohon menyerukan menyeru mengimbau menganjurkan mengusulkan merekomendasikan"
    ),
    driving=words("mendorong memaksa membuat menyebabkan memicu"),
    agreed=words("sepakat berencana bersepakat setuju menyepakati menyetujui bersetuju berkomitmen"),
    nearly=words("nyaris hampir"),
    habits=words("kerap sering kerapkali acap seringkali biasanya lazimnya rutin gemar doyan"),
    glad=words("senang gembira bahagia bangga terhormat bersyukur beruntung berbahagia tersanjung"),
    capable=words("dapat mampu sanggup"),
    judged=words("bijak bijaksana pantas etis sopan mustahil"),
    attributes=words(
        "sengaja resmi langsung tetap sah biasa formal terbatas terduga permanen lama dikenal teridentifikasi "
        "lupa ketinggalan segan sungkan ragu ragu-ragu ayal pelak henti-hentinya bosan-bosannya"
    ),
    arranged=frozenset(
        (one, two)
        for one in words("akan bakal sedang tengah masih segera")
        for two in words(
            "diatur diupayakan disiapkan dipersiapkan dijajaki dirancang digodok dimatangkan dijadwalkan diagendakan diusahakan"
        )
    )
    | {(one, "agenda") for one in words("menjadi masuk dalam")}
    | {
        (one, two)
        for one in words("disepakati ditetapkan diputuskan dijanjikan")
        for two in words("berlangsung digelar diadakan dilanjutkan dilangsungkan diselenggarakan dihelat")
    },
    asking_over=words("mengundang"),
    paying_a_visit="berkunjung",
    topics=words(
        "topik isu agenda tema fokus bahasan pembahasan tujuan tujuannya sasaran harapan prioritas syarat tuntutan kunci"
    ),
    preparing=words("mempersiapkan menyiapkan mematangkan merencanakan memfinalisasi persiapkan siapkan"),
    talking_over=words(
        "membahas membicarakan mendiskusikan bahas bicarakan dibahas dibicarakan merundingkan"
    ),
    claims=words("tuduhan tudingan klaim dugaan dakwaan sangkaan kecurigaan spekulasi kekhawatiran"),
    answering_actives={
        f"di{root}": men(root)
        for root in words(
            "tolak bantah sangkal tepis tampik sanggah abaikan sesalkan sayangkan kecam kutuk cela kritik tentang sambut puji "
            "dukung setujui terima penuhi protes"
        )
    },
    answered_nouns=words(
        "tuduhan tudingan klaim dugaan dakwaan usul usulan permintaan seruan desakan tuntutan tawaran ajakan imbauan keluhan "
        "anggapan pernyataan laporan permohonan saran anjuran prakarsa"
    ),
    answered_steps=words("keputusan langkah tindakan sikap rencana kesediaan kebijakan niat kegagalan"),
    answered_aims=words("agar supaya"),
    rumours=words("kabar isu rumor desas-desus spekulasi laporan berita"),
    remaining=words("tidak tak belum"),
    remote=frozenset(
        f"{no} {rest}"
        for no, rests in {
            **dict.fromkeys(
                ("tidak", "tak"),
                "pernah terjadi|pernah ada|pernah berlangsung|pernah digelar|pernah diadakan|pernah dilakukan|pernah dilaksanakan|"
                "pernah terlaksana|pernah dijadwalkan|pernah direncanakan|masuk agenda|terjadi",
            ),
            "belum": "terjadi|berlangsung|digelar|diadakan|dilakukan|dilaksanakan|terlaksana|terwujud|dijadwalkan|direncanakan|"
            "diagendakan|pernah terjadi|pernah terlaksana|dimulai|diputuskan|dipastikan|dapat dipastikan|bisa dipastikan|"
            "ada jadwal|ada jadwalnya|masuk agenda|memiliki jadwal",
        }.items()
        for rest in rests.split("|")
    ),
    doubts=frozenset(
        f"{no} {plan}"
        for no in ("tidak ada", "tak ada", "belum ada", "belum memiliki", "tidak memiliki", "tidak punya")
        for plan in (
            "rencana",
            "agenda",
            "jadwal",
            "rencana untuk",
            "kepastian soal",
            "kepastian mengenai",
            "tanda-tanda",
        )
    ),
)
