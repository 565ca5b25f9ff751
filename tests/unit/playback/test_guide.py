from __future__ import annotations

from kiosk.playback.guide import GuidePlay

GUIDE = GuidePlay((4.0, 6.0, 5.0))


def test_nobody_asked_so_nothing_plays():
    assert (GUIDE.is_playing, GUIDE.due(0), GUIDE.tick(60_000)) == (False, None, GUIDE)


def test_each_step_stands_for_its_seconds_and_the_end_for_ever():
    guide = GUIDE.again(1_000)
    seen = []
    now = 1_000
    while (due := guide.due(now)) is not None:
        seen.append((guide.step, due))
        assert guide.tick(now + due - 1).step == guide.step
        now += due
        guide = guide.tick(now)
    assert seen == [(0, 4_000), (1, 6_000), (2, 5_000)]
    assert (guide.step, guide.has_ended, guide.is_playing, now) == (3, True, False, 16_000)


def test_a_kiosk_that_was_busy_skips_no_step():
    assert GUIDE.again(0).tick(60_000).step == 1


def test_a_pause_keeps_what_was_left_of_a_step():
    paused = GUIDE.again(0).pause(3_000)
    assert (paused.is_playing, paused.due(500_000), paused.tick(500_000).step) == (False, None, 0)
    assert paused.pause(9_000) == paused
    playing = paused.play(500_000)
    assert playing.due(500_000) == 1_000
    assert playing.play(500_500) == playing


def test_who_goes_on_is_played_on_to_and_who_goes_back_is_waited_for():
    playing = GUIDE.again(0)
    on = playing.show(1, 2_000)
    assert (on.step, on.is_playing, on.due(2_000)) == (1, True, 6_000)
    back = on.show(0, 3_000)
    assert (back.step, back.is_playing) == (0, False)
    assert back.show(1, 4_000).is_playing is False
    assert on.show(1, 9_000) == on


def test_there_is_no_step_before_the_first_and_none_after_the_end():
    assert GUIDE.show(-1, 0).step == 0
    assert GUIDE.show(9, 0).has_ended


def test_play_at_the_end_begins_anew():
    ended = GUIDE.show(3, 0)
    assert (ended.play(7_000).step, ended.play(7_000).due(7_000)) == (0, 4_000)
    assert ended.again(7_000) == ended.play(7_000)


def test_where_motion_is_reduced_steps_come_by_touch_alone():
    still = GuidePlay((4.0, 6.0), is_still=True)
    assert not still.play(0).is_playing
    assert not still.again(0).is_playing
    assert still.again(0).show(1, 5).due(5) is None
