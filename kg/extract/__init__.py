"""From phrases to events, participations, quotations and topics.

The packages in the order of the flow; each takes from those before it and from the three types that all share
(`drafts.py`, `slots.py`, `passage.py`), never from those behind it (`tests/project/test_layers.py`):

- `words`: a linked sentence as words and phrases
- `triggers`: the words that tell of an event
- `clauses`: where clauses begin and end, and whose they are
- `arguments`: who does what to whom around a trigger
- `speech`: who says what
- `status`: whether an event was held
- `days`: when it was
- `places`: where it was
- `tellings`: which tellings are of one event, and what each adds
- `anaphora`: what goes back to something told before
- `statements`: what statements ask beyond their verb
- `parties`: who takes which part beyond the slots
- `gatherings`: named events, meetings and visits, and who is there
- `sequels`: which event continues which

`telling.py` reads sentence after sentence: it puts the words into their plain order (`WORD_PASSES`), and
`by_triggers.py` asks of each trigger whether it tells anything (`SILENT`). `framed.py` makes a draft of one
with its arguments, by rules that say who fills which slot (`slot_rules.py`) and why there is no event after
all (`refusals.py`). `settle.py` makes events of the drafts.
"""
