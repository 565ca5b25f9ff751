"""Sign the pages of a kiosk, and put them into a folder that is copied onto a stick.

    publish_content.py keys FOLDER NAME...           make key pairs, each locked with a passphrase
    publish_content.py init REPO --root A B C --targets D --release E --sign A B
    publish_content.py publish REPO PACK --sign D E [--approvals FILE]
    publish_content.py renew REPO --sign E           another sixty days for the same pages
    publish_content.py rotate REPO --root A B F --targets D --release E --sign A B F
    publish_content.py show REPO                     the number to compare, and until when all is good

REPO is the folder `back-pain-updates` itself. After `--root`, `--targets` and `--release` stand files NAME.public.json,
after `--sign` files NAME.pem. `resources/manual/updates.md` says who holds which, and what to do when one is lost.
"""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from common import ROOT, StopError, end_with, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content_repository import Repository

LEAST_PASSPHRASE = 12
"""Letters of the shortest passphrase that is taken for a new key."""


def main(
    arguments: Sequence[str] | None = None,
    *,
    ask: Callable[[str], str] = getpass.getpass,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> int:
    """Run one command.

    Args:
        arguments: the command line; that of the process when None.
        ask: asks for a passphrase.
        now: the time, with its zone.

    Raises:
        StopError: it cannot be done; nothing was published.
    """
    from content_repository import Holders, Repository, make_key, read_public, read_signer

    wanted = _parser().parse_args(arguments)
    if wanted.command == "keys":
        for name in wanted.names:
            say(f"{make_key(wanted.folder, name, _new_passphrase(ask, name))} is made. Keep it off every network.")
        return 0
    repository = Repository(wanted.repository, now())
    signers = [read_signer(path, ask(f"Passphrase of {path}: ").encode()) for path in wanted.sign]
    if wanted.command in {"init", "rotate"}:
        holders = Holders(
            *(tuple(map(read_public, keys)) for keys in (wanted.root, wanted.targets, wanted.release)),
            root_threshold=wanted.root_threshold,
            targets_threshold=wanted.targets_threshold,
        )
        (repository.init if wanted.command == "init" else repository.rotate)(holders, signers)
    elif wanted.command == "publish":
        offer = repository.publish(wanted.pack, _approvals(wanted.approvals), signers, now().date())
        say(f"Version {offer.version} is published. Copy {wanted.repository} onto a stick.")
    elif wanted.command == "renew":
        repository.renew(signers)
    _show(repository)
    return 0


def _show(repository: Repository) -> None:
    repository.root()
    say(f"The number to compare before a kiosk trusts this publisher: {repository.number}")
    for role, (version, day) in repository.versions().items():
        say(f"{role}: version {version}, good until {day}")


def _approvals(path: Path | None) -> bytes:
    try:
        return path.read_bytes() if path is not None else b""
    except OSError as error:
        raise StopError(f"The approvals {path} cannot be read: {error}") from error


def _new_passphrase(ask: Callable[[str], str], name: str) -> bytes:
    typed = ask(f"Passphrase for the new key {name}: ")
    if len(typed) < LEAST_PASSPHRASE:
        raise StopError(f"A passphrase has at least {LEAST_PASSPHRASE} letters.")
    if ask("The same again: ") != typed:
        raise StopError("These were two passphrases. No key was made.")
    return typed.encode()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Sign the pages of a kiosk for a stick.")
    commands = parser.add_subparsers(dest="command", required=True)
    keys = commands.add_parser("keys", help="make key pairs")
    keys.add_argument("folder", type=Path)
    keys.add_argument("names", nargs="+")
    words = {
        "init": "make the first root",
        "publish": "sign a pack",
        "renew": "sign the same pack for another sixty days",
        "rotate": "make the next root: other keys, or two more years",
        "show": "say until when all is good",
    }
    for name, text in words.items():
        command = commands.add_parser(name, help=text)
        command.add_argument("repository", type=Path)
        command.add_argument("--sign", type=Path, nargs="+", default=[], required=name != "show")
        if name == "publish":
            command.add_argument("pack", type=Path)
            command.add_argument("--approvals", type=Path)
        if name in {"init", "rotate"}:
            for role in ("root", "targets", "release"):
                command.add_argument(f"--{role}", type=Path, nargs="+", required=True)
            command.add_argument("--root-threshold", type=int, default=2)
            command.add_argument("--targets-threshold", type=int, default=1)
    return parser


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    end_with(main)
