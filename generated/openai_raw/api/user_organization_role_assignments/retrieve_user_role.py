"""Retrieve an organization role of a user"""

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

    class RetrieveUserRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-user-role``."""


OPERATION = Operation(
    id="retrieve-user-role",
    method="GET",
    path="/organization/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result='AssignedRoleDetails',
)


def sync_detailed(user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"user_id": user_id, "role_id": role_id}, params)


def sync(user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]) -> AssignedRoleDetails | None:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(user_id, role_id, client=client, **params).parsed


async def asyncio_detailed(user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]) -> http.Response[AssignedRoleDetails]:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"user_id": user_id, "role_id": role_id}, params)


async def asyncio(user_id: str, role_id: str, *, client: http.Client, **params: Unpack[RetrieveUserRoleParams]) -> AssignedRoleDetails | None:
    """Send ``GET /organization/users/{user_id}/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(user_id, role_id, client=client, **params)).parsed
