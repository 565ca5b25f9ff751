from __future__ import annotations

import tomllib

import pytest

from kiosk.settings.lines import lines_of_keys


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", {}),
        ("# nothing but a remark\n", {}),
        ("a = 1\nb = 2\n", {"a": 1, "b": 2}),
        ("\n\n  a = 1  # a remark with ' and \"\n\n# b = 3\nb = 2", {"a": 3, "b": 6}),
        ('"a" = 1\n\'b\' = 2\n"\\u0063" = 3\n', {"a": 1, "b": 2, "c": 3}),
        ('a = """\nb = 1\n\\""" = 2"""\nb = 2\n', {"a": 1, "b": 4}),
        ('a = """x""""\nb = 2\n', {"a": 1, "b": 2}),
        ('a = """x""""  # "[\nb = 2\n', {"a": 1, "b": 2}),
        ("a = '''\nb = 1\n'''\nb = 2\n", {"a": 1, "b": 4}),
        ("a = [\n  1, # ]\n  '[',\n]\nb = 2\n", {"a": 1, "b": 5}),
        ("a = {x = ']'}\nb = 2\n", {"a": 1, "b": 2}),
        ("a = '\"'\nb = \"'\"\nc = 'x#'\n", {"a": 1, "b": 2, "c": 3}),
        ("a = 1\n\n[t]\nb = 2\n[[u]]\na = 3\n", {"a": 1, "t": 3, "u": 5}),
        ("a.x = 1\nb = 1\na.y = 2\n", {"a": 1, "b": 2}),
        ("a = 'line\u2028separator'\nb = 2\n", {"a": 1, "b": 2}),
    ],
)
def test_every_key_has_the_line_it_begins_on(text: str, lines: dict[str, int]):
    assert lines_of_keys(text) == lines
    assert list(tomllib.loads(text)) == list(lines)
