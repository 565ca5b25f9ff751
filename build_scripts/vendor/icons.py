"""Make resources/icons/icons.json from a pinned npm package.

The kiosk paints its icons with QPainterPath and ships no SVG reader, so the drawings become plain lists of
pen movements here: absolute coordinates in a square of 24 by 24 units, arcs turned into curves.

Run by hand with the development requirements installed, and npm: python build_scripts/vendor/icons.py
"""

from __future__ import annotations

import json
from typing import Any

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from npm import ROOT, Package, read, sha256

FOLDER = ROOT / "resources" / "icons"

TABLER = Package(
    "@tabler/icons",
    "3.51.0",
    "MIT",
    "b30108713d3fa60aee862c2a133225da8e0f309be0708fe2925763ff810c766c",
)

OUTLINE = (
    *("accessible", "alert-triangle", "arrow-down", "arrow-left", "arrow-right", "arrow-up", "book", "check"),
    *("circle-check", "contrast", "dots", "door-exit", "eye", "eye-off", "hand-click", "hand-finger"),
    *("help-circle", "home", "info-circle", "keyboard", "language", "letter-case", "list-check", "lock"),
    *("minus", "moon", "phone", "player-pause", "player-play", "player-stop", "plus", "printer", "refresh"),
    *("rotate", "settings", "sun", "text-size", "volume", "volume-off", "world", "x"),
)
FILLED = ("alert-triangle", "circle-check", "player-pause", "player-play")

MIRRORED = ("arrow-left", "arrow-right", "door-exit", "list-check")
"""Icons that point along the reading direction, and turn round in right-to-left languages."""

LETTERS = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z"}


def movements(path: str) -> list[list[Any]]:
    """Turn SVG path data into pen movements.

    Args:
        path: the `d` attribute of an SVG path.

    Returns:
        ["M", x, y], ["L", x, y], ["C", x1, y1, x2, y2, x, y] (cubic) and ["Z"], rounded to thousandths.
    """
    pen = RecordingPen()
    parse_path(path, pen)
    result: list[list[Any]] = []
    for name, points in pen.value:
        if name != "endPath":
            result.append([LETTERS[name], *(round(number, 3) for point in points for number in point)])
    return result


def icon(name: str, nodes: list[tuple[str, dict[str, str]]], *, fill: bool) -> dict[str, Any]:
    """Return one icon: whether to fill or to stroke it (2 units wide, round ends and joins), and its paths.

    Raises:
        ValueError: the drawing holds something else than paths.
    """
    if any(element != "path" for element, _ in nodes):
        raise ValueError(name)
    paths = [movements(attributes["d"]) for _, attributes in nodes]
    return {"fill": fill, "mirror": name in MIRRORED, "paths": paths}


def main() -> None:
    """Write the icons, their licence and the manifest."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TABLER.tarball() as tarball:
        outline = json.loads(read(tarball, "tabler-nodes-outline.json"))
        filled = json.loads(read(tarball, "tabler-nodes-filled.json"))
        licence = read(tarball, "LICENSE")
    icons = {name: icon(name, outline[name], fill=False) for name in OUTLINE}
    icons |= {f"{name}-filled": icon(name, filled[name], fill=True) for name in FILLED}
    lines = [f"{json.dumps(name)}: {json.dumps(icons[name], separators=(',', ':'))}" for name in sorted(icons)]
    data = ("{\n" + ",\n".join(lines) + "\n}\n").encode()
    (FOLDER / "icons.json").write_bytes(data)
    (FOLDER / "LICENSE-tabler.txt").write_bytes(licence)
    manifest = ["# Made by build_scripts/vendor/icons.py."]
    for name, content in (("icons.json", data), ("LICENSE-tabler.txt", licence)):
        manifest += ["", "[[file]]", f'name = "{name}"', *TABLER.manifest(), f'sha256 = "{sha256(content)}"']
    (FOLDER / "manifest.toml").write_text("\n".join(manifest) + "\n", encoding="utf-8")
    print(f"{len(icons)} icons, {len(data):,} bytes")


if __name__ == "__main__":
    main()
