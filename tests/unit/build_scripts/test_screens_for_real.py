from __future__ import annotations

from dataclasses import dataclass, field

import pytest
import screens_for_real
from screens_for_real import MANAGED, SCREENS, SHORT, WINDOWS, Server, stands

TREE = """
     0x200009 "Back Pain Kiosk": ()  1x1+0+0  +0+0
     0x200007 "Back Pain Kiosk": ("kiosk" "Back Pain Kiosk")  1280x800+0+0  +{x}+0
     0x60000a "xeyes": ("xeyes" "XEyes")  600x600+100+100  +100+100
"""
SCREEN = "DUMMY0 connected primary 1280x800+0+0 0mm x 0mm"
OFF = "DUMMY0 connected primary"


@dataclass
class Told(Server):
    """A server whose programs print what the test says, and whose screen is lit."""

    says: dict[str, str] = field(default_factory=dict)
    lit: float = 1.0

    def tell(self, *command: str) -> str:
        return self.says.get(" ".join(command), "")

    def _shown(self, place: tuple[int, int, int, int]) -> float:
        assert place == (1280, 800, 0, 0)
        return self.lit


def server(*, x: int = 0, first: str = "", screen: str = SCREEN, state: str = "IsViewable", lit: float = 1.0) -> Told:
    says = {
        "xwininfo -root -tree": TREE.format(x=x),
        "xwininfo -root -children": first + TREE.format(x=x),
        "xwininfo -id 0x200007": f"Map State: {state}",
        "xrandr --query": screen,
    }
    return Told(":1", says=says, lit=lit)


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (server(), ""),
        (server(screen=OFF), ""),
        (server(state="IsUnMapped"), "its window is not shown"),
        (server(x=300), "it lies on (1280, 800, 300, 0) and not on (1280, 800, 0, 0)"),
        (server(first='     0x70000a "other": ()  600x600+0+0  +0+0\n'), "another window lies over it"),
        (server(lit=0.25), "only 25% of its screen shows anything"),
        (Told(":1"), "there is no kiosk"),
    ],
)
def test_it_sees_what_is_wrong_with_where_the_kiosk_stands(made: Told, fault: str):
    assert made.fault() == fault


def test_under_a_window_manager_the_one_with_the_keys_is_in_front():
    made = server()
    made.manager = "openbox"
    assert made.fault() == "another window lies over it"
    made.says["xdotool getactivewindow"] = f"{0x200007}\n"
    assert made.fault() == ""


def test_a_kiosk_that_never_stands_right_is_told_of(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(screens_for_real, "PATIENCE", 0.01)
    assert stands(server(x=300))[0].startswith("it lies on")
    assert stands(server())[0] == "it does not stay there"
    monkeypatch.setattr(screens_for_real, "STEADY", 0.0)
    assert stands(server())[0] == ""


def test_every_row_of_a_short_run_is_there():
    names = [row.name for row in (*SCREENS, *WINDOWS)]
    assert set(names) >= SHORT
    assert len({row.name for row in MANAGED}) == len(MANAGED)
