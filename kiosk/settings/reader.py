"""A settings file becomes entries with their lines. A line that cannot be understood does not lose the others."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.settings.problems import SettingsProblem, shown

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.settings.problems import ProblemCode

MOST_BYTES = 1_000_000
"""A file with every setting has about 10,000; what is larger than this was put there by mistake."""

MOST_BAD_LINES = 20
"""With more lines than this that cannot be understood, a file is not a settings file."""

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

_NOT_UNDERSTOOD = (
    "This line cannot be understood. Write key = value, with words in quotation marks, or put a # before it."
)


class Entry(NamedTuple):
    """One key of a file, its value as TOML gives it, and the line it begins on, counted from 1; 0: not looked for."""

    key: str
    value: Any
    line: int


class Reading(NamedTuple):
    """What stands in a file, and what is wrong with it as a file.

    Args:
        entries: Its keys in their order.
        problems: Lines that cannot be understood, or why the file cannot be read at all.
        text: Where the lines of the entries are still to be looked for; empty if they are there.
    """

    entries: tuple[Entry, ...] = ()
    problems: tuple[SettingsProblem, ...] = ()
    text: str = ""

    def located(self) -> Reading:
        """Return the same with the line of every entry."""
        if not self.text:
            return self
        from kiosk.settings.lines import lines_of_keys  # noqa: PLC0415 - a start without problems does without

        lines = lines_of_keys(self.text)
        return Reading(tuple(entry._replace(line=lines[entry.key]) for entry in self.entries), self.problems)


def read(path: Path, *, is_needed: bool = False) -> Reading:
    """Return what stands in a file, and what is wrong with it as a file. Without such a file: neither.

    Args:
        path: The file.
        is_needed: That there is no such file is a problem too.
    """
    try:
        text = _text(path)
    except FileNotFoundError:
        if not is_needed:
            return Reading()
        problem = _whole("missing", path, "There is no such file. Check its name, or put the stick in.")
        return Reading(problems=(problem,))
    except OSError as error:
        reason = error.strerror or "it does not answer"
        message = f"The file cannot be read: {reason}. Let the account the kiosk runs under read it."
        return Reading(problems=(_whole("unreadable", path, message),))
    if isinstance(text, SettingsProblem):
        return Reading(problems=(text,))
    return understand(text, str(path))


def understand(text: str, file: str) -> Reading:
    """Return what stands in the text of a file, in its order, and every line that cannot be understood."""
    import tomllib  # noqa: PLC0415 - costs a start several milliseconds, and most kiosks have no such file

    text = text.replace("\r\n", "\n")
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError):
        # ValueError: also a whole number too long for Python.
        return _line_by_line(text, file)
    return Reading(tuple(Entry(key, value, 0) for key, value in table.items()), text=text)


def _text(path: Path) -> str | SettingsProblem:
    """Return the text of a file, or why it is none.

    Raises:
        OSError: It is not there, or cannot be read.
    """
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode):
        return _whole("not-a-file", path, "This is not a file but a folder or a device. Take it away.")
    if facts.st_size > MOST_BYTES:
        message = "The file is larger than 1 MB, so it is not a settings file. Put the right one in its place."
        return _whole("too-large", path, message)
    data = path.read_bytes()
    if data.startswith(_UTF_16):
        return _encoding(path)
    if b"\0" in data:
        return _whole("binary", path, "The file does not hold text. Put the right one in its place.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _encoding(path)


def _encoding(path: Path) -> SettingsProblem:
    message = "The file is not saved as UTF-8. Open it in a text editor and save it as UTF-8."
    return _whole("not-utf8", path, message)


def _whole(code: ProblemCode, path: Path, message: str) -> SettingsProblem:
    return SettingsProblem(code, str(path), 0, "", message)


def _line_by_line(text: str, file: str) -> Reading:
    """Return the entries of the lines that can be understood by themselves, and the others as problems."""
    import tomllib  # noqa: PLC0415 - costs a start several milliseconds, and most kiosks have no such file

    found: dict[str, Entry] = {}
    problems: list[SettingsProblem] = []
    is_in_table = False
    for number, line in enumerate(text.split("\n"), start=1):
        try:
            table = tomllib.loads(line)
        except (ValueError, RecursionError):
            problems.append(SettingsProblem("not-toml", file, number, "", _NOT_UNDERSTOOD))
            table = {}
        begins_table = line.lstrip().startswith("[")
        for key, value in table.items() if begins_table or not is_in_table else ():
            if key in found:
                message = f"“{shown(key)}” was set in line {found[key].line} already. Take one of the two lines away."
                problems.append(SettingsProblem("twice", file, number, shown(key), message))
            else:
                found[key] = Entry(key, value, number)
        is_in_table = is_in_table or begins_table
        if len(problems) > MOST_BAD_LINES:
            message = f"More than {MOST_BAD_LINES} lines cannot be understood, so this is not a settings file. "
            message += "Put the right one in its place."
            return Reading(problems=(SettingsProblem("not-settings", file, 0, "", message),))
    return Reading(tuple(found.values()), tuple(problems))
