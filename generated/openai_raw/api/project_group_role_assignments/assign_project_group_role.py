"""Give a group a role in a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_role_assignment import GroupRoleAssignment

    class AssignProjectGroupRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``assign-project-group-role``."""

        role_id: Required[str]
        """Id of the role."""

OPERATION = Operation(
    id="assign-project-group-role",
    method="POST",
    path="/projects/{project_id}/groups/{group_id}/roles",
    security="admin_api_key",
    body={'role_id': 'role_id'},
    required=('role_id',),
    bodies=('application/json',),
    result='GroupRoleAssignment',
)


def sync_detailed(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "group_id": group_id}, params)


def sync(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]) -> GroupRoleAssignment | None:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give what the answer holds."""
    return sync_detailed(project_id, group_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]) -> http.Response[GroupRoleAssignment]:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "group_id": group_id}, params)


async def asyncio(project_id: str, group_id: str, *, client: http.Client, **params: Unpack[AssignProjectGroupRoleParams]) -> GroupRoleAssignment | None:
    """Send ``POST /projects/{project_id}/groups/{group_id}/roles``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, group_id, client=client, **params)).parsed
