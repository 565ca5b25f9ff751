from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import Paragraph, Section, Span
from kiosk.gui.viewmodels.twice import Twice


def test_a_section_that_is_changed_still_comes_twice():
    words = tuple(Paragraph((Span(text),)) for text in ("El daño es raro.", "The same in English", "Harm is rare."))
    section = Twice("now", "El daño", words, below=1, written_in="en")
    longer = replace(section, blocks=(Paragraph((Span("Avise."),)), *section.blocks))
    assert isinstance(longer, Section)
    assert longer.blocks[-longer.below :] == words[-1:]
    assert longer.written_in == "en"
