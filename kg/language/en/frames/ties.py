"""Ties: who opens, chairs, hosts, attends, addresses, mediates or announces an event told elsewhere."""

from __future__ import annotations

from kg.language.en.frames.chains import chains
from kg.language.pack import Tie
from kg.model import Kind as K
from kg.model import Role as R

GREAT = frozenset({K.SUMMIT, K.CONFERENCE})
WITNESSED = frozenset({K.SIGNING, K.CEREMONY, K.APPOINTMENT})

TIES: tuple[Tie, ...] = (
    Tie(
        "open",
        R.OPENER,
        "King Felipe opened the Madrid Climate Conference on Monday.",
        "The shop opened at nine.",
        verbs="open|inaugurate|kick off|declare open|proclaim open|pronounce open",
    ),
    Tie(
        "chair",
        R.CHAIR,
        "Retno chaired the Bali Democracy Forum.",
        "She sat on a chair.",
        verbs="chair|preside over|co-chair|lead",
        passives="under the chairmanship of|under the presidency of|with the chairmanship of",
        states="in the chair",
    ),
    Tie(
        "head-the-delegation",
        R.CHAIR,
        "Chad and Sudan held talks in Doha on Monday. Foreign Minister Abderaman Koulamallah headed the Chadian delegation.",
        "Chad and Sudan held talks in Doha on Monday. Abderaman Koulamallah headed the Chadian ministry.",
        verbs="head",
        envoys=True,
    ),
    Tie(
        "led",
        R.CHAIR,
        "The IGAD Assembly met in Djibouti on Monday under the leadership of President Guelleh.",
        "Djibouti, under the leadership of President Guelleh, sent a delegation to the talks in Juba.",
        passives="under the leadership of|under the chair of|under the guidance of",
        follows=True,
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
        verbs="attend|join|sit down|take part in|participate in|sit in on|gather|gather at|gather in|converge on|converge in|descend on|assemble in|assemble at|travel to attend|represent",
        states="present|in attendance|represented|took part|were represented|was represented|on hand",
        avoid=frozenset(
            {"school", "university", "college", "church", "mass", "class", "classes", "lectures"}
        ),
    ),
    Tie(
        "absent",
        R.ATTENDEE,
        "Kenya and Uganda skipped the Nile Basin Summit.",
        "Kenya and Uganda skipped breakfast.",
        verbs="skip|miss|shun|snub|boycott|stay away from|steer clear of|give a miss",
        states="absent from|absent at|missing from|a no-show at|not present at|unrepresented at|not represented at",
        misses=True,
    ),
    Tie(
        "among-guests",
        R.ATTENDEE,
        "President Ruto opened a summit in Nairobi. Among the guests were President Museveni and President Kagame.",
        "President Ruto opened a summit in Nairobi. Among the gifts were spears from President Museveni.",
        states="among the guests|among the dignitaries|among the mourners|among the attendees|guests included|guests include|"
        "dignitaries included|mourners included|attendees included|guests who included|dignitaries who included|"
        "saw the attendance of|also saw the attendance of|witnessed the attendance of|saw the presence of|also saw the presence of|saw the participation of|also saw the participation of|witnessed the presence of",
    ),
    Tie(
        "with-delegates-from",
        R.ATTENDEE,
        "The Manila Security Summit opened on Monday with delegates from Kenya and Uganda.",
        "The Manila Security Summit opened on Monday with remarks from Kenya and Uganda.",
        passives=chains(
            "with|and with",
            "the|",
            "participation|attendance|presence",
            "of|of representatives of|of representatives from|of delegates from|of delegations from|of leaders from",
        )
        + "|"
        + chains(
            "with",
            "|senior|high-level|invited|official",
            "participants|delegates|delegations|attendees|representatives|envoys|officials|ministers|leaders|diplomats|experts",
            "from|representing",
        ),
    ),
    Tie(
        "participants-include",
        R.ATTENDEE,
        "President Ruto opened a summit in Nairobi. Participants included President Museveni and President Kagame.",
        "President Ruto opened a summit in Nairobi. Topics included President Museveni and President Kagame.",
        states=chains(
            "participants|participating countries|participating nations|attendees|delegates|delegations|those attending",
            "include|included|were|are|came from|come from|hailed from",
        ),
        told=GREAT,
    ),
    Tie(
        "those-expected",
        R.ATTENDEE,
        "The summit opens in Apia on Monday. The leaders of Fiji and Palau are among those expected.",
        "The summit opens in Apia on Monday. Heavy rain is expected.",
        states=chains("is|are|was|were", "|also", "among", "those|the leaders|the guests", "expected|due")
        + "|"
        + chains(
            "those|leaders|guests|others|the guests",
            "expected|due",
            "|there|to attend|to take part|to be there|in the capital",
            "include|included|are|were",
        ),
        told=GREAT,
    ),
    Tie(
        "those-present",
        R.ATTENDEE,
        "President Ruto received President Museveni. Those present included Foreign Minister Odongo.",
        "President Ruto received President Museveni. The gifts presented included spears from Odongo.",
        states=chains("those present|others present|those in attendance", "include|included|were|are"),
        told=GREAT | {K.MEETING, K.NEGOTIATION, K.CEREMONY, K.SIGNING},
    ),
    Tie(
        "there-too",
        R.ATTENDEE,
        "President Ruto opened a summit in Nairobi. President Museveni came as a guest.",
        "President Ruto opened a summit in Nairobi. President Museveni came as a relief.",
        states=chains(
            "came as|were there as|was there as",
            "a guest|guests|a special guest|special guests|guests of honour|guest of honour",
        )
        + "|was there|were there|was also there|were also there|"
        + chains(
            "was|were",
            "among those who came|among those who attended|among those present|at the table|in the room|in the hall|among the participants",
        )
        + "|"
        + chains(
            "took", "|his|her|their", "seat|seats|place at the table|seat at the table|place in the front row"
        )
        + "|taking part|sat at the table|sat in the front row|in the front row sat|at the table sat|at the head table sat|turned up|turned up in person|"
        "came in person|showed up|showed up in person|dialled in|dialed in|joined by video|joined by video link|joined virtually|"
        "took part by video|took part virtually|participated virtually|followed it on a screen|left early|flew home early|"
        "left before the closing|left before the end|walked out of the hall|walked out of the room|stood in for|sat in for|deputised for|"
        "deputized for|stepped in for",
        avoid=frozenset({"nobody", "absent"}),
        told=GREAT,
    ),
    Tie(
        "sat-in-his-chair",
        R.ATTENDEE,
        "President Ruto opened a summit in Nairobi. President Museveni stayed at home and Foreign Minister Odongo sat in his chair.",
        "President Ruto opened a summit in Nairobi. Foreign Minister Odongo sat in his garden.",
        states=chains(
            "sat in|took|occupied|filled", "his|her", "chair|place|seat|president's place|president's seat"
        )
        + "|"
        + chains("came|attended|went|was there|flew in", "in", "his|her", "place|stead")
        + "|came instead|attended instead|went instead|"
        + chains("represented|was representing", "him|her"),
        told=GREAT,
    ),
    Tie(
        "tell-them",
        R.ATTENDEE,
        "President Ruto opened a summit in Nairobi. President Museveni told the gathering that Uganda was ready.",
        "President Ruto opened a summit in Nairobi. President Museveni told the newspaper that Uganda was ready.",
        states=chains(
            "told|reminded|assured|urged|warned",
            "the gathering|the assembled leaders|the assembled|fellow leaders|fellow heads of state|other leaders|the other leaders|"
            "his fellow leaders|her fellow leaders|his colleagues|her colleagues|his peers|her peers|delegates|the delegates|the delegations|"
            "participants|the participants|those present|the hall|the plenary|the audience of leaders",
        ),
        told=GREAT,
    ),
    Tie(
        "look-on",
        R.ATTENDEE,
        "Kenya and Uganda signed a treaty in Nairobi. Secretary-General Antonio Guterres looked on.",
        "Kenya and Uganda signed a treaty in Nairobi. Secretary-General Antonio Guterres looked away.",
        states=chains("looked|looking|was looking|were looking", "on")
        + "|"
        + chains(
            "watched|witnessed|observed|applauded|attended",
            "the signing|the ceremony|the signing ceremony|the proceedings|the exchange",
        )
        + "|"
        + chains(
            "signed|served|acted|was there|were there|were present|was present",
            "as",
            "|a",
            "witness|witnesses|guarantor|guarantors",
        )
        + "|stood by|stood behind them|stood between them|watched from the front row|sat in the front row",
        told=WITNESSED,
    ),
    Tie(
        "signed-under",
        R.ATTENDEE,
        "Kenya and Uganda signed a treaty in Nairobi under the eyes of Secretary-General Antonio Guterres.",
        "Kenya and Uganda signed a treaty in Nairobi under the pressure of Secretary-General Antonio Guterres.",
        passives=chains("under", "the", "eyes|gaze|watchful eyes|watchful eye|auspices", "of")
        + "|watched by|applauded by|flanked by|"
        + chains(
            "signing|accord|agreement|treaty|pact|deal|memorandum",
            "was|were",
            "|also",
            "witnessed|watched|observed|attended",
            "by",
        ),
        told=WITNESSED,
    ),
    Tie(
        "come-along",
        R.VISITOR,
        "President Ruto flew to Kigali on Friday. Foreign Minister Musalia Mudavadi came along.",
        "President Ruto flew to Kigali on Friday. Foreign Minister Musalia Mudavadi came clean.",
        states="came along|went along|came too|went too|"
        + chains("was|were|is|are", "part of|in|among", "his|her|the", "delegation|entourage|party"),
        told=frozenset({K.VISIT}),
    ),
    Tie(
        "host-it",
        R.HOST,
        "Kenya and Uganda signed a treaty in Arusha. President Samia, who hosted the ceremony, called it historic.",
        "Kenya and Uganda signed a treaty in Arusha. President Samia, who hosted the guests, called it historic.",
        states=chains("hosted|was hosting", "the", "ceremony|signing|signing ceremony|event"),
        told=WITNESSED,
    ),
    Tie(
        "sign-too",
        R.SIGNATORY,
        "Kenya and Uganda signed a treaty in Nairobi. Rwanda signed too.",
        "Kenya and Uganda signed a treaty in Nairobi. Rwanda grumbled too.",
        states="signed too|signed as well|signed it too|also signed|also signed it|also signed up|followed suit|signed later|did likewise|"
        + chains("added|gave", "his|her|its|their", "signature|signatures"),
        avoid=frozenset({"guarantor", "witness"}),
        told=frozenset({K.SIGNING}),
    ),
    Tie(
        "signed-by",
        R.SIGNATORY,
        "Kenya and Uganda signed a treaty in Nairobi. It was signed by Presidents William Ruto and Yoweri Museveni.",
        "Kenya and Uganda signed a treaty in Nairobi. It was praised by Presidents William Ruto and Yoweri Museveni.",
        passives=chains("it|they|both|the text|the texts", "was|were", "signed|initialled|initialed", "by")
        + "|"
        + chains("the signatories|the signers|the two signatories", "were|are|included")
        + "|"
        + chains("bears|bore|carries|bear", "the", "signature|signatures", "of"),
        told=frozenset({K.SIGNING}),
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
        "draw",
        R.ATTENDEE,
        "President Ruto opened a conference on Sudan. The conference drew President Museveni and President Kagame.",
        "President Ruto opened a conference on Sudan. The conference drew criticism from President Museveni.",
        verbs="draw|attract",
        sends=True,
        of_it=True,
        avoid=frozenset(
            {
                "criticism",
                "praise",
                "condemnation",
                "protests",
                "protest",
                "anger",
                "ire",
                "fire",
                "attention",
                "close",
                "end",
                "conclusion",
                "halt",
                "up",
                "rebuke",
                "rebukes",
                "response",
                "reaction",
                "reactions",
                "warning",
                "warnings",
                "scorn",
                "objections",
                "support",
                "interest",
                "comparisons",
                "ridicule",
                "outrage",
                "backlash",
                "applause",
                "fury",
                "complaints",
                "complaint",
            }
        ),
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
        avoid=frozenset(
            "observer observers monitor monitors back home troops soldiers aid letter message weapons arms money"
            " condolences greetings".split()
        ),
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
        "speakers-include",
        R.SPEAKER,
        "President Ruto opened a conference on Sudan. The speakers included President Museveni and President Kagame.",
        "President Ruto opened a conference on Sudan. The subjects included Rwanda.",
        states=chains("speakers|panellists|panelists", "include|included|were|are")
        + "|"
        + chains(
            "speakers|panellists|panelists",
            "at|in|on",
            "the",
            "conference|forum|summit|seminar|symposium|event|meeting|session|workshop|webinar|panel",
            "include|included|were|are",
        ),
        told=GREAT,
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
        verbs="mediate|broker|facilitate|steer|shepherd|moderate|spearhead",
    ),
    Tie(
        "arrange-between",
        R.MEDIATOR,
        "Qatar arranged secret talks between Chad and Sudan.",
        "Qatar arranged its books.",
        verbs="arrange|set up|prepare|orchestrate|engineer|moderate",
        passives="arranged by|set up by|orchestrated by|engineered by|facilitated by",
        between=True,
    ),
    Tie(
        "organize",
        R.ORGANIZER,
        "The African Union organised the Kigali Trade Forum.",
        "He organised his desk.",
        verbs="organise|organize|sponsor|co-sponsor|cosponsor|co-organise|co-organize",
    ),
    Tie(
        "called-by",
        R.ORGANIZER,
        "The London Peace Conference was called by Chad and Niger.",
        "Chad called the London Peace Conference a success.",
        passives="called by|convoked by|summoned by|initiated by|convened by",
    ),
    Tie(
        "follow-as-observer",
        R.ATTENDEE,
        "Kenya and Uganda held talks on Monday. The Norwegian envoy, Jan Egeland, followed the talks as an observer.",
        "Kenya and Uganda held talks on Monday. The Norwegian fan, Jan Egeland, followed the match as an observer.",
        verbs=chains(
            "follow|sit in on|monitor",
            "the|their",
            "|peace|final",
            "talks|negotiations|meeting|session|summit|conference",
        ),
    ),
    Tie(
        "announce",
        R.ACTOR,
        "Kenya announced a working visit to Uganda.",
        "He announced a song.",
        verbs="announce|order|declare|confirm|unveil|approve|authorise|authorize|decree|break the news|reveal|disclose|make public|proclaim|"
        "opt for|decide on|resort to|proceed with|go ahead with|go through with|press ahead with|push ahead with",
        holds=True,
        announces=True,
        tells=True,
    ),
    Tie(
        "cancel",
        R.ATTENDEE,
        "Mexico cancelled a working visit to Belize.",
        "He cancelled the subscription.",
        verbs="cancel|postpone|call off|scrap|shelve|delay|put off|break off|abandon|adjourn|plan|schedule|cut short|drop|axe|nix|ditch|suspend",
        holds=True,
    ),
    Tie(
        "hold",
        R.ATTENDEE,
        "President Ruto made a state visit to India.",
        "He held a cup.",
        verbs="prepare for|gear up for|get ready for|ready for|hold|have|make|pay|propose|arrive for|land for|fly in for|embark on|wrap up|wind up|stage|"
        "engage in|be engaged in|be locked in|end|round off|kick off a|kick off his|kick off her|return from|come back from|arrive back from",
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
