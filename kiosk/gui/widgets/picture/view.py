"""A page's picture: the drawing on its ground, its labels, what can be done with it, and its words for all readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QRegion, QTransform
from PySide6.QtWidgets import QLabel

from kiosk.gui.touch.surface import TouchSurface
from kiosk.gui.widgets.labels_painter import PictureLabels, holds
from kiosk.gui.widgets.picture.caption import PictureCaption, tr
from kiosk.gui.widgets.picture.controls import PictureButton, place_controls
from kiosk.gui.widgets.picture.field import PictureField
from kiosk.gui.widgets.picture.frame import picture_frame
from kiosk.gui.widgets.picture.parts import meant_part, paint_part
from kiosk.gui.widgets.picture.rail import Rail
from kiosk.playback.machine import CHANGE_MS, Playback, Stop

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.gui.illustrations.catalogue import PicturePart, PictureState
    from kiosk.gui.widgets.picture.controls import Spot
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.rect import Rect

# How far dots and lines of a label reach beyond the points they join, in mm.
_LABEL_REACH = 2.0
# A picture smaller than this in mm is worked by its buttons alone.
_LEAST_TARGET = 20.0


class PictureView(QLabel):
    """Shows one picture and lets it be worked: on the picture, and by buttons on it or in an area of the holder.

    What it does at which time is decided by `Playback`; one single-shot timer runs only while something moves.
    One that others move, ``shown_in`` so many ms from state to state, has nothing on it that could be touched.
    """

    value_changed = Signal(float)
    """The value shown now."""

    def __init__(
        self,
        kit: Toolkit,
        picture_id: str,
        alt: str,
        area: Rect,
        holder: QWidget,
        *,
        states_area: Rect | None = None,
        caption_area: Rect | None = None,
        shown_in: int = 0,
    ) -> None:
        super().__init__(holder)
        self._kit = kit
        self._picture = picture = kit.gallery.picture(picture_id)
        self._alt = alt
        self._part: PicturePart | None = None
        self._placed = QTransform(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        self._surface: TouchSurface | None = None
        self._plays_when_shown = False
        self._wanted: int | None = None
        stops = tuple(Stop(state.value, state.seconds) for state in picture.states) or (Stop(picture.rest),)
        change_ms = shown_in or CHANGE_MS
        self._playback = Playback.at(stops, picture.rest, is_cut=kit.reduce_motion, change_ms=change_ms)
        # Value and place as they were last asked to be painted.
        self._asked = (self._playback.value, self._playback.place)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.advance)
        self.setAccessibleName(tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(area))
        frame = picture_frame(
            kit, picture_id, area,
            has_controls=states_area is None, has_caption=caption_area is None, is_bare=bool(shown_in),
        )  # fmt: skip
        self._field_area = QRectF(kit.on_glass(frame.field, area.width))
        self._id = kit.gallery.fitting(picture_id, frame.field.width, frame.field.height)
        self._caption = self._made_caption(frame.caption, caption_area, area.width, holder)
        self._field = None if shown_in else self._made_field(frame.touch, area.width)
        spots = place_controls(kit, picture, states_area) if states_area else frame.controls
        within = None if states_area else area.width
        numbers = any(spot.item.kind == "part" and spot.item.words.isdigit() for spot in spots)
        numbered = [part.label for part in picture.parts] if numbers else []
        # On small glass, and where a picture is wide, a label that only repeats a button would hide more than it says.
        said = {state.label for state in picture.states} if kit.small or self._id != picture_id else set()
        labels = [label for label in picture.labels if label.text not in said]
        self.labels = PictureLabels(kit, self._id, labels, numbered=numbered)
        self._buttons = [self._made_button(spot, holder if states_area else self, within) for spot in spots]
        centres = [b.geometry().center().x() for b in self._buttons if b.item.kind == "state" and not states_area]
        self._rail: Rail | None = None
        if frame.rail:
            rail = QRectF(kit.on_glass(frame.rail, area.width))
            self._rail = Rail(kit, rail, len(picture.states), [float(x) for x in centres])
        self._tell()

    @property
    def value(self) -> float:
        """The value shown, from 0 (healthy) to 1 (affected)."""
        return self._playback.value

    @property
    def part(self) -> PicturePart | None:
        """The part that stands out, if one was chosen."""
        return self._part

    @property
    def drawn(self) -> str:
        """The id of the picture as it is drawn for its area, see `Gallery.fitting`."""
        return self._id

    @property
    def placed(self) -> QTransform:
        """From the drawing's millimetres to pixels, as last painted."""
        return self._placed

    @property
    def is_moving(self) -> bool:
        """Whether it is waited for by a timer; never while it rests, is hidden or lies below something."""
        return self._timer.isActive()

    def field(self) -> QRectF:
        """Return where the drawing and its labels stand (px): below the caption, above the buttons."""
        return QRectF(self._field_area)

    def set_value(self, value: float) -> None:
        """Show the drawing at ``value`` from 0 (healthy) to 1 (affected), at once."""
        self._become(self._playback.show(value))

    def choose(self, state: PictureState) -> None:
        """Change to ``state``: in one cut where motion is reduced or nobody sees it, else as a short movement."""
        self._choose(self._picture.states.index(state))

    def choose_state(self, state_id: str) -> None:
        """Move to the state or step called ``state_id``, as when a section of the page speaks of it.

        A picture that is not on the glass yet moves when it comes there. Nothing happens where the picture has no such
        state, or shows it already.
        """
        for index, state in enumerate(self._picture.states):
            if state.id != state_id or self._playback.shown == index:
                continue
            self._plays_when_shown = False
            if self._surface is None and not self._kit.reduce_motion:
                self._wanted = index
            else:
                self._choose(index)

    def choose_part(self, part_id: str) -> None:
        """Make a part stand out and say its sentence; the same part again, or one there is not: none stands out."""
        found = next((part for part in self._picture.parts if part.id == part_id), None)
        self._part = None if found is self._part else found
        self._tell()
        if self._part is not None:
            self._announce(tr(self._part.says))
        self.update()

    def play_when_shown(self) -> None:
        """Play once when it comes on the glass, if it has steps and motion is not reduced."""
        self._plays_when_shown = self._playback.can_play and not self._kit.reduce_motion

    def advance(self) -> None:
        """Show what is due now."""
        if self._playback.mode == "drag":
            self._ask()
        else:
            self._become(self._playback.tick(self._now()))

    def _now(self) -> int:
        return round(self._kit.clock() * 1000)

    @property
    def _state(self) -> PictureState | None:
        """The state shown, if it is not between two."""
        shown = self._playback.shown
        return self._picture.states[shown] if shown is not None and self._picture.states else None

    @property
    def _is_seen(self) -> bool:
        return self.isVisible() and not (self._surface is not None and self._surface.has_layer)

    def _choose(self, index: int, *, is_wish: bool = False) -> None:
        """Change to a state; who wished for it by hand is told aloud what it shows."""
        self._part, self._wanted = None, None
        changed = self._playback.choose(index, self._now())
        self._become(changed if self._is_seen else changed.pause())
        if is_wish and (state := self._state):
            self._announce(" ".join(tr(text) for text in (state.alt, state.note) if text))

    def _become(self, playback: Playback) -> None:
        """Take over the next state of the playback: paint what changed, say what is new, wait if there is more."""
        before, self._playback = self._playback, playback
        if playback.value != before.value:
            self.value_changed.emit(playback.value)
        if (playback.shown, playback.mode) != (before.shown, before.mode):
            self._tell()
            labels = {label.text for label in self._picture.labels}
            if playback.shown != before.shown and labels & {state.label for state in self._picture.states}:
                self.update()
        if playback.mode == "drag":
            # A finger tells its place more often than pictures can be painted: the last place it told counts.
            self._timer.start(0)
            return
        self._ask()
        due = playback.due(self._now())
        if due is None or not self._is_seen:
            self._timer.stop()
        else:
            self._timer.start(due)

    def _ask(self) -> None:
        """Ask for what changed since it was asked last to be painted again."""
        value, place = self._asked
        if value != self._playback.value:
            self._repaint(value, self._playback.value)
        elif place != self._playback.place and self._rail:
            self.update(self._rail.box)
        self._asked = (self._playback.value, self._playback.place)

    def _repaint(self, before: float, after: float) -> None:
        """Ask for what changes between two values to be painted again: what moves, labels that change, the rail."""
        if self._part is not None or self._placed.m11() == 0.0:
            self.update()
            return
        region = QRegion(self._kit.gallery.moving_box(self._id, after, self._field_area))
        old, new = (self._kit.gallery.drawing(self._id, value).landmarks for value in (before, after))
        for one in self.labels.placed:
            was, stays = (holds(one.label, value) for value in (before, after))
            ends = [marks[one.label.landmark] for marks in (old, new) if one.label.landmark in marks]
            if was != stays or len(set(ends)) > 1:
                box = one.rect
                for end in ends:
                    box = box.united(QRectF(self._placed.map(QPointF(*end)), QSizeF(1.0, 1.0)))
                reach = self._kit.px(_LABEL_REACH)
                region += box.adjusted(-reach, -reach, reach, reach).toAlignedRect()
        if self._rail:
            region += self._rail.box
        self.update(region)

    def _tell(self) -> None:
        """Let buttons, caption and assistive technology know what is shown."""
        state = self._state
        for button in self._buttons:
            item = button.item
            if item.kind == "state":
                button.choose(chosen=state is not None and item.id == state.id)
            elif item.kind == "part":
                button.choose(chosen=self._part is not None and item.id == self._part.id)
            elif item.kind == "play":
                playing = self._playback.is_playing
                button.rename(tr("Pause" if playing else "Play"), f"player-{'pause' if playing else 'play'}-filled")
        if self._caption:
            self._caption.say(self._part.says if self._part else state.note if state else "")
        alt = tr(state.alt) if state and state.alt else self._alt
        if alt != self.accessibleDescription():
            self.setAccessibleDescription(alt)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keep_ready(self, words: str) -> None:
        """Say ``words`` beside the picture while nothing is to be said of it."""
        if self._caption:
            self._caption.keep_ready(words)

    def _made_caption(
        self, on: Rect | None, beside: Rect | None, width: float, holder: QWidget
    ) -> PictureCaption | None:
        if beside is not None:
            return PictureCaption(self._kit, self._picture, beside, holder, on_picture=None)
        return None if on is None else PictureCaption(self._kit, self._picture, on, self, on_picture=width)

    def _made_field(self, touch: Rect, width: float) -> PictureField | None:
        """Make the picture itself touchable where touching it does something."""
        picture = self._picture
        does_something = len(picture.states) > 1 or bool(picture.parts)
        if not does_something or min(touch.width, touch.height) < _LEAST_TARGET:
            return None
        name = tr("Show the next part") if picture.parts else tr("Show the next state")
        if picture.can_play:
            name = tr("Show the next step")
        field = PictureField(self._kit, name, self, can_lead=len(picture.states) > 1)
        field.setGeometry(self._kit.on_glass(touch, width))
        field.tapped.connect(self._on_tap)
        field.next_asked.connect(self._go_on)
        field.led.connect(self._lead)
        field.let_go.connect(lambda: self._become(self._playback.drop(self._now())))
        return field

    def _made_button(self, spot: Spot, holder: QWidget, within: float | None) -> PictureButton:
        item, kit = spot.item, self._kit
        button = PictureButton(kit, item, spot.rect.width, holder)
        button.setGeometry(kit.on_glass(spot.rect, within))
        if item.kind == "state":
            index = next(i for i, state in enumerate(self._picture.states) if state.id == item.id)
            button.activated.connect(lambda: self._choose(index, is_wish=True))
            button.asked.connect(lambda kind, way: self._move_along(button, kind, way))
        elif item.kind == "part":
            button.activated.connect(lambda: self.choose_part(item.id))
        elif item.kind == "play":
            button.activated.connect(self._toggle_play)
        else:
            button.activated.connect(self._play_again)
        return button

    def _toggle_play(self) -> None:
        self._part = None
        self._become(self._playback.pause() if self._playback.is_playing else self._playback.play(self._now()))

    def _play_again(self) -> None:
        self._part = None
        self._become(self._playback.again(self._now()))

    def _on_tap(self, point: QPointF) -> None:
        """Take a tap on the picture: for the part meant, or for the next state."""
        if not self._picture.parts:
            self._go_on()
            return
        assert self._field is not None  # noqa: S101 - it was tapped
        drawing = self._kit.gallery.drawing(self._id, self.value)
        at = point + QPointF(self._field.pos())
        part = meant_part(self._kit, self._picture, drawing, self._placed, self.labels.placed, at)
        if part is not self._part:
            self.choose_part(part.id if part else "")

    def _go_on(self) -> None:
        parts = self._picture.parts
        if parts:
            at = parts.index(self._part) if self._part else -1
            self.choose_part(parts[(at + 1) % len(parts)].id)
        else:
            self._choose(self._playback.following, is_wish=True)

    def _lead(self, point: QPointF) -> None:
        if self._rail and self._field:
            self._part = None
            self._become(self._playback.drag(self._rail.place(point.x() + self._field.x())))

    def _move_along(self, button: PictureButton, kind: str, way: int) -> None:
        """Choose the neighbour of a state, or an end of the row; past its ends the focus goes on."""
        row = [one for one in self._buttons if one.item.kind == "state"]
        index = row.index(button) + way if kind == "step" else (0 if way < 0 else len(row) - 1)
        if 0 <= index < len(row):
            self._choose(index, is_wish=True)
            row[index].setFocus(Qt.FocusReason.TabFocusReason)
        elif way > 0:
            button.focusNextChild()
        else:
            button.focusPreviousChild()

    def _on_layer(self) -> None:
        """Stop at once when something is laid over the page; nothing starts by itself when it is gone."""
        if not self._is_seen:
            self._become(self._playback.pause())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to play if it is to play once on arriving, or move to the state asked for meanwhile."""
        super().showEvent(event)
        window = self.window()
        if self._surface is None and isinstance(window, TouchSurface):
            self._surface = window
            window.layer_changed.connect(self._on_layer)
        if self._plays_when_shown and self._is_seen:
            self._plays_when_shown = False
            self._become(self._playback.again(self._now()))
        elif self._wanted is not None:
            self._choose(self._wanted)
        self._wanted = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop at once."""
        self._become(self._playback.pause())
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, drawing, the part that stands out, labels and rail."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = kit.rounded(QRectF(self.rect()))
        painter.fillPath(shape, kit.theme.colour("sand"))
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        field = self.field()
        self._placed = placed = kit.gallery.paint(painter, self._id, self.value, field)
        part, state = self._part, self._state
        if part is not None:
            paint_part(painter, kit, kit.gallery.drawing(self._id, self.value), part, field)
        # A label may name the state itself, as those of the frames of a session do.
        chosen = part or state
        self.labels.paint(painter, placed, field, self.value, chosen=chosen.label if chosen else "")
        if self._rail:
            self._rail.paint(painter, self._playback.place)
        painter.end()
