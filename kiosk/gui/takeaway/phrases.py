"""The fixed words of sheets and codes in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.gui.viewmodels.translations import day
from kiosk.takeaway.phrases import Phrases

translate = QCoreApplication.translate


def phrases() -> Phrases:
    """Return the words; where the screen says the same, they are the screen's."""
    return Phrases(
        draft=translate("Page", "Draft: not checked by a clinician"),
        draft_title=translate("Sheet", "%1 (draft, not checked by a clinician)"),
        questions=translate("Sheet", "My questions"),
        more_questions=lambda count: translate("Sheet", "And %n more that you chose on the screen.", "", count),
        notes=translate("Sheet", "My notes"),
        short_form=translate("Sheet", "This sheet is a short form. The screen in the clinic tells more."),
        published=translate("Page", "Published by %1. Last checked %2, next check %3."),
        phone=translate("Sheet", "Clinic: %1"),
        sources=translate("Sheet", "Sources:"),
        local_number=translate("Blocks", "your local emergency number"),
        call=translate("Sheet", "Call %1."),
        traditional=translate("Blocks", "The traditional idea"),
        studies=translate("Blocks", "What studies show"),
        certainty=(
            translate("Blocks", "%1: we do not know, 0 of 3"),
            translate("Blocks", "%1: not very sure, 1 of 3"),
            translate("Blocks", "%1: fairly sure, 2 of 3"),
            translate("Blocks", "%1: quite sure, 3 of 3"),
        ),
        counted=translate("Blocks", "%1 of %2"),
        guideline=translate("Blocks", "%1, %2"),
        stances={
            "for": translate("Blocks", "Says it may be offered"),
            "against": translate("Blocks", "Says do not offer"),
            "limited": translate("Blocks", "With limits"),
            "payment": translate("Blocks", "A payment rule"),
        },
        verdicts={
            "true": translate("Blocks", "True"),
            "not-true": translate("Blocks", "Not true"),
            "partly": translate("Blocks", "Only partly true"),
        },
        quoted=translate("Blocks", "“%1”"),
        term=translate("Blocks", "%1:"),
        day=day,
    )
