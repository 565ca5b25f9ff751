from __future__ import annotations

import pytest

from kiosk.anatomy.curves import ellipse
from kiosk.anatomy.drawing import Drawing, Outline, Role
from kiosk.gui.illustrations.clutter import Clutter, View, clear_boxes, clutter_of, named_part
from kiosk.layout.rect import Rect

AREA = Rect(0.0, 0.0, 100.0, 100.0)


def shape(name: str, role: Role, x: float, y: float, radius: float, **more: object) -> Outline:
    return Outline(name, role, ellipse((x, y), radius), **more)


def view(*outlines: Outline, scale: float = 1.0, **landmarks: tuple[float, float]) -> View:
    return View(
        Drawing(100.0, 100.0, outlines, {name.replace("_", " "): at for name, at in landmarks.items()}), scale, 0.0, 0.0
    )


def under(seen: View, x: float, y: float) -> float:
    return clutter_of(seen, AREA).under(Rect(x - 6, y - 6, 12, 12))


def test_a_view_puts_the_drawing_on_the_glass():
    seen = View(Drawing(100.0, 100.0, (shape("disc", Role.DISC, 20, 30, 10),), {"disc": (20.0, 30.0)}), 0.5, 4.0, 6.0)
    assert seen.landmark("disc") == (14.0, 21.0)
    assert seen.landmark("nothing") is None
    ((_, box),) = seen.boxes
    assert (box.x, box.y, box.width, box.height) == pytest.approx((9.0, 16.0, 10.0, 10.0), abs=0.05)


def test_where_nothing_is_drawn_nothing_is_hidden():
    assert under(view(shape("bone", Role.BONE, 20, 20, 8)), 80, 80) == 0.0
    assert Clutter(AREA).under(Rect(0, 0, 50, 50)) == 0.0


def test_an_outline_counts_and_what_the_picture_is_about_counts_more():
    bone, nerve = view(shape("one", Role.BONE, 50, 50, 5)), view(shape("one", Role.NERVE, 50, 50, 5))
    assert 0.0 < under(bone, 50, 50) < under(nerve, 50, 50)


def test_the_ground_behind_a_picture_may_be_covered():
    assert under(view(shape("ground", Role.GROUND, 50, 50, 30)), 50, 50) == 0.0


def test_a_soft_patch_made_of_faint_shapes_counts_like_one():
    faint = view(*(shape(f"warm {i}", Role.SORE, 50, 50, 12, opacity=0.12) for i in range(8)))
    full = view(shape("warm", Role.SORE, 50, 50, 12))
    assert under(faint, 50, 50) == pytest.approx(under(full, 50, 50), abs=0.15)


def test_a_large_part_is_ground_for_others():
    assert under(view(shape("leg nerve", Role.NERVE, 50, 50, 45)), 50, 50) == 0.0


def test_what_lies_outside_the_field_is_not_looked_at():
    seen = view(shape("nerve", Role.NERVE, 150, 50, 10), shape("root", Role.NERVE, 98, 50, 8))
    assert under(seen, 94, 50) > 0.0
    assert clutter_of(seen, AREA).under(Rect(140, 40, 20, 20)) == 0.0


def test_a_part_is_found_by_its_name():
    seen = view(shape("skin", Role.SKIN, 50, 50, 40), shape("disc", Role.DISC, 70, 70, 10), disc=(50.0, 50.0))
    part = named_part(seen, "disc")
    assert part is not None
    assert (part.x, part.right) == pytest.approx((60, 80), abs=0.1)


def test_else_it_is_the_smallest_part_around_the_landmark():
    seen = view(
        shape("skin", Role.SKIN, 50, 50, 30),
        shape("belly", Role.MUSCLE, 50, 50, 20),
        shape("line", Role.MUSCLE_FIBRE, 50, 50, 3, filled=False),
        shape("shadow", Role.SKIN_DARK, 50, 50, 4, opacity=0.1),
        back_muscle=(52.0, 52.0),
    )
    part = named_part(seen, "back muscle")
    assert part is not None
    assert part.width == pytest.approx(40, abs=0.1)


def test_a_detail_stands_for_the_frame_it_is_in():
    seen = view(
        shape("ground", Role.GROUND, 50, 50, 34),
        shape("frame", Role.PAPER, 50, 50, 12),
        shape("hand", Role.SKIN, 50, 50, 4),
        warmth=(50.0, 50.0),
    )
    part = named_part(seen, "warmth")
    assert part is not None
    assert part.width == pytest.approx(24, abs=0.1)


def test_a_small_part_without_a_frame_stands_for_itself():
    seen = view(shape("bone", Role.BONE, 50, 50, 34), shape("root", Role.NERVE, 50, 50, 4), nerve_root=(50.0, 50.0))
    part = named_part(seen, "nerve root")
    assert part is not None
    assert part.width == pytest.approx(8, abs=0.1)


def test_a_label_of_a_round_frame_is_tied_to_its_rim():
    seen = view(shape("frame", Role.PAPER, 50, 50, 12), shape("dot", Role.BONE, 50, 61, 1), pregnancy=(50.0, 63.5))
    part = named_part(seen, "pregnancy")
    assert part is not None
    assert part.width == pytest.approx(24, abs=0.1)


def test_a_point_far_from_everything_names_no_box():
    seen = view(shape("bone", Role.BONE, 20, 20, 8), shape("gauge", Role.MEASURE, 80, 80, 0), angle=(80.0, 80.0))
    assert named_part(seen, "angle") is None


def test_what_a_drawing_keeps_clear_is_one_box_each_and_so_is_every_face():
    shapes = (
        shape("person left", Role.CLOTH, 20, 20, 5),
        shape("person left leg", Role.CLOTH, 20, 34, 3),
        shape("cart", Role.CLOTH, 60, 20, 5),
        shape("somebody head head", Role.SKIN, 80, 80, 4),
    )
    seen = View(Drawing(100.0, 100.0, shapes, clear=("person left",)), 1.0, 0.0, 0.0)
    face, person = clutter_of(seen, AREA).clear
    assert (person.x, person.y, person.right, person.bottom) == pytest.approx((15, 15, 25, 37), abs=0.05)
    assert (face.x, face.bottom) == pytest.approx((76, 84), abs=0.05)
    assert under(seen, 20, 26) > 1.0 > under(seen, 60, 20)


def test_what_fills_much_of_the_glass_need_not_be_kept_clear():
    shapes = (shape("lens", Role.CLOTH, 50, 50, 40),)
    small, large = (View(Drawing(100.0, 100.0, shapes, clear=("lens",)), scale, 0.0, 0.0) for scale in (0.5, 2.0))
    assert len(clear_boxes(small)) == 1
    assert clear_boxes(large) == []


def test_what_is_kept_clear_outside_the_field_is_known_and_counts_nowhere():
    seen = View(Drawing(300.0, 100.0, (shape("cart", Role.CLOTH, 250, 50, 9),), clear=("cart",)), 1.0, 0.0, 0.0)
    found = clutter_of(seen, AREA)
    assert len(found.clear) == 1
    assert found.under(AREA) == 0.0
