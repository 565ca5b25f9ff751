"""Settings files become `Settings`, and a list of everything that is wrong with them.

The policy of the machine wins over the clinic's own file, and both over the defaults, key by key. A bad value loses
nothing but itself: every good one counts, and the default stands in for the bad one. A file that is not there is no
problem.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kiosk.settings import checks, migrations, reader
from kiosk.settings.policy import read_facts, refusal
from kiosk.settings.problems import SettingsProblem
from kiosk.settings.rules import BY_KEY
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.settings.policy import FileFacts
    from kiosk.settings.rules import Value

Origin = Literal["default", "site", "policy"]

SITE_NAME = "site.toml"
"""The clinic's own file, in the state folder."""

MOST_UNKNOWN = 20
"""With more lines than this that name no setting, they are said in one sentence."""


class Values(NamedTuple):
    """What one file says: its good values, every setting it names, good or bad, and its problems."""

    good: dict[str, Value]
    named: frozenset[str] = frozenset()
    problems: tuple[SettingsProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The outcome of reading.

    Args:
        settings: What counts; there always is something.
        problems: Everything that is wrong, file by file.
        site: The good values of the clinic's own file, whether or not the policy has another.
        policy: The good values of the policy file.
        locked: The settings the policy names, which staff cannot change.
    """

    settings: Settings
    problems: tuple[SettingsProblem, ...]
    site: dict[str, Value]
    policy: dict[str, Value]
    locked: frozenset[str]

    def origin_of(self, key: str) -> Origin:
        """Return where the value of a setting comes from."""
        if key in self.policy:
            return "policy"
        return "site" if key in self.site and key not in self.locked else "default"

    def is_locked(self, key: str) -> bool:
        """Return whether the policy has decided a setting."""
        return key in self.locked


def load(
    site: Path,
    policy: Path | None = None,
    *,
    facts: Callable[[Path], FileFacts | None] = read_facts,
    changes: Sequence[migrations.Renamed | migrations.Removed] = migrations.KEYS,
) -> LoadedSettings:
    """Read both files.

    Args:
        site: The clinic's own file.
        policy: The file of whoever looks after the machine; None if nobody does.
        facts: Tells whose a file is.
        changes: Keys that have another name now, or none.
    """
    own = read_values(site, changes)
    machine = Values({}) if policy is None else _read_policy(policy, facts, changes)
    retired = [advice for file in migrations.FILES if (advice := file.advice(site.parent)) is not None]
    values: dict[str, Any] = {key: value for key, value in own.good.items() if key not in machine.named}
    values |= machine.good
    return LoadedSettings(
        replace(Settings(), **values),
        (*own.problems, *retired, *machine.problems),
        own.good,
        machine.good,
        machine.named,
    )


def read_values(
    path: Path,
    changes: Sequence[migrations.Renamed | migrations.Removed] = migrations.KEYS,
    *,
    is_needed: bool = False,
) -> Values:
    """Read one file by itself.

    Args:
        path: The file.
        changes: Keys that have another name now, or none.
        is_needed: That there is no such file is a problem too.
    """
    reading = reader.read(path, is_needed=is_needed)
    values = _check(reading, str(path), changes)
    # Where a key stands is only of interest when something is wrong with one.
    return _check(reading.located(), str(path), changes) if values.problems else values


def _check(reading: reader.Reading, file: str, changes: Sequence[migrations.Renamed | migrations.Removed]) -> Values:
    """Sort entries into good values and problems."""
    entries, advice = migrations.migrate(reading.entries, file, changes)
    known = [entry for entry in entries if entry.key in BY_KEY]
    unknown = [entry for entry in entries if entry.key not in BY_KEY]
    problems = [*reading.problems, *advice]
    good: dict[str, Value] = {}
    for entry in known:
        wrong = checks.problems(entry, file)
        problems += wrong
        if not wrong:
            good[entry.key] = BY_KEY[entry.key].type(entry.value)
    if len(unknown) > MOST_UNKNOWN:
        message = f"{len(unknown)} lines from this one on name no setting. Is this the right file?"
        problems.append(SettingsProblem("not-settings", file, unknown[0].line, "", message))
    else:
        problems += [problem for entry in unknown for problem in checks.problems(entry, file)]
    problems.sort(key=lambda problem: problem.line)
    return Values(good, frozenset(entry.key for entry in known), tuple(problems))


def _read_policy(
    path: Path,
    facts: Callable[[Path], FileFacts | None],
    changes: Sequence[migrations.Renamed | migrations.Removed],
) -> Values:
    """Read the policy file, if nobody but the administrator can have written it.

    Its folder is looked at too: who may write there can take the file away.
    """
    for place in (path, path.parent):
        try:
            problem = refusal(place, facts(place))
        except FileNotFoundError:
            return Values({})
        except OSError:
            break  # reading it says why
        if problem is not None:
            return Values({}, problems=(problem,))
    return read_values(path, changes)
