from __future__ import annotations

from kiosk.gui.touch.gate import Gate, KeyGuard


def test_a_new_gate_is_open_at_any_time():
    assert Gate().is_open(-1e9)


def test_after_a_page_change_touches_count_again_from_0_4_s():
    gate = Gate().close(now=10.0)
    assert [gate.is_open(10.0), gate.is_open(10.39), gate.is_open(10.4)] == [False, False, True]


def test_closing_again_never_shortens_the_pause():
    gate = Gate().close(now=10.0, pause=2.0).close(now=10.5)
    assert not gate.is_open(11.9)
    assert gate.is_open(12.0)


def test_the_same_key_counts_again_after_half_a_second():
    guard, first = KeyGuard().press(32, now=1.0)
    guard, bounce = guard.press(32, now=1.3)
    guard, again = guard.press(32, now=1.5)
    assert (first, bounce, again) == (True, False, True)


def test_a_key_that_shakes_without_end_still_counts_twice_a_second():
    guard, counted = KeyGuard(), 0
    for step in range(17):
        guard, accepted = guard.press(32, now=step * 0.125)
        counted += accepted
    assert counted == 5  # at 0, 0.5, 1, 1.5 and 2 s


def test_another_key_counts_at_once():
    guard, _ = KeyGuard().press(32, now=1.0)
    guard, other = guard.press(13, now=1.01)
    _, back = guard.press(32, now=1.02)
    assert other
    assert back
