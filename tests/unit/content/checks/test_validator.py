from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest

from kiosk.content.checks.validator import validate
from tests.support.builders import content_pack
from tests.support.content_checks import codes, with_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.content.model import ContentPack, Page

Found = TypeVar("Found")


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> ContentPack:
    return content_pack(tmp_path_factory.mktemp("pack"))


def test_the_good_pack_keeps_every_rule(pack: ContentPack):
    assert validate(pack) == []


def test_pictures_are_checked_only_against_a_list_of_them(pack: ContentPack):
    known = frozenset(page.entry.picture for page in pack.pages.values())
    assert validate(pack, known_pictures=known) == []
    assert [p.sentence() for p in validate(pack, known_pictures=known - {"stool"})] == [
        "The kiosk has no picture called stool."
    ]
    assert codes(validate(pack, known_pictures=frozenset())) == ["picture-unknown"] * 5


def test_pages_are_checked_by_themselves_as_the_caller_wishes(pack: ContentPack):
    asked: list[str] = []

    def each(check: Callable[[Page], Found], pages: Iterable[Page]) -> Iterator[Found]:
        for page in pages:
            asked.append(page.entry.id)
            yield check(page)

    assert codes(validate(with_text(pack, "A natural seat."), each=each)) == ["word-banned"]
    assert asked == [page for page, _ in pack.pages]
