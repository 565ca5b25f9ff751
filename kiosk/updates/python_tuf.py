"""python-tuf's client without the part that opens connections.

Its updater imports a downloader made on urllib3 whether or not one is handed in. In its place stands one that refuses,
so that neither urllib3 nor a socket is ever loaded into a kiosk. Without the package cryptography, securesystemslib
verifies Ed25519 signatures with Python alone, which is all a kiosk does with keys.

It costs some tens of milliseconds to load, and nothing loads it before staff read an update.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import NoReturn

__all__ = ["FetcherInterface", "Metadata", "Root", "TargetFile", "Targets", "Updater", "exceptions"]

_DOWNLOADER = "tuf.ngclient.urllib3_fetcher"


class NoDownloader:
    """What stands in for the downloader."""

    def __init__(self, **_: object) -> NoReturn:
        raise RuntimeError("A kiosk opens no connection.")


_stand_in = ModuleType(_DOWNLOADER)
vars(_stand_in)["Urllib3Fetcher"] = NoDownloader
sys.modules.setdefault(_DOWNLOADER, _stand_in)

from tuf.api import exceptions  # noqa: E402 - after the stand-in, which it would load otherwise
from tuf.api.metadata import Metadata, Root, TargetFile, Targets  # type: ignore[attr-defined] # noqa: E402 - see above; python-tuf documents all four there, and its types do not say so
from tuf.ngclient.fetcher import FetcherInterface  # noqa: E402 - see above
from tuf.ngclient.updater import Updater  # noqa: E402 - see above
