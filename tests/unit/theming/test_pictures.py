from __future__ import annotations

import colorsys
import math
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.anatomy.drawing import Role
from kiosk.errors import ExitCode
from kiosk.theming.contrast import SHAPE, luminance, ratio
from kiosk.theming.pictures import (
    PictureColours,
    PictureColoursError,
    RoleStyle,
    load_picture_colours,
    picture_colours,
)
from kiosk.theming.tokens import NAMES, load_tokens

THEMES = Path(__file__).parents[3] / "resources" / "themes"
TABLE = THEMES / "anatomy.toml"
TISSUES = (
    Role.BONE, Role.BONE_SHADE, Role.BONE_MARK, Role.DISC, Role.DISC_AGED, Role.NUCLEUS, Role.NUCLEUS_AGED,
    Role.NUCLEUS_ESCAPED, Role.NERVE, Role.NERVE_PRESSED, Role.SHEATH, Role.CORD, Role.LIGAMENT, Role.MUSCLE,
    Role.MUSCLE_DEEP, Role.MUSCLE_SORE, Role.VESSEL, Role.BLOOD, Role.SKIN, Role.SKIN_DARK, Role.SKIN_DEEP, Role.FAT,
    Role.FASCIA,
)  # fmt: skip
THINGS = (
    Role.HAIR, Role.HAIR_GREY, Role.NEEDLE, Role.NEEDLE_HANDLE, Role.SPARK, Role.CALM, Role.CLOTH, Role.CLOTH_DARK,
    Role.CLOTH_WARM, Role.FURNITURE, Role.PAPER, Role.SYMBOL_SOFT,
)  # fmt: skip
GROUNDS = (Role.GROUND, Role.GROUND_COOL)
WITHIN = (Role.DISC_RING, Role.NERVE_LINE, Role.MUSCLE_FIBRE, Role.SKIN_LINE, Role.VESSEL_LINE)
"""Fine lines inside a shape: grain, no boundary."""

CROSSING = (Role.SORE_LINE, Role.MEASURE, Role.MEASURE_DASHED, Role.CHANNEL)
SIGNS = (
    Role.POINT, Role.SYMBOL, Role.SYMBOL_TREATMENT, Role.SYMBOL_CAUSE, Role.SYMBOL_EVIDENCE, Role.SYMBOL_HELP,
)  # fmt: skip
"""Painted on paper and tinted grounds only, or, like points, with a rim of their own."""

SURFACES = (*TISSUES, *(thing for thing in THINGS if thing not in {Role.HAIR, Role.CLOTH_DARK}))
"""What may touch anything else. Dark hair and dark cloth never lie beside deep skin without a lighter thing between."""

PLAIN = "".join(f'{role} = {{ fill = "#F4E6CC", line = "#7A5F38", line_mm = 0.5 }}\n' for role in Role)
THEME = '[theme.light]\nground = "#FBF7EF"\n'


def colours(theme: str = "light") -> PictureColours:
    return load_picture_colours(TABLE, theme)


@pytest.mark.parametrize("theme", NAMES)
def test_every_theme_paints_every_role(theme: str):
    assert set(colours(theme).styles) == set(Role)


@pytest.mark.parametrize("theme", NAMES)
def test_a_picture_lies_on_the_ground_of_its_theme(theme: str):
    assert colours(theme).ground == load_tokens(THEMES, theme).paper


@pytest.mark.parametrize(
    ("role", "fill"),
    [
        (Role.BONE, "#F4E6CC"),
        (Role.DISC, "#A9D3D8"),
        (Role.NUCLEUS, "#DDF0F0"),
        (Role.NERVE, "#E0A53A"),
        (Role.MUSCLE, "#C65B4A"),
        (Role.VESSEL, "#D23B35"),
        (Role.SYMBOL_CAUSE, "#A8442A"),
    ],
)
def test_anatomy_has_the_colours_of_the_look(role: Role, fill: str):
    assert colours().style(role).fill == fill


def ends(style: RoleStyle) -> tuple[str, ...]:
    """Every colour a surface goes through where it turns from the light."""
    return style.light, style.fill, style.shade


def boundary(top: RoleStyle, below: RoleStyle) -> float:
    """How well the edge of one shape on another is seen at its worst: by the colours themselves, or by its line."""
    least = math.inf
    for mine in ends(top):
        for other in ends(below):
            lines = (ratio(top.line, mine), ratio(top.line, other)) if top.line_mm > 0 else ()
            least = min(least, max((ratio(mine, other), *lines)))
    return least


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("role", TISSUES)
def test_every_tissue_has_an_outline_that_stands_out_from_all_of_it(theme: str, role: Role):
    style = colours(theme).style(role)
    assert style.line_mm > 0
    assert min(ratio(style.line, shade) for shade in ends(style)) >= SHAPE


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("top", SURFACES)
def test_the_edge_of_every_surface_is_seen_on_every_other(theme: str, top: Role):
    table = colours(theme)
    dull = {
        below: boundary(table.style(top), table.style(below)) for below in (*SURFACES, *GROUNDS) if below is not top
    }
    assert {below: round(found, 2) for below, found in dull.items() if found < SHAPE} == {}


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("role", [role for role in Role if role not in {*GROUNDS, *WITHIN, Role.SORE}])
def test_every_shape_stands_out_from_the_paper_and_the_panel_it_lies_on(theme: str, role: Role):
    style, tokens = colours(theme).style(role), load_tokens(THEMES, theme)
    for ground in (tokens.paper, tokens.sand, tokens.card):
        seen = [ratio(style.line, ground)]
        if style.fill:
            seen.append(min(ratio(shade, ground) for shade in ends(style)))
        if style.casing:
            seen.append(ratio(style.line, style.casing))
        assert max(seen) >= SHAPE, f"{role} on {ground}"


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("role", CROSSING)
def test_a_line_that_crosses_other_shapes_brings_its_own_ground(theme: str, role: Role):
    style = colours(theme).style(role)
    assert ratio(style.line, style.casing) >= SHAPE


