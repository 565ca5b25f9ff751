from __future__ import annotations

import pytest

from kiosk.gui.theme import Theme


def test_a_role_has_its_colour():
    theme = Theme("light", {"ink": "#12302E"})
    assert theme.name == "light"
    assert theme.colour("ink").name() == "#12302e"
    assert theme.colour("ink") is theme.colour("ink")


def test_a_role_nobody_declared_is_a_mistake_of_ours():
    with pytest.raises(KeyError, match="inkk"):
        Theme("light", {"ink": "#12302E"}).colour("inkk")
