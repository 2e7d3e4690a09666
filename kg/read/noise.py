"""What is no part of an article: navigation, buttons, pleas to subscribe, legal lines."""

from __future__ import annotations

import re
from typing import Final

from kg.read.rules import LineRule, whole_line, word_set

MAX_CHARS: Final = 330

INDONESIAN: Final = (
    LineRule(
        r"(?:simak|saksikan|tonton)(?: juga)? video (?:pilihan|berikut|di bawah|ini)\b.{0,80}",
        "Simak video pilihan:",
    ),
    LineRule(r"(?:simak|saksikan|tonton)(?: juga)? video.{0,30}:", "Tonton video lengkapnya di sini:"),
    LineRule(r"lanjut(?:kan)? (?:mem)?baca.{0,30}", "Lanjutkan Membaca ↓"),
    LineRule(r"(?:baca|lihat) selengkapnya(?: di.{1,40})?", "Baca selengkapnya di halaman berikut"),
    LineRule(r"halaman(?: (?:selanjutnya|berikutnya|\d.{0,20}))?[:.]?", "Halaman 1 dari 2"),
    LineRule(r"scroll untuk (?:melanjutkan|lanjut) .{0,30}", "SCROLL UNTUK MELANJUTKAN MEMBACA"),
    LineRule(r"(?:tutup|buka|close|skip)(?: iklan| ad)?", "TUTUP"),
    LineRule(r"gabung di .{3,30}", "Gabung di IDN Times"),
    LineRule(r"(?:selanjutnya|sebelumnya)[:.]?", "Selanjutnya"),
    LineRule(r"(?:loading|memuat)(?: more)?[ .…]{0,5}", "Loading..."),
    LineRule(r"(?:\d\. )?buka (?:konten|menu utama|situs .{1,20} lainnya)", "1. Buka konten"),
    LineRule(
        r"(?:baca berita|nyaman)(?: \w{1,12})? tanpa iklan\b.{0,80}",
        "Baca berita tanpa iklan. Gabung Harian.com+",
    ),
    LineRule(r"(?:lihat|perbesar) (?:foto|gambar).{0,20}|perbesar", "Lihat Foto"),
    LineRule(r"video (?:pilihan|terkini|terpopuler|terkait|lainnya)(?: hari ini)?", "Video Pilihan Hari Ini"),
    LineRule(
        r"dapatkan (?:update|informasi|berita|kabar|notifikasi)\b.{0,250}",
        "Dapatkan informasi terkini dari kami.",
    ),
    LineRule(
        r"(?:ikuti|simak|cek|baca|dengarkan) .{0,120}\b(?:google news|whatsapp|telegram|tiktok"
        r"|spotify)\b.{0,120}",
        "Ikuti kami di Google News",
    ),
    LineRule(
        r"(?:mau|ingin) (?:tahu )?(?:berita|info|informasi|kabar|update)\b.{0,90}\?.{0,20}\b"
        r"(?:follow|ikuti|klik|cek|gabung)\b.{0,120}",
        "Mau berita terbaru lainnya dari kami? Yuk, ikuti kami di Google News",
    ),
    LineRule(
        r"(?:ikuti|temukan) (?:berita|kami|kanal|update)\b.{0,200}", "Ikuti berita terbaru di kanal kami."
    ),
    LineRule(
        r"(?:yuk|mari|ayo),? (?:gabung|ikuti|bergabung|download|unduh)\b.{0,250}",
        "Yuk, gabung di saluran kami.",
    ),
    LineRule(
        r"(?:gabung|bergabung|download|unduh|instal) .{0,80}\b(?:aplikasi|channel|saluran|grup|di "
        r"sini)\b.{0,120}",
        "Unduh aplikasi kami di sini",
    ),
    LineRule(
        r"\*+ ?(?:fakta atau hoaks|benarkah|ingin tahu|untuk mengetahui kebenaran|simak|ikuti)\b.{0,300}",
        "*Fakta atau Hoaks? Tanya kami.",
    ),
    LineRule(r"(?:bagikan|sebarkan)(?: (?:artikel|berita|ini))*\s?:?.{0,20}", "Bagikan artikel ini:"),
    LineRule(r"(?:kategori|rubrik|kanal)\s?:.{1,40}", "Kategori: Berita"),
    LineRule(
        r"komentar(?: ?\(\d+\))?|(?:tulis|kirim|beri|lihat|posting) komentar.{0,40}", "Tulis komentar anda"
    ),
    LineRule(
        r"dilarang (?:keras )?(?:mengambil|mengutip|menyalin|menggandakan|memperbanyak)\b.{0,300}",
        "Dilarang keras mengambil konten tanpa izin tertulis.",
    ),
    LineRule(
        r"(?:konten|artikel|berita) ini (?:telah tayang|sudah tayang|telah terbit|diproduksi)\b.{0,250}",
        "Artikel ini telah tayang di situs mitra kami.",
    ),
    LineRule(
        r"(?:tagar|topik|kata kunci|label)(?: (?:terkait|berita|populer))?\s?[:|#].{0,300}",
        "Kata kunci: politik, dunia",
    ),
    LineRule(
        r"(?:tagar|topik terkait|indeks|index berita|iklan|advertorial|pilihan redaksi)[:.]?", "Topik Terkait"
    ),
    LineRule(r"rekomendasi(?: untuk anda)?[:.]?", "Rekomendasi untuk Anda"),
    LineRule(r"gambas:.{0,80}", "Gambas:Video"),
    LineRule(r"(?:dibaca|dilihat|pembaca)\s?:? ?[\d.,]{1,12}(?: (?:kali|x|orang))?", "Dibaca: 1.204 kali"),
    LineRule(r"(?:waktu|estimasi) baca\s?:?.{0,20}|\d{1,2} menit (?:baca|membaca)", "3 menit membaca"),
    LineRule(r"(?:selesai|tamat)[.]?", "Selesai"),
)

