from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.staff.console import BACK, CLOSE, STAY, Console, Effect, Step
from kiosk.staff.sheet import Sheet


@dataclass
class Bell:
    """A desk that answers as it was told to and remembers what was pressed."""

    name: str
    answers: dict[str, Step] = field(default_factory=dict)
    pressed: list[tuple[str, str]] = field(default_factory=list)

    def sheet(self) -> Sheet:
        return Sheet(self.name, self.name, ())

    def act(self, line_id: str, value: str) -> Step:
        self.pressed.append((line_id, value))
        return self.answers.get(line_id, STAY)


def console() -> tuple[Console, dict[str, Bell]]:
    effect = Step("back", effects=(Effect("page", "sciatica"),))
    desks = {
        "home": Bell("home", {"health": Step(opens="health"), "away": BACK, "show": effect, "end": CLOSE}),
        "health": Bell("health", {"disk": Step(opens="disk"), "done": BACK}),
        "disk": Bell("disk", {"top": Step(opens="home")}),
    }
    return Console(dict(desks)), desks


def test_it_begins_at_home():
    staff, _ = console()
    assert staff.sheet().id == "home"


def test_a_press_goes_to_the_desk_on_top_with_its_value():
    staff, desks = console()
    staff.act("health")
    staff.act("level", "high")
    assert desks["home"].pressed == [("health", "")]
    assert desks["health"].pressed == [("level", "high")]


def test_back_leads_to_the_desk_below():
    staff, _ = console()
    staff.act("health")
    assert staff.act("done") == BACK
    assert staff.at == "home"


def test_a_desk_that_is_open_already_comes_up_again_and_closes_those_above():
    staff, _ = console()
    for press in ("health", "disk", "top"):
        staff.act(press)
    assert staff.at == "home"
    assert not staff.back()


def test_back_from_the_first_desk_closes_the_console_and_keeps_what_must_happen():
    staff, _ = console()
    assert staff.act("away") == CLOSE
    assert staff.act("show") == Step("close", effects=(Effect("page", "sciatica"),))


def test_close_closes_from_anywhere():
    staff, _ = console()
    assert staff.act("end").go == "close"
