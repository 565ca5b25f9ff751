"""Every problem content can have, once: its code, how bad it is, what it says, and how to put it right.

Loading and checking content returns problems; nothing here is raised. An error keeps a pack from being published,
a warning does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.content import clinic_problems, guide_problems, wording_problems
from kiosk.content.problem_kind import ProblemKind
from kiosk.content.problem_kind import error as _error
from kiosk.content.problem_kind import warning as _warning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.content.problem_kind import Severity


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with content, where it is, and what it is about.

    Attributes:
        code: a code of `KINDS`.
        file: the file's path within the pack, with ``/``; empty for the pack as a whole.
        line: the line in that file, counted from 1; 0 when no line is meant.
        details: what fills the message; ``quote`` is a piece of the file's text to find the line by.
    """

    code: str
    file: str = ""
    line: int = 0
    details: Mapping[str, object] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """How bad it is: ``error`` or ``warning``."""
        return KINDS[self.code].severity

    def sentence(self) -> str:
        """What is wrong, in one sentence."""
        return KINDS[self.code].message.format_map(self.details)

    def fix(self) -> str:
        """What to do about it, in one or two sentences."""
        return KINDS[self.code].fix.format_map(self.details)


def has_error(problems: list[Problem]) -> bool:
    """Whether any of the problems keeps the content from being published."""
    return any(problem.severity == "error" for problem in problems)


def in_reading_order(problems: list[Problem]) -> list[Problem]:
    """The problems sorted by file, line and code; those of the whole pack come first."""
    return sorted(problems, key=lambda problem: (problem.file, problem.line, problem.code, problem.sentence()))


_FILES = (
    _error("not-a-folder", "There is no content folder at {path}.", "Name the folder that holds pack.toml."),
    _error(
        "file-missing",
        "The file {file} is missing.",
        "Add the file. A page that is no longer wanted is taken out of pack.toml.",
    ),
    _error(
        "file-unreadable", "The file cannot be read.", "Check that it is an ordinary file and that you may open it."
    ),
    _error(
        "file-too-large",
        "The file has {size} kB; {limit} kB is the most allowed.",
        "Split the page, or make the picture smaller.",
    ),
    _error(
        "outside-pack",
        "The path leads out of the content folder.",
        "Put the file itself into the folder. Links to other places are not followed.",
    ),
    _error("encoding", "The file is not UTF-8 text.", "Save it again and choose the encoding UTF-8."),
    _error(
        "control-character",
        "There is an invisible control character (U+{number:04X}) in the text.",
        "Delete it. Typing the line again is often the quickest way.",
    ),
    _error(
        "page-not-listed",
        "The folder pages/{page} is not listed in pack.toml.",
        "Add the page to a group in pack.toml, or remove the folder.",
    ),
    _warning(
        "language-not-listed",
        "The language {language} is not listed in pack.toml, so this file is not used.",
        "Add the language to pack.toml, or remove the file.",
    ),
    _warning("file-not-used", "The kiosk does not use this file.", "Remove it, or check its name and place."),
)

_FRONT_MATTER = (
    _error(
        "front-matter-missing",
        "The page does not begin with its facts between two lines of +++.",
        "Begin the file with +++, write the facts, and close them with a second line of +++.",
    ),
    _error(
        "toml",
        "The facts cannot be read: {reason}.",
        "Check quotes, commas and brackets on that line and the one before it.",
    ),
    _error("key-missing", "{key} is missing.", "Add a line for it."),
    _error("key-unknown", "{key} is not a name the kiosk knows.", "Check the spelling, or remove the line."),
    _error("value-type", "{key} must be {expected}.", "Write the value as in the example pages."),
    _error(
        "value-not-allowed",
        "{key} cannot be “{value}”; it must be {expected}.",
        "Use one of the values that are allowed.",
    ),
    _error("value-empty", "{key} is empty.", "Write something for it."),
    _error(
        "alt-missing",
        "The picture has no words for people who cannot see it.",
        'Add a line alt = "…" that says what the picture shows.',
    ),
    _error(
        "id",
        "“{value}” cannot be used as {key}.",
        "Use lower-case letters a to z, digits and single hyphens, 40 characters at most.",
    ),
)

