from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.workshop.bench import Bench
from kiosk.workshop.memory import Turn
from tests.support.bad_packs import PICTURES
from tests.support.benches import Minutes, check
from tests.support.builders import edit, good_pack

if TYPE_CHECKING:
    from pathlib import Path

STOOL, KINDS = "pages/stool/en.md", "pages/kinds/en.md"


def test_problems_are_told_once_each_those_of_the_open_page_first(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    bench = Bench(folder, tmp_path / "scratch", PICTURES, Minutes())
    bench.start()
    edit(folder, STOOL, "A stool has no back.", "A <b>stool</b> is <b>low</b>.")
    edit(folder, KINDS, "Pick one.", "Pick [one](x).")
    for file, first in ((STOOL, "Stool (en), text, line 2"), (KINDS, "Kinds (en), text, line 2")):
        check(bench, file)
        assert bench.told[0].where == first
        places = [told.where for told in bench.told if told.is_error]
        assert len(places) == len(set(places)) == 2
    edit(folder, STOOL, "A <b>stool</b> is <b>low</b>.", "A stool is low.")
    edit(folder, KINDS, "Pick [one](x).", "Pick one.")
    check(bench)
    assert bench.told[-1].where == "Español"
    assert bench.told[-1].sentence.startswith("4 pages are not yet translated")


def test_a_second_check_does_only_what_has_changed_and_says_how_far_it_is(tmp_path: Path):
    bench = Bench(good_pack(tmp_path), tmp_path / "scratch", PICTURES, Minutes())
    bench.start()
    turn = Turn()
    bench.take_in(bench.job()(turn))
    assert (turn.done, turn.total) == (10, 10)
    assert bench.rows[0].title == "Your chair"
