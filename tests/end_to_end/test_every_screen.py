"""What must hold on every part of every page, on every glass and at every text size."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.model import Choice, Voices
from kiosk.content.walk import labels, paragraphs, plain
from kiosk.gui.illustrations.pictures import PICTURES
from kiosk.gui.touch.target import ROLES
from kiosk.gui.viewmodels.translations import day
from kiosk.navigation.cards import GUESS, parse_guess
from kiosk.navigation.route import ASK, EXPLAIN, TAKE_HOME
from kiosk.takeaway.questions import questions_of
from tests.support.gui import DESK, SOFT_HYPHEN, STANDING, TABLET, UPRIGHT, WALL, gap_mm, stand_in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.app import GlassOptions
    from kiosk.content.model import Section

GLASSES = [
    pytest.param((glass, scale), id=f"{name}-{scale}")
    for name, glass, scales in (
        ("desk", DESK, (1.0, 2.0)),
        ("standing", STANDING, (1.0,)),
        ("tablet", TABLET, (1.0, 1.25, 2.0)),
        ("upright", UPRIGHT, (1.0, 2.0)),
        ("wall", WALL, (1.0,)),
    )
    for scale in scales
]
BAR = ["bar-home", "bar-back", "bar-help", "bar-aids", "bar-languages", "bar-finished", "bar-next"]
LEAST_MM = 20.0
LEAST_GAP_MM = 3.0
HAIR_MM = 0.02


@pytest.fixture(params=GLASSES)
def surveyed(request: pytest.FixtureRequest, survey: Callable):
    glass, scale = request.param
    return survey(glass, text_scale=scale)


@lru_cache(maxsize=50_000)
def words(text: str) -> str:
    """A text as one compares it: without white space, soft hyphens and capitals."""
    return re.sub(r"\s+", "", text).replace(SOFT_HYPHEN, "").casefold()


def told(section: Section) -> Iterator[list[str]]:
    """The words of a section in the order they must be met: each voice has an order of its own."""
    for voice in (Voices.traditional, Voices.studies):
        wanted: list[str] = []
        for block in section.blocks:
            texts = [*labels(block), *(plain(paragraph) for paragraph in paragraphs(block))]
            if isinstance(block, Voices):
                texts = [plain(paragraph) for paragraph in voice.__get__(block)]
            if isinstance(block, Choice):
                # At the largest words a button says what fits, and no longer where it leads.
                texts = [block.words]
            for text in texts:
                # Word by word: at the largest words a sentence goes on in the next part.
                pieces = re.split(r"\{emergency-number\}|\s+|(?<=-)", text)
                wanted += [words(piece) for piece in pieces if piece.strip()]
        yield wanted


def size_of(surveyed: Any) -> float:
    return surveyed.glass.px_per_mm


def test_the_bar_is_the_same_everywhere(surveyed: Any):
    first = surveyed.seen[0].bar
    for seen in surveyed.worked:
        assert [(t.key, t.name, t.words, t.rect) for t in seen.bar] == [
            (t.key, t.name, t.words, t.rect) for t in first
        ], seen.route


def test_its_seven_controls_stand_in_order(surveyed: Any):
    px = size_of(surveyed)
    placed = sorted(surveyed.seen[0].bar, key=lambda t: (round(t.rect[1] / (10 * px)), t.rect[0]))
    assert [thing.key for thing in placed] == BAR


def test_the_bar_lies_at_the_foot_and_nothing_of_a_screen_reaches_into_it(surveyed: Any):
    top = min(thing.rect[1] for thing in surveyed.seen[0].bar)
    for seen in surveyed.worked:
        for thing in seen.own:
            assert thing.rect[1] + thing.rect[3] <= top, (seen.route, thing.name)


def test_every_control_can_be_hit(surveyed: Any):
    px = size_of(surveyed)
    small = [
        (seen.route, thing.name, thing.rect)
        for seen in surveyed.worked
        for thing in seen.things
        if min(thing.rect[2:]) / px < LEAST_MM
    ]
    assert small == []


def test_controls_keep_apart(surveyed: Any):
    px = size_of(surveyed)
    close = [
        (seen.route, one.name, other.name, round(gap_mm(one.rect, other.rect, px), 2))
        for seen in surveyed.worked
        for one, other in combinations(seen.things, 2)
        if gap_mm(one.rect, other.rect, px) < LEAST_GAP_MM - HAIR_MM
    ]
    assert close == []


def test_nothing_lies_off_the_glass(surveyed: Any):
    off = [
        (seen.route, thing.name, thing.rect)
        for seen in surveyed.worked
        for thing in seen.things
        if min(thing.rect[:2]) < 0
        or thing.rect[0] + thing.rect[2] > surveyed.width_px
        or thing.rect[1] + thing.rect[3] > surveyed.height_px
    ]
    assert off == []


def test_every_control_is_a_button_with_a_name_that_means_one_thing(surveyed: Any):
    for seen in surveyed.worked:
        leads: dict[str, str] = {}
        for thing in seen.things:
            assert thing.name, seen.route
            assert leads.setdefault(thing.name, thing.opens) == thing.opens, (seen.route, thing.name)
        for thing in seen.things:
            assert thing.role in ROLES, thing.name


def test_a_name_holds_the_words_that_are_seen(surveyed: Any):
    for seen in surveyed.worked:
        for thing in seen.things:
            assert words(thing.words) in words(thing.name), (seen.route, thing.name, thing.words)


def test_no_soft_hyphen_is_spoken(surveyed: Any):
    for seen in surveyed.worked:
        spoken = [*seen.texts, *seen.alternatives, seen.title, *(t.name + t.description for t in seen.things)]
        assert [text for text in spoken if SOFT_HYPHEN in text] == [], seen.route


def test_every_screen_leads_to_help(surveyed: Any):
    for seen in surveyed.worked:
        assert [t.opens for t in seen.bar if t.key == "bar-help" and t.is_enabled] == ["get-help-now"], seen.route


def test_every_screen_of_a_page_says_that_it_is_a_draft(surveyed: Any):
    silent = [
        seen.route for seen in (*surveyed.of_pages, *surveyed.guides) if "draft" not in " ".join(seen.texts).casefold()
    ]
    assert silent == []


def test_the_mark_of_a_draft_cannot_be_touched(surveyed: Any):
    for seen in (*surveyed.of_pages, *surveyed.guides):
        assert [thing.name for thing in seen.things if "draft" in thing.name.casefold()] == [], seen.route


def test_every_screen_of_a_page_shows_its_number(surveyed: Any):
    silent = [
        seen.route
        for seen in surveyed.of_pages
        if not re.search(rf"\bpage {surveyed.pages[seen.page].entry.number}\b", " ".join(seen.texts).casefold())
    ]
    assert silent == []


def test_pages_have_titles_of_their_own_that_every_part_can_be_known_by(surveyed: Any):
    titles = {seen.page: seen.title for seen in surveyed.seen}
    assert len(set(titles.values())) == len(titles)
    assert all(titles.values())
    for page, title in titles.items():
        if page != "home":
            short = surveyed.pages[page].entry.short_title
            shown = words(" ".join(surveyed.page(page)[0].texts))
            assert words(title) in shown or words(short) in shown, page


def test_no_word_of_a_page_is_lost_on_the_way_to_the_glass(surveyed: Any):
    for page in surveyed.pages.values():
        shown = surveyed.page(page.entry.id)
        if page.entry.kind == "hub":
            continue  # see the next test
        # On small glass a section may begin where another ends; pages a text names may be buttons.
        at = "".join(
            words(" ".join([*seen.texts, *(thing.name for thing in seen.own)]))
            for seen in shown
            if "#sources" not in seen.route
        )
        for section in page.sections:
            for wanted in told(section):
                lost = stand_in_order(wanted, at)
                assert not lost, (page.entry.id, section.id, lost)


@pytest.mark.parametrize("glass", [DESK, TABLET], ids=["desk", "tablet"])
def test_no_word_of_a_list_is_lost_either(survey: Callable, glass: GlassOptions):
    """A list of pages may have something to say before it lists them."""
    surveyed = survey(glass)
    for page in surveyed.pages.values():
        if page.entry.kind == "hub":
            shown = words("".join(text for seen in surveyed.page(page.entry.id) for text in seen.texts))
            for section in page.sections:
                for wanted in told(section):
                    lost = stand_in_order(wanted, shown)
                    assert not lost, (page.entry.id, section.id, lost)


def test_nothing_is_said_twice_on_one_screen(surveyed: Any):
    for seen in surveyed.of_pages:
        if seen.kind == "hub" or "#sources" in seen.route:
            continue
        said = [s for text in seen.texts for s in re.split(r"(?<=[.?!])\s+", text) if len(s.split()) > 3]
        twice = {sentence for sentence in said if said.count(sentence) > 1}
        assert not twice, (seen.route, twice)


def test_every_summary_is_shown_except_where_help_comes_first(surveyed: Any):
    for page in surveyed.pages.values():
        if page.entry.kind == "help-now" or (page.entry.kind in {"hub", "body"} and _is_small(surveyed.glass)):
            continue
        shown = words("".join(text for seen in surveyed.page(page.entry.id) for text in seen.texts))
        lost = stand_in_order([words(s) for s in page.entry.summary.split()], shown)
        assert not lost, (page.entry.id, lost)


def _is_small(glass: GlassOptions) -> bool:
    return min(glass.width_px, glass.height_px) / glass.px_per_mm / glass.text_scale < 200.0


def test_every_source_can_be_read(surveyed: Any):
    for page in surveyed.pages.values():
        if page.entry.kind == "hub":
            continue
        shown = words("".join(text for seen in surveyed.page(page.entry.id) for text in seen.texts))
        assert words(page.publisher) in shown, page.entry.id
        assert words(day(page.last_checked)) in shown, page.entry.id
        assert words(day(page.next_check)) in shown, page.entry.id


def test_both_voices_are_heard_where_one_is(surveyed: Any):
    """On the same part where the glass is large enough, else on parts that follow each other at once."""
    for page in surveyed.pages.values():
        if page.entry.kind == "hub":
            continue
        for section in page.sections:
            if not any(isinstance(block, Voices) for block in section.blocks):
                continue
            place = f"{page.entry.id}#{section.id}"
            shown = [" ".join(s.texts) for s in surveyed.page(page.entry.id)]
            ideas = [i for i, text in enumerate(shown) if "The traditional idea" in text]
            studies = [i for i, text in enumerate(shown) if "What studies show" in text]
            assert ideas, place
            assert studies, place
            assert all(min(abs(i - j) for j in studies) <= 1 for i in ideas), (place, ideas, studies)


@pytest.mark.parametrize("glass", [DESK, STANDING, WALL], ids=["desk", "standing", "wall"])
def test_on_a_display_both_voices_stand_on_one_part(survey: Callable, glass: GlassOptions):
    for seen in survey(glass).of_pages:
        shown = " ".join(seen.texts)
        assert ("The traditional idea" in shown) == ("What studies show" in shown), seen.route


def test_every_page_has_its_picture_told_in_words(surveyed: Any):
    for page in surveyed.pages.values():
        if page.entry.kind != "hub":
            told = {text for seen in surveyed.page(page.entry.id) for text in seen.alternatives}
            # A picture with states is told in the words of the one shown.
            states = {state.alt for state in PICTURES[page.entry.picture].states}
            assert told, page.entry.id
            assert told <= (states or {page.alt}), page.entry.id


def test_each_section_has_a_control_that_leads_to_it(surveyed: Any):
    for page in surveyed.pages.values():
        if page.entry.kind == "hub":
            continue
        leads = {thing.opens for seen in surveyed.page(page.entry.id) for thing in seen.own}
        for section in page.sections:
            # A place of the body that is there twice may be chosen by its sides.
            place = f"{page.entry.id}#{section.id}"
            sides = {f"{page.entry.id}#{side}-{section.id}" for side in ("left", "right")}
            assert place in leads or sides <= leads, page.entry.id


def test_nothing_leads_to_nowhere(surveyed: Any):
    places = {place for seen in surveyed.worked for place in (seen.route, seen.route.partition(".")[0])}
    known = places | {seen.page for seen in surveyed.seen} | {"reading-aids", "languages", "attract", ""}
    known |= {seen.page for seen in surveyed.made}
    everywhere = (*surveyed.worked, *surveyed.made)
    leads = {thing.opens.replace("#left-", "#").replace("#right-", "#") for s in everywhere for thing in s.things}
    # On small glass a section may begin on the part of another; each has its button, and that is tested above.
    sections = [(page, section) for page in surveyed.pages.values() for section in page.sections]
    known |= {f"{page.entry.id}#{section.id}" for page, section in sections}
    # Questions are chosen and pages are taken home where they stand.
    asked = (question for page, section in sections for question in questions_of(page, section))
    known |= {TAKE_HOME, *(f"{ASK}{question.key}" for question in asked)}
    # A guess leads to an answer, and words are explained where they stand.
    guesses = {text: parse_guess(text) for text in leads if text.startswith(GUESS)}
    known |= {text for text, said in guesses.items() if said and str(said[0]) in places}
    for seen in surveyed.of_pages:
        explained = {str(number) for number in range(len(surveyed.pages[seen.page].explained))}
        asked = [thing.opens for thing in seen.own if thing.opens.startswith(EXPLAIN)]
        known |= {text for text in asked if set(text.removeprefix(EXPLAIN).split("+")) <= explained}
    dead = leads - known
    assert dead == set()


def test_every_answer_is_shown_and_no_card_shows_it_before(surveyed: Any):
    page = next(page for page in surveyed.pages.values() if page.entry.kind == "myths")
    asking = [s for s in surveyed.page(page.entry.id) if any(t.opens.startswith(GUESS) for t in s.own)]
    myths = [block for section in page.sections for block in section.blocks]
    assert len(asking) == len(myths)
    for seen, myth in zip(asking, myths, strict=True):
        shown = words(" ".join(seen.texts))
        assert words(myth.claim) in shown
        assert not any(words(plain(paragraph)) in shown for paragraph in myth.answer), seen.route


def test_a_way_into_acupuncture_says_what_is_known(surveyed: Any):
    """The verdict goes with every link to acupuncture from outside it, so that benefit is never promised alone."""
    about = {page for page, it in surveyed.pages.items() if it.entry.group in {"acupuncture", "ways"}}
    for seen in surveyed.of_pages:
        if seen.page in about or seen.kind == "hub":
            continue
        for thing in seen.own:
            if thing.opens in about:
                link = next(it for it in surveyed.pages[seen.page].related if it.page == thing.opens)
                known = link.verdict or surveyed.pages[thing.opens].entry.verdict
                assert words(known) in words(thing.name), (seen.route, thing.name)
