"""The content manual, made from the code: every fact, mark, box, rule and problem, as the program knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content import directives
from kiosk.content.checks import pemat
from kiosk.content.problems import KINDS
from kiosk.workshop import places, wording
from kiosk.workshop.fields import BREAK, FIELDS, Field
from kiosk.workshop.manual_clinic import clinic_chapters
from kiosk.workshop.manual_languages import language_chapter

if TYPE_CHECKING:
    from collections.abc import Iterator

STEPS = "The workshop, step by step"
FACTS = "The facts of a page"
TEXT = "How a text is written"
PROBLEMS = "Problems"

_HEAD = f"""# The content manual

Made from the program by `build_scripts/content_docs.py`. Do not edit it by hand.

## {STEPS}

1. Open the workshop: its icon, or `kiosk workshop FOLDER`. On the left are all pages.
2. Choose a page. In the middle is its text; its title, picture and links are on the second leaf.
3. Write. On the right the page is shown as a patient will see it. Choose screen, text size and colours above it.
4. Below are the problems. Press Enter on one, or click it twice: the cursor goes to its place. F8 goes to the next.
5. Undo takes back step after step. The history on the right has the versions saved before.
6. Save. If a translation or an approval goes out of date, the workshop says so first.
7. Add a page: its title, its kind and its group. The problems below say what it still needs; F8 leads through them.
8. Choose its picture on the second leaf, from the drawings of the kiosk, or an own file: PNG, JPEG or SVG.
9. Add a language to the pages. Then choose a page in it and press “Translate this page”: the original stands beside
   it. Where the original has changed since, the list says “out of date”, and the original shows what has changed.
   Bring the translation up to date, then press “Translated now” on the second leaf.
10. Below the list, move a page up, down or to another group, hide it or delete it. “Undo” there takes it back.
    “Deleted …” brings a deleted page back. With the cursor in the list, Alt+Up, Alt+Down and Delete do the same.
11. Publish, once no problem is marked as an error. You get one file. Copy it to a stick and take it to the kiosk.

F1 opens this manual at the chapter that belongs to where the cursor is. If the computer stops while you write, the
workshop brings your texts back when you open it again.

In titles, type `{BREAK}` where a long word may break.

A page is also a file that can be edited by hand: `pages/<page>/<language>.md` in the content folder. Both ways may be
used at the same time: the workshop sees when a file changes, and never throws a text away."""


class Chapter(NamedTuple):
    """A chapter of the manual: its title, and its text as Markdown."""

    title: str
    text: str


def chapters(text: str) -> tuple[Chapter, ...]:
    """The chapters of the manual."""
    found = (part.partition("\n") for part in text.split("\n## ")[1:])
    return tuple(Chapter(title.strip(), rest.strip()) for title, _, rest in found)


def manual() -> str:
    """The content manual as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield _HEAD
    yield f"\n## {FACTS}\n"
    yield "| field | in the file | what it is for | must be there | at most |"
    yield "|---|---|---|---|---|"
    for field in FIELDS:
        most = f"{field.most} characters" if field.most else ""
        yield _row(field.name, f"`{field.key}`", _help(field), "yes" if field.required else "no", most)
    yield f"\n## {TEXT}\n"
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
    yield _row(
        f"`{directives.STEP_EXAMPLE}`", f"{directives.ONE_PARAGRAPH}; under `## Just show me {{{{#guide}}}}` alone"
    )
    yield _row(
        f"`{directives.STEP_WARNING_EXAMPLE}`", "the same, of signs of danger: a red box that says to tell the desk"
    )
    for directive in directives.DIRECTIVES.values():
        yield _row(f"`{directive.example}`", directive.holds)
    yield "\n## How it is worded\n"
    yield from (f"- {rule}" for rule in wording.RULES)
    yield language_chapter().rstrip("\n")
    yield from (chapter.rstrip("\n") for chapter in clinic_chapters())
    yield "\n## Ratings, approval and recordings\n"
    yield wording.RELEASE
    yield "\n| | PEMAT-P |"
    yield "|---|---|"
    yield from (_row(str(number), question) for number, question in pemat.QUESTIONS.items())
    yield "\n| | DISCERN |"
    yield "|---|---|"
    yield from (_row(str(number), question) for number, question in pemat.DISCERN_QUESTIONS.items())
    yield f"\n## {PROBLEMS}\n"
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
