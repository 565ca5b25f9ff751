"""The settings manual that is shipped says what the program does."""

from __future__ import annotations

import settings_docs


def test_the_settings_manual_is_as_the_settings_are_declared():
    assert settings_docs.main(["--check"]) == 0
