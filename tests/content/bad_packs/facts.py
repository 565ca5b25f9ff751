"""Page facts that are missing, mistyped, or wrong."""

from __future__ import annotations

from tests.support.bad_packs import stool_fact

RELATED = 'related = [ {page = "kinds"}, {page = "warm-seat"} ]'
WORDS_OF_21 = " ".join(["leg"] * 21)

CASES = [
    stool_fact("no fence", "+++\nnumber", "number", ("front-matter-missing", 1)),
    stool_fact("no second fence", "+++\n## What", "## What", ("front-matter-missing", 17)),
    stool_fact("a quote left open", '\ntitle = "Stool"', '\ntitle = "Stool', ("toml", 4)),
    stool_fact("a bracket left open", '"warm-seat"} ]\n', '"warm-seat"}\n', ("toml", 11)),
    stool_fact("a key twice", "number = 11", "number = 11\nnumber = 11", ("toml", 3)),
    stool_fact("deep brackets", "number = 11", f"number = {'[' * 9000}", ("toml", 2)),
    stool_fact("a number without end", "number = 11", f"number = {'9' * 5000}", ("toml", 14)),
    stool_fact("a day that is none", "2027-01-05", "2027-02-30", ("toml", 13)),
    stool_fact("an unknown key", "number = 11", "number = 11\ncolour = 1", ("key-unknown", 3)),
    stool_fact("an unknown table", '"draft"\n', '"draft"\n[more]\n', ("key-unknown", 15)),
    stool_fact("no number", "number = 11\n", "", ("key-missing", 1)),
    stool_fact("a number in words", "number = 11", 'number = "11"', ("value-type", 2)),
    stool_fact("a number that is a yes", "number = 11", "number = true", ("value-type", 2)),
    stool_fact("a number too small", "number = 11", "number = 0", ("value-not-allowed", 2)),
    stool_fact("a number taken", "number = 11", "number = 10", ("number-duplicate", 2)),
    stool_fact("an unknown kind", 'kind = "cause"', 'kind = "sofa"', ("value-not-allowed", 3)),
    stool_fact("no kind", 'kind = "cause"\n', "", ("key-missing", 1)),
    stool_fact("a hub that is none", 'kind = "cause"', 'kind = "hub"', ("hub-kind", 3)),
    stool_fact("no title", '\ntitle = "Stool"', "", ("key-missing", 1)),
    stool_fact("an empty title", '\ntitle = "Stool"', '\ntitle = " "', ("value-empty", 4)),
    stool_fact("a title that is a number", '\ntitle = "Stool"', "\ntitle = 4", ("value-type", 4)),
    stool_fact("a title in HTML", '\ntitle = "Stool"', '\ntitle = "<b>Stool</b>"', ("html", 4)),
    stool_fact("a title that is an address", '\ntitle = "Stool"', '\ntitle = "www.a.example"', ("remote-link", 4)),
    stool_fact("a title in strong letters", '\ntitle = "Stool"', '\ntitle = "**Stool**"', ("markup", 4)),
    stool_fact("a hidden NUL", '\ntitle = "Stool"', '\ntitle = "Stool\\u0000"', ("control-character", 4)),
    stool_fact("a long title", '\ntitle = "Stool"', f'\ntitle = "{"a" * 49}"', ("text-long", 4)),
    stool_fact(
        "a long word on a tile", 'short_title = "Stool"', 'short_title = "A footstool-chairrests"', ("word-long", 5)
    ),
    stool_fact("a long word that may split", 'short_title = "Stool"', 'short_title = "Foot\\u00ADstoolchairs"'),
    stool_fact("a long sentence", 'summary = "A', f'summary = "{WORDS_OF_21}. A', ("sentence-long", 6)),
    stool_fact("statements that are no list", '["S02"]', '"S02"', ("value-type", 7)),
    stool_fact("statements of numbers", '["S02"]', "[2]", ("value-type", 7)),
    stool_fact("an unknown statement", '["S02"]', '["S02", "S03"]', ("statement-unknown", 7)),
    stool_fact("a picture that is a path", 'picture = "stool"', 'picture = "../../x"', ("id", 8)),
    stool_fact("a picture nobody drew", 'picture = "stool"', 'picture = "sofa"', ("picture-unknown", 8)),
    stool_fact("no words for the picture", 'alt = "A plain drawing of a seat."\n', "", ("alt-missing", 1)),
    stool_fact("empty words for the picture", "A plain drawing of a seat.", "", ("alt-missing", 9)),
    stool_fact("a dead link", '{page = "warm-seat"}', '{page = "sofa"}', ("link-dead", 10)),
    stool_fact("a link to itself", '{page = "warm-seat"}', '{page = "stool"}', ("link-to-itself", 10)),
    stool_fact("a link twice", '{page = "warm-seat"}', '{page = "kinds"}', ("link-duplicate", 10)),
    stool_fact("one link", RELATED, 'related = [{page = "kinds"}]', ("link-count", 10)),
    stool_fact("no links", RELATED + "\n", "", ("link-count", 0)),
    stool_fact("links that are words", RELATED, 'related = ["kinds", "warm-seat"]', ("value-type", 10)),
    stool_fact("a link with a slip", '{page = "warm-seat"}', '{page = "warm-seat", lable = "A"}', ("key-unknown", 10)),
    stool_fact("a link to a path", '{page = "warm-seat"}', '{page = "../x"}', ("id", 10)),
    stool_fact("a long label", '"warm-seat"}', f'"warm-seat", label = "{"a" * 49}"}}', ("text-long", 10)),
    stool_fact("a date in quotes", "next_check = 2027-01-05", 'next_check = "2027-01-05"', ("value-type", 13)),
    stool_fact("a date with a time", "next_check = 2027-01-05", "next_check = 2027-01-05T10:00:00", ("value-type", 13)),
    stool_fact("no date", "next_check = 2027-01-05\n", "", ("key-missing", 1)),
    stool_fact("dates the wrong way round", "2027-01-05", "2026-01-05", ("check-order", 13), ("check-overdue", 13)),
    stool_fact("a check long due", "2027-01-05", "2026-05-31", ("check-overdue", 13)),
    stool_fact("a check due today", "2027-01-05", "2026-06-01"),
    stool_fact("an unknown approval", '"draft"', '"sure"', ("value-not-allowed", 14)),
]
