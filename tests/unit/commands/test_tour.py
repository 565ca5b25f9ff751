from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QImage

from kiosk.cli import main
from kiosk.commands import tour
from kiosk.commands.tour import ASIDES, PANELS, TourOptions
from tests.support.gui import TABLET, Arrive
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TOP = {"panel", "language", "theme", "text_scale", "screens"}
SCREEN = {
    "id", "audience", "page", "part", "title", "image", "controls", "texts", "overlaps", "missing_glyphs",
}  # fmt: skip
ONLY = "sciatica,get-help-now,languages"


def toured(arrive: Arrive, out: Path, *, images: bool = False, only: str = ONLY, **more: Any) -> dict[str, Any]:
    visitor = arrive(TABLET, **more)
    return tour.run(
        visitor.presenter, TourOptions(out, images, frozenset(filter(None, only.split(",")))), lambda _: None
    )


def test_the_report_has_these_keys(arrive: Arrive, tmp_path: Path):
    report = toured(arrive, tmp_path, only="causes,attract")
    assert set(report) == TOP
    assert {frozenset(screen) for screen in report["screens"]} == {frozenset(SCREEN)}
    assert report["panel"] == {"width_px": 1920, "height_px": 1200, "px_per_mm": 8.83}
    assert (report["language"], report["theme"], report["text_scale"]) == ("en", "light", 1.0)


def test_every_part_of_a_page_is_a_screen_with_an_id_of_its_own(arrive: Arrive, tmp_path: Path):
    screens = toured(arrive, tmp_path)["screens"]
    parts = [screen for screen in screens if screen["page"] == "sciatica" and ".guide." not in screen["id"]]
    assert [screen["id"] for screen in parts] == ["sciatica", *(f"sciatica.{i}" for i in range(2, len(parts) + 1))]
    assert [screen["part"] for screen in parts] == list(range(1, len(parts) + 1))
    assert {screen["title"] for screen in parts} == {"Sciatica"}
    assert {screen["audience"] for screen in screens} == {"patient"}
    assert len({screen["id"] for screen in screens}) == len(screens)


def test_every_step_of_a_guide_is_a_screen_after_those_of_its_page(arrive: Arrive, tmp_path: Path):
    screens = toured(arrive, tmp_path, only="sciatica")["screens"]
    steps = [screen for screen in screens if ".guide." in screen["id"]]
    assert len(steps) > 10
    assert [screen["id"] for screen in steps] == [f"sciatica.guide.{number}" for number in range(1, len(steps) + 1)]
    assert [screen["part"] for screen in screens] == list(range(1, len(screens) + 1))
    assert any(text["text"].startswith("You have a sciatic nerve") for text in steps[0]["texts"])


def test_one_screen_can_be_asked_for_by_its_id(arrive: Arrive, tmp_path: Path):
    assert [screen["id"] for screen in toured(arrive, tmp_path, only="sciatica.3")["screens"]] == ["sciatica.3"]


def test_pictures_are_as_large_as_the_glass_and_named_in_the_report(arrive: Arrive, tmp_path: Path):
    report = toured(arrive, tmp_path / "new", images=True, only="causes,cover")
    for screen in report["screens"]:
        image = QImage(str(tmp_path / "new" / screen["image"]))
        assert (image.width(), image.height()) == (1920, 1200)


def test_without_pictures_nothing_is_written(arrive: Arrive, tmp_path: Path):
    report = toured(arrive, tmp_path, only="cover")
    assert [screen["image"] for screen in report["screens"]] == [""]
    assert list(tmp_path.iterdir()) == []


def test_what_lies_over_the_screen_is_measured_too(arrive: Arrive, tmp_path: Path):
    report = toured(arrive, tmp_path, only=",".join(["attract", "warning", *PANELS]))
    screens = {screen["id"]: screen for screen in report["screens"]}
    assert set(screens) == {"attract", "warning", *PANELS}
    assert [control["name"] for control in screens["attract"]["controls"]] == ["Touch to start"]
    assert any(text["text"] == "Are you still there?" for text in screens["warning"]["texts"])
    assert len(screens["cover"]["controls"]) == 1


def test_on_every_screen_back_is_where_it_always_is(arrive: Arrive, tmp_path: Path):
    screens = toured(arrive, tmp_path, only="sciatica,causes")["screens"]
    places = {tuple(c["rect_px"]) for s in screens for c in s["controls"] if c["name"] == "Back"}
    assert len(places) == 1


def test_progress_is_told_now_and_then(arrive: Arrive, tmp_path: Path):
    told: list[str] = []
    visitor = arrive(TABLET)
    only = frozenset({"sciatica", "disc-changes"})
    report = tour.run(visitor.presenter, TourOptions(tmp_path, images=False, only=only), told.append)
    assert told == [f"{n} screens rendered" for n in range(25, len(report["screens"]) + 1, 25)]


def test_a_report_is_read_back_as_it_was_saved(tmp_path: Path):
    report = {"screens": [], "title": "Ciática"}
    tour.save(report, tmp_path / "tour.json")
    assert "Ciática" in (tmp_path / "tour.json").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "tour.json").read_text(encoding="utf-8")) == report


def test_the_program_starts_itself_again_the_way_it_was_started(monkeypatch: pytest.MonkeyPatch):
    assert tour.own_command() == [sys.executable, "-m", "kiosk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert tour.own_command() == [sys.executable]


def test_two_processes_see_what_one_sees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    only = "home,causes,scoliosis,get-help-now,reading-aids,attract"
    common = ["tour", "--size", "1280x800", "--px-per-mm", "5.9", "--no-images", "--only", only]
    for jobs in ("1", "2"):
        assert main([*common, "--out", str(tmp_path / jobs), "--jobs", jobs]) == 0
    one, two = (json.loads((tmp_path / jobs / "tour.json").read_text("utf-8")) for jobs in ("1", "2"))
    assert [screen["id"] for screen in two["screens"]] == [screen["id"] for screen in one["screens"]]
    assert two == one
    assert [path.name for path in (tmp_path / "2").iterdir()] == ["tour.json"]


def test_a_share_that_fails_ends_the_tour(tmp_path: Path):
    with pytest.raises(RuntimeError, match="A part of the tour failed"):
        tour.divide([sys.executable, "-c", "raise SystemExit(1)"], tmp_path, 2, print)


def test_what_is_said_aside_is_shown_too(arrive: Arrive, tmp_path: Path):
    screens = toured(arrive, tmp_path, only=",".join(ASIDES))["screens"]
    assert [screen["id"] for screen in screens] == [*ASIDES]
    assert [screen["overlaps"] for screen in screens] == [[], [], []]
    texts = [" ".join(text["text"] for text in screen["texts"]) for screen in screens]
    assert "What do these words mean?" in texts[0]
    assert "Many people think so." in texts[2]
    assert not any(text["clipped"] for screen in screens for text in screen["texts"])
    assert all("Get help now" in {control["name"] for control in screen["controls"]} for screen in screens)
