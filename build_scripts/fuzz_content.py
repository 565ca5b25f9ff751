"""Throws anything at what reads content: texts of pages, their facts, and the files of a whole pack.

    .venv/bin/python build_scripts/fuzz_content.py [--short] [--cases N] [--seed N]

Each case is a small pack in which something is replaced: by pieces of Markdown and of our own marks in any order, by
facts with values of any kind, by lists of pages that lead anywhere, by links out of the folder. Of each it is asked
that the checks raise nothing, that no mark of a text stands in any word of a pack that can be read, and that nothing
outside the folder is opened. The first case that fails is told in its smallest form.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from common import ROOT, say
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(ROOT))

from kiosk.content.compiler import check_folder
from kiosk.content.problems import has_error
from kiosk.content.walk import all_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.model import ContentPack

CASES, SHORT_CASES = 20_000, 300
RAW = re.compile(r"\*\*|:::|</?[A-Za-z!][^<>]*>|\[@|\{#")
"""Marks of a text that no word of a pack may hold."""

PACK = """id = "chairs"
version = "1.0.0"
title = "Chairs"
languages = ["en", "es"]
source_language = "en"
licence = "CC-BY-4.0"
minimum_kiosk = "0.1.0"
publisher = "The chair library"
[[group]]
id = "start"
hub = ""
pages = ["stool", "bench", "help"]
"""
SOURCES = '[sources]\nOAK01 = "Oak A. The four legs."\n'
HELD = '[[held]]\nkey = "ice"\npage = "stool"\ntext = "Ice melts."\nwhy = "A dream."\n'
FACTS = """number = {number}
kind = "{kind}"
title = "Seat"
short_title = "Seat"
summary = "A short page on a seat."
picture = "seat"
alt = "A seat."
related = [ {{page = "{first}"}}, {{page = "{second}"}} ]
publisher = "The chair library"
last_checked = 2026-01-05
next_check = 2027-01-05
approval = "draft"
"""
BODY = "## What {#what}\nSit down. [@OAK01]\n"
PAGE = "+++\n{facts}+++\n{body}"

_PIECES = (
    *("**", "*", "_", "`", "```\n", "~~~", "~~", "\\", "\\*\\*", "\\[@OAK01]", "\\:::", "&lt;b&gt;", "&#42;&#42;"),
    *("<b>", "</b>", "<!--", "-->", "<a href=x>", "<", ">", "&lt;", "&amp;", "[@OAK01]", "[@", "[@NO]", "]", "["),
    *("[seat](../../secret)", "![seat](/etc/passwd)", "(x)", "[x]: y", "www.a.example", "https://a.example", "|", "%"),
    *("\n", "\n\n", "  \n", "\n- ", "\n1. ", "\n3) ", "\n> ", "\n    ", "\n# ", "\n### ", "\n---\n", "\n===\n"),
    *("\n## A {#a}\n", "\n## B {#b state=later}\n", "\n## {#c}\n", "\n##D\n", "{#a}", "{#", "}", "{emergency-number}"),
    *("\n:::\n", "\n::: note A\n", "\n::: emergency A\n", "\n::: traditional\n", "\n::: studies\n", "\n::: nothing\n"),
    *("\n::: choice help | A\n", "\n::: choice ../x | A\n", "\n::: term A | B | C\n", "\n::: myth not-true | A\n"),
    *("\n::: pictogram 3 of 4\n", "\n::: certainty 1 a\n", "\n::: guideline for | A | 2016\n", "\n::: tell **A**\n"),
    *(
        "\n::: only offers_acupuncture\n",
        ":::",
        "Sit.",
        "Needles mend a disc.",
        "Of all, 3 of 4 got better. ",
        "sat ",
        "座",
    ),
    *(
        "\u00ad",
        "\u202e",
        "\u2028",
        "\x00",
        "\ufeff",
        "\ud7ff",
        "\U0001f600",
        "ﷺ",
        "\t",
        "\r\n",
        "\r",
        "+++\n",
        "{",
        "%s",
    ),
)
_NAMES = st.sampled_from(("stool", "help", "..", "../x", "/etc", "a/b", "", "STOOL", "con", "x" * 50, "a\\b", "~"))
_KEYS = st.sampled_from(
    (
        *("number", "kind", "title", "short_title", "summary", "question", "statements", "picture", "alt", "verdict"),
        *("related", "publisher", "last_checked", "next_check", "approval", "translated_from", "rating", "nothing"),
        *("id", "version", "languages", "source_language", "group", "hidden", "narration", "requires_approval"),
        *("sources", "held", "key", "page", "text", "why", "marks", "titles", '"a b"', "rating.pemat", "a.b.c"),
    )
)


class GotThroughError(Exception):
    """Something came out of a pack that must not, or was read that is none of it."""


class Case(NamedTuple):
    """One pack: files by their names, and links to files outside by theirs."""

    files: dict[str, str]
    links: tuple[str, ...] = ()


def _page(number: int, kind: str, first: str, second: str) -> str:
    return PAGE.format(facts=FACTS.format(number=number, kind=kind, first=first, second=second), body=BODY)


def _toml_text(text: str) -> str:
    return '"' + "".join(f"\\U{ord(each):08X}" if each < " " or each in '"\\\x7f' else each for each in text) + '"'


def texts() -> st.SearchStrategy[str]:
    """Pieces of Markdown and of our own marks, in any order, with words of any script between them."""
    piece = st.one_of(st.sampled_from(_PIECES), st.sampled_from(_PIECES), st.text(max_size=6))
    lists = st.one_of(st.lists(piece, max_size=3), st.lists(piece, max_size=3), st.lists(piece, max_size=25))
    return lists.map("".join).map(lambda text: text.encode("utf-8", "replace").decode())


def values() -> st.SearchStrategy[str]:
    """A value as TOML, of any kind, well written or not."""
    plain = st.one_of(
        *(texts().map(_toml_text), _NAMES.map(_toml_text)),
        *(st.integers().map(str), st.floats().map(str), st.booleans().map(lambda yes: str(yes).lower())),
        *(st.dates().map(str), st.just("2026-02-30"), st.just("07:32:00"), texts()),
    )
    table = st.tuples(_KEYS, plain).map(lambda pair: f"{{{pair[0]} = {pair[1]}}}")
    lists = st.lists(st.one_of(plain, table, _NAMES.map(_toml_text)), max_size=4).map(
        lambda each: f"[{', '.join(each)}]"
    )
    return st.one_of(plain, table, lists)


def lines_of_facts() -> st.SearchStrategy[str]:
    """Lines that set any key to any value, and tables that may hold such lines."""
    line = st.tuples(_KEYS, values()).map(lambda pair: f"{pair[0]} = {pair[1]}\n")
    head = _KEYS.map(lambda key: f"[[{key}]]\n")
    return st.lists(st.one_of(line, line, head, texts()), max_size=8).map("".join)


@st.composite
def changed(draw: st.DrawFn, text: str) -> str:
    """A text of facts in which lines are left out, set to something else, or followed by others."""
    kept = []
    for line in text.splitlines(keepends=True):
        fate = draw(st.integers(0, 11))
        key, equals, _ = line.partition(" = ")
        if fate == 0 and equals:
            kept.append(f"{key} = {draw(values())}\n")
        elif fate != 1:
            kept.append(line)
    return "".join(kept) + (draw(lines_of_facts()) if draw(st.booleans()) else "")


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A pack in which one part or several are not as they should be."""
    facts = FACTS.format(number=11, kind="topic", first="bench", second="help")
    body, pack, sources, held = BODY, PACK, SOURCES, HELD
    part = draw(st.integers(0, 5))
    if part in {0, 5}:
        body = draw(texts()) if draw(st.booleans()) else BODY + draw(texts())
    if part in {1, 5}:
        facts = draw(changed(facts))
    if part == 2:
        pack = draw(changed(PACK))
    if part == 3:
        sources, held = draw(changed(SOURCES)), draw(changed(HELD))
    files = {
        "pack.toml": pack,
        "sources.toml": sources,
        "held.toml": held,
        "pages/stool/en.md": PAGE.format(facts=facts, body=body),
        "pages/bench/en.md": _page(12, "topic", "stool", "help"),
        "pages/help/en.md": _page(1, "help-now", "stool", "bench"),
    }
    links: tuple[str, ...] = ()
    if part == 4:
        places = st.sampled_from((*files, "pages/stool/es.md", "pages/stool", "pictures/a.png", "pages/help/x.md"))
        links = tuple(draw(st.lists(places, min_size=1, max_size=2, unique=True)))
    return Case(files, links)


