from __future__ import annotations

import pytest

from kiosk.staff.roles import EVERYONE, Role, may_manage

LOOKED_AFTER = {
    Role.RECEPTION: set(),
    Role.CLINICIAN: set(),
    Role.MANAGER: {Role.RECEPTION, Role.CLINICIAN, Role.MANAGER},
    Role.IT: set(Role),
}


@pytest.mark.parametrize("actor", Role)
def test_who_looks_after_whom(actor: Role):
    assert {role for role in Role if may_manage(actor, role)} == LOOKED_AFTER[actor]


def test_every_role_has_its_own_words():
    assert [role.title for role in Role] == ["Reception", "Clinician", "Manager", "IT"]
    assert frozenset(Role) == EVERYONE
