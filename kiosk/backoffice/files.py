"""The files staff take to a stick: all settings, what support needs, and the report for opening day."""

from __future__ import annotations

import io
import json
import platform
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk import __version__, safe_file
from kiosk.crash import folder as crash_folder
from kiosk.settings import writer
from kiosk.staff.desks.files import Made, Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from kiosk.backoffice.stores import SiteSettings
    from kiosk.paths import AppPaths
    from kiosk.staff.health import HealthLine

_MOST_LOG = 1024 * 1024
# Secrets, counts and names stay in the clinic; everything support needs is in these.
_LOGS = ("kiosk.log", "kiosk.log.1", "supervisor.log", "supervisor.log.1")


@dataclass(frozen=True, slots=True)
class KioskFiles:
    """Makes files of what the kiosk knows.

    Args:
        paths: Where the kiosk keeps things.
        settings: The settings.
        health: Looks at the kiosk.
        crashes: The folder of crash reports.
    """

    paths: AppPaths
    settings: SiteSettings
    health: Callable[[], Sequence[HealthLine]]
    crashes: Path

    def make(self, kind: str) -> Iterator[Part | Made]:
        """Yield how far it is, and last the file."""
        if kind == "backup":
            yield Part(0, 1, "The settings are read.")
            draft = self.paths.cache / "backup.toml"
            writer.back_up(self.settings.site, draft)
            data = safe_file.read(draft, _MOST_LOG) or b""
            draft.unlink(missing_ok=True)
            yield Made("back-pain-kiosk-settings.toml", data)
        elif kind == "readiness-report":
            yield Part(0, 1, "The kiosk is looked at.")
            yield Made("back-pain-kiosk-report.txt", self._report().encode())
        else:
            yield from self._bundle()

    def restore(self, data: bytes) -> tuple[str, ...]:
        """Take every setting from a file. Return why nothing was changed."""
        draft = self.paths.cache / "restore.toml"
        safe_file.write(draft, data)
        try:
            problems = writer.restore(draft, self.settings.site, locked=self.settings.load().locked)
        finally:
            draft.unlink(missing_ok=True)
        return tuple(problem.message for problem in problems)

    def _bundle(self) -> Iterator[Part | Made]:
        whole = io.BytesIO()
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as bundle:
            yield Part(0, 3, "The kiosk is looked at.")
            bundle.writestr("report.txt", self._report())
            yield Part(1, 3, "The logs are read.")
            for name in _LOGS:
                data = safe_file.read(self.paths.logs / name, 2 * _MOST_LOG)
                if data is not None:
                    bundle.writestr(name, data)
            yield Part(2, 3, "The crash reports are read.")
            reports = [report.to_dict() for report in crash_folder.reports(self.crashes)]
            bundle.writestr("crashes.json", json.dumps(reports, indent=1))
        yield Made("back-pain-kiosk-support.zip", whole.getvalue())

    def _report(self) -> str:
        lines = [f"Back Pain Kiosk {__version__}", f"{platform.system()} {platform.release()} {platform.machine()}", ""]
        for line in self.health():
            lines += [f"[{line.level}] {line.sentence} {line.what_to_do}".rstrip()]
        return "\n".join([*lines, ""])
