"""What a visitor takes home of a page: its code for the phone, and its sheet where there is a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.gui.takeaway.code_painter import paint_code
from kiosk.gui.typography.typesetter import TextStyle
from kiosk.gui.widgets.controls import ICON_GAP, PADDING, PLAIN, PRIMARY, WordButton
from kiosk.gui.widgets.panels import paint_sheet
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.toolkit import BODY, HEADING
from kiosk.layout.rect import Rect
from kiosk.takeaway.printing import Trouble

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.takeaway.desk import State
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.takeaway.codes import Code, Payload

translate = QCoreApplication.translate

_BUTTON = 20.5
_GAP = 4.0
_PAD = 6.0
_EDGE = 4.0
_ICON = 9.0
# Words beside the code are no wider than this in mm, times their size.
_WIDEST = 130.0
# How much larger words are than the least: as the text, up to the first that leaves room for the code.
_SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)


def state_words(state: State) -> str:
    """Return the sentence that says how printing stands; nothing where nothing was asked for."""
    return {
        "ready": "",
        "printing": translate("TakeHome", "The sheet is being printed."),
        "printed": translate("TakeHome", "Printed. Please take it from the printer."),
        Trouble.MISSING: translate("TakeHome", "The printer does not answer. Please ask at the desk."),
        Trouble.PAUSED: translate("TakeHome", "The printer has been stopped. Please ask at the desk."),
        Trouble.PAPER: translate("TakeHome", "The printer has no paper. Please ask at the desk."),
        Trouble.ATTENTION: translate("TakeHome", "The printer needs help. Please ask at the desk."),
        Trouble.FAILED: translate("TakeHome", "This could not be printed. Please ask at the desk."),
    }[state]


_STATES: tuple[State, ...] = ("ready", "printing", "printed", *Trouble)


def phone_words(payload: Payload) -> str:
    """Return the line that says what the phone will show."""
    if payload.is_link:
        words = translate("TakeHome", "Point the camera of your phone at the code. It opens this page: %1")
        return words.replace("%1", payload.text.removeprefix("https://"))
    return translate(
        "TakeHome",
        "Point the camera of your phone at the code. It shows a few sentences of this page, and needs no network.",
    )


def question_words(count: int) -> str:
    """Return what is said of the questions somebody chose; nothing where there are none."""
    return translate("TakeHome", "Your %n questions are printed with it.", "", count) if count else ""


class CodeView(QLabel):
    """A code; assistive technology reads what it carries."""

    def __init__(self, code: Code, module: int, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = code
        self._module = module
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(translate("TakeHome", "Code for your phone"))
        self.setAccessibleDescription(text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(code.across * module, code.across * module)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the code with the light edge around it."""
        del event
        painter = QPainter(self)
        paint_code(painter, self._code, 0, 0, self._module)
        painter.end()


class _Plan(NamedTuple):
    """Everything on its place: rectangles in mm on the glass, and the side of a module in px."""

    scale: float
    module: int
    sheet: Rect
    code: Rect
    words: Rect


