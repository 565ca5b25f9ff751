"""What a phone is given of a page: the clinic's own link, or a few words that need no network.

Nothing in it tells one visit from another: the same page in the same language is always the same code.
"""

from __future__ import annotations

import re
import sys
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.content.model import Paragraph
from kiosk.content.walk import plain
from kiosk.errors import ExitCode, KnownError
from kiosk.takeaway.phrases import filled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.model import Page
    from kiosk.takeaway.alarm import Alarm
    from kiosk.takeaway.phrases import Phrases
    from kiosk.takeaway.sheet import Clinic

MOST_BYTES = 300
"""The longest text of a code, in bytes of UTF-8: more would need modules too small for an old phone."""

MODULE_MM = 0.8
"""The least side of a module on the glass."""

QUIET_MODULES = 4
"""The light edge a code needs on every side (ISO/IEC 18004)."""

# A module so many times the least is read from across a desk.
_MOST_TIMES = 3
_MOST_SENTENCES = 3
_SIGNS = (2, 1, 0)
# Pages that begin with what they are about; others are lists, of places or words.
_TOLD = frozenset({"topic", "cause", "way", "research"})
_SENTENCE = re.compile(r"(?<=[.?!؟])\s+|(?<=[。？！])")


class Payload(NamedTuple):
    """What a code carries: its text, and whether that is a link."""

    text: str
    is_link: bool


def payload(page: Page, alarm: Alarm, phrases: Phrases, clinic: Clinic, link: str = "") -> Payload:
    """Return what the code of a page carries.

    Args:
        page: the page as patients of this clinic read it.
        alarm: the signs of danger.
        phrases: the fixed words in the language of the page.
        clinic: what the clinic adds.
        link: the clinic's own address for a page, with ``{page}`` and maybe ``{language}`` in it; empty for none.
    """
    if link:
        address = link.replace("{page}", page.entry.id).replace("{language}", page.language)
        if len(address.encode()) <= MOST_BYTES:
            return Payload(address, is_link=True)
    return Payload(_text(page, alarm, phrases, clinic), is_link=False)


def _text(page: Page, alarm: Alarm, phrases: Phrases, clinic: Clinic) -> str:
    """Return title, key sentences, warning line and the clinic's number, within `MOST_BYTES`.

    The title, what to do and the number never yield; of the signs of danger the second one does, for a sentence. The
    page of these signs carries as many of them as there is room for, and nothing else.
    """
    title = _bare(page.entry.short_title)
    if page.approval == "draft":
        title = filled(phrases.draft_title, title)
    phone = [filled(phrases.phone, clinic.phone)] if clinic.phone else []
    is_alarm = page.entry.kind == "help-now"
    kept = ""
    for count in range(len(alarm.signs), -1, -1) if is_alarm else _SIGNS:
        last = [*_warning(alarm, phrases, clinic, count, is_titled=not is_alarm), *phone]
        said: list[str] = []
        for sentence in () if is_alarm else _key_sentences(page):
            # In their order and none left out: a sentence may lean on the one before it.
            if len(said) == _MOST_SENTENCES or _size([title, *said, sentence, *last]) > MOST_BYTES:
                break
            said.append(sentence)
        text = "\n".join([title, *said, *last])
        if said:
            return text
        kept = kept or (text if _size([text]) <= MOST_BYTES else "")
    # No sentence is short enough; without any sign, a title would have to be a paragraph not to fit.
    return kept or text.encode()[:MOST_BYTES].decode(errors="ignore")


def _size(lines: list[str]) -> int:
    return len("\n".join(lines).encode())


def _warning(alarm: Alarm, phrases: Phrases, clinic: Clinic, count: int, *, is_titled: bool) -> list[str]:
    """Return the line with the first signs of danger, as the help page words them, and whom to call."""
    if not alarm.title:
        return []
    signs = (_bare(plain(sign)) for sign in alarm.signs[:count])
    number = clinic.emergency_number or phrases.local_number
    title = [f"{_bare(alarm.title)}:"] if is_titled else []
    return [" ".join([*title, *signs, filled(phrases.call, number)])]


def _key_sentences(page: Page) -> Iterator[str]:
    """Yield what matters most first: the verdict on a treatment, the summary, then how the page begins."""
    first = page.sections[0].blocks if page.sections and page.entry.kind in _TOLD else ()
    begun = [plain(block) for block in first if isinstance(block, Paragraph)]
    told = [sentence for text in (page.entry.verdict, page.entry.summary, *begun[:2]) for sentence in _parted(text)]
    # What announces something else says nothing by itself.
    yield from dict.fromkeys(sentence for sentence in told if not sentence.endswith((":", "?", "：", "？")))


def _parted(text: str) -> list[str]:
    return [sentence for sentence in _SENTENCE.split(_bare(text)) if sentence]


def _bare(text: str) -> str:
    return text.replace("\u00ad", "").strip()


class Code(NamedTuple):
    """A code as rows of modules, dark ones true, without the quiet zone around it."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def across(self) -> int:
        """How many modules it has on a side, with the quiet zone."""
        return len(self.rows) + 2 * QUIET_MODULES

    def modules_px(self, px_per_mm: float, room_px: float) -> range:
        """Return the sides a module may have in whole pixels, the largest first.

        None is less than `MODULE_MM`, none larger than is of use, and with none the code is wider than ``room_px``.
        """
        least = ceil(MODULE_MM * px_per_mm)
        most = min(int(room_px // self.across), _MOST_TIMES * least)
        return range(most, least - 1, -1)


def code_of(text: str) -> Code:
    """Return the QR code of a text, with medium correction of errors (15 % of it may be dirty)."""
    made = _encoder().encode(text, micro=False, error="m", boost_error=False, encoding="utf-8")
    return Code(tuple(tuple(module == 1 for module in row) for row in made.matrix))


def _encoder() -> Any:
    """Return what segno encodes with, loaded by itself.

    The package as a whole loads its writers of files, which ask for XML and, by way of that, for the network: neither
    is in the bundle, and a kiosk opens no connection.
    """
    from importlib.util import find_spec, module_from_spec  # noqa: PLC0415 - most visits show no code

    if "segno" not in sys.modules:
        spec = find_spec("segno")
        if spec is None:
            raise KnownError("The library segno is missing. Install the kiosk again.", ExitCode.BAD_INSTALLATION)
        sys.modules["segno"] = module_from_spec(spec)
    from segno import encoder  # noqa: PLC0415 - most visits show no code, and no start waits for it

    return encoder
