from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.loader import load_folder
from kiosk.content.pack_file import PackFile
from kiosk.content.pack_writer import compile_pack
from kiosk.gui.viewmodels.library import Library
from kiosk.i18n.languages import available
from kiosk.workshop.manual import manual
from kiosk.workshop.manual_languages import ANOTHER_LANGUAGE
from tests.support.builders import edit, good_pack

if TYPE_CHECKING:
    from pathlib import Path


def test_the_manual_tells_how_a_language_is_added():
    text = manual()
    assert text.index(ANOTHER_LANGUAGE) < text.index("## Problems")
    assert "`fa` فارسی" in text
    assert "en-XA" not in text


def test_a_language_is_added_as_the_manual_says(tmp_path: Path):
    """A pack gets Persian by a code, a title and one page; the kiosk offers it, read from the right."""
    folder = good_pack(tmp_path)
    edit(folder, "pack.toml", 'languages = ["en"]', 'languages = ["en", "fa"]')
    edit(folder, "pack.toml", '[[group]]\nid = "start"', '[titles]\nfa = "صندلی"\n\n[[group]]\nid = "start"')
    page = (folder / "pages" / "stool" / "en.md").read_text(encoding="utf-8")
    (folder / "pages" / "stool" / "fa.md").write_text(page.replace('title = "Stool"', 'title = "چهارپایه"'), "utf-8")
    loaded, problems = load_folder(folder)
    assert loaded is not None, problems
    compile_pack(loaded, tmp_path / "a.pack")
    with PackFile.open(tmp_path / "a.pack") as opened:
        (english, persian) = available(opened.info.languages)
        assert (english.code, persian.code, persian.direction) == ("en", "fa", "rtl")
        library = Library(opened, "fa")
        assert library.title == "صندلی"
        assert library.page("stool").language == "fa"
        assert library.page("kinds").entry.title == "\u2066Kinds\u2069"
