"""A pack of very many pages, made of copies of the shipped ones: to see that nothing grows with their number.

    .venv/bin/python build_scripts/big_pack.py [--pages N] [--folder] OUT

OUT is the pack, one file; with --folder it is a content folder, for `kiosk validate`. The shipped pages stay as they
are, and behind them stand their copies, a group of them for every group: their ids and titles end with a number.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, StopError, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.model import ContentPack, Group, Page, PageEntry

PAGES = 10_000
SAMPLE = ROOT / "content" / "back-pain"
_MOST_TITLE, _MOST_SHORT = 42, 30
_FIRST_NUMBER = 1000
_KEYS = re.compile(r"^(number|title|short_title|question|statements) = .*$", re.MULTILINE)


def copy_id(name: str, number: int) -> str:
    """Return the id of a copy of a page or group."""
    return f"{name}-{number}" if name else ""


def copied(group: Group, number: int, most: int) -> Group:
    """Return a group of copies, of ``most`` pages at most with its hub."""
    pages = group.pages[: most - bool(group.hub)]
    return type(group)(
        copy_id(group.id, number), copy_id(group.hub, number), tuple(copy_id(page, number) for page in pages)
    )


def copies(groups: Sequence[Group], pages: int) -> Iterator[tuple[Group, int]]:
    """Yield as many groups of copies as make ``pages`` with the groups themselves, each with its number, from 1."""
    left = pages - sum(_size(group) for group in groups)
    number = 0
    while left > 0:
        number += 1
        for group in groups:
            # A list without pages is none.
            if left > bool(group.hub):
                made = copied(group, number, left)
                left -= _size(made)
                yield made, number
        if all(left <= bool(group.hub) for group in groups):
            return


def grown(pack: ContentPack, pages: int) -> ContentPack:
    """Return a pack with copies of its pages behind them, ``pages`` altogether."""
    added = list(copies(pack.info.groups, pages))
    made = dict(pack.pages)
    numbers = iter(range(_FIRST_NUMBER, _FIRST_NUMBER + pages))
    for group, number in added:
        for page_id in _ids(group):
            at = next(numbers)
            for language in pack.info.languages:
                page = pack.pages.get((page_id.removesuffix(f"-{number}"), language))
                if page is not None:
                    made[page_id, language] = _copy(page, group.id, number, at)
    info = pack.info._replace(groups=(*pack.info.groups, *(group for group, _ in added)))
    return replace(pack, info=info, pages=made)


def write_folder(out: Path, pages: int, sample: Path = SAMPLE) -> None:
    """Write a content folder with copies of the pages of another, which has one language.

    Raises:
        StopError: ``out`` is there already, or ``sample`` does not load.
    """
    pack = _sample(sample)
    if out.exists():
        raise StopError(f"{out} is there already. Name another place.")
    texts = {path.parent.name: path.read_text("utf-8") for path in sample.glob("pages/*/*.md")}
    out.mkdir(parents=True)
    for name in ("sources.toml", "held.toml"):
        if (sample / name).exists():
            (out / name).write_text((sample / name).read_text("utf-8"), "utf-8")
    index = [(sample / "pack.toml").read_text("utf-8")]
    for page_id, text in texts.items():
        _write(out, page_id, text)
    numbers = iter(range(_FIRST_NUMBER, _FIRST_NUMBER + pages))
    for group, number in copies(pack.info.groups, pages):
        listed = ", ".join(f'"{page}"' for page in group.pages)
        index.append(f'\n[[group]]\nid = "{group.id}"\nhub = "{group.hub}"\npages = [{listed}]\n')
        for page_id in _ids(group):
            name = page_id.removesuffix(f"-{number}")
            entry = pack.pages[name, pack.info.source_language].entry
            _write(out, page_id, _copied_text(texts[name], entry, number, next(numbers)))
    (out / "pack.toml").write_text("".join(index), "utf-8")


def _copied_text(text: str, entry: PageEntry, number: int, at: int) -> str:
    made = _named(entry, number)
    values = {
        "number": str(at),
        "title": f'"{made.title}"',
        "short_title": f'"{made.short_title}"'.replace("\u00ad", "\\u00AD"),
        "question": f'"{made.question}"',
        "statements": "[]",
    }
    return _KEYS.sub(lambda found: f"{found[1]} = {values[found[1]]}", text)


def _write(out: Path, page_id: str, text: str) -> None:
    folder = out / "pages" / page_id
    folder.mkdir(parents=True)
    (folder / "en.md").write_text(text, "utf-8")


def _copy(page: Page, group: str, number: int, at: int) -> Page:
    entry = _named(page.entry, number)._replace(id=copy_id(page.entry.id, number), group=group, number=at)
    return replace(page, entry=entry, statements=())


def _named(entry: PageEntry, number: int) -> PageEntry:
    return entry._replace(
        title=f"{entry.title[:_MOST_TITLE].rstrip()} {number}",
        short_title=f"{entry.short_title[:_MOST_SHORT].rstrip()} {number}",
    )


def _ids(group: Group) -> tuple[str, ...]:
    return (group.hub, *group.pages) if group.hub else group.pages


def _size(group: Group) -> int:
    return len(_ids(group))


def _sample(folder: Path) -> ContentPack:
    sys.path.insert(0, str(ROOT))
    from kiosk.content.loader import load_folder

    pack, problems = load_folder(folder)
    if pack is None:
        raise StopError(f"The pages in {folder} do not load: {problems[0].sentence()}")
    return pack


def write_pack(out: Path, pages: int, sample: Path = SAMPLE) -> None:
    """Write a pack with copies of the pages of a folder.

    Raises:
        StopError: the folder does not load.
    """
    pack = _sample(sample)
    from kiosk.content.pack_writer import compile_pack

    compile_pack(grown(pack, pages), out)


def main(arguments: Sequence[str]) -> int:
    """Write what the command line asks for."""
    parser = argparse.ArgumentParser(description="Make a pack of very many pages.")
    parser.add_argument("--pages", type=int, default=PAGES, metavar="N", help=f"how many ({PAGES})")
    parser.add_argument("--folder", action="store_true", help="write the folder the pack would be made from")
    parser.add_argument("out", type=Path, metavar="OUT")
    options = parser.parse_args(arguments)
    try:
        (write_folder if options.folder else write_pack)(options.out, options.pages)
    except StopError as error:
        say(str(error))
        return error.code
    say(f"{options.out}: {options.pages} pages.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
