"""Update project role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class UpdateProjectRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-role``."""

        permissions: Sequence[str] | None
        description: str | None
        role_name: str | None

OPERATION = Operation(
    id="update-project-role",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    security="admin_api_key",
    body={'permissions': 'permissions', 'description': 'description', 'role_name': 'role_name'},
    bodies=('application/json',),
    result='Role',
)
