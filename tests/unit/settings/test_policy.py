from __future__ import annotations

import os
import pwd
from pathlib import Path

import pytest

from kiosk.settings.policy import FileFacts, read_facts, refusal

POLICY = Path("/etc/back-pain-kiosk/policy.toml")


@pytest.mark.parametrize("mode", [0o644, 0o600, 0o444, 0o755])
def test_a_file_of_root_that_nobody_else_may_change_is_believed(mode: int):
    assert refusal(POLICY, FileFacts(0, "root", mode)) is None


def test_where_files_have_no_owner_the_file_is_believed():
    assert refusal(POLICY, None) is None


NOT_ROOT = (
    "This belongs to kiosk and not to root, so the policy file does not count. "
    "Run: sudo chown root /etc/back-pain-kiosk/policy.toml"
)
OTHERS_TOO = (
    "Not root alone may write here, so the policy file does not count. "
    "Run: sudo chmod go-w /etc/back-pain-kiosk/policy.toml"
)


@pytest.mark.parametrize(
    ("facts", "code", "sentence"),
    [
        (FileFacts(1000, "kiosk", 0o644), "wrong-owner", NOT_ROOT),
        (FileFacts(1000, "kiosk", 0o666), "wrong-owner", NOT_ROOT),
        (FileFacts(0, "root", 0o664), "wrong-mode", OTHERS_TOO),
        (FileFacts(0, "root", 0o646), "wrong-mode", OTHERS_TOO),
        (FileFacts(0, "root", 0o777), "wrong-mode", OTHERS_TOO),
    ],
)
def test_any_other_file_is_refused_with_what_to_do(facts: FileFacts, code: str, sentence: str):
    problem = refusal(POLICY, facts)
    assert problem is not None
    assert (problem.code, problem.file, problem.line, problem.message) == (code, str(POLICY), 0, sentence)


def test_the_facts_are_those_of_the_system(tmp_path: Path):
    path = tmp_path / "policy.toml"
    path.write_text("")
    path.chmod(0o640)
    assert read_facts(path, "linux") == FileFacts(os.getuid(), pwd.getpwuid(os.getuid()).pw_name, 0o640)


def test_an_owner_without_a_name_is_called_by_his_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def nobody(number: int) -> None:
        raise KeyError(number)

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    facts = read_facts(tmp_path, "linux")
    assert facts is not None
    assert facts.owner_name == f"account {os.getuid()}"


def test_windows_has_no_such_facts(tmp_path: Path):
    assert read_facts(tmp_path, "win32") is None


def test_a_file_that_is_not_there_has_no_facts(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        read_facts(tmp_path / "policy.toml", "linux")
