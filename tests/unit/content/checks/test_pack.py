from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.content.checks.pack import check_pack, check_translations
from kiosk.content.checks.validator import validate
from kiosk.content.loader import load_folder
from tests.support.builders import content_pack, edit, good_pack
from tests.support.content_checks import STOOL, codes, with_page

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.model import ContentPack


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> ContentPack:
    return content_pack(tmp_path_factory.mktemp("pack"))


def test_a_language_that_cannot_be_measured_is_named_once(tmp_path: Path):
    pack = content_pack(tmp_path, translated=True)
    assert codes(validate(pack)) == ["translation-missing"] * 4
    pages = {(page, "cy" if language == "es" else language): found for (page, language), found in pack.pages.items()}
    pages["stool", "cy"] = replace(pages["stool", "cy"], language="cy")
    welsh = replace(pack, info=pack.info._replace(languages=("en", "cy")), pages=pages)
    assert codes(validate(welsh)) == ["reading-not-measured"] + ["translation-missing"] * 4


def test_a_translation_keeps_the_state_of_a_section_s_picture(tmp_path: Path):
    folder = good_pack(tmp_path, translated=True)
    edit(folder, "pages/stool/es.md", "{#what}", "{#what state=later}")
    pack, _ = load_folder(folder)
    assert pack is not None
    assert ("translation-differs", "pages/stool/es.md") in [(p.code, p.file) for p in validate(pack)]


def test_statements_are_free_where_a_pack_lists_none(pack: ContentPack):
    free = replace(pack, info=pack.info._replace(statements=()))
    page = replace(pack.pages[STOOL], statements=("X99",))
    assert validate(with_page(free, page)) == []
    assert codes(validate(with_page(pack, page))) == ["statement-not-carried", "statement-unknown"]


def test_a_pack_without_help_now_says_so(pack: ContentPack):
    help_page = pack.pages["get-help-now", "en"]
    other = replace(help_page, entry=help_page.entry._replace(kind="topic"))
    assert codes(check_pack(replace(pack, pages=pack.pages | {("get-help-now", "en"): other}))) == ["help-now-missing"]
    assert codes(check_translations(pack)) == []
