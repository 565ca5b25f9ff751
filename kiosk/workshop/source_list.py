"""The list of sources in ``sources.toml``: read, and added to without touching its other lines."""

from __future__ import annotations

import re
import tomllib

from kiosk.errors import KnownError
from kiosk.workshop import toml_lines

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*", re.ASCII)
_CANNOT = "The list of sources is written in a way that cannot be added to here. Add the source in the file."


def sources(text: str) -> dict[str, str]:
    """The citations by their keys, in the order of the file; none while it cannot be read."""
    try:
        table = tomllib.loads(text).get("sources")
    except tomllib.TOMLDecodeError:
        return {}
    found = table.items() if isinstance(table, dict) else ()
    return {key: citation for key, citation in found if isinstance(citation, str)}


def with_source(text: str, key: str, citation: str) -> str:
    """The text of ``sources.toml`` with one more source at its end.

    Raises:
        KnownError: the key cannot be one or is taken, there is no citation, or the list cannot be added to.
    """
    key, citation = key.strip(), " ".join(citation.split())
    known = sources(text)
    if not _KEY.fullmatch(key):
        raise KnownError("A key has letters from A to Z, digits and hyphens only, for example KOES07.")
    if key in known:
        raise KnownError(f"There is a source {key} already: {known[key]}")
    if not citation:
        raise KnownError("Write where the fact comes from: authors, journal, year, pages.")
    result = f"{text.rstrip()}\n{key} = {toml_lines.written(citation)}\n"
    if sources(result) != {**known, key: citation} or not known:
        raise KnownError(_CANNOT)
    return result
