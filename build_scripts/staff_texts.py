"""Collects the texts of all staff screens for the translation tools; `translations.py` hands them over.

What staff read is plain English where it is used, as with pictures (`picture_texts.py`): a text somebody forgot to
mark would stay English for ever. So every string of the staff's code that reads like words is a text, and so is every
value of a table of words. Texts that count have the place ``%n`` and every language its own plurals.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from common import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = "Staff"

WRITTEN_IN = (
    *("kiosk/staff", "kiosk/backoffice", "kiosk/adapters/storage.py"),
    *("kiosk/updates/problems.py", "kiosk/updates/shelf.py"),
)
"""Where what staff read is written: folders, and modules of others."""

NO_WORDS = {"keyboard.py", "gesture.py", "secrets_store.py", "safe.py", "sights.py"}
"""Modules of these folders without words for staff sheets: keys, hashes, the safe screen, samples of a tour."""

SILENT_CALLS = {"ValueError", "KeyError", "BugError", "compile", "Literal", "getLogger", "debug", "info", "warning"}
"""What takes strings that staff never read."""

_WORDS = re.compile(r"[A-Z“%][^\n]*[a-z][^\n]*|[A-Z]{2}", re.DOTALL)
_PLACES = re.compile(r"%[1-9n]")


def texts_of(source: str) -> Iterator[str]:
    """Yield the texts of one module, in the order they stand in it."""
    tree = ast.parse(source)
    silent = {id(part) for node in ast.walk(tree) for top in _silent(node) for part in ast.walk(top)}
    listed = {id(value) for node in ast.walk(tree) for value in _tables(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in silent:
            continue
        if id(node) in listed or _reads_like_words(node.value):
            yield node.value


def _reads_like_words(text: str) -> bool:
    """Tell a text from a name: it begins like a sentence, or puts two things into an order."""
    begins = _WORDS.fullmatch(text) is not None and any(map(str.isalpha, _PLACES.sub("", text)))
    return begins or len(_PLACES.findall(text)) > 1


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what below a node is never read by staff: descriptions, types, what is compared with, parts of names."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.JoinedStr | ast.Compare):
        yield node
    elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
        yield node.annotation
    elif isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in SILENT_CALLS:
            yield node
        elif name == "counted":
            # What English says of one is no text of its own.
            yield node.args[1]
    elif isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "Literal":
        yield node


def _tables(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the values of a table of words."""
    if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if getattr(target, "id", "").endswith("WORDS"):
            yield from node.value.values


def all_texts() -> list[str]:
    """Return every text of staff screens once."""
    from kiosk.settings.rules import SETTINGS
    from kiosk.staff.words import numbered
    from kiosk.usage import events, export, problems

    found: dict[str, None] = {}
    for place in (ROOT / each for each in WRITTEN_IN):
        for file in sorted(place.rglob("*.py")) if place.is_dir() else (place,):
            if file.name not in NO_WORDS:
                found |= dict.fromkeys(texts_of(file.read_text(encoding="utf-8")))
    for setting in SETTINGS:
        found |= dict.fromkeys(filter(None, (setting.rule.doc, setting.range, setting.rule.unit)))
    sentences = (*export.SENTENCES.values(), *problems.SENTENCES.values())
    found |= dict.fromkeys(map(numbered, sentences))
    found |= dict.fromkeys(event.words for event in events.EVENTS)
    return list(found)
