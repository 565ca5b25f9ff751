"""Writes the content manual, resources/manual/content.md, from the code that reads and checks the pages.

python build_scripts/content_docs.py            write it
python build_scripts/content_docs.py --check    fail if it is not as it would be written
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from common import ROOT, say
from settings_docs import keep

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MANUAL = ROOT / "resources" / "manual" / "content.md"


def main(arguments: Sequence[str], file: Path = MANUAL) -> int:
    """Write or check the manual, and return the exit code."""
    if arguments not in ([], ["--check"]):
        say(__doc__ or "")
        return 2
    sys.path.insert(0, str(ROOT))
    from kiosk.workshop.manual import manual

    return keep(manual(), file, is_check=bool(arguments), made_from="the pages are read", script="content_docs")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
