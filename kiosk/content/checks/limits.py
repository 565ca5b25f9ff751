"""How long and how hard the texts of a page may be, once: the checks, the workshop and the manual all read it here."""

from __future__ import annotations

MOST_WORDS = 20
"""Words in a sentence, at most."""

MOST_CHINESE = 36
"""Characters in a sentence of Chinese, at most: they say about as much as 20 words of English."""

MOST_GRADE = 6.0
"""Flesch-Kincaid grade of an English page, at most."""

LEAST_EASE = 65.0
"""Ease of reading of a Spanish page after Szigriszt, at least: the lower edge of what a sixth year of school reads."""

MOST_LIX = 40.0
"""The figure LIX of a page in a language without a formula of its own, at most: the upper edge of its band "easy"."""

MOST_SENTENCES = 3
"""Sentences in a paragraph before a warning."""

MOST_LETTERS = 9
"""Letters of a word on a tile, at most, when it has no soft hyphen."""

LEAST_SECTIONS, MOST_SECTIONS = 1, 6
LEAST_STEPS, MOST_STEPS = 6, 10
"""Steps of a guide."""

MOST_STEP_SENTENCES = 2
"""Sentences of a step, at most."""

LEAST_GUIDE, MOST_GUIDE = 90, 140
"""Seconds a slow reader needs for a guide: `kiosk.i18n.reading` says how fast that is."""

LEAST_LINKS, MOST_LINKS = 2, 4

MOST_CHARACTERS = {"title": 48, "short_title": 36, "summary": 240, "verdict": 160, "question": 60, "alt": 600}
"""Characters of a page's facts, at most; soft hyphens are not counted."""

MOST_SECTION_TITLE = 24
MOST_LABEL = 48
MOST_LINK_VERDICT = 90
