"""The step of the package build that puts the program's data into the wheel, as `kiosk/_data`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent.parent


class BuildWithData(build_py):
    """Copies resources, compiled pages and first drawings beside the modules, where kiosk.paths looks for them."""

    def run(self) -> None:
        """Build the modules, then their data.

        Raises:
            SystemExit: the pages have problems; they were printed.
        """
        super().run()
        if self.editable_mode:
            return  # the source tree has its data beside the package already
        data = Path(self.build_lib) / "kiosk" / "_data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(ROOT / "resources", data / "resources", ignore=shutil.ignore_patterns("manifest.toml", "*.ts"))
        (data / "content").mkdir()
        sys.path.insert(0, str(ROOT))
        from kiosk.commands import draw, publish
        from kiosk.gui.illustrations.pictures import PICTURES

        if not publish.run(ROOT / "content" / "back-pain", data / "content" / "back-pain.pack", print):
            sys.exit("The pages have problems, so no package was built.")
        draw.run(data / "drawings", PICTURES, ROOT / "resources" / "themes" / "anatomy.toml")
