from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from kiosk import app
from kiosk.app import GlassOptions, RunOptions, imagine
from kiosk.gui.application import primary_screen, report_of
from kiosk.panel.profile import PanelProfile
from kiosk.settings.schema import Settings
from tests.content.bad_packs import facts, files, packs, texts
from tests.support import gui
from tests.support.builders import edit, good_pack
from tests.support.clinic import clinic_folder

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.paths import AppPaths
    from tests.support.bad_packs import Case

pack_file = gui.pack_file
kiosks = gui.kiosks
own_pack = gui.own_pack
CASES = [*files.CASES, *facts.CASES, *texts.CASES, *packs.CASES]
SMALL = GlassOptions(1280, 800, 5.9)


def titles(presenter: Presenter) -> set[str]:
    return {target.name for target in presenter.window.targets()}


@pytest.mark.usefixtures("own_pack")
def test_a_kiosk_can_be_imagined_on_any_glass(kiosks: list[Presenter], tmp_path: Path):
    for glass in (SMALL, gui.with_changes(gui.DESK, language="ar-XB", text_scale=1.5, theme="dark")):
        presenter = imagine(glass, state_dir=tmp_path)
        kiosks.append(presenter)
        kit = presenter.window.kit
        assert (presenter.window.width(), presenter.window.height()) == (glass.width_px, glass.height_px)
        assert (kit.language, kit.text_scale, kit.theme.name) == (glass.language, glass.text_scale, glass.theme)
        assert kit.profile.px_per_mm == glass.px_per_mm
        assert kit.reduce_motion
        assert {"Home", "Get help now", "What is back pain?"} <= titles(presenter)


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("own_pack")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_with_a_bad_pack_the_kiosk_starts_with_its_own(
    kiosks: list[Presenter], tmp_path: Path, caplog: pytest.LogCaptureFixture, case: Case
):
    folder = good_pack(tmp_path, translated=case.translated)
    case.break_it(folder)
    presenter = imagine(SMALL, content=folder, state_dir=tmp_path / "state")
    kiosks.append(presenter)
    if presenter.library.title == "Understand your back pain":
        said = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
        assert said == [f"The content in {folder} has errors, so the content that came with the kiosk is shown."]
        assert [record for record in caplog.records if record.getMessage().startswith("content: ")]
        assert "What is back pain?" in titles(presenter)
    else:
        # A warning is no reason to keep a pack from being shown.
        assert presenter.library.title == "Know your chair"


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("own_pack")
@pytest.mark.parametrize("glass", [SMALL, gui.DESK], ids=["tablet", "desk"])
def test_a_pack_without_the_pages_home_shows_does_not_end_the_kiosk(
    kiosks: list[Presenter], tmp_path: Path, glass: GlassOptions
):
    presenter = imagine(glass, content=good_pack(tmp_path), state_dir=tmp_path / "state")
    kiosks.append(presenter)
    assert titles(presenter)


@pytest.mark.logs_warnings
@pytest.mark.usefixtures("own_pack")
def test_a_picture_the_kiosk_does_not_have_is_an_error_of_the_folder(
    kiosks: list[Presenter], tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    """Painting it would end the kiosk."""
    presenter = imagine(SMALL, content=good_pack(tmp_path), state_dir=tmp_path / "state")
    kiosks.append(presenter)
    assert presenter.library.title == "Understand your back pain"
    assert "has errors" in caplog.text


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "text", ["idle_after = 1", "idle_after = 'long'", "unknown = 3", "= broken", "\x00", "language = ''"]
)
def test_settings_that_are_broken_leave_the_usual_ones(
    app_paths: AppPaths, text: str, caplog: pytest.LogCaptureFixture
):
    app_paths.state.mkdir()
    (app_paths.state / "site.toml").write_text(text)
    assert app._settings(app_paths) == Settings()
    assert "settings: " in caplog.text


def test_settings_of_the_clinic_are_read(app_paths: AppPaths):
    app_paths.state.mkdir()
    (app_paths.state / "site.toml").write_text('clinic_name = "Example clinic"\nidle_after = 90.0\n')
    assert app._settings(app_paths) == Settings(clinic_name="Example clinic", idle_after=90.0)


