"""How hard a text is to read: sentences, syllables and the Flesch-Kincaid grade, for English.

The grade is that of Kincaid, Fishburne, Rogers and Chissom (1975): ``0.39 * words / sentences + 11.8 * syllables
/ words - 15.59``. Syllables are counted from the spelling, by rules and a short list of words that break them.
Markup of a page file (headings, list marks, source keys, directives, front matter) may stand in a text: it is not
counted. Sentences and words are told apart in any language: Chinese ends a sentence without a space after it, and the
vowel signs of Arabic part no word. A score only guards against slips; whether a page is plain is for people to judge.
"""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(r"\A\+\+\+\n.*?^\+\+\+$", re.DOTALL | re.MULTILINE)
_HEADING_OR_DIRECTIVE = re.compile(r"^(?:#+ .*|:::.*)$", re.MULTILINE)
_LIST_MARK = re.compile(r"^\s*(?:-|\d+\.) +", re.MULTILINE)
_MARKS = re.compile(r"\[@[^\]]*\]|\*\*|\u00ad|[\u0640\u064b-\u0652\u0670]")
_TOKEN = re.compile(r"\{[a-z-]+\}")
_ABBREVIATION = re.compile(r"\b(Dr|Mr|Mrs|Ms|St|vs|e\.g|i\.e)\.(?=\s+\S)")
_SENTENCE_END = re.compile(r"(?<=[.!?…\u061f\u06d4])[\"'”’)]*\s+|(?<=[\u3002\uff01\uff1f])[”’」』）]*\s*|\n\s*\n")
_WORD = re.compile(r"[^\W_]+(?:[-'’.,][^\W_]+)*")
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_VOWELS = re.compile(r"[aeiouy]+")

_CAPITALS_READ_AS_A_WORD = frozenset({"NICE", "AIDS"})
_LETTER_W = "W"
_SYLLABLES = {
    "ageing": 2,
    "aisle": 1,
    "argue": 2,
    "cement": 2,
    "clothes": 1,
    "conscience": 2,
    "diabetes": 4,
    "element": 3,
    "elements": 3,
    "evening": 2,
    "genuine": 3,
    "isle": 1,
    "lion": 2,
    "mayor": 2,
    "moreover": 3,
    "naked": 2,
    "nausea": 3,
    "recipe": 3,
    "recipes": 3,
    "rely": 2,
    "weren't": 1,
}
_HEADS = "bas car els fac for giv guid hom hous lif lik mak mor nin pac saf sid som spac ther tim us wher whol wid"
_COMPOUND = re.compile(rf"^({_HEADS.replace(' ', '|')})e(?=[bcdfghklmpstw][a-z]{{2}}|[bt]y$|not)")
_SILENT_INSIDE = re.compile(
    r"(?<=[^aeiouy])e(?=(?:ly|ful|fully|less|lessly|ness)$)|(?<=[^aeiouyl])e(?=ments?$)|(?<=^ev)e(?=ry)"
)
_HARD_CH = re.compile(r"(?<![eo])ach(?=e)")
_SILENT_END = re.compile(
    r"""
      (?<=[^aeiouy]) (?<![^aeiouyrwl]l) (?<![bct]r) e$                    # time; not able, centre
    | (?<=[^aeiouyscxzg]) (?<![cs]h) (?<![^aeiouyrwl]l) (?<![bct]r) es$   # times; not pages, boxes, muscles, fibres
    | (?<=[^aeiouytd]) (?<![^aeiouyrwl]l) (?<![bct]r) ed$                 # used; not rested, handled, centred
    | (?<=g) ues?$                                                        # tongue
    """,
    re.VERBOSE,
)
_EXTRA = re.compile(
    r"""
      (?<![ctgs])ia(?!ge?$|ges$) | [ct]ia(?![ln]) | sia(?=[st])        # media, associate; not special, marriage
    | (?<![stcxghln])io(?!ur) | [stcxgh]io(?![nu]) | [ln]io(?![nr])       # period, physio; not station, million
    | iu | (?<![tc])ien[tc] | (?<=s)cien[ct] | iet(?!h)                   # medium, client, science, quiet
    | (?<=[a-z]{2})iers?$ | (?<=[a-z]{2})iest$                            # easier, earliest
    | (?<![gq])ua(?!d) | ue[ln] | (?<![gq])uid | ruin | suicid | uity | uitous | uition | uou
    | (?<=[aeiou])ings? | (?<=[^aeiou])ying | (?<=[aeiou])y(?=[aiou]) | (?<=[aou])yer | (?<=[a-z][^aeiou])ya
    | eo(?!pl|pard|n$|ns$|us|r[^eiy]) | eums?$ | eus$
    | coop(?=e) | coord | (?<=evr)yo | (?<=ar)ea | (?<=id)ea | creat | \breact | \breass | realit | theat
    | oic | poe[mt] | chao | (?:sm|thm)s?$
    """,
    re.VERBOSE,
)
_SYLLABIC_NOT = re.compile(r"(?<=[^aeiour])n['’]t$")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of ``text`` in order.

    A sentence ends at a full stop, question or exclamation mark followed by space (by nothing in Chinese), at an
    empty line, and at the end of a list item, whether or not a mark stands there. A heading is not a sentence.
    """
    plain = _FRONT_MATTER.sub("", text.replace("\r\n", "\n"))
    plain = _HEADING_OR_DIRECTIVE.sub("\n", plain)
    plain = _LIST_MARK.sub("\n\n", plain)
    plain = _ABBREVIATION.sub(r"\1", _MARKS.sub("", plain))
    parts = (" ".join(part.split()) for part in _SENTENCE_END.split(plain))
    return tuple(part for part in parts if _WORD.search(part) or _TOKEN.search(part))


def words(text: str) -> tuple[str, ...]:
    """The words of ``text``: a compound with a hyphen is one word, so is a number; ``{emergency-number}`` too."""
    return tuple(_WORD.findall(_TOKEN.sub("999", _MARKS.sub("", text))))


def syllables(word: str) -> int:
    """How many syllables an English word has when spoken; a figure counts one for each digit.

    Capital letters (``MRI``) are read letter by letter.
    """
    return sum(_syllables_of_part(part) for part in _PART.findall(word))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of ``text`` in school years of the United States; 0.0 when there are no words."""
    parts = sentences(text)
    spoken = [word for part in parts for word in words(part)]
    if not spoken:
        return 0.0
    count = sum(syllables(word) for word in spoken)
    return 0.39 * len(spoken) / len(parts) + 11.8 * count / len(spoken) - 15.59


def longest_sentence(text: str) -> int:
    """How many words the longest sentence of ``text`` has; 0 when there are none."""
    return max((len(words(part)) for part in sentences(text)), default=0)


def _syllables_of_part(part: str) -> int:
    if part.isdigit():
        return len(part)
    if len(part) > 1 and part.isupper() and part not in _CAPITALS_READ_AS_A_WORD:
        return len(part) + 2 * part.count(_LETTER_W)
    word = part.lower().replace("’", "'")
    if word in _SYLLABLES:
        return _SYLLABLES[word]
    extra = 1 if _SYLLABIC_NOT.search(word) else 0
    spelling = word.replace("'", "").replace("qu", "q")
    spelling = _SILENT_INSIDE.sub("", _COMPOUND.sub(r"\1", _HARD_CH.sub("ak", spelling)))
    spelling = _SILENT_END.sub("", spelling)
    return max(1, len(_VOWELS.findall(spelling)) + len(_EXTRA.findall(spelling))) + extra
