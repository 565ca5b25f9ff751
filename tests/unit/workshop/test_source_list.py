from __future__ import annotations

import pytest

from kiosk.errors import KnownError
from kiosk.workshop.source_list import sources, with_source
from tests.support.builders import SOURCES


def test_a_source_joins_the_end_and_no_other_line_changes():
    after = with_source(SOURCES, " ASH03 ", 'Ash C.\n"On legs". 2003.')
    assert after == SOURCES + 'ASH03 = "Ash C. \\"On legs\\". 2003."\n'
    assert list(sources(after)) == ["OAK01", "ELM02", "ASH03"]


@pytest.mark.parametrize(
    ("text", "key", "citation", "says"),
    [
        (SOURCES, "ä", "A book.", "letters"),
        (SOURCES, "OAK01", "A book.", "already"),
        (SOURCES, "NEW", " ", "authors"),
        ("[sources]\n", "NEW", "A book.", "in the file"),
        (f"{SOURCES}\n[other]\na = 1\n", "NEW", "A book.", "in the file"),
        ("[[[", "NEW", "A book.", "in the file"),
    ],
)
def test_what_cannot_be_a_source_is_told(text: str, key: str, citation: str, says: str):
    with pytest.raises(KnownError, match=says):
        with_source(text, key, citation)


def test_a_list_that_cannot_be_read_has_no_sources():
    assert sources("[[[") == sources("sources = 1") == {}
    assert sources("[sources]\nA = 1\nB = 'x'") == {"B": "x"}
