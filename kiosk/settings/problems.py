"""Everything that can be wrong with settings, as data: where it stands, and what to do about it."""

from __future__ import annotations

from typing import Literal, NamedTuple

ProblemCode = Literal[
    # the file as a whole
    "missing",
    "unreadable",
    "not-a-file",
    "too-large",
    "binary",
    "not-utf8",
    "not-settings",
    "retired-file",
    "wrong-owner",
    "wrong-mode",
    "not-written",
    # a line or a key
    "not-toml",
    "twice",
    "unknown-key",
    "renamed-key",
    "removed-key",
    "wrong-type",
    "out-of-range",
    "wrong-form",
    "locked",
]

ADVICE = frozenset({"renamed-key", "removed-key", "retired-file"})
"""Problems of age alone: what was written was right once, and nothing is lost."""


class SettingsProblem(NamedTuple):
    """One thing that is wrong.

    Args:
        code: What kind of thing, the same in every language.
        file: The file's path.
        line: The line, counted from 1; 0 for the file itself and for a value that is in no file.
        key: The setting; empty for the file itself.
        message: What is wrong and what to do, in short sentences for staff.
    """

    code: ProblemCode
    file: str
    line: int
    key: str
    message: str

    @property
    def is_advice(self) -> bool:
        """Whether everything that was written still counts."""
        return self.code in ADVICE

    def __str__(self) -> str:
        """Return the problem as compilers write theirs: the place, then the sentence."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}"


def shown(text: str, most: int = 40) -> str:
    """Return a text from a file so that it can stand in a sentence: short, and with nothing that cannot be seen."""
    seen = "".join(character if character.isprintable() else "?" for character in text)
    return seen if len(seen) <= most else f"{seen[:most]}…"
