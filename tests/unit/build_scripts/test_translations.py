from __future__ import annotations

import ast
import shutil
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import picture_texts
import pytest
import staff_texts
import translations
from common import StopError
from translations import FOLDER, Text, add, check, main, release, said_in, texts_in, update, wrong

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("es", "zh_Hans", "ar")


def text(source: str, *forms: str, context: str = "Page", done: bool = True) -> Text:
    return Text(context, source, "", forms, done, "%n" in source)


def test_patients_meet_no_english_and_what_the_kiosk_loads_is_fresh():
    assert check() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_control_s_name_holds_the_words_it_shows(language: str):
    """Whoever says what they see is understood (WCAG 2.5.3)."""
    said = {each.source: each.forms[0] for each in texts_in(FOLDER / f"kiosk_{language}.ts") if each.context == "Bar"}
    for words, name in (
        ("Help", "Get help now"), ("Reading", "Reading aids"), ("Finished", "I am finished"),
        ("Size", "Reading aids, size of the words"),
    ):  # fmt: skip
        assert said[words].casefold() in said[name].casefold()


def test_a_text_that_counts_has_as_many_forms_as_its_language():
    forms = {
        language: {len(each.forms) for each in texts_in(FOLDER / f"kiosk_{language}.ts") if each.counts}
        for language in (*LANGUAGES, "en")
    }
    assert forms == {"es": {2}, "zh_Hans": {1}, "ar": {6}, "en": {2}}


def test_every_text_that_is_said_is_found():
    source = (
        'translate("Page", "More")\nQCoreApplication.translate("Page", "Back", "as in body")\n'
        'translate("Page", "%n left", "", n)\ntr("Play")\ntr(words)\n'
        "translate(context, text)\npainter.translate(1, 2)\n"
    )
    assert list(said_in(source)) == [
        'QCoreApplication.translate("Page", "More", "")',
        'QCoreApplication.translate("Page", "Back", "as in body")',
        'QCoreApplication.translate("Page", "%n left", "", QCoreApplication.UnicodeUTF8, n)',
        'QCoreApplication.translate("Pictures", "Play", "")',
    ]
    assert list(said_in("paint(1)")) == []


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (text("More", "Más"), ""),
        (text("More", "Más", done=False), "is not translated"),
        (text("More", ""), "is not translated"),
        (text("%n left", "queda 1", ""), "not in every form"),
        (text("%n left", "queda 1", "quedan %n"), ""),
        (text("%n left", "queda 1", "quedan"), ""),
        (text("Part %1 of %2", "Parte %1"), "other places"),
        (text("Part %1", "Parte %1 %2"), "other places"),
        (text("Call {emergency-number}", "Llame {numero}"), "other places"),
        (text("Sign in", "", context="Staff", done=False), ""),
        (text("Sign in %1", "Entrar", context="Staff"), "other places"),
    ],
)
def test_what_a_translation_lacks_is_told(given: Text, problem: str):
    assert (problem in wrong(given)) if problem else wrong(given) == ""


def test_a_file_that_fell_behind_is_told_and_brought_up_to_date(tmp_path: Path):
    shutil.copy(FOLDER / "kiosk_es.ts", tmp_path)
    shutil.copy(FOLDER / "kiosk_es.qm", tmp_path)
    file = tmp_path / "kiosk_es.ts"
    tree = ET.parse(file)  # noqa: S314 - a file of this source tree
    message = next(m for m in tree.getroot().iter("message") if m.findtext("source") == "Touch to start")
    message.find("source").text = "Press to start"
    tree.write(file, encoding="utf-8")
    assert check(tmp_path) == [
        "kiosk_es.ts has other texts than the program. Run: translations.py update",
        "kiosk_es.qm is not made of kiosk_es.ts. Run: translations.py release",
    ]
    update(tmp_path)
    texts = {each.source: each for each in texts_in(file)}
    assert "Press to start" not in texts
    assert not texts["Touch to start"].is_done


def test_a_language_begins_with_every_text_and_none_translated(tmp_path: Path):
    file = add("pt-BR", tmp_path)
    assert file.name == "kiosk_pt_BR.ts"
    assert 'language="pt_BR"' in file.read_text(encoding="utf-8")
    texts = texts_in(file)
    assert {each[:3] for each in texts} == {each[:3] for each in texts_in(FOLDER / "kiosk_es.ts")}
    assert not any(each.is_done for each in texts)


def test_a_damaged_file_stops_the_work(tmp_path: Path):
    (tmp_path / "kiosk_es.ts").write_text("<TS><context><message>", encoding="utf-8")
    with pytest.raises(StopError, match="lrelease failed"):
        release(tmp_path)
    (tmp_path / "kiosk_es.ts").write_text(
        "<TS><context><message><source>More</source></message></context></TS>", encoding="utf-8"
    )
    with pytest.raises(StopError, match="without a place for its translation: More"):
        texts_in(tmp_path / "kiosk_es.ts")


def test_the_command_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    done: list[str] = []
    for name in ("update", "release"):
        monkeypatch.setattr(translations, name, lambda name=name: done.append(name))
    monkeypatch.setattr(translations, "check", lambda: ["One is missing."])
    monkeypatch.setattr(translations, "add", lambda code: translations.ROOT / code)
    assert [main(["update"]), main(["release"]), main(["check"]), main(["add", "pl"])] == [0, 0, 1, 0]
    assert done == ["update", "release"]
    monkeypatch.setattr(translations, "check", list)
    assert main(["check"]) == 0
    assert main(["--help"]) == 0
    assert main(["sing"]) == 2
    said = capsys.readouterr().out
    assert "One is missing." in said
    assert "Translate pl with Qt Linguist" in said


@pytest.mark.parametrize("words", ['Say "no"', "20–30\u00a0min", "Herni\u00adated", "C:\\back", "one\ntwo"])
def test_every_character_comes_through(words: str):
    call = ast.parse(translations._call("Staff", words)).body[0].value
    assert [argument.value for argument in call.args] == ["Staff", words, ""]


def test_the_translation_tool_finds_all_texts_of_staff_and_pictures_with_their_plurals_and_notes(tmp_path: Path):
    (tmp_path / "kiosk_es.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="es"></TS>', encoding="utf-8")
    update(tmp_path)
    found = texts_in(tmp_path / "kiosk_es.ts")
    staff = {text.source: text.counts for text in found if text.context == "Staff"}
    assert staff.items() >= {source: "%n" in source for source in staff_texts.all_texts()}.items()
    assert staff["%n changed"]
    pictures = {text.source for text in found if text.context == "Pictures"}
    assert pictures >= {text.source for text in picture_texts.all_texts()}
    messages = ET.parse(tmp_path / "kiosk_es.ts").iter("message")  # noqa: S314 - written a moment ago
    told = {message.findtext("source"): message.findtext("extracomment") for message in messages}
    assert "blood-flow:" in (told["Very thin needle"] or "")
