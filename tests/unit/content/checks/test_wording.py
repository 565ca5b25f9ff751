from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks.wording import check_wording, missing_terms
from kiosk.content.markdown_blocks import parse_body
from tests.support.builders import content_pack

if TYPE_CHECKING:
    from kiosk.content.model import ContentPack, Page

STOOL = ("stool", "en")


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> ContentPack:
    return content_pack(tmp_path_factory.mktemp("pack"))


def saying(pack: ContentPack, text: str, **facts: str) -> Page:
    """The page `stool` with this text."""
    page = pack.pages[STOOL]
    sections, problems = parse_body(f"## What {{#what}}\n{text}\n", "a.md", 1)
    assert problems == []
    return replace(page, sections=sections, entry=page.entry._replace(**facts))


def codes(page: Page, missing: frozenset[str] = frozenset()) -> list[str]:
    return [problem.code for problem in check_wording(page, missing)]


@pytest.mark.parametrize(
    "words",
    [
        "It is proven.",
        "It cures.",
        "It cured me.",
        "It heals.",
        "It is effective.",
        "A natural seat.",
        "A detox.",
        "It has no side-effects.",
        "A seat without side effects.",
        "It is safe for everyone.",
        "It HEALS all.",
    ],
)
def test_words_that_promise_are_found(pack: ContentPack, words: str):
    assert codes(saying(pack, words)) == ["word-banned"]


@pytest.mark.parametrize(
    "words",
    [
        "Healing takes time.",
        "It is more effective than a stool.",
        "Secure your seat.",
        "Naturally, sit.",
        "Is it proven?",
        "::: myth not-true | It cures all.\nNo.\n:::",
    ],
)
def test_words_that_only_look_like_a_promise_are_left_alone(pack: ContentPack, words: str):
    assert codes(saying(pack, words)) == []


def test_a_true_saying_is_a_claim_of_the_page(pack: ContentPack):
    assert codes(saying(pack, "::: myth true | It cures all.\nYes.\n:::")) == ["word-banned"]


def test_a_promise_is_found_wherever_it_stands(pack: ContentPack):
    page = saying(pack, "::: note A cure\nSit.\n:::\n\n::: only offers_acupuncture\nIt heals.\n:::", title="It heals")
    found = [(p.code, p.details["quote"]) for p in check_wording(replace(page, alt="A cure."), frozenset())]
    assert found == [
        ("word-banned", "title ="),
        ("word-banned", "alt ="),
        ("word-banned", "A cure"),
        ("word-banned", "It heals."),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Acupuncture fixes a slipped disc.", True),
        ("Acu\u00adpunc\u00adture fixes the disc.", True),
        ("Needles gently put the bones back.", True),
        ("Dry needling can realign your spine.", True),
        ("It makes nerves healthy.", True),
        ("This straightens a curve.", True),
        ("No trial shows that acupuncture restores a disc.", False),
        ("Acupuncture is said to mend a nerve.", False),
        ("The hope is that needles free a nerve.", False),
        ("Acupuncture may ease pain for some.", False),
        ("The disc can shrink back by itself.", False),
        ("Surgery straightens the spine.", False),
        ("Can needles mend a disc?", False),
    ],
)
def test_a_claim_about_a_part_of_the_body_is_found_but_no_report_or_denial(
    pack: ContentPack, words: str, *, expected: bool
):
    assert ("claim-about-structure" in codes(saying(pack, words))) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It restores the seat.", ["tradition-as-fact"]),
        ("Sitting unblocks it.", ["tradition-as-fact"]),
        ("It is said to restore the seat.", []),
        ("Nothing restores the seat.", []),
    ],
)
def test_a_traditional_idea_is_reported(pack: ContentPack, words: str, expected: list[str]):
    assert codes(saying(pack, words)) == expected


def test_words_of_another_language_are_not_checked_with_english_lists(pack: ContentPack):
    page = replace(saying(pack, "Natural. Acupuncture mends a disc. 3 of 4 got better. [@OAK01]"), language="es")
    assert codes(page, missing_terms(pack, "es")) == []


