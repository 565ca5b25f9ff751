"""Colleagues and offices for every test in this folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import pytest

from kiosk.app import GlassOptions
from kiosk.content.pack_file import PackFile
from tests.support import gui
from tests.support.back_office import Colleague, Office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.paths import AppPaths
    from kiosk.staff.roles import Role

pack_file = gui.pack_file
card_cache = gui.card_cache
arrive = gui.arrive

SMALL_DESK = GlassOptions(960, 540, 2.015)


class Hire(Protocol):
    """Makes a colleague in front of a kiosk that is awake."""

    def __call__(self, *roles: Role, glass: GlassOptions = ..., **more: Any) -> Colleague:
        """Return the colleague; without a role nobody has a PIN yet."""
        ...


@pytest.fixture
def hire(qapp: QApplication, pack_file: Path, card_cache: Path, app_paths: AppPaths) -> Iterator[Hire]:
    assert qapp
    made: list[Colleague] = []

    def make(*roles: Role, glass: GlassOptions = SMALL_DESK, **more: Any) -> Colleague:
        colleague = Colleague(glass, pack_file, card_cache, app_paths, **more)
        if roles:
            colleague.office.employ(*roles)
        made.append(colleague)
        return colleague

    yield make
    for colleague in made:
        colleague.leave()


@pytest.fixture
def office(pack_file: Path, app_paths: AppPaths) -> Iterator[Office]:
    """A staff room without a glass, with the shipped content."""
    pack = PackFile.open(pack_file)
    yield Office(app_paths, pack)
    pack.close()