def write(case: Case, folder: Path, secret: Path) -> None:
    """Write a case; what is outside is what its links lead to."""
    for name, text in case.files.items():
        if not any(name == link or name.startswith(f"{link}/") for link in case.links):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogatepass"))
    for link in case.links:
        path = folder / link
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.symlink_to(secret if path.suffix else secret.parent)


class Watch:
    """Notes what is opened or listed, while a folder is looked at."""

    def __init__(self) -> None:
        self.opened: list[str] | None = None
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.opened is not None and event in {"open", "os.listdir", "os.scandir"} and isinstance(arguments[0], str):
            self.opened.append(arguments[0])


def words_of(pack: ContentPack) -> Iterator[str]:
    """Every text of a pack that anybody may read."""
    info = pack.info
    yield from (info.title, info.publisher, info.licence, info.version, *info.statements)
    for held in info.held:
        yield from (held.text, held.why, *held.marks)
    for source in pack.sources.values():
        yield source.citation
    for page in pack.pages.values():
        yield from (*all_texts(page), page.publisher, *page.statements)


def look_at(case: Case, folder: Path, watch: Watch) -> bool:
    """Check one case, and return whether it may be published.

    Raises:
        GotThroughError: something got through that must not.
    """
    home = folder / "pack"
    outside = folder / "outside"
    for each in (home, outside):
        shutil.rmtree(each, ignore_errors=True)
        each.mkdir()
    secret = outside / "en.md"
    secret.write_text(case.files["pages/help/en.md"], "utf-8")
    write(case, home, secret)
    watch.opened = []
    try:
        pack, problems = check_folder(home)
    finally:
        opened, watch.opened = watch.opened, None
    escaped = [name for name in opened if str(outside) in str(Path(name).resolve())]
    if escaped:
        raise GotThroughError(f"read outside the pack: {escaped}")
    untold = [problem for problem in problems if not problem.sentence() or not problem.fix()]
    if untold:
        raise GotThroughError(f"problems without words: {untold}")
    if pack is None:
        return False
    raw = [text for text in words_of(pack) if RAW.search(text)]
    if raw:
        raise GotThroughError(f"marks in the words of a pack: {raw}")
    return not has_error(problems)


