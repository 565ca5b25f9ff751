"""The sheet that asks once more. The desk that needs an answer shows it in its own place, so back never leads to it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.staff.sheet import Do, Say, Sheet, Weight

YES, NO = "yes", "no"
"""The ids of its two buttons."""

GO_BACK = "No, go back"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before it is done.

    Args:
        id: What is done, as its desk knows it.
        title: What it is called.
        text: What happens then, and the question.
        yes: The words on the button that does it.
    """

    id: str
    title: str
    text: str
    yes: str

    def sheet(self) -> Sheet:
        """Return the question with its two answers; the one that changes nothing comes first."""
        lines = (Say(self.text), Do(NO, GO_BACK), Do(YES, self.yes, weight=Weight.GRAVE))
        return Sheet("confirm", self.title, lines, can_go_back=False)
