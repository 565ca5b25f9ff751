from __future__ import annotations

from dataclasses import fields

import pytest

from kiosk.settings.schema import Settings
from kiosk.staff.console import Console, Effect
from kiosk.staff.desks.needs import SettingRow, Value
from kiosk.staff.desks.settings import GROUPS, read, settings_desks, words
from tests.support.desks import Clerk, FakeSettings

GROUP_OF = {key: number for number, group in enumerate(GROUPS) for key in group.names}


def clerk_with(store: FakeSettings, *, can_restart: bool = True) -> Clerk:
    return Clerk(Console(settings_desks(store, can_restart=can_restart), "settings"))


def at(store: FakeSettings, key: str, *, can_restart: bool = True) -> Clerk:
    return clerk_with(store, can_restart=can_restart).press(f"group-{GROUP_OF[key]}").press(key)


def details(clerk: Clerk) -> dict[str, str]:
    return {line.text: line.detail for line in clerk.sheet.lines if hasattr(line, "detail")}


def test_every_setting_stands_in_one_group_under_a_name_of_its_own():
    keys = [key for group in GROUPS for key in group.names]
    assert sorted(keys) == sorted(field.name for field in fields(Settings))
    names = [name for group in GROUPS for name in group.names.values()]
    assert len(set(names)) == len(names)


def test_groups_say_how_much_of_them_was_changed():
    store = FakeSettings()
    store.change({"theme": "dark", "text_scale": 1.5, "counting": True})
    found = details(clerk_with(store))
    assert found["The screen"] == "2 changed"
    assert found["Counting and printing"] == "1 changed"
    assert found["A visit"] == "As shipped"


def test_what_was_wrong_at_the_start_is_said_first_and_with_its_setting():
    sentence = "“idle_after” must be 60 to 600 s. Change it."
    store = FakeSettings(found=(sentence,))
    store.table["idle_after"] = store.table["idle_after"]._replace(problem=sentence)
    assert clerk_with(store).said()[:2] == [
        "These settings had a mistake at the start. The usual value counts instead.",
        sentence,
    ]
    assert sentence in at(store, "idle_after").said()
    assert clerk_with(FakeSettings()).said() == []


def test_a_setting_says_what_it_is_for_what_counts_and_where_that_comes_from():
    store = FakeSettings()
    said = at(store, "idle_after").said()
    assert said[0].startswith("What the setting is for")
    assert said[1:] == ["Allowed: 60 to 600 s.", "Nobody has changed it.", "The usual value is: 120 s"]
    store.change({"idle_after": 90.0})
    clerk = at(store, "idle_after")
    assert "Your clinic has set it." in clerk.said()
    assert "usual" in clerk.ids()


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("idle_after", "90", 90.0),
        ("text_scale", "1,5", 1.5),
        ("tone_level", "60", 60),
        ("tone_level", "6.5", 6.5),
        ("clinic_name", " Sample Clinic ", "Sample Clinic"),
        ("clinic_name", "", ""),
    ],
)
def test_what_is_typed_is_kept_as_the_settings_own_type(key: str, typed: str, value: Value):
    store = FakeSettings()
    clerk = at(store, key).press("typed").type(typed)
    assert store.written == [{key: value}]
    assert type(store.written[0][key]) is type(value)
    assert "Saved." in clerk.said()


@pytest.mark.parametrize("typed", ["", "abc", "1.2.3", "-", "nan", "inf", "1e5", "12 s", "٣"])
def test_what_is_no_number_is_refused_with_its_sentence(typed: str):
    store = FakeSettings()
    clerk = at(store, "idle_after").press("typed").type(typed)
    assert f"“{typed}” is not a number. Type digits, and a point for parts." in clerk.said()
    assert "Nothing was changed." in clerk.said()
    assert store.written == []
    assert store.value("idle_after") == 120.0


def test_a_value_the_settings_refuse_keeps_the_old_one_and_gives_their_sentence():
    sentence = "“idle_after” must be 60 to 600 s. Change it."
    store = FakeSettings(refuses=(sentence,))
    clerk = at(store, "idle_after").press("typed").type("5")
    assert sentence in clerk.said()
    assert store.value("idle_after") == 120.0
    assert "restart" not in clerk.ids()


@pytest.mark.parametrize(
    ("key", "chosen", "value"), [("theme", "dark", "dark"), ("counting", "true", True), ("counting", "false", False)]
)
def test_a_choice_is_kept(key: str, chosen: str, value: Value):
    store = FakeSettings()
    at(store, key).press("chosen", chosen)
    assert store.written == [{key: value}]


def test_a_setting_can_go_back_to_its_usual_value():
    store = FakeSettings()
    store.change({"idle_after": 90.0})
    clerk = at(store, "idle_after").press("usual")
    assert store.value("idle_after") == 120.0
    assert "usual" not in clerk.ids()


@pytest.mark.parametrize("key", ["theme", "idle_after", "counting"])
def test_what_the_policy_has_decided_says_so_and_cannot_be_changed(key: str):
    store = FakeSettings()
    store.lock(key)
    clerk = at(store, key)
    assert "The rules of this computer have decided it. Ask IT to change it." in clerk.said()
    assert clerk.ids() == []


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("logo", "Change it under “Set the kiosk up again”."),
        ("show_drafts", "A clinician changes it under “Show or hide drafts”."),
        ("counting_since", "The kiosk writes it by itself."),
        ("hours_monday", "Change it under “Opening hours”."),
    ],
)
def test_what_is_changed_elsewhere_says_where(key: str, sentence: str):
    clerk = at(FakeSettings(), key)
    assert sentence in clerk.said()
    assert clerk.ids() == []


def test_a_change_counts_after_a_restart_which_is_offered_on_both_sheets():
    clerk = at(FakeSettings(), "theme").press("chosen", "dark")
    assert "Your changes count after a restart." in clerk.said()
    clerk.back().back()
    assert "Your changes count after a restart." in clerk.said()
    clerk.press("restart")
    assert clerk.effects == [Effect("restart")]
    assert clerk.is_closed
    again = at(FakeSettings(), "theme").press("chosen", "dark").press("restart")
    assert again.is_closed


def test_where_nothing_restarts_the_kiosk_no_button_does():
    clerk = at(FakeSettings(), "theme", can_restart=False).press("chosen", "dark")
    assert "Your changes count after a restart." in clerk.said()
    assert "restart" not in clerk.ids()


def test_what_was_said_of_one_setting_is_not_said_of_the_next():
    clerk = at(FakeSettings(), "theme").press("chosen", "dark").back().press("text_scale")
    assert "Saved." not in clerk.said()


@pytest.mark.parametrize(
    ("value", "choices", "unit", "text"),
    [
        (True, (), "", "On"),
        (False, (), "", "Off"),
        ("", (), "", "Empty"),
        ("Sample", (), "", "Sample"),
        ("blank", ("dim", "blank"), "", "Off"),
        ("other", ("other",), "", "other"),
        (0.0, (), "mm", "0 mm"),
        (1.5, (), "", "1.5"),
    ],
)
def test_values_in_words(value: Value, choices: tuple[str, ...], unit: str, text: str):
    row = SettingRow("key", "", value, value, choices=choices, unit=unit)
    assert words(row, value) == text


def test_digits_too_many_for_any_setting_are_no_number():
    assert read(SettingRow("key", "", 1, 1), "9" * 400) is None
