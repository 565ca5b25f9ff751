from __future__ import annotations

import pytest

from kiosk.anatomy.curves import polyline
from kiosk.anatomy.drawing import Drawing, Outline, Role

LINE = Outline("a line", Role.MEASURE, polyline([(0, 0), (1, 1)]))


def test_an_outline_is_found_by_its_name() -> None:
    assert Drawing(10, 10, (LINE,)).outline("a line") is LINE


def test_a_name_that_is_not_there_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="no such part"):
        Drawing(10, 10, (LINE,)).outline("no such part")


def test_every_role_has_a_name_of_its_own() -> None:
    assert len({role.value for role in Role}) == len(Role)
