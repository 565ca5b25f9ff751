from __future__ import annotations

from kiosk.anatomy.drawing import Drawing
from kiosk.scenes.stills import reframed, still

calls: list[int] = []


@still
def picture() -> Drawing:
    """Say what is shown."""
    calls.append(1)
    return Drawing(500.0, 600.0, (), {"focus": (1.0, 2.0), "nose": (3.0, 4.0)}, {"people": 2.0, "focus-width": 9.0})


def test_a_still_picture_is_drawn_once_and_says_what_it_shows():
    assert picture(0.0) is picture(1.0)
    assert len(calls) == 1
    assert picture.__doc__ == "Say what is shown."


def test_another_frame_shows_the_same_with_a_crop_of_its_own():
    wide = reframed(picture(0.0), (-50.0, 10.0, 700.0, 400.0), (20.0, 30.0), 300.0)
    assert (wide.width, wide.height, wide.origin) == (700.0, 400.0, (-50.0, 10.0))
    assert wide.landmarks == {"focus": (20.0, 30.0), "nose": (3.0, 4.0)}
    assert wide.measures == {"people": 2.0, "focus-width": 300.0}
    assert picture(0.0).width == 500.0
