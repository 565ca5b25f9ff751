"""What stands on the glass when not even the safe screen can be made: words in the system's own font and colours.

A kiosk without its fonts, icons or themes can lay out nothing else. A black glass would say less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.gui.widgets.safe_view import SENTENCES

if TYPE_CHECKING:
    from kiosk.panel.profile import PanelProfile

_LETTER_MM = 6.0
_PAD_MM = 10.0


class BareView(QLabel):
    """The words for visitors, and below them what is wrong, for staff; nothing on it can be touched.

    Args:
        profile: The glass.
        sentence: What is wrong and what to do.
    """

    def __init__(self, profile: PanelProfile, sentence: str) -> None:
        super().__init__("\n\n".join((*SENTENCES, sentence)))
        self.setObjectName("bare")
        self.setAccessibleName(self.text())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(profile.px(_PAD_MM))
        self.setAutoFillBackground(True)
        font = self.font()
        font.setPixelSize(profile.px_at_least(_LETTER_MM))
        self.setFont(font)
        self.resize(profile.width_px, profile.height_px)
