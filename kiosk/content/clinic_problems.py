"""The kinds of problems of what a clinic adds: its own pictures, and pages laid over those that came along."""

from __future__ import annotations

from kiosk.content.problem_kind import error, warning

_PLAIN_SVG = (
    "Save it as plain SVG: text turned into paths, without pictures, styles of a sheet, gradients and effects. Or save "
    "it as PNG."
)

PICTURES = (
    error(
        "picture-kind",
        "The file is not a picture in PNG, JPEG or SVG, or its name does not end as it should.",
        "Save the picture as PNG, JPEG or SVG. Its name ends with .png, .jpg, .jpeg or .svg.",
    ),
    error(
        "picture-name",
        "The kiosk cannot use the name of this picture.",
        "Name the file with small letters a to z, digits and hyphens, for example our-team.jpg.",
    ),
    error(
        "picture-twice",
        "There is another picture called {name}.",
        "Keep one of them, or give one another name.",
    ),
    error("picture-damaged", "The picture is damaged or cut short.", "Save it again, or copy it anew."),
    error(
        "picture-large",
        "The picture has {width} × {height} dots; {most} million dots and {side} dots on a side are the most allowed.",
        "Save it smaller. 2500 dots on the longer side are enough for every screen.",
    ),
    warning(
        "picture-coarse",
        "The picture has {width} × {height} dots. With fewer than {least} on the longer side it looks coarse.",
        "Use a larger one.",
    ),
    error(
        "picture-missing",
        "There is no picture called {name} in the folder pictures.",
        "Put the picture there, or name another one.",
    ),
    error(
        "svg-text",
        "The picture cannot be read as SVG: {reason}.",
        "Open it in the program that drew it, and save it again as plain SVG.",
    ),
    error(
        "svg-doctype",
        "The picture declares a document type or entities, which the kiosk does not read.",
        "Delete the part that begins with <!DOCTYPE, or save the picture again as plain SVG.",
    ),
    error("svg-part", "The picture holds a part the kiosk does not draw: {part}.", _PLAIN_SVG),
    error("svg-property", "The picture uses a property the kiosk does not draw: {part}.", _PLAIN_SVG),
    error(
        "svg-value",
        "The kiosk cannot read “{value}” as {part}.",
        "Write colours as #RRGGBB and lengths as plain numbers, or save the picture again as plain SVG.",
    ),
    error(
        "svg-size",
        "The picture does not say how large it is.",
        'Give its first line a viewBox, for example viewBox="0 0 400 300".',
    ),
    error(
        "svg-complex",
        "The picture has more than {most} {part}.",
        "Make it simpler, or save it as PNG.",
    ),
)
"""What can be wrong with a picture of a clinic's own."""

OVERLAY = (
    error(
        "overlay-pack",
        "These pages are for the pack {over}, but the kiosk shows {pack}.",
        "Write over = with the name of the pack the kiosk shows.",
    ),
    error(
        "overlay-listed-twice",
        "The page {page} is named twice.",
        "Name it once: under add, under replace, or in hide.",
    ),
    error(
        "overlay-hides-help",
        "The page {page} says when to get help at once. It cannot be hidden.",
        "Take it out of hide. You may replace it with a page of your own.",
    ),
    error(
        "overlay-number",
        "A page of your own has the number {number}; it must be {least} or more.",
        "Give it a number from {least} on. Pages that come with the kiosk have none of these.",
    ),
    warning(
        "overlay-facts",
        "{key} is not the same as on the page that is replaced, which is “{value}”. The kiosk uses that.",
        "Copy it from the page that is replaced.",
    ),
    warning(
        "overlay-page-exists",
        "A page called {page} comes with the kiosk now. Yours is shown instead.",
        "Name yours under replace, or give it another name.",
    ),
    warning(
        "overlay-original-gone",
        "The page {page} that was replaced does not come with the kiosk any more. Yours is shown as an added page.",
        "Name it under add, or take it out.",
    ),
    warning(
        "overlay-original-changed",
        "The shipped page {page} has changed since you replaced it.",
        'Compare the two, bring yours up to date, then write: revision = "{revision}"',
    ),
    warning(
        "overlay-revision-missing",
        "Nothing says which text of the page {page} was replaced, so that a change of it cannot be noticed.",
        'Write below its name: revision = "{revision}"',
    ),
    warning(
        "overlay-hidden-unknown",
        "The page {page} in hide does not come with the kiosk.",
        "Check its name, or take it out.",
    ),
    warning(
        "overlay-group-unknown",
        "The group {group} does not come with the kiosk. The page {page} stands at the end.",
        "Check the name of the group.",
    ),
    warning(
        "overlay-place-unknown",
        "The page {page} does not stand in the group {group}.",
        "Check its name, or take it out.",
    ),
    warning(
        "overlay-link-gone",
        "The page leads to {page}, which the kiosk does not show. The link is left out.",
        "Name another page.",
    ),
    warning(
        "overlay-statement-gone",
        "No page carries the statement {statement} any more.",
        "Show the page that carried it, or say it on a page of your own.",
    ),
)
"""What can be wrong with pages laid over a pack."""
