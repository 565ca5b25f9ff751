"""A wrong pack.toml or sources.toml, and pages that do not fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.bad_packs import Case, listing
from tests.support.builders import edit, write

if TYPE_CHECKING:
    from pathlib import Path

PACK, SOURCES = "pack.toml", "sources.toml"
ABOUT = "pages/what-is-a-chair/en.md"
KINDS = "pages/kinds/en.md"
WARM = "pages/warm-seat/en.md"
HELP = "pages/get-help-now/en.md"
SPANISH = "pages/stool/es.md"
GROUP_OF_KINDS = 'hub = "kinds"\npages = ["stool", "warm-seat"]'
VOICES = """::: traditional
A warm seat is said to be a good seat.
:::

::: studies
One study found no change. [@OAK01]
:::"""
LAST_PAGE = '["get-help-now"]'
HELD = "held.toml"
ONE_MORE = """[[held]]
key = "three-legs"
page = "stool"
text = "A seat of ice melts."
why = "It was seen in a dream."

[[held]]"""


def sources(name: str, old: str, new: str, *expected: tuple[str, str, int]) -> Case:
    """Something in sources.toml becomes something else."""
    return Case(name, lambda pack: edit(pack, SOURCES, old, new), expected)


def held(name: str, old: str, new: str, *expected: tuple[str, str, int]) -> Case:
    """Something in held.toml becomes something else."""
    return Case(name, lambda pack: edit(pack, HELD, old, new), expected)


def page(name: str, file: str, old: str, new: str, *expected: tuple[str, int]) -> Case:
    """Something in a page becomes something else."""
    places = tuple((code, file, line) for code, line in expected)
    return Case(name, lambda pack: edit(pack, file, old, new), places)


def spanish(name: str, old: str, new: str, *expected: tuple[str, int]) -> Case:
    """Something in the translation of the page `stool` becomes something else."""
    places = tuple((code, SPANISH, line) for code, line in expected)
    return Case(name, lambda pack: edit(pack, SPANISH, old, new), places, translated=True)


def replace_groups(pack: Path, value: str) -> None:
    text = (pack / PACK).read_text("utf-8")
    write(pack, PACK, f"{text[: text.index('[[group]]')]}group = {value}\n")


def without_spanish(pack: Path) -> None:
    (pack / SPANISH).unlink()


CASES = [
    listing("a comma forgotten", '"stool", "warm-seat"', '"stool" "warm-seat"', ("toml", PACK, 19)),
    listing("no version", 'version = "1.0.0"\n', "", ("key-missing", PACK, 1)),
    listing("no languages", 'languages = ["en"]\n', "", ("key-missing", PACK, 1)),
    listing(
        "an unknown key of the pack", 'version = "1.0.0"', 'version = "1.0.0"\ncolour = 1', ("key-unknown", PACK, 3)
    ),
    listing("a pack id that is a path", 'id = "chairs"', 'id = "../chairs"', ("id", PACK, 1)),
    listing("languages that are one word", '["en"]', '"en"', ("value-type", PACK, 4)),
    listing("a language that is a path", '["en"]', '["en", "../fr"]', ("value-not-allowed", PACK, 4)),
    listing(
        "a source language not listed", 'source_language = "en"', 'source_language = "fr"', ("source-language", PACK, 5)
    ),
    listing("a page that is a path", '["stool", "warm-seat"]', '["stool", "../x", "warm-seat"]', ("id", PACK, 11)),
    Case("groups that are a number", lambda pack: replace_groups(pack, "3"), (("value-type", PACK, 11),)),
    listing("a slip in a group", 'hub = "kinds"', 'hub = "kinds"\nhup = ""', ("key-unknown", PACK, 11)),
    listing(
        "a group without pages",
        LAST_PAGE,
        f'{LAST_PAGE}\n[[group]]\nid = "x"\nhub = ""\npages = []',
        ("group-empty", PACK, 26),
    ),
    listing("two groups of one name", 'id = "more"', 'id = "start"', ("group-duplicate", PACK, 12)),
    listing("a page listed twice", LAST_PAGE, '["get-help-now", "stool"]', ("page-listed-twice", PACK, 19)),
    listing("a page listed in vain", LAST_PAGE, '["get-help-now", "sofa"]', ("file-missing", "pages/sofa/en.md", 0)),
    listing("a page not listed", '"stool", "warm-seat"', '"warm-seat"', ("page-not-listed", "pages/stool", 0)),
    listing(
        "a hub listed as a page",
        GROUP_OF_KINDS,
        'hub = ""\npages = ["kinds", "stool", "warm-seat"]',
        ("hub-kind", KINDS, 3),
    ),
    listing("a statement nobody carries", '"S02"]', '"S02", "S03"]', ("statement-not-carried", PACK, 9)),
    Case("an empty pack", lambda pack: replace_groups(pack, "[]"), (("pack-empty", PACK, 11),)),
    sources(
        "sources without their table",
        "[sources]",
        "sources = 3",
        ("value-type", SOURCES, 1),
        ("key-unknown", SOURCES, 2),
        ("key-unknown", SOURCES, 3),
    ),
    sources("a source in brackets", '"Elm B. On seats. J Chairs 2002;2:10-19."', "[]", ("value-type", SOURCES, 3)),
    sources("an empty source", '"Elm B. On seats. J Chairs 2002;2:10-19."', '" "', ("value-type", SOURCES, 3)),
    sources("a hidden NUL in a source", "Elm B.", "Elm\\u0000 B.", ("control-character", SOURCES, 3)),
    sources("a source nobody names", "[sources]", '[sources]\nASH03 = "Ash C."', ("source-not-used", SOURCES, 2)),
    sources("broken TOML", "[sources]", "[sources", ("toml", SOURCES, 1)),
    held("a held fact twice", "[[held]]", ONE_MORE, ("held-duplicate", HELD, 2)),
    held("a held fact without a page", 'page = "stool"', 'page = "sofa"', ("held-page", HELD, 2)),
    held("a held fact without a reason", 'why = "The paper was not opened."\n', "", ("key-missing", HELD, 1)),
    held("a held fact with a slip", "marks =", "marcs =", ("key-unknown", HELD, 1)),
    held("a held fact from nowhere", '"OAK01"', '"ASH03"', ("source-unknown", HELD, 2)),
    held("held facts by another name", "[[held]]", "[[hold]]", ("key-unknown", HELD, 1)),
    held("broken TOML in the held facts", "[[held]]", "[[held", ("toml", HELD, 1)),
    page("a held fact on a page", KINDS, "Pick one.", "Three legs hold.", ("held-shown", 17)),
    page("a held fact in words that depend", KINDS, "This shop", "Three legs: this shop", ("held-shown", 20)),
    page("words that depend on nothing", KINDS, "only offers_acupuncture", "only", ("directive-arguments", 19)),
    page("words that depend on the moon", KINDS, "offers_acu", "likes_acu", ("directive-arguments", 19)),
    page("no words that depend", KINDS, "This shop sells stools.\n", "", ("directive-content", 19)),
    page("nothing but words that depend", KINDS, "Pick one.\n", "", ("section-empty", 16)),
    page("a hub of another kind", KINDS, 'kind = "hub"', 'kind = "topic"', ("hub-kind", 3), ("link-count", 10)),
    page(
        "one voice on a page about a way",
        WARM,
        "::: studies",
        "::: traditional",
        ("voices-pair", 19),
        ("voices-pair", 23),
    ),
    Case(
        "no page for help",
        lambda pack: edit(pack, HELP, 'kind = "help-now"', 'kind = "topic"'),
        (("help-now-missing", PACK, 0),),
    ),
    page("no voices on a page about a way", WARM, VOICES, "One study found no change. [@OAK01]", ("voices-missing", 0)),
    spanish("a translation with a number of its own", "number = 11", "number = 99", ("translation-differs", 3)),
    spanish("a translation with a kind of its own", '"cause"', '"topic"', ("translation-differs", 4)),
    spanish(
        "a translation with a picture of its own", 'picture = "stool"', 'picture = "kinds"', ("translation-differs", 9)
    ),
    spanish("a translation with its own statements", '["S02"]', '["S01"]', ("translation-differs", 8)),
    spanish("a translation with its own links", '"kinds"', '"get-help-now"', ("translation-differs", 11)),
    spanish("a translation with its own sections", "{#what}", "{#que}", ("translation-differs", 18)),
    spanish(
        "a translation with words of its own that depend on a setting",
        "un asiento.",
        "un asiento.\n::: only offers_acupuncture\nSit.\n:::",
        ("translation-differs", 20),
    ),
    spanish("a broken translation", '"cause"', "cause", ("toml", 4)),
    Case("a translation gone", without_spanish, (("translation-missing", "pages/stool/en.md", 0),), translated=True),
]
