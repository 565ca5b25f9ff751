"""Renders the approved images anew, so that the tests take what is shown now for what is meant.

    python build_scripts/approve_images.py              every image
    python build_scripts/approve_images.py ID [ID ...]  these alone, by the names the tests call them

Look at what changed before it is committed: the tests leave the new image and the difference in build/approved/.
"""

from __future__ import annotations

import os
import sys
import tempfile
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

BAD_ARGUMENTS = 2


def set_the_stage() -> QApplication:
    """Have Qt paint without a display, in British English, with no font but the bundled ones, as the tests do."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ["FONTCONFIG_FILE"] = str(ROOT / "resources" / "fontconfig" / "no-fonts.conf")
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return app if isinstance(app, QApplication) else QApplication([])


def approve(ids: Sequence[str]) -> int:
    """Render and keep the images called ``ids``, or all of them; return the exit code."""
    from kiosk.content.compiler import compile_folder
    from tests.support import approved

    known = approved.shots()
    if unknown := [name for name in ids if name not in known]:
        say(f"There are no such images: {', '.join(unknown)}.")
        return BAD_ARGUMENTS
    wanted = [known[name] for name in dict.fromkeys(ids)] or list(known.values())
    with tempfile.TemporaryDirectory() as scratch:
        pack = Path(scratch) / "back-pain.pack"
        compile_folder(ROOT / "content" / "back-pain", pack)
        changed = 0
        for _, group in groupby(sorted(wanted, key=lambda shot: shot.group), key=lambda shot: shot.group):
            for shot, image in approved.photograph(list(group), pack, Path(scratch)):
                if approved.judge(shot, image):
                    approved.write(image, shot.file)
                    changed += 1
    if not ids:
        for stray in approved.strays():
            stray.unlink()
    size = sum(file.stat().st_size for file in approved.APPROVED.rglob("*.png"))
    say(f"{changed} of {len(wanted)} images are new or changed; all together take {size / 1e6:.1f} MB.")
    return 0


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    if any(argument.startswith("-") for argument in arguments):
        say(__doc__ or "")
        return 0 if arguments[0] in {"-h", "--help"} else BAD_ARGUMENTS
    # Held until the end: Qt goes down with it.
    app = set_the_stage()
    code = approve(arguments)
    app.processEvents()
    return code


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
