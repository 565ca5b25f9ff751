"""What is being spoken: which sentence, how fast, how loud and to whom. Each method returns the next state.

Sound goes to headphones. To the loudspeaker it goes only after somebody chose so in this visit, because others sit in
the room. Whatever a person does while something is spoken ends it; `spoken` starts anew with what then is on screen.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple, Self

if TYPE_CHECKING:
    from kiosk.speech.voices import Rate

Outlet = Literal["nowhere", "headphones", "loudspeaker"]
"""Where sound goes now."""

SOFTEST, LOUDEST = 1, 10
"""Steps of volume: ten, of which a person finds the middle after each reset."""

MIDDLE = 5

PAUSE_BETWEEN: dict[Rate, float] = {"normal": 0.35, "slow": 0.8}
"""Seconds between two sentences."""


class Utterance(NamedTuple):
    """One sentence to speak.

    Args:
        anchor: what is highlighted meanwhile: the name of a piece of the screen and the number of the sentence in it.
        text: the words.
    """

    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class Narration:
    """The state of what is spoken.

    Attributes:
        queue: what is to be spoken, in order.
        number: which of it is spoken now.
        is_playing: whether it is spoken now; a queue that is not playing is paused.
        turn: grows with every sentence that begins, so that a player can tell a repeated one from the one before.
        rate: how fast.
        volume: a step from `SOFTEST` to `LOUDEST`.
        headphones: whether headphones are in; None where no machine can tell.
        is_aloud: whether somebody chose the loudspeaker in this visit.
        by_ear: whether the kiosk is used without looking: then whatever gets the focus is spoken too.
    """

    queue: tuple[Utterance, ...] = ()
    number: int = 0
    is_playing: bool = False
    turn: int = 0
    rate: Rate = "normal"
    volume: int = MIDDLE
    headphones: bool | None = None
    is_aloud: bool = False
    by_ear: bool = False

    @property
    def outlet(self) -> Outlet:
        """Where sound goes now."""
        if self.headphones:
            return "headphones"
        return "loudspeaker" if self.is_aloud else "nowhere"

    @property
    def current(self) -> Utterance | None:
        """The sentence that is spoken or paused at."""
        return self.queue[self.number] if self.queue else None

    @property
    def now(self) -> Utterance | None:
        """The sentence that sounds now; None while it is paused or there is nothing to speak."""
        return self.current if self.is_playing else None

    def speak(self, queue: tuple[Utterance, ...]) -> Self:
        """Begin to speak ``queue`` from its start; whatever was spoken before ends. Nothing is spoken to nobody."""
        if self.outlet == "nowhere" or not queue:
            return self.hush()
        return replace(self, queue=queue, number=0, is_playing=True, turn=self.turn + 1)

    def ended(self) -> Self:
        """Go on to the next sentence, because this one was spoken to its end; after the last there is silence."""
        if not self.is_playing:
            return self
        if self.number + 1 == len(self.queue):
            return self.hush()
        return self._at(self.number + 1)

    def pause(self) -> Self:
        """Stay at this sentence in silence."""
        return replace(self, is_playing=False)

    def resume(self) -> Self:
        """Speak this sentence from its start: because it was paused, or to hear it once more."""
        return self._at(self.number) if self.queue and self.outlet != "nowhere" else self

    def back(self) -> Self:
        """Go to the sentence before; the first one starts anew."""
        return self._at(max(self.number - 1, 0)) if self.queue and self.outlet != "nowhere" else self

    def forward(self) -> Self:
        """Go to the sentence after; after the last there is silence."""
        return replace(self, is_playing=True).ended() if self.queue and self.outlet != "nowhere" else self

    def hush(self) -> Self:
        """End what is spoken, because somebody did something or it is over."""
        return replace(self, queue=(), number=0, is_playing=False)

    def at_rate(self, rate: Rate) -> Self:
        """Speak at another rate, from the start of this sentence if one is spoken."""
        changed = replace(self, rate=rate)
        return changed.resume() if self.is_playing else changed

    def louder(self) -> Self:
        """Speak one step louder, without starting anew."""
        return replace(self, volume=min(self.volume + 1, LOUDEST))

    def softer(self) -> Self:
        """Speak one step more softly."""
        return replace(self, volume=max(self.volume - 1, SOFTEST))

    def plug_in(self) -> Self:
        """Take headphones: sound goes there and no longer to the room, and the kiosk is used by ear."""
        if self.headphones:
            return self
        return replace(self.hush(), headphones=True, is_aloud=False, by_ear=True)

    def plug_out(self) -> Self:
        """Lose the headphones: there is silence, and nothing goes on in the room."""
        if self.headphones is False:
            return self
        return replace(self.hush(), headphones=False, is_aloud=False, by_ear=False)

    def choose_aloud(self) -> Self:
        """Use the loudspeaker until the end of this visit, because somebody asked for it."""
        return self if self.headphones else replace(self, is_aloud=True)

    def use_by_ear(self) -> Self:
        """Speak whatever gets the focus, because somebody pressed the key for it. Without headphones, into the room."""
        return replace(self.choose_aloud(), by_ear=True)

    def reset(self) -> Self:
        """Forget the visit; only what the machine knows stays: whether headphones are in."""
        return type(self)(turn=self.turn, headphones=self.headphones)

    def _at(self, number: int) -> Self:
        return replace(self, number=number, is_playing=True, turn=self.turn + 1)
