"""A page dealt for a tablet, or for large words: its picture first, then its sections to choose from, its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.gui.widgets.blocks import plain
from kiosk.gui.widgets.page_plan import (
    LOOK,
    MENU,
    MORE,
    TAB_GAP,
    TAB_HEIGHT,
    TAB_PADDING,
    PagePart,
    PagePlan,
    link_parts,
    numbered,
    sections_of,
)
from kiosk.gui.widgets.paper import Words
from kiosk.gui.widgets.picture_view import states_needed
from kiosk.gui.widgets.pieces import Entry, Line, Piece
from kiosk.layout.flow import Placed
from kiosk.layout.frames import page_frame
from kiosk.layout.rect import Rect

if TYPE_CHECKING:
    from kiosk.content.model import Page
    from kiosk.gui.viewmodels.library import Library
    from kiosk.gui.widgets.toolkit import Toolkit


translate = QCoreApplication.translate

_LOOK_GAP = 3.0
# A section button narrower than this in mm is no large button any more.
_MENU_WIDTH = 52.0


@dataclass(frozen=True, slots=True)
class Look:
    """What stands beside the picture: the pieces, the place of its states, and which of the page's words are there."""

    pieces: tuple[Placed[Piece], ...] = ()
    states: Rect | None = None
    has_summary: bool = False
    has_caption: bool = False


def plan_small(kit: Toolkit, library: Library, page: Page, content: Rect) -> PagePlan:
    """Deal ``page`` for small glass."""
    frame = page_frame(content, small=True, words_height=_look_height(kit, page, content.width))
    head_style, meta = kit.body(bold=True), kit.meta("ink_soft")
    head_height = kit.line(head_style)
    head = [(Rect(content.x, content.y, content.width, head_height), page.entry.short_title, head_style)]
    longest = max((section.title for section in page.sections), key=len, default="")
    fits = kit.mm(kit.typesetter.width(f"{page.entry.short_title}    {longest}", head_style)) <= content.width
    note = _note(page, "88", "88") if fits else f"{longest} · {_note(page, '88', '88')}"
    note_height = Words.height_of(kit, note, meta, content.width)
    head.append((Rect(content.x, content.y + head_height, content.width, note_height), note, meta))
    top = content.y + head_height + note_height + 1.5
    body = Rect(content.x, top, content.width, content.bottom - top)
    look = _look(kit, page, frame.words)
    picture, states = (frame.picture, look.states) if look.pieces else _picture_alone(kit, page, body)
    is_help = page.entry.kind == "help-now"
    introduced = not look.has_summary and not is_help
    dealt = sections_of(kit, library, page, body.width, body.height, introduced=introduced)
    names = [*((s.id, s.title) for s in dealt[:-1]), (MORE, translate("Page", "More"))]
    texts = [
        [PagePart(section.id, i, 0, "text", pieces) for i, pieces in enumerate(section.parts)] for section in dealt[:-1]
    ]
    parts: list[PagePart] = [PagePart(LOOK, 0, 0, "look", look.pieces), *_menu_parts(kit, names, body)]
    if is_help:
        # Help now begins with what to do.
        parts = [*texts.pop(0), *parts]
    parts += [part for section in texts for part in section]
    if page.related:
        parts += link_parts(kit, library, page, page.related, body)
    more = sum(part.section == MORE for part in parts)
    parts += [PagePart(MORE, more + i, 0, "text", pieces) for i, pieces in enumerate(dealt[-1].parts)]
    return PagePlan(
        page, tuple(names), (), (), numbered(parts), (), (states,) if states else (), picture, frame.words,
        tuple(head), 0.0, body, small=True, has_caption=not look.has_caption,
    )  # fmt: skip


def _picture_alone(kit: Toolkit, page: Page, body: Rect) -> tuple[Rect, Rect | None]:
    """Return the places of a picture that has a part to itself, and of its states."""
    wide = body.width >= body.height
    needed = states_needed(kit, page.entry.picture, body.width * 0.4 if wide else body.width)
    if not needed:
        return body, None
    states, picture = body.cut_right(body.width * 0.4, 4.0) if wide else body.cut_bottom(needed, 4.0)
    return picture, states


