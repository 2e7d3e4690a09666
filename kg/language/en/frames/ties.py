"""Ties: who opens, chairs, hosts, attends, addresses, mediates or announces an event told elsewhere."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Tie
from kg.model import Role as R

TIES: tuple[Tie, ...] = (
    Tie(
        "open",
        R.OPENER,
        "King Felipe opened the Madrid Climate Conference on Monday.",
        "The shop opened at nine.",
        verbs="open|inaugurate|kick off",
    ),
    Tie(
        "chair",
        R.CHAIR,
        "Retno chaired the Bali Democracy Forum.",
        "She sat on a chair.",
        verbs="chair|preside over|co-chair|lead",
        states="in the chair",
    ),
    Tie(
        "host",
        R.HOST,
        "Norway hosted the Arctic Ocean Conference.",
        "The hosts lost the match.",
        verbs="host|convene|co-host|cohost",
    ),
    Tie(
        "attend",
        R.ATTENDEE,
        "Ministers of Kenya and Uganda attended the Nile Basin Summit.",
        "He attended school.",
        verbs="attend|join|sit down|take part in|participate in|sit in on|gather|gather at|gather in|travel to attend|represent",
        states="present|in attendance|represented|took part|were represented|was represented|on hand",
    ),
    Tie(
        "among-guests",
        R.ATTENDEE,
        "President Ruto opened a summit in Nairobi. Among the guests were President Museveni and President Kagame.",
        "President Ruto opened a summit in Nairobi. Among the gifts were spears from President Museveni.",
        states="among the guests|among the dignitaries|among the mourners|among the attendees|guests included|guests include|"
        "dignitaries included|mourners included|attendees included|guests who included|dignitaries who included",
    ),
    Tie(
        "bring-together",
        R.ATTENDEE,
        "The Manila Security Summit brought together the leaders of Chad and Niger.",
        "He brought bread.",
        verbs="bring together|assemble|feature|unite",
        sends=True,
    ),
    Tie(
        "bring-to",
        R.ATTENDEE,
        "President Ruto opened a conference on Sudan. The conference brought President Museveni to Nairobi.",
        "President Ruto opened a conference on Sudan. The flight brought President Museveni to Nairobi.",
        verbs="bring",
        sends=True,
        of_it=True,
        avoid=frozenset({"closer", "relief", "hope", "praise", "criticism", "together"}),
    ),
    Tie(
        "include",
        R.ATTENDEE,
        "President Ruto met President Museveni. The meeting also included President Kagame.",
        "President Ruto met President Museveni. The agenda included Rwanda.",
        verbs="include|involve",
        sends=True,
        of_it=True,
        avoid=frozenset({"discussion", "discussions", "issues", "stop", "topics", "visit"}),
    ),
    Tie(
        "send",
        R.ATTENDEE,
        "Thailand sent Foreign Minister Don to the Manila Security Summit.",
        "He sent a card.",
        verbs="send",
        sends=True,
        avoid=frozenset({"observer", "observers", "monitor", "monitors"}),
    ),
    Tie(
        "speak",
        R.SPEAKER,
        "Guterres addressed the Munich Security Conference.",
        "He addressed the envelope.",
        verbs="address|speak at|deliver a speech at",
        avoid=frozenset({"press", "news"}),
    ),
    Tie(
        "speak-among",
        R.SPEAKER,
        "Guterres was among the speakers at the Munich Security Conference.",
        "The speakers of Guterres's radio broke.",
        states=chains("among", "|the|the day's", "speakers")
        + "|a speaker at|the keynote speaker|guest speaker at",
    ),
    Tie(
        "tell-it",
        R.SPEAKER,
        "Guterres told the Munich Security Conference that talks must go on.",
        "Guterres told the BBC that the Munich Security Conference must go on.",
        verbs=chains("tell|inform|remind|assure", "the|a|an|this year's"),
        avoid=frozenset({"press", "news", "reporters", "journalists"}),
    ),
    Tie(
        "mediate",
        R.MEDIATOR,
        "Qatar mediated the talks between Chad and Sudan.",
        "The media is free.",
        verbs="mediate|broker|facilitate|steer|shepherd|moderate",
    ),
    Tie(
        "organize",
        R.ORGANIZER,
        "The African Union organised the Kigali Trade Forum.",
        "He organised his desk.",
        verbs="organise|organize",
    ),
    Tie(
        "announce",
        R.ACTOR,
        "Kenya announced a working visit to Uganda.",
        "He announced a song.",
        verbs="announce|order|declare|confirm|unveil|approve|authorise|authorize|decree|break the news",
        holds=True,
        announces=True,
        tells=True,
    ),
    Tie(
        "cancel",
        R.ATTENDEE,
        "Mexico cancelled a working visit to Belize.",
        "He cancelled the subscription.",
        verbs="cancel|postpone|call off|scrap|shelve|delay|put off|break off|abandon|adjourn|plan|schedule|cut short|drop",
        holds=True,
    ),
    Tie(
        "hold",
        R.ATTENDEE,
        "President Ruto made a state visit to India.",
        "He held a cup.",
        verbs="hold|have|make|pay|propose|arrive for|land for|fly in for|embark on|wrap up|wind up|stage|"
        "end|round off|kick off a|kick off his|kick off her|return from|come back from|arrive back from",
        holds=True,
    ),
    Tie(
        "carry-out",
        R.ATTENDEE,
        "President Ruto concluded a state visit to India.",
        "He concluded his breakfast.",
        verbs="begin|start|resume|close|end|complete|finish|conclude|conduct|undertake",
        holds=True,
        does=True,
    ),
)
