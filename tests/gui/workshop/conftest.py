"""An editor for every test in this folder."""

from __future__ import annotations

from tests.support import workshop

editor = workshop.editor