def _look(kit: Toolkit, page: Page, words: Rect) -> Look:
    """Return what stands beside the picture; nothing where title, draft mark and states do not fit there."""
    needed = states_needed(kit, page.entry.picture, words.width)
    room = words.height - (needed + 4.0 if needed else 0.0)
    title = Line(kit, Entry(plain(page.entry.short_title), kit.title(), gap=0.0), words.width)
    mark = Line(kit, Entry(plain(_look_note(page)), kit.meta("ink_soft"), gap=0.0), words.width)
    y = title.height + mark.height
    if y > room:
        return Look()
    placed: list[Placed[Piece]] = [Placed(title, 0.0), Placed(mark, title.height)]
    states = words.cut_bottom(needed)[0] if needed else None
    has = {"caption": False, "summary": False}
    caption = QCoreApplication.translate("Pictures", kit.gallery.picture(page.entry.picture).caption)
    wanted = [("caption", caption, kit.meta("blue", bold=True)), ("summary", page.entry.summary, kit.body())]
    for key, text, style in wanted:
        line = Line(kit, Entry(plain(text), style), words.width)
        if text and y + _LOOK_GAP + line.height <= room:
            placed.append(Placed(line, y + _LOOK_GAP))
            y += _LOOK_GAP + line.height
            has[key] = True
    return Look(tuple(placed), states, has["summary"], has["caption"])


def _look_height(kit: Toolkit, page: Page, width: float) -> float:
    """Return the height in mm of title, draft mark, caption and states one above the other."""
    picture = kit.gallery.picture(page.entry.picture)
    texts = [(page.entry.short_title, kit.title()), (_look_note(page), kit.meta("ink_soft"))]
    if picture.caption:
        texts.append((picture.caption, kit.meta("blue", bold=True)))
    height = sum(Words.height_of(kit, text, style, width) for text, style in texts) + 2 * _LOOK_GAP
    needed = states_needed(kit, page.entry.picture, width)
    return height + (needed + 4.0 if needed else 0.0)


def _look_note(page: Page) -> str:
    if page.approval == "draft":
        return translate("Page", "Page %1 · Draft: not checked by a clinician").replace("%1", str(page.entry.number))
    return translate("Page", "Page %1").replace("%1", str(page.entry.number))


def menu_columns(kit: Toolkit, titles: list[str], width: float) -> int:
    """Return how many section buttons stand side by side: as many as hold their longest word, up to three."""
    style = kit.body(bold=True)
    widest = max(kit.mm(kit.typesetter.longest_word(title, style)) for title in titles) + 2 * TAB_PADDING
    return max(1, min(3, int((width + TAB_GAP) // (max(widest, _MENU_WIDTH) + TAB_GAP))))


def _menu_parts(kit: Toolkit, names: list[tuple[str, str]], body: Rect) -> list[PagePart]:
    columns = menu_columns(kit, [title for _, title in names], body.width)
    rows = max(1, int((body.height + TAB_GAP) // (menu_height(kit, names, body.width, columns) + TAB_GAP)))
    size = rows * columns
    chunks = [tuple(names[i : i + size]) for i in range(0, len(names), size)]
    return [PagePart(MENU, i, 0, "menu", choices=chunk) for i, chunk in enumerate(chunks)]


def menu_height(kit: Toolkit, names: list[tuple[str, str]], width: float, columns: int) -> float:
    """Return the least height in mm of a section button."""
    room = kit.px((width - TAB_GAP * (columns - 1)) / columns - 2 * TAB_PADDING)
    style = kit.body(bold=True)
    tallest = max(kit.mm(kit.typesetter.set(title, style, room).height) for _, title in names)
    return max(TAB_HEIGHT, tallest + 4.0)


def _note(page: Page, at: str, of: str) -> str:
    text = translate("Page", "Page %1 · %2 of %3 · Draft: not checked by a clinician")
    if page.approval != "draft":
        text = translate("Page", "Page %1 · %2 of %3")
    return text.replace("%1", str(page.entry.number)).replace("%2", at).replace("%3", of)


def small_note(plan: PagePlan, part: PagePart, section: str = "") -> str:
    """Return the line under the title on small glass: the section where it has no other place, number, draft mark."""
    note = _note(plan.page, str(part.number), str(len(plan.parts)))
    return translate("Page", "%1 · %2").replace("%1", section).replace("%2", note) if section else note
