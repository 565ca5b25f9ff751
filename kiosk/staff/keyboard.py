"""The keyboard on the screen, for staff only: what its keys are, what they do, and where they lie.

Keys are 12.7 mm wide and high with 1.5 mm between them; a row has as many as the glass is wide, and what does not fit
goes to rows below. Nothing is typed here: `Keyboard.press` says what changes in the text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from kiosk.layout.rect import Rect

KEY_MM, GAP_MM = 12.7, 1.5
EDGE_MM = 3.0
"""How far keys stay from the edges of the glass."""

MOST_COLUMNS, FEWEST_COLUMNS = 14, 8
"""More keys in a row would only be further apart; with fewer the functions have no room beside a space bar."""

MOST_SPACE = 6
"""Width of the space bar in keys."""

Alphabet = Literal["latin", "arabic", "digits"]
Layer = Literal["letters", "accents", "signs"]
Shift = Literal["off", "once", "locked"]
Action = Literal["type", "shift", "accents", "signs", "letters", "alphabet", "page", "space", "back", "done"]
ChangeKind = Literal["none", "insert", "delete", "done"]

LATIN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
ARABIC = ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ", "أإآ")
ARABIC_PAIR = "لا"
"""Two letters on one key, as on every Arabic keyboard."""

DIGITS = ("123", "456", "789", "+0-", ".:/")
SIGNS = ("1234567890", "-/:;()&@\"'", ".,?!+=#%*_", "€£$°<>[]{}\\|^~")
ACCENTS = "áàâäãåāăąæçćčďđèéêëēėęěğģìíîïīįıķļľłñńňņòóôöõøőœŕřśšşșßťțùúûüūůűųýÿźżžðþ¿¡"


class Key(NamedTuple):
    """One key: the character it types, or the name of what it does; its action; and how many keys it is wide."""

    face: str
    action: Action = "type"
    units: int = 1


class Placed(NamedTuple):
    """A key and where it lies, in mm from the keyboard's upper left corner."""

    key: Key
    rect: Rect


class Change(NamedTuple):
    """What happens to the text: characters come in, the last one goes, or it is finished."""

    kind: ChangeKind
    text: str = ""


class Pressed(NamedTuple):
    """The keyboard after a key, and what that changes in the text."""

    keyboard: Keyboard
    change: Change