_PACK = (
    _error("pack-empty", "The pack lists no pages.", "Add a [[group]] with its pages to pack.toml."),
    _error("group-duplicate", "Two groups are called {group}.", "Give each group its own id."),
    _error("group-empty", "The group {group} has no pages.", "List its pages, or remove the group."),
    _error(
        "page-listed-twice",
        "The page {page} is listed more than once.",
        "Keep it in one group only; a hub page stands as the group's hub alone.",
    ),
    _error(
        "source-language",
        "The source language {language} is not one of the pack's languages.",
        "Add it to languages in pack.toml.",
    ),
    _error("hub-kind", "The page is of kind {kind}, but {expected}.", "Change its kind, or the group it stands in."),
    _error(
        "help-now-missing",
        "No page tells people how to get help now.",
        'Add one page with kind = "help-now".',
    ),
)

_TEXT = (
    _error(
        "text-before-section", "There is text before the first section.", "Begin with a section line: ## Title {{#id}}."
    ),
    _error("section-heading", "The section line is not complete.", "Write it as: ## Title {{#id}}."),
    _error("section-duplicate", "Two sections of the page have the id {section}.", "Give each section its own id."),
    _error("section-empty", "The section “{section}” has no text.", "Write its text, or remove it."),
    _error(
        "section-count",
        "The page has {count} sections; it must have {least} to {most}.",
        "Join sections that belong together, or split the page.",
    ),
    _error("html", "There is HTML in the text.", "Write plain text. **Strong** is the only emphasis."),
    _error(
        "link-in-text",
        "There is a link in the text.",
        "Links to other pages stand under related; others cannot be opened on the kiosk.",
    ),
    _error(
        "remote-link", "There is a web address in the text.", "Take it out. Addresses of sources stand in sources.toml."
    ),
    _error(
        "image-in-text", "There is an image in the text.", "Take it out. A page has one picture, named in its facts."
    ),
    _error(
        "markup",
        "The kiosk does not show {markup}.",
        "Use paragraphs, lists that begin with - or 1., and **strong** words.",
    ),
    _error("text-empty", "There is nothing to read here.", "Write a sentence, or remove the line."),
    _error(
        "source-place",
        "A source key stands inside the text.",
        "Move it to the end of the paragraph or list item, after the full stop: [@KEY].",
    ),
)

_DIRECTIVES = (
    _error("directive-unknown", "There is no box called {name}.", "Check the word after the three colons."),
    _error("directive-arguments", "The first line of the box is not as it must be.", "Write it like this: {example}"),
    _error(
        "directive-unclosed",
        "The box {name} is not closed.",
        "Write three colons on a line of their own after its text.",
    ),
    _error(
        "directive-stray",
        "Three colons close a box here, but none is open.",
        "Remove the line, or write the box's first line.",
    ),
    _error("directive-nested", "A box begins inside the box {name}.", "Close the first box before the next begins."),
    _error("directive-content", "The box {name} must hold {expected}.", "Change what stands in the box."),
    _error(
        "voices-pair",
        "The traditional idea and what studies show must stand together, in this order.",
        "Write ::: traditional with its text, close it, and go on at once with ::: studies.",
    ),
)

