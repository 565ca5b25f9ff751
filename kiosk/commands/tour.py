"""`kiosk tour`: renders every screen without a display, and writes down what stands where."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from kiosk.commands.measure import describe, look
from kiosk.content.index import GUIDE
from kiosk.gui.viewmodels.library import HOME, TOPICS, is_made
from kiosk.gui.widgets.word_buttons import explain_text
from kiosk.navigation.cards import guess_text
from kiosk.navigation.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.gui.widgets.presenter import Presenter
    from kiosk.gui.widgets.screen import Screen

# Large pictures compress slowly; this keeps a tour within its minute and the files small enough.
_PNG_QUALITY = 85
PANELS = ("reading-aids", "languages", "cover", "take-home")
ASIDES = ("words", "explanation", "guess")
"""A list of words, a word explained, and the answer to a card after a guess."""
MORE = ("finished", "night", "safe", "staff")
"""The pages of the screens that `run` is given; all screens of staff are one of them."""
OVER = ("attract", "warning", *PANELS, *ASIDES, *MORE)
"""What lies over the pages, in this order after them."""
# One list of topics stands for all: they differ in their words alone.
_A_LIST = (f"{TOPICS}-low-back",)


@dataclass(frozen=True, slots=True)
class TourOptions:
    """What to render: ``share`` is (which, of how many) when several processes divide the pages."""

    out: Path
    images: bool = True
    only: frozenset[str] = frozenset()
    share: tuple[int, int] = (0, 1)


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen of the tour."""

    id: str
    audience: str
    page: str
    part: int
    title: str
    show: Callable[[], None]


def run(
    presenter: Presenter,
    options: TourOptions,
    write: Callable[[str], None],
    more: Callable[[], Iterator[Stop]] = lambda: iter(()),
) -> dict[str, Any]:
    """Render the screens of this share and return the whole of ``tour.json``.

    ``more`` yields the screens that come after those of the presenter.
    """
    options.out.mkdir(parents=True, exist_ok=True)
    window = presenter.window
    kit = window.kit
    profile = kit.profile
    screens = []
    for stop in _stops(presenter, options, more):
        if options.only and not ({stop.id, stop.page} & options.only):
            continue
        stop.show()
        sight = look(window, kit.lettering)
        image = f"{stop.id}.png"
        if options.images:
            sight.image.save(str(options.out / image), quality=_PNG_QUALITY)
        screens.append(
            {
                "id": stop.id,
                "audience": stop.audience,
                "page": stop.page,
                "part": stop.part,
                "title": stop.title,
                "image": image if options.images else "",
                **describe(window, sight, profile.px_per_mm),
            }
        )
        if len(screens) % 25 == 0:
            write(f"{len(screens)} screens rendered")
    return {
        "panel": {"width_px": profile.width_px, "height_px": profile.height_px, "px_per_mm": profile.px_per_mm},
        "language": kit.language,
        "theme": kit.theme.name,
        "text_scale": kit.text_scale,
        "screens": screens,
    }


def _stops(presenter: Presenter, options: TourOptions, more: Callable[[], Iterator[Stop]]) -> Iterator[Stop]:
    """Yield this share's screens: home first, then the pages in reading order, then what lies over them."""
    which, of = options.share
    pages = [HOME, TOPICS, *_A_LIST, *presenter.library.order]
    for page_id in pages[which::of]:
        yield from _parts(presenter, page_id)
    if which == of - 1:
        yield from _overlays(presenter)
        if not options.only or any(name.partition("-")[0] in MORE for name in options.only):
            yield from more()


def _parts(presenter: Presenter, page_id: str) -> Iterator[Stop]:
    window = presenter.window
    screen = _shown(presenter, Route(page_id))
    title = screen.title
    for number in range(screen.part_count):
        route = screen.route(number)
        yield Stop(
            page_id if number == 0 else f"{page_id}.{number + 1}",
            "patient",
            page_id,
            number + 1,
            title,
            partial(window.show_route, route, can_go_back=page_id != HOME),
        )
    yield from _guide(presenter, page_id, screen.part_count)


def _guide(presenter: Presenter, page_id: str, first: int) -> Iterator[Stop]:
    """Yield every step of a page's guide, and its end, as further parts of the page."""
    page = None if is_made(page_id) else presenter.library.page(page_id)
    if page is None or page.guide is None:
        return
    window = presenter.window
    window.show_route(Route(page_id, GUIDE), can_go_back=True)
    screen = window.screen_shown
    assert screen is not None  # noqa: S101 - a route was just shown
    for number in range(screen.part_count):
        show = partial(window.show_route, screen.route(number), can_go_back=True)
        yield Stop(f"{page_id}.{GUIDE}.{number + 1}", "patient", page_id, first + number + 1, screen.title, show)


