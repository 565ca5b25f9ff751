from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation.route import HOME, LAST_PART, Route, parse

IDS = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,3}", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("home", HOME),
        ("herniated-disc", Route("herniated-disc")),
        ("herniated-disc#what", Route("herniated-disc", "what")),
        ("herniated-disc#what-helps.2", Route("herniated-disc", "what-helps", 2)),
        ("glossary.14", Route("glossary", "", 14)),
    ],
)
def test_a_route_is_read_and_written_alike(text: str, route: Route):
    assert parse(text) == route
    assert str(route) == text


@given(page=IDS, section=st.just("") | IDS, part=st.integers(0, LAST_PART))
def test_every_route_survives_being_written(page: str, section: str, part: int):
    route = Route(page, section, part)
    assert parse(str(route)) == route


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "#what",
        ".2",
        "page#",
        "page#.2",
        "page.",
        "page.0",
        "page.02",
        "page.-1",
        "page.2.3",
        "page.1000",
        "page.²",
        "page.٢",
        "page.two",
        "page#a#b",
        "Page",
        "page ",
        "-page",
        "page-",
        "a--b",
        "../page",
        "http://example.org",
        "página",
        "page\n",
    ],
)
def test_anything_else_names_no_route(text: str):
    assert parse(text) is None


@given(st.text())
def test_no_text_at_all_raises(text: str):
    route = parse(text)
    assert route is None or str(route) == text
