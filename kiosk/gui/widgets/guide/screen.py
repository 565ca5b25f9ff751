"""A page's guide on the glass, "just show me": its picture moves from state to state, a few words to each step."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from kiosk.content.index import GUIDE
from kiosk.gui.touch.surface import TouchSurface
from kiosk.gui.widgets.guide.controls import GuideButton, GuideDots, least_row, place_row
from kiosk.gui.widgets.guide.danger import plan_danger
from kiosk.gui.widgets.guide.end import GuideEnd
from kiosk.gui.widgets.guide.plan import plan_guide, step_of
from kiosk.gui.widgets.labels_painter import PictureLabels
from kiosk.gui.widgets.paper import Paper, Words
from kiosk.gui.widgets.picture.controls import tr
from kiosk.gui.widgets.picture.view import PictureView
from kiosk.gui.widgets.pieces import Entry, Line
from kiosk.gui.widgets.screen import Screen, ScreenParts
from kiosk.i18n.reading import seconds_to_read
from kiosk.layout.flow import Placed
from kiosk.layout.rect import Rect
from kiosk.navigation.route import Route
from kiosk.playback.guide import GuidePlay
from kiosk.playback.naming import is_named

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import Page, Section
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame

translate = QCoreApplication.translate

END = 99
"""The part of a guide's route that is its end: no guide has so many steps."""

MOVE_MS = 900
"""How long the picture takes from state to state (milliseconds): slower than under a finger, to be followed by eye."""


