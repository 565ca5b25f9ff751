"""The colours of a kiosk whose themes are missing or damaged: for staff, who must get in all the same."""

from __future__ import annotations

from kiosk.theming.tokens import DesignTokens

SPARE = DesignTokens(
    ink="#000000",
    ink_soft="#1A1A1A",
    paper="#FFFFFF",
    card="#FFFFFF",
    sand="#F2F2F2",
    line="#595959",
    edge="#000000",
    pine="#00443B",
    pine_deep="#002E28",
    pine_light="#E6F4EF",
    on_pine="#FFFFFF",
    clay="#661D08",
    clay_light="#FCEDE6",
    clay_bright="#8F2E14",
    on_clay="#FFFFFF",
    blue="#0B2F66",
    blue_light="#E9F0FB",
    on_blue="#FFFFFF",
    red="#7A0000",
    red_light="#FDEBEA",
    on_red="#FFFFFF",
    focus="#6A00B8",
    shadow="#8C8C8C",
    scrim="#000000",
)
"""Those of the theme “high-contrast-light”, which keep every promise of contrast on any screen."""
