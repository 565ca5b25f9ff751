"""A kiosk on an imagined glass, and a visitor who touches it, presses keys, reads it and lets time pass.

Nothing is painted unless a test asks for pixels, and no time passes by itself.
"""

from __future__ import annotations

import gc
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk.app import GlassOptions
from kiosk.content.compiler import compile_folder
from kiosk.content.pack_file import PackFile
from kiosk.gui.viewmodels.attract import AttractModel
from kiosk.gui.viewmodels.navigator import Navigator
from kiosk.gui.widgets.kit_maker import KitMaker
from kiosk.gui.widgets.presenter import Presenter, Reading
from kiosk.panel.profile import PanelProfile
from kiosk.paths import AppPaths
from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.gui.touch.target import TouchTarget
    from kiosk.gui.widgets.bar import Bar
    from kiosk.gui.widgets.screen import Screen
    from kiosk.gui.widgets.toolkit import Toolkit
    from kiosk.navigation.route import Route

DESK = GlassOptions(1920, 1080, 4.03)
"""A 21.5-inch display."""

STANDING = GlassOptions(1080, 1920, 4.03)
"""The same on its side."""

TABLET = GlassOptions(1920, 1200, 8.83)
"""A 10.1-inch tablet."""

UPRIGHT = GlassOptions(1200, 1920, 8.83)
"""The same held upright: the narrowest glass there is."""

WALL = GlassOptions(3840, 2160, 5.42)
"""A 32-inch display."""

GLASSES = {"desk": DESK, "standing": STANDING, "tablet": TABLET, "upright": UPRIGHT, "wall": WALL}

T = TypeVar("T")

SOFT_HYPHEN = "\u00ad"

RESOURCES = ROOT / "resources"


