from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.updates.python_tuf import NoDownloader
from tests.support.content_updates import NOW, Clinic

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.content_updates import Publisher

SCRIPT = """
import sys
import qt_allowlist

class Bundle:
    def find_spec(self, name, path=None, target=None):
        if name in qt_allowlist.PYTHON_EXCLUDES:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Bundle())
from datetime import datetime
from pathlib import Path
from kiosk.release import RELEASED
from kiosk.updates import job
from kiosk.updates.source import FolderSource

stick, updates, shipped, now = sys.argv[1:]
site = job.Site(
    updates=Path(updates), policy=Path(updates, "policy.toml"), shipped=Path(shipped), shown=Path(shipped),
    shown_version="1.0.0", program="0.1.0", released=RELEASED, picture_version="1",
)
print(list(job.run(site, FolderSource(Path(stick)), datetime.fromisoformat(now)))[-1].phase)
found = {name.partition(".")[0] for name in sys.modules}
print(sorted(found & {"cryptography", "email", "http", "requests", "socket", "ssl", "urllib3"}))
print("tuf" in found)
"""


def test_an_update_is_verified_with_nothing_but_what_the_bundle_holds(tmp_path: Path, publisher: Publisher):
    """No socket, no urllib3, no OpenSSL: Python's own arithmetic verifies the signatures."""
    publisher.publish()
    clinic = Clinic(tmp_path / "kiosk", publisher)
    start = f"import sys; sys.path[:0] = {sys.path!r}\n{SCRIPT}"
    places = [str(publisher.place), str(clinic.updates), str(clinic.shipped), NOW.isoformat()]
    command = [sys.executable, "-S", "-c", start, *places]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stdout.splitlines() == ["ready", "[]", "True"], result.stderr


def test_a_running_kiosk_does_not_load_it():
    script = "import sys, kiosk.app, kiosk.assembly, kiosk.backoffice.machine; print('tuf' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert result.stdout.strip() == "False", result.stderr


def test_the_stand_in_refuses():
    with pytest.raises(RuntimeError, match="no connection"):
        NoDownloader(app_user_agent=None)
