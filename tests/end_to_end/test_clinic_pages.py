"""A clinic lays pages of its own over those that came along, and keeps them when newer ones come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.content.clinic.compiler import whole_pack
from kiosk.content.clinic.laying import page_revision
from kiosk.content.pack_writer import compile_pack
from kiosk.gui.widgets.picture.view import PictureView
from kiosk.navigation.route import Route
from tests.support import attended as attending
from tests.support.builders import edit, write
from tests.support.clinic import clinic_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.backoffice.running import Running
    from kiosk.gui.widgets.presenter import Presenter
    from tests.support.attended import Attended
    from tests.support.faulty import Site

site = attending.site
attend = attending.attend

LIST = """over = "back-pain"
hide = ["scoliosis"]

[[add]]
page = "our-team"
group = "helps"

[[replace]]
page = "keep-moving"
revision = "{revision}"
"""


def clinic_of(site: Site) -> Path:
    """Lay a clinic's pages over those of a kiosk: our team, another way to keep moving, and nothing on curves."""
    original = whole_pack(site.paths.pack).pages["keep-moving", "en"]
    folder = clinic_folder(site.paths.state, "")
    write(folder, "pack.toml", LIST.format(revision=page_revision(original)))
    (folder / "pages/stool").rename(folder / "pages/keep-moving")
    edit(folder, "pages/keep-moving/en.md", "number = 11", "number = 21")
    edit(folder, "pages/keep-moving/en.md", 'kind = "cause"', 'kind = "topic"')
    for page in ("our-team", "keep-moving"):
        file = f"pages/{page}/en.md"
        edit(folder, file, '{page = "kinds"}', '{page = "session"}')
        text = (folder / file).read_text("utf-8")
        write(
            folder,
            file,
            text.replace('picture = "stool"', 'picture = "own/our-team"').replace('statements = ["S02"]\n', ""),
        )
    return folder


class Glass:
    """What stands on the glass of a kiosk, page by page."""

    def __init__(self, attended: Attended) -> None:
        running: Running = attended.attendance  # type: ignore[assignment]  # this kiosk is well
        self.attended = attended
        self.presenter: Presenter = running._presenter
        self.presenter.attract.touch()

    def words(self, page: str) -> str:
        self.presenter.navigator.open(Route(page))
        screen = self.attended.window.screen_shown
        assert screen is not None
        return " ".join(part.accessibleName() for part in screen.findChildren(QWidget))

    def picture(self, page: str) -> PictureView:
        self.presenter.navigator.open(Route(page))
        screen = self.attended.window.screen_shown
        assert screen is not None
        (view,) = screen.findChildren(PictureView)
        return view

    def topics(self) -> list[str]:
        return [entry.id for entry in self.presenter.library._pack.topics("en")]


@pytest.mark.logs_warnings
def test_a_clinic_s_pages_are_shown_and_survive_a_newer_pack(site: Site, attend: Callable[[Site], Attended]):
    clinic_of(site)
    site.glass = (1920, 1080, 4.03)
    glass = Glass(attend(site))
    assert "We sit with you." in glass.words("our-team")
    view = glass.picture("our-team")
    middle = view.grab().toImage().pixelColor(view.rect().center())
    assert (middle.red(), middle.green(), middle.blue()) == (0x20, 0x60, 0xA0)
    assert view.accessibleDescription() == "A plain drawing of a seat."
    assert "Our stool has three feet." in glass.words("keep-moving")
    helps = glass.words("what-helps")
    assert "Our team" in helps
    assert "Our stool" in helps
    assert "Scoliosis" not in glass.words("causes")
    assert {"scoliosis", "our-team"} & set(glass.topics()) == {"our-team"}
    assert glass.attended.health()["clinic-pages"][:2] == ("green", "The clinic's own pages are shown.")

    shipped = whole_pack(site.paths.pack)
    page = shipped.pages["keep-moving", "en"]
    newer = {("keep-moving", "en"): replace(page, alt="Another picture.")}
    session = shipped.pages["session", "en"]
    newer["session", "en"] = replace(session, entry=session.entry._replace(title="A newer session"))
    compile_pack(replace(shipped, pages=shipped.pages | newer), site.paths.pack)
    glass = Glass(attend(site))
    assert "A newer session" in glass.words("session")
    assert "We sit with you." in glass.words("our-team")
    assert "Scoliosis" not in glass.words("causes")
    level, sentence, _ = glass.attended.health()["clinic-pages"]
    assert level == "amber"
    assert "The shipped page keep-moving has changed since you replaced it." in sentence


@pytest.mark.logs_warnings
def test_damaged_pages_of_a_clinic_leave_the_pages_that_came_along(
    site: Site, attend: Callable[[Site], Attended], caplog: pytest.LogCaptureFixture
):
    folder = clinic_of(site)
    (folder / "pictures" / "our-team.png").write_bytes(b"not a picture")
    glass = Glass(attend(site))
    assert {"scoliosis", "our-team"} & set(glass.topics()) == {"scoliosis"}
    level, sentence, _ = glass.attended.health()["clinic-pages"]
    assert level == "red"
    assert "pictures/our-team.png: The picture is damaged or cut short." in sentence
    assert "are not shown" in caplog.text
