from __future__ import annotations

import pytest

from kiosk.content.model import Explained, Paragraph, Span
from kiosk.gui.widgets.explanation import explanation, word_list
from tests.support.gui import TABLET, UPRIGHT, Arrive

LONG = "Chronic primary low back pain"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_of_an_explanation_are_as_large_as_the_page_where_they_fit(arrive: Arrive, scale: float):
    visitor = arrive(UPRIGHT, text_scale=scale)
    glossary = visitor.presenter.library.page("words-explained")
    word = Explained("Cun", Paragraph((Span("A body-inch."),)), "words-explained#c")
    panel = explanation(visitor.kit, word, glossary, visitor.window)
    assert panel.fits
    assert panel.told == "Cun\nA body-inch.\nDraft: not checked by a clinician"
    assert panel.choice("close").name == "Close"
    assert panel.choice("go-words-explained#c").name == "Words explained"


def test_a_long_word_stands_on_two_lines_of_its_button(arrive: Arrive):
    visitor = arrive(UPRIGHT, text_scale=2.0)
    panel = word_list(visitor.kit, [("word-0", LONG), ("word-1", "Disc")], visitor.window)
    assert panel.choice("word-0").name == f"What does “{LONG}” mean?"
    heights = [panel.choice(name).height() / UPRIGHT.px_per_mm for name in ("word-0", "word-1")]
    assert heights[0] > heights[1] >= 20.0


def test_on_a_tablet_it_fits_above_the_bar(arrive: Arrive):
    visitor = arrive(TABLET, text_scale=2.0)
    panel = word_list(visitor.kit, [(f"word-{n}", LONG) for n in range(2)], visitor.window)
    assert panel.fits
    assert visitor.rect(panel.choice("close")).bottom() < visitor.rect(visitor.find("bar-help")).top()
