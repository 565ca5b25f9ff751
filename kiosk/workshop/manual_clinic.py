"""The part of the content manual on what a clinic adds: its own pictures, and pages laid over those that came along."""

from __future__ import annotations

from kiosk.content.clinic.laying import LEAST_NUMBER
from kiosk.content.files import PICTURE_LIMIT_KB
from kiosk.content.pictures.own_picture import NAMED
from kiosk.content.pictures.own_pictures import LEAST_SIDE, SVG_LIMIT_KB
from kiosk.content.pictures.raster import MOST_DOTS, MOST_SIDE
from kiosk.content.pictures.svg import MOST_PARTS, MOST_STEPS

OWN_PICTURES, OWN_PAGES = "Pictures of your own", "Pages of your own over those that came along"

_PICTURES = f"""
## {OWN_PICTURES}

Put the file into the folder `pictures`, and name it on the page: `picture = "{NAMED}our-team"` shows
`pictures/our-team.jpg`. The name has small letters, digits and hyphens. “Picture in words” is as important as for any
other picture.

- PNG and JPEG: at most {PICTURE_LIMIT_KB} kB, {MOST_DOTS // 10**6} million dots, and {MOST_SIDE} dots on a side. \
With {LEAST_SIDE} dots or more on the longer side they look sharp.
- SVG: at most {SVG_LIMIT_KB} kB, {MOST_PARTS} parts, and {MOST_STEPS} lines and curves. Only plain shapes in plain \
colours: save it as plain SVG, with text turned into paths.

An SVG with scripts, links, pictures, styles, gradients, effects or animation is refused: what it could do cannot be
checked. A picture one can look through stands on white where the colours are dark. Show no person who has not agreed.
"""

_PAGES = f"""
## {OWN_PAGES}

A clinic can add pages (its team, its prices), replace pages and hide pages without touching what came with the kiosk.
When a newer pack comes, your pages are laid over that one. They lie in a folder of their own: `clinic-pack` in the
kiosk's state folder, beside `site.toml`. It is like the folder of a pack, with another `pack.toml`:

    over = "back-pain"
    hide = ["scoliosis"]

    [[add]]
    page = "our-team"
    group = "helps"
    after = "keep-moving"

    [[replace]]
    page = "medicines"
    revision = "7483930e5f26"

    [[group]]
    id = "helps"
    pages = ["our-team", "medicines"]

1. `over` names the pack. Everything else may be left out.
2. `hide` takes pages off the kiosk, and every way to them. The page that says when to get help cannot be hidden.
3. Each `[[add]]` names a page and the group it stands in; `after` says behind which page. It stands on the list of \
that group and among all topics. Its number is {LEAST_NUMBER} or more: no other page has such a number.
4. Each `[[replace]]` names a page to show yours instead of. `revision` says which text you replaced. Leave it out at \
first: the check tells you what to write. When that text changes later, the health screen says so.
5. Each `[[group]]` says which pages of a group come first.
6. Your pages are in `pages/<page>/<language>.md`, and pictures in `pictures`. What they name as sources stands in \
`sources.toml`, also where the pack has the same source.
7. Check the folder with `kiosk validate FOLDER`. `kiosk run --content FOLDER` shows it before it is in its place.
8. Start the kiosk again. If the folder has an error, the kiosk shows its own pages and the health screen says why.

Your pages are drafts until somebody approves them on the kiosk, like all others.
"""


def clinic_chapters() -> tuple[str, ...]:
    """The chapters on pictures and pages of a clinic's own, as Markdown."""
    return _PICTURES, _PAGES
