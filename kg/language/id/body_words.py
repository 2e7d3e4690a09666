"""Indonesian: words of bodies. All lower case."""

from __future__ import annotations

from kg.language.body_words import BodyWords
from kg.language.en import body_words as body_in_english
from kg.language.en.words import words

BODY = BodyWords(
    bodies=words("ministry kementerian kemlu kemenlu"),
    body_kinds=words(
        "blok regional organisasi kelompok perhimpunan lembaga aliansi kantor pemberontak milisi gerakan faksi raksasa "
        "perusahaan maskapai dpp dpd dpw dpc"
    ),
    bodies_again={
        **dict.fromkeys("blok aliansi perhimpunan persekutuan kartel pakta".split(), "bloc"),
        **dict.fromkeys("organisasi badan lembaga".split(), "body"),
        **dict.fromkeys("kelompok gerakan milisi".split(), "group"),
    },
    body_words={
        "mahkamah": "court",
        "dewan": "council",
        "majelis": "assembly",
        "komisi": "commission",
        "organisasi": "organization",
        "lembaga": "agency",
        "kementerian": "ministry",
        "kedutaan": "embassy",
        "komite": "committee",
    },
    houses={"senat": "Senate", "kongres": "Congress", "dk": "organization/unsc"},
    sitting=words("council committee commission assembly dewan komite komisi majelis"),
    through=words("lewat melalui"),
    rulers=words("junta"),
    coups=words("junta kudeta mengudeta"),
    men_of=body_in_english.BODY.men_of,
    fighting=words("militer tentara junta"),
    firms=words(
        "perusahaan pengusaha pebisnis maskapai klub produsen pabrik toko bank investor pedagang eksportir importir pemasok operator "
        "raksasa konglomerat taipan miliarder waralaba pengembang kontraktor penerbit studio bandara restoran hotel peternak petani "
        "turis wisatawan pelancong suporter pelatih pemain atlet penyanyi aktor aktris sutradara artis penonton warganet netizen penggemar"
    ),
    founders=words("pendiri pemilik bos karyawan pegawai jurnalis wartawan kolumnis"),
)