ENGLISH: Final = (
    LineRule(
        r"our standards:.{0,120}|the thomson reuters trust principles\.?", "Our Standards: our principles"
    ),
    LineRule(
        r"advertisements?(?:[ .]{1,3}(?:scroll|gulir) (?:to|untuk|ke)\b.{0,40})?|sponsored(?: content)?",
        "ADVERTISEMENT",
    ),
    LineRule(r"(?:story|article) continues (?:below|after).{0,40}", "Story continues below advertisement"),
    LineRule(r"(?:scroll|gulir|geser) (?:to|untuk|ke|down)\b.{0,60}", "SCROLL TO CONTINUE WITH CONTENT"),
    LineRule(
        r"(?:sign up|subscribe|register|log ?in|sign in)\b.{0,20}\b(?:for|to|our|now|here"
        r"|newsletter|free)\b.{0,200}",
        "Sign up for our daily newsletter here.",
    ),
    LineRule(
        r"(?:get|receive) (?:the|our) (?:latest|morning|daily|best|top)\b.{0,200}",
        "Get our latest stories by mail.",
    ),
    LineRule(r"follow (?:us|our)\b.{0,150}|(?:find|join) us on\b.{0,80}", "Follow us on social media"),
    LineRule(r"(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,100}", "Download our free app today"),
    LineRule(r"(?:click|tap) here\b.{0,120}", "Click here to send a correction"),
    LineRule(
        r"(?:read|view|see) (?:the )?full (?:story|article|text|transcript).{0,40}",
        "Read the full transcript",
    ),
    LineRule(r"continue reading.{0,60}|(?:read|show|load|see|view) more[ .…]{0,4}", "Show more ..."),
    LineRule(r"share (?:this|on|via)\b.{0,40}|share(?: buttons?)?\s?:?", "Share this article"),
    LineRule(
        r"(?:(?:all|no|show (?:new|all)) )?comments?(?: ?\(\d+\))?"
        r"|(?:leave|post|add|view) (?:a )?comments?.{0,40}|(?:leave a|cancel) reply|comments are closed\.?",
        "Leave a comment",
    ),
    LineRule(
        r"your e-?mail address will not be published\b.{0,80}|required fields are marked.{0,10}"
        r"|this site uses (?:akismet|cookies)\b.{0,150}",
        "Your email address will not be published. Required fields are marked *",
    ),
    LineRule(r"all (?:news|stories|articles)|(?:top|bottom) of page|beta(?: version)?", "All news"),
    LineRule(
        r"this (?:news|article|story|page) has been (?:read|viewed) [\d.,]{1,9} times.{0,20}",
        "This article has been viewed 152 times in total",
    ),
    LineRule(r"(?:all rights reserved|copyright|hak cipta)\b.{0,250}", "COPYRIGHT © 2021"),
    LineRule(r"(?:©|\(c\) ?\d{4}).{0,150}", "© 2021 The Paper. All rights reserved."),
    LineRule(
        r"this (?:story|article|report|material) (?:was (?:first|originally)|may not be|is part "
        r"of|first appeared)\b.{0,250}",
        "This story was first published elsewhere.",
    ),
    LineRule(r"(?:skip to|jump to|back to) .{0,40}", "Skip to main content"),
    LineRule(
        r"(?:listen to|dengarkan) (?:this )?(?:article|story|artikel|berita)\b.{0,40}",
        "Listen to this article",
    ),
    LineRule(r"\d{1,2}:\d\d ?/ ?\d{1,2}:\d\d", "0:00 / 3:12"),
    LineRule(
        r"(?:tags?|topics?|keywords?|filed under)(?: related)?\s?[:|].{0,300}|tags?", "Tags: politics | world"
    ),
    LineRule(r"join .{0,40}\b(?:telegram|whatsapp)\b.{0,150}", "Join our Telegram channel."),
    LineRule(r"(?:(?:newspaper )?section|category|desk)\s?:.{1,40}", "Section: World"),
    LineRule(
        r"do you like the content.{0,40}|was this (?:article|page) (?:helpful|useful)\??",
        "Was this page useful?",
    ),
    LineRule(r"keep reading|list of \d{1,2} items?|end of list", "list of 3 items"),
    LineRule(r"(?:page|next|previous|prev)(?: (?:page|\d.{0,20}))?[:.]?", "Next page"),
    LineRule(
        r"[\d.,]{1,9}[km]?\s?(?:views?|kali dibaca|dibaca|pembaca|shares?|comments?|komentar):?",
        "1.204 views",
    ),
    LineRule(r"(?:views?|hits?|reading time)\s?:? ?[\d.,]{1,12}.{0,12}", "Views: 512"),
    LineRule(r"\d{1,3}[ -]min(?:ute)?s?(?: to)? read", "4 min read"),
    LineRule(r"(?:font|text) size\b.{0,30}|ukuran huruf.{0,30}|a(?:[ +-]{1,3}a){0,2}", "Font size A A A"),
)

