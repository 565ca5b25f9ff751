"""Each system has its host, and one nobody knows refuses everything quietly."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.adapters.host import NullHost, choose_host
from kiosk.adapters.linux_host import LinuxHost
from kiosk.adapters.windows_host import WindowsHost


@pytest.mark.parametrize(("platform", "kind"), [("linux", LinuxHost), ("win32", WindowsHost), ("darwin", NullHost)])
def test_each_system_has_its_host(platform: str, kind: type):
    assert isinstance(choose_host(platform), kind)


def test_a_computer_nothing_is_known_of_lets_nothing_be_done():
    host = NullHost()
    assert not any((host.can_restart(), host.can_shut_down(), host.can_set_clock(), host.is_elevated()))
    assert not any((host.keep_awake(True), host.restart(), host.shut_down()))
    assert not host.set_clock(datetime(2026, 11, 22, 9, 0))  # noqa: DTZ001 - a clock on the wall has no zone
