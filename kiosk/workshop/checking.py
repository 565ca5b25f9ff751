"""What the checks find in the pages as they stand in the window, and what saving them makes out of date.

It is worked out beside the window, from a snapshot of its texts; nothing here touches what the window shows.
"""

from __future__ import annotations

import gc
from collections import Counter
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.loader import page_file
from kiosk.workshop import outline, places
from kiosk.workshop.draft import Checked, Draft, Stamp
from kiosk.workshop.stale import Stale, old_translations, stale

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from kiosk.content.approval import Approvals
    from kiosk.workshop.memory import Turn
    from kiosk.workshop.places import Told

_NOT_TRANSLATED = "translation-missing"

MOST_TOLD = 300
"""So many problems are told in words; those that keep the pages from going out come first."""


class Snapshot(NamedTuple):
    """What stands in the window at a moment.

    Attributes:
        texts: the texts of all pages by their files.
        changed: the texts that are not saved, by their files.
        listed: what ``pack.toml`` lists.
        today: the day.
        file: the page that is open; its problems come first.
    """

    texts: Mapping[str, str]
    changed: Mapping[str, str]
    listed: outline.Outline
    today: date
    file: str


class Findings(NamedTuple):
    """What the checks found in a snapshot.

    Attributes:
        checked: the pack and every problem.
        rows: the list of pages.
        told: the problems in words, at most `MOST_TOLD`.
        stamps: when each file of the folder was changed last.
        effects: what saving makes out of date, where that was asked for.
    """

    checked: Checked
    rows: tuple[outline.Row, ...]
    told: tuple[Told, ...]
    stamps: Mapping[str, Stamp]
    effects: tuple[Stale, ...] = ()


class Checker:
    """Checks one snapshot after the other; what has not changed is not checked again.

    Args:
        folder: the content folder.
        scratch: an empty folder for the copy that the checks read.
        known_pictures: the pictures the kiosk can draw.
        approvals: who approved what on this computer's kiosk.
        picture_version: changes with every drawing.
    """

    def __init__(
        self,
        folder: Path,
        scratch: Path,
        known_pictures: frozenset[str],
        approvals: Approvals,
        picture_version: str,
    ) -> None:
        self._draft = Draft(folder, scratch, known_pictures)
        self._approvals = approvals
        self._picture_version = picture_version
        self._saved: tuple[Mapping[str, Stamp], Checked] | None = None
        self._lock = Lock()

    def run(self, now: Snapshot, turn: Turn, *, with_effects: bool = False) -> Findings:
        """Check a snapshot.

        Args:
            now: the snapshot.
            turn: what tells how far the run is, and may end it.
            with_effects: whether to find out too what saving makes out of date.

        Raises:
            KnownError: there is no room on the disk.
            OverError: the run was ended.
        """
        turn.total = len(now.texts) + sum(len(chapter.pages) for chapter in now.listed.chapters)
        with self._lock:
            # Thousands of pages are millions of objects: looking through them for rubbish would hold up the window.
            gc.disable()
            try:
                stamps = self._draft.take(now.changed)
                checked = self._draft.check(now.today, turn)
                if not now.changed:
                    self._saved = (stamps, checked)
                effects = self._effects(now, checked, stamps, turn) if with_effects else ()
            finally:
                gc.freeze()
                gc.enable()
        texts = {**now.texts, **now.changed}
        rows = outline.rows(now.listed, texts, lambda file: texts.get(file, ""), now.changed, checked.problems)
        return Findings(checked, rows, _told(now, checked, rows, texts), stamps, effects)

    def wait(self) -> None:
        """Return once no run goes on."""
        with self._lock:
            return

    def _effects(self, now: Snapshot, checked: Checked, stamps: Mapping[str, Stamp], turn: Turn) -> tuple[Stale, ...]:
        if not now.changed:
            return ()
        if self._saved is None or self._saved[0] != stamps:
            self._draft.take({})
            self._saved = (stamps, self._draft.check(now.today, turn))
        before = self._saved[1]
        if before.pack is None or checked.pack is None:
            return ()
        return (
            *stale(before.pack, checked.pack, self._approvals, picture_version=self._picture_version),
            *old_translations(before.problems, checked.problems, checked.pack),
        )


def _told(now: Snapshot, checked: Checked, rows: tuple[outline.Row, ...], texts: Mapping[str, str]) -> tuple[Told, ...]:
    """The problems in words: errors first, those of the open page before others; what is not translated comes last."""
    missing = Counter(
        str(problem.details["language"]) for problem in checked.problems if problem.code == _NOT_TRANSLATED
    )
    found = sorted(
        (problem for problem in checked.problems if problem.code != _NOT_TRANSLATED),
        key=lambda problem: (problem.severity != "error", problem.file != now.file),
    )[:MOST_TOLD]
    titles = titles_of(rows, now.listed)
    told = (
        places.tell(problem, places.place_of(problem, {problem.file: texts.get(problem.file, "")}), titles)
        for problem in found
    )
    # The same slip twice in a line is one to an editor, and so is a language that most pages do not have yet.
    return (*dict.fromkeys(told), *(places.tell_missing(language, count) for language, count in missing.items()))


def titles_of(rows: tuple[outline.Row, ...], listed: outline.Outline) -> dict[str, str]:
    """The titles of all pages by their ids, in the source language."""
    return {row.page: row.title for row in rows if row.file == page_file(row.page, listed.languages[0])}
