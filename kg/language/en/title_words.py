"""English: words of titles. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.title_words import TitleWords

TITLE = TitleWords(
    office_patterns=(
        ("{} minister", "minister of {}"),
        ("minister of {}", "minister of {}"),
        ("minister for {}", "minister of {}"),
        ("minister of state for {}", "minister of state for {}"),
        ("mos for {}", "minister of state for {}"),
        ("{} secretary", "minister of {}"),
        ("{} cabinet secretary", "minister of {}"),
        ("cabinet secretary for {}", "minister of {}"),
        ("secretary of {}", "minister of {}"),
        ("deputy {} minister", "deputy minister of {}"),
        ("vice {} minister", "deputy minister of {}"),
        ("deputy minister of {}", "deputy minister of {}"),
        ("deputy minister for {}", "deputy minister of {}"),
        ("vice minister of {}", "deputy minister of {}"),
        ("vice minister for {}", "deputy minister of {}"),
        ("shadow {} minister", "shadow minister of {}"),
        ("shadow {} secretary", "shadow minister of {}"),
    ),
    own_suffix="",
    suffixes=words("ri"),
    office_rooms=words("office offices house residence building department mission delegation"),
    event_offices=words(
        "chair chairman chairwoman chairperson chairs co-chair co-chairs presidency chairmanship secretary coordinator"
    ),
    heads_of=words("state states government governments"),
    heads_of_what=words("state government mission delegation"),
    in_charge=(("in", "charge", "of"), ("responsible", "for"), ("in", "charge", "for")),
    portfolio_leads=words("for"),
    field_heads=words("minister"),
    more_fields=words(
        "wellness livelihoods meteorological sanitation procurement resilience heritage mobility works aquaculture "
        "insurance planning statistics archives museums aerospace space nutrition medicine medical petrochemicals "
        "tribes elderly family children skills training universities cities towns settlements habitat nature parks "
        "wildlife ocean climate agri-food food cottage textiles jute steel coal aviation maritime drainage broadcasting"
    ),
    portfolio_nouns=words("affairs"),
    portfolios=words("foreign defence defense prime trade finance energy interior top senior"),
    ranks={
        **dict.fromkeys(words("leaders presidents premiers chancellors kings monarchs heads"), "leader"),
        **dict.fromkeys(words("ministers secretaries chiefs"), "minister"),
        **dict.fromkeys(
            words("men women diplomats officials envoys politicians statesmen counterparts negotiators"),
            "person",
        ),
    },
    leaders=words("leaders"),
    foremost=words("prime"),
    top_offices=frozenset({"top diplomat", "chief diplomat"}),
    crowns={"emir": "emirate", "sultan": "sultanate"},
    styles=words("highness majesty excellency holiness grace honour honor royal imperial eminence"),
    titles_of={
        **dict.fromkeys(
            (
                *(
                    "defense secretary",
                    "secretary of defense",
                    "treasury secretary",
                    "homeland security secretary",
                ),
                *("secretary of the treasury", "commerce secretary", "secretary of commerce"),
                *("secretary of homeland security", "white house press secretary"),
                *("assistant secretary of state", "deputy assistant secretary of state"),
            ),
            "country/USA",
        ),
        **dict.fromkeys(("sen", "sen .", "rep", "rep .", "congressman", "congresswoman"), "country/USA"),
        **dict.fromkeys(
            ("defence secretary", "home secretary", "chancellor of the exchequer"), "country/GBR"
        ),
        **dict.fromkeys(
            (
                *("external affairs minister", "minister of external affairs", "eam", "mos"),
                *("ministry of external affairs", "external affairs ministry"),
            ),
            "country/IND",
        ),
        **dict.fromkeys(
            (
                *(
                    "special envoy of the secretary-general",
                    "special representative of the secretary-general",
                ),
                *("under-secretary-general", "assistant secretary-general"),
            ),
            "organization/un",
        ),
        **dict.fromkeys(("department of foreign affairs", "foreign affairs department"), "country/PHL"),
        "chief cabinet secretary": "country/JPN",
        "taoiseach": "country/IRL",
    },
    shared_titles=frozenset(
        {
            *("external affairs minister", "minister of external affairs"),
            *("ministry of external affairs", "external affairs ministry"),
        }
    ),
    elect=words("elect"),
    designate=words("designate"),
    acting=words("acting interim caretaker"),
    then=words("then"),
    then_leads=words("since by until and even back just"),
    posted=words("posted assigned accredited"),
    posted_in=words("in"),
    counterpart_tails=words("number"),
    occasions=words(
        "talks dialogue discussions consultations negotiations meeting meetings visit summit dinner lunch breakfast banquet "
        "tea ceremony questioning help comment clarification a an his her their its alleged failing"
    ),
)
