"""Home: the body to touch, the causes, what else helps before acupuncture, and what to ask. Nothing is preselected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from kiosk.gui.touch.target import TouchTarget
from kiosk.gui.viewmodels.library import HOME, TREATMENT_GROUPS
from kiosk.gui.widgets.controls import PLAIN, TREATMENT, Card
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.screen import Screen
from kiosk.gui.widgets.tiles import TILE_GAP, TileScreen, add_tile, spec_of
from kiosk.gui.widgets.toolkit import FOCUS_MM, RADIUS
from kiosk.layout.spacing import pushed_apart
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from kiosk.gui.typography.typesetter import TextStyle
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.tiles import TileSpec
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.layout.frames import ScreenFrame
    from kiosk.layout.rect import Rect

translate = QCoreApplication.translate

# Places on the body picture, and the section of the body page each opens.
REGIONS = (
    ("neck", "neck"),
    ("upper-back", "upper-back"),
    ("low-back", "low-back"),
    ("left-buttock", "buttock"),
    ("right-buttock", "buttock"),
    ("left-leg", "leg"),
    ("right-leg", "leg"),
)
_BODY_PAGE = "where-it-hurts"
_BODY_PICTURE = "home-body"
_RING_MM = 20.6
_RING_GAP_MM = 3.4
_RING_LINE_MM = 0.8
# How much darker the ground of the body gets toward its foot, in percent.
_GROUND_FALL = 107


def _region_name(section: str) -> str:
    return {
        "neck": translate("Home", "My neck hurts"),
        "upper-back": translate("Home", "My upper back hurts"),
        "low-back": translate("Home", "My low back hurts"),
        "buttock": translate("Home", "My hip or buttock hurts"),
        "leg": translate("Home", "My leg hurts"),
    }[section]


class Region(TouchTarget):
    """A ring on the body: touch where it hurts."""

    def __init__(self, kit: Toolkit, name: str, parent: QWidget, *, opens: str) -> None:
        super().__init__(name, parent, opens=opens)
        self._kit = kit

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a clear ring; it fills while it is held."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = kit.px(_RING_LINE_MM)
        ring = QRectF(self.rect()).adjusted(width, width, -width, -width)
        fill = QColor(kit.theme.colour("card"))
        fill.setAlphaF(0.75 if self.is_held else 0.35)
        painter.setBrush(fill)
        painter.setPen(QPen(kit.theme.colour("card"), width * 2.2))
        painter.drawEllipse(ring)
        painter.setPen(QPen(kit.theme.colour("pine"), width))
        painter.drawEllipse(ring)
        if self.hasFocus() or self.is_held:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for role, mm, inset in (("focus", FOCUS_MM, 1.6), ("card", 0.6, 2.6)):
                step = kit.px(inset)
                painter.setPen(QPen(kit.theme.colour(role), kit.px(mm)))
                painter.drawEllipse(ring.adjusted(step, step, -step, -step))
        painter.end()


class BodyPanel(QWidget):
    """The body from behind, with a ring on every place that can be chosen."""

    def __init__(self, kit: Toolkit, where: Rect, screen: Screen, holder: QWidget) -> None:
        super().__init__(holder)
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(kit.on_glass(where))
        self._title = kit.typesetter.set(
            translate("Home", "Touch where it hurts"), kit.heading("pine_deep"), self.width() * 0.9
        )
        top = self._title.height + kit.px(3.0)
        top = round(top)
        self._top = top
        size = QSize(self.width(), round(self.height() - top - kit.px(3.0)))
        self._body = kit.gallery.poster(_BODY_PICTURE, size)
        side = round(kit.px(_RING_MM))
        marks = [self._body.places[landmark] for landmark, _ in REGIONS]
        wanted = [(x, y + top) for x, y in marks]
        places = pushed_apart(wanted, side + kit.px(_RING_GAP_MM))
        for (_, section), (x, y) in zip(REGIONS, places, strict=True):
            ring = Region(kit, _region_name(section), self, opens=f"{_BODY_PAGE}#{section}")
            ring.setGeometry(round(x - side / 2), round(y - side / 2), side, side)
            screen.leads(ring)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the invitation and the body."""
        del event
        kit = self._kit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), kit.px(RADIUS), kit.px(RADIUS))
        ground = QLinearGradient(0, 0, 0, self.height())
        ground.setColorAt(0, kit.theme.colour("pine_light"))
        ground.setColorAt(1, kit.theme.colour("pine_light").darker(_GROUND_FALL))
        painter.fillPath(shape, ground)
        painter.drawImage(0, self._top, self._body.image)
        left = self.width() - kit.px(5.0) - self._title.room if kit.right_to_left else kit.px(5.0)
        kit.write(painter, self._title, left, kit.px(2.0))
        painter.end()


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
            body, words = content.cut_left(content.width * 0.275, TILE_GAP)
            body_panel = body
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
        if _BODY_PAGE in self._library:
            BodyPanel(self.kit, body_panel, self, holder)
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
    return bool(library.known((_BODY_PAGE, *_WIDE))) and bool(home_topics(library))


def small_home(kit: Toolkit, frame: ScreenFrame, library: Library, parent: QWidget) -> TileScreen:
    """Return home on small glass: a tile for every list and every page that stands on none."""
    ids: Sequence[str] = (
        _BODY_PAGE,
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
    return TileScreen(kit, frame, parent, page_id=HOME, title=library.title, head=head, specs=specs)
