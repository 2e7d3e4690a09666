"""Roles that several Indonesian frames share, beside those of the language pack."""

from __future__ import annotations

from kg.language.pack import TOWARD, Roles
from kg.model import Role as R

GIVING: Roles = {**TOWARD, "of": R.ACTOR, "from": R.ACTOR}
"""Nouns followed by whoever utters or does it: kecaman Turki terhadap Israel, dukungan dari Jepang."""

GETTING: Roles = {**TOWARD, "from": R.ACTOR}
"""Verbs whose subject undergoes: Israel menuai kecaman dari Turki."""

TOGETHER: Roles = {slot: R.ACTOR for slot in ("subject", "object", "with", "between", "of")}
"""Acts in which both sides act: sepakat, bentrok, bertukar tahanan."""
