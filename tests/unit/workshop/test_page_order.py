from __future__ import annotations

import tomllib

import pytest

from kiosk.errors import KnownError
from kiosk.workshop import page_order
from tests.support.builders import PACK
from tests.support.source_tree import ROOT

CHAIRS = PACK.format(languages='"en"')
SHIPPED = (ROOT / "content/back-pain/pack.toml").read_text(encoding="utf-8")
NOTED = CHAIRS.replace(
    '["stool", "warm-seat"]',
    '[  # of an engineer\n  # the old one\n  "stool",  # low\n  "warm-seat"  # warm, "soft"\n  # the end\n]  # all',
)


def pages_of(text: str, group: str) -> list[str]:
    return next(table["pages"] for table in tomllib.loads(text)["group"] if table["id"] == group)


def comments(text: str) -> list[str]:
    return sorted(line.partition("#")[2] for line in text.split("\n") if "#" in line)


def test_a_page_goes_up_and_down_and_stops_at_the_ends():
    down = page_order.moved(CHAIRS, "stool", 1)
    assert pages_of(down, "kinds") == ["warm-seat", "stool"]
    assert page_order.moved(down, "stool", -1) == CHAIRS
    assert page_order.moved(CHAIRS, "stool", -1) == CHAIRS
    assert page_order.moved(CHAIRS, "stool", -9) == CHAIRS
    shipped = page_order.moved(SHIPPED, "sciatica", -2)
    assert pages_of(shipped, "causes")[3:6] == ["sciatica", "disc-changes", "spinal-stenosis"]
    assert sorted(shipped.split("\n")) == sorted(SHIPPED.split("\n"))


def test_comments_of_an_engineer_stay_with_their_page():
    down = page_order.moved(NOTED, "stool", 1)
    assert pages_of(down, "kinds") == ["warm-seat", "stool"]
    assert comments(down) == comments(NOTED)
    assert down.index("# warm") < down.index("# the old one") < down.index("# low") < down.index("# the end")
    other = page_order.regrouped(NOTED, "stool", "more")
    assert pages_of(other, "kinds") == ["warm-seat"]
    assert pages_of(other, "more") == ["get-help-now", "stool"]
    assert comments(other) == comments(NOTED)
    assert other.index("# low") > other.index("get-help-now")
    back = page_order.regrouped(other, "stool", "kinds")
    assert pages_of(back, "kinds") == ["warm-seat", "stool"]
    assert comments(back) == comments(NOTED)


def test_a_page_goes_to_another_group_or_goes_altogether():
    text = page_order.regrouped(CHAIRS, "stool", "more")
    assert (pages_of(text, "kinds"), pages_of(text, "more")) == (["warm-seat"], ["get-help-now", "stool"])
    assert page_order.regrouped(text, "stool", "more") == text
    gone = page_order.without(page_order.hidden(NOTED, "warm-seat"), "warm-seat")
    assert pages_of(gone, "kinds") == ["stool"]
    assert page_order.places(gone).hidden == ()
    assert "# the old one" in gone
    one = page_order.without(page_order.without(CHAIRS, "stool"), "warm-seat")
    assert pages_of(one, "kinds") == []


def test_a_hidden_page_keeps_its_place():
    text = page_order.hidden(NOTED, "stool")
    assert page_order.hidden(text, "stool") == text
    known = page_order.places(text)
    assert (known.hidden, known.group_of("stool"), known.group_of("kinds")) == (("stool",), "kinds", "")
    assert [line for line in text.split("\n") if line not in NOTED.split("\n")] == ['hidden = ["stool"]']
    assert page_order.shown_again(text, "stool") == NOTED


@pytest.mark.parametrize("page", ["kinds", "nothing"])
def test_a_hub_and_a_page_that_is_not_listed_stay(page: str):
    for change in (page_order.without, page_order.hidden, lambda text, name: page_order.moved(text, name, 1)):
        with pytest.raises(KnownError):
            change(CHAIRS, page)


@pytest.mark.parametrize(
    "text",
    [
        CHAIRS.replace("[[group]]", "  [[group]]  # a group"),
        CHAIRS.replace('["stool", "warm-seat"]', '[\n"stool", "warm-seat"\n]'),
        CHAIRS.replace('["stool", "warm-seat"]', '["stool",\n"warm-seat"\n]'),
        CHAIRS.replace('["stool", "warm-seat"]', '[\n"stool"\n, "warm-seat"\n]'),
        CHAIRS.replace('"warm-seat"]', '"warm-seat"]\n"x" = [1]').replace("pages = [", '"pages" = ['),
        CHAIRS.replace('id = "kinds"', 'id = "kinds"\nhub = 1 1'),
    ],
)
def test_a_list_that_cannot_be_changed_alone_is_left_to_the_file(text: str):
    try:
        after = page_order.moved(text, "stool", 1)
    except KnownError:
        return
    assert pages_of(after, "kinds") == ["warm-seat", "stool"]


def test_a_group_that_is_not_there_is_told():
    with pytest.raises(KnownError, match="nowhere"):
        page_order.regrouped(CHAIRS, "stool", "nowhere")
    assert page_order.places("group = 1").groups == {}
