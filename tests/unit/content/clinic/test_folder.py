from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.content.clinic.compiler import compile_overlay, whole_pack
from kiosk.content.clinic.folder import Laid, last_laid, lay_if_changed, stamp
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.errors import KnownError
from tests.support.builders import content_pack, edit, good_pack
from tests.support.clinic import PICTURES, chairs_and_clinic, clinic_folder

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problems import Problem


class Site:
    """A kiosk with a shipped pack and a clinic's folder, which counts how often the two were laid."""

    def __init__(self, folder: Path) -> None:
        pack, self.clinic = chairs_and_clinic(folder)
        self.shipped, self.cache = folder / "chairs.pack", folder / "cache"
        compile_pack(pack, self.shipped)
        self.times = 0

    def start(self) -> Laid:
        return lay_if_changed(self.shipped, self.clinic, self.cache, self._lay)

    def health(self) -> Laid | None:
        return last_laid(self.clinic, self.cache)

    def titles(self) -> list[str]:
        laid = self.start()
        with PackFile.open(laid.pack or self.shipped) as file:
            return [entry.title for entry in file.entries("en")]

    def _lay(self, pack: Path, folder: Path, out: Path) -> list[Problem]:
        self.times += 1
        return compile_overlay(whole_pack(pack), folder, out, known_pictures=PICTURES)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_pages_are_laid_once_and_then_only_opened(site: Site):
    first = site.start()
    assert first == Laid(site.cache / "clinic-pack.laid.pack")
    assert site.start() == first == site.health()
    assert site.times == 1
    assert "Our team" in site.titles()


def test_a_changed_page_of_the_clinic_is_noticed(site: Site):
    site.start()
    before = stamp(site.clinic)
    edit(site.clinic, "pages/our-team/en.md", 'short_title = "Our team"', 'short_title = "Our crew"')
    assert stamp(site.clinic) != before
    site.start()
    assert site.times == 2


def test_after_an_update_of_the_shipped_pack_the_clinic_s_pages_are_still_there(site: Site, tmp_path: Path):
    site.start()
    newer = good_pack(tmp_path / "newer")
    edit(newer, "pages/stool/en.md", "A stool has no back.", "A stool is low.")
    edit(newer, "pages/kinds/en.md", 'title = "Kinds"\nshort', 'title = "All kinds"\nshort')
    compile_pack(whole_pack(newer), site.shipped)
    assert site.titles() == ["Your chair", "All kinds", "Our stool", "Our team", "Get help now"]
    laid = site.health()
    assert laid is not None
    assert laid.errors == ()
    (told,) = laid.warnings
    assert told.startswith("pack.toml: The shipped page stool has changed since you replaced it. Compare the two")


def test_with_an_error_the_pack_is_shown_as_it_came_and_that_is_remembered(site: Site):
    site.start()
    edit(site.clinic, "pages/our-team/en.md", "number = 9001", "number = 1")
    laid = site.start()
    assert laid.pack is None
    assert laid.errors[0].startswith("pages/our-team/en.md: A page of your own has the number 1")
    assert site.start() == laid == site.health()
    assert site.times == 2
    assert "Our team" not in site.titles()
    edit(site.clinic, "pages/our-team/en.md", "number = 1\n", "number = 9001\n")
    assert "Our team" in site.titles()


def test_warnings_of_an_editor_are_not_the_kiosk_s(site: Site):
    edit(site.clinic, "pages/our-team/en.md", "We sit with you.", "Nine of ten: 90% sit.")
    assert site.start().warnings == ()


@pytest.mark.parametrize("content", [b"", b"[1]", b"{", b'["x", [], 7]', None])
@pytest.mark.parametrize("name", ["clinic-pack.laid.json", "clinic-pack.laid.pack"])
def test_a_lost_or_damaged_file_of_the_cache_is_made_again(tmp_path: Path, name: str, content: bytes | None):
    shipped, clinic, cache = tmp_path / "a.pack", clinic_folder(tmp_path, ""), tmp_path / "cache"
    compile_pack(content_pack(tmp_path), shipped)

    def lay(pack: Path, _: Path, out: Path) -> list[Problem]:
        out.parent.mkdir(exist_ok=True)
        out.write_bytes(pack.read_bytes())
        return []

    lay_if_changed(shipped, clinic, cache, lay)
    if content is None:
        (cache / name).unlink()
    else:
        (cache / name).write_bytes(content)
    laid = lay_if_changed(shipped, clinic, cache, lay)
    assert laid.pack is not None
    PackFile.open(laid.pack).close()


def test_where_nothing_can_be_written_the_pack_is_shown_as_it_came(site: Site):
    site.cache.write_bytes(b"a file where the cache should be")
    laid = site.start()
    assert laid.pack is None
    assert "cannot be written" in laid.errors[0]
    assert site.health() == Laid(None, ("The kiosk could not read the clinic's folder. Start it again.",))


def test_what_a_start_could_not_do_is_not_told_as_done(site: Site):
    site.start()
    edit(site.clinic, "pack.toml", 'group = "kinds"', 'group = "more"')

    def lay(*_: Path) -> list[Problem]:
        raise KnownError("The shipped pack is damaged.")

    assert lay_if_changed(site.shipped, site.clinic, site.cache, lay) == Laid(None, ("The shipped pack is damaged.",))
    laid = site.health()
    assert laid is not None
    assert laid.pack is None


def test_without_a_folder_there_is_nothing_to_tell(site: Site, tmp_path: Path):
    assert last_laid(tmp_path / "none", site.cache) is None
    assert stamp(tmp_path / "none") == ""


def test_a_folder_that_cannot_be_looked_into_has_a_stamp_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> list[Path]:
        raise PermissionError

    monkeypatch.setattr(type(tmp_path), "rglob", refuse)
    assert stamp(tmp_path) == "unreadable"
