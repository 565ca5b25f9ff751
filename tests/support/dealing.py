"""Which tests one process runs one after the other, so that what is dear is made once."""

from __future__ import annotations

import re

from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped] # the package brings no types

_SURVEYED = re.compile(
    r"tests/end_to_end/test_(?:every_screen|finding_the_way|signs_of_danger)\.py::.*\["
    r"(?P<glass>desk|standing|tablet|upright|wall)(?:-(?P<scale>[\d.]+))?\]"
)


class DealtBySubject(LoadScopeScheduling):  # type: ignore[misc] # the package brings no types
    """Deals tests file by file; but all that is asked about one glass at one text size goes together."""

    def _split_scope(self, nodeid: str) -> str:
        """Return what a test is dealt by."""
        return subject_of(nodeid)


def subject_of(nodeid: str) -> str:
    """Return what a test is dealt by: its file, or the glass that is surveyed for it, which takes seconds."""
    if found := _SURVEYED.match(nodeid):
        return f"survey of {found['glass']} at {found['scale'] or '1.0'}"
    return nodeid.partition("::")[0]
