from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.content.compiler import compile_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.repository import Compiled, compile_if_changed
from kiosk.errors import KnownError
from tests.support.builders import edit, good_pack, write

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.problems import Problem


class Compiler:
    """Compiles like the real one and counts how often it was asked."""

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, folder: Path, out: Path) -> list[Problem]:
        self.calls += 1
        return compile_folder(folder, out)


@pytest.fixture
def compiler() -> Compiler:
    return Compiler()


def version_of(result: Compiled) -> str:
    assert result.pack is not None
    with PackFile.open(result.pack) as pack:
        return pack.info.version


def break_it(folder: Path) -> None:
    edit(folder, "pages/stool/en.md", "number = 11", "number = 0")


def test_a_folder_is_compiled_once_and_then_only_opened(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    first = compile_if_changed(folder, cache, compiler)
    assert compile_if_changed(folder, cache, compiler) == first == Compiled(cache / "chairs.pack")
    assert compiler.calls == 1
    assert version_of(first) == "1.0.0"


def test_a_changed_file_is_noticed(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    compile_if_changed(folder, cache, compiler)
    edit(folder, "pack.toml", 'version = "1.0.0"', 'version = "2.0.0"')
    assert version_of(compile_if_changed(folder, cache, compiler)) == "2.0.0"


def test_a_change_that_keeps_the_size_is_noticed_by_its_time(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    compile_if_changed(folder, cache, compiler)
    status = (folder / "pack.toml").stat()
    os.utime(folder / "pack.toml", ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    compile_if_changed(folder, cache, compiler)
    assert compiler.calls == 2


def test_a_new_file_is_noticed_and_a_hidden_one_is_not(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    compile_if_changed(folder, cache, compiler)
    write(folder, ".editor-swap", "")
    compile_if_changed(folder, cache, compiler)
    assert compiler.calls == 1
    write(folder, "pages/stool/notes.txt", "")
    warned = compile_if_changed(folder, cache, compiler)
    assert compiler.calls == 2
    assert [problem.code for problem in warned.problems] == ["file-not-used"]
    assert not warned.is_last_good


def test_while_the_folder_has_errors_the_last_good_pack_is_shown(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    good = compile_if_changed(folder, cache, compiler)
    break_it(folder)
    for _ in range(2):
        broken = compile_if_changed(folder, cache, compiler)
        assert (broken.pack, broken.is_last_good) == (good.pack, True)
        assert [problem.code for problem in broken.problems] == ["value-not-allowed"]
    assert version_of(broken) == "1.0.0"


def test_a_folder_that_was_never_good_has_no_pack(tmp_path: Path, compiler: Compiler):
    folder = good_pack(tmp_path)
    break_it(folder)
    broken = compile_if_changed(folder, tmp_path / "cache", compiler)
    assert (broken.pack, broken.is_last_good) == (None, False)
    missing = compile_if_changed(tmp_path / "nowhere", tmp_path / "cache", compiler)
    assert missing.pack is None
    assert [problem.code for problem in missing.problems] == ["not-a-folder"]


def test_another_folder_of_the_same_name_is_not_mistaken_for_the_last_good_one(tmp_path: Path, compiler: Compiler):
    cache = tmp_path / "cache"
    compile_if_changed(good_pack(tmp_path / "a"), cache, compiler)
    other = good_pack(tmp_path / "b")
    break_it(other)
    assert compile_if_changed(other, cache, compiler).pack is None


def test_a_damaged_cache_is_built_again(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    compile_if_changed(folder, cache, compiler)
    (cache / "chairs.pack").write_bytes(b"broken")
    assert version_of(compile_if_changed(folder, cache, compiler)) == "1.0.0"
    (cache / "chairs.files").write_bytes(b"\xff\n")
    assert version_of(compile_if_changed(folder, cache, compiler)) == "1.0.0"
    assert compiler.calls == 3


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path, compiler: Compiler):
    folder, cache = good_pack(tmp_path), tmp_path / "cache"
    (cache / "chairs.files").mkdir(parents=True)
    with pytest.raises(KnownError, match=r"cache .* cannot be written"):
        compile_if_changed(folder, cache, compiler)