# --- medical words


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Some have sciatica.", ["sciatica"]),
        ("Two dis\u00adcs and one disc.", ["disc"]),
        ("Sciatica (leg pain) can come.", []),
        ("Leg pain (sciatica) can come.", []),
        ("Sciatica is leg pain.", []),
        ("This is called sciatica.", []),
        ("It is a strain or a sprain.", ["sprain"]),
        ("A **sprain**, a torn band, hurts.", []),
        ("A saturday disco.", []),
    ],
)
def test_a_medical_word_is_explained_where_it_stands_or_in_the_glossary(
    pack: ContentPack, words: str, expected: list[str]
):
    missing = missing_terms(pack, "en")
    found = [p.details["term"] for p in check_wording(saying(pack, words), missing) if p.code == "term-not-explained"]
    assert found == expected


def test_the_glossary_explains_for_every_page(pack: ContentPack):
    glossary = saying(
        pack, "::: term Spinal stenosis | narrow canals\nA narrow canal.\n:::\n\nLordosis too.", kind="glossary"
    )
    assert codes(glossary, missing_terms(pack, "en")) == []
    explained = replace(pack, pages=pack.pages | {STOOL: glossary})
    assert missing_terms(pack, "en") - missing_terms(explained, "en") == {"spinal stenosis", "stenosis"}


# --- figures


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Of all, 48 of 100 sat.", ["figure-without-source"]),
        ("About 619 million sat.", ["figure-without-source"]),
        ("About 1 in 10,000 fell.", ["figure-without-source"]),
        ("- About 3 of 4 sat.", ["figure-without-source"]),
        ("::: note Sit\n- About 3 of 4 sat.\n:::", ["figure-without-source"]),
        ("Of all, 48 of 100 sat. [@OAK01]", []),
        ("Of those who sat: [@OAK01]\n\n- 3 of 4 stood.", []),
        ("Of those who sat. [@OAK01]\n\n- 3 of 4 stood.", ["figure-without-source"]),
        ("Sit for 15 to 20 minutes. Do it on 3 days.", []),
        ("::: pictogram 3 of 4\nThese sat.\n:::", ["fact-without-source"]),
        ("::: guideline for | The board | 2016\nSit.\n:::", ["fact-without-source"]),
        ("::: traditional\nSaid so.\n:::\n::: studies\nNo change.\n:::", ["fact-without-source"]),
        ("::: traditional\nSaid so.\n:::\n::: studies\nNo change.\n\nNone. [@OAK01]\n:::", []),
    ],
)
def test_figures_and_what_studies_show_name_their_source(pack: ContentPack, words: str, expected: list[str]):
    assert codes(saying(pack, words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("With needles, 48 of 100 got better. [@OAK01]", ["figure-without-comparison"]),
        ("With needles, 48 of 100 got better, with pretend ones 44. [@OAK01]", []),
        ("With tablets, 48 of 100 got better. [@OAK01]", ["figure-without-comparison"]),
        ("With time, 48 of 100 got better. [@OAK01]", []),
        ("With needles, 48 of 100 bled. [@OAK01]", []),
        ("::: pictogram 3 of 4\nBetter with needles. [@OAK01]\n:::", ["figure-without-comparison"]),
        (
            "::: pictogram 3 of 4\nBetter with needles. [@OAK01]\n:::\n::: pictogram 1 of 4\nUsual care. [@OAK01]\n:::",
            [],
        ),
    ],
)
def test_a_gain_in_figures_says_what_it_is_compared_with(pack: ContentPack, words: str, expected: list[str]):
    assert codes(saying(pack, words)) == expected


def test_on_a_page_about_acupuncture_the_treatment_goes_without_saying(pack: ContentPack):
    words = "About 79 of 100 felt relaxed. [@OAK01]"
    assert codes(saying(pack, words)) == []
    assert codes(saying(pack, words, verdict="Some like it.")) == ["figure-without-comparison"]
