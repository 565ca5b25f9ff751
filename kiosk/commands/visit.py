"""A visit without hands: home, a cause, a way of acupuncture, back, reset; each step leaves a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gui.viewmodels.library import HOME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.gui.widgets.presenter import Presenter

_CAUSE = "herniated-disc"
_WAY = "nerves"


def run(presenter: Presenter, out: Path, settle: Callable[[], None]) -> list[Path]:
    """Walk the visit by touching what a patient would touch, and return the pictures written to ``out``.

    Args:
        presenter: The kiosk, its window shown.
        out: The folder for the pictures.
        settle: Lets the event loop run until the screen has come to rest.

    Raises:
        RuntimeError: If a control the visit needs is not on the screen.
    """
    out.mkdir(parents=True, exist_ok=True)
    window = presenter.window
    made: list[Path] = []

    def keep(name: str) -> None:
        settle()
        path = out / f"{len(made) + 1}-{name}.png"
        window.grab().save(str(path))
        made.append(path)

    def touch(opens: str) -> None:
        for target in window.targets():
            if target.isEnabled() and opens in {target.objectName(), target.opens}:
                target.activate()
                settle()
                return
        message = f"Nothing on this screen leads to {opens}."
        raise RuntimeError(message)

    keep("attract")
    touch("attract")
    keep(HOME)
    if not any(target.opens == _CAUSE for target in window.targets()):
        touch("causes")
    touch(_CAUSE)
    keep("cause")
    while not any(target.opens == _WAY for target in window.targets()):
        touch("bar-next")
    touch(_WAY)
    keep("way")
    touch("bar-back")
    keep("back")
    touch("bar-finished")
    keep("finished")
    # Nobody comes back, and nobody need wait for it.
    presenter.forget_visit()
    keep("reset")
    return made
