"""A page on the glass: its picture, its words, its sections and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.library import TREATMENT_GROUPS
from kiosk.gui.widgets.controls import PLAIN, TAB, TREATMENT, Card, WordButton
from kiosk.gui.widgets.page_plan import (
    CARD_GAP,
    MORE,
    TAB_GAP,
    TAB_HEIGHT,
    card_columns,
    card_words,
)
from kiosk.gui.widgets.page_plan_large import plan_large
from kiosk.gui.widgets.page_plan_small import menu_columns, menu_height, plan_small, small_note
from kiosk.gui.widgets.paper import Paper, Words
from kiosk.gui.widgets.picture_view import PictureView
from kiosk.gui.widgets.screen import Screen
from kiosk.layout.frames import spread
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.content.model import Link, Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.page_plan import PagePart
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame
    from kiosk.navigation.route import Route


translate = QCoreApplication.translate


class PageScreen(Screen):
    """Shows one page, part by part."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, library: Library, page: Page, parent: QWidget) -> None:
        super().__init__(kit, frame, parent)
        self._library = library
        self._page = page
        plan = plan_small if kit.small else plan_large
        self.plan = plan(kit, library, page, frame.content)
        self._value: float | None = None

    @property
    def page_id(self) -> str:
        """The page it shows."""
        return self._page.entry.id

    @property
    def title(self) -> str:
        """The page's title."""
        return self._page.entry.title.replace("\u00ad", "")

    @property
    def part_count(self) -> int:
        """How many parts the page has on this glass."""
        return len(self.plan.parts)

    def number_of(self, route: Route) -> int:
        """Return the number of the part ``route`` names."""
        return self.plan.number_of(route)

    def route(self, number: int) -> Route:
        """Return the route of a part."""
        return self.plan.route(number)

    def build_part(self, number: int, holder: QWidget) -> None:
        """Make the widgets of a part."""
        part = self.plan.parts[number]
        if self.plan.small:
            self._build_small(part, holder)
        else:
            self._build_large(part, holder)

    def _build_large(self, part: PagePart, holder: QWidget) -> None:
        plan, kit = self.plan, self.kit
        self._show_picture(plan.picture, holder)
        for rect, text, style in plan.head:
            Words(kit, text, style, rect, holder)
        self._add_position(part, holder)
        self._add_tabs(part, holder)
        if part.kind == "links":
            self._add_cards(part.links, plan.body, holder)
        else:
            Paper(kit, part.pieces, plan.body, holder)
        for link, where in zip(plan.cards, plan.card_places, strict=False):
            self._add_card(link, where, holder)
        self._add_tab(MORE, translate("Page", "More"), plan.card_places[-1], holder, chosen=part.section == MORE)

    def _add_position(self, part: PagePart, holder: QWidget) -> None:
        """Write which part of its section this is, at the end of the first line."""
        same = sum(1 for p in self.plan.parts if p.section == part.section)
        if same < 2:
            return
        kit = self.kit
        text = translate("Page", "Part %1 of %2").replace("%1", str(part.index + 1)).replace("%2", str(same))
        style = kit.meta("ink_soft")
        width = kit.mm(kit.typesetter.width(text, style)) + 1.0
        rect, first, first_style = self.plan.head[0]
        if kit.mm(kit.typesetter.width(first, first_style)) + width + 8.0 <= rect.width:
            Words(kit, text, style, Rect(rect.right - width, rect.y, width, kit.line(style)), holder)

    def _add_tabs(self, part: PagePart, holder: QWidget) -> None:
        plan, kit = self.plan, self.kit
        y = plan.tabs_top
        height = max(TAB_HEIGHT, kit.line(kit.body()) + 6.0)
        for row in plan.tab_rows:
            widths = [plan.tab_widths[i] for i in row]
            full = sum(widths) + TAB_GAP * (len(row) - 1)
            if full > 0.8 * plan.words.width:
                widths = list(spread(widths, plan.words.width, TAB_GAP))
            x = plan.words.x
            for i, width in zip(row, widths, strict=True):
                section, title = plan.tabs[i]
                self._add_tab(section, title, Rect(x, y, width, height), holder, chosen=section == part.section)
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
        self.leads(button)

    def _build_small(self, part: PagePart, holder: QWidget) -> None:
        plan, kit = self.plan, self.kit
        if part.kind == "look":
            self._show_picture(plan.picture, holder, plan.card_places[0] if plan.card_places else None)
        if part.kind == "look" and part.pieces:
            Paper(kit, part.pieces, plan.words, holder)
            return
        (title_at, title, title_style), (note_at, _, note_style) = plan.head
        section = next((name for key, name in plan.tabs if key == part.section), "")
        width = kit.mm(kit.typesetter.width(section, title_style)) + 1.0
        beside = kit.mm(kit.typesetter.width(title, title_style)) + width + 6.0 <= title_at.width
        if section and beside:
            Words(kit, title, title_style, title_at.cut_right(width, 4.0)[1], holder)
            Words(kit, section, kit.body("clay", bold=True), title_at.cut_right(width)[0], holder)
            section = ""
        else:
            Words(kit, title, title_style, title_at, holder)
        Words(kit, small_note(plan, part, section), note_style, note_at, holder)
        if part.kind == "menu":
            self._add_menu(part, plan.body, holder)
        elif part.kind == "links":
            self._add_cards(part.links, plan.body, holder)
        elif part.kind == "text":
            Paper(kit, part.pieces, plan.body, holder)

    def _add_menu(self, part: PagePart, body: Rect, holder: QWidget) -> None:
        kit = self.kit
        names = list(self.plan.tabs)
        columns = menu_columns(kit, [title for _, title in names], body.width)
        height = menu_height(kit, names, body.width, columns)
        rows = -(-len(part.choices) // columns)
        full = (body.height - TAB_GAP * (rows - 1)) / rows
        tall = Rect(body.x, body.y, body.width, min(full, 34.0) * rows + TAB_GAP * (rows - 1))
        area = tall if full >= height else body
        for (section, title), where in zip(part.choices, area.cells(columns, rows, TAB_GAP), strict=False):
            self._add_tab(section, title, where, holder, chosen=False)

    def _add_cards(self, links: tuple[Link, ...], body: Rect, holder: QWidget) -> None:
        kit = self.kit
        columns, height = card_columns(kit, self._library, self._page, links, body)
        rows = -(-len(links) // columns)
        area = Rect(body.x, body.y, body.width, rows * height + (rows - 1) * CARD_GAP)
        for link, where in zip(links, area.cells(columns, rows, CARD_GAP), strict=False):
            self._add_card(link, where, holder)

    def _add_card(self, link: Link, where: Rect, holder: QWidget) -> None:
        kit = self.kit
        title, detail = card_words(self._library, self._page, link)
        treatment = self._library.entry(link.page).group in TREATMENT_GROUPS
        card = Card(kit, title, holder, detail=detail, look=TREATMENT if treatment else PLAIN, opens=link.page)
        card.setGeometry(kit.on_glass(where))
        self.leads(card)

    def _show_picture(self, where: Rect, holder: QWidget, states: Rect | None = None) -> None:
        entry = self._page.entry
        view = PictureView(self.kit, entry.picture, self._page.alt, where, holder, states_area=states)
        view.set_caption_shown(self.plan.has_caption)
        if self._value is not None:
            view.set_value(self._value)
        view.value_changed.connect(self._remember)

    def _remember(self, value: float) -> None:
        self._value = value
