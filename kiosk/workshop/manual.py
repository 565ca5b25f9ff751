"""The content manual, made from the code: every fact, mark, box, rule and problem, as the program knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import directives
from kiosk.content.problems import KINDS
from kiosk.workshop import places, wording
from kiosk.workshop.fields import BREAK, FIELDS, Field

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = f"""# The content manual

Made from the program by `build_scripts/content_docs.py`. Do not edit it by hand.

## The workshop, step by step

1. Open the workshop: its icon, or `kiosk workshop FOLDER`. On the left are all pages.
2. Choose a page. In the middle is its text; its title, picture and links are on the second leaf.
3. Write. On the right the page is shown as a patient will see it. Choose screen, text size and colours above it.
4. Below are the problems. Press Enter on one, or click it twice: the cursor goes to its place. F8 goes to the next.
5. Undo takes back step after step. The history on the right has the versions saved before.
6. Save. If a translation or an approval goes out of date, the workshop says so first.
7. Add a page: its title, its kind and its group. Then write over the words that stand there.
8. Add a language: the page is copied. Write over the words, then press “Translated now” on the second leaf.
9. Publish, once no problem is marked as an error. You get one file. Copy it to a stick and take it to the kiosk.

In titles, type `{BREAK}` where a long word may break.

A page is also a file that can be edited by hand: `pages/<page>/<language>.md` in the content folder. Both ways may be
used at the same time: the workshop sees when a file changes, and never throws a text away."""


def manual() -> str:
    """The content manual as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD
    yield "\n## The facts of a page\n"
    yield "| field | in the file | what it is for | must be there | at most |"
    yield "|---|---|---|---|---|"
    for field in FIELDS:
        most = f"{field.most} characters" if field.most else ""
        yield _row(field.name, f"`{field.key}`", _help(field), "yes" if field.required else "no", most)
    yield "\n## How a text is written\n"
    yield "| you write | it gives |"
    yield "|---|---|"
    for mark, what in wording.MARKUP:
        yield _row(f"`{mark}`", what)
    yield "\n## Boxes\n"
    yield "Each begins with a line as shown, and ends with three colons on a line of their own.\n"
    yield "| first line | what stands inside |"
    yield "|---|---|"
    for name in directives.VOICES:
        yield _row(f"`{directives.FENCE} {name}`", directives.PARAGRAPHS)
    yield _row(f"`{directives.ONLY_EXAMPLE}`", directives.PARAGRAPHS_AND_LISTS)
    for directive in directives.DIRECTIVES.values():
        yield _row(f"`{directive.example}`", directive.holds)
    yield "\n## How it is worded\n"
    yield from (f"- {rule}" for rule in wording.RULES)
    yield "\n## Problems\n"
    yield "An error keeps the pages from being published, a warning does not. Words in braces are filled in.\n"
    yield "| code | what is wrong | what to do in the file | in the workshop |"
    yield "|---|---|---|---|"
    for kind in KINDS.values():
        fix = places.FIXES.get(kind.code, "")
        yield _row(f"`{kind.code}` ({kind.severity})", kind.message, kind.fix, fix)


def _help(field: Field) -> str:
    """What a field is for, and what may be chosen there."""
    if not field.choices:
        return field.help
    return f"{field.help} {'; '.join(f'`{value}`: {words}' for value, words in field.choices)}."


def _row(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|').replace('{{', '{').replace('}}', '}') for cell in cells)} |"
