"""Modify user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class ModifyUserParams(RequestOptions, total=False):
        """The keyword arguments of ``modify-user``."""

        role: str | None
        role_id: str | None
        technical_level: str | None
        developer_persona: str | None

OPERATION = Operation(
    id="modify-user",
    method="POST",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    body={'role': 'role', 'role_id': 'role_id', 'technical_level': 'technical_level', 'developer_persona': 'developer_persona'},
    bodies=('application/json',),
    result='User',
)
