"""Makes the toolkit for a language, a text size and a theme on one glass."""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.errors import ExitCode, KnownError
from kiosk.gui.illustrations.gallery import Gallery
from kiosk.gui.illustrations.reading_order import GalleryFromRight
from kiosk.gui.theme import Theme
from kiosk.gui.typography.fonts import Fonts
from kiosk.gui.typography.lettering import Lettering
from kiosk.gui.typography.typesetter import Typesetter
from kiosk.gui.viewmodels.translations import Translations
from kiosk.gui.widgets.icons import Icons
from kiosk.gui.widgets.toolkit import Toolkit, base_scale
from kiosk.i18n.languages import find
from kiosk.panel.layout_class import classify
from kiosk.theming.tokens import load_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from kiosk.content.pictures.own_picture import OwnPicture
    from kiosk.gui.illustrations.ready import ReadyDrawings
    from kiosk.i18n.languages import Language
    from kiosk.panel.profile import PanelProfile
    from kiosk.theming.pictures import PictureColours

# The script whose fonts and line height a language needs.
_FONT_SCRIPTS = {"Latin": "latin", "Han": "han", "Arabic": "arabic"}


class KitMaker:
    """Holds what all toolkits share: the glass, the fonts, the icons, the clinic's words."""

    def __init__(
        self,
        resources: Path,
        profile: PanelProfile,
        *,
        emergency_number: str = "",
        clinic_name: str = "",
        cache: Path | None = None,
        version: str = "",
        ready: ReadyDrawings | None = None,
        own: Callable[[str], OwnPicture] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._resources = resources
        self._profile = profile
        self._emergency_number = emergency_number
        self._clinic_name = clinic_name
        self._cache = cache
        self._version = version
        self._ready = ready
        self._own = own
        self._clock = clock
        self._fonts = Fonts(resources / "fonts")
        self._shapes: dict[str, dict[str, object]] = {}
        self.translations = Translations(resources / "translations")
        self.lettering = Lettering()

    @property
    def profile(self) -> PanelProfile:
        """The glass."""
        return self._profile

    @property
    def fonts(self) -> Path:
        """The folder of the fonts."""
        return self._resources / "fonts"

    def load_names(self, languages: Iterable[Language]) -> None:
        """Have at hand what the names of languages are written with, and no more of their scripts.

        Raises:
            KnownError: A font file is missing or damaged.
        """
        if any(_FONT_SCRIPTS[language.script] != "latin" for language in languages):
            self._fonts.load("names")

    def load_script(self, script: str) -> None:
        """Have the letters of a script at hand in every language: staff type Arabic names on any kiosk.

        Raises:
            KnownError: A font file is missing or damaged.
        """
        self._fonts.load(script)

    def make(self, code: str, *, text_scale: float, theme: str, reduce_motion: bool) -> Toolkit:
        """Return the toolkit for the language ``code``.

        Raises:
            KnownError: A font or theme file is missing or damaged.
        """
        tongue = find(code)
        if tongue is None:
            message = f"The kiosk does not know the language {code}."
            raise KnownError(message, ExitCode.BAD_ARGUMENTS)
        script = _FONT_SCRIPTS[tongue.script]
        self._fonts.load("latin")
        self._fonts.load(script)
        self._fonts.load_for(self._clinic_name)
        if not self._shapes:
            self._shapes = self._icon_shapes()
        right_to_left = tongue.direction == "rtl"
        px_per_mm = self._profile.px_per_mm
        base = base_scale(self._profile.width_mm, self._profile.height_mm)
        themes = self._resources / "themes" / "anatomy.toml"
        gallery = GalleryFromRight if right_to_left else Gallery
        return Toolkit(
            profile=self._profile,
            layout_class=classify(self._profile, text_scale * base),
            base=base,
            text_scale=text_scale,
            right_to_left=right_to_left,
            language=code,
            theme=self._theme(theme),
            typesetter=Typesetter(self._fonts, px_per_mm, right_to_left=right_to_left, script=script),
            lettering=self.lettering,
            icons=Icons(self._shapes, right_to_left=right_to_left),
            gallery=gallery(
                lambda: _picture_colours(themes, theme, self._ready),
                px_per_mm=px_per_mm,
                theme=theme,
                folder=self._cache,
                version=self._version,
                ready=self._ready,
                own=self._own,
            ),
            emergency_number=self._emergency_number,
            clinic_name=self._clinic_name,
            reduce_motion=reduce_motion,
            clock=self._clock,
            spoken_in=self._spoken_in,
        )

    @contextmanager
    def _spoken_in(self, kit: Toolkit, code: str) -> Iterator[Toolkit]:
        tongue = find(code)
        if tongue is None or code == kit.language:
            yield kit
            return
        script, from_right = _FONT_SCRIPTS[tongue.script], tongue.direction == "rtl"
        self._fonts.load(script)
        typesetter = Typesetter(self._fonts, self._profile.px_per_mm, right_to_left=from_right, script=script)
        icons = Icons(self._shapes, right_to_left=from_right)
        with self.translations.speaking(code):
            yield replace(kit, right_to_left=from_right, language=code, typesetter=typesetter, icons=icons)

    def _theme(self, name: str) -> Theme:
        return Theme(name, load_tokens(self._resources / "themes", name).colours())

    def _icon_shapes(self) -> dict[str, dict[str, object]]:
        file = self._resources / "icons" / "icons.json"
        try:
            shapes: dict[str, dict[str, object]] = json.loads(file.read_bytes())
        except (OSError, ValueError) as error:
            message = f"The file {file.name} is missing or damaged. Install the kiosk again."
            raise KnownError(message, ExitCode.BAD_INSTALLATION) from error
        return shapes


def _picture_colours(file: Path, theme: str, ready: ReadyDrawings | None) -> PictureColours:
    colours = ready.colours(theme) if ready else None
    if colours is not None:
        return colours
    # Reading TOML costs as much as the icons and the theme together.
    from kiosk.theming.pictures import load_picture_colours  # noqa: PLC0415 - kept rasters of a usual start need none

    return load_picture_colours(file, theme)
