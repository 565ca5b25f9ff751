"""Visitors for every test in this folder."""

from __future__ import annotations

from tests.support import gui

pack_file = gui.pack_file
card_cache = gui.card_cache
arrive = gui.arrive
