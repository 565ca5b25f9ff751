"""Every module has its test file where one looks for it, and every such test file has its module."""

from __future__ import annotations

from pathlib import PurePosixPath

from tests.support.source_tree import ROOT, name_of, python_files

TESTED_ELSEWHERE = {
    "kiosk/__main__.py": "tests/packaging starts the installed program through it",
}
"""Modules without a test file of their own, each with the reason."""

SCRIPTS_TESTED_ELSEWHERE = {
    "build_scripts/speech/render.py": "runs by hand, with libraries of its own; recording.py looks at what it made",
    "build_scripts/wheel_data.py": "tests/packaging builds a wheel with it and starts what it installed",
    "build_scripts/vendor/fonts.py": "tests/contracts/test_licences.py checks what it made",
    "build_scripts/vendor/npm.py": "runs by hand, with a network",
}


def place_of_test(module: PurePosixPath) -> PurePosixPath:
    inside = module.relative_to("kiosk")
    folder = PurePosixPath("tests") if inside.parts[0] == "gui" else PurePosixPath("tests", "unit")
    return folder / inside.parent / f"test_{inside.name}"


def modules():
    return [PurePosixPath(name_of(file)) for file in python_files("kiosk") if file.name != "__init__.py"]


def test_every_module_has_its_test_file():
    expected = {str(module): place_of_test(module) for module in modules() if str(module) not in TESTED_ELSEWHERE}
    assert {module: str(test) for module, test in expected.items() if not (ROOT / test).exists()} == {}


def test_every_unit_test_file_has_its_module():
    wanted = {str(place_of_test(module)) for module in modules()}
    wanted |= {
        f"tests/unit/{PurePosixPath(name_of(file)).parent}/test_{file.name}" for file in python_files("build_scripts")
    }
    present = [name_of(file) for file in python_files("tests/unit", "tests/gui") if file.name.startswith("test_")]
    assert [name for name in present if name not in wanted] == []


def test_every_script_has_its_test_file():
    for file in python_files("build_scripts"):
        script = PurePosixPath(name_of(file))
        if str(script) not in SCRIPTS_TESTED_ELSEWHERE:
            assert (ROOT / "tests" / "unit" / script.parent / f"test_{script.name}").exists(), script


def test_an_exception_is_not_kept_longer_than_needed():
    for module in TESTED_ELSEWHERE:
        assert (ROOT / module).exists(), module
        assert not (ROOT / place_of_test(PurePosixPath(module))).exists(), module
    for script in SCRIPTS_TESTED_ELSEWHERE:
        assert (ROOT / script).exists(), script


def test_the_place_of_a_test_follows_from_the_module():
    assert place_of_test(PurePosixPath("kiosk/content/model.py")).as_posix() == "tests/unit/content/test_model.py"
    assert place_of_test(PurePosixPath("kiosk/gui/theme.py")).as_posix() == "tests/gui/test_theme.py"