def test_every_role_is_judged():
    assert {*TISSUES, *THINGS, *GROUNDS, *WITHIN, *CROSSING, *SIGNS, Role.SORE} == set(Role)


def test_an_edge_between_two_like_colours_without_a_line_is_found_dull():
    style = colours().style(Role.BONE)
    assert boundary(replace(style, line_mm=0.0), style) < SHAPE
    assert boundary(replace(style, line="#DDC496"), style) < SHAPE
    assert boundary(style, style) >= SHAPE


@pytest.mark.parametrize("theme", ["dark", "high-contrast-dark"])
def test_in_the_dark_anatomy_keeps_its_hues(theme: str):
    """Bone stays warm and light, muscle red, nerves golden, discs blue: nothing is turned into its negative."""
    table = colours(theme)

    def hue(role: Role) -> float:
        red, green, blue = (int(table.style(role).fill[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return colorsys.rgb_to_hls(red, green, blue)[0] * 360

    usual = {Role.BONE: (35, 50), Role.MUSCLE: (0, 15), Role.NERVE: (30, 45), Role.DISC: (180, 195)}
    for role, (low, high) in usual.items():
        assert low <= hue(role) <= high, role
    assert luminance(table.style(Role.BONE).fill) > luminance(table.style(Role.MUSCLE).fill) > luminance(table.ground)


@pytest.mark.parametrize("theme", ["high-contrast-light", "high-contrast-dark"])
def test_high_contrast_paints_flat_with_bolder_lines(theme: str):
    style, usual = colours(theme).style(Role.BONE), colours().style(Role.BONE)
    assert style.light == style.fill == style.shade
    assert style.line_mm > usual.line_mm


def test_the_traditional_map_is_dashed_and_nerves_are_not():
    assert colours().style(Role.CHANNEL).dash
    assert not colours().style(Role.NERVE).dash
    assert not colours().style(Role.NERVE_LINE).dash


def test_a_new_fill_drops_the_old_gradient():
    source = f'{THEME}[theme.light.roles]\nbone = {{ fill = "#FFFFFF" }}\n[roles]\n' + PLAIN.replace(
        'bone = { fill = "#F4E6CC",', 'bone = { fill = "#F4E6CC", light = "#000000",', 1
    )
    bone = picture_colours(source).style(Role.BONE)
    assert (bone.light, bone.fill, bone.shade) == ("#FFFFFF",) * 3


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("roles = [", "not TOML"),
        ("theme = 3", "theme must be a table"),
        ("[theme]", "no theme called 'light'"),
        (THEME, "roles.bone is missing"),
        (f"{THEME}[roles]\nbones = {{}}", "no such role: bones"),
        (f"{THEME}[roles]\n{PLAIN.replace('#F4E6CC', 'cream', 1)}", "roles.bone.fill must be a colour"),
        (f"{THEME}[roles]\n{PLAIN.replace('#7A5F38', '#7A5F3', 1)}", "roles.bone.line must be a colour"),
        (f"{THEME}[roles]\n{PLAIN.replace('0.5', 'true', 1)}", "roles.bone.line_mm must be a number"),
        (f"{THEME}[roles]\n{PLAIN.replace('0.5', '-1', 1)}", "roles.bone.line_mm must be a number"),
        (f"{THEME}[roles]\n{PLAIN.replace('0.5', '0.5, dash = [3]', 1)}", "roles.bone.dash must list pairs"),
        (f"{THEME}[roles]\n{PLAIN.replace('0.5', '0.5, dash = 3', 1)}", "roles.bone.dash must list pairs"),
        (f"[theme.light]\nflat = true\n[roles]\n{PLAIN}", "theme.light.ground must be a colour"),
    ],
)
def test_a_faulty_table_is_refused_and_the_entry_named(source: str, said: str):
    with pytest.raises(PictureColoursError, match=said.replace("(", r"\(")):
        picture_colours(source)


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_table_that_cannot_be_read_is_a_fault_of_the_installation(tmp_path: Path, content: bytes | None):
    file = tmp_path / "anatomy.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PictureColoursError, match=r"anatomy\.toml is missing or damaged") as error:
        load_picture_colours(file)
    assert error.value.exit_code is ExitCode.BAD_INSTALLATION
