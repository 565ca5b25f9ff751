"""What every test stands on: the same screen, fonts, words and clock everywhere, and nothing left behind.

A warning, a log line of that weight, a Qt message, a running timer, a running thread or a window that outlives
its test fails the test that caused it.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from kiosk.paths import PACKAGE, AppPaths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NO_FONTS = PACKAGE.parent / "resources" / "fontconfig" / "no-fonts.conf"


# How long a test may take is measured where that is the point; elsewhere a busy machine must not make it fail.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_configure() -> None:
    """Set the stage before Qt or a test is loaded; child processes inherit it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = "1"
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["TZ"] = "UTC"
    os.environ.pop("LANGUAGE", None)
    if hasattr(time, "tzset"):
        time.tzset()
    os.environ["FONTCONFIG_FILE"] = str(_NO_FONTS)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Deal the tests so that what takes seconds to make is made in one process only."""
    from tests.support.dealing import DealtBySubject

    return DealtBySubject(config, log)


@pytest.fixture(scope="session")
def qapp(qapp: object) -> object:
    """The one QApplication, speaking British English whatever the machine speaks."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    gc.collect()
    gc.freeze()  # the search for what a test leaves behind passes over all that was there before
    return qapp


@pytest.fixture
def app_paths(tmp_path: Path) -> AppPaths:
    """The program's own resources; a state folder and a policy, if it writes one, of this test's own."""
    return replace(AppPaths.find(tmp_path / "state"), policy=tmp_path / "policy.toml")


class _Recorder(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_warning_is_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning; one that means to is marked `logs_warnings`."""
    recorder = _Recorder()
    logging.getLogger().addHandler(recorder)
    yield
    logging.getLogger().removeHandler(recorder)
    if recorder.lines and not request.node.get_closest_marker("logs_warnings"):
        pytest.fail("The test logged:\n" + "\n".join(recorder.lines), pytrace=False)


@pytest.fixture(autouse=True)
def _no_signal_is_left_unheard() -> Iterator[None]:
    """Fail a test that leaves a signal ignored or handled: a child started by a later test would inherit that."""
    told = [signal.SIGTERM, signal.SIGINT]
    if sys.platform != "win32":
        told.append(signal.SIGUSR1)
    before = [signal.getsignal(each) for each in told]
    yield
    left = [each.name for each, old in zip(told, before, strict=True) if signal.getsignal(each) != old]
    for each, old in zip(told, before, strict=True):
        signal.signal(each, old)
    if left:
        pytest.fail("Left in another state: " + ", ".join(left), pytrace=False)


_reported: set[int] = set()
"""What was left behind already, so that one leak is blamed on one test."""


@pytest.fixture(autouse=True)
def _nothing_of_qt_is_left_behind(request: pytest.FixtureRequest, _no_warning_is_logged: None) -> Iterator[None]:
    """Fail a test after which a timer or a thread still runs, or a window still exists.

    Runs after pytest-qt closed the widgets it was given, and after every other fixture. Unit tests that ask for no
    application are passed over.
    """
    yield
    if "unit" in request.path.parts and "qapp" not in request.fixturenames:
        return
    if (core := sys.modules.get("PySide6.QtCore")) is None or core.QCoreApplication.instance() is None:
        return
    # What only this test's own arguments or a reference cycle hold is no leak.
    request.node.funcargs.clear()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.collect()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    left = _left_behind()
    _reported.update(id(each) for each in left)
    gc.freeze()  # the next test's search passes over what stays
    if left:
        pytest.fail("Left behind: " + ", ".join(map(repr, left)), pytrace=False)


def _left_behind() -> list[object]:
    """Return the timers and threads that run, and the windows that exist, and were not reported yet."""
    from PySide6.QtCore import QObject, QThread, QTimer
    from shiboken6 import isValid

    left: list[object] = []
    for each in gc.get_objects():
        kind = type(each)
        if issubclass(kind, QObject) and isValid(each):
            timer_runs = issubclass(kind, QTimer) and each.isActive()
            thread_runs = issubclass(kind, QThread) and each.isRunning() and each is not QThread.currentThread()
            if timer_runs or thread_runs:
                left.append(each)
    if widgets := sys.modules.get("PySide6.QtWidgets"):
        left += [each for each in widgets.QApplication.topLevelWidgets() if isValid(each)]
    return [each for each in left if id(each) not in _reported]
