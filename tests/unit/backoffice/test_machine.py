from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk.backoffice.machine import logo_problem, make_staffing
from kiosk.content.pack_file import PackFile
from kiosk.staff.access_file import State
from kiosk.supervisor.heartbeat import SUPERVISED
from tests.support.back_office import Bell
from tests.support.gui import DESK
from tests.support.usage import counting_in

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.backoffice.services import Staffing
    from kiosk.paths import AppPaths
    from tests.support.gui import Arrive


def staffing_of(arrive: Arrive, paths: AppPaths, pack: PackFile | None) -> Staffing:
    return make_staffing(
        arrive(DESK).presenter,
        paths,
        counting_in(paths.state),
        Bell(),
        pack=pack,
        version="1",
        started=time.monotonic(),
        touched=lambda: None,
    )


def test_everything_is_looked_for_in_the_state_folder_of_this_kiosk(
    arrive: Arrive, app_paths: AppPaths, pack_file: Path
):
    with_pack = PackFile.open(pack_file)
    staffing = staffing_of(arrive, app_paths, with_pack)
    assert staffing.access().state is State.FIRST_RUN
    assert staffing.settings.site == app_paths.state / "site.toml"
    assert staffing.people.folder == staffing.approvals.folder == staffing.tries.folder == app_paths.state
    assert staffing.languages["en"] == "English"
    assert staffing.care.printer("") == "none"
    assert staffing.care.tries_problem == staffing.tries.problem
    assert staffing.care.screen_px == (1920, 1080)
    assert len(staffing.care.subjects()) > 20
    with_pack.close()


def test_without_content_staff_read_english(arrive: Arrive, app_paths: AppPaths):
    assert dict(staffing_of(arrive, app_paths, None).languages) == {"en": "English"}


@pytest.mark.parametrize(("value", "is_supervised"), [("1", True), ("", False), (None, False)])
def test_it_knows_whether_something_would_start_the_kiosk_again(
    arrive: Arrive, app_paths: AppPaths, monkeypatch: pytest.MonkeyPatch, value: str | None, is_supervised: bool
):
    monkeypatch.delenv(SUPERVISED, raising=False)
    if value is not None:
        monkeypatch.setenv(SUPERVISED, value)
    assert staffing_of(arrive, app_paths, None).is_supervised is is_supervised


def test_a_logo_is_a_picture(qapp: QApplication):
    assert qapp
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(buffer, "PNG")
    assert logo_problem(bytes(buffer.data().data())) == ""
    assert "Use a PNG or JPEG file." in logo_problem(b"\x89PNG\r\n\x1a\n and nothing more")
