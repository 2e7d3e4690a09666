from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from kg import iri, terms
from kg.model import Kind, Plover, Role, Status

VOCABULARY = Path(__file__).parents[3] / "shared" / "design" / "VOCABULARY.md"
LANGUAGES = {"en", "id"}

CLASSES = [
    "Actor",
    "Person",
    "Organization",
    "InternationalOrganization",
    "CountryGroup",
    "GovernmentBody",
    "Company",
    "NewsOutlet",
    "Platform",
    "Country",
    "Place",
    "Membership",
    "PositionHolding",
    "Event",
    "Conference",
    "Summit",
    "Meeting",
    "Visit",
    "Call",
    "Negotiation",
    "Signing",
    "Ceremony",
    "Appointment",
    "Statement",
    "Measure",
    "Participation",
    "Article",
    "Quotation",
    "Evidence",
]

PROPERTIES = [
    "operatedBy",
    "iso3",
    "iso2",
    "inCountry",
    "member",
    "group",
    "since",
    "until",
    "person",
    "office",
    "officeOf",
    "accreditedTo",
    "asOf",
    "former",
    "holdsPosition",
    "abbreviation",
    "interactionType",
    "mode",
    "context",
    "status",
    "startDate",
    "endDate",
    "place",
    "theme",
    "topic",
    "followsUp",
    "partOf",
    "inEvent",
    "participant",
    "role",
    "level",
    "countStated",
    "inferredFrom",
    "hasParticipant",
    "hosted",
    "organized",
    "opened",
    "chaired",
    "attended",
    "spokeAt",
    "visitorIn",
    "mediated",
    "signedAt",
    "appointedIn",
    "actedIn",
    "recipientIn",
    "title",
    "language",
    "published",
    "publisher",
    "author",
    "sourceUrl",
    "identifier",
    "sha256",
    "fullText",
    "mentions",
    "speaker",
    "text",
    "direct",
    "addressee",
    "about",
    "evidence",
    "inArticle",
    "begin",
    "end",
    "exact",
    "rule",
    "confidence",
    "quadClass",
    "cooperationScore",
    "source",
    "summary",
    "note",
]

