from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk import assembly
from kiosk.commands import draw
from kiosk.content.pack_file import PackError
from kiosk.errors import ExitCode
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.panel.profile import PanelProfile
from kiosk.paths import AppPaths
from kiosk.settings.schema import Settings
from tests.support import gui
from tests.support.builders import compiled_pack, edit, good_pack, write
from tests.support.clinic import chairs_and_clinic
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app import GlassOptions
    from kiosk.gui.widgets.presenter import Presenter

pack_file = gui.pack_file
kiosks = gui.kiosks
own_pack = gui.own_pack

COLOURS = ROOT / "resources" / "themes" / "anatomy.toml"


@pytest.mark.logs_warnings
def test_a_folder_that_was_good_once_and_is_not_now_is_said_so(
    tmp_path: Path, app_paths: AppPaths, pack_file: Path, caplog: pytest.LogCaptureFixture
):
    paths = gui.with_changes(app_paths, pack=pack_file)
    folder = good_pack(tmp_path)
    write(folder, "pack.toml", (folder / "pack.toml").read_text("utf-8").replace("version =", "wersion ="))
    with assembly.open_pack(paths, folder) as pack:
        assert pack.info.id == "back-pain"
    assert "has errors" in caplog.text


def test_content_that_is_missing_altogether_is_a_known_error(app_paths: AppPaths, tmp_path: Path):
    paths = gui.with_changes(app_paths, pack=tmp_path / "none.pack", content=tmp_path)
    with pytest.raises(PackError, match="There is no content pack") as caught:
        assembly.open_pack(paths, None)
    assert caught.value.exit_code is ExitCode.BAD_CONTENT


def test_a_compiled_pack_that_is_damaged_is_a_known_error(app_paths: AppPaths, tmp_path: Path):
    (tmp_path / "damaged.pack").write_bytes(b"not a pack")
    with pytest.raises(PackError, match="is damaged"):
        assembly.open_pack(gui.with_changes(app_paths, pack=tmp_path / "damaged.pack"), None)


def test_a_source_tree_compiles_its_own_content(app_paths: AppPaths, tmp_path: Path):
    with assembly.open_pack(gui.with_changes(app_paths, pack=tmp_path / "none.pack"), None) as pack:
        assert pack.info.id == "back-pain"
    assert (app_paths.cache / "content" / "back-pain.pack").is_file()


@pytest.mark.logs_warnings
def test_pages_of_a_clinic_are_laid_over_the_pack_by_a_kiosk_and_on_request_and_by_no_tour(
    app_paths: AppPaths, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    paths = gui.with_changes(app_paths, pack=compiled_pack(tmp_path))
    folder = chairs_and_clinic(app_paths.state)[1]
    assert folder == paths.clinic
    edit(folder, "pages/stool/en.md", 'picture = "stool"', 'picture = "own/our-team"')

    def pages(where: Path | None, **more: bool) -> int:
        with assembly.open_pack(paths, where, **more) as pack:
            return sum(entry.id == "our-team" for entry in pack.entries("en"))

    assert pages(None) == 1
    assert pages(None, with_clinic=False) == 0
    assert pages(folder) == 1
    edit(folder, "pack.toml", "[[add]]", "[[ad]]")
    assert pages(None) == pages(folder) == 0
    assert "are not shown" in caplog.text


@pytest.mark.usefixtures("own_pack")
def test_the_clinic_s_settings_reach_the_glass(kiosks: list[Presenter], app_paths: AppPaths):
    settings = Settings(clinic_name="Example clinic", emergency_number="555 0199", theme="dark", text_scale=1.25)
    profile = PanelProfile(1920, 1080, 4.03)
    pack = assembly.open_pack(AppPaths.find(app_paths.state), None)
    presenter = assembly.present(AppPaths.find(app_paths.state), profile, pack, settings, "en")
    kiosks.append(presenter)
    kit = presenter.window.kit
    assert (kit.clinic_name, kit.emergency_number) == ("Example clinic", "555 0199")
    assert (kit.theme.name, kit.text_scale, kit.reduce_motion) == ("dark", 1.25, False)
    assert presenter._attract.state.idle_after == settings.idle_after


@pytest.mark.usefixtures("own_pack")
def test_only_a_clinic_that_offers_acupuncture_says_so(app_paths: AppPaths):
    pack = assembly.open_pack(AppPaths.find(app_paths.state), None)
    said = []
    for offers in (False, True):
        page = assembly.as_approved(app_paths, pack, Settings(offers_acupuncture=offers)).page("acupuncture", "en")
        said.append("This clinic offers acupuncture." in str([section.blocks for section in page.sections]))
    pack.close()
    assert said == [False, True]


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the build ships for a first start."""
    folder = tmp_path_factory.mktemp("drawings")
    draw.run(folder, PICTURES, COLOURS)
    return folder


@pytest.mark.usefixtures("own_pack", "qapp")
@pytest.mark.parametrize("glass", gui.GLASSES.values(), ids=gui.GLASSES)
def test_a_first_start_paints_only_what_came_ready_made(
    kiosks: list[Presenter], app_paths: AppPaths, drawings: Path, glass: GlassOptions
):
    paths = gui.with_changes(AppPaths.find(app_paths.state), drawings=drawings)
    profile = PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm)
    presenter = assembly.present(paths, profile, assembly.open_pack(paths, None), Settings(), "en")
    kiosks.append(presenter)
    presenter.window.grab()
    presenter.show_attract()
    presenter.window.grab()
    assert presenter.window.kit.gallery._kept, "nothing was painted"
    assert presenter.window.kit.gallery._drawings == {}
