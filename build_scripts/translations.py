"""Collects what the program says for the translators, and compiles what they wrote.

    python build_scripts/translations.py update     the .ts files get new texts and lose those that are gone
    python build_scripts/translations.py release    the .qm files the kiosk loads are made of them
    python build_scripts/translations.py check      what is missing or wrong in the .ts files, and whether .qm are fresh
    python build_scripts/translations.py add CODE   begins a language: its .ts file with every text to translate

The files are those of Qt Linguist, in resources/translations. Texts that count something are written with `%n` and
have as many forms as the language needs. English has such forms alone.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import picture_texts
import staff_texts
from common import ROOT, StopError, end_with, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FOLDER = ROOT / "resources" / "translations"
SOURCES = ("kiosk/gui",)
NOT_SHOWN_BY_A_KIOSK = ("kiosk/gui/workshop/",)
ENGLISH = "kiosk_en.ts"

_PLACE = re.compile(r"%n|%[1-9]|\{[^{}]*\}")
# A context and a text.
_LEAST = 2


class Text(NamedTuple):
    """A text of the program: where it belongs, the English, what tells it from the same words elsewhere; its forms."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_done: bool
    counts: bool


def texts_in(file: Path) -> list[Text]:
    """Return every text of a .ts file.

    Raises:
        StopError: a text has no place for its translation.
    """
    return list(_texts(ET.parse(file).getroot()))  # noqa: S314 - a file of this source tree


def _texts(root: ET.Element) -> Iterator[Text]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None:
                raise StopError(f"There is a text without a place for its translation: {message.findtext('source')}")
            counts = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in said.iter("numerusform")) if counts else (said.text or "",)
            yield Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                forms,
                said.get("type") is None,
                counts,
            )


def wrong(text: Text) -> str:
    """Return what is wrong with the translation of a text, or nothing.

    What staff read may wait: they read English meanwhile. What patients read may not.
    """
    if not text.is_done and text.context == staff_texts.CONTEXT:
        return ""
    if not text.is_done or not all(text.forms):
        return "is not translated, or not in every form"
    wanted = sorted(_PLACE.findall(text.source))
    for form in text.forms:
        found = sorted(_PLACE.findall(form))
        # One, two or none may be said in words.
        if found != wanted and not (text.counts and [place for place in wanted if place != "%n"] == found):
            return f"has other places than the English: {form}"
    return ""


def update(folder: Path = FOLDER) -> None:
    """Bring every .ts file of ``folder`` up to the program.

    Raises:
        StopError: lupdate failed.
    """
    with tempfile.TemporaryDirectory() as room:
        source = _collected(Path(room))
        for file in sorted(folder.glob("*.ts")):
            options = ["-locations", "none", "-no-obsolete", "-silent"]
            options += ["-pluralonly"] if file.name == ENGLISH else []
            _tool("lupdate", *options, str(source), "-ts", str(file))


def _collected(room: Path) -> Path:
    """Write everything the program says to a file in ``room`` that lupdate reads.

    The program's own files are not given to it: of its Python lupdate knows too little, and of some it never ends.
    """
    lines = ["from PySide6.QtCore import QCoreApplication", ""]
    for part in SOURCES:
        for file in sorted((ROOT / part).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            if not name.startswith(NOT_SHOWN_BY_A_KIOSK):
                for call in said_in(file.read_text(encoding="utf-8")):
                    lines += [f"#: {name}", call]
    made = room / "texts.py"
    for text in staff_texts.all_texts():
        lines.append(_call(staff_texts.CONTEXT, text))
    for shown in picture_texts.all_texts():
        lines += [f"#: {shown.note}", _call(picture_texts.CONTEXT, shown.source)]
    made.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return made


def said_in(source: str) -> Iterator[str]:
    """Yield a call lupdate understands for each text in the source of a module."""
    if "translate" not in source and "tr(" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
        if called == "tr" and words and isinstance(words[0], str):
            # What pictures are worked with is found in their context, like their texts.
            words = [picture_texts.CONTEXT, *words[:1]]
        elif called != "translate" or len(words) < _LEAST or not all(isinstance(word, str) for word in words[:_LEAST]):
            continue
        yield _call(*(str(word or "") for word in words[:3]))


def _call(context: str, source: str, comment: str = "") -> str:
    literals = ", ".join(json.dumps(word, ensure_ascii=False) for word in (context, source, comment))
    # lupdate takes a Python text for one that counts only with the encoding PySide no longer asks for.
    counts = ", QCoreApplication.UnicodeUTF8, n" if "%n" in source else ""
    return f"QCoreApplication.translate({literals}{counts})"


def release(folder: Path = FOLDER, out: Path | None = None) -> None:
    """Compile every .ts file of ``folder`` to a .qm file beside it, or in ``out``.

    Raises:
        StopError: lrelease failed.
    """
    for file in sorted(folder.glob("*.ts")):
        target = (out or folder) / file.with_suffix(".qm").name
        _tool("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(target))


def check(folder: Path = FOLDER) -> list[str]:
    """Return what is wrong with the translations in ``folder``, a sentence each."""
    found = []
    with tempfile.TemporaryDirectory() as room:
        fresh = Path(room)
        for file in folder.glob("*.ts"):
            shutil.copy(file, fresh)
        update(fresh)
        release(fresh)
        for file in sorted(folder.glob("*.ts")):
            known, wanted = set(texts_in(file)), set(texts_in(fresh / file.name))
            found += [f"{file.name}: {text.source!r} {problem}" for text in known if (problem := wrong(text))]
            if {text[:3] for text in known} != {text[:3] for text in wanted}:
                found.append(f"{file.name} has other texts than the program. Run: translations.py update")
            compiled = file.with_suffix(".qm")
            if not compiled.exists() or compiled.read_bytes() != (fresh / compiled.name).read_bytes():
                found.append(f"{compiled.name} is not made of {file.name}. Run: translations.py release")
    return found


def add(code: str, folder: Path = FOLDER) -> Path:
    """Begin a language, and return its .ts file.

    Args:
        code: its BCP 47 code, for example zh-Hans.
        folder: where it is put.

    Raises:
        StopError: lupdate failed.
    """
    file = folder / f"kiosk_{code.replace('-', '_')}.ts"
    with tempfile.TemporaryDirectory() as room:
        options = ["-locations", "none", "-silent", "-source-language", "en", "-target-language", file.stem[6:]]
        _tool("lupdate", *options, str(_collected(Path(room))), "-ts", str(file))
    return file


def _tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, which come with PySide6."""
    import PySide6

    ending = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).with_name(f"{name}{ending}")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise StopError(f"{name} failed: {done.stderr.strip() or done.stdout.strip()}")


def main(arguments: Sequence[str] = tuple(sys.argv[1:])) -> int:
    """Do what the command line asks and return the exit code."""
    match [*arguments]:
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["check"]:
            problems = check()
            say("\n".join(problems) or "Every text is translated, and what the kiosk loads is fresh.")
            return int(bool(problems))
        case ["add", code]:
            say(f"Translate {add(code).relative_to(ROOT)} with Qt Linguist, then run: translations.py release")
        case _:
            say(__doc__ or "")
            return 0 if list(arguments[:1]) in (["-h"], ["--help"]) else 2
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    end_with(main)
