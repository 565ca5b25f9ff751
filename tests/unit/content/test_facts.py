from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.content.facts import Facts, is_identifier, plain_text_problem


def facts(**values: object) -> Facts:
    return Facts(values, "f", {"a": 7})


def seen(read: Facts) -> list[tuple[str, int]]:
    return [(problem.code, problem.line) for problem in read.problems]


@pytest.mark.parametrize("name", ["a", "low-back", "b2", "x" * 40])
def test_a_plain_name_may_be_an_id(name: str):
    assert is_identifier(name)


@pytest.mark.parametrize("name", ["", "A", "a_b", "-a", "a-", "a--b", "../a", "a/b", "ä", "a\n", "x" * 41])
def test_anything_else_may_not(name: str):
    assert not is_identifier(name)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("A < B, and 3 > 2", []),
        ("a <br> b", ["html"]),
        ("</p>", ["html"]),
        ("<!-- a -->", ["html"]),
        ("HTTPS://a.example", ["remote-link"]),
        ("www.a.example", ["remote-link"]),
        ("**a**", ["markup"]),
    ],
)
def test_a_title_holds_plain_words_only(text: str, codes: list[str]):
    assert [problem.code for problem in plain_text_problem(text, "f", 1)] == codes


def test_a_text_is_one_line_whatever_its_spaces_but_keeps_those_that_do_not_break():
    assert facts(a=" one\n two\t\u00a0three ").text("a") == "one two \u00a0three"


def test_an_optional_text_may_be_missing_or_empty():
    read = facts(a="")
    assert read.text("a", optional=True) == ""
    assert read.text("b", optional=True) == ""
    assert seen(read) == []


def test_each_missing_value_is_noted_on_the_line_of_its_table():
    read = Facts({}, "f", {}, line=3)
    assert (read.text("a"), read.number("b", 2, 9), read.day("c")) == ("", 2, "")
    assert (read.texts("d"), read.tables("e"), read.choice("f", ("x", "y"))) == ((), [], "x")
    assert seen(read) == [("key-missing", 3)] * 6


def test_optional_lists_may_be_missing():
    read = facts()
    assert read.texts("a", optional=True) == ()
    assert read.tables("a", optional=True) == []
    assert seen(read) == []


@pytest.mark.parametrize(("value", "ok"), [(1, True), (9, True), (0, False), (10, False), (True, False), (1.0, False)])
def test_a_number_lies_within_its_bounds(value: object, ok: bool):
    read = facts(a=value)
    assert (read.number("a", 1, 9) == value and not seen(read)) is ok


def test_a_day_is_a_date_and_nothing_else():
    assert facts(a=date(2026, 11, 22)).day("a") == "2026-11-22"
    for value in (datetime(2026, 11, 22, tzinfo=UTC), "2026-11-22", 3):
        read = facts(a=value)
        assert read.day("a") == ""
        assert seen(read) == [("value-type", 7)]


def test_a_choice_is_one_of_the_words_allowed():
    assert facts(a="y").choice("a", ("x", "y")) == "y"
    read = facts(a="z")
    assert read.choice("a", ("x", "y")) == "x"
    assert seen(read) == [("value-not-allowed", 7)]
    assert "one of x, y" in read.problems[0].sentence()


@pytest.mark.parametrize("value", ["stool", [1, "stool"], [True], [[]], {}])
def test_a_list_holds_one_kind_of_value_and_nothing_else(value: object):
    for read in (Facts.texts, Facts.numbers, Facts.tables):
        of_lists = facts(a=value)
        assert list(read(of_lists, "a")) == []
        assert seen(of_lists) == [("value-type", 7)]


def test_a_list_may_be_missing_where_it_is_optional():
    for read in (Facts.texts, Facts.numbers, Facts.tables):
        of_lists = facts()
        assert list(read(of_lists, "a", optional=True)) == list(read(of_lists, "a")) == []
        assert [code for code, _ in seen(of_lists)] == ["key-missing"]


def test_bad_ids_are_left_out_of_a_list():
    read = facts(a=["stool", "../x"])
    assert read.identifiers("a") == ("stool",)
    assert seen(read) == [("id", 7)]


def test_an_empty_id_is_allowed_where_it_is_optional():
    read = facts(a="")
    assert read.identifier("a", optional=True) == ""
    assert seen(read) == []


@pytest.mark.parametrize("value", ["en", "zh-Hans", "pt-BR", "yue"])
def test_a_language_is_a_code(value: str):
    read = facts()
    assert read.language("a", value) == value
    assert seen(read) == []


@pytest.mark.parametrize("value", ["../en", "EN", "e", "english", "en_GB", "en-"])
def test_a_language_is_nothing_else_because_it_names_a_file(value: str):
    read = facts()
    assert read.language("a", value) == ""
    assert seen(read) == [("value-not-allowed", 7)]


def test_a_citation_may_name_an_address_because_it_is_only_printed():
    read = facts(a=" Oak. https://a.example ")
    assert read.citation("a") == "Oak. https://a.example"
    assert seen(read) == []


@pytest.mark.parametrize(("words", "code"), [("Oak. <i>Seats</i>", "html"), ("**Oak**. https://a.example", "markup")])
def test_a_citation_is_printed_as_it_stands_so_it_holds_no_marks(words: str, code: str):
    read = facts(a=words)
    read.citation("a")
    assert seen(read) == [(code, 7)]


def test_the_problems_of_an_inner_table_are_taken_over_with_the_line_of_the_list():
    read = facts(a=[{"x": 1}, {"y": "text"}])
    first, second = read.tables("a")
    first.only(("y",))
    assert second.text("y") == "text"
    read.take(first)
    read.take(second)
    assert seen(read) == [("key-unknown", 7)]


@pytest.mark.parametrize(
    ("value", "expected", "problems"),
    [(True, True, []), (False, False, []), (1, False, [("value-type", 7)]), ("yes", False, [("value-type", 7)])],
)
def test_yes_or_no_is_written_as_true_or_false(value: object, *, expected: bool, problems: list[tuple[str, int]]):
    read = facts(a=value)
    assert read.flag("a") is expected
    assert seen(read) == problems
    assert facts().flag("a") is False
