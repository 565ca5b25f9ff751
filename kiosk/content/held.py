"""Facts kept off every page until a clinician has cleared them: read from ``held.toml``, and looked for on the pages.

The file may be missing: then nothing is held. Each table ``[[held]]`` has a ``key``, the ``page`` the fact would stand
on, the fact as ``text``, and ``why`` it is held; and it may have its ``sources``, and ``marks``: words that would give
it away on a page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content import files
from kiosk.content.facts import Facts
from kiosk.content.front_matter import key_lines, parse_toml
from kiosk.content.index import Held
from kiosk.content.problems import Problem
from kiosk.content.walk import all_texts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.content.model import ContentPack, Page

HELD_FILE = "held.toml"
SOFT_HYPHEN = "\u00ad"

_KEYS = ("key", "page", "text", "why", "sources", "marks")


def load_held(folder: Path) -> tuple[tuple[Held, ...], list[Problem]]:
    """Read the held facts of a content folder; none when there is no file.

    Args:
        folder: the folder that holds ``pack.toml``.
    """
    text, problems = files.read_text(folder, HELD_FILE)
    if text is None:
        return (), [problem for problem in problems if problem.code != "file-missing"]
    values, problems = parse_toml(text, HELD_FILE)
    if values is None:
        return (), problems
    facts = Facts(values, HELD_FILE, key_lines(text.split("\n"), 1))
    facts.only(("held",))
    return tuple(_held(facts, table) for table in facts.tables("held", optional=True)), facts.problems


def _held(facts: Facts, table: Facts) -> Held:
    table.only(_KEYS)
    held = Held(
        key=table.identifier("key"),
        page=table.identifier("page"),
        text=table.text("text"),
        why=table.text("why"),
        sources=table.texts("sources", optional=True),
        marks=table.texts("marks", optional=True),
    )
    facts.take(table)
    return held


def check_held(pack: ContentPack) -> Iterator[Problem]:
    """Find held facts that are listed wrongly."""
    known = {page for page, _ in pack.pages}
    keys: set[str] = set()
    for held in pack.info.held:
        quote = f'key = "{held.key}"'
        if held.key in keys:
            yield Problem("held-duplicate", HELD_FILE, 0, {"quote": quote, "key": held.key})
        if held.page not in known:
            yield Problem("held-page", HELD_FILE, 0, {"quote": quote, "key": held.key, "page": held.page})
        for source in held.sources:
            if source not in pack.sources:
                yield Problem("source-unknown", HELD_FILE, 0, {"quote": quote, "source": source})
        keys.add(held.key)


def held_on(page: Page, facts: tuple[Held, ...], file: str) -> Iterator[Problem]:
    """Find held facts that stand on a page all the same.

    Args:
        page: the page.
        facts: all facts that are held.
        file: the file of the page.
    """
    whole = "\n".join(all_texts(page)).replace(SOFT_HYPHEN, "")
    for held in facts:
        for words in _standing_in(whole, held):
            yield Problem("held-shown", file, 0, {"quote": words, "key": held.key, "words": words})


def _standing_in(whole: str, held: Held) -> list[str]:
    """Those words of a held fact that a text has, as they stand there."""
    found = (re.search(re.escape(words), whole, re.IGNORECASE) for words in (held.text, *held.marks))
    return [match[0] for match in found if match]