def _overlays(presenter: Presenter) -> Iterator[Stop]:
    window = presenter.window
    window.show_route(Route(HOME), can_go_back=False)
    title = presenter.library.title
    yield Stop("attract", "patient", "attract", 1, title, presenter.show_attract)
    yield Stop("warning", "patient", "warning", 1, title, partial(presenter.show_panel, "still-there"))
    for name in PANELS:
        yield Stop(name, "patient", name, 1, title, partial(_lay_over, presenter, name))
    for name, page, asked in _asides(presenter):
        yield Stop(name, "patient", name, 1, title, partial(_ask, presenter, page, asked))


def _asides(presenter: Presenter) -> Iterator[tuple[str, str, str]]:
    """Yield the asides there are: their names, pages that have them, and what is asked for there."""
    pages = [presenter.library.page(page) for page in presenter.library.order]
    explained = max(pages, key=lambda page: len(page.explained))
    numbers = range(len(explained.explained))
    if len(numbers) > 1:
        yield "words", explained.entry.id, explain_text(numbers)
    if numbers:
        yield "explanation", explained.entry.id, explain_text(numbers[:1])
    for page in [page for page in pages if page.entry.kind == "myths"][:1]:
        first = Route(page.entry.id, page.sections[0].id)
        screen = _shown(presenter, first)
        answer = screen.following(screen.number_of(first))
        if answer is not None:
            yield "guess", page.entry.id, guess_text(answer, "true")


def _shown(presenter: Presenter, route: Route) -> Screen:
    window = presenter.window
    window.lay_over(None)
    window.show_route(route, can_go_back=route.page != HOME)
    screen = window.screen_shown
    assert screen is not None  # noqa: S101 - a route was just shown
    return screen


def _ask(presenter: Presenter, page: str, asked: str) -> None:
    """Be on a page and touch a button there that asks for something."""
    presenter.window.lay_over(None)
    presenter.navigator.open(Route(page))
    presenter.window.chosen.emit(asked)


def _lay_over(presenter: Presenter, name: str) -> None:
    """Lay a panel over home; what can be taken home is that of a page."""
    if name == "take-home":
        presenter.navigator.open(Route(presenter.library.order[0]))
    presenter.show_panel(name)


def divide(arguments: list[str], out: Path, jobs: int, write: Callable[[str], None]) -> dict[str, Any]:
    """Run ``jobs`` processes with a share of the pages each, and join what they write.

    Args:
        arguments: The program and its arguments, without share and jobs.
        out: Where they write.
        jobs: How many processes.
        write: Takes progress lines.

    Raises:
        RuntimeError: If one of them fails.
    """
    running = []
    for i in range(jobs):
        command = [*arguments, "--share", f"{i}/{jobs}"]
        running.append(subprocess.Popen(command, stdin=subprocess.DEVNULL))  # noqa: S603 - our own program
    failed = [process.wait() for process in running]
    if any(failed):
        message = "A part of the tour failed; its error stands above."
        raise RuntimeError(message)
    shares = [json.loads((out / f"tour-{i}.json").read_text(encoding="utf-8")) for i in range(jobs)]
    for i in range(jobs):
        (out / f"tour-{i}.json").unlink()
    whole: dict[str, Any] = shares[0]
    rank = {page: at for at, page in enumerate(_interleaved([share["screens"] for share in shares]))}
    whole["screens"] = sorted((s for share in shares for s in share["screens"]), key=lambda s: rank[s["page"]])
    write(f"{len(whole['screens'])} screens rendered by {jobs} processes")
    return whole


def _interleaved(shares: list[list[dict[str, Any]]]) -> list[str]:
    """Return the pages in the order they were dealt out; what lies over them comes last."""
    lists = [list(dict.fromkeys(s["page"] for s in share)) for share in shares]
    pages = []
    for i in range(max(map(len, lists), default=0)):
        pages += [pages_of[i] for pages_of in lists if i < len(pages_of)]
    return [page for page in pages if page not in OVER] + [page for page in OVER if page in pages]


def save(report: dict[str, Any], path: Path) -> None:
    """Write the report."""
    path.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")


def own_command() -> list[str]:
    """Return how this program is started: frozen, or by its interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
