"""The facts of a page as an editor fills them in: their names in words, what they are for, what they may hold.

The form of the workshop and the content manual are both made from this table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from kiosk.content.checks.limits import MOST_CHARACTERS, MOST_LABEL, MOST_LINKS
from kiosk.content.index import PageKind
from kiosk.content.model import Approval

FieldKind = Literal["number", "choice", "line", "text", "words", "picture", "links", "day", "revision"]

BREAK = "|"
"""What an editor types where a long word may break at the end of a line; the file has a soft hyphen there."""

SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Field:
    """One fact of a page.

    Attributes:
        key: its name in the file.
        name: its name for an editor.
        help: what it is for, in one or two sentences.
        kind: what it holds.
        required: a page without it cannot be published.
        most: the most characters it may have; 0 where nothing is counted.
        choices: what it may be, each with what that means.
        is_shared: it is the same in every language, so a translation copies it.
        has_breaks: `BREAK` may stand in it.
    """

    key: str
    name: str
    help: str
    kind: FieldKind
    required: bool = True
    most: int = 0
    choices: tuple[tuple[str, str], ...] = ()
    is_shared: bool = False
    has_breaks: bool = False

    @property
    def is_words(self) -> bool:
        """Whether it is something a translator writes anew."""
        return self.kind in ("line", "text") and self.key != "publisher"


KIND_NAMES: dict[PageKind, str] = {
    "hub": "List of pages",
    "topic": "Topic",
    "cause": "Cause of pain",
    "way": "How acupuncture may help",
    "research": "What studies found",
    "help-now": "Get help now",
    "questions": "Questions to ask",
    "myths": "True or not",
    "glossary": "Words explained",
    "body": "Body map",
}

_APPROVALS: dict[Approval, str] = {
    "draft": "Draft: no clinician has approved it",
    "approved": "Approved by a clinician",
}

FIELDS = (
    Field(
        "number",
        "Number",
        "The small number in the corner of the page. Each page has its own.",
        "number",
        is_shared=True,
    ),
    Field(
        "kind",
        "Kind of page",
        "Decides how the page looks, and which rules it must keep.",
        "choice",
        choices=tuple((kind, KIND_NAMES[kind]) for kind in get_args(PageKind)),
        is_shared=True,
    ),
    Field("title", "Title", "The heading of the page.", "line", most=MOST_CHARACTERS["title"], has_breaks=True),
    Field(
        "short_title",
        "Short title",
        f"Stands on tiles and buttons. Type {BREAK} in a long word where it may break.",
        "line",
        most=MOST_CHARACTERS["short_title"],
        has_breaks=True,
    ),
    Field(
        "summary",
        "Summary",
        "One or two sentences that say the most important thing.",
        "text",
        most=MOST_CHARACTERS["summary"],
    ),
    Field(
        "question",
        "Question of a patient",
        "Stands on the screen that invites people. Causes and ways must have one.",
        "line",
        required=False,
        most=MOST_CHARACTERS["question"],
    ),
    Field(
        "statements",
        "Statements",
        "The statements of the clinic's article that this page carries, with a comma between them.",
        "words",
        required=False,
        is_shared=True,
    ),
    Field("picture", "Picture", "The drawing that stands beside the text.", "picture", is_shared=True),
    Field(
        "alt",
        "Picture in words",
        "What the picture shows, for people who cannot see it.",
        "text",
        most=MOST_CHARACTERS["alt"],
    ),
    Field(
        "verdict",
        "What studies say, in one line",
        "Goes with every link to this page, if it is about acupuncture.",
        "line",
        required=False,
        most=MOST_CHARACTERS["verdict"],
    ),
    Field(
        "related",
        "Leads to",
        f"The pages this one leads to, 2 to {MOST_LINKS}. The first two are large. "
        f"Words of its own are at most {MOST_LABEL} characters long; without them a link has the page's title.",
        "links",
        required=False,
        has_breaks=True,
    ),
    Field("publisher", "Publisher", "Who answers for this page.", "line"),
    Field("last_checked", "Last checked", "The day on which the facts were last checked.", "day"),
    Field("next_check", "Next check", "The day by which they are to be checked again.", "day"),
    Field(
        "approval",
        "Approval",
        "Whether a clinician has approved the page. Set it only when one has.",
        "choice",
        choices=tuple((value, _APPROVALS[value]) for value in get_args(Approval)),
    ),
    Field(
        "translated_from",
        "Translated from",
        "The version of the original that this translation was made from.",
        "revision",
        required=False,
    ),
)
"""Every fact of a page, in the order in which they stand in a file."""

_BY_KEY = {field.key: field for field in FIELDS}


def find(key: str) -> Field | None:
    """The field with this name in the file."""
    return _BY_KEY.get(key)


def shown(words: str) -> str:
    """Words of a file as an editor types them."""
    return words.replace(SOFT_HYPHEN, BREAK)


def stored(words: str) -> str:
    """Words an editor typed, as the file has them."""
    return words.replace(BREAK, SOFT_HYPHEN)
