"""Writes the settings manual, resources/manual/settings.md, from the settings as they are declared.

python build_scripts/settings_docs.py            write it
python build_scripts/settings_docs.py --check    fail if it is not as it would be written
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from common import ROOT, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MANUAL = ROOT / "resources" / "manual" / "settings.md"


def main(arguments: Sequence[str], file: Path = MANUAL) -> int:
    """Write or check the manual, and return the exit code."""
    if arguments not in ([], ["--check"]):
        say(__doc__ or "")
        return 2
    sys.path.insert(0, str(ROOT))
    from kiosk.settings.docs import manual

    return keep(manual(), file, is_check=bool(arguments), made_from="the settings are declared", script="settings_docs")


def keep(text: str, file: Path, *, is_check: bool, made_from: str, script: str) -> int:
    """Write a manual that is made from the code, or check that it is so already; return the exit code.

    Args:
        text: what it is to say.
        file: where it is.
        is_check: only compare.
        made_from: what it must be as, for the sentence when it is not.
        script: the name of the script that writes it.
    """
    if not is_check:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        say(f"Wrote {file}.")
        return 0
    if file.is_file() and file.read_text(encoding="utf-8") == text:
        return 0
    say(f"{file} is not as {made_from}. Run: python build_scripts/{script}.py")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
