"""Pictures ready for the screen: drawings made once, and small card pictures kept as rasters on disk.

A card picture costs some 10 to 30 ms to draw and under 1 ms to read back, so the home screen's cards are kept in the
cache folder under a name made of everything that could change them.
"""

from __future__ import annotations

import gc
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from kiosk.anatomy.cards import WIDE_FROM, card_view

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.anatomy.drawing import Drawing
    from kiosk.content.pictures.own_picture import OwnPicture
    from kiosk.gui.illustrations.catalogue import Picture
    from kiosk.gui.illustrations.layers import LivePicture
    from kiosk.gui.illustrations.own import OwnPainter
    from kiosk.gui.illustrations.ready import ReadyDrawings
    from kiosk.theming.pictures import PictureColours

# Pictures kept in pixels; one fills some 3 MB on a display, 12 on a large wall, and while it moves up to 2.5 times as
# much again for its layers.
_RASTERS = 3
# Stands between a picture's id and the form it is drawn in; no id of the catalogue holds it.
_WIDE = "@"
# A ground less light than this, from 0 to 1, is dark.
_DARK = 0.5
_MADE_BY = ("anatomy", "scenes", "gui/illustrations")


def picture_version(package: Path, version: str) -> str:
    """Return a name that changes whenever the drawings do: the version, and the newest source where there is any."""
    newest = 0
    for folder in _MADE_BY:
        where = package / folder
        if where.is_dir():
            newest = max([newest, *(file.stat().st_mtime_ns for file in where.glob("*.py"))])
    return f"{version}-{newest:x}"


