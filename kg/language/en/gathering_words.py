"""English: words of gatherings. All lower case."""

from __future__ import annotations

from kg.language.en.words import words
from kg.language.gathering_words import GatheringWords

GATHERING = GatheringWords(
    meeting_verbs=words("hold holds held holding convene convened chair chaired attend attended host"),
    noun_leads=words("at during in on after following before amid for over by"),
    insertable=words(
        "talks meeting meetings negotiations summit conference visit trip tour ceremony signing round session forum dialogue "
        "gathering encounter accord agreement treaty pact deal truce ceasefire armistice memorandum protocol exchange swap"
    ),
    put_off=words(
        "delayed suspended postponed interrupted adjourned stalled disrupted frozen deferred shelved announced agreed"
    ),
    ending_with=words(
        "ended ends ending end closed closes concluded concludes opened opens began begins started starts culminated finished "
        "deepened escalated worsened intensified flared widened sharpened heightened climaxed broke wrapped adjourned continued"
    ),
    declaring_open=words("declared declares declare declaring proclaimed pronounced"),
    open_words=words("open"),
    begins=words(
        "begun began opened resumed started lasted dragged ran held reopened restarted commenced convened"
    ),
    spans=words("minutes hours day days night nights week weeks month months year years round rounds"),
    ensues=words("followed ensued"),
    paying=words(
        "pay pays paid paying make makes made making have has had having hold holds held holding begin begins began begun "
        "start started undertake undertook undertaken take took taken plan planned planning place placed cut cancel cancelled"
    ),
    using=words("used uses using exploited advantage"),
    aims=words(
        "discuss consider review hear explore seek find try help ask push mark celebrate commemorate coordinate prepare "
        "secure resolve settle stop ease decide vote agree draft finalise finalize prevent avoid defuse revive restore "
        "rescue save persuade convince urge seal clinch examine assess outline improve repair mend boost deepen expand "
        "strengthen tackle handle counter curb protest demand thank address debate weigh study lay build promote press"
    ),
    absent=words("absent"),
    rounds=words(
        "first second third fourth fifth sixth seventh eighth ninth tenth earlier previous last latest next another final "
        "further new fresh"
    ),
    kinds_of_talks=words("any direct indirect such bilateral trilateral formal informal substantive"),
    same_round=words("last latest first"),
    next_rounds=words("next another further up second new fresh"),  # "follow-up" is three words
    again=words("again"),
    once_more=words("one ones gathering edition"),
    formats=words("format kind type sort framework configuration"),
    such=words("such similar"),
    to_be_held=(",", "to", "be", "held"),
    then_held=frozenset(
        {
            *(
                (",", "held"),
                ("be", "held"),
                ("was", "held"),
                ("were", "held"),
                ("been", "held"),
                ("be", "hosted"),
            ),
            *(
                ("take", "place"),
                ("took", "place"),
                ("is", "to"),
                ("takes", "place"),
                ("to", "follow"),
                ("will", "follow"),
                ("was", "hosted"),
            ),
            *(
                ("is", word)
                for word in "due scheduled planned set fixed expected slated pencilled penciled".split()
            ),
            *(
                ("been", word)
                for word in "scheduled planned set fixed slated pencilled penciled arranged".split()
            ),
            ("was", "due"),
        }
    ),
    gathers=words(
        "meet meets gather gathers convene convenes assemble assembles regroup congregate sit come talk confer"
    ),
    afresh=words("again next anew"),
    reconvenes=words("reconvene reconvenes reunite reassemble resume"),
    next_hosts=(
        ("next", "host"),
        ("next", "venue"),
        ("host", "of", "the", "next"),
        ("host", "the", "next"),
        ("hosts", "of", "the", "next"),
        ("venue", "of", "the", "next"),
        ("venue", "for", "the", "next"),
        ("venue", "for", "next"),
        ("venue", "of", "next"),
        ("host", "of", "next"),
        ("site", "of", "the", "next"),
    ),
    named_as=words("become becomes named chosen picked as"),
    venues=words("venue host site setting"),
    comings_together=words("gathering meeting summit session conference edition talks"),
)
