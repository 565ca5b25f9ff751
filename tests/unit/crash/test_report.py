"""A report says where the program failed, and nothing that could say who stood before it or what was read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.crash.report import MOST_FRAMES, CrashReport, name_of, place, read_fatal, stack_of

REPORT = CrashReport("2026-11-22T10:00:00+00:00", "1.0", "exception", "ValueError", ("kiosk/app.py:1:run",))
SEGFAULT = """Fatal Python error: Segmentation fault

Thread 0x00007f (most recent call first):
  File "/usr/lib/python3.11/threading.py", line 9 in wait

Current thread 0x00007e (most recent call first):
  File "/opt/kiosk/gui/widgets/paper.py", line 20 in paintEvent
  File "/opt/kiosk/app.py", line 10 in run

Extension modules: shiboken6.Shiboken (total: 1)
"""
ASKED = """Current thread 0x00007e (most recent call first):
  File "/opt/kiosk/gui/touch/gate.py", line 5 in <lambda>
"""


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("/home/clinic/kiosk/app.py", "kiosk/app.py:7:run"),
        ("/home/kiosk/venv/lib/kiosk/gui/theme.py", "kiosk/gui/theme.py:7:run"),
        ("C:\\Users\\reception\\kiosk\\app.py", "kiosk/app.py:7:run"),
        ("/usr/lib/python3.11/json/decoder.py", "decoder.py:7:run"),
        ("/home/clinic/kiosk", "kiosk:7:run"),
        ("<string>", "<string>:7:run"),
        ("", ":7:run"),
    ],
)
def test_a_place_names_no_folder_of_the_machine(file: str, told: str):
    assert place(file, 7, "run") == told


def test_a_place_without_a_line_and_with_an_endless_name_is_told_shortly():
    assert place("a.py", None, "f") == "a.py:0:f"
    assert len(place("a.py", 1, "f" * 5000)) == 200


def test_a_stack_is_told_from_the_outside_in_and_is_bounded():
    def deeper(left: int) -> None:
        if not left:
            raise ValueError("the page herniated-disc")
        deeper(left - 1)

    try:
        deeper(100)
    except ValueError as error:
        stack = stack_of(error.__traceback__)
    assert len(stack) == MOST_FRAMES
    assert stack[-1].endswith("deeper")
    assert "herniated" not in "".join(stack)
    assert stack_of(None) == ()


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (ValueError("page herniated-disc"), "ValueError"),
        (OSError(28, "No space", "pages/sciatica"), "OSError 28"),
        (OSError("no number"), "OSError"),
        (KeyError, "KeyError"),
        (None, "unknown"),
    ],
)
def test_an_error_is_told_without_its_words(error: BaseException | None, name: str):
    assert name_of(error) == name


def test_a_fatal_error_is_told_with_the_thread_it_happened_in():
    stack = ("kiosk/app.py:10:run", "kiosk/gui/widgets/paper.py:20:paintEvent")
    assert read_fatal(SEGFAULT) == ("fatal", "Segmentation fault", stack)


def test_a_stack_that_was_asked_for_is_a_hang():
    assert read_fatal(ASKED) == ("hang", "hang", ("kiosk/gui/touch/gate.py:5:<lambda>",))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fatal Python error: Aborted", ("fatal", "Aborted", ())),
        ("Windows fatal exception: access violation\n", ("fatal", "access violation", ())),
        (SEGFAULT.replace("Current thread", "Thread"), None),
        (SEGFAULT[: SEGFAULT.index("Current")], ("fatal", "Segmentation fault", ("threading.py:9:wait",))),
    ],
)
def test_half_a_fatal_error_is_told_as_far_as_it_goes(text: str, kind: tuple | None):
    found = read_fatal(text)
    assert found is not None
    assert kind is None or found == kind


@pytest.mark.parametrize("text", ["", "\x00\x00", "all is well"])
def test_what_is_no_fatal_error_is_none(text: str):
    assert read_fatal(text) is None


def test_a_report_can_be_kept_and_read():
    assert CrashReport.from_dict(json.loads(json.dumps(REPORT.to_dict()))) == REPORT


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3), max_leaves=4
)


@given(st.one_of(ANY, st.dictionaries(st.sampled_from(["time", "version", "kind", "error", "stack"]), ANY, max_size=5)))
def test_what_is_no_report_is_none_and_no_error(data: object):
    found = CrashReport.from_dict(data)
    assert found is None or isinstance(found, CrashReport)


def test_a_report_of_texts_is_one_and_another_is_none():
    good = dict.fromkeys(("time", "version", "kind", "error"), "x") | {"stack": []}
    assert CrashReport.from_dict(good) == CrashReport("x", "x", "x", "x")
    assert CrashReport.from_dict(good | {"stack": [1]}) is None
    assert CrashReport.from_dict(good | {"kind": None}) is None
