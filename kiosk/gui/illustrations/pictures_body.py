"""Pictures of bodies seen from behind: what each shows, its states, its labels."""

from __future__ import annotations

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PictureState

PICTURES: dict[str, Picture] = {
    "home-body": Picture("kiosk.anatomy.body_pictures:home_body", rest=0.0),
    "where-it-hurts": Picture(
        "kiosk.anatomy.body_pictures:where_it_hurts",
        labels=(
            PictureLabel("Neck", "neck", "right"),
            PictureLabel("Upper back", "upper-back", "left"),
            PictureLabel("Low back", "low-back", "right"),
            PictureLabel("Hips and buttocks", "left-buttock", "left"),
            PictureLabel("Legs", "right-leg", "right"),
        ),
        rest=0.0,
    ),
    "often-no-single-cause": Picture(
        "kiosk.anatomy.body_pictures:often_no_single_cause",
        (PictureLabel("Sore area, no single damaged part", "low back", "right"),),
        (),
        0.0,
        "Often no single damaged part is found.",
    ),
    "muscle-strain": Picture(
        "kiosk.anatomy.muscle_strain:muscle_strain",
        (
            PictureLabel("Back muscle", "muscle", "left"),
            PictureLabel("Ligaments", "ligament", "left"),
            PictureLabel("Hip bone", "hip crest", "left"),
            PictureLabel("Sore muscle", "sore patch", "right", first=0.4),
            PictureLabel("A few frayed fibres", "frayed fibres", "below", first=0.4),
            PictureLabel("Healed fibres", "frayed fibres", "below", first=0.05, last=0.39),
            PictureLabel("Healthy fibres", "fibres", "below", last=0.04),
        ),
        (
            PictureState("healthy", "Healthy", 0.0),
            PictureState("strained", "Strained", 1.0),
            PictureState("months-later", "Months later", 0.15),
        ),
        1.0,
        "No nerve is damaged.",
    ),
    "sciatica": Picture(
        "kiosk.anatomy.sciatica:sciatica",
        (
            PictureLabel("Nerve roots", "pressed root", "right", last=0.39),
            PictureLabel("Pressed root", "pressed root", "right", first=0.4),
            PictureLabel("Disc", "disc", "left"),
            PictureLabel("Sciatic nerve", "sciatic nerve", "right"),
            PictureLabel("Forks above the knee", "fork", "right"),
            PictureLabel("Skin felt by root L5", "L5 skin", "right"),
            PictureLabel("Skin felt by root S1", "S1 skin", "left"),
        ),
        (
            PictureState("healthy", "Healthy", 0.0),
            PictureState("pressed", "Root pressed", 1.0),
        ),
        1.0,
        "Usually one side only.",
    ),
    "scoliosis": Picture(
        "kiosk.anatomy.scoliosis:scoliosis",
        labels=(
            PictureLabel("Straight line", "reference line", "below"),
            PictureLabel("10°", "angle", "right", first=0.2, last=0.5),
            PictureLabel("30°", "angle", "right", first=0.9),
            PictureLabel("Higher shoulder", "right shoulder", "above", first=0.5),
            PictureLabel("Uneven waist", "waist", "right", first=0.5),
            PictureLabel("Bulge to the right", "apex", "left", first=0.2),
            PictureLabel("Smaller curve to the left", "lumbar curve", "left", first=0.5),
        ),
        states=(
            PictureState("straight", "Straight", 0.0),
            PictureState("threshold", "10 degrees", 1 / 3),
            PictureState("clear", "30 degrees", 1.0),
        ),
    ),
    "acupuncture-points": Picture(
        "kiosk.anatomy.acupuncture_points:acupuncture_points",
        (
            PictureLabel("Governor channel (tradition)", "Governor channel", "right"),
            PictureLabel("Bladder channel (tradition)", "Bladder channel", "left"),
            PictureLabel("L2", "L2", "left"),
            PictureLabel("L4", "L4", "left"),
            PictureLabel("S1", "S1", "left"),
            PictureLabel("Line between the hip bones", "hip crest", "left"),
        ),
        (),
        0.0,
        "Dashed lines are a traditional map, not a body part.",
    ),
    "what-is-acupuncture": Picture(
        "kiosk.anatomy.needled_back:what_is_acupuncture",
        labels=(
            PictureLabel("Very thin needle", "needle", "right"),
            PictureLabel("No needle over the spine", "spine", "above"),
        ),
        rest=0.0,
    ),
    "get-help-now": Picture(
        "kiosk.anatomy.body_pictures:get_help_now",
        labels=(
            PictureLabel("Saddle area", "saddle area", "right"),
            PictureLabel("Both legs", "left leg", "left"),
        ),
        rest=0.0,
    ),
}
