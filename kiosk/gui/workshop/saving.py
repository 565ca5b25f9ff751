"""Saves, publishes and discards what stands in the window, and asks first where that has an effect elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.gui.workshop.beside import Beside
    from kiosk.gui.workshop.strip import Strip
    from kiosk.workshop.bench import Bench, Published


class Saving(QObject):
    """Asks in a strip, so that nothing ever blocks the text.

    Args:
        bench: the pages.
        strip: where it is asked and told.
        beside: what publishes beside the window.
        choose_file: asks where to publish to, given the advised file; an empty answer is none.
        parent: the window.
    """

    wants_check = Signal()
    """The pages are to be checked; `waits` says for what."""

    changed = Signal()
    """Texts of the window are other ones now, or are on the disk."""

    done = Signal()
    """Nothing is left to save, and the window is to be closed."""

    def __init__(
        self, bench: Bench, strip: Strip, beside: Beside, choose_file: Callable[[str], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._strip = strip
        self._beside = beside
        self._choose_file = choose_file
        self._then: Callable[[], object] | None = None

    @property
    def waits(self) -> bool:
        """Whether the next check is to find out what saving makes out of date."""
        return self._then is not None

    def save(self) -> None:
        """Save every page; what that makes out of date is said first."""
        self._save(self._write)

    def checked(self) -> None:
        """Go on with saving, once the pages have been checked."""
        then, self._then = self._then, None
        if then is None:
            return
        if not self._bench.effects:
            then()
            return
        words = "\n".join(effect.sentence() for effect in self._bench.effects)
        self._strip.ask(
            self.tr("Saving has this effect:\n%1").replace("%1", words),
            ((self.tr("Save"), then), (self.tr("Go back to the text"), self._strip.hide)),
        )

    def publish(self) -> None:
        """Compile the saved pages to one file."""
        if self._bench.changed_files():
            self._strip.ask(
                self.tr("There are changes that are not saved. They are saved first."),
                (
                    (self.tr("Save and publish"), lambda: self._save(self._write_and_publish)),
                    (self.tr("Not now"), self._strip.hide),
                ),
            )
            return
        folder = self._bench.shelf.folder
        chosen = self._choose_file(str(folder.parent / f"{folder.name}.pack"))
        if chosen:
            self._strip.say(self.tr("Publishing …"))
            self._beside.start(
                lambda _turn: self._bench.publish(Path(chosen)), lambda published: self._published(published, chosen)
            )

    def ask_close(self) -> None:
        """Ask what is to become of changes that are not saved."""
        self._strip.ask(
            self.tr("There are changes that are not saved."),
            (
                (self.tr("Save and close"), lambda: self._save(self._write_and_close)),
                (self.tr("Stay"), self._strip.hide),
                (self.tr("Discard and close"), self._discard_and_close),
            ),
        )

    def ask_conflict(self) -> bool:
        """Ask which of two texts is to stay, if a page has two."""
        file = next((file for file, document in self._bench.documents.items() if document.is_in_conflict), "")
        if not file:
            return False
        words = self.tr("Somebody else has changed “%1” on the disk. The other text is kept in the history.")
        self._strip.ask(
            words.replace("%1", self._bench.titles().get(file.split("/")[1], file)),
            (
                (
                    self.tr("Keep what is in the window"),
                    lambda: self._settle(file, mine_stays=True),
                ),
                (
                    self.tr("Take what is on the disk"),
                    lambda: self._settle(file, mine_stays=False),
                ),
            ),
        )
        return True

    def ask_brought_back(self, files: Iterable[str]) -> None:
        """Say which texts of an earlier sitting are back, and ask whether they are to stay."""
        titles = self._bench.titles()
        names = ", ".join(titles.get(file.split("/")[1], file) for file in files)
        words = self.tr("The workshop was ended before these were saved. They are back, and not saved yet: %1")
        self._strip.ask(
            words.replace("%1", names),
            (
                (self.tr("Keep them"), self._strip.hide),
                (self.tr("Take what is on the disk"), lambda: self._do(self._bench.discard)),
            ),
        )

    def _settle(self, file: str, *, mine_stays: bool) -> None:
        self._do(lambda: self._bench.settle(file, mine_stays=mine_stays))

    def _save(self, then: Callable[[], object]) -> None:
        if self._bench.changed_files() and not self.ask_conflict():
            self._then = then
            self.wants_check.emit()

    def _write(self) -> bool:
        """Write every changed page; return whether nothing is left to write."""
        is_done = self._do(self._bench.save) and not self._bench.changed_files()
        if is_done:
            self._strip.say(self.tr("Saved. Patients see it once the pages are published."))
        return is_done

    def _write_and_publish(self) -> None:
        if self._write():
            self.publish()

    def _write_and_close(self) -> None:
        if self._write():
            self.done.emit()

    def _discard_and_close(self) -> None:
        if self._do(self._bench.discard):
            self.done.emit()

    def _published(self, published: Published, chosen: str) -> None:
        self.changed.emit()
        if published.is_written:
            self._strip.tell(self.tr("Published: %1. Copy this file to a stick for the kiosk.").replace("%1", chosen))
        else:
            self._strip.tell(self.tr("Not published: put the errors below right first. The old file is as it was."))

    def _do(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except KnownError as error:
            self._strip.tell(str(error))
            return False
        self.changed.emit()
        return True
