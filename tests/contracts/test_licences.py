"""Every vendored file is the one that was vendored, and carries its licence."""

from __future__ import annotations

import hashlib
import json
import tomllib

import pytest

from tests.support.source_tree import ROOT

FOLDERS = ("resources/fonts", "resources/icons")
KNOWN = {"OFL-1.1": "SIL Open Font License", "MIT": "Permission is hereby granted, free of charge"}


def entries(folder: str):
    return tomllib.loads((ROOT / folder / "manifest.toml").read_text(encoding="utf-8"))["file"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_manifest_lists_exactly_the_files_there(folder: str):
    present = {file.name for file in (ROOT / folder).iterdir()} - {"manifest.toml"}
    assert {entry["name"] for entry in entries(folder)} == present


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_has_the_checksum_of_the_manifest(folder: str):
    for entry in entries(folder):
        data = (ROOT / folder / entry["name"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == entry["sha256"], entry["name"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_package_has_its_licence_beside_it(folder: str):
    texts = {
        entry["package"]: (ROOT / folder / entry["name"]).read_text(encoding="utf-8")
        for entry in entries(folder)
        if entry["name"].endswith(".txt")
    }
    for entry in entries(folder):
        assert KNOWN[entry["licence"]] in texts[entry["package"]], entry["name"]


def test_the_program_and_its_content_have_their_licences():
    assert "Apache License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Creative Commons Attribution 4.0 International" in (ROOT / "content/LICENSE").read_text(encoding="utf-8")


def test_every_icon_is_drawn_inside_its_square():
    icons = json.loads((ROOT / "resources/icons/icons.json").read_text(encoding="utf-8"))
    sizes = {"M": 2, "L": 2, "C": 6, "Z": 0}
    for name, icon in icons.items():
        assert icon["paths"], name
        for path in icon["paths"]:
            assert path[0][0] == "M", name
            for letter, *numbers in path:
                assert len(numbers) == sizes[letter], name
                assert all(0 <= number <= 24 for number in numbers), name