class GuideParts(ScreenParts):
    """The steps of a guide, and its end. What is made for the first part shown stays for all others."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, library: Library, page: Page, guide: Section) -> None:
        self._library = library
        self._page = page
        self._title = guide.title
        self._plan = plan_guide(kit, page, guide, frame.content, least_row(kit))
        self.frames = self._plan.frames
        self.danger = plan_danger(kit, page, guide.title, self._plan, frame.content)
        count = len(self.frames) + 1
        super().__init__(kit, frame, page_id=page.entry.id, title=page.entry.title, count=count)

    def shows(self, route: Route) -> bool:
        """Return whether ``route`` is a step of this guide."""
        return super().shows(route) and route.section == GUIDE

    def number_of(self, route: Route) -> int:
        """Return the number of the frame ``route`` names, or that of the end."""
        places = [frame.place for frame in self.frames]
        return self.count - 1 if route.part > places[-1] + 1 else bisect_right(places, route.part) - 1

    def route(self, number: int) -> Route:
        """Return the route of a frame, or of the end."""
        return Route(self.page_id, GUIDE, self.frames[number].place if number < len(self.frames) else END)

    def build(self, number: int, holder: QWidget) -> None:  # noqa: ARG002 - one build serves every part
        """Make everything once; `show` fills it."""
        kit, plan = self.kit, self._plan
        self._holder = holder
        self.picture = PictureView(
            kit, self._page.entry.picture, self._page.alt, plan.picture, holder, shown_in=MOVE_MS
        )
        self._head = [Words(kit, text, style, rect, holder) for rect, text, style in plan.head]
        self._danger_head = [Words(kit, text, style, rect, holder) for rect, text, style in self.danger.head]
        self._place: Words | None = None
        self._paper: Paper | None = None
        self._dots = GuideDots(kit, len(self.frames), plan.dots, holder)
        self.buttons = {}
        for wish, place in place_row(kit, plan.row):
            button = self.buttons[wish.id] = GuideButton(kit, wish, place.width, holder)
            button.setGeometry(kit.on_glass(place))
        self._end = GuideEnd(kit, self._library, self._page, self._title, plan, self.frame.content, holder)

    def show(self, play: GuidePlay) -> None:
        """Show the step of ``play``, or the end."""
        kit, plan, frames = self.kit, self._plan, self.frames
        at = min(play.step, len(frames) - 1)
        if self._paper is not None:
            self._paper.hide()
            self._paper.deleteLater()
        box = self.danger.boxes.get(frames[at].place)
        is_bare = box is not None and self.danger.covers and not play.has_ended
        piece = box or Line(kit, Entry(frames[at].said, plan.style, gap=0.0), plan.words.width)
        self._paper = Paper(kit, (Placed(piece, 0.0),), self.danger.where if box else plan.words, self._holder)
        self._say_place("" if play.has_ended else step_of(at + 1, len(frames)), bare=is_bare)
        self._label(at)
        self._dots.tell(at)
        self._end.setVisible(play.has_ended)
        covered = play.has_ended and self._end.covers
        for widget in (self.picture, *self._head):
            widget.setVisible(not covered and not is_bare)
        for widget in self._danger_head:
            widget.setVisible(is_bare)
        self._paper.setVisible(not play.has_ended)
        self._dots.setVisible(not play.has_ended and not is_bare)
        for button in self.buttons.values():
            button.setVisible(not (covered and self._end.hides_row))
        self._move_picture(frames[at].state)
        self.tell(play)

    def _move_picture(self, state_id: str) -> None:
        """Let the picture move to a state; one that nobody sees yet is there at once."""
        if self.picture.isVisible():
            self.picture.choose_state(state_id)
            return
        states = self.kit.gallery.picture(self._page.entry.picture).states
        for value in (state.value for state in states if state.id == state_id):
            self.picture.set_value(value)

    def _say_place(self, words: str, *, bare: bool) -> None:
        """Write which frame this is, at the end of the first line; ``bare`` is a warning without the picture."""
        kit, (where, style) = self.kit, self.danger.place if bare else self._plan.place
        if self._place is not None:
            self._place.hide()
            self._place.deleteLater()
        wide = kit.mm(kit.typesetter.width(words, style)) + 0.5
        self._place = Words(kit, words, style, Rect(where.right - wide, where.y, wide, where.height), self._holder)
        self._place.show()

    def _label(self, at: int) -> None:
        """Name those parts of the picture that the words name."""
        kit, said = self.kit, self.spoken(at)
        labels = kit.gallery.picture(self._page.entry.picture).labels
        named = [label for label in labels if is_named(tr(label.text), said)]
        self.picture.labels = PictureLabels(kit, self.picture.drawn, named)
        self.picture.update()

    def tell(self, play: GuidePlay) -> None:
        """Let the controls know whether it plays and where it is."""
        for wish, button in self.buttons.items():
            if wish == "play":
                button.tell(is_playing=play.is_playing)
            button.setEnabled(not (wish == "back" and play.step == 0) and not (wish == "next" and play.has_ended))

    def spoken(self, number: int) -> str:
        """Return what a voice says at a frame: its words; nothing at the end."""
        return "".join(strand.text for strand in self.frames[number].said) if number < len(self.frames) else ""


class GuideScreen(Screen):
    """Plays a guide. One single-shot timer runs while it plays and is seen; paused, ended or covered none does."""

    parts: GuideParts

    def __init__(self, parts: GuideParts, parent: QWidget) -> None:
        super().__init__(parts, parent)
        kit = parts.kit
        seconds = tuple(seconds_to_read(parts.spoken(number)) for number in range(len(parts.frames)))
        self._play = GuidePlay(seconds, is_still=kit.reduce_motion)
        self._surface: TouchSurface | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.advance)

    @property
    def play(self) -> GuidePlay:
        """Where it is, and whether it goes on by itself."""
        return self._play

    @property
    def is_waiting(self) -> bool:
        """Whether a timer runs."""
        return self._timer.isActive()

    @property
    def spoken(self) -> str:
        """What a voice says now."""
        return self.parts.spoken(self._play.step)

    def open(self, route: Route) -> None:
        """Show the step ``route`` names. Whoever comes to the first one asked for the guide: it plays."""
        number, now = self.number_of(route), self._now()
        if self._holder is None:
            super().open(route)
            for wish, button in self.parts.buttons.items():
                button.activated.connect(lambda wish=wish: self._do(wish))
            self._play = self._play.show(number, now) if number else self._play.again(now)
            self.parts.show(self._play)
            self._wait()
        else:
            self._become(self._play.show(number, now))

    def advance(self) -> None:
        """Go on if it is time."""
        after = self._play.tick(self._now())
        if after.step != self._play.step:
            self._go(after)
        else:
            self._wait()

    def _do(self, wish: str) -> None:
        play, now = self._play, self._now()
        if wish == "play":
            after = play.pause(now) if play.is_playing else play.play(now)
        elif wish == "again":
            after = play.again(now)
        else:
            after = play.show(play.step + (1 if wish == "next" else -1), now)
        self._go(after)

    def _go(self, after: GuidePlay) -> None:
        """Be where ``after`` is; the place of the visit goes along, so that a new language or size finds it."""
        before = self._play.step
        self._become(after)
        if after.step != before:
            self.chosen.emit(str(self.route(after.step)))

    def _become(self, play: GuidePlay) -> None:
        before, self._play = self._play, play
        if play.step != before.step:
            self.parts.show(play)
            if self.spoken:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.spoken))
        elif play != before:
            self.parts.tell(play)
        self._wait()

    def _wait(self) -> None:
        """Wake when the play wants it, and only if somebody can see it."""
        due = self._play.due(self._now())
        if due is None or not self._is_seen:
            self._timer.stop()
        else:
            self._timer.start(due)

    def _now(self) -> int:
        return round(self.parts.kit.clock() * 1000)

    @property
    def _is_seen(self) -> bool:
        return self.isVisible() and not (self._surface is not None and self._surface.has_layer)

    def _on_layer(self) -> None:
        """Stop when something is laid over the page; it goes on when somebody wishes it to."""
        if not self._is_seen:
            self._become(self._play.pause(self._now()))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count when it comes on the glass."""
        super().showEvent(event)
        window = self.window()
        if self._surface is None and isinstance(window, TouchSurface):
            self._surface = window
            window.layer_changed.connect(self._on_layer)
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop when it goes."""
        self._become(self._play.pause(self._now()))
        super().hideEvent(event)


def guide_screen(kit: Toolkit, frame: ScreenFrame, library: Library, page: Page, parent: QWidget) -> GuideScreen:
    """Return the screen of a page's guide.

    Raises:
        ValueError: the page has none.
    """
    if page.guide is None:
        message = f"the page {page.entry.id} has no guide"
        raise ValueError(message)
    return GuideScreen(GuideParts(kit, frame, library, page, page.guide), parent)
