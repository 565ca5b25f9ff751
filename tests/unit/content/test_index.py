from __future__ import annotations

import subprocess
import sys

import pytest

from kiosk.content.index import Group, bare


def test_what_the_index_knows_cannot_be_changed():
    with pytest.raises(AttributeError):
        Group("causes", "causes", ()).id = "other"


def test_opening_a_pack_loads_no_shapes_of_pages():
    code = "import sys, kiosk.content.pack_file; sys.exit('kiosk.content.model' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_title_is_found_whatever_marks_stand_in_it():
    assert bare("What is back pain?") == bare("\u2066What is back\u00ad pain\u2069?") == "what is back pain"
    assert bare("什么是背痛？") == "什么是背痛"
    assert bare("ما هو؟") == "ما هو"
