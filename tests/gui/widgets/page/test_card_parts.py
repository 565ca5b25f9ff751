from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.model import Myth
from kiosk.gui.widgets.boxes import Box
from kiosk.gui.widgets.page.card_controls import Foot, Told, verdict_words
from kiosk.gui.widgets.page.plan import end_of
from kiosk.navigation.cards import STEP
from tests.support.gui import DESK, TABLET, UPRIGHT, Arrive

if TYPE_CHECKING:
    from kiosk.app import GlassOptions

PAGE = "true-or-not"


def test_a_card_asks_first_and_answers_when_asked(arrive: Arrive):
    visitor = arrive(TABLET)
    myths = [b for s in visitor.presenter.library.page(PAGE).sections for b in s.blocks if isinstance(b, Myth)]
    visitor.go(f"{PAGE}#back")
    answer = "no single damaged part can be found"
    assert myths[0].claim in visitor.words()
    assert answer not in visitor.words()
    visitor.touch("True")
    assert answer in visitor.words()
    assert verdict_words(myths[0].verdict) in visitor.words()
    assert "Many people think so." in visitor.words()
    visitor.touch("Next card")
    assert myths[1].claim in visitor.words()
    visitor.touch("Show the answer")
    assert "Here is what is known." in visitor.words()


def test_a_guess_is_forgotten_as_soon_as_somebody_moves_on(arrive: Arrive):
    visitor = arrive(TABLET)
    visitor.go(f"{PAGE}#back")
    visitor.touch("Not sure")
    assert "It is fine not to be sure." in visitor.words()
    place = visitor.at()
    visitor.touch("bar-back")
    visitor.go(place)
    assert "It is fine not to be sure." not in visitor.words()
    assert "Here is what is known." in visitor.words()
    visitor.touch("bar-back")
    visitor.touch("True")
    visitor.finish()
    visitor.attract.touch()
    visitor.go(place)
    assert "Many people think so." not in visitor.words()


@pytest.mark.parametrize(("glass", "scale"), [(DESK, 1.0), (TABLET, 1.0), (TABLET, 2.0), (UPRIGHT, 2.0)], ids=str)
def test_each_card_keeps_its_place_and_has_its_buttons(arrive: Arrive, glass: GlassOptions, scale: float):
    visitor = arrive(glass, text_scale=scale)
    visitor.go(PAGE)
    plan = visitor.screen.parts.plan
    page = visitor.presenter.library.page(PAGE)
    for section in page.sections:
        parts = [part for part in plan.parts if part.section == section.id]
        asking = [p for p in parts if any(getattr(each.piece, "picks", ()) for each in p.pieces) and not p.is_answer]
        assert len(asking) == len(section.blocks)
        for number, part in enumerate(asking):
            assert part.index in {STEP * number, STEP * (number + 1), 0}
            picks = [pick for each in part.pieces for pick in getattr(each.piece, "picks", ())]
            assert [pick.words for pick in picks][:3] == ["True", "Not true", "Not sure"]
            assert len(picks) == (3 if scale == 2.0 else 4), "the same controls on every card"
            assert all(pick.where.height >= 20.0 and pick.where.width >= 30.0 for pick in picks)
            following = plan.parts[plan.parts.index(part) + 1]
            assert following.is_answer, "Next shows the answer to who does not guess"
            assert following.number == part.number, "an answer counts with its card"
    numbers = [plan.place_of(part) for part in plan.parts if part.section != "sources"]
    assert numbers[-1][0] == numbers[-1][1]
    answers = [part for part in plan.parts if part.is_answer]
    for part in answers:
        box = next(each.piece for each in part.pieces if isinstance(each.piece, Box))
        assert box.lines[-1].text.rstrip().endswith("."), "an answer is parted between sentences only"
        assert "\u201c" in box.text, "every part says what it answers"
    # Each answer leads on in the same way wherever it is parted; after the last card there is none.
    leading = [any(isinstance(each.piece, Foot) and each.piece.leads_on for each in part.pieces) for part in answers]
    assert len(set(leading[:-1])) == 1
    assert not leading[-1]
    # What takes up a guess stands beside or above what is said, never below it.
    told = [(part, each) for part in answers for each in part.pieces if isinstance(each.piece, Told)]
    assert all(line.y < end_of(part.pieces) / 2 for part, line in told)
    assert len(told) == len({part.number for part in answers}) or glass is UPRIGHT
    worn = next(part for part in answers if any("96 have worn" in each.piece.text for each in part.pieces))
    assert any(isinstance(each.piece, Foot) and each.piece.explains for each in worn.pieces)


def test_the_picture_of_an_answer_is_the_same_whatever_was_guessed_but_for_one_line(arrive: Arrive):
    """No colour and no mark says whether somebody did well."""
    visitor = arrive(TABLET)
    seen = []
    for guess in ("True", "Not true"):
        visitor.go(f"{PAGE}#back")
        visitor.touch(guess)
        seen.append(visitor.glass_image())
    one, other = seen
    differ = {y for y in range(one.height()) if any(one.pixel(x, y) != other.pixel(x, y) for x in range(0, 1920, 3))}
    line = next(label for label in visitor.labels() if label.text() == "That fits what is known.")
    where = visitor.rect(line)
    assert differ
    assert differ <= set(range(where.top(), where.bottom() + 1))
