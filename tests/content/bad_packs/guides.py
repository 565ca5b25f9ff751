"""Guides, "just show me", that are no guides, or say more than their page does."""

from __future__ import annotations

from tests.support.bad_packs import STOOL, STOOL_TEXT, Case, stool_text
from tests.support.builders import GUIDE, edit, guide_of

SAID = "You sit on the seat and look at the wall."
LONGER = "You sit on the seat and look at the wall, and then you stand up."
HARD = "Chairs habitually accommodate individuals with remarkable reliability in waiting rooms."
HEADING = 20
FIRST = 22


def guided(name: str, guide: str, *expected: tuple[str, int]) -> Case:
    """The page `stool` gets a guide, whose heading stands on line 20."""
    places = tuple((code, STOOL, line) for code, line in expected)
    return Case(name, lambda pack: edit(pack, STOOL, STOOL_TEXT, f"{STOOL_TEXT} [@OAK01]\n\n{guide}"), places)


CASES = [
    guided("a good guide", GUIDE),
    guided("words in a guide that are no step", f"{GUIDE}\nSit.", ("guide-other", 47)),
    guided("another box in a guide", f"{GUIDE}\n::: note Sit\nSit.\n:::", ("guide-other", 48)),
    guided("a list in a step", GUIDE.replace(SAID, "- Sit.", 1), ("directive-content", 21)),
    guided("a state that is no name", GUIDE.replace("step", "step Old Stool", 1), ("directive-arguments", 21)),
    stool_text("a step in a section", "::: step\nSit.\n:::\n\nSit.", ("step-place", 18)),
    guided("too few steps", guide_of(5, f"{LONGER} {LONGER}"), ("guide-steps", HEADING)),
    guided("too short a guide", guide_of(7, SAID), ("guide-length", HEADING)),
    guided("a step without end", GUIDE.replace(SAID, f"Sit. {SAID}", 1), ("step-long", FIRST)),
    guided(
        "what the page does not say", GUIDE.replace(f"{SAID} {SAID}", f"{LONGER} [@ELM02]", 1), ("step-source", FIRST)
    ),
    guided("a state the picture has not", GUIDE.replace("step", "step broken", 1), ("state-unknown", 21)),
    guided("a hard guide", guide_of(7, f"{HARD} {SAID}"), ("reading-grade", 0), ("guide-hard", HEADING)),
    Case(
        "a state of a section the picture has not",
        lambda pack: edit(pack, STOOL, "{#what}", "{#what state=broken}"),
        (("state-unknown", STOOL, 17),),
    ),
]