PLOVER_TABLE = {
    "AGREE": ("verbal-cooperation", "2.5", ""),
    "CONSULT": ("verbal-cooperation", "2.5", "visit third-party multilateral phone"),
    "SUPPORT": ("verbal-cooperation", "5", ""),
    "CONCEDE": ("verbal-cooperation", "4.5", ""),
    "COOPERATE": ("material-cooperation", "9.5", ""),
    "AID": ("material-cooperation", "10", ""),
    "RETREAT": ("material-cooperation", "6.5", "withdraw release disarm ceasefire access resign"),
    "REQUEST": ("verbal-conflict", "0", "assist change yield meet"),
    "REJECT": ("verbal-conflict", "-2", "assist change yield meet"),
    "ACCUSE": ("verbal-conflict", "-3", "disapprove investigate allege"),
    "THREATEN": ("verbal-conflict", "-3.5", "restrict arrest relations expel territory violence"),
    "PROTEST": ("material-conflict", "-5", "demo riot strike hunger boycott obstruct vandalize"),
    "SANCTION": ("material-conflict", "-6", "convict expel withdraw discontinue"),
    "MOBILIZE": ("material-conflict", "-5.5", "troops weapons police militia"),
    "COERCE": (
        "material-conflict",
        "-7",
        "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    ),
    "ASSAULT": (
        "material-conflict",
        "-9",
        "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
        "heavy-weapons crowd-control unconventional",
    ),
}
OWN_SCORES = {
    ("CONSULT", "visit"): "4",
    ("CONSULT", "third-party"): "1",
    ("CONSULT", "multilateral"): "4",
    ("CONSULT", "phone"): "1.5",
    ("REJECT", "assist"): "-1.5",
}

CONTEXTS = [
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
]

ALIGNED = [
    ("Actor", "http://semanticweb.cs.vu.nl/2009/11/sem/Actor"),
    ("Actor", "http://www.w3.org/ns/prov#Agent"),
    ("Actor", "http://xmlns.com/foaf/0.1/Agent"),
    ("Person", "https://schema.org/Person"),
    ("Person", "http://xmlns.com/foaf/0.1/Person"),
    ("Person", "http://www.wikidata.org/entity/Q5"),
    ("Organization", "http://www.w3.org/ns/org#Organization"),
    ("Organization", "https://schema.org/Organization"),
    ("Platform", "https://schema.org/WebApplication"),
    ("Country", "https://schema.org/Country"),
    ("Country", iri.term("Actor")),
    ("Country", iri.term("Place")),
    ("Place", "https://schema.org/Place"),
    ("Place", "http://semanticweb.cs.vu.nl/2009/11/sem/Place"),
    ("PositionHolding", "http://www.wikidata.org/entity/P39"),
    ("Event", "http://semanticweb.cs.vu.nl/2009/11/sem/Event"),
    ("Event", "https://schema.org/Event"),
    ("Event", "http://www.w3.org/ns/prov#Activity"),
    ("Article", "https://schema.org/NewsArticle"),
    ("Evidence", "http://www.w3.org/ns/oa#TextPositionSelector"),
    ("Evidence", "http://www.w3.org/ns/oa#TextQuoteSelector"),
    ("startDate", "http://www.w3.org/2006/time#hasBeginning"),
]


def dip(name: str) -> URIRef:
    return URIRef(iri.term(name))


def languages(graph: Graph, node: Node, predicate: URIRef) -> set[str | None]:
    return {o.language for o in graph.objects(node, predicate) if isinstance(o, Literal) and str(o).strip()}


@pytest.mark.parametrize("name", CLASSES + PROPERTIES)
def test_a_term_is_named_and_explained_in_both_languages(vocabulary: Graph, name: str) -> None:
    assert languages(vocabulary, dip(name), RDFS.label) == LANGUAGES
    assert languages(vocabulary, dip(name), RDFS.comment) == LANGUAGES
    english, indonesian = sorted(vocabulary.objects(dip(name), RDFS.comment), key=lambda o: str(o.language))
    assert str(english) != str(indonesian)


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_has_domain_and_range(vocabulary: Graph, name: str) -> None:
    assert len(list(vocabulary.objects(dip(name), RDFS.domain))) == 1
    assert len(list(vocabulary.objects(dip(name), RDFS.range))) == 1
    assert (dip(name), RDF.type, RDF.Property) in vocabulary


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_is_a_class(vocabulary: Graph, name: str) -> None:
    assert (dip(name), RDF.type, OWL.Class) in vocabulary


def test_every_term_of_the_vocabulary_document_is_defined(vocabulary: Graph) -> None:
    if not VOCABULARY.exists():
        pytest.skip("the design documents are not beside this checkout")
    named = set(re.findall(r"`dip:(\w+)", VOCABULARY.read_text("utf-8"))) - {"ContextName"}
    missing = {name for name in named if not list(vocabulary.objects(dip(name), RDFS.label))}
    assert not missing


def test_every_term_that_claims_are_written_with_is_defined(vocabulary: Graph) -> None:
    written = [
        value for value in vars(terms).values() if str(getattr(value, "value", "")).startswith(iri.ONTOLOGY)
    ]
    written += terms.SHORT_WAYS.values()
    assert len(written) > 80
    assert not [w for w in written if not list(vocabulary.objects(URIRef(w.value), RDFS.label))]


def test_domains_and_ranges_are_defined_classes(vocabulary: Graph) -> None:
    for predicate in (RDFS.domain, RDFS.range):
        for node in vocabulary.objects(None, predicate):
            members = list(vocabulary.items(vocabulary.value(node, OWL.unionOf))) or [node]
            for member in members:
                if str(member).startswith(iri.ONTOLOGY):
                    assert languages(vocabulary, member, RDFS.label) == LANGUAGES, member


@pytest.mark.parametrize(("name", "other"), ALIGNED)
def test_terms_are_aligned(vocabulary: Graph, name: str, other: str) -> None:
    assert (dip(name), None, URIRef(other)) in vocabulary


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_event_is_a_subclass(vocabulary: Graph, kind: Kind) -> None:
    assert (dip(kind), RDFS.subClassOf, dip("Event")) in vocabulary


@pytest.mark.parametrize("role", list(Role))
def test_every_role_is_a_concept_with_its_short_way(vocabulary: Graph, role: Role) -> None:
    node = URIRef(iri.ROLE + role)
    assert languages(vocabulary, node, SKOS.prefLabel) == languages(vocabulary, node, RDFS.label) == LANGUAGES
    assert vocabulary.value(node, dip("shortWay")) == URIRef(terms.SHORT_WAYS[role].value)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_is_a_concept(vocabulary: Graph, status: Status) -> None:
    assert languages(vocabulary, URIRef(iri.STATUS + status), SKOS.definition) == LANGUAGES


@pytest.mark.parametrize("code", list(Plover))
def test_plover_types_have_quad_class_score_and_modes(plover: Graph, code: Plover) -> None:
    node, (quad, score, modes) = URIRef(iri.PLOVER + code), PLOVER_TABLE[code]
    assert str(plover.value(node, dip("quadClass"))).endswith(f"/{quad}")
    assert plover.value(node, dip("cooperationScore")).toPython() == Decimal(score)
    assert {str(mode).removeprefix(iri.MODE) for mode in plover.objects(node, SKOS.narrower)} == set(
        modes.split()
    )
    for mode in modes.split():
        assert (URIRef(iri.MODE + mode), SKOS.broader, node) in plover
        pair = URIRef(iri.plover_mode(code, mode))
        assert plover.value(pair, dip("cooperationScore")).toPython() == Decimal(
            OWN_SCORES.get((code, mode), score)
        )


def test_plover_has_its_thirty_seven_contexts(plover: Graph) -> None:
    assert len(CONTEXTS) == 37
    found = {
        str(s).removeprefix(iri.CONTEXT)
        for s in plover.subjects(SKOS.inScheme)
        if str(s).startswith(iri.CONTEXT)
    }
    assert found == set(CONTEXTS)


def test_every_concept_is_named_in_both_languages(vocabulary: Graph, plover: Graph) -> None:
    for graph in (vocabulary, plover):
        for node in graph.subjects(RDF.type, SKOS.Concept):
            assert languages(graph, node, SKOS.prefLabel) == LANGUAGES, node
            assert languages(graph, node, RDFS.label) == LANGUAGES, node
