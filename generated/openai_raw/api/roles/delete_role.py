"""Delete a custom role of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.role_deleted_resource import RoleDeletedResource

    class DeleteRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``delete-role``."""


OPERATION = Operation(
    id="delete-role",
    method="DELETE",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    result='RoleDeletedResource',
)


def sync_detailed(role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]) -> http.Response[RoleDeletedResource]:
    """Send ``DELETE /organization/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"role_id": role_id}, params)


def sync(role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]) -> RoleDeletedResource | None:
    """Send ``DELETE /organization/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(role_id, client=client, **params).parsed


async def asyncio_detailed(role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]) -> http.Response[RoleDeletedResource]:
    """Send ``DELETE /organization/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"role_id": role_id}, params)


async def asyncio(role_id: str, *, client: http.Client, **params: Unpack[DeleteRoleParams]) -> RoleDeletedResource | None:
    """Send ``DELETE /organization/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(role_id, client=client, **params)).parsed
