"""Finding names, offices, dates and event names in the text.

The packages in the order of the flow; each takes from those before it and from the files beside them,
never from those behind it (`tests/project/test_layers.py`):

- `dates`: days, months and years, absolute and relative
- `bodies`: bodies, houses, ministries and buildings by grammar
- `names`: the name model, and what grammar and tables correct in it
- `events`: names of events
- `offices`: offices, of what, held by whom
- `phrases`: the title grammar, which makes phrases of all these

`scenes.py` goes through an article with them; `chunks.py` and `scene.py` are what they hand on.
"""
