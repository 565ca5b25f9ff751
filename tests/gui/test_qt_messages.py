from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qWarning

from kiosk.gui import qt_messages

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = [
    (QtMsgType.QtDebugMsg, logging.DEBUG),
    (QtMsgType.QtInfoMsg, logging.INFO),
    (QtMsgType.QtWarningMsg, logging.WARNING),
    (QtMsgType.QtCriticalMsg, logging.ERROR),
    (QtMsgType.QtFatalMsg, logging.CRITICAL),
]


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    caplog.set_level(logging.DEBUG, "qt")
    return caplog


@pytest.mark.logs_warnings
@pytest.mark.parametrize(("kind", "level"), CASES)
def test_a_message_is_logged_at_its_level(log: pytest.LogCaptureFixture, kind: QtMsgType, level: int):
    qt_messages.take_message(kind, QMessageLogContext(), "100 % of something")
    assert log.record_tuples == [("qt", level, "100 % of something")]


def test_every_kind_of_message_has_a_level():
    assert set(QtMsgType) == {kind for kind, _ in CASES}


@pytest.mark.parametrize("message", qt_messages.HARMLESS)
def test_what_is_known_to_be_harmless_is_hardly_worth_a_line(log: pytest.LogCaptureFixture, message: str):
    qt_messages.take_message(QtMsgType.QtWarningMsg, QMessageLogContext(), message)
    assert log.record_tuples == [("qt", logging.DEBUG, message)]


@pytest.mark.logs_warnings
def test_qt_s_own_messages_arrive_until_the_handler_is_removed(log: pytest.LogCaptureFixture):
    qt_messages.install()
    qWarning("a pen without ink")
    qt_messages.remove()
    assert ("qt", logging.WARNING, "a pen without ink") in log.record_tuples