@contextmanager
def _collecting_later() -> Iterator[None]:
    """Keep the collector of dropped cycles away: a new drawing is tens of thousands of tuples, none of them in one.

    It would look through them twenty times over, which takes a tenth of the time a drawing takes.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Raster(NamedTuple):
    """A picture in pixels, and where its landmarks stand in it."""

    image: QImage
    places: dict[str, tuple[float, float]]
    content: bytes = b""


class Gallery:
    """Makes and paints pictures by id.

    Args:
        load_colours: reads the styles drawings are painted in.
        px_per_mm: pixels per millimetre of glass.
        theme: the name of the theme.
        folder: where card rasters are kept, or None to keep none.
        version: changes with every drawing.
        ready: drawings made beforehand.
        own: returns a picture that the pack carries, by its id.
    """

    def __init__(
        self,
        load_colours: Callable[[], PictureColours],
        *,
        px_per_mm: float,
        theme: str,
        folder: Path | None = None,
        version: str = "",
        ready: ReadyDrawings | None = None,
        own: Callable[[str], OwnPicture] | None = None,
    ) -> None:
        self._load_colours = load_colours
        self._find_own = own
        self._own: OwnPainter | None = None
        self._colours: PictureColours | None = None
        self._px_per_mm = px_per_mm
        self._theme = theme
        self._folder = folder
        self._version = version
        self._ready = ready
        self._drawings: dict[tuple[str, float], Drawing] = {}
        self._live: dict[tuple[str, int, int, bool], LivePicture] = {}
        self._kept: dict[tuple[str, int, int], Raster] = {}
        self._waiting: dict[tuple[str, int, int], Raster] = {}

    @property
    def colours(self) -> PictureColours:
        """The styles drawings are painted in, read on first use."""
        if self._colours is None:
            self._colours = self._load_colours()
        return self._colours

    def picture(self, picture_id: str) -> Picture:
        """Return the picture called ``picture_id``, which may come from `fitting`. Raises KeyError if there is none."""
        if self._is_own(picture_id):
            from kiosk.gui.illustrations.catalogue import Picture  # noqa: PLC0415 - most packs carry no pictures

            return Picture("", rest=0.0)
        from kiosk.gui.illustrations.pictures import PICTURES  # noqa: PLC0415 - kept cards of a usual start need none

        name, _, is_wide = picture_id.partition(_WIDE)
        return PICTURES[name].in_wide() if is_wide else PICTURES[name]

    def fitting(self, picture_id: str, width: float, height: float) -> str:
        """Return the id of the picture as it is drawn for an area: the wide drawing where there is one and room for it.

        Args:
            picture_id: A picture of the catalogue.
            width: Width of the area, in any unit.
            height: Height of the area, in the same unit.
        """
        has_room = width > WIDE_FROM * height
        return f"{picture_id}{_WIDE}wide" if has_room and self.picture(picture_id).wide else picture_id

    def drawing(self, picture_id: str, value: float) -> Drawing:
        """Return the drawing of a picture at ``value``; the few last shown are kept.

        That of a picture the pack carries is empty, and as large in proportion.
        """
        if self._is_own(picture_id):
            return self._owned().drawing(picture_id)
        key = (picture_id, round(value, 3))
        if key not in self._drawings:
            if len(self._drawings) > 24:
                self._drawings.pop(next(iter(self._drawings)))
            with _collecting_later():
                self._drawings[key] = self.picture(picture_id).draw(value)
        return self._drawings[key]

    def paint(
        self, painter: QPainter, picture_id: str, value: float, where: QRectF, *, cover: bool = False
    ) -> QTransform:
        """Paint a picture into ``where`` (px) and return the transform from its millimetres.

        The few pictures last painted are kept in pixels: a finger on a button over the picture must not draw it anew.
        From one value to another only what moves is painted, see `moving_box`.
        """
        area = where.toAlignedRect()
        if area.isEmpty():
            return QTransform()
        if self._is_own(picture_id):
            owned = self._owned()
            painter.drawImage(area.topLeft(), owned.image(picture_id, area.size(), cover=cover, paper=self._paper))
            placed = owned.placed(picture_id, area.size(), cover=cover)
            return placed * QTransform.fromTranslate(area.x(), area.y())
        with _collecting_later():
            live = self._live_picture(picture_id, value, area.size(), cover=cover)
            live.show(self.drawing(picture_id, value))
        painter.drawImage(area.topLeft(), live.image)
        return live.placed * QTransform.fromTranslate(area.x(), area.y())

    def moving_box(self, picture_id: str, value: float, where: QRectF, *, cover: bool = False) -> QRect:
        """Return the part of ``where`` (px) to paint anew so that the picture shows ``value``, whatever it shows now.

        It is the box of all that changes with the value, so it stays the same from frame to frame, or grows. It is all
        of ``where`` for a picture not painted there yet, and empty for one that never changes.
        """
        if self._is_own(picture_id):
            return QRect()
        area = where.toAlignedRect()
        live = self._live.get((picture_id, area.width(), area.height(), cover))
        if live is None:
            return area
        return live.moving_box(self.drawing(picture_id, value)).translated(area.topLeft())

    def _live_picture(self, picture_id: str, value: float, size: QSize, *, cover: bool) -> LivePicture:
        from kiosk.gui.illustrations.layers import LivePicture  # noqa: PLC0415 - not needed for kept rasters

        key = (picture_id, size.width(), size.height(), cover)
        live = self._live.pop(key, None)
        if live is None:
            if len(self._live) >= _RASTERS:
                self._live.pop(next(iter(self._live)))
            for other in self._live.values():
                other.rest()
            live = LivePicture(
                self.drawing(picture_id, value),
                size,
                self.colours,
                others=lambda: self._drawings_between(picture_id),
                cover=cover,
                px_per_mm=self._px_per_mm,
            )
        # Last used, last in the row.
        self._live[key] = live
        return live

    def _drawings_between(self, picture_id: str) -> list[Drawing]:
        """Return a picture at its states and at values between them, to find what moves."""
        picture = self.picture(picture_id)
        values = {0.0, 0.25, 0.5, 0.75, 1.0, *(state.value for state in picture.states)}
        return [picture.draw(value) for value in sorted(values)]

    def _painted(self, picture_id: str, value: float, size: QSize, *, cover: bool) -> tuple[QImage, QTransform]:
        from kiosk.gui.illustrations.painter import paint_drawing  # noqa: PLC0415 - not needed for kept cards

        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        inner = QPainter(image)
        drawing = self.drawing(picture_id, value)
        target = QRectF(0, 0, size.width(), size.height())
        placed = paint_drawing(inner, drawing, target, self.colours, cover=cover, px_per_mm=self._px_per_mm)
        inner.end()
        return image, placed

    def _is_own(self, picture_id: str) -> bool:
        """Whether a picture is one of the pack; the safe screen has no pack and loads nothing of it."""
        if self._find_own is None:
            return False
        from kiosk.content.pictures.own_picture import is_own  # noqa: PLC0415 - not on the safe screen

        return is_own(picture_id)

    def _owned(self) -> OwnPainter:
        """What paints the pictures of the pack."""
        if self._own is None:
            from kiosk.gui.illustrations.own import OwnPainter  # noqa: PLC0415 - most packs carry no pictures

            assert self._find_own is not None  # noqa: S101 - whoever shows a pack says where its pictures are
            self._own = OwnPainter(self._find_own)
        return self._own

    @property
    def _paper(self) -> str:
        """The colour behind a picture of the pack that one can look through: its lines may be as dark as the ground."""
        from kiosk.anatomy.drawing import Role  # noqa: PLC0415 - most packs carry no pictures

        ground = QColor(self.colours.ground)
        return self.colours.style(Role.PAPER).fill if ground.lightnessF() < _DARK else ""

    def card(self, picture_id: str, size: QSize) -> QImage:
        """Return the card picture of ``picture_id`` at ``size`` px: its focus, cropped to fill."""
        return self._raster(f"card-{picture_id}", size, lambda: Raster(self._made_card(picture_id, size), {})).image

    def poster(self, picture_id: str, size: QSize, *, cover: bool = False) -> Raster:
        """Return a whole picture at ``size`` px on no ground, and where its landmarks stand; kept like a card."""
        name = f"{'cover' if cover else 'whole'}-{picture_id}"
        return self._raster(name, size, lambda: self._made_poster(picture_id, size, cover=cover))

    def _raster(self, name: str, size: QSize, make: Callable[[], Raster]) -> Raster:
        key = (name, size.width(), size.height())
        if key not in self._kept:
            kept = self._read(key)
            if kept is None:
                kept = make()
                if self._folder is not None:
                    self._waiting[key] = kept
            self._kept[key] = kept
        return self._kept[key]

    def _file(self, key: tuple[str, int, int]) -> Path:
        assert self._folder is not None  # noqa: S101 - whoever asks has looked
        name, width, height = key
        return self._folder / f"{name}-{width}x{height}-{self._px_per_mm:.3f}-{self._theme}-{self._version}.rgb"

    def _read(self, key: tuple[str, int, int]) -> Raster | None:
        if self._folder is None:
            return None
        file = self._file(key)
        _, width, height = key
        try:
            content = file.read_bytes()
            start = content.index(b"\n") + 1
            head = content[:start]
            places = {name: (float(x), float(y)) for name, (x, y) in json.loads(head).items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return None
        if len(content) - start != width * height * 4:
            return None
        # The image looks into the file's bytes and does not copy them; the raster keeps them alive.
        view = memoryview(content)[start:]
        image = QImage(view, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
        return Raster(image, places, content)

    def write_waiting(self) -> None:
        """Write new rasters to the disk, when the screen they were made for is on the glass, and clear out old ones."""
        waiting, self._waiting = self._waiting, {}
        try:
            for key, raster in waiting.items():
                file = self._file(key)
                file.parent.mkdir(parents=True, exist_ok=True)
                draft = file.with_suffix(".new")
                draft.write_bytes(json.dumps(raster.places).encode() + b"\n" + bytes(raster.image.constBits()))
                draft.replace(file)
            if waiting:
                for old in file.parent.glob("*.rgb"):
                    if not old.stem.endswith(self._version):
                        old.unlink()
        except OSError:
            # A full or read-only disk only costs the time to draw again.
            return

    def _made_poster(self, picture_id: str, size: QSize, *, cover: bool) -> Raster:
        if self._is_own(picture_id):
            return Raster(self._owned().image(picture_id, size, cover=cover, paper=self._paper), {})
        drawing = self._ready.poster(picture_id) if self._ready else None
        if drawing is None:
            drawing = self.drawing(picture_id, self.picture(picture_id).rest)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        placed = self._paint_whole(image, drawing, QRectF(0, 0, size.width(), size.height()), cover=cover)
        points = {name: placed.map(QPointF(*at)) for name, at in drawing.landmarks.items()}
        return Raster(image, {name: (point.x(), point.y()) for name, point in points.items()})

    def _made_card(self, picture_id: str, size: QSize) -> QImage:
        if self._is_own(picture_id):
            ground = self._paper or self.colours.ground
            return self._owned().image(picture_id, size, cover=True, paper=ground)
        drawing = self._ready.card(picture_id, size) if self._ready else None
        if drawing is None:
            fitting = self.fitting(picture_id, size.width(), size.height())
            drawing = self.drawing(fitting, self.picture(fitting).rest)
        view = card_view(drawing, size.width(), size.height())
        scale = size.width() / view.width
        left, top = drawing.origin
        where = QRectF((left - view.x) * scale, (top - view.y) * scale, drawing.width * scale, drawing.height * scale)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(self.colours.ground)
        self._paint_whole(image, drawing, where)
        return image

    def _paint_whole(self, image: QImage, drawing: Drawing, where: QRectF, *, cover: bool = False) -> QTransform:
        from kiosk.gui.illustrations.painter import paint_drawing  # noqa: PLC0415 - not needed for kept rasters

        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = paint_drawing(painter, drawing, where, self.colours, cover=cover, px_per_mm=self._px_per_mm)
        painter.end()
        return placed
