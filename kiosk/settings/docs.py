"""The settings manual and an example file, written from the schema so that they cannot differ from it."""

from __future__ import annotations

from kiosk.settings.schema import SETTINGS, Setting, Value

_TYPE_NAMES = {bool: "true or false", str: "words", int: "whole number", float: "number"}


def manual() -> str:
    """Return the settings manual in Markdown."""
    entries = [_entry(setting) for setting in SETTINGS]
    return "\n".join(
        [
            "# Settings",
            "",
            "Settings stand in a file, one to a line: `key = value`. A line that begins with `#` is a remark.",
            "The machine's file wins over the clinic's, and both over the defaults below. A change counts from the",
            "next start. If anything in a file is wrong, the kiosk says what on the staff screen.",
            *entries,
            "",
        ],
    )


def example() -> str:
    """Return a settings file with every setting as a remark, at its default."""
    lines = ["# Take away the # before a line to make it count."]
    for setting in SETTINGS:
        lines += ["", f"# {setting.rule.doc}"]
        if setting.range:
            lines.append(f"# Allowed: {setting.range}.")
        lines.append(f"# {setting.key} = {toml(setting.default)}")
    return "\n".join([*lines, ""])


def toml(value: Value) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return repr(value)


def _entry(setting: Setting) -> str:
    allowed = f"\n- Allowed: {setting.range}" if setting.range else ""
    return (
        f"\n## {setting.key}\n\n{setting.rule.doc}\n\n- Kind: {_TYPE_NAMES[setting.type]}{allowed}"
        f"\n- Default: `{toml(setting.default)}`"
    )
