"""Pictures of people, needles in tissue and signs: what each shows, its states, its labels."""

from __future__ import annotations

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PictureState

_NOT_SHOWN = "Proposed; studies have not shown it"


_CUT = "A cut through skin, fat and muscle."


def _steps(*steps: tuple[str, str]) -> tuple[PictureState, ...]:
    """Return the three steps of a way, each a label and what it shows: before, the needle in, the idea of what follows.

    Played one after the other they take 9 s.
    """
    ids, values, seconds = ("before", "needle", "later"), (0.0, 0.5, 1.0), (1.5, 3.5, 4.0)
    return tuple(
        PictureState(one, label, value, alt=alt, seconds=time)
        for one, value, time, (label, alt) in zip(ids, values, seconds, steps, strict=True)
    )


_SESSION = (
    PictureState(
        "talk",
        "1 Talk",
        0.0,
        alt="Four frames. The first stands out: a person and a clinician talk over a health form.",
        seconds=2.4,
    ),
    PictureState(
        "needles",
        "2 Needles",
        1 / 3,
        alt="The second of four frames: the person lies face down. Thin needles stand low on the back, none over the "
        "spine.",
        seconds=2.4,
    ),
    PictureState(
        "rest",
        "3 Rest",
        2 / 3,
        alt="The third of four frames: the person lies still. A clock shows about half an hour.",
        seconds=2.4,
    ),
    PictureState(
        "after",
        "4 After",
        1.0,
        alt="The last of four frames: the person sits with feet up and a glass of water.",
        seconds=2.4,
    ),
)

_TREATMENT: dict[str, Picture] = {
    "acupuncture": Picture(
        "kiosk.scenes.resting_back:acupuncture",
        wide="kiosk.scenes.resting_back:acupuncture_wide",
        labels=(
            PictureLabel("Very thin needles", "needle", "left"),
            PictureLabel("Low back", "low back", "above"),
        ),
    ),
    "session": Picture(
        "kiosk.scenes.session:session",
        wide="kiosk.scenes.session:session_wide",
        labels=(
            PictureLabel("1 Talk", "talk", "above"),
            PictureLabel("2 Needles", "needles", "above"),
            PictureLabel("3 Rest", "time", "above"),
            PictureLabel("4 After", "after", "above"),
        ),
        states=_SESSION,
        rest=0.0,
    ),
    "is-it-safe": Picture(
        "kiosk.scenes.care:is_it_safe",
        wide="kiosk.scenes.care:is_it_safe_wide",
        labels=(
            PictureLabel("Sealed, used once", "sealed pack", "left"),
            PictureLabel("Clean hands", "clean hands", "right"),
            PictureLabel("Sharps bin", "sharps bin", "left"),
        ),
    ),
    "tell-us-first": Picture(
        "kiosk.scenes.signs:tell_us_first",
        wide="kiosk.scenes.signs:tell_us_first_wide",
        labels=(
            PictureLabel("Pregnancy", "pregnancy", "below"),
            PictureLabel("Pacemaker", "heart device", "below"),
            PictureLabel("Blood thinners", "blood thinners", "below"),
            PictureLabel("No current", "no current", "below"),
            PictureLabel("Medicines", "medicines", "below"),
            PictureLabel("Lung disease", "lungs", "below"),
        ),
    ),
    "research": Picture(
        "kiosk.scenes.signs:research",
        wide="kiosk.scenes.signs:research_wide",
        labels=(
            PictureLabel("Needles: 48", "heading of true needles", "below"),
            PictureLabel("Pretend: 44", "heading of pretend needles", "below"),
            PictureLabel("Usual care: 27", "heading of usual care", "below"),
        ),
        caption="Of 100 people, clearly better after six months in one large trial",
    ),
    "how-it-may-help": Picture(
        "kiosk.scenes.pages:how_it_may_help",
        wide="kiosk.scenes.pages:how_it_may_help_wide",
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
        wide="kiosk.scenes.ways:calming_inflammation_wide",
        labels=(
            PictureLabel("Very thin needle", "needle", "right", first=0.4),
            PictureLabel("Messengers", "messenger", "left"),
            PictureLabel("Nerve ending", "nerve ending", "right"),
            PictureLabel("Endorphin", "endorphin", "above", first=0.8),
        ),
        states=_steps(
            ("1 Before", f"{_CUT} In a round inset, small messengers of inflammation float around a nerve ending."),
            ("2 Needle", f"{_CUT} A thin needle goes in. In the inset the messengers are still there."),
            ("3 Calmer?", f"{_CUT} The proposed effect, not shown by studies: fewer messengers, and endorphins."),
        ),
        rest=0.5,
        caption=_NOT_SHOWN,
    ),
    "blood-flow": Picture(
        "kiosk.scenes.ways:blood_flow",
        wide="kiosk.scenes.ways:blood_flow_wide",
        labels=(
            PictureLabel("Very thin needle", "needle", "right", first=0.4),
            PictureLabel("Blood vessel", "vessel", "right"),
            PictureLabel("Red blood cell", "red cell", "left"),
            PictureLabel("Muscle", "muscle", "below"),
        ),
        states=_steps(
            ("1 Before", f"{_CUT} In a round inset, blood cells flow through a small vessel."),
            ("2 Needle", f"{_CUT} A thin needle goes in beside the small vessel."),
            ("3 Wider?", f"{_CUT} The proposed effect: the vessel near the needle is a little wider for a short time."),
        ),
        rest=0.5,
        caption="Short, local rise in healthy people; studies have not shown healing",
    ),
    "relaxing-muscles": Picture(
        "kiosk.scenes.ways:relaxing_muscles",
        wide="kiosk.scenes.ways:relaxing_muscles_wide",
        labels=(
            PictureLabel("Very thin needle", "needle", "right", first=0.4),
            PictureLabel("Tight fibres", "muscle fibres", "right", last=0.7),
            PictureLabel("Soft fibres", "muscle fibres", "right", first=0.71),
            PictureLabel("Nerve", "nerve", "right"),
        ),
        states=_steps(
            ("1 Tight", f"{_CUT} Some muscle fibres are tight and lie in waves."),
            ("2 Needle", f"{_CUT} A thin needle goes into the tight fibres."),
            ("3 Softer?", f"{_CUT} The proposed effect, not shown by studies: the fibres lie soft and even."),
        ),
        rest=0.5,
        caption=_NOT_SHOWN,
    ),
    "nerves": Picture(
        "kiosk.scenes.ways:nerves",
        wide="kiosk.scenes.ways:nerves_wide",
        labels=(
            PictureLabel("Very thin needle", "needle", "left", first=0.4),
            PictureLabel("Nerve", "nerve", "left"),
            PictureLabel("Nerve ending", "nerve ending", "right"),
            PictureLabel("Spine", "spine", "right"),
            PictureLabel("To the brain", "to the brain", "below", first=0.8),
        ),
        states=_steps(
            ("1 Before", f"{_CUT} A nerve runs from it to the spine."),
            ("2 Needle", f"{_CUT} A thin needle goes in near a nerve ending."),
            ("3 Signals", f"{_CUT} Signals run from the needle along the nerve to the spine."),
        ),
        rest=0.5,
        caption="Studies have not shown healthier nerves",
    ),
    "rest-and-sleep": Picture(
        "kiosk.scenes.rest:rest_and_sleep",
        wide="kiosk.scenes.rest:rest_and_sleep_wide",
        labels=(PictureLabel("Breath", "breath", "above"),),
        states=_steps(
            ("1 Evening", "A person lies awake in the evening. A line with many waves shows quick breaths."),
            ("2 At rest", "The person lies at rest. The waves of the breath are longer."),
            ("3 Asleep?", "Night: the person seems to sleep, with long calm breaths. Better sleep is uncertain."),
        ),
        rest=0.5,
        caption="Many feel relaxed; better sleep is uncertain",
    ),
}

