"""Change a custom role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class UpdateRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``update-role``."""

        permissions: Sequence[str] | Omit | None
        """What the organization role allows to do."""
        description: str | Omit | None
        """What the organization role is for, in words for people."""
        role_name: str | Omit | None
        """The new name. Null leaves it as it is."""

OPERATION = Operation(
    id="update-role",
    method="POST",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    body={'permissions': 'permissions', 'description': 'description', 'role_name': 'role_name'},
    bodies=('application/json',),
    result='Role',
)
