"""The card for the desk: how staff get in, clean, restart and leave, and whom to call.

It lies at the desk where patients may see it, so it holds no PIN and no recovery code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from kiosk.staff.words import as_it_is, fill


class CardPart(NamedTuple):
    """One part of the card: its title and its lines."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """What the card says of this kiosk.

    Args:
        clinic_name: the name of the clinic; empty: the card has none.
        desk_contact: whom to call, and how; empty: nobody was named.
        has_keypad: whether a keypad is connected.
        can_restart_computer: whether staff may restart the computer from the kiosk.
        cleaning_seconds: how long the cleaning lock holds.
    """

    clinic_name: str = ""
    desk_contact: str = ""
    has_keypad: bool = False
    can_restart_computer: bool = False
    cleaning_seconds: int = 30


def desk_card(facts: CardFacts) -> tuple[CardPart, ...]:
    """Return the parts of the card, in the order they stand on it."""
    parts = (
        CardPart(
            as_it_is(facts.clinic_name) if facts.clinic_name else "The kiosk in the waiting room",
            ("For staff. Please keep it at the desk.",),
        ),
        CardPart("Get in", _way_in(facts)),
        CardPart("Clean the screen", _cleaning(facts)),
        CardPart("If it does not react", _restart(facts)),
        CardPart("Leave the kiosk", ("Get in, then touch “Leave the kiosk”. This needs a PIN with the IT role.",)),
        CardPart("Forgotten PIN", ("Get in, then touch “Recovery code”. The code is kept where you put it.",)),
        CardPart("Call", (as_it_is(facts.desk_contact),) if facts.desk_contact else ()),
    )
    return tuple(part for part in parts if part.lines)


def as_text(parts: tuple[CardPart, ...]) -> str:
    """Return the card as plain text, for a file on a stick."""
    return "\n\n".join("\n".join((part.title, *part.lines)) for part in parts) + "\n"


def _way_in(facts: CardFacts) -> tuple[str, ...]:
    keypad = ("Or on the keypad press: Back, Back, Up, Back, Back, Down, Back, Back, Up.",) if facts.has_keypad else ()
    return (
        "Hold the upper left corner for 3 seconds, and let go.",
        "Then tap the upper right corner, and type your PIN.",
        "On a large display the corners are those of the part you can reach.",
        "Or on a keyboard press F9 five times.",
        *keypad,
    )


def _cleaning(facts: CardFacts) -> tuple[str, ...]:
    return (
        "Hold both upper corners at once for 3 seconds. No PIN is needed.",
        fill("Wipe while the screen counts down from %1. It unlocks by itself.", facts.cleaning_seconds),
    )


def _restart(facts: CardFacts) -> tuple[str, ...]:
    wait = "Wait half a minute. The kiosk starts again by itself."
    if facts.can_restart_computer:
        return (wait, "If it does not: get in, then touch “Restart the computer”.")
    return (wait, "If it does not: switch the computer off and on.")