_CHECKS = (
    _error(
        "question-missing",
        "A page of kind {kind} stands on the attract screen, but has no question.",
        'Add a line question = "…?" with what a patient would ask.',
    ),
    _error("question-mark", "The question does not end with a question mark.", "Write it as a patient would ask it."),
    _error(
        "question-hard",
        "The question needs {grade:.1f} years of school to read; {most:.1f} is the most allowed.",
        "Use shorter words.",
    ),
    _error("held-duplicate", "Two held facts have the key {key}.", "Give each its own key."),
    _error(
        "held-page",
        "The held fact {key} would stand on the page {page}, which does not exist.",
        "Check the page's id.",
    ),
    _error(
        "held-shown",
        "The page has words of the held fact {key}, which no clinician has cleared: “{words}”",
        "Take them off the page. Once a clinician has cleared the fact, remove it from held.toml instead.",
    ),
    _error("link-dead", "The page {page} does not exist.", "Check the page's id, or remove the link."),
    _error("link-to-itself", "The page leads to itself.", "Name another page."),
    _error("link-duplicate", "The page leads to {page} twice.", "Keep one of the two."),
    _error(
        "link-count",
        "The page leads to {count} pages under related; it must be {least} to {most}.",
        "Add or remove some.",
    ),
    _error(
        "number-duplicate", "The number {number} is also that of the page {page}.", "Give each page its own number."
    ),
    _error("statement-unknown", "{statement} is not one of the statements listed in pack.toml.", "Check its number."),
    _error(
        "statement-not-carried",
        "No page carries the statement {statement}.",
        "Add it to statements on the page that says it.",
    ),
    _error("source-unknown", "The list of sources has no {source}.", "Add it to sources.toml, or correct the key."),
    _warning(
        "source-not-used",
        "No page names the source {source}.",
        "Name it where its fact stands, or remove it from sources.toml.",
    ),
    _error("picture-unknown", "The kiosk has no picture called {picture}.", "Check its name."),
    _error(
        "voices-missing",
        "A page about acupuncture must set the traditional idea beside what studies show.",
        "Add ::: traditional and ::: studies.",
    ),
    _error(
        "sentence-long",
        "A sentence has {count} words; {most} is the most allowed: “{start} …”",
        "Make two sentences of it.",
    ),
    _error(
        "reading-grade",
        "The page needs {grade:.1f} years of school to read; {most:.1f} is the most allowed.",
        "Use shorter sentences and shorter words.",
    ),
    _warning(
        "reading-not-measured",
        "The kiosk cannot measure how hard {language} is to read.",
        "Have a reader of that language judge it.",
    ),
    _warning(
        "paragraph-long",
        "A paragraph has {count} sentences; {most} are enough: “{start} …”",
        "Make two paragraphs of it.",
    ),
    _warning("percent-sign", "A share is given with a percent sign.", "Write it in people, for example 48 of 100."),
    _error(
        "word-long",
        "The word “{word}” in {key} has more than {most} letters and cannot be split.",
        "Put \\u00AD where the word may break.",
    ),
    _error("text-long", "{key} has {count} characters; {most} is the most allowed.", "Shorten it."),
    _error("check-order", "The next check is not after the last one.", "Correct last_checked or next_check."),
    _warning(
        "check-overdue", "The page was to be checked again by {date}.", "Check its facts, then write the new dates."
    ),
    _warning(
        "translation-missing",
        "The page is not translated into {language}; the kiosk shows it in {source}.",
        "Add the translation.",
    ),
    _warning(
        "translation-stale",
        "The page has changed since it was translated.",
        'Bring the translation up to date, then write: translated_from = "{revision}"',
    ),
    _error(
        "translation-differs",
        "{key} is not the same as in the page's source language.",
        "Copy it from there; only words are translated.",
    ),
)

KINDS: dict[str, ProblemKind] = {
    kind.code: kind
    for kind in (
        *_FILES,
        *_FRONT_MATTER,
        *_PACK,
        *_TEXT,
        *_DIRECTIVES,
        *_CHECKS,
        *clinic_problems.PICTURES,
        *clinic_problems.OVERLAY,
        *guide_problems.GUIDE,
        *wording_problems.READING,
        *wording_problems.WORDING,
        *wording_problems.RELEASE,
    )
}
"""Every problem by its code."""
