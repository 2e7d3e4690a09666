"""Words of the pages that the server writes."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    # --- the frame of every page ---
    "site_name": ("Diplomacy graph", "Graf diplomasi"),
    "skip_to_content": ("Skip to the content", "Lompat ke isi"),
    "navigation": ("Sections", "Bagian"),
    "search": ("Search", "Cari"),
    "search_hint": (
        "A person, country, organization, office or event",
        "Orang, negara, organisasi, jabatan, atau peristiwa",
    ),
    "home": ("Home", "Beranda"),
    "explore": ("Explore", "Jelajah"),
    "timeline": ("Timeline", "Lini masa"),
    "map": ("Map", "Peta"),
    "ask": ("Ask", "Tanya"),
    "add": ("Add", "Tambah"),
    "decisions": ("Decisions", "Keputusan"),
    "articles": ("Articles", "Artikel"),
    "events": ("Events", "Peristiwa"),
    "language": ("Language", "Bahasa"),
    "theme": ("Light or dark", "Terang atau gelap"),
    "needs_script": (
        "Scripts draw this view, and they are switched off in this browser. The lists show the same content.",
        "Tampilan ini digambar oleh skrip, yang dimatikan di peramban ini. Daftar memuat isi yang sama.",
    ),
    # --- counts and pages of lists ---
    "shown_of": ("{shown} of {total}", "{shown} dari {total}"),
    "nothing_found": ("Nothing was found.", "Tidak ada yang ditemukan."),
    "next_page": ("Next", "Berikutnya"),
    "previous_page": ("Previous", "Sebelumnya"),
    "all": ("all", "semua"),
    "more": ("More", "Lainnya"),
    # --- relations ---
    "relation_position": ("office", "jabatan"),
    "relation_accreditedTo": ("accredited to", "ditugaskan di"),
    "relation_about": ("speaks of", "berbicara tentang"),
    "relation_addressee": ("speaks to", "berbicara kepada"),
    "relation_place": ("in", "di"),
    "relation_followsUp": ("follows", "menindaklanjuti"),
    "relation_partOf": ("part of", "bagian dari"),
    "relation_operatedBy": ("operated by", "dioperasikan oleh"),
    "relation_inCountry": ("lies in", "terletak di"),
    "relation_parentOrganization": ("belongs to", "bernaung di bawah"),
    "relation_member": ("member of", "anggota"),
    "former_office": ("former {office}", "mantan {office}"),
    # --- claims in words ---
    "claim_part": ("{who}: {role} of {event}", "{who}: {role} dalam {event}"),
    "claim_member": ("{member}: member of {group}", "{member}: anggota {group}"),
    "claim_said": ("{who} said: “{words}”", "{who} mengatakan: “{words}”"),
    "claim_reported": ("{who} said that {words}", "{who} mengatakan bahwa {words}"),
    "office_of": ("{office} of {of}", "{office} {of}"),
    "office_to": ("{office} to {of}", "{office} untuk {of}"),
    # --- errors ---
    "not_found": ("Not found", "Tidak ditemukan"),
    "no_such_node": (
        "Nothing in the graph has this address.",
        "Tidak ada apa pun dalam graf yang beralamat ini.",
    ),
}
"""By name: English, Indonesian."""
