from __future__ import annotations

import pytest

from kiosk.staff.access import Actor
from kiosk.staff.desks.drafts import Answers
from kiosk.staff.desks.setup_files import picture_kind
from kiosk.staff.first_run import STEP_IDS, FirstRun
from kiosk.staff.roles import Role
from kiosk.staff.sheet import Thumb
from tests.support.desks import PNG, Clerk, FakeMachine, FakeSticks

NOBODY = Actor("", Role.IT)


def at_clinic(machine: FakeMachine) -> Clerk:
    return machine.set_up(NOBODY, FirstRun(STEP_IDS.index("clinic")))


def with_files(**files: bytes) -> FakeMachine:
    return FakeMachine(sticks=FakeSticks(on_it={name.replace("_", "."): data for name, data in files.items()}))


def test_pictures_are_shown_small_and_one_is_taken():
    machine = with_files(brand_png=PNG, photo_jpg=b"\xff\xd8\xff", notes_txt=b"")
    clerk = at_clinic(machine).press("logo")
    assert [line.text for line in clerk.sheet.lines if isinstance(line, Thumb)] == ["brand.png", "photo.jpg"]
    clerk.press("file-0")
    assert clerk.said()[0] == "“brand.png” is the logo."
    assert machine.logos.kept == {}
    clerk.press("logo").press("file-1")
    assert "no-logo" in clerk.ids()


@pytest.mark.parametrize(
    ("files", "wrong", "sentence"),
    [
        ({"notes_png": b"words"}, "", "“notes.png” is no picture. Choose a PNG or JPEG file."),
        ({"notes_png": b""}, "", "“notes.png” is no picture. Choose a PNG or JPEG file."),
        ({"notes_png": b"GIF89a"}, "", "“notes.png” is no picture. Choose a PNG or JPEG file."),
        (
            {"brand_png": PNG},
            "The picture is damaged. Choose another one.",
            "The picture is damaged. Choose another one.",
        ),
    ],
)
def test_what_is_no_picture_is_refused_and_nothing_is_lost(files: dict[str, bytes], wrong: str, sentence: str):
    machine = with_files(**files)
    machine.logos.wrong = wrong
    clerk = at_clinic(machine).press("clinic_name").type("Sample Clinic").press("logo").press("file-0")
    assert clerk.said()[:2] == [sentence, "No logo was taken."]
    clerk.back()
    assert clerk.sheet.line("clinic_name").value == "Sample Clinic"  # type: ignore[union-attr] - the name is a field


def test_the_logo_of_before_stays_when_the_next_one_is_no_picture():
    machine = with_files(brand_png=PNG, notes_png=b"words")
    clerk = at_clinic(machine).press("logo").press("file-0").press("logo").press("file-1")
    assert clerk.said()[1] == "The logo of before stays."
    assert "no-logo" in clerk.back().ids()


@pytest.mark.parametrize("line", ["logo", "answers"])
@pytest.mark.parametrize(
    ("count", "error", "sentence"),
    [
        (0, "", "There is no stick. Put one in, wait 5 seconds, and touch again."),
        (1, "The stick cannot be used. Take another one.", "The stick cannot be used. Take another one."),
    ],
)
def test_without_a_stick_it_says_so_and_looks_again(line: str, count: int, error: str, sentence: str):
    machine = FakeMachine(sticks=FakeSticks(count, error=error))
    clerk = (at_clinic(machine) if line == "logo" else machine.set_up(NOBODY)).press(line)
    assert clerk.said()[0] == sentence
    assert clerk.ids() == ["look"]
    machine.sticks.count, machine.sticks.error = 1, ""
    machine.sticks.on_it = {"brand.png": PNG, "site.toml": b""}
    clerk.press("look")
    assert clerk.ids() == ["file-0", "look"]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("logo", "There is no picture on the stick. Its name ends with .png or .jpg."),
        ("answers", "There is no file of answers on the stick. It is called site.toml."),
    ],
)
def test_a_stick_without_such_files_says_what_it_looked_for(line: str, sentence: str):
    machine = with_files(notes_txt=b"")
    clerk = (at_clinic(machine) if line == "logo" else machine.set_up(NOBODY)).press(line)
    assert clerk.said()[0] == sentence


@pytest.mark.parametrize("line", ["logo", "answers"])
def test_a_stick_pulled_out_says_so(line: str):
    machine = with_files(brand_png=PNG, site_toml=b"")
    clerk = (at_clinic(machine) if line == "logo" else machine.set_up(NOBODY)).press(line)
    machine.sticks.error = "The stick is not there any more. Put it in again and try once more."
    assert "The stick is not there any more. Put it in again and try once more." in clerk.press("file-0").said()


def test_answers_of_a_file_are_taken_and_their_questions_passed_over():
    machine = with_files(site_toml=b"")
    wrong = "“tone_level” must be 0 to 100 %. Change it."
    machine.answers = Answers({"language": "en", "clinic_name": "Sample Clinic", "theme": "dark"}, (wrong,))
    clerk = machine.set_up(NOBODY).press("answers").press("file-0")
    assert clerk.said()[:2] == ["3 answers come from “site.toml”.", wrong]
    assert clerk.sheet.title == "Measure the screen"
    clerk.press("before")
    assert clerk.sheet.line("clinic_name").value == "Sample Clinic"  # type: ignore[union-attr] - the name is a field


def test_one_answer_is_one():
    machine = with_files(site_toml=b"")
    machine.answers = Answers({"language": "en"})
    assert machine.set_up(NOBODY).press("answers").press("file-0").said()[0] == "1 answer comes from “site.toml”."


def test_a_file_without_a_good_answer_takes_nothing():
    machine = with_files(site_toml=b"")
    machine.answers = Answers({}, ("Line 1 cannot be read.",))
    clerk = machine.set_up(NOBODY).press("answers").press("file-0")
    assert clerk.said()[:2] == ["Line 1 cannot be read.", "No answer was taken from “site.toml”."]
    assert clerk.back().sheet.title == "Language"


@pytest.mark.parametrize(("data", "kind"), [(PNG, "png"), (b"\xff\xd8\xff\xe0", "jpg"), (b"", ""), (b"\x89PNG", "")])
def test_pictures_are_known_by_how_they_begin(data: bytes, kind: str):
    assert picture_kind(data) == kind
