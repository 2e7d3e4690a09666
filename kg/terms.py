"""The fixed terms that claims are written with, as nodes built once."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pyoxigraph import Literal, NamedNode

from kg import iri
from kg.model import Role

OWL = "http://www.w3.org/2002/07/owl#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"
WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#"


@functools.cache
def dip(local_name: str) -> NamedNode:
    """A term of the project's ontology."""
    return NamedNode(iri.term(local_name))


TYPE: Final = NamedNode(RDF + "type")
LABEL: Final = NamedNode(RDFS + "label")
ALT_LABEL: Final = NamedNode(SKOS + "altLabel")
CONCEPT: Final = NamedNode(SKOS + "Concept")
SAME_AS: Final = NamedNode(OWL + "sameAs")
LATITUDE: Final = NamedNode(WGS84 + "lat")
LONGITUDE: Final = NamedNode(WGS84 + "long")

DATE: Final = NamedNode(XSD + "date")
DATE_TIME: Final = NamedNode(XSD + "dateTime")
YEAR_MONTH: Final = NamedNode(XSD + "gYearMonth")
YEAR: Final = NamedNode(XSD + "gYear")
DECIMAL: Final = NamedNode(XSD + "decimal")
TRUE: Final = Literal(True)
FALSE: Final = Literal(False)

ARTICLE: Final = dip("Article")
DECISION: Final = dip("Decision")
ARTICLE_VERSION: Final = dip("ArticleVersion")
EVENT: Final = dip("Event")
EVIDENCE: Final = dip("Evidence")
MEMBERSHIP: Final = dip("Membership")
PARTICIPATION: Final = dip("Participation")
POSITION_HOLDING: Final = dip("PositionHolding")
QUOTATION: Final = dip("Quotation")

ABBREVIATION: Final = dip("abbreviation")
ABOUT: Final = dip("about")
ACCREDITED_TO: Final = dip("accreditedTo")
ADDRESSEE: Final = dip("addressee")
AS_OF: Final = dip("asOf")
AUTHOR: Final = dip("author")
BEGIN: Final = dip("begin")
BLOCK_KEY: Final = NamedNode(iri.ROOT + "store#blockKey")
CONFIDENCE: Final = dip("confidence")
CONTEXT: Final = dip("context")
COOPERATION_SCORE: Final = dip("cooperationScore")
COUNT_STATED: Final = dip("countStated")
DECIDED_AT: Final = dip("decidedAt")
DECIDED_BY: Final = dip("decidedBy")
DECISION_KIND: Final = dip("decisionKind")
DIRECT: Final = dip("direct")
END: Final = dip("end")
END_DATE: Final = dip("endDate")
EXACT: Final = dip("exact")
FIRST: Final = dip("first")
FOLLOWS_UP: Final = dip("followsUp")
FORMER: Final = dip("former")
FULL_TEXT: Final = dip("fullText")
GROUP: Final = dip("group")
HAS_EVIDENCE: Final = dip("evidence")
HAS_PARTICIPANT: Final = dip("hasParticipant")
HOLDS_POSITION: Final = dip("holdsPosition")
IDENTIFIER: Final = dip("identifier")
IN_ARTICLE: Final = dip("inArticle")
IN_COUNTRY: Final = dip("inCountry")
IN_EVENT: Final = dip("inEvent")
INFERRED_FROM: Final = dip("inferredFrom")
INTERACTION_TYPE: Final = dip("interactionType")
ISO2: Final = dip("iso2")
ISO3: Final = dip("iso3")
KEPT_AS: Final = NamedNode(iri.ROOT + "store#keptAs")
LANGUAGE: Final = dip("language")
LEVEL: Final = dip("level")
LOOKS_LIKE: Final = dip("looksLike")
MEMBER: Final = dip("member")
MENTIONS: Final = dip("mentions")
MODE: Final = dip("mode")
NOTE: Final = dip("note")
OCCURRENCE_OF: Final = dip("occurrenceOf")
OFFICE: Final = dip("office")
OFFICE_OF: Final = dip("officeOf")
OPERATED_BY: Final = dip("operatedBy")
PARENT: Final = dip("parentOrganization")
PARTICIPANT: Final = dip("participant")
PART_OF: Final = dip("partOf")
PERSON: Final = dip("person")
PLACE: Final = dip("place")
PROFILE: Final = NamedNode(iri.ROOT + "store#profile")
PUBLISHED: Final = dip("published")
PUBLISHER: Final = dip("publisher")
REPLACED_AT: Final = dip("replacedAt")
REASON: Final = dip("reason")
REJECTS: Final = dip("rejects")
RESOLVED_TO: Final = dip("resolvedTo")
ROLE: Final = dip("role")
RULE: Final = dip("rule")
SECOND: Final = dip("second")
SHA256: Final = dip("sha256")
SINCE: Final = dip("since")
SOURCE: Final = dip("source")
SOURCE_URL: Final = dip("sourceUrl")
SPEAKER: Final = dip("speaker")
START_DATE: Final = dip("startDate")
STATE: Final = NamedNode(iri.ROOT + "store#state")
STATUS: Final = dip("status")
SUMMARY: Final = dip("summary")
TEXT: Final = dip("text")
THEME: Final = dip("theme")
TITLE: Final = dip("title")
TOPIC: Final = dip("topic")
UNDONE_AT: Final = dip("undoneAt")
UNDONE_BY: Final = dip("undoneBy")
UNTIL: Final = dip("until")
VERIFICATION: Final = dip("verification")
VERSION_OF: Final = dip("versionOf")

SHORT_WAYS: Final[Mapping[Role, NamedNode]] = MappingProxyType(
    {
        Role.HOST: dip("hosted"),
        Role.ORGANIZER: dip("organized"),
        Role.OPENER: dip("opened"),
        Role.CHAIR: dip("chaired"),
        Role.ATTENDEE: dip("attended"),
        Role.SPEAKER: dip("spokeAt"),
        Role.VISITOR: dip("visitorIn"),
        Role.MEDIATOR: dip("mediated"),
        Role.SIGNATORY: dip("signedAt"),
        Role.APPOINTEE: dip("appointedIn"),
        Role.ACTOR: dip("actedIn"),
        Role.RECIPIENT: dip("recipientIn"),
    }
)
"""From whoever takes part to the event, without the way through the Participation node."""
