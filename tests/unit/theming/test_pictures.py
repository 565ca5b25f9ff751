from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.anatomy.drawing import Role
from kiosk.theming.contrast import SHAPE, ratio
from kiosk.theming.pictures import PictureColours, PictureColoursError, load_picture_colours, picture_colours
from kiosk.theming.tokens import NAMES, load_tokens

THEMES = Path(__file__).parents[3] / "resources" / "themes"
TABLE = THEMES / "anatomy.toml"
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


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("role", [role for role in Role if role not in {Role.GROUND, Role.GROUND_COOL}])
def test_every_shape_stands_out_from_the_paper_and_the_panel_it_lies_on(theme: str, role: Role):
    style, tokens = colours(theme).style(role), load_tokens(THEMES, theme)
    for ground in (tokens.paper, tokens.sand, tokens.card):
        edge = ratio(style.line, ground)
        if style.fill:
            edge = max(edge, ratio(style.fill, ground))
        elif style.casing:
            edge = max(edge, ratio(style.line, style.casing))
        elif style.texture:
            continue  # fine lines inside another shape
        assert edge >= SHAPE, f"{role} on {ground}"


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize(
    "role", [Role.BONE, Role.DISC, Role.NUCLEUS, Role.NERVE, Role.MUSCLE, Role.VESSEL, Role.SHEATH]
)
def test_an_outline_stands_out_from_its_own_fill(theme: str, role: Role):
    style = colours(theme).style(role)
    assert ratio(style.line, style.fill) >= SHAPE


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
