"""One version number, in three places, always the same."""

from __future__ import annotations

import re
import tomllib

import kiosk
from tests.support.source_tree import ROOT


def test_the_version_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    newest = re.search(r"^## \[(\d+\.\d+\.\d+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest is not None
    assert kiosk.__version__ == project["version"] == newest[1]
