"""What approved images are rendered with."""

from __future__ import annotations

from tests.support import gui

pack_file = gui.pack_file
card_cache = gui.card_cache
