from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.approval import (
    MOST_BYTES,
    NAME,
    Approval,
    Approvals,
    Imported,
    Key,
    Standing,
    Task,
    content_hash,
    decode,
    load,
    save,
    what_shows,
)
from kiosk.content.model import Paragraph, Source, Span
from kiosk.content.pack_file import PackFile
from kiosk.errors import KnownError
from tests.support.builders import compiled_pack, content_pack

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import Page

NOW, BEFORE = "a" * 64, "b" * 64
DAMAGED = "This is not a list of approvals, or it is damaged. Take another file."
NEWER = "The approvals are from another version of the kiosk. Save them again with this version."
NO_NAME = "Type the name of the person who approves."
BAD_NAME = "Type the name with at most 60 characters on one line."
NO_PAGE = "The approval is for no page. Open the page and approve it there."
NO_DATE = "The date of the approval is not a date. Check the clock of the computer."
SAME = "The same person cannot check the language and approve the content. Ask somebody else."


def word(role: Task = "clinical", name: str = "A. Sample", **changes: Any) -> Approval:
    return replace(Approval("stool", "es", NOW, name, role, "2027-01-05"), **changes)


def given(*approvals: Approval) -> Approvals:
    store = Approvals()
    for approval in approvals:
        store, problem = store.give(approval)
        assert problem == ""
    return store


def state(store: Approvals, content: str = NOW, *, is_source: bool = False) -> str:
    return store.standing("stool", "es", content, is_source=is_source).state


@pytest.fixture
def stool(tmp_path: Path) -> Page:
    return content_pack(tmp_path).pages["stool", "en"]


REVIEW = word("language", "B. Sample")


@pytest.mark.parametrize(
    ("approvals", "translated", "source"),
    [
        ((), "draft", "draft"),
        ((REVIEW,), "language-reviewed", "language-reviewed"),
        ((word(),), "draft", "approved"),
        ((REVIEW, word()), "approved", "approved"),
        ((word(), REVIEW), "approved", "approved"),
        ((REVIEW, word(hash=BEFORE)), "language-reviewed", "language-reviewed"),
        ((word(page="chair"), word(language="en")), "draft", "draft"),
    ],
)
def test_how_a_page_stands(approvals: tuple[Approval, ...], translated: str, source: str):
    store = given(*approvals)
    assert (state(store), state(store, is_source=True)) == (translated, source)


def test_any_change_makes_it_a_draft_again_and_changing_it_back_does_not():
    store = given(REVIEW, word())
    assert state(store, BEFORE) == "draft"
    assert state(store, NOW) == "approved"


def test_the_words_that_count_are_named():
    assert given(REVIEW, word()).standing("stool", "es", NOW, is_source=False) == Standing("approved", REVIEW, word())
    assert Approvals().standing("stool", "es", NOW, is_source=False) == Standing("draft")


def test_the_latest_word_of_a_kind_counts():
    store = given(word(name="Old Sample"), word())
    assert store.records == (word(),)


def test_one_person_does_not_do_both():
    store = given(word("language"))
    assert store.give(word("clinical", " a. sample ")) == (store, SAME)
    assert store.give(word("clinical", hash=BEFORE)).problem == ""
    both = Approvals((word("language"), word("clinical")))
    assert state(both) == "language-reviewed"
    assert state(both, is_source=True) == "approved"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": ""}, NO_NAME),
        ({"name": "  "}, NO_NAME),
        ({"name": "x" * 61}, BAD_NAME),
        ({"name": "A.\nSample"}, BAD_NAME),
        ({"name": "A.\u202eSample"}, BAD_NAME),
        ({"role": "owner"}, "An approval is for the language or for the content."),
        ({"date": ""}, NO_DATE),
        ({"date": "2027-02-30"}, NO_DATE),
        ({"date": "20270105"}, NO_DATE),
        ({"hash": "a" * 63}, NO_PAGE),
        ({"hash": "G" * 64}, NO_PAGE),
        ({"page": ""}, NO_PAGE),
        ({"language": "e" * 101}, NO_PAGE),
    ],
)
def test_a_word_that_is_none_is_not_taken(changes: dict[str, Any], problem: str):
    assert Approvals().give(word(**changes)) == (Approvals(), problem)
    entry = json.loads(Approvals((word(**changes),)).encode())
    assert decode(json.dumps(entry).encode())[0] == ()


@pytest.mark.parametrize("name", ["A", "x" * 60, "李小样", "Dr Ñandú Sample"])
def test_names_are_what_people_are_called(name: str):
    assert Approvals().give(word(name=name)).problem == ""


def test_a_word_can_be_taken_back():
    store = given(REVIEW, word(), word(language="en"))
    assert store.withdraw("stool", "es") == given(word(language="en"))


def test_the_hash_is_of_what_a_reader_meets(stool: Page):
    own = content_hash(stool, picture="v1", narration="n1", sources=(Source("OAK01", "Oak A."),))
    section = stool.sections[0]
    other_words = replace(stool, sections=(replace(section, blocks=(Paragraph((Span("4 legs."),)),)),))
    changed = {
        "words": content_hash(other_words, picture="v1", narration="n1", sources=(Source("OAK01", "Oak A."),)),
        "title": content_hash(
            replace(stool, entry=stool.entry._replace(title="Bench")),
            picture="v1",
            narration="n1",
            sources=(Source("OAK01", "Oak A."),),
        ),
        "which picture": content_hash(
            replace(stool, entry=stool.entry._replace(picture="bench")),
            picture="v1",
            narration="n1",
            sources=(Source("OAK01", "Oak A."),),
        ),
        "language": content_hash(
            replace(stool, language="es"), picture="v1", narration="n1", sources=(Source("OAK01", "Oak A."),)
        ),
        "picture": content_hash(stool, picture="v2", narration="n1", sources=(Source("OAK01", "Oak A."),)),
        "narration": content_hash(stool, picture="v1", narration="n2", sources=(Source("OAK01", "Oak A."),)),
        "source": content_hash(stool, picture="v1", narration="n1", sources=(Source("OAK01", "Oak B."),)),
    }
    assert len(own) == 64
    assert len({own, *changed.values()}) == len(changed) + 1
    assert content_hash(stool) == content_hash(replace(stool, approval="approved"))