def run(count: int, number: int) -> tuple[int, int]:
    """Look at ``count`` cases, tell how they went, and return how many there were and how many may be published.

    Raises:
        GotThroughError: a case failed; Hypothesis tells the smallest one like it.
    """
    outcomes: list[bool] = []
    watch = Watch()
    room = Path("/dev/shm")  # noqa: S108 - a folder of this name in memory, where there is one, spares the disk
    with tempfile.TemporaryDirectory(dir=room if room.is_dir() else None) as name:
        folder = Path(name).resolve()

        @seed(number)
        @settings(
            max_examples=count,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @given(cases())
        def every_case(case: Case) -> None:
            outcomes.append(look_at(case, folder, watch))

        started = time.monotonic()
        every_case()
        took = time.monotonic() - started
    good = sum(outcomes)
    say(f"{len(outcomes)} cases in {took:.0f} s (seed {number}): {good} may be published, {len(outcomes) - good} not.")
    say("Nothing was raised, no mark got into the words of a pack, nothing outside a pack was read.")
    return len(outcomes), good


def main(arguments: Sequence[str] | None = None) -> int:
    """Look at as many cases as asked for, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--short", action="store_true", help=f"{SHORT_CASES} cases instead of {CASES}")
    parser.add_argument("--cases", type=int, help="as many cases as this")
    parser.add_argument("--seed", type=int, default=1, help="another number gives other cases")
    options = parser.parse_args(arguments)
    run(options.cases or (SHORT_CASES if options.short else CASES), options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
