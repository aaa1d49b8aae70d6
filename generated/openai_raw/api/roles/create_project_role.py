"""Create a custom role of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateProjectRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``create-project-role``."""

        role_name: Required[str]
        """A name that no other role has."""
        permissions: Required[Sequence[str]]
        """What the organization role allows to do."""
        description: str | Omit | None
        """What the organization role is for, in words for people."""

OPERATION = Operation(
    id="create-project-role",
    method="POST",
    path="/projects/{project_id}/roles",
    security="admin_api_key",
    body={'role_name': 'role_name', 'permissions': 'permissions', 'description': 'description'},
    required=('role_name', 'permissions'),
    bodies=('application/json',),
    result='Role',
)