SIGNS: Final = (
    LineRule(r"(?:#[\w-]{2,40}[ ,]{0,3}){1,20}", "#diplomasi #asean"),
    LineRule(
        r"\[?(?:gambas|embed|video|iklan|ads|widget|galeri|infografis)\b[^\]]{0,120}\]", "[Gambas:Video]"
    ),
    LineRule(r"(?:home|beranda|news|berita|world|internasional) ?[>»›] ?.{0,100}", "Home > World > Asia"),
    LineRule(r"(?:[-–—_*=~•·#.] ?){2,200}|[*•↓↑→#]", "---"),
    LineRule(r"[-–—]{1,2} ?ends? ?[-–—]{1,2}|\./\.", "-ends-"),
    LineRule(r"(?:[^\W\d]{2,20}[ :]{1,5})?[+–-]?\d{1,2} ?° ?[cf]\b.{0,10}", "Oslo: +14 °C"),
    LineRule(
        r"[•* ]{0,4}(?:usd|eur|gbp|rub|jpy|cny|idr|brent|wti|gold|oil)[ :/]{1,3}[\d.,]{1,10}"
        r"(?: ?[+–-][\d.,]{1,8}%?)?",
        "• USD 58.45 +0.20",
    ),
)

_WHOLE: Final = whole_line(INDONESIAN + ENGLISH + SIGNS)

BUTTON_WORDS: Final = word_set(
    "about accept account add all and app bagikan bluesky bookmark by cari cetak close comment",
    "comments connected",
    "contact content cookies copy daftar disclaimer download email facebook fb flickr foia",
    "follow google home ig in",
    "instagram it kirim kontak kontributor like line link linkedin listen log login logout main",
    "masuk menu messenger",
    "more news newsletter next of on or our pedoman pin pinterest policy post previous print",
    "privacy redaksi reddit",
    "register report reprint rss salin save search service share siber sign simpan sitemap skip",
    "snapchat stay subscribe",
    "tautan telegram terms the threads tiktok to top tweet twitter unsubscribe us use via view",
    "wa wechat whatsapp with x",
    "youtube",
    "advertise an archive article buy careers contents edition epaper error feed feeds friend help",
    "independent journalism last mobile modification modified page scan send story support tell version your",
)
"""A short line of nothing but these, counts and separators is a row of buttons."""

STRONG_BUTTONS: Final = word_set(
    "bagikan bookmark cetak comments copy daftar email facebook flickr foia instagram linkedin",
    "login menu pinterest",
    "print privacy reddit register rss share sitemap subscribe telegram tiktok tweet twitter",
    "whatsapp youtube",
)
"""Words of which a row of buttons has at least one."""

_WORD: Final = re.compile(r"[^\W\d_]+")

SECTIONS: Final = word_set(
    "affairs africa americas archipelago asean asia asia-pacific asiapacific beranda berita bola breaking",
    "bulutangkis business detiknews diplomacy diplomasi dunia east economy ekonomi europe",
    "football foreign global",
    "headline headlines home hukum indonesia international internasional kabar middle nasional",
    "national news nusantara",
    "olahraga opini opinion peristiwa politics politik regional sepakbola southeast sport sports",
    "terkini u.s. uk umum",
    "world",
)
"""Names of a paper's sections, as words: a short line of nothing but these is navigation."""


def is_noise(text: str) -> bool:
    """Whether a whole line belongs to the site and not to the article."""
    return len(text) <= MAX_CHARS and (_WHOLE.match(text) is not None or is_button_row(text))


def is_button_row(text: str) -> bool:
    """Whether a line is made of button labels and counts: "Comments (14) | Print | Share on Facebook"."""
    first = _WORD.search(text)
    if len(text) > 160 or first is None or first[0].casefold() not in BUTTON_WORDS:
        return False
    words = _WORD.findall(text.casefold())
    return all(word in BUTTON_WORDS for word in words) and not STRONG_BUTTONS.isdisjoint(words)


def is_section(words: str) -> bool:
    """Whether the words name sections of a paper only."""
    tokens = words.casefold().replace("&", " ").replace("/", " ").split()
    return 0 < len(tokens) <= 4 and all(token in SECTIONS for token in tokens)
