"""What somebody claims that another state did to harm: "claims that Togo bribed its judges"."""

from __future__ import annotations

from kg.language.en.frames.judging import OF_OTHERS
from kg.language.pack import Frame
from kg.model import Kind as K
from kg.model import Plover as P

HARM = (
    "armed|arming|bribed|bribing|spied|spying|hacked|hacking|tapped|bugged|wiretapped|kidnapped|abducted|tortured|shelled|shelling|bombed|"
    "bombing|attacked|attacking|invaded|invading|crossed|trespassed|leaned|leant|pressured|pressed|blackmailed|bullied|coerced|stole|"
    "stealing|stolen|occupied|occupying|smuggled|smuggling|supplied|supplying|trained|training|funded|funding|financed|financing|backed|"
    "backing|fuelled|fueled|fuelling|fueling|rigged|undermined|undermining|destabilised|destabilized|destabilising|destabilizing|"
    "rammed|seized|seizing|poisoned|poisoning|plotted|plotting|recruited|recruiting|harboured|harbored|harbouring|harboring|sheltered|"
    "sheltering|fabricated|forged|faked|withheld|withholding|blocked|blocking|sabotaged|sabotaging|looted|looting|dumped|dumping|"
    "poached|poaching|moved|shifted|shifting|expelled|broke|broken|breaking|breached|breaching|violated|violating|flouted|flouting|"
    "ignored|ignoring|meddled|meddling|interfered|interfering|incited|inciting|stirred|stirring|instigated|orchestrated|staged|staging|"
    "preparing|massing|amassing|threatened|threatening|lied|lying|cheated|cheating|tricked|deceived|mistreated|mistreating|persecuted|"
    "persecuting|oppressed|oppressing|starved|starving|killed|killing|murdered|executed|fired|firing|shot|downed|sank|intruded|"
    "infiltrated|infiltrating|jammed|jamming|plundered|plundering|colluded|colluding|conspired|conspiring"
)
"""What one state would not have another do to it."""

FIRST: tuple[Frame, ...] = (
    Frame(
        "claims-they-did",
        K.STATEMENT,
        P.ACCUSE,
        OF_OTHERS,
        "Ghana claims that Togo bribed its judges.",
        "Ghana claims that Togo is its oldest friend.",
        verbs="claim|claim that|contend|contend that|maintain|maintain that|assert|assert that",
        need=HARM,
        requires="object|clause",
        avoid="it|we|i|responsibility|victory|agreed|not|never|if|whether|won|match|coach|team|referee|club|company|firm|fans|could",
        mode="allege",
        contexts=("diplomatic",),
    ),
)