def test_a_figure_changed_by_one_is_another_page(tmp_path: Path):
    page = content_pack(tmp_path).pages["what-is-a-chair", "en"]
    sections = list(page.sections)
    blocks = [
        replace(block, filled=49) if type(block).__name__ == "Pictogram" else block for block in sections[0].blocks
    ]
    sections[0] = replace(sections[0], blocks=tuple(blocks))
    assert content_hash(page) != content_hash(replace(page, sections=tuple(sections)))


def test_the_compiled_page_has_the_hash_of_the_loaded_one(tmp_path: Path):
    loaded = content_pack(tmp_path / "again", translated=True)
    with PackFile.open(compiled_pack(tmp_path, translated=True)) as pack:
        for (page_id, language), page in loaded.pages.items():
            assert content_hash(pack.page(page_id, language)) == content_hash(page)


@pytest.mark.parametrize(
    ("given_state", "kind", "show_drafts", "is_source", "is_safety", "shown"),
    [
        ("approved", "cause", False, False, False, "approved"),
        ("approved", "help-now", False, False, False, "approved"),
        ("draft", "cause", True, True, False, "draft"),
        ("draft", "cause", True, False, False, "draft"),
        ("draft", "cause", False, True, False, "hidden"),
        ("language-reviewed", "cause", True, False, False, "draft"),
        ("language-reviewed", "cause", False, False, False, "hidden"),
        ("draft", "help-now", False, True, False, "draft"),
        ("draft", "help-now", False, False, False, "desk-first"),
        ("draft", "help-now", True, False, False, "desk-first"),
        ("language-reviewed", "help-now", False, False, False, "draft"),
        ("draft", "topic", True, False, True, "desk-first"),
        ("draft", "topic", True, True, True, "draft"),
        ("draft", "topic", False, True, True, "hidden"),
        ("language-reviewed", "topic", True, False, True, "draft"),
    ],
)
def test_what_a_visitor_sees(
    given_state: Any, kind: Any, show_drafts: bool, is_source: bool, is_safety: bool, shown: str
):
    assert what_shows(given_state, kind, show_drafts=show_drafts, is_source=is_source, is_safety=is_safety) == shown


def test_what_was_saved_is_loaded(tmp_path: Path):
    assert load(tmp_path) == (Approvals(), ())
    store = given(REVIEW, word(name="李小样"))
    save(tmp_path, store)
    assert load(tmp_path) == (store, ())


def entry(**changes: Any) -> dict[str, Any]:
    return json.loads(Approvals((word(),)).encode())["approvals"][0] | changes


LEFT_OUT = "Entries of the approvals that are damaged and left out: {}. Approve those pages again."


@pytest.mark.parametrize(
    ("data", "kept", "problems"),
    [
        (b"", 0, (DAMAGED,)),
        (bytes(range(256)), 0, (DAMAGED,)),
        (b"[]", 0, (DAMAGED,)),
        (b'{"version": 1}', 0, (DAMAGED,)),
        (b'{"version": 1, "approvals": 3}', 0, (DAMAGED,)),
        (b"[" * 30_000, 0, (DAMAGED,)),
        (b'{"version": 2, "approvals": []}', 0, (NEWER,)),
        (b'{"version": 1, "approvals": []}', 0, ()),
        (json.dumps({"version": 1, "approvals": [entry(), 3, "x"]}).encode(), 1, (LEFT_OUT.format(2),)),
        (json.dumps({"version": 1, "approvals": [entry(), entry(name=3)]}).encode(), 1, (LEFT_OUT.format(1),)),
        (json.dumps({"version": 1, "approvals": [entry(more=1)]}).encode(), 0, (LEFT_OUT.format(1),)),
        (json.dumps({"version": 1, "approvals": [entry(date="soon")]}).encode(), 0, (LEFT_OUT.format(1),)),
    ],
)
def test_a_damaged_file_is_told_and_what_is_whole_counts(data: bytes, kept: int, problems: tuple[str, ...]):
    records, said = decode(data)
    assert (len(records), said) == (kept, problems)


def test_a_file_that_cannot_be_read_or_written_is_told(tmp_path: Path):
    (tmp_path / NAME).write_bytes(b" " * (MOST_BYTES + 1))
    store, problems = load(tmp_path)
    assert store == Approvals()
    assert "too large" in problems[0]
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    with pytest.raises(KnownError, match="cannot be written"):
        save(tmp_path, Approvals())


def test_a_file_from_elsewhere_counts_for_pages_as_they_are_here():
    current = {Key("stool", "es"): NOW, Key("chair", "es"): NOW}
    old, unknown = word(hash=BEFORE), word(page="throne")
    fresh = word(page="chair", name="C. Sample")
    imported = given(REVIEW).merge((REVIEW, old, unknown, fresh), current)
    assert imported == Imported(given(REVIEW, fresh), taken=1, known=1, out_of_date=2)


def test_a_file_from_elsewhere_cannot_let_one_person_do_both():
    current = {Key("stool", "es"): NOW}
    imported = given(word("language")).merge((word("clinical"), word("clinical")), current)
    assert imported == Imported(given(word("language")), problems=(SAME,))
