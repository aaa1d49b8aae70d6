"""Change a custom role of a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.role import Role

    class UpdateProjectRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``update-project-role``."""

        permissions: Sequence[str] | Omit | None
        """What the organization role allows to do."""
        description: str | Omit | None
        """What the organization role is for, in words for people."""
        role_name: str | Omit | None
        """The new name. Null leaves it as it is."""

OPERATION = Operation(
    id="update-project-role",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    security="admin_api_key",
    body={'permissions': 'permissions', 'description': 'description', 'role_name': 'role_name'},
    bodies=('application/json',),
    result='Role',
)


def sync_detailed(project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]) -> http.Response[Role]:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "role_id": role_id}, params)


def sync(project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]) -> Role | None:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(project_id, role_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]) -> http.Response[Role]:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "role_id": role_id}, params)


async def asyncio(project_id: str, role_id: str, *, client: http.Client, **params: Unpack[UpdateProjectRoleParams]) -> Role | None:
    """Send ``POST /projects/{project_id}/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, role_id, client=client, **params)).parsed
