"""A short run of what throws anything at the reading of content, and that it would notice what it asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import fuzz_content
import pytest

from tests.support.builders import content_pack

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def watch() -> fuzz_content.Watch:
    return fuzz_content.Watch()


def test_no_case_gets_through(capsys: pytest.CaptureFixture[str]):
    cases, good = fuzz_content.run(60, 7)
    assert cases >= 60
    assert good > 0
    assert "nothing outside a pack was read" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["a ** b", "a ::: b", "an <i>a</i>", "a [@A]", "a {#a}", "<br/>"])
def test_a_mark_in_a_text_is_noticed(text: str):
    assert fuzz_content.RAW.search(text)


@pytest.mark.parametrize("text", ["a * b", "3 < 4 and 4 > 3", "{emergency-number}", "a: b"])
def test_what_is_no_mark_is_not(text: str):
    assert not fuzz_content.RAW.search(text)


def test_a_case_that_reads_elsewhere_or_shows_a_mark_fails(
    watch: fuzz_content.Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    case = fuzz_content.Case({"pages/help/en.md": "", "pack.toml": ""})
    monkeypatch.setattr(
        fuzz_content, "check_folder", lambda home: (None, [(home.parent / "outside" / "en.md").read_text("utf-8")][:0])
    )
    with pytest.raises(fuzz_content.GotThroughError, match="outside"):
        fuzz_content.look_at(case, tmp_path, watch)
    pack = content_pack(tmp_path)
    marked = replace(pack, info=pack.info._replace(title="**Chairs**"))
    monkeypatch.setattr(fuzz_content, "check_folder", lambda _: (marked, []))
    with pytest.raises(fuzz_content.GotThroughError, match="Chairs"):
        fuzz_content.look_at(case, tmp_path, watch)


def test_what_is_opened_outside_is_noticed(watch: fuzz_content.Watch, tmp_path: Path):
    (tmp_path / "a").write_text("a", "utf-8")
    watch.opened = []
    (tmp_path / "a").read_text("utf-8")
    opened, watch.opened = watch.opened, None
    assert opened == [str(tmp_path / "a")]
