"""The settings manual and the settings file itself, written from the schema so that they cannot differ from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.settings.rules import SETTINGS, toml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.settings.rules import Setting, Value

_TYPE_NAMES = {bool: "true or false", str: "words", int: "whole number", float: "number"}

_MANUAL_HEAD = """\
# Settings

A setting stands on a line of its own: `key = value`. Words stand in quotation marks. A line that begins with `#` is a
remark. A change counts from the next start.

## Where settings come from

1. The defaults below.
2. The clinic's own file, `site.toml` in the state folder: `~/.local/state/back-pain-kiosk`, or `back-pain-kiosk` in
   `XDG_STATE_HOME`; under Windows `back-pain-kiosk` in `ProgramData`. The staff screen writes this file. A file with a
   mistake in it is kept as `site.toml.old` when that happens.
3. The policy file, for whoever looks after the computer: `/etc/back-pain-kiosk/policy.toml`; under Windows
   `back-pain-kiosk-policy\\policy.toml` in `ProgramData`. What it sets, staff cannot change. The kiosk never writes it.
   On Linux the file and its folder must belong to root, and nobody else may write to them; otherwise the file does not
   count.

The later one wins, setting by setting. The policy file used to be `machine.toml` in the state folder; that file is not
read any more.

## When something is wrong

A mistake loses nothing but its own line. The default stands in for it, every other line counts, and the staff screen
says what is wrong and where. `kiosk settings --validate` says the same, a line for each mistake, and ends with
exit code 7 if there are any; `kiosk settings --validate FILE` looks at a file before it is put in place.
`kiosk settings --effective` prints every setting with its value and where that comes from.

## Backup

A backup is a settings file too. Restoring one takes every setting from it; if anything in it is wrong, nothing is
changed.

## All settings"""

_FILE_HEAD = """\
# Settings of this kiosk. Remarks written by hand are lost when the staff screen writes this file.
# Take away the # before a line to make it count."""


def manual() -> str:
    """Return the settings manual in Markdown."""
    return "\n".join([_MANUAL_HEAD, *(_entry(setting) for setting in SETTINGS), ""])


def text_of(values: Mapping[str, Value]) -> str:
    """Return a settings file: every setting in order, explained, and as a remark where it has its default.

    Args:
        values: What is set, each value right for its setting.
    """
    lines = [_FILE_HEAD]
    for setting in SETTINGS:
        lines += ["", f"# {setting.rule.doc}"]
        if setting.range:
            lines.append(f"# Allowed: {setting.range}.")
        is_set = setting.key in values
        lines.append(setting.line(values[setting.key]) if is_set else f"# {setting.line(setting.default)}")
    return "\n".join([*lines, ""])


def _entry(setting: Setting) -> str:
    allowed = f"\n- Allowed: {setting.range}" if setting.range else ""
    return (
        f"\n### {setting.key}\n\n{setting.rule.doc}\n\n- Kind: {_TYPE_NAMES[setting.type]}{allowed}"
        f"\n- Default: `{toml(setting.default)}`"
    )
