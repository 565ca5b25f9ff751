"""A page on the glass: its picture, its words, its sections and where it leads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.index import GUIDE
from kiosk.gui.viewmodels.library import TREATMENT_GROUPS
from kiosk.gui.widgets.asking import Asks, QuestionButton
from kiosk.gui.widgets.body_map import BodyMap, lit_by, lit_name
from kiosk.gui.widgets.controls import PLAIN, TAB, TREATMENT, Card, WordButton
from kiosk.gui.widgets.page.card_controls import Told
from kiosk.gui.widgets.page.guide_button import add_guide_button
from kiosk.gui.widgets.page.head import head_words
from kiosk.gui.widgets.page.links import card_words
from kiosk.gui.widgets.page.menu import (
    MENU_LEAD_GAP,
    choice_widths,
    menu_columns,
    menu_height,
)
from kiosk.gui.widgets.page.plan import MORE, SOURCES, TAB_GAP, TAB_HEIGHT, summary_words
from kiosk.gui.widgets.page.plan_body import plan_small_body
from kiosk.gui.widgets.page.plan_large import plan_large
from kiosk.gui.widgets.page.plan_small import plan_small
from kiosk.gui.widgets.paper import Paper, Words
from kiosk.gui.widgets.picture.view import PictureView
from kiosk.gui.widgets.screen import Screen, ScreenParts
from kiosk.gui.widgets.ways import ControlRoom, Ways
from kiosk.layout.frames import spread
from kiosk.layout.rect import Rect
from kiosk.navigation.cards import Cards
from kiosk.panel.layout_class import classify

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import Link, Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.page.plan import PagePart, PagePlan
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame
    from kiosk.navigation.cards import Guess
    from kiosk.navigation.route import Route


translate = QCoreApplication.translate

# What parts words from the head of a part on small glass where the part has room to spare, besides the usual.
_AIR = 2.0
# Words of help-now grow no further than this.
_LARGEST_HELP = 1.3
# A section button higher than this in mm looks empty.
_HIGHEST_CHOICE = 34.0


def _calm(kit: Toolkit) -> Toolkit:
    """Return the toolkit with words no larger than lets signs of danger be read side by side, not one by one."""
    if kit.text_scale <= _LARGEST_HELP:
        return kit
    return replace(kit, text_scale=_LARGEST_HELP, layout_class=classify(kit.profile, _LARGEST_HELP * kit.base))


def _plan(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    if not kit.small:
        return plan_large(kit, library, page, content)
    small = plan_small_body if page.entry.kind == "body" else plan_small
    return small(kit, library, page, content)


class PageParts(ScreenParts):
    """Shows one page, part by part."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, library: Library, page: Page) -> None:
        kit = _calm(kit) if page.entry.kind == "help-now" else kit
        self.plan = _plan(kit, library, page, frame.content)
        self._library = library
        self._page = page
        self._is_body = page.entry.kind == "body"
        self._value: float | None = None
        self._section = ""
        self._lit: frozenset[str] = frozenset()
        self._has_side = False
        self._cards = Cards()
        entry = page.entry
        super().__init__(kit, frame, page_id=entry.id, title=entry.title, count=len(self.plan.parts))

    def shows(self, route: Route) -> bool:
        """Return whether ``route`` is a place of this screen: the page's guide has one of its own."""
        return super().shows(route) and (route.section != GUIDE or self._page.guide is None)

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names."""
        return self.plan.number_of(route)

    def route(self, number: int) -> Route:
        """Return the route of a part."""
        return self.plan.route(number)

    def turn_to(self, route: Route) -> int:
        """Return the number of the part ``route`` names; on the body page its place is lit."""
        self._cards = self._cards.moved(route)
        if self._is_body:
            self._has_side = route.section != "leg" or (self._has_side and self._lit == lit_by("leg", self._lit))
            self._lit = lit_by(route.section, self._lit)
        return super().turn_to(route)

    def hear(self, answer: Route, guess: Guess) -> None:
        """Know what somebody thinks of a card until its ``answer`` was read."""
        self._cards = self._cards.guessed(answer, guess)

    @property
    def _lit_name(self) -> str:
        """What the place that was chosen is called, where a side was chosen too."""
        return lit_name(self._lit) if self._has_side else ""

    def following(self, number: int) -> Route | None:
        """Return where Next leads from a part: sources are read only by who asks for them."""
        return self.plan.following(number)

    def build(self, number: int, holder: QWidget) -> None:
        """Make the widgets of a part."""
        part = self.plan.parts[number]
        if self.plan.small:
            self._build_small(part, holder)
        else:
            self._build_large(part, holder)

    def _build_large(self, part: PagePart, holder: QWidget) -> None:
        plan, kit = self.plan, self.kit
        self._show_picture(plan.picture, holder, part=part)
        for rect, text, style in plan.head:
            Words(kit, text, style, rect, holder)
        if plan.guide:
            add_guide_button(kit, self._page, plan.guide, holder)
        self._add_position(part, holder)
        if part.kind == "places":
            self._add_places(part, holder)
        else:
            self._add_tabs(part, holder)
            self._add_pieces(part, plan.body, holder)
        for link, where in zip(plan.cards, plan.card_places, strict=False):
            self._add_card(link, where, holder)
        if plan.card_places:
            is_more = part.section in {MORE, SOURCES}
            self._add_tab(MORE, translate("Page", "More"), plan.card_places[-1], holder, chosen=is_more)

    def _add_position(self, part: PagePart, holder: QWidget) -> None:
        """Write which part of its section this is, at the end of the first line."""
        same = [p for p in self.plan.parts if p.section == part.section and not p.is_answer]
        if len(same) < 2:
            return
        at = sum(p.index <= part.index for p in same)
        kit = self.kit
        text = translate("Page", "Part %1 of %2")
        if part.section == SOURCES:
            text = translate("Page", "Sources, part %1 of %2")
        text = text.replace("%1", str(at)).replace("%2", str(len(same)))
        style = kit.meta("ink_soft")
        width = kit.mm(kit.typesetter.width(text, style)) + 1.0
        rect, first, first_style = self.plan.head[0]
        if kit.mm(kit.typesetter.width(first, first_style)) + width + 8.0 <= rect.width:
            Words(kit, text, style, Rect(rect.right - width, rect.y, width, kit.line(style)), holder)

    def _add_tabs(self, part: PagePart, holder: QWidget) -> None:
        plan, kit = self.plan, self.kit
        y = plan.tabs_top
        chosen = MORE if part.section == SOURCES else part.section
        height = max(TAB_HEIGHT, kit.line(kit.body()) + 6.0)
        for row in plan.tab_rows:
            widths = [plan.tab_widths[i] for i in row]
            full = sum(widths) + TAB_GAP * (len(row) - 1)
            if full > 0.8 * plan.words.width:
                widths = list(spread(widths, plan.words.width, TAB_GAP))
            x = plan.words.x
            for i, width in zip(row, widths, strict=True):
                section, title = plan.tabs[i]
                self._add_tab(section, title, Rect(x, y, width, height), holder, chosen=section == chosen)
                x += width + TAB_GAP
            y += height + TAB_GAP

    def _add_tab(self, section: str, title: str, where: Rect, holder: QWidget, *, chosen: bool) -> None:
        kit = self.kit
        button = WordButton(
            kit,
            title.replace("\u00ad", ""),
            holder,
            words=title,
            style=kit.body(bold=True),
            look=TAB,
            opens=f"{self.page_id}#{section}",
            chosen=chosen,
        )
        button.setGeometry(kit.on_glass(where))

    def _build_small(self, part: PagePart, holder: QWidget) -> None:
        plan, kit = self.plan, self.kit
        body = plan.body
        if self._is_body and part.section in {MORE, SOURCES}:
            body = plan.words
        elif self._is_body:
            self._show_picture(plan.picture, holder, part=part)
        if part.kind == "look" and self._build_look(part, holder):
            return
        area = plan.look_head if part.kind == "look" and plan.look_head else self.frame.content
        head = (self._section_title(part), plan.place_of(part), area)
        for rect, text, style in head_words(kit, self._page, *head, bare=part.kind == "look"):
            Words(kit, text, style, rect, holder)
        if part.kind == "menu":
            lead = part.pieces[0].piece.height + MENU_LEAD_GAP if part.pieces else 0.0
            self._add_menu(part.choices, plan.body.cut_top(lead)[1], holder, part.columns)
        if part.kind == "places":
            self._add_places(part, holder)
        elif part.kind != "look":
            self._add_pieces(part, body.cut_top(self._air(part, body))[1], holder)
        if part.kind == "text" and part.choices and plan.choice_row:
            row = plan.choice_row
            x = row.x
            for (section, title), width in zip(
                part.choices, choice_widths(kit, [title for _, title in part.choices], row.width), strict=True
            ):
                self._add_tab(section, title, Rect(x, row.y, width, row.height), holder, chosen=False)
                x += width + TAB_GAP

    def _build_look(self, part: PagePart, holder: QWidget) -> bool:
        """Show the picture and what stands with it; return whether its title stands there too."""
        plan = self.plan
        self._show_picture(plan.picture, holder, plan.card_places[0] if plan.card_places else None, part=part)
        if plan.note:
            rect, text, style = plan.note
            Words(self.kit, text, style, rect, holder)
        if plan.guide:
            add_guide_button(self.kit, self._page, plan.guide, holder)
        if part.pieces:
            Paper(self.kit, part.pieces, plan.words, holder)
        if part.pieces and plan.menu:
            columns = menu_columns(self.kit, [title for _, title in part.choices], plan.menu.width)
            self._add_menu(part.choices, plan.menu, holder, columns)
        return bool(part.pieces)

    def _air(self, part: PagePart, body: Rect) -> float:
        """Return how far in mm the words of a part may stand further below its head: what they leave of the part."""
        end = max((placed.y + placed.piece.height for placed in part.pieces), default=0.0)
        if part.choices and self.plan.choice_row:
            end += body.bottom - self.plan.choice_row.y + TAB_GAP
        return min(max(body.height - end, 0.0), _AIR)

    def _section_title(self, part: PagePart) -> str:
        """Return what the head calls the section of a part: the place that was chosen, the section, or nothing."""
        if self._page.entry.kind == "help-now" and part.section == self._page.sections[0].id:
            # The title of the page says it.
            return ""
        title = dict([*self.plan.tabs, (SOURCES, translate("Page", "Sources"))]).get(part.section, "")
        return self._lit_name or title if title and part.section not in {MORE, SOURCES} else title

    def _add_pieces(self, part: PagePart, body: Rect, holder: QWidget) -> None:
        """Write the words of a part and put its buttons where they left room."""
        if any(placed.piece.text for placed in part.pieces):
            Paper(self.kit, part.pieces, body, holder)
        for placed in part.pieces:
            if isinstance(placed.piece, ControlRoom):
                room = placed.piece.after(self._cards.guess) if isinstance(placed.piece, Told) else placed.piece
                room.add(self.kit, body.x, body.y + placed.y, holder)
            if isinstance(placed.piece, Asks):
                where = placed.piece.ask.where
                button = QuestionButton(self.kit, placed.piece.ask.question, holder)
                button.setGeometry(
                    self.kit.on_glass(Rect(body.x + where.x, body.y + placed.y, where.width, where.height))
                )
            for way in placed.piece.ways if isinstance(placed.piece, Ways) else ():
                x, y = body.x + way.where.x, body.y + placed.y + way.where.y
                card = Card(self.kit, way.title, holder, detail=way.detail, look=way.look, opens=way.opens)
                card.setGeometry(self.kit.on_glass(Rect(x, y, way.where.width, way.where.height)))

    def _add_places(self, part: PagePart, holder: QWidget) -> None:
        """List the places of the body, each under the number it has on the picture."""
        area = self.plan.menu
        assert area is not None  # noqa: S101 - every plan with places has room for them
        lead = part.pieces[0].piece.height + MENU_LEAD_GAP if part.pieces else 0.0
        if part.pieces:
            Paper(self.kit, part.pieces, area, holder)
        self._add_menu(part.choices, area.cut_top(lead)[1], holder, part.columns)

    def _add_menu(self, choices: tuple[tuple[str, str], ...], area: Rect, holder: QWidget, columns: int) -> None:
        kit = self.kit
        names = list(choices)
        rows = -(-len(choices) // columns)
        height = max((area.height - TAB_GAP * (rows - 1)) / rows, menu_height(kit, names, area.width, columns))
        height = min(height, _HIGHEST_CHOICE * kit.scale)
        cells = Rect(area.x, area.y, area.width, height * rows + TAB_GAP * (rows - 1)).cells(columns, rows, TAB_GAP)
        for (section, title), where in zip(choices, cells, strict=False):
            self._add_tab(section, title, where, holder, chosen=False)

    def _add_card(self, link: Link, where: Rect, holder: QWidget) -> None:
        kit = self.kit
        title, detail = card_words(self._library, self._page, link)
        treatment = self._library.entry(link.page).group in TREATMENT_GROUPS
        card = Card(kit, title, holder, detail=detail, look=TREATMENT if treatment else PLAIN, opens=link.page)
        card.setGeometry(kit.on_glass(where))

    def _show_picture(self, where: Rect, holder: QWidget, controls: Rect | None = None, *, part: PagePart) -> None:
        entry = self._page.entry
        if self._is_body:
            invites = translate("Home", "Touch where it hurts")
            title = "" if self.kit.small else self._lit_name or invites
            body = BodyMap(self.kit, where, holder, title=title, numbered=True, lit=self._lit)
            body.setAccessibleName(self._lit_name or translate("Page", "Picture"))
            body.setAccessibleDescription(self._page.alt)
            return
        view = PictureView(
            self.kit, entry.picture, self._page.alt, where, holder,
            states_area=controls, caption_area=self.plan.caption_place,
        )  # fmt: skip
        is_unsaid = not self.plan.said and entry.kind != "help-now"
        if part.kind == "look" and self.plan.caption_place and is_unsaid:
            view.keep_ready(summary_words(self._page)[0])
        if self._value is not None:
            view.set_value(self._value)
        elif part.number == 1:
            # It plays once, on arriving at the page.
            view.play_when_shown()
        self._value = view.value
        view.value_changed.connect(self._remember)
        if part.section != self._section:
            # Only on the way into a section: what somebody chose by hand stays while they read on.
            self._section = part.section
            state = next((s.state for s in self._page.sections if s.id == part.section), "")
            if state:
                view.choose_state(state)

    def _remember(self, value: float) -> None:
        self._value = value


def page_screen(kit: Toolkit, frame: ScreenFrame, library: Library, page: Page, parent: QWidget) -> Screen:
    """Return the screen of ``page``."""
    return Screen(PageParts(kit, frame, library, page), parent)
