"""Retrieve a role of a user in a project"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.assigned_role_details import AssignedRoleDetails

    class RetrieveProjectUserRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-project-user-role``."""


OPERATION = Operation(
    id="retrieve-project-user-role",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result='AssignedRoleDetails',
)


def sync_detailed(project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)


def sync(project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]) -> AssignedRoleDetails | None:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(project_id, user_id, role_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id, "user_id": user_id, "role_id": role_id}, params)


async def asyncio(project_id: str, user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectUserRoleParams]) -> AssignedRoleDetails | None:
    """Send ``GET /projects/{project_id}/users/{user_id}/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, user_id, role_id, client=client, **params)).parsed
