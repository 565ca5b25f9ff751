from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.adapters.x_cover import CoverWatch
from kiosk.backoffice.front import stay_in_front

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def glass(qapp: object) -> Iterator[QWidget]:
    assert qapp
    made = QWidget()
    made.showFullScreen()
    yield made
    made.close()
    made.deleteLater()


def test_the_glass_is_watched_not_the_kiosk_in_it(glass: QWidget, monkeypatch: pytest.MonkeyPatch):
    watched: list[int] = []
    monkeypatch.setattr(CoverWatch, "watch", lambda _self, window: watched.append(window))
    owner = QObject()
    watch = stay_in_front(QWidget(glass), owner, "xcb")
    assert watch is not None
    assert (watched, watch.parent()) == ([int(glass.winId())], owner)


def test_elsewhere_and_in_a_window_nothing_is_watched(glass: QWidget):
    assert stay_in_front(glass, QObject()) is None
    glass.showNormal()
    assert stay_in_front(glass, QObject(), "xcb") is None
