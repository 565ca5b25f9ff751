"""Every text of a page in one go: what stands on the glass is changed, ids and other names stay as they are.

Text read from the left is kept whole here in pages of a language read from the right (LG-09, Unicode UAX 9).
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from kiosk.content.model import Myth, Paragraph, Span
from kiosk.i18n.isolates import LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE, isolate, isolate_whole
from kiosk.i18n.languages import find

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.model import Page, PageEntry, Spans

TEXTS = frozenset(
    {"about", "alt", "body", "claim", "condition", "label", "meaning", "text", "title", "verdict", "word", "words"}
    | {"forms"}
)
"""The fields of a page and its parts that hold texts."""

NAMES = frozenset(
    {"approval", "entry", "id", "language", "last_checked", "next_check", "page", "place", "publisher", "rating"}
    | {"sources", "stance", "state", "statements", "style", "switch", "year"}
)
"""The fields that hold names, which nobody translates."""

ENTRY_TEXTS = ("title", "short_title", "summary", "verdict", "question")
"""The fields of an entry of the index that hold texts."""

_Value = TypeVar("_Value")


def is_right_to_left(language: str) -> bool:
    """Return whether lines begin on the right in a language."""
    tongue = find(language)
    return tongue is not None and tongue.direction == "rtl"


def settled(page: Page) -> Page:
    """Return a page with each Latin name and number isolated, if its language is read from the right."""
    if not is_right_to_left(page.language):
        return page
    keep = partial(isolate, direction="rtl")
    return _page(page, keep, partial(_each_span, keep))


def foreign(page: Page) -> Page:
    """Return a page of a language read from the left as one read from the right shows it: each text a whole."""
    return _page(page, isolate_whole, _whole_spans)


def foreign_entry(entry: PageEntry) -> PageEntry:
    """Return an entry of the index, as `foreign` does a page."""
    return _entry(entry, isolate_whole)


def with_words_from(value: _Value, first: int) -> _Value:
    """Return a part of a page whose words of the glossary are numbered from ``first`` on."""

    def moved(spans: Spans) -> Spans:
        return tuple(replace(span, word=span.word + first) if span.word >= 0 else span for span in spans)

    return cast("_Value", _changed(value, "", str, moved))


def _page(page: Page, words: Callable[[str], str], spans: Callable[[Spans], Spans]) -> Page:
    changed = cast("Page", _changed(page, "", words, spans))
    return replace(changed, entry=_entry(page.entry, words))


def _entry(entry: PageEntry, words: Callable[[str], str]) -> PageEntry:
    changed: dict[str, Any] = {name: words(getattr(entry, name)) for name in ENTRY_TEXTS}
    return entry._replace(**changed)


def _changed(value: Any, field: str, words: Callable[[str], str], spans: Callable[[Spans], Spans]) -> Any:
    if field in NAMES:
        return value
    if isinstance(value, Paragraph):
        return replace(value, spans=spans(value.spans))
    if isinstance(value, tuple):
        return tuple(_changed(one, field, words, spans) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {"verdict"} if isinstance(value, Myth) else set()
        parts = {f.name: getattr(value, f.name) for f in fields(value) if f.name not in kept}
        return replace(value, **{name: _changed(part, name, words, spans) for name, part in parts.items()})
    return words(value) if isinstance(value, str) and field in TEXTS else value


def _each_span(words: Callable[[str], str], spans: Spans) -> Spans:
    return tuple(replace(span, text=words(span.text)) for span in spans)


def _whole_spans(spans: Spans) -> Spans:
    """Isolate a paragraph as a whole: strong words stay in their place between the others."""
    if not spans:
        return spans
    first, last = spans[0], spans[-1]
    if first is last:
        return (replace(first, text=isolate_whole(first.text)),)
    begun: Span = replace(first, text=f"{LEFT_TO_RIGHT_ISOLATE}{first.text}")
    return (begun, *spans[1:-1], replace(last, text=f"{last.text}{POP_ISOLATE}"))
