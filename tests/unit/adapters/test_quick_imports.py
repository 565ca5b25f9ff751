from __future__ import annotations

import subprocess
import sys

from tests.support.source_tree import ROOT

PROGRAM = """
import builtins
from kiosk.adapters.quick_imports import watch_no_imports
import PySide6.QtCore
before = builtins.__import__.__name__
watch_no_imports()
from PySide6.QtWidgets import QLabel
print(before, "__feature_import__" != builtins.__import__.__name__, QLabel.setText.__name__)
"""


def test_after_it_no_source_is_looked_into_and_qt_still_works():
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["__feature_import__", "True", "setText"]
