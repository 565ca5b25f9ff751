"""``kiosk publish``: checks a content folder and compiles it to the one file a kiosk opens. Needs no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.validate import describe, summary
from kiosk.content.clinic.compiler import compile_overlay
from kiosk.content.clinic.overlay import is_overlay
from kiosk.content.compiler import compile_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.problems import has_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.model import ContentPack


def run(
    folder: Path,
    out: Path,
    write: Callable[[str], None],
    known_pictures: frozenset[str] | None = None,
    *,
    over: Callable[[], ContentPack] | None = None,
) -> bool:
    """Compile a content folder and write the outcome, a line at a time.

    Dates are not looked at, so that the same folder always gives the same file and the same words.

    Args:
        folder: the folder that holds ``pack.toml``.
        out: the file to write. It is replaced in one step, and left alone when there is an error.
        write: takes one line of text.
        known_pictures: the pictures the kiosk can draw; None leaves them unchecked.
        over: returns the pack that a clinic's folder of pages is laid over; asked only where it is such a folder.

    Returns:
        Whether the file was written.

    Raises:
        KnownError: the file cannot be written.
    """
    write(f"Publishing {folder} …")
    if over is not None and is_overlay(folder):
        problems = compile_overlay(over(), folder, out, known_pictures=known_pictures)
    else:
        problems = compile_folder(folder, out, known_pictures=known_pictures)
    for problem in problems:
        for line in describe(problem):
            write(line)
    write(summary(problems))
    if has_error(problems):
        return False
    with PackFile.open(out) as pack:
        pages = len(pack.entries(pack.info.source_language))
        write(f"{out}: {pages} pages, {out.stat().st_size // 1000} kB, content {pack.content_hash[:12]}.")
    return True
