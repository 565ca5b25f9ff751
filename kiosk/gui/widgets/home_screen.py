"""Home: the body to touch, the causes, what else helps before acupuncture, and what to ask. Nothing is preselected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.library import HOME, TREATMENT_GROUPS
from kiosk.gui.widgets.body_map import BODY_PAGE, BodyMap
from kiosk.gui.widgets.controls import PLAIN, TREATMENT, Card
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.screen import Screen
from kiosk.gui.widgets.tiles import TILE_GAP, TileScreen, add_tile, fitting_line, spec_of
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.tiles import TileSpec
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame
    from kiosk.layout.rect import Rect

translate = QCoreApplication.translate


class HomeScreen(Screen):
    """Home on a display: everything at once."""

    def __init__(self, kit: Toolkit, frame: ScreenFrame, library: Library, parent: QWidget) -> None:
        super().__init__(kit, frame, parent)
        self._library = library

    @property
    def page_id(self) -> str:
        """Home."""
        return HOME

    @property
    def title(self) -> str:
        """The pack's title."""
        return self._library.title

    @property
    def part_count(self) -> int:
        """Home on a display is one part."""
        return 1

    def number_of(self, route: Route) -> int:
        """Return the only part."""
        del route
        return 0

    def route(self, number: int) -> Route:
        """Return home."""
        del number
        return Route(HOME)

    def build_part(self, number: int, holder: QWidget) -> None:
        """Make the body panel, the head, the tiles and the wide cards."""
        del number
        content = self.frame_areas.content
        if content.width >= content.height:
            body_panel, words = content.cut_left(content.width * 0.275, TILE_GAP)
            columns = 4
            rest = self._add_head(words, holder)
            low, rest = rest.cut_bottom(26.0 * self.kit.scale, TILE_GAP)
            wide, tiles = rest.cut_bottom(34.0 * self.kit.scale, TILE_GAP)
        else:
            rest = self._add_head(content, holder)
            low, rest = rest.cut_bottom(30.0 * self.kit.scale, TILE_GAP)
            wide, rest = rest.cut_bottom(34.0 * self.kit.scale, TILE_GAP)
            body_panel, tiles = rest.cut_left(rest.width * 0.4, TILE_GAP)
            columns = 2
        if BODY_PAGE in self._library:
            body = BodyMap(self.kit, body_panel, holder, title=translate("Home", "Touch where it hurts"))
            for region in body.regions:
                self.leads(region)
        self._add_tiles(tiles, columns, holder)
        self._add_wide(wide, holder)
        self._add_low(low, holder)

    def _add_head(self, area: Rect, holder: QWidget) -> Rect:
        kit = self.kit
        lines: list[tuple[str, TextStyle]] = [(self.title, kit.title())]
        if kit.clinic_name:
            lines.insert(0, (kit.clinic_name, kit.meta("ink_soft", bold=True)))
        lines.append(
            (translate("Home", "Touch a picture. This screen does not record who you are."), kit.body("ink_soft"))
        )
        for text, style in lines:
            height = Words.height_of(kit, text, style, area.width)
            where, area = area.cut_top(height)
            Words(kit, text, style, where, holder)
        return area.cut_top(5.0)[1]

    def _add_tiles(self, area: Rect, columns: int, holder: QWidget) -> None:
        specs = home_topics(self._library)
        rows = -(-len(specs) // columns)
        for spec, where in zip(specs, area.cells(columns, rows, TILE_GAP), strict=False):
            self.leads(add_tile(self.kit, spec, where, holder))

    def _add_wide(self, area: Rect, holder: QWidget) -> None:
        """Offer what else helps as large as acupuncture, and before it."""
        for entry, where in zip(self._library.known(_WIDE), area.columns(2, TILE_GAP), strict=False):
            page_id = entry.id
            look = TREATMENT if entry.group in TREATMENT_GROUPS else PLAIN
            detail = _home_detail(page_id)
            self._add_card(Card(
                self.kit, entry.title, holder, detail=detail, look=look, picture=entry.picture, opens=page_id
            ), where)  # fmt: skip

    def _add_low(self, area: Rect, holder: QWidget) -> None:
        for entry, where in zip(self._library.known(_LOW), area.columns(len(_LOW), TILE_GAP), strict=False):
            self._add_card(Card(self.kit, entry.title, holder, opens=entry.id), where)

    def _add_card(self, card: Card, where: Rect) -> None:
        card.setObjectName(f"tile-{card.opens}")
        card.setGeometry(self.kit.on_glass(where))
        self.leads(card)


_WIDE = ("what-helps", "acupuncture")
_LOW = ("questions-to-ask", "true-or-not", "words-explained")


def _home_detail(page_id: str) -> str:
    if page_id == "what-helps":
        return translate("Home", "Moving, heat, exercise, medicines")
    return translate("Home", "What it is, and what studies show")


def home_topics(library: Library) -> list[TileSpec]:
    """Return the tiles of home on a display: what it is, and the causes as their list has them."""
    topics = [*library.known(("what-is-back-pain",)), *library.members("causes")]
    return [spec_of(entry) for entry in topics]


def is_known(library: Library) -> bool:
    """Return whether the pack has the pages home is laid out for; another pack gets a tile for every page."""
    return bool(library.known((BODY_PAGE, *_WIDE))) and bool(home_topics(library))


def small_home(kit: Toolkit, frame: ScreenFrame, library: Library, parent: QWidget) -> TileScreen:
    """Return home on small glass: a tile for every list and every page that stands on none."""
    ids: Sequence[str] = (
        BODY_PAGE,
        "what-is-back-pain",
        "causes",
        "what-helps",
        "acupuncture",
        "how-it-may-help",
        *_LOW,
    )
    entries = library.known(ids) if is_known(library) else library.known(library.order)
    specs = [spec_of(entry) for entry in entries]
    head: list[tuple[str, TextStyle, float]] = []
    if kit.clinic_name and kit.text_scale < 1.5:
        head.append((kit.clinic_name, kit.meta("ink_soft", bold=True), 2.0))
    elif fitting_line(kit, specs, frame.content, library.title, kit.body(bold=True)):
        head.append((library.title, kit.body(bold=True), 2.0))
    return TileScreen(kit, frame, parent, page_id=HOME, title=library.title, head=head, specs=specs)
