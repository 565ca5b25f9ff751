from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation.machine import Navigation
from kiosk.navigation.route import HOME, Route

DISC, FEELS, HELP = Route("herniated-disc"), Route("herniated-disc", "feels"), Route("help-now")


def test_a_visit_starts_at_home_in_the_kiosk_s_language_with_no_way_back():
    visit = Navigation.start("es")
    assert (visit.route, visit.language, visit.can_go_back) == (HOME, "es", False)


def test_back_leads_through_the_places_seen_newest_first():
    visit = Navigation().open(DISC).open(FEELS).open(HELP)
    seen = []
    while visit.can_go_back:
        visit = visit.back()
        seen.append(visit.route)
    assert seen == [FEELS, DISC, HOME]


def test_back_at_home_stays_there():
    assert Navigation().back() == Navigation()


def test_back_leads_home_when_the_way_is_forgotten():
    visit = Navigation(route=DISC)
    assert visit.can_go_back
    assert visit.back().route == HOME
    assert not visit.back().can_go_back


def test_a_question_is_chosen_and_let_go_and_forgotten_with_the_visit():
    visit = Navigation.start("es").choose("asked#first.1").open(DISC).choose("asked#first.2")
    assert visit.questions == {"asked#first.1", "asked#first.2"}
    assert visit.choose("asked#first.1").questions == {"asked#first.2"}
    assert visit.home().back().change_language("en").questions == visit.questions
    assert visit.reset() == Navigation.start("es")


def test_opening_the_place_on_the_screen_changes_nothing():
    visit = Navigation().open(DISC)
    assert visit.open(DISC) is visit


def test_the_steps_of_a_guide_are_one_place_that_back_leads_out_of():
    visit = Navigation().open(DISC).open(Route("herniated-disc", "guide"))
    for step in (2, 4, 2, 99):
        visit = visit.open(Route("herniated-disc", "guide", step))
        assert visit.route.part == step
    assert visit.open(HELP).back() == visit
    assert visit.back().route == DISC
    assert visit.open(Route("sciatica", "guide")).back() == visit


def test_home_touched_by_mistake_is_undone_by_back():
    visit = Navigation().open(DISC).open(FEELS)
    assert visit.home().route == HOME
    assert visit.home().back() == visit


def test_another_language_shows_the_same_place_with_the_same_way_back():
    visit = Navigation().open(DISC)
    spanish = visit.change_language("es")
    assert (spanish.route, spanish.language) == (DISC, "es")
    assert spanish.back().route == HOME
    assert spanish.back().language == "es"


@given(st.lists(st.sampled_from(["disc", "feels", "help", "back", "home", "ar", "es"])))
def test_after_a_reset_nothing_of_the_visit_is_left(steps: list[str]):
    visit = Navigation.start("en")
    for step in steps:
        match step:
            case "back":
                visit = visit.back()
            case "home":
                visit = visit.home()
            case "ar" | "es":
                visit = visit.change_language(step)
            case _:
                visit = visit.open({"disc": DISC, "feels": FEELS, "help": HELP}[step])
    assert visit.reset() == Navigation.start("en")
