"""Retrieve a role of the organization"""

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

    class RetrieveRoleParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-role``."""


OPERATION = Operation(
    id="retrieve-role",
    method="GET",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    result='Role',
)


def sync_detailed(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> http.Response[Role]:
    """Send ``GET /organization/roles/{role_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"role_id": role_id}, params)


def sync(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> Role | None:
    """Send ``GET /organization/roles/{role_id}``, and give what the answer holds."""
    return sync_detailed(role_id, client=client, **params).parsed


async def asyncio_detailed(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> http.Response[Role]:
    """Send ``GET /organization/roles/{role_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"role_id": role_id}, params)


async def asyncio(role_id: str, *, client: http.Client, **params: Unpack[RetrieveRoleParams]) -> Role | None:
    """Send ``GET /organization/roles/{role_id}``, and give what the answer holds."""
    return (await asyncio_detailed(role_id, client=client, **params)).parsed
