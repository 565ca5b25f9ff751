"""What a tour shows beside the pages: every screen of staff, the night, the end of a visit, the safe screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.app import GlassOptions, imagine_all
from kiosk.commands import tour
from kiosk.commands.tour import TourOptions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.commands.tour import Stop

# Each with what can be touched on it, at least, and the height of its smallest capitals in mm, at least.
SHOWN = {"finished": (1, 4.8), "night": (1, 0.0), "safe": (0, 4.8), "staff-pin": (12, 3.2)}
TOOLS = ("staff-measuring", "staff-touching", "staff-locked")
DESKS = (
    *("first-run", "sealed", "home", "health", "usage", "approval", "hours", "settings", "people", "show-page"),
    "search",
)
FAULTS = ("overlaps", "missing_glyphs")


@pytest.mark.usefixtures("qapp")
def test_every_screen_of_staff_is_shown_once_and_measured(tmp_path: Path):
    presenter, more = imagine_all(GlassOptions(1920, 1200, 8.83), tmp_path / "room")
    only = frozenset({*SHOWN, *TOOLS, *(f"staff-{name}" for name in ("home", "digits"))})
    listed = [stop.id for stop in more()]
    assert len(set(listed)) == len(listed)
    assert {f"staff-{name}" for name in DESKS} | only <= set(listed)
    report = tour.run(presenter, TourOptions(tmp_path / "out", images=False, only=only), lambda _: None, more)
    screens = {screen["id"]: screen for screen in report["screens"]}
    assert set(screens) == only
    for name, screen in screens.items():
        assert screen["audience"] == ("staff" if name.startswith("staff") else "patient")
        assert [screen[fault] for fault in FAULTS] == [[], 0], name
        assert not any(text["clipped"] for text in screen["texts"]), name
    for name, (controls, capitals) in SHOWN.items():
        assert len(screens[name]["controls"]) >= controls
        assert min([text["cap_height_mm"] for text in screens[name]["texts"]], default=9.0) >= capitals, name
    presenter.window.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_they_come_last_and_are_not_made_where_only_a_page_was_asked_for(tmp_path: Path):
    presenter, _ = imagine_all(GlassOptions(1920, 1080, 4.03), tmp_path / "room")
    asked: list[str] = []

    def more() -> Iterator[Stop]:
        asked.append("more")
        return iter(())

    for only in ("sciatica.2", "staff-pin", "finished"):
        tour.run(presenter, TourOptions(tmp_path, images=False, only=frozenset({only})), lambda _: None, more)
        assert bool(asked) is (only != "sciatica.2"), only
    presenter.window.deleteLater()
