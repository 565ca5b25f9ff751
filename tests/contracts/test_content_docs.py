"""The content manual that is shipped says what the program reads and checks."""

from __future__ import annotations

import content_docs


def test_the_content_manual_is_as_the_pages_are_read():
    assert content_docs.main(["--check"]) == 0
