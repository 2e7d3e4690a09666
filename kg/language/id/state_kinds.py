"""What a country is called by its form or region when the text named it before: "negara Teluk itu"."""

from kg.language.en import state_kinds as kinds
from kg.language.en.words import words

KINDS = {
    "kepulauan": kinds.ISLANDS,
    "pulau": kinds.ISLANDS,
    "terkurung daratan": kinds.LANDLOCKED,
    "baltik": kinds.BALTIC,
    "nordik": kinds.NORDIC,
    "skandinavia": kinds.NORDIC,
    "balkan": kinds.BALKAN,
    "kaukasus": kinds.CAUCASUS,
    "eropa": kinds.EUROPE,
    "eropa timur": kinds.EASTERN_EUROPE | kinds.BALTIC | kinds.BALKAN,
    "eropa tengah": kinds.EASTERN_EUROPE | frozenset({"AUT", "CHE", "DEU", "SVN"}),
    "eropa barat": kinds.WESTERN_EUROPE,
    "teluk": kinds.GULF,
    "arab": kinds.ARAB,
    "teluk arab": kinds.GULF,
    "teluk persia": kinds.GULF,
    "timur tengah": kinds.MIDDLE_EAST,
    "afrika": kinds.AFRICA,
    "afrika utara": kinds.NORTH_AFRICA,
    "afrika barat": kinds.WEST_AFRICA,
    "afrika timur": kinds.EAST_AFRICA,
    "afrika tengah": kinds.CENTRAL_AFRICA,
    "tanduk afrika": kinds.HORN,
    "asia": kinds.ASIA,
    "asia tengah": kinds.CENTRAL_ASIA,
    "asia selatan": kinds.SOUTH_ASIA,
    "asia tenggara": kinds.SOUTHEAST_ASIA,
    "asia timur": kinds.EAST_ASIA,
    "pasifik": kinds.PACIFIC | frozenset({"NZL"}),
    "melanesia": frozenset({"FJI", "PNG", "SLB", "VUT"}),
    "polinesia": frozenset({"TON", "TUV", "WSM"}),
    "mikronesia": frozenset({"FSM", "KIR", "MHL", "NRU", "PLW"}),
    "sahel": frozenset({"BFA", "MLI", "MRT", "NER", "TCD"}),
    "maghreb": kinds.NORTH_AFRICA,
    "magribi": kinds.NORTH_AFRICA,
    "himalaya": frozenset({"BTN", "NPL"}),
    "semenanjung iberia": frozenset({"ESP", "PRT"}),
    "pasifik selatan": kinds.PACIFIC | frozenset({"NZL"}),
    "karibia": kinds.CARIBBEAN,
    "amerika tengah": kinds.CENTRAL_AMERICA,
    "amerika selatan": kinds.SOUTH_AMERICA,
    "amerika latin": kinds.LATIN_AMERICA,
    "andes": kinds.ANDES,
    "komunis": frozenset({"CHN", "CUB", "LAO", "PRK", "VNM"}),
    "adidaya": frozenset({"CHN", "RUS", "USA"}),
    "adikuasa": frozenset({"CHN", "RUS", "USA"}),
}
"""Words behind "negara" and before "itu", in lower case, with the codes of the countries that they fit."""

FORMS = {
    "kerajaan": frozenset("SAU JOR MAR BHR BEL DNK ESP NLD NOR SWE THA KHM BTN LSO SWZ TON GBR".split()),
    "emirat": frozenset({"QAT", "KWT", "ARE"}),
    "keemiran": frozenset({"QAT", "KWT", "ARE"}),
    "kesultanan": frozenset({"OMN", "BRN"}),
    "pulau": kinds.ISLANDS,
}
"""Forms of a state by which it is called again, "kerajaan itu", with the codes of those that have them."""

HEADS = words("negara negeri") | frozenset(FORMS)
"""What such a country is called."""

BESIDE = words("tetangga jiran tetangganya jirannya seterunya rivalnya")
"""Behind such a word, the other of two countries."""

ONCE_OWNED = words("jajahan koloni provinsi protektorat wilayah republik dominion")
"""Behind "bekas" and before a country's name and "itu": one that was once that country's."""

KIN = words("tetangga jiran sekutu seteru musuh rival mitra sahabat saingan pesaing")
"""Before a country's name and "itu": one that stands beside that country or against it."""

QUALITIES = words(
    "berpemerintahan sendiri demokratis otonom kecil besar kaya miskin termiskin makmur terpencil raksasa tertutup di kawasan bagian"
)
"""What else may be said of such a country."""
