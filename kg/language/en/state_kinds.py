"""What a country is called by its form or region when the text named it before: "the Gulf state"."""

from kg.language.en.words import words


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


BALTIC = _codes("EST LVA LTU")
NORDIC = _codes("DNK FIN ISL NOR SWE")
BALKAN = _codes("ALB BIH BGR HRV GRC XKX MKD MNE ROU SRB SVN")
CAUCASUS = _codes("ARM AZE GEO")
WESTERN_EUROPE = _codes("AUT BEL CHE DEU ESP FRA GBR IRL ITA LUX MCO LIE NLD PRT AND MLT SMR VAT CYP")
EASTERN_EUROPE = _codes("BLR BGR CZE HUN MDA POL ROU RUS SVK UKR")
EUROPE = BALTIC | NORDIC | BALKAN | WESTERN_EUROPE | EASTERN_EUROPE
GULF = _codes("ARE BHR KWT OMN QAT SAU")
NORTH_AFRICA = _codes("DZA EGY LBY MAR MRT SDN TUN")
WEST_AFRICA = _codes("BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO")
EAST_AFRICA = _codes("BDI COM DJI ERI ETH KEN MDG MUS RWA SOM SSD SDN SYC TZA UGA")
HORN = _codes("DJI ERI ETH SOM")
CENTRAL_AFRICA = _codes("AGO CAF CMR COD COG GAB GNQ STP TCD BDI RWA")
SOUTHERN_AFRICA = _codes("AGO BWA LSO MDG MOZ MUS MWI NAM SWZ ZAF ZMB ZWE")
AFRICA = NORTH_AFRICA | WEST_AFRICA | EAST_AFRICA | CENTRAL_AFRICA | SOUTHERN_AFRICA
CENTRAL_ASIA = _codes("KAZ KGZ TJK TKM UZB")
SOUTH_ASIA = _codes("AFG BGD BTN IND LKA MDV NPL PAK")
SOUTHEAST_ASIA = _codes("BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM")
EAST_ASIA = _codes("CHN HKG JPN KOR MNG PRK TWN")
ARAB = GULF | _codes("DZA COM DJI EGY IRQ JOR LBN LBY MAR MRT PSE SDN SOM SYR TUN YEM")
MIDDLE_EAST = GULF | _codes("EGY IRN IRQ ISR JOR LBN PSE SYR TUR YEM")
ASIA = CENTRAL_ASIA | SOUTH_ASIA | SOUTHEAST_ASIA | EAST_ASIA | MIDDLE_EAST
PACIFIC = _codes("COK FJI FSM KIR MHL NIU NRU PLW PNG SLB TON TUV VUT WSM")
CARIBBEAN = _codes("ATG BHS BRB CUB DMA DOM GRD GUY HTI JAM KNA LCA SUR TTO VCT BLZ")
CENTRAL_AMERICA = _codes("BLZ CRI GTM HND NIC PAN SLV")
ANDES = _codes("BOL CHL COL ECU PER VEN")
SOUTH_AMERICA = ANDES | _codes("ARG BRA GUY PRY SUR URY")
LATIN_AMERICA = SOUTH_AMERICA | CENTRAL_AMERICA | _codes("CUB DOM HTI MEX")
ISLANDS = (
    PACIFIC
    | (CARIBBEAN - _codes("GUY SUR BLZ"))
    | _codes("BHR COM CPV CYP GBR IDN IRL ISL JPN LKA MDG MDV MLT MUS NZL PHL SGP STP SYC TLS TWN")
)
LANDLOCKED = _codes(
    "AFG AND ARM AUT AZE BDI BFA BLR BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG "
    "MWI NER NPL PRY RWA SRB SSD SVK SWZ TCD TJK TKM UGA UZB ZMB ZWE XKX"
)
COLONIAL = _codes("BEL ESP FRA GBR ITA NLD PRT")

KINDS = {
    "island": ISLANDS,
    "archipelago": ISLANDS,
    "archipelagic": ISLANDS,
    "landlocked": LANDLOCKED,
    "colonial": COLONIAL,
    "colonising": COLONIAL,
    "baltic": BALTIC,
    "nordic": NORDIC,
    "scandinavian": NORDIC,
    "balkan": BALKAN,
    "balkans": BALKAN,
    "caucasus": CAUCASUS,
    "caucasian": CAUCASUS,
    "european": EUROPE,
    "eastern european": EASTERN_EUROPE | BALTIC | BALKAN,
    "central european": EASTERN_EUROPE | _codes("AUT CHE DEU SVN"),
    "gulf": GULF,
    "gulf arab": GULF,
    "arab": ARAB,
    "middle eastern": MIDDLE_EAST,
    "african": AFRICA,
    "north african": NORTH_AFRICA,
    "west african": WEST_AFRICA,
    "east african": EAST_AFRICA,
    "horn of africa": HORN,
    "central african": CENTRAL_AFRICA,
    "southern african": SOUTHERN_AFRICA,
    "sahel": _codes("BFA MLI MRT NER TCD SEN"),
    "asian": ASIA,
    "central asian": CENTRAL_ASIA,
    "south asian": SOUTH_ASIA,
    "southeast asian": SOUTHEAST_ASIA,
    "east asian": EAST_ASIA,
    "himalayan": _codes("BTN NPL"),
    "mediterranean": _codes("CYP MLT DZA EGY TUN LBY MAR LBN ISR SYR ESP FRA ITA GRC HRV ALB TUR"),
    "indian ocean": _codes("COM LKA MDG MDV MUS SYC"),
    "pacific": PACIFIC,
    "south pacific": PACIFIC,
    "caribbean": CARIBBEAN,
    "central american": CENTRAL_AMERICA,
    "south american": SOUTH_AMERICA,
    "latin american": LATIN_AMERICA,
    "andean": ANDES,
}
"""Words before "country" or "state", in lower case, with the codes of the countries that they fit."""

HEADS = words("country nation state republic power ruler master island archipelago kingdom emirate sultanate")
"""What such a country is called."""

ISLES = {word: ISLANDS for word in words("island archipelago")}
"""Heads that tell a kind themselves."""

NAMES = words("country nation")
"""Those that are enough alone."""

HOSTS = words("host hosting")
"""Before such a word, the country in which the last gathering was."""

BESIDE = words("neighbouring neighboring")
"""Before such a word, the other of two countries."""

QUALITIES = words(
    "tiny small smaller large larger big bigger giant powerful rich wealthy poor impoverished populous crisis-hit northern "
    "southern eastern western northeastern northwestern southeastern southwestern former communist socialist muslim "
    "nuclear reclusive isolated mountainous same immediate nearest closest"
)
"""What else may be said of such a country first."""

TOURING = words("visited visits visiting toured touring")
"""Verbs before a country to which somebody goes."""
