"""Pictures of people, needles in tissue and signs: what each shows, its states, its labels."""

from __future__ import annotations

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PictureState

_NOT_SHOWN = "Proposed, not shown"


def _steps(before: str, needle: str, after: str) -> tuple[PictureState, ...]:
    """Return the three numbered steps of a way: before, the needle in, and the idea of what follows."""
    return (
        PictureState("before", before, 0.0),
        PictureState("needle", needle, 0.5),
        PictureState("later", after, 1.0),
    )


_TREATMENT: dict[str, Picture] = {
    "acupuncture": Picture(
        "kiosk.scenes.resting_back:acupuncture",
        labels=(
            PictureLabel("Very thin needles", "needle", "left"),
            PictureLabel("Low back", "low back", "above"),
        ),
    ),
    "session": Picture(
        "kiosk.scenes.session:session",
        labels=(
            PictureLabel("1 Talk and form", "talk", "above"),
            PictureLabel("2 Needles", "needles", "above"),
            PictureLabel("3 Rest 20–30\u00a0min", "time", "above"),
            PictureLabel("4 Feet up, water", "after", "above"),
        ),
    ),
    "is-it-safe": Picture(
        "kiosk.scenes.care:is_it_safe",
        labels=(
            PictureLabel("Sealed, used once", "sealed pack", "left"),
            PictureLabel("Clean hands", "clean hands", "right"),
            PictureLabel("Sharps bin", "sharps bin", "left"),
        ),
    ),
    "tell-us-first": Picture(
        "kiosk.scenes.signs:tell_us_first",
        labels=(
            PictureLabel("Blood thinners", "blood thinners", "below"),
            PictureLabel("Pregnancy", "pregnancy", "below"),
            PictureLabel("Pacemaker", "heart device", "below"),
            PictureLabel("No electric current", "no current", "below"),
            PictureLabel("Lung disease", "lungs", "below"),
            PictureLabel("Your medicines", "medicines", "below"),
        ),
    ),
    "research": Picture(
        "kiosk.scenes.signs:research",
        labels=(
            PictureLabel("Needles: 48\u00a0of\u00a0100", "true needles", "right"),
            PictureLabel("Pretend: 44\u00a0of\u00a0100", "pretend needles", "right"),
            PictureLabel("Usual care: 27\u00a0of\u00a0100", "usual care", "right"),
        ),
        caption="People clearly better after six months in one large trial",
    ),
    "how-it-may-help": Picture(
        "kiosk.scenes.pages:how_it_may_help",
        labels=(
            PictureLabel("Inflammation", "calming inflammation", "above"),
            PictureLabel("Blood flow", "blood flow", "above"),
            PictureLabel("Muscles", "relaxing muscles", "below"),
            PictureLabel("Nerves", "nerves", "below"),
            PictureLabel("Rest and sleep", "rest and sleep", "below"),
            PictureLabel("Very thin needle", "needle", "right"),
        ),
        caption="Five ideas of how it may help",
    ),
}

_WAYS: dict[str, Picture] = {
    "calming-inflammation": Picture(
        "kiosk.scenes.ways:calming_inflammation",
        labels=(
            PictureLabel("Very thin needle", "needle", "right", first=0.4),
            PictureLabel("Messenger of inflammation", "messenger", "left"),
            PictureLabel("Nerve ending", "nerve ending", "right"),
            PictureLabel("Endorphin", "endorphin", "above", first=0.8),
        ),
        states=_steps("1 Before", "2 Needle", "3 Calmer?"),
        rest=0.5,
        caption=_NOT_SHOWN,
    ),
    "blood-flow": Picture(
        "kiosk.scenes.ways:blood_flow",
        labels=(
            PictureLabel("Very thin needle", "needle", "right", first=0.4),
            PictureLabel("Small blood vessel", "vessel", "right"),
            PictureLabel("Red blood cell", "red cell", "left"),
            PictureLabel("Muscle", "muscle", "below"),
        ),
        states=_steps("1 Before", "2 Needle", "3 Wider?"),
        rest=0.5,
        caption="Short, local rise in healthy people; healing not shown",
    ),
    "relaxing-muscles": Picture(
        "kiosk.scenes.ways:relaxing_muscles",
        labels=(
            PictureLabel("Very thin needle", "needle", "right", first=0.4),
            PictureLabel("Tight fibres", "muscle fibres", "right", last=0.7),
            PictureLabel("Soft fibres", "muscle fibres", "right", first=0.71),
            PictureLabel("Nerve", "nerve", "right"),
        ),
        states=_steps("1 Tight", "2 Needle", "3 Softer?"),
        rest=0.5,
        caption=_NOT_SHOWN,
    ),
    "nerves": Picture(
        "kiosk.scenes.ways:nerves",
        labels=(
            PictureLabel("Very thin needle", "needle", "left", first=0.4),
            PictureLabel("Nerve", "nerve", "left"),
            PictureLabel("Nerve ending", "nerve ending", "right"),
            PictureLabel("Spine", "spine", "right"),
            PictureLabel("To the brain", "to the brain", "below", first=0.8),
        ),
        states=_steps("1 Before", "2 Needle", "3 Signals"),
        rest=0.5,
        caption="Needles send signals; better nerve health is not shown",
    ),
    "rest-and-sleep": Picture(
        "kiosk.scenes.rest:rest_and_sleep",
        labels=(PictureLabel("Breath", "breath", "above"),),
        states=_steps("1 Evening", "2 At rest", "3 Asleep?"),
        rest=0.5,
        caption="Many feel relaxed; better sleep is uncertain",
    ),
}

_HELPS: dict[str, Picture] = {
    "what-helps": Picture(
        "kiosk.scenes.helps:what_helps",
        labels=(
            PictureLabel("Warmth", "warmth", "below"),
            PictureLabel("Exercise", "exercise", "below"),
            PictureLabel("Medicines", "medicine", "below"),
        ),
    ),
    "keep-moving": Picture("kiosk.scenes.helps:keep_moving"),
    "exercise-and-physio": Picture(
        "kiosk.scenes.helps:exercise_and_physio",
        labels=(PictureLabel("Physiotherapist", "physiotherapist", "left"),),
    ),
    "medicines": Picture(
        "kiosk.scenes.medicine:medicines",
        labels=(
            PictureLabel("Measured dose", "measuring cup", "below"),
            PictureLabel("Read the leaflet", "leaflet", "above"),
        ),
    ),
    "other-treatments": Picture(
        "kiosk.scenes.medicine:other_treatments",
        labels=(
            PictureLabel("Talking", "talking", "below"),
            PictureLabel("Hands-on care", "massage", "below"),
            PictureLabel("Specialist", "specialist", "below"),
        ),
    ),
}

_MORE: dict[str, Picture] = {
    "questions-to-ask": Picture("kiosk.scenes.care:questions_to_ask"),
    "true-or-not": Picture(
        "kiosk.scenes.signs:true_or_not",
        labels=(
            PictureLabel("True", "true", "above"),
            PictureLabel("Not true", "not true", "above"),
        ),
    ),
    "words-explained": Picture("kiosk.scenes.pages:words_explained"),
    "attract": Picture("kiosk.scenes.welcome:attract"),
}

PICTURES: dict[str, Picture] = {**_TREATMENT, **_WAYS, **_HELPS, **_MORE}
