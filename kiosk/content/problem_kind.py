"""What a kind of problem is: its code, how bad it is, what it says, and how to put it right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """One entry of the table of problems.

    Attributes:
        code: the name printed with the problem, for example ``link-dead``.
        severity: an ``error`` keeps the pack from being published; a ``warning`` does not.
        message: one sentence; ``{names}`` in it are filled from a problem's details.
        fix: what the editor does about it.
    """

    code: str
    severity: Severity
    message: str
    fix: str


def error(code: str, message: str, fix: str) -> ProblemKind:
    """A kind of problem that keeps content from being published."""
    return ProblemKind(code, "error", message, fix)


def warning(code: str, message: str, fix: str) -> ProblemKind:
    """A kind of problem that does not keep content from being published."""
    return ProblemKind(code, "warning", message, fix)