@pytest.mark.logs_warnings
def test_a_bad_setting_loses_nothing_but_itself(app_paths: AppPaths, caplog: pytest.LogCaptureFixture):
    app_paths.state.mkdir()
    (app_paths.state / "site.toml").write_text('idle_after = 1\nclinic_name = "Example clinic"\n')
    assert app._settings(app_paths) == Settings(clinic_name="Example clinic")
    assert f"{app_paths.state / 'site.toml'}:1: “idle_after” must be 60 to 600 s" in caplog.text


@pytest.mark.logs_warnings
def test_the_machine_s_file_of_old_is_not_read_but_mentioned(app_paths: AppPaths, caplog: pytest.LogCaptureFixture):
    app_paths.state.mkdir()
    (app_paths.state / "machine.toml").write_text("idle_after = 100.0\n")
    assert app._settings(app_paths) == Settings()
    assert "machine.toml: This file is not read any more." in caplog.text


@pytest.mark.logs_warnings
def test_settings_that_are_out_of_reach_are_not_passed_over_in_silence(
    app_paths: AppPaths, caplog: pytest.LogCaptureFixture
):
    app_paths.state.symlink_to(app_paths.state)
    assert app._settings(app_paths) == Settings()
    assert f"settings: {app_paths.state / 'site.toml'}: The file cannot be read" in caplog.text


def test_a_state_folder_that_is_a_file_does_not_keep_the_kiosk_from_its_settings(app_paths: AppPaths):
    app_paths.state.write_text("")
    assert app._settings(app_paths) == Settings()


@pytest.mark.parametrize(
    ("options", "settings", "expected"),
    [
        (RunOptions((1280, 800), px_per_mm=5.9), Settings(), (1280, 800, 5.9)),
        (RunOptions((1280, 800)), Settings(px_per_mm=4.5), (1280, 800, 4.5)),
        (RunOptions((1280, 800), px_per_mm=5.9), Settings(px_per_mm=4.5), (1280, 800, 5.9)),
    ],
)
def test_the_command_line_comes_before_the_settings(
    qapp: QApplication, options: RunOptions, settings: Settings, expected: tuple[int, int, float]
):
    profile = app._profile(primary_screen(qapp), options, settings)
    assert (profile.width_px, profile.height_px, profile.px_per_mm) == expected


def test_a_measure_of_another_screen_gives_way_to_what_screens_like_this_one_usually_are(qapp: QApplication):
    screen = primary_screen(qapp)
    usual = app._profile(screen, RunOptions(), Settings())
    for measured_on, expected in ((report_of(screen).note, 4.5), ("", 4.5), ("800x600 HDMI-9", usual.px_per_mm)):
        settings = Settings(px_per_mm=4.5, measured_on=measured_on)
        assert app._profile(screen, RunOptions(), settings).px_per_mm == expected
    told = app._profile(screen, RunOptions(px_per_mm=20.0), Settings(px_per_mm=4.5, measured_on="800x600 HDMI-9"))
    assert told.px_per_mm == 20.0


def test_without_a_size_the_screen_is_filled(qapp: QApplication):
    profile = app._profile(primary_screen(qapp), RunOptions(), Settings())
    size = qapp.primaryScreen().size()
    assert (profile.width_px, profile.height_px) == (size.width(), size.height())
    assert profile.px_per_mm > 1.0


def test_the_helper_that_breaks_a_pack_really_does(tmp_path: Path):
    folder = good_pack(tmp_path)
    before = (folder / "pack.toml").read_text("utf-8")
    edit(folder, "pack.toml", 'version = "1.0.0"\n', "")
    assert (folder / "pack.toml").read_text("utf-8") != before


def test_a_first_screen_that_was_kept_is_that_of_the_clinic_s_pages_as_they_are(app_paths: AppPaths):
    def key() -> str:
        return app._opening_key(app_paths, RunOptions(), Settings(), PanelProfile(1920, 1080, 4.03))

    keys = {key(), key()}
    folder = clinic_folder(app_paths.state, "")
    keys |= {key(), key()}
    edit(folder, "pages/our-team/en.md", 'title = "Our team"\nshort', 'title = "Our whole team"\nshort')
    keys |= {key(), key()}
    assert len(keys) == 3
