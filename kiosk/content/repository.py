"""The pack compiled from a folder that is being worked on, and whether that has changed since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.pack_file import FORMAT, PackError, PackFile
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.problems import Problem

    CompileFolder = Callable[[Path, Path], list[Problem]]
    """Checks the folder (first) and compiles it to the file (second) when it has no error."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """What became of a folder.

    Attributes:
        pack: the compiled file to open; None when there never was a good one.
        problems: what is wrong with the folder; empty when it had not changed and was not read.
        is_last_good: whether ``pack`` is older than the folder, because the folder has errors now.
    """

    pack: Path | None
    problems: tuple[Problem, ...] = ()
    is_last_good: bool = False


def compile_if_changed(folder: Path, cache_dir: Path, compile_folder: CompileFolder) -> Compiled:
    """Compile a folder into the cache, unless neither it nor the pack format has changed since the last time.

    Args:
        folder: the folder that holds ``pack.toml``.
        cache_dir: where compiled packs are kept; it is made when it is not there.
        compile_folder: `kiosk.content.compiler.compile_folder`, handed in so that the running kiosk need not
            import what reads Markdown.

    Returns:
        The file to open. While the folder has errors, that is the last good one.

    Raises:
        KnownError: the cache cannot be written.
    """
    pack = cache_dir / f"{folder.absolute().name}.pack"
    stamp = pack.with_suffix(".files")
    files = listing(folder)
    last = stamp.read_bytes() if stamp.is_file() else b""
    is_good = last.partition(b"\n")[0] == files.partition(b"\n")[0] and opens(pack)
    if is_good and last == files:
        return Compiled(pack)
    from kiosk.content.problems import has_error  # noqa: PLC0415 - where nothing changed there is nothing to judge

    problems = compile_folder(folder, pack)
    if has_error(problems):
        return Compiled(pack if is_good else None, tuple(problems), is_last_good=is_good)
    try:
        stamp.write_bytes(files)
    except OSError as error:
        raise KnownError(f"The cache {cache_dir} cannot be written: {error}. Check the folder and the disk.") from error
    return Compiled(pack, tuple(problems))


def opens(pack: Path) -> bool:
    """Whether a compiled pack is there and can be read."""
    try:
        PackFile.open(pack).close()
    except PackError:
        return False
    return True


def listing(folder: Path) -> bytes:
    """Every file of the folder with its size in bytes and the time of its last change in ns; hidden files are not."""
    lines = [f"format {FORMAT} of {folder.absolute().as_posix()!a}"]
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.name.startswith(".") and path.is_file():
            status = path.stat()
            lines.append(f"{status.st_size} {status.st_mtime_ns} {name!a}")
    return "\n".join(lines).encode()
