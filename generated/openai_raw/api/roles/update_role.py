"""Update role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class UpdateRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``update-role``."""

        permissions: Sequence[str] | None
        description: str | None
        role_name: str | None

OPERATION = Operation(
    id="update-role",
    method="POST",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    body={'permissions': 'permissions', 'description': 'description', 'role_name': 'role_name'},
    bodies=('application/json',),
    result='Role',
)