class TakeHomeView(QWidget):
    """A sheet over the screen with the code of a page. `asked` carries "print" or "close"."""

    asked = Signal(str)

    def __init__(
        self, kit: Toolkit, payload: Payload, code: Code, parent: QWidget, *, state: State | None, questions: int
    ) -> None:
        """Make the view.

        Args:
            kit: What it is made with.
            payload: What the code carries.
            code: The code.
            parent: The window.
            state: How printing stands; None: there is no printer.
            questions: How many questions were chosen.
        """
        super().__init__(parent)
        self._kit = kit
        self._code = code
        self._lines = [phone_words(payload), *filter(None, [question_words(questions) if state else ""])]
        self._has_printer = state is not None
        self._title = translate("TakeHome", "Take it home")
        self.setObjectName("take-home")
        self.setAccessibleName(self._title)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(parent.rect())
        self._plan = plan = self._planned()
        self._print: WordButton | None = None
        view = CodeView(code, plan.module, payload.text, self)
        view.move(kit.on_glass(plan.code).topLeft())
        y = self._add_words(plan)
        self._state = Words(kit, "", self._body(plan.scale), Rect(plan.words.x, y, plan.words.width, 0.0), self)
        self._state.setGeometry(
            kit.on_glass(Rect(plan.words.x, y, plan.words.width, self._state_height(plan.scale, plan.words.width)))
        )
        self._add_buttons(plan)
        if state is not None:
            self.tell(state)

    def tell(self, state: State) -> None:
        """Say how printing stands."""
        self._state.set_words(state_words(state))
        if self._print is not None:
            self._print.setEnabled(state not in {"printing", "printed"})

    def _planned(self) -> _Plan:
        """Return the plan with the largest words that leave room for the code, and the largest code beside those."""
        kit = self._kit
        room = Rect(0.0, 0.0, kit.width - 2 * (_EDGE + _PAD), kit.height - 2 * (_EDGE + _PAD))
        beside = room.width > room.height
        modules = self._code.modules_px(kit.profile.px_per_mm, kit.px(min(room.width, room.height)))
        scales = [scale for scale in _SCALES if scale <= max(kit.text_scale, 1.0)]
        plans = (self._plan_at(scale, module, room, beside=beside) for scale in scales for module in modules)
        return next((plan for plan in plans if plan is not None), None) or self._plan_anyhow(room, beside=beside)

    def _plan_anyhow(self, room: Rect, *, beside: bool) -> _Plan:
        """Return the plan for a glass with less room than any clinic has: the code stays whole."""
        least = self._code.modules_px(self._kit.profile.px_per_mm, 1e6)[-1]
        return self._plan_of(1.0, least, room, beside=beside)

    def _plan_at(self, scale: float, module: int, room: Rect, *, beside: bool) -> _Plan | None:
        """Return the plan with words and modules of these sizes, if they fit."""
        plan = self._plan_of(scale, module, room, beside=beside)
        needed = self._words_height(scale, plan.words.width) if plan.words.width > 0.0 else room.height
        fits = needed <= plan.words.height + 0.01 and plan.sheet.height <= room.height + 2 * _PAD + 0.01
        return plan if fits and self._widest_button(scale) <= plan.words.width else None

    def _plan_of(self, scale: float, module: int, room: Rect, *, beside: bool) -> _Plan:
        kit = self._kit
        side = kit.mm(module * self._code.across)
        if beside:
            width = min(room.width - side - _PAD, _WIDEST * scale * kit.base)
            high = max(side, self._words_height(scale, width)) if width > 0.0 else side
            inner = Rect(0.0, 0.0, side + _PAD + width, high)
        else:
            width = room.width
            high = self._words_height(scale, width)
            inner = Rect(0.0, 0.0, width, side + _GAP + high)
        left, top = (kit.width - inner.width) / 2, (kit.height - inner.height) / 2
        sheet = Rect(left - _PAD, top - _PAD, inner.width + 2 * _PAD, inner.height + 2 * _PAD)
        if beside:
            code = Rect(left, top + (inner.height - side) / 2, side, side)
            return _Plan(scale, module, sheet, code, Rect(left + side + _PAD, top, width, inner.height))
        code = Rect(left + (width - side) / 2, top, side, side)
        return _Plan(scale, module, sheet, code, Rect(left, top + side + _GAP, width, high))

    def _words_height(self, scale: float, width: float) -> float:
        """Return the height in mm of title, lines, the sentence about printing and the buttons."""
        kit = self._kit
        height = Words.height_of(kit, self._title, self._head(scale), width) + _GAP / 2
        for text in self._lines:
            height += Words.height_of(kit, text, self._body(scale), width) + _GAP / 2
        height += self._state_height(scale, width)
        rows = len(self._rows(scale, width))
        return height + rows * (_BUTTON + _GAP)

    def _state_height(self, scale: float, width: float) -> float:
        if not self._has_printer:
            return 0.0
        return max(Words.height_of(self._kit, state_words(s), self._body(scale), width) for s in _STATES)

    def _buttons(self) -> tuple[tuple[str, str, str], ...]:
        """Return of each button what it asks for, its words and its icon."""
        close = ("close", translate("Panels", "Close"), "x")
        return (("print", translate("TakeHome", "Print"), "printer"), close) if self._has_printer else (close,)

    def _rows(self, scale: float, width: float) -> tuple[tuple[int, ...], ...]:
        count = len(self._buttons())
        fits = self._widest_button(scale) * count + _GAP * (count - 1) <= width
        return (tuple(range(count)),) if fits else tuple((i,) for i in range(count))

    def _widest_button(self, scale: float) -> float:
        kit = self._kit
        style = self._button_style(scale)
        words = max(kit.mm(kit.typesetter.width(words, style)) for _, words, _ in self._buttons())
        return max(words + 2 * PADDING + _ICON * scale + ICON_GAP + 2.0, 30.0)

    def _add_words(self, plan: _Plan) -> float:
        """Write title and lines, and return where they end in mm."""
        kit, words = self._kit, plan.words
        y = words.y
        for text, style in ((self._title, self._head(plan.scale)), *((t, self._body(plan.scale)) for t in self._lines)):
            height = Words.height_of(kit, text, style, words.width)
            Words(kit, text, style, Rect(words.x, y, words.width, height), self)
            y += height + _GAP / 2
        return y

    def _add_buttons(self, plan: _Plan) -> None:
        kit, words, scale = self._kit, plan.words, plan.scale
        rows = self._rows(scale, words.width)
        y = words.y + max(words.height, self._words_height(scale, words.width)) - len(rows) * (_BUTTON + _GAP) + _GAP
        for row in rows:
            wide = (words.width - _GAP * (len(row) - 1)) / len(row)
            for number, i in enumerate(row):
                asks, text, icon = self._buttons()[i]
                is_first = asks == "print" or not self._has_printer
                button = WordButton(
                    kit, text, self, words=text, icon=icon, look=PRIMARY if is_first else PLAIN,
                    style=self._button_style(scale), icon_mm=_ICON * scale,
                )  # fmt: skip
                button.setObjectName(f"choice-{asks}")
                button.setGeometry(kit.on_glass(Rect(words.x + number * (wide + _GAP), y, wide, _BUTTON)))
                button.activated.connect(lambda asks=asks: self.asked.emit(asks))
                if asks == "print":
                    self._print = button
            y += _BUTTON + _GAP

    def _head(self, scale: float) -> TextStyle:
        return TextStyle(HEADING * self._kit.base * scale, bold=True)

    def _body(self, scale: float) -> TextStyle:
        return TextStyle(BODY * self._kit.base * scale)

    def _button_style(self, scale: float) -> TextStyle:
        usual = self._kit.bar_word()
        return TextStyle(usual.capital_mm * scale, usual.bold, usual.colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet over a ground that hides what lies below."""
        del event
        paint_sheet(self, self._kit, self._plan.sheet)
