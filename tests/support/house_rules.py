"""The house rules no linter knows: each takes a file's syntax tree or text, and yields the lines that break it."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SPEAKING_CALLS = frozenset(
    {
        "addAction",
        "setAccessibleDescription",
        "setAccessibleName",
        "setPlaceholderText",
        "setText",
        "setTitle",
        "setToolTip",
        "setWhatsThis",
        "setWindowTitle",
    }
)
"""Qt's methods whose texts a person reads or hears."""

SPEAKING_KEYWORDS = frozenset({"accessible_name", "caption", "label", "text", "title", "words"})
"""Our own parameters of that kind."""

PIXEL_CALLS = frozenset(
    {
        "resize",
        "setContentsMargins",
        "setFixedHeight",
        "setFixedSize",
        "setFixedWidth",
        "setGeometry",
        "setMaximumHeight",
        "setMaximumSize",
        "setMaximumWidth",
        "setMinimumHeight",
        "setMinimumSize",
        "setMinimumWidth",
        "setPixelSize",
        "setSpacing",
    }
)
"""Qt's methods that take pixels."""

DIALOGS = frozenset(
    {f"Q{kind}Dialog" for kind in ("", "Color", "File", "Font", "Input", "PageSetup", "Print", "Progress")}
)
"""Qt's dialogs; each is a second window, and most of them show the computer's folders."""

DOORS = DIALOGS | {
    "QAction",
    "QClipboard",
    "QComboBox",
    "QCompleter",
    "QDesktopServices",
    "QDrag",
    "QErrorMessage",
    "QKeySequenceEdit",
    "QLineEdit",
    "QMenu",
    "QMenuBar",
    "QMessageBox",
    "QPlainTextEdit",
    "QPrintPreviewDialog",
    "QShortcut",
    "QSystemTrayIcon",
    "QTextBrowser",
    "QTextEdit",
    "QToolTip",
    "QWebEngineView",
    "QWhatsThis",
    "QWizard",
    "clipboard",
    "setAcceptDrops",
    "setOpenExternalLinks",
    "setShortcut",
    "setToolTip",
    "setWhatsThis",
}
"""What of Qt leads out of the one window, or brings menus, drops, links and shortcuts of its own (SE-05)."""

STARTERS = frozenset({"fork", "popen", "posix_spawn", "startfile", "system"})
"""What of `os` starts another program, besides its execs and spawns."""

STARTING_MODULES = frozenset({"multiprocessing", "pty", "subprocess", "webbrowser"})
"""Modules that are there to start other programs."""

HEAVY = frozenset({"asyncio", "email", "importlib.metadata", "inspect", "pydoc", "unittest", "urllib", "xml"})
"""Modules of the standard library that cost a kiosk start-up time."""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the last part of the name it is called by."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


def used_names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield every name that is imported, read, or taken from something, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.name, node.lineno) for alias in node.names)


def doors(tree: ast.AST) -> Iterator[int]:
    """Ways out of the one window, whoever would take them."""
    return (line for name, line in used_names(tree) if name in DOORS)


def starting_programs(tree: ast.AST) -> Iterator[int]:
    """Other programs started, by whatever means."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules = [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = [(node.module or "", node.lineno)]
        else:
            modules = []
        yield from (line for module, line in modules if module.partition(".")[0] in STARTING_MODULES)
        owner = node.value if isinstance(node, ast.Attribute) else None
        is_of_os = isinstance(owner, ast.Name) and owner.id == "os"
        if is_of_os and isinstance(node, ast.Attribute) and node.attr.startswith((*STARTERS, "exec", "spawn")):
            yield node.lineno
    yield from (line for name, line in used_names(tree) if name == "QProcess")


def has_words(node: ast.expr) -> bool:
    """Tell whether an expression is a text of the source language, plain or with fields."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(
        isinstance(part, ast.Constant) and isinstance(part.value, str) and any(map(str.isalpha, part.value))
        for part in parts
    )


def painted_text(tree: ast.AST) -> Iterator[int]:
    """Text painted past the one function that sets it in millimetres and in the reader's direction."""
    return (call.lineno for name, call in calls(tree) if name in ("drawText", "drawStaticText"))


def pixel_numbers(tree: ast.AST) -> Iterator[int]:
    """Sizes written in pixels, which are a different size on every screen; nought is nought everywhere."""
    for name, call in calls(tree):
        if name in PIXEL_CALLS:
            numbers = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            if any(number != 0 for number in numbers):
                yield call.lineno


def repeating_timers(tree: ast.AST) -> Iterator[int]:
    """Timers that wake the computer for ever: each must be single-shot and started again when it is needed."""
    made = [call.lineno for name, call in calls(tree) if name == "QTimer"]
    single = [call for name, call in calls(tree) if name == "setSingleShot"]
    if len(single) < len(made):
        yield from made
    yield from (call.lineno for name, call in calls(tree) if name == "startTimer")


def waiting(tree: ast.AST) -> Iterator[int]:
    """Waiting for a time instead of for what is to happen."""
    for name, call in calls(tree):
        if name in ("qWait", "sleep", "msleep", "usleep"):
            yield call.lineno
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        if name == "wait" and isinstance(owner, ast.Name) and owner.id == "qtbot":
            yield call.lineno


def untranslated(tree: ast.AST) -> Iterator[int]:
    """Words shown or spoken without passing the translator."""
    for name, call in calls(tree):
        positional = call.args if name in SPEAKING_CALLS else []
        named = [keyword.value for keyword in call.keywords if keyword.arg in SPEAKING_KEYWORDS]
        if any(map(has_words, [*positional, *named])):
            yield call.lineno


def printing(tree: ast.AST) -> Iterator[int]:
    """Output that a kiosk without a terminal loses."""
    return (call.lineno for name, call in calls(tree) if name == "print" and isinstance(call.func, ast.Name))


def mocks(tree: ast.AST) -> Iterator[int]:
    """Mocks, which agree to everything; a small fake says what it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("unittest"):
            yield node.lineno
        if isinstance(node, ast.Import) and any(alias.name.startswith("unittest") for alias in node.names):
            yield node.lineno


def heavy_imports(tree: ast.Module) -> Iterator[int]:
    """Slow modules imported when the kiosk starts; an import for type checking alone costs nothing."""
    for node in tree.body:
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        if any(name in HEAVY or name.partition(".")[0] in HEAVY for name in names):
            yield node.lineno


_EXEMPTION = re.compile(
    r"#\s*(noqa|type:\s*ignore|pragma:\s*no\s*(?:cover|branch))(:\s*[A-Z0-9, ]+|\[[\w, -]+\])?(.*)$"
)


def silent_exemptions(text: str) -> Iterator[int]:
    """Linters and counters switched off without naming the rule and without a reason beside it."""
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _EXEMPTION.search(line):
            kind, rule, reason = found.groups()
            nameless = not rule and not kind.startswith("pragma")
            if nameless or not re.search(r"[a-z]{4,}", reason, re.IGNORECASE):
                yield number


# Written in two halves, so that this file does not break the rule itself.
_HALVES = [
    ("pypi", r"\.org"),
    ("python", "hosted"),
    ("npmjs", r"\."),
    ("debian", r"\.org"),
    ("/wor", "k/"),
    ("/roo", "t/"),
]
_STRANGERS = re.compile("|".join(first + second for first, second in _HALVES))


def strangers(text: str) -> Iterator[int]:
    """Addresses of package registries, and folders of one machine."""
    return (number for number, line in enumerate(text.splitlines(), start=1) if _STRANGERS.search(line))
