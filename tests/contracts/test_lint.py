"""The linters have nothing to say."""

from __future__ import annotations

import subprocess
import sys

import dev
import pytest

from tests.support.source_tree import ROOT


@pytest.mark.parametrize("name", [name for name in dev.LINTERS if name != "layers"])  # these have a file of their own
def test_linter(name: str):
    result = subprocess.run([sys.executable, *dev.LINTERS[name]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