class FakeClock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def step(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


class Visitor:
    """Somebody in front of a kiosk: touches and presses through the window alone."""

    def __init__(self, glass: GlassOptions, pack: Path, cache: Path, *, clinic: str = "", emergency: str = "") -> None:
        self.glass = glass
        self.clock = FakeClock()
        self.attract = AttractModel(clock=self.clock)
        self.navigator = Navigator(glass.language)
        self._pack = PackFile.open(pack)
        maker = KitMaker(
            RESOURCES,
            PanelProfile(glass.width_px, glass.height_px, glass.px_per_mm),
            cache=cache,
            clinic_name=clinic,
            emergency_number=emergency,
            clock=self.clock,
        )
        reading = Reading(glass.text_scale, glass.theme, reduce_motion=True)
        self.presenter = self._present(maker, reading)
        self.window = self.presenter.window

    def _present(self, maker: KitMaker, reading: Reading) -> Presenter:
        """Put the kiosk together; whoever needs more of it than a visitor does says so here."""
        return Presenter(maker, self._pack, self.navigator, self.attract, reading)

    @property
    def kit(self) -> Toolkit:
        """What the screen is made with now."""
        return self.window.kit

    @property
    def screen(self) -> Screen:
        """The screen above the bar."""
        screen = self.window.screen_shown
        assert screen is not None
        return screen

    @property
    def bar(self) -> Bar:
        """The fixed bar."""
        bar = self.window.bar
        assert bar is not None
        return bar

    @property
    def order(self) -> tuple[str, ...]:
        """All pages as they are read."""
        return self.presenter.library.order

    def at(self) -> str:
        """Where the visitor is, as the text of a route."""
        return str(self.navigator.route)

    def show(self) -> None:
        """Put the window in front, so that it has the keys. It stays unpainted."""
        self.window.setUpdatesEnabled(False)
        self.window.show()
        self.window.activateWindow()
        QCoreApplication.processEvents()

    def go(self, place: str) -> None:
        """Be at a route, however one gets there."""
        self.clock.step(1.0)
        self.navigator.open_text(place)
        self.clock.step(1.0)

    def parts(self, page: str) -> Iterator[Route]:
        """Show one part of a page after the other."""
        self.go(page)
        for number in range(self.screen.part_count):
            route = self.screen.route(number)
            self.navigator.open(route)
            sweep()
            yield route

    def targets(self) -> list[TouchTarget]:
        """What can be touched now."""
        return [target for target in self.window.targets() if target.isEnabled()]

    def find(self, key: str) -> TouchTarget:
        """The one thing that can be touched and is called so: by object name, by where it leads, or by its name."""
        found = [target for target in self.targets() if key in {target.objectName(), target.opens, target.name}]
        assert found, f"Nothing here is called {key}: {[target.name for target in self.targets()]}"
        return found[0]

    def touch(self, key: str) -> None:
        """Touch something in its middle, a second later."""
        rect = self.rect(self.find(key))
        self.tap(rect.center())

    def tap(self, where: QPoint) -> None:
        """Touch a place (px), a second later."""
        self.clock.step(1.0)
        for kind, held in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            place = QPointF(where)
            event = QMouseEvent(kind, place, place, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.window, event)
            self.clock.step(0.1)

    def press(self, key: Qt.Key, *, repeats: bool = False) -> None:
        """Press a key, a second later, or let it repeat itself while it is held."""
        self.clock.step(1.0)
        receiver = QApplication.focusWidget() or self.window
        down = QEvent.Type.KeyPress
        event = QKeyEvent(down, key, Qt.KeyboardModifier.NoModifier, "", repeats)
        QApplication.sendEvent(receiver, event)

    def focused(self) -> str:
        """The name of what has the keys, or nothing."""
        focused = QApplication.focusWidget()
        return focused.accessibleName() if focused is not None else ""

    def rect(self, widget: QWidget) -> QRect:
        """Where a widget stands on the glass (px)."""
        return QRect(widget.mapTo(self.window, QPoint(0, 0)), widget.size())

    def rects(self) -> dict[str, tuple[int, int, int, int]]:
        """Where everything that can be touched stands (px), by object name, or by name where there is none."""
        made = {}
        for target in self.window.targets():
            rect = self.rect(target)
            made[target.objectName() or target.name] = (rect.x(), rect.y(), rect.width(), rect.height())
        return made

    def bar_rects(self) -> dict[str, tuple[int, int, int, int]]:
        """Where the controls of the bar stand (px)."""
        return {name: rect for name, rect in self.rects().items() if name.startswith("bar-")}

    def labels(self) -> list[QLabel]:
        """Everything that is only read: of the panel if one lies over the screen, else of the screen."""
        root = self.window.overlay or self.screen
        return [label for label in root.findChildren(QLabel) if label.isVisibleTo(self.window)]

    def texts(self) -> list[str]:
        """What assistive technology reads, text by text."""
        return [label.accessibleName() for label in self.labels()]

    def words(self) -> str:
        """The same as one text, with single spaces."""
        return " ".join(" ".join(self.texts()).split())

    def wait(self, seconds: float) -> None:
        """Do nothing for so long."""
        self.clock.step(seconds)
        self.attract.tick()

    def glass_image(self) -> QImage:
        """Paint the whole glass."""
        image = QImage(self.window.size(), QImage.Format.Format_RGB32)
        was_painted = self.window.updatesEnabled()
        self.window.setUpdatesEnabled(True)
        self.window.render(image)
        self.window.setUpdatesEnabled(was_painted)
        return image

    def finish(self) -> None:
        """Be finished, and not come back: the attract screen stands."""
        self.touch("bar-finished")
        self.wait(5.1)

    def leave(self) -> None:
        """Take the kiosk down; its cards are there for the next visitor, as they are for the next visit."""
        self.kit.gallery.write_waiting()
        self._pack.close()
        self.window.close()
        for part in (self.window, self.presenter, self.attract, self.navigator):
            part.deleteLater()
        sweep()


def sweep() -> None:
    """Let go of what was taken off the glass."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class Arrive(Protocol):
    """Makes a visitor at home on a glass."""

    def __call__(
        self,
        glass: GlassOptions = ...,
        *,
        pack: Path | None = ...,
        clinic: str = ...,
        emergency: str = ...,
        **more: object,
    ) -> Visitor:
        """Return the visitor; ``more`` changes the glass, for example ``text_scale=2.0``."""
        ...


@pytest.fixture(scope="session")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, compiled once."""
    made = tmp_path_factory.mktemp("pack") / "back-pain.pack"
    problems = compile_folder(ROOT / "content" / "back-pain", made)
    assert made.exists(), [problem.sentence() for problem in problems]
    gc.collect()
    gc.freeze()  # what is loaded by now stays: looking through it after every test would cost half the time
    return made


@pytest.fixture(scope="session")
def card_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where card pictures are kept, so that each is drawn once for all tests."""
    return tmp_path_factory.mktemp("cards")


@pytest.fixture
def arrive(qapp: QApplication, pack_file: Path, card_cache: Path) -> Iterator[Arrive]:
    """A way to make visitors; each finds home on the screen, awake."""
    assert qapp is QApplication.instance()
    visitors: list[Visitor] = []

    def make(
        glass: GlassOptions = DESK,
        *,
        pack: Path | None = None,
        clinic: str = "",
        emergency: str = "",
        **more: object,
    ) -> Visitor:
        changed = with_changes(glass, **more)
        visitor = Visitor(changed, pack or pack_file, card_cache, clinic=clinic, emergency=emergency)
        visitors.append(visitor)
        visitor.attract.touch()
        return visitor

    yield make
    for visitor in visitors:
        visitor.leave()


def with_changes(value: T, **changes: object) -> T:
    """The same value but for some of its fields, whether it is a dataclass or a named tuple."""
    fields = {name: getattr(value, name) for name in type(value).__annotations__}
    return type(value)(**(fields | changes))


def mirrored(rect: tuple[int, int, int, int], width: int) -> tuple[int, int, int, int]:
    """A rectangle as a mirror beside the glass shows it."""
    x, y, wide, high = rect
    return width - x - wide, y, wide, high


def are_near(one: tuple[int, ...], other: tuple[int, ...], by: int = 1) -> bool:
    """Whether two rectangles are the same but for rounding."""
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def gap_mm(one: tuple[int, int, int, int], other: tuple[int, int, int, int], px_per_mm: float) -> float:
    """How far two rectangles lie apart, in mm; 0 where they touch or overlap."""
    across = max(one[0] - other[0] - other[2], other[0] - one[0] - one[2], 0)
    down = max(one[1] - other[1] - other[3], other[1] - one[1] - one[3], 0)
    return float((across**2 + down**2) ** 0.5) / px_per_mm


def stand_in_order(words: list[str], text: str) -> str:
    """Return the first of ``words`` that does not follow the one before it in ``text``, or nothing."""
    at = 0
    for word in words:
        found = text.find(word, at)
        if found < 0:
            return word
        at = found + len(word)
    return ""


def colours_in(image: QImage, area: QRect | None = None) -> dict[str, int]:
    """How many pixels of each colour an image has, as ``#rrggbb``."""
    where = image.rect() if area is None else area.intersected(image.rect())
    counts: Counter[int] = Counter()
    for pixel, count in Counter(_pixels(image.copy(where))).items():
        counts[pixel & 0xFFFFFF] += count
    return {f"#{pixel:06x}": count for pixel, count in counts.items()}


def _pixels(image: QImage) -> memoryview:
    """Every pixel of an image, line by line: looking one by one takes a second for a glass."""
    return memoryview(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I")


def runs_of(image: QImage, y: int, colour: str, least: int = 2) -> int:
    """How many separate runs of ``colour``, at least ``least`` px long, a line across ``image`` meets."""
    wanted = int(colour.removeprefix("#"), 16)
    line = [pixel & 0xFFFFFF == wanted for pixel in _pixels(image.copy(0, y, image.width(), 1))]
    edges = [i for i, (a, b) in enumerate(pairwise([False, *line, False])) if a != b]
    return sum(1 for start, end in zip(edges[::2], edges[1::2], strict=True) if end - start >= least)


@pytest.fixture
def kiosks(qapp: QApplication) -> Iterator[list[Presenter]]:
    """Kiosks put here are taken down again."""
    assert qapp
    made: list[Presenter] = []
    yield made
    for presenter in made:
        assert isinstance(presenter._pack, PackFile)
        presenter._pack.close()
        for part in (presenter.window, presenter, presenter._attract, presenter._navigator):
            part.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def own_pack(monkeypatch: pytest.MonkeyPatch, pack_file: Path) -> Path:
    """The shipped content stands where an installed kiosk has it: compiled; the machine has no policy."""
    find = AppPaths.find
    policy = pack_file.with_name("policy.toml")
    monkeypatch.setattr(AppPaths, "find", lambda *given: with_changes(find(*given), pack=pack_file, policy=policy))
    return pack_file
