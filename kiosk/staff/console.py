"""The staff console as a pile of desks: each desk shows a sheet and answers what is pressed on it.

The console holds no window and no clock. What must happen outside it (restart, show a page, lock the glass) is an
`Effect`, which the composition root carries out.
"""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - the fields of a dataclass name it
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from kiosk.staff.sheet import Enter, Sheet


@dataclass(frozen=True, slots=True)
class Effect:
    """Something that happens outside the console: its name and, where it needs one, a value."""

    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Slow:
    """Work of some tenths of a second, such as the hash of a PIN; it is done beside the screen.

    Args:
        work: Does it. It changes nothing and asks nobody: whoever leaves meanwhile has done nothing.
        then: Answers with what came of it, as `Desk.act` answers a press.
        stays: Whether the desk's sheet stands there meanwhile; its line `STOP` can be pressed then, and
            asks for no more than that the desk remembers it.
    """

    work: Callable[[], Any]
    then: Callable[[Any], Step]
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What follows from a press.

    Args:
        go: Stay on the sheet (which may say something else now), back to the one before, or close the console.
        opens: The desk to open instead.
        enter: A field to fill in by the keyboard first; what is typed comes back through `Desk.act` with its id.
        effects: What happens outside, in order.
        slow: Work to be done first; `Console.finish` is told what came of it.
    """

    go: Literal["stay", "back", "close"] = "stay"
    opens: str = ""
    enter: Enter | None = None
    effects: tuple[Effect, ...] = ()
    slow: Slow | None = None


STAY = Step()
BACK = Step("back")
CLOSE = Step("close")
STOP = "stop"
"""The line by which staff end slow work whose sheet stays."""


class Desk(Protocol):
    """One subject of the console."""

    def sheet(self) -> Sheet:
        """Return what the desk shows now."""
        ...

    def act(self, line_id: str, value: str) -> Step:
        """Answer a press on the line ``line_id``; ``value`` is what was chosen or typed, else empty."""
        ...


@dataclass(slots=True)
class Console:
    """The desks that are open, the last one on top.

    Args:
        desks: All desks by name.
        first: The one that stands at the bottom of the pile.
    """

    desks: dict[str, Desk]
    first: str = "home"
    _open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._open = [self.first]

    @property
    def at(self) -> str:
        """The desk on top."""
        return self._open[-1]

    def sheet(self) -> Sheet:
        """Return what stands on the glass."""
        return self.desks[self.at].sheet()

    def act(self, line_id: str, value: str = "") -> Step:
        """Answer a press on the desk on top."""
        return self._follow(self.desks[self.at].act(line_id, value))

    def finish(self, slow: Slow, result: object) -> Step:
        """Answer with what came of the work the desk on top has asked for."""
        return self._follow(slow.then(result))

    def open(self, desk: str) -> None:
        """Lay a desk on top; one that is open already comes up again and closes those above it."""
        if desk in self._open:
            del self._open[self._open.index(desk) + 1 :]
        else:
            self._open.append(desk)

    def back(self) -> bool:
        """Take the desk on top away; False if it is the last, which closes the console."""
        if len(self._open) == 1:
            return False
        self._open.pop()
        return True

    def _follow(self, step: Step) -> Step:
        if step.opens:
            self.open(step.opens)
        elif step.go == "back" and not self.back():
            return Step("close", effects=step.effects)
        return step
