"""Pictures of the spine: their drawings, states and labels."""

from __future__ import annotations

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PictureState

_SIDE = "Seen from the side: the front of the body is on the left"
_ABOVE = "Seen from above: the front of the body is at the top"
# Both calves are lit: the words that tell this ache from an emergency belong to the picture.
_CALVES = "Seen from above. Leg ache only on walking that eases on sitting. New or sudden in both legs: get help now."

PICTURES: dict[str, Picture] = {
    "herniated-disc": Picture(
        "kiosk.scenes.spine_pages:herniated_disc",
        labels=(
            PictureLabel("Nerve root", "traversing root", "right"),
            PictureLabel("Gel centre", "nucleus", "left"),
            PictureLabel("Outer ring", "annulus from above", "left"),
            PictureLabel("Disc", "L3-L4 disc", "left"),
        ),
        states=(
            PictureState("healthy", "Healthy", 0.0),
            PictureState("herniated", "Herniated", 1.0),
            PictureState("months-later", "Months later", 0.35),
        ),
        caption=_SIDE,
    ),
    "herniated-disc-above": Picture(
        "kiosk.anatomy.from_above:herniated_disc_above",
        labels=(
            PictureLabel("L5 root", "traversing root", "right"),
            PictureLabel("L4 root", "exiting root", "right"),
            PictureLabel("Weak spot", "weak spot", "right", first=0.2),
            PictureLabel("Gel centre", "nucleus", "left"),
            PictureLabel("Outer ring", "annulus", "left"),
        ),
        states=(
            PictureState("healthy", "Healthy", 0.0),
            PictureState("herniated", "Herniated", 1.0),
            PictureState("months-later", "Months later", 0.35),
        ),
        caption=_ABOVE,
    ),
    "disc-changes": Picture(
        "kiosk.anatomy.side_view:disc_changes",
        labels=(
            PictureLabel("Younger disc", "younger height", "below"),
            PictureLabel("Thinner disc", "older height", "below", first=0.5),
            PictureLabel("Duller centre", "older nucleus", "below", first=0.5),
            PictureLabel("Small cracks", "small cracks", "right", first=0.5),
            PictureLabel("Small spur", "spur", "above", first=0.5),
        ),
        states=(PictureState("younger", "Younger", 0.0), PictureState("older", "Older", 1.0)),
        caption=_SIDE,
    ),
    "spinal-stenosis": Picture(
        "kiosk.scenes.spine_pages:spinal_stenosis",
        labels=(
            PictureLabel("Larger joint", "narrow facet joint foot", "below", first=0.5),
            PictureLabel("Thick ligament", "narrow ligamentum flavum", "below", first=0.5),
            PictureLabel("Roomy canal", "roomy canal back", "below"),
            PictureLabel("Bulging disc", "narrow bulging edge", "above", first=0.5),
            PictureLabel("Nerves", "roomy cauda equina", "left"),
        ),
        states=(PictureState("roomy", "Roomy", 0.0), PictureState("narrow", "Narrowed", 1.0)),
        caption=_CALVES,
    ),
    "what-is-back-pain": Picture(
        "kiosk.anatomy.side_view:what_is_back_pain",
        labels=(
            PictureLabel("Muscle", "erector spinae", "right"),
            PictureLabel("Nerve", "L5 root exit", "left"),
            PictureLabel("Disc", "L3-L4 disc", "left"),
            PictureLabel("Bone", "L2 body", "left"),
            PictureLabel("Joint", "L4-L5 facet joint", "right"),
            PictureLabel("Ligament", "L1-L2 interspinous ligament", "right"),
        ),
        rest=0.0,
        caption=_SIDE,
    ),
    "causes": Picture(
        "kiosk.anatomy.side_view:causes",
        labels=(
            PictureLabel("Nerves", "cauda equina", "right"),
            PictureLabel("Disc", "L3-L4 disc", "left"),
            PictureLabel("Bone", "L4 body", "left"),
            PictureLabel("Muscle", "erector spinae", "right"),
        ),
        rest=0.0,
        caption=_SIDE,
    ),
}
