"""The kinds of problems of how a page is worded, told and rated."""

from __future__ import annotations

from kiosk.content.problem_kind import error, warning

READING = (
    error(
        "sentence-characters",
        "A sentence has {count} characters; {most} is the most allowed: “{start}…”",
        "Make two sentences of it.",
    ),
    error(
        "reading-ease",
        "The page has {ease:.0f} points for ease of reading; {least:.0f} is the least allowed.",
        "Use shorter sentences and shorter words. 65 points are what the sixth year of school can read.",
    ),
    warning(
        "reading-lix",
        "The page has a reading figure LIX of {lix:.0f}; up to {most:.0f} it is easy.",
        "Use shorter sentences, and fewer words of more than six letters.",
    ),
)
"""What can be wrong with how hard a text is."""

WORDING = (
    error(
        "words-to-replace",
        "“{text}” still stands where the page should say something.",
        "Write the text of this place, or take the box or section out.",
    ),
    error(
        "word-banned",
        "“{word}” promises too much, so the pages do not use it: “{start} …”",
        "Say how much it helps, whom, and compared with what.",
    ),
    error(
        "tradition-as-fact",
        "“{word}” tells a traditional idea as if it were known: “{start} …”",
        "Say that it is said to do so, or take it out.",
    ),
    error(
        "claim-about-structure",
        "The page says that acupuncture changes a part of the body: “{start} …”",
        "Speak of how people feel. No study shows that it changes discs, nerves, bones or curves.",
    ),
    error(
        "term-not-explained",
        "The medical word “{term}” is neither in the glossary nor explained on the page.",
        "Add it to the words explained, or say in the same sentence what it means.",
    ),
    error(
        "figure-without-source",
        "A figure has no source: “{start} …”",
        "End the paragraph with the source: [@KEY].",
    ),
    error(
        "fact-without-source",
        "{what} names no source.",
        "End it with the source: [@KEY].",
    ),
    error(
        "figure-without-comparison",
        "A figure says how many were helped, but not compared with what: “{start} …”",
        "Say in the same paragraph how many were helped without it, or that nobody was compared.",
    ),
)
"""What can be wrong with what a text says."""

RELEASE = (
    error(
        "not-approved",
        "The page is a draft, and pack.toml says that every page must be approved.",
        'Take requires_approval out of pack.toml, or have a clinician read the page and write: approval = "approved"',
    ),
    error(
        "narration-language",
        "The language {language} is to be narrated, but it is not one of the pack's languages.",
        "Add it to languages in pack.toml, or take it out of narration.",
    ),
    error(
        "clip-missing",
        "The section {section} has no recording, but pack.toml says that {language} is narrated.",
        "Record it, or take the language out of narration in pack.toml.",
    ),
    error(
        "rating-items",
        "The rating does not answer each of the {count} questions once: {numbers}.",
        "Write each number in one of the lists, and only once.",
    ),
    error(
        "rating-scores",
        "The rating has to have {count} scores from 1 to 5.",
        "Write one score for each question, in their order.",
    ),
    warning(
        "rating-low",
        "The {role} who rated the page gave it {share:.0f} of 100 for “{scale}”; {least:.0f} is the least wanted.",
        "Change what the rating says is missing, then have the page rated again.",
    ),
    warning(
        "rating-question",
        "The {role} who rated the page finds that question {number} is not answered well: “{question}”",
        "Change the page so that it is so, then have it rated again.",
    ),
    warning(
        "rating-old",
        "The page was rated on {day}, before it was last checked.",
        "Have it rated again.",
    ),
)
"""What can be wrong with approval, narration and ratings."""