_HELPS: dict[str, Picture] = {
    "what-helps": Picture(
        "kiosk.scenes.helps:what_helps",
        wide="kiosk.scenes.helps:what_helps_wide",
        labels=(
            PictureLabel("Warmth", "warmth", "below"),
            PictureLabel("Exercise", "exercise", "below"),
            PictureLabel("Medicines", "medicine", "below"),
        ),
    ),
    "keep-moving": Picture("kiosk.scenes.helps:keep_moving", wide="kiosk.scenes.helps:keep_moving_wide"),
    "exercise-and-physio": Picture(
        "kiosk.scenes.helps:exercise_and_physio",
        wide="kiosk.scenes.helps:exercise_and_physio_wide",
        labels=(PictureLabel("Physiotherapist", "physiotherapist", "left"),),
    ),
    "medicines": Picture(
        "kiosk.scenes.medicine:medicines",
        wide="kiosk.scenes.medicine:medicines_wide",
        labels=(
            PictureLabel("Tablets", "tablets", "below"),
            PictureLabel("Measured dose", "measuring cup", "right"),
            PictureLabel("Read the leaflet", "leaflet", "above"),
        ),
    ),
    "other-treatments": Picture(
        "kiosk.scenes.medicine:other_treatments",
        wide="kiosk.scenes.medicine:other_treatments_wide",
        labels=(
            PictureLabel("Talking", "talking", "below"),
            PictureLabel("Hands-on care", "massage", "below"),
            PictureLabel("Specialist", "specialist", "below"),
        ),
    ),
}

_MORE: dict[str, Picture] = {
    "questions-to-ask": Picture("kiosk.scenes.care:questions_to_ask", wide="kiosk.scenes.care:questions_to_ask_wide"),
    "true-or-not": Picture(
        "kiosk.scenes.signs:true_or_not",
        wide="kiosk.scenes.signs:true_or_not_wide",
        labels=(
            PictureLabel("True", "true", "above"),
            PictureLabel("Not true", "not true", "above"),
        ),
    ),
    "words-explained": Picture("kiosk.scenes.pages:words_explained", wide="kiosk.scenes.pages:words_explained_wide"),
    "attract": Picture("kiosk.scenes.welcome:attract"),
}

PICTURES: dict[str, Picture] = {**_TREATMENT, **_WAYS, **_HELPS, **_MORE}
