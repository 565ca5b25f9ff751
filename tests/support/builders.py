"""A small content pack without a problem, for tests to use as it is or to break in one place.

Its subject is chairs, so that nobody takes its figures for facts of medicine. It has every kind of block and page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.loader import load_folder
from kiosk.content.pack_writer import compile_pack

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack

PACK = """id = "chairs"
version = "1.0.0"
title = "Know your chair"
languages = [{languages}]
source_language = "en"
licence = "CC-BY-4.0"
minimum_kiosk = "0.1.0"
publisher = "The chair library"
statements = ["S01", "S02"]

[[group]]
id = "start"
hub = ""
pages = ["what-is-a-chair"]

[[group]]
id = "kinds"
hub = "kinds"
pages = ["stool", "warm-seat"]

[[group]]
id = "more"
hub = ""
pages = ["get-help-now"]
"""

SOURCES = """[sources]
OAK01 = "Oak A. The four legs. J Chairs 2001;1:1-9. https://chairs.example/1"
ELM02 = "Elm B. On seats. J Chairs 2002;2:10-19."
"""

HELD = """[[held]]
key = "three-legs"
page = "stool"
text = "Three legs hold better than four."
why = "The paper was not opened."
sources = ["OAK01"]
marks = ["three legs"]
"""

FACTS = """+++
number = {number}
kind = "{kind}"
title = "{title}"
short_title = "{title}"
summary = "A short page on {title}."
statements = [{statements}]
picture = "{picture}"
alt = "A plain drawing of a seat."
{verdict}related = [ {related} ]
publisher = "The chair library"
last_checked = 2026-01-05
next_check = 2027-01-05
approval = "draft"
{question}+++
"""

ABOUT = """## What it is {#what}
A chair has **four** legs. You
sit on it. [@OAK01] [@ELM02]

- A seat.
- A back. [@OAK01]

1. Pull it out.
2. Sit down.

::: certainty 2 long legs
Two good studies found this. [@ELM02]
:::

::: pictogram 48 of 100
48 of 100 people sat down. The others stood. [@OAK01]
:::

## What people say {#say}
::: guideline against | Chair Board, Woodland | 2016, updated 2020
Do not stand on a chair. [@OAK01]
:::

::: myth not-true | A stool is a table.
No. You sit on a stool.

You eat at a table. [@ELM02]
:::

::: term Rung
A bar between two legs.
:::

::: tell You have a bad knee
We find you a high seat.
:::

::: choice stool | It has no back
Read about stools.
:::
"""

KINDS = """## All kinds {#all}
Pick one.

::: only offers_acupuncture
This shop sells stools.
:::
"""

STOOL = """## What it is {#what}
A stool has no back.
"""

WARM = """## The idea {#idea}
::: traditional
A warm seat is said to be a good seat.
:::

::: studies
One study found no change. [@OAK01]
:::
"""

HELP = """## Right now {#now}
::: emergency Tell the desk
Call {emergency-number} at once if:

- A leg breaks.
- You fall. [@OAK01]
:::

::: urgent Today
Ask at the desk.
:::

::: routine Soon
Book a visit.
:::

::: good-news It is rare
Most chairs hold.
:::

::: note Mind the gap
Look before you sit.
:::
"""


def guide_of(steps: int, said: str) -> str:
    """A guide that says the same on every step."""
    return "## Just show me {#guide}\n" + "\n\n".join(f"::: step\n{said}\n:::" for _ in range(steps))


GUIDE = guide_of(7, "You sit on the seat and look at the wall. You sit on the seat and look at the wall.")
"""A guide without a problem, for a page with a picture that has no states."""


def good_pack(folder: Path, *, translated: bool = False) -> Path:
    """Write the pack and return its folder.

    Args:
        folder: where to put it, as `tmp_path / name` or simply `tmp_path`.
        translated: adds Spanish, in which only the page `stool` is translated, and long ago.
    """
    pack = folder / "chairs"
    write(pack, "pack.toml", PACK.format(languages='"en", "es"' if translated else '"en"'))
    write(pack, "sources.toml", SOURCES)
    write(pack, "held.toml", HELD)
    two = ("kinds", "stool")
    _page(pack, "what-is-a-chair", 2, "topic", "Your chair", body=ABOUT, related=two, statements='"S01"')
    _page(pack, "kinds", 10, "hub", "Kinds", body=KINDS, related=())
    _page(pack, "stool", 11, "cause", "Stool", body=STOOL, related=("kinds", "warm-seat"), statements='"S02"')
    _page(pack, "warm-seat", 12, "way", "Warm seat", body=WARM, related=two, verdict="May please some.")
    _page(pack, "get-help-now", 1, "help-now", "Get help now", body=HELP, related=two)
    if translated:
        source = (pack / "pages/stool/en.md").read_text("utf-8")
        spanish = source.replace('title = "Stool"', 'title = "Taburete"').replace("no back", "un asiento")
        write(pack, "pages/stool/es.md", spanish.replace("+++\n", '+++\ntranslated_from = "0123456789ab"\n', 1))
    return pack


def content_pack(folder: Path, *, translated: bool = False) -> ContentPack:
    """The good pack in memory; its files are written below `folder`."""
    pack, problems = load_folder(good_pack(folder, translated=translated))
    assert pack is not None, [problem.sentence() for problem in problems]
    return pack


def compiled_pack(folder: Path, *, translated: bool = False) -> Path:
    """The good pack as one file, to open with `PackFile.open`."""
    out = folder / "chairs.pack"
    compile_pack(content_pack(folder, translated=translated), out)
    return out


def write(pack: Path, name: str, text: str) -> None:
    """Write one file of a pack, making its folder."""
    path = pack / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def edit(pack: Path, name: str, old: str, new: str) -> None:
    """Replace a text that stands exactly once in a file, so that a test breaks what it means to break."""
    text = (pack / name).read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
    write(pack, name, text.replace(old, new))


def _page(
    pack: Path,
    page: str,
    number: int,
    kind: str,
    title: str,
    *,
    body: str,
    related: tuple[str, ...],
    statements: str = "",
    verdict: str = "",
) -> None:
    facts = FACTS.format(
        number=number,
        kind=kind,
        title=title,
        statements=statements,
        picture=page,
        verdict=f'verdict = "{verdict}"\n' if verdict else "",
        related=", ".join(f'{{page = "{target}"}}' for target in related),
        question=f'question = "Is a {page} for me?"\n' if kind in {"cause", "way"} else "",
    )
    write(pack, f"pages/{page}/en.md", facts + body)


def guided_pack(folder: Path, *, translated: bool = False) -> ContentPack:
    """The good pack in memory with a guide on the page `stool`; its files are written below `folder`."""
    pack = good_pack(folder, translated=translated)
    for language in ("en", "es") if translated else ("en",):
        text = (pack / f"pages/stool/{language}.md").read_text("utf-8")
        write(pack, f"pages/stool/{language}.md", f"{text}\n{GUIDE}\n")
    loaded, problems = load_folder(pack)
    assert loaded is not None, [problem.sentence() for problem in problems]
    return loaded