_NOTHING = Change("none")


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The keyboard at one moment.

    Args:
        alphabet: which letters, or digits alone for a number.
        layer: what the keys show.
        page: which page of accents, from 0.
        shift: whether capitals come.
        columns: keys in a row, as `columns_in` gives them.
    """

    alphabet: Alphabet = "latin"
    layer: Layer = "letters"
    page: int = 0
    shift: Shift = "off"
    columns: int = MOST_COLUMNS

    @property
    def pages(self) -> int:
        """How many pages of accents there are."""
        return -(-len(ACCENTS) // self._page_size)

    def rows(self) -> tuple[tuple[Key, ...], ...]:
        """Return the keys as they are shown, row by row."""
        faces = _fitted(self._faces(), self.columns)
        typing = tuple(tuple(Key(self._face(face)) for face in row) for row in faces)
        return (*typing, self._functions())

    def press(self, key: Key) -> Pressed:  # noqa: PLR0911 - one for each action
        """Return the keyboard after a key of `rows` was pressed, and what changes in the text."""
        action = key.action
        match action:
            case "type":
                shift: Shift = "off" if self.shift == "once" else self.shift
                return Pressed(replace(self, shift=shift), Change("insert", key.face))
            case "space":
                return Pressed(self, Change("insert", " "))
            case "back":
                return Pressed(self, Change("delete"))
            case "done":
                return Pressed(self, Change("done"))
            case "shift":
                return Pressed(replace(self, shift=_NEXT_SHIFT[self.shift]), _NOTHING)
            case "page":
                return Pressed(replace(self, page=(self.page + 1) % self.pages), _NOTHING)
            case "alphabet":
                other: Alphabet = "latin" if self.alphabet == "arabic" else "arabic"
                return Pressed(Keyboard(other, columns=self.columns), _NOTHING)
        return Pressed(replace(self, layer=action, page=0), _NOTHING)

    def place(self) -> tuple[Placed, ...]:
        """Return every key where it lies, in mm; each row stands in the middle of the widest."""
        whole = self.size_mm[0]
        placed = []
        for number, row in enumerate(self.rows()):
            x = (whole - _width(sum(key.units for key in row))) / 2
            for key in row:
                placed.append(Placed(key, Rect(x, number * (KEY_MM + GAP_MM), _width(key.units), KEY_MM)))
                x += _width(key.units) + GAP_MM
        return tuple(placed)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the keyboard in mm."""
        rows = self.rows()
        return _width(max(sum(key.units for key in row) for row in rows)), _width(len(rows))

    @property
    def _page_size(self) -> int:
        return 3 * self.columns

    def _faces(self) -> tuple[tuple[str, ...], ...]:
        if self.alphabet == "digits":
            return tuple(tuple(row) for row in DIGITS)
        if self.layer == "signs":
            return tuple(tuple(row) for row in SIGNS)
        if self.layer == "accents":
            first = self.page * self._page_size
            return (tuple(ACCENTS[first : first + self._page_size]),)
        if self.alphabet == "arabic":
            return tuple((*row, ARABIC_PAIR) if row is ARABIC[2] else tuple(row) for row in ARABIC)
        return tuple(tuple(row) for row in LATIN)

    def _face(self, face: str) -> str:
        """A letter as it is typed now. The German sharp s has no capital of one character in old spelling rules."""
        capital = face.upper()
        return capital if self.shift != "off" and len(capital) == len(face) else face

    def _functions(self) -> tuple[Key, ...]:
        """The lowest row; every layer but the letters has the way back to them where it was left."""
        delete, done = Key("back", "back"), Key("done", "done")
        if self.alphabet == "digits":
            return delete, done
        first = Key("shift", "shift") if self.alphabet == "latin" and self.layer != "signs" else None
        accents = Key("letters", "letters") if self.layer == "accents" else Key("accents", "accents")
        signs = Key("letters", "letters") if self.layer == "signs" else Key("signs", "signs")
        more = Key("more", "page") if self.layer == "accents" and self.pages > 1 else None
        offered = (first, signs, accents if self.alphabet == "latin" else None, more, Key("alphabet", "alphabet"))
        left = tuple(key for key in offered if key is not None)
        space = Key("space", "space", max(1, min(MOST_SPACE, self.columns - len(left) - 2)))
        return (*left, space, delete, done)


_NEXT_SHIFT: dict[Shift, Shift] = {"off": "once", "once": "locked", "locked": "off"}


def columns_in(width_mm: float) -> int:
    """Return how many keys a row has on a glass so wide.

    Raises:
        ValueError: not even the fewest fit.
    """
    columns = int((width_mm - 2 * EDGE_MM + GAP_MM) / (KEY_MM + GAP_MM))
    if columns < FEWEST_COLUMNS:
        raise ValueError(f"a glass of {width_mm:g} mm is too narrow for the keyboard")
    return min(columns, MOST_COLUMNS)


def _width(units: int) -> float:
    return units * KEY_MM + (units - 1) * GAP_MM


def _fitted(rows: tuple[tuple[str, ...], ...], columns: int) -> tuple[tuple[str, ...], ...]:
    """Return the same keys in rows of at most so many: what is too much goes to the end of a row with room below."""
    fitted: list[list[str]] = []
    waiting: list[str] = []
    for row in rows:
        waiting += row[columns:]
        fitted.append(list(row[:columns]))
        while waiting and len(fitted[-1]) < columns:
            fitted[-1].append(waiting.pop(0))
    fitted += [waiting[start : start + columns] for start in range(0, len(waiting), columns)]
    return tuple(tuple(row) for row in fitted)
