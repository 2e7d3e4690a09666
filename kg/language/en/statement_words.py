"""English: words of statements. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.statement_words import StatementWords

STATEMENT = StatementWords(
    papers=words(
        "note notes letter letters statement decree order memo document message telegram cable opinion communique"
    ),
    issuing=words(
        "issue issues issued issuing release releases released publish publishes published send sends sent write writes wrote "
        "written sign signs signed adopt adopts adopted post posts posted deliver delivers delivered circulate circulated pass "
        "passes passed draft drafted submit submitted make made read co-sign co-signed "
        "approve approves approved handed"
    ),
    as_leads=words("as"),
    as_told=words("announced confirmed stated declared reported told"),
    what=words("what"),
    plans=words(
        "plan proposal draft text initiative formula resolution blueprint roadmap compromise package framework scheme proposals idea suggestion"
    ),
    proposes=words(
        "presented presents present proposed proposes unveiled unveils submitted submits tabled tables floated floats outlined "
        "outlines drafted circulated circulates put puts drew published released devised laid introduced "
        "suggested suggests"
    ),
    proposes_anything=words("proposed proposes suggested suggests"),
    addressing=words(
        "warning rebuke snub message letter note nod swipe jab dig gesture concession riposte retort challenge reply "
        "telegram cable blow boost setback response reproach barb overture"
    ),
    views=words(
        "view opinion eyes words judgment judgement assessment reading telling mind book estimation verdict"
    ),
    asking_for=words("for of"),
    taken=words("taken made reached adopted struck concluded clinched hammered"),
    made_known=words("announced"),
)
