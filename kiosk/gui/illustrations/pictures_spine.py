"""Pictures of the spine: their drawings, states and labels."""

from __future__ import annotations

from kiosk.gui.illustrations.catalogue import Picture, PictureLabel, PicturePart, PictureState

_ABOVE = "Seen from above"
# Both calves are lit: the words that tell this ache from an emergency belong to the picture, all of them.
_CALVES = (
    "Get help now if pain is new or sudden in both legs, or there at rest. Also if numb between the legs, or with "
    "bladder, bowel or sex trouble."
)

# What happens to many herniated discs: pooled from 38 studies of 2,219 people.
_SMALLER = "In studies, 63 of 100 got smaller without surgery."

_HERNIATED = (
    PictureState(
        "healthy",
        "Healthy",
        0.0,
        alt="The low spine from the side, and one disc from above. The soft gel centre lies inside the whole outer "
        "ring. No nerve root is pressed.",
    ),
    PictureState(
        "herniated",
        "Herniated",
        1.0,
        alt="The low spine from the side, and one disc from above. The soft gel centre pushes back through a gap in "
        "the outer ring. It presses on one nerve root.",
    ),
    PictureState(
        "months-later",
        "Months later",
        0.35,
        note=_SMALLER,
        source="WANG20",
        alt="The same disc months later. The part that pushed out is smaller, and the nerve root has more room.",
    ),
)

_HERNIATED_ABOVE = (
    PictureState(
        "healthy",
        "Healthy",
        0.0,
        alt="One disc from above. The soft gel centre lies inside the whole outer ring, and the nerve roots are free.",
    ),
    PictureState(
        "herniated",
        "Herniated",
        1.0,
        alt="One disc from above. The soft gel centre pushes back through a gap in the outer ring, off to one side. "
        "It presses on one nerve root.",
    ),
    PictureState(
        "months-later",
        "Months later",
        0.35,
        note=_SMALLER,
        source="WANG20",
        alt="The same disc from above, months later. The part that pushed out is smaller.",
    ),
)

_WHAT_CAN_HURT = (
    PicturePart(
        "muscle", "Muscle", ("erector spinae*", "multifidus*", "gluteus*"),
        "Long columns of muscle run up beside the spine.",
    ),
    PicturePart(
        "ligament", "Ligament", ("*ligament", "*interspinous fibres", "*ligamentum flavum"),
        "Ligaments are bands that tie bones together.",
    ),
    PicturePart(
        "disc", "Disc", ("*disc", "*rings", "*nucleus", "*shine"),
        "Discs are the cushions between the bones.",
    ),
    PicturePart(
        "bone", "Bone",
        (
            "*body", "*spongy bone", "*spinous process", "*spinous ridge", "*spinous shade", "*pillar", "*pillar edge",
            "*processes", "*transverse process", "sacrum*", "sacral wing*", "sacral canal roof", "coccyx*",
        ),
        "The large bones here carry the most load.",
    ),
    PicturePart("joint", "Joint", ("*facet joint",), "Small joints at the back link each bone to the next."),
    PicturePart(
        "nerve", "Nerve", ("*root", "*root cut", "cauda equina*"),
        "Nerve roots leave through gaps between the bones.",
    ),
)  # fmt: skip

PICTURES: dict[str, Picture] = {
    "herniated-disc": Picture(
        "kiosk.scenes.spine_pages:herniated_disc",
        wide="kiosk.scenes.spine_pages:herniated_disc_wide",
        labels=(
            PictureLabel("Nerve root", "traversing root", "right"),
            PictureLabel("Gel centre", "nucleus", "left"),
            PictureLabel("Outer ring", "annulus from above", "left"),
            PictureLabel("Disc", "L3-L4 disc", "left"),
            PictureLabel("From above", "from above", "below"),
        ),
        states=_HERNIATED,
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
        states=_HERNIATED_ABOVE,
        caption=_ABOVE,
    ),
    "disc-changes": Picture(
        "kiosk.scenes.disc_changes:disc_changes",
        wide="kiosk.scenes.disc_changes:disc_changes_wide",
        labels=(
            PictureLabel("Older, thinner", "older panel", "above", first=0.5),
            PictureLabel("Before it ages", "older panel", "above", last=0.49),
            PictureLabel("Younger disc", "younger panel", "above"),
            PictureLabel("Small cracks", "small cracks", "right", first=0.5),
            PictureLabel("Small spur", "spur", "right", first=0.5),
        ),
        states=(
            PictureState(
                "younger",
                "Younger",
                0.0,
                alt="Two pieces of spine side by side. Both discs are high and shiny inside.",
            ),
            PictureState(
                "older",
                "Older",
                1.0,
                note="At age 80, 96 of 100 people without pain have discs that have aged.",
                source="BRIN15a",
                alt="Two pieces of spine side by side. The younger disc is high, with a shiny gel "
                "centre. The older disc is lower and duller. It has two small cracks in its ring. At the front of the "
                "bones are two small bone spurs.",
            ),
        ),
    ),
    "spinal-stenosis": Picture(
        "kiosk.scenes.canals:spinal_stenosis",
        wide="kiosk.scenes.canals:spinal_stenosis_wide",
        labels=(
            PictureLabel("Canal", "roomy canal", "below"),
            PictureLabel("Ligament", "narrow ligamentum flavum", "below", first=0.5),
            PictureLabel("Before", "narrow canal", "below", last=0.49),
            PictureLabel("Larger joint", "narrow facet joint", "right", first=0.5),
            PictureLabel("Bulging disc", "narrow bulging edge", "right", first=0.5),
            PictureLabel("Nerve roots", "roomy cauda equina", "left"),
            PictureLabel("Ache eases", "strip", "above", first=0.5),
        ),
        states=(
            PictureState(
                "roomy",
                "Roomy",
                0.0,
                alt="Two cuts through the low spine, seen from above at one size. Both canals are roomy, and their "
                "nerve roots are spread out.",
            ),
            PictureState(
                "narrow",
                "Narrowed",
                1.0,
                note=_CALVES,
                warns=True,
                source="HOER20",
                alt="Two cuts through the low spine, seen from above at one size. One canal is roomy. The other is "
                "narrow: a bulging disc, a thick ligament and larger joints crowd the nerve roots. Beside them a "
                "person stands upright with both calves shaded, then leans on a shopping trolley with the shading "
                "gone.",
            ),
        ),
    ),
    "what-is-back-pain": Picture(
        "kiosk.anatomy.side_view:what_is_back_pain",
        wide="kiosk.anatomy.side_view:what_is_back_pain_wide",
        labels=(
            PictureLabel("Muscle", "erector spinae", "right"),
            PictureLabel("Nerve", "L5 root exit", "left"),
            PictureLabel("Disc", "L3-L4 disc", "left"),
            PictureLabel("Bone", "L2 body", "left"),
            PictureLabel("Joint", "L4-L5 facet joint", "right"),
            PictureLabel("Ligament", "L1-L2 interspinous ligament", "right"),
        ),
        rest=0.0,
        parts=_WHAT_CAN_HURT,
    ),
    "causes": Picture(
        "kiosk.anatomy.side_view:causes",
        wide="kiosk.anatomy.side_view:causes_wide",
        labels=(
            PictureLabel("Nerves", "cauda equina", "right"),
            PictureLabel("Disc", "L3-L4 disc", "left"),
            PictureLabel("Bone", "L4 body", "left"),
            PictureLabel("Muscle", "erector spinae", "right"),
        ),
        rest=0.0,
    ),
}
