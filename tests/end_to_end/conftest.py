"""Visitors, and a survey of every screen of a glass: what stands where, what it is called, where it leads."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QAccessible

from kiosk.content.index import GUIDE
from kiosk.gui.viewmodels.library import TOPICS, is_made
from tests.support import gui

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.app import GlassOptions
    from kiosk.content.model import Page

pack_file = gui.pack_file
card_cache = gui.card_cache
arrive = gui.arrive


@dataclass(frozen=True)
class Thing:
    """Something that can be touched, as assistive technology and a ruler know it."""

    key: str
    name: str
    description: str
    role: QAccessible.Role
    is_chosen: bool
    opens: str
    rect: tuple[int, int, int, int]
    is_enabled: bool
    words: str


@dataclass(frozen=True)
class Seen:
    """One part of a page on the glass."""

    page: str
    route: str
    kind: str
    title: str
    things: tuple[Thing, ...]
    texts: tuple[str, ...]
    alternatives: tuple[str, ...]

    @property
    def bar(self) -> tuple[Thing, ...]:
        return tuple(thing for thing in self.things if thing.key.startswith("bar-"))

    @property
    def own(self) -> tuple[Thing, ...]:
        """What can be touched above the bar."""
        return tuple(thing for thing in self.things if not thing.key.startswith("bar-"))


@dataclass(frozen=True)
class Survey:
    """Every part of every page on one glass, in the order Next shows them.

    The lists of topics are apart, as ``made``, and the steps and ends of guides, as ``guides``.
    """

    glass: GlassOptions
    seen: tuple[Seen, ...]
    pages: dict[str, Page]
    width_px: int
    height_px: int
    made: tuple[Seen, ...]
    guides: tuple[Seen, ...]

    @property
    def worked(self) -> tuple[Seen, ...]:
        """Every part of every page and guide."""
        return (*self.seen, *self.guides)

    @property
    def of_pages(self) -> tuple[Seen, ...]:
        return tuple(seen for seen in self.seen if seen.page != "home")

    def page(self, page_id: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.page == page_id]


def _thing(visitor: gui.Visitor, target: Any) -> Thing:
    face = QAccessible.queryAccessibleInterface(target)
    state = face.state()
    rect = visitor.rect(target)
    return Thing(
        target.objectName(),
        face.text(QAccessible.Text.Name),
        face.text(QAccessible.Text.Description),
        face.role(),
        bool(state.checked),
        target.opens,
        (rect.x(), rect.y(), rect.width(), rect.height()),
        target.isEnabled(),
        getattr(target, "_words", ""),
    )


def _seen(visitor: gui.Visitor) -> Seen:
    screen = visitor.screen
    page = screen.page_id
    return Seen(
        page,
        visitor.at(),
        page if is_made(page) else visitor.presenter.library.entry(page).kind,
        screen.title,
        tuple(_thing(visitor, target) for target in visitor.window.targets()),
        tuple(visitor.texts()),
        tuple(label.accessibleDescription() for label in visitor.labels() if label.accessibleDescription()),
    )


def _topics(visitor: gui.Visitor) -> list[str]:
    """The page of all topics, and every list it leads to."""
    leads = [target.opens for _ in visitor.parts(TOPICS) for target in visitor.targets()]
    return [TOPICS, *(page for page in leads if page.startswith(f"{TOPICS}-"))]


@pytest.fixture(scope="session")
def survey(qapp: QApplication, pack_file: Path, card_cache: Path) -> Callable[..., Survey]:
    """A way to survey a glass, once for all tests; ``more`` changes it, for example ``text_scale=2.0``."""

    @cache
    def look(glass: GlassOptions) -> Survey:
        visitor = gui.Visitor(glass, pack_file, card_cache)
        visitor.attract.touch()
        found = []
        for page in ("home", *visitor.order):
            found += [_seen(visitor) for _ in visitor.parts(page)]
        pages = {page: visitor.presenter.library.page(page) for page in visitor.order}
        made = [_seen(visitor) for page in _topics(visitor) for _ in visitor.parts(page)]
        asked = [f"{page}#{GUIDE}" for page in visitor.order if pages[page].guide]
        guides = [_seen(visitor) for guide in asked for _ in visitor.parts(guide)]
        visitor.leave()
        gc.freeze()  # what is kept here for the whole run need not be looked through after every test
        return Survey(glass, tuple(found), pages, glass.width_px, glass.height_px, tuple(made), tuple(guides))

    return lambda glass, **more: look(gui.with_changes(glass, **more))
