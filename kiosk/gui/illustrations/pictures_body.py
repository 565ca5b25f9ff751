"""Pictures of bodies seen from behind: what each shows, its states, its labels."""

from __future__ import annotations

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PictureState

PICTURES: dict[str, Picture] = {
    "home-body": Picture("kiosk.anatomy.body_pictures:home_body", rest=0.0),
    "where-it-hurts": Picture(
        "kiosk.anatomy.body_regions:where_it_hurts",
        labels=(
            PictureLabel("Neck", "neck rim", "right"),
            PictureLabel("Upper back", "upper-back rim", "left"),
            PictureLabel("Low back", "low-back rim", "right"),
            PictureLabel("Hips and buttocks", "buttock rim", "left"),
            PictureLabel("One leg", "leg rim", "right"),
            PictureLabel("Both legs", "both-legs rim", "left"),
        ),
        rest=0.0,
    ),
    "often-no-single-cause": Picture(
        "kiosk.anatomy.body_pictures:often_no_single_cause",
        (PictureLabel("Sore area", "warm edge", "right"),),
        (),
        0.0,
        "Often no single damaged part is found.",
    ),
    "muscle-strain": Picture(
        "kiosk.anatomy.muscle_strain:muscle_strain",
        (
            PictureLabel("Sore muscle", "sore patch", "right", first=0.4),
            PictureLabel("Back muscle", "muscle", "left"),
            PictureLabel("Ligaments", "ligament", "left"),
            PictureLabel("Hip bone", "hip crest", "left"),
            PictureLabel("A few frayed fibres", "inset edge", "below", first=0.51),
            PictureLabel("Mending fibres", "inset edge", "below", first=0.05, last=0.5),
            PictureLabel("Healthy fibres", "inset edge", "below", last=0.04),
        ),
        (
            PictureState(
                "healthy",
                "Healthy",
                0.0,
                alt="A back seen from behind, with two long columns of muscle beside the spine. A round inset shows "
                "muscle fibres. All of them are whole.",
            ),
            PictureState(
                "strained",
                "Strained",
                1.0,
                alt="A back seen from behind, with two long columns of muscle beside the spine. One hand-sized patch "
                "beside the low spine is warm in colour. A round inset shows muscle fibres. A few of them are frayed.",
            ),
            PictureState(
                "months-later",
                "Weeks later",
                26 / 56,
                note="In studies, pain fell from 56 to 26 out of 100 in six weeks.",
                source="WALL24",
                alt="The same back weeks later. The warm patch is paler, and the fibres in the inset are mending.",
            ),
        ),
        1.0,
        "A strain is not nerve damage.",
    ),
    "sciatica": Picture(
        "kiosk.anatomy.sciatica:sciatica",
        (
            PictureLabel("Nerve roots", "pressed root", "right", last=0.05),
            PictureLabel("Pressed root", "pressed root", "right", first=0.06),
            PictureLabel("Disc", "disc", "right"),
            PictureLabel("Sciatic nerve", "sciatic nerve", "right"),
            PictureLabel("Forks above the knee", "fork", "right"),
            PictureLabel("Top of foot: root L5", "L5 foot", "above"),
            PictureLabel("Skin felt by root S1", "S1 skin", "left"),
        ),
        (
            PictureState(
                "healthy",
                "Healthy",
                0.0,
                alt="A body seen from behind. On one side five short roots from the low spine join into the sciatic "
                "nerve. It runs through the buttock and down the back of the thigh, and divides above the knee. In the "
                "inset no root is pressed.",
            ),
            PictureState(
                "pressed",
                "Root pressed",
                1.0,
                alt="A body seen from behind. A disc in the inset presses on one nerve root. On one side only, the "
                "sciatic nerve is lit from the low spine down the back of the thigh. Two strips of skin on that leg "
                "and foot are tinted.",
            ),
        ),
        1.0,
        "Usually one side only.",
    ),
    "scoliosis": Picture(
        "kiosk.anatomy.scoliosis:scoliosis",
        labels=(
            PictureLabel("Bends right", "bulge", "right", first=0.2),
            PictureLabel("Straight line", "reference line", "below", last=0.49),
            PictureLabel("10°", "angle", "right", first=0.2, last=0.5),
            PictureLabel("30°", "angle", "right", first=0.9),
            PictureLabel("Raised ribs", "rib hump", "above", first=0.5),
            PictureLabel("Higher shoulder", "right shoulder", "above", first=0.5),
            PictureLabel("Uneven waist", "waist", "right", first=0.5),
            PictureLabel("Bends left", "lumbar curve", "left", first=0.5),
        ),
        states=(
            PictureState(
                "straight",
                "Straight",
                0.0,
                alt="A spine and a body outline seen from behind. The spine runs straight along the middle line.",
            ),
            PictureState(
                "threshold",
                "10 degrees",
                1 / 3,
                note="A curve of 10 degrees or more is called scoliosis.",
                source="MCAV20",
                alt="The spine bends a little to the right at chest height. Two lines show an angle of 10 degrees. "
                "From outside hardly anything is to be seen.",
            ),
            PictureState(
                "clear",
                "30 degrees",
                1.0,
                alt="The spine bends clearly to the right at chest height, and a little to the left below. Two lines "
                "show an angle of 30 degrees. The right shoulder is higher, and the waist is uneven.",
            ),
        ),
    ),
    "acupuncture-points": Picture(
        "kiosk.anatomy.acupuncture_points:acupuncture_points",
        (
            PictureLabel("Hip line", "hip crest", "above"),
            PictureLabel("Ankle", "ankle", "right"),
            PictureLabel("Back of the knee", "back of the knee", "right"),
            PictureLabel("Side of the knee", "side of the knee", "right"),
        ),
        (),
        0.0,
        "Dashed lines are a traditional map, not a body part.",
    ),
    "what-is-acupuncture": Picture(
        "kiosk.anatomy.needled_back:what_is_acupuncture",
        labels=(
            PictureLabel("Very thin needle", "needle", "right"),
            PictureLabel("Here, none over the spine", "spine", "above"),
        ),
        rest=0.0,
    ),
    "get-help-now": Picture(
        "kiosk.anatomy.help_now:get_help_now",
        labels=(
            PictureLabel("Saddle area", "saddle area", "right"),
            PictureLabel("Both legs", "left leg", "left"),
            PictureLabel("Bladder", "bladder sign", "below"),
            PictureLabel("Bowels", "toilet sign", "below"),
            PictureLabel("Walking", "walking sign", "below"),
            PictureLabel("Fever", "thermometer sign", "below"),
            PictureLabel("Bad fall", "falling person sign", "below"),
            PictureLabel("Chest pain", "heart sign", "below"),
        ),
        rest=0.0,
    ),
}
