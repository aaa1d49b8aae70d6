"""Retrieve a group of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_response import GroupResponse

    class RetrieveGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-group``."""


OPERATION = Operation(
    id="retrieve-group",
    method="GET",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    result='GroupResponse',
)


def sync_detailed(group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]) -> http.Response[GroupResponse]:
    """Send ``GET /organization/groups/{group_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id}, params)


def sync(group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]) -> GroupResponse | None:
    """Send ``GET /organization/groups/{group_id}``, and give what the answer holds."""
    return sync_detailed(group_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]) -> http.Response[GroupResponse]:
    """Send ``GET /organization/groups/{group_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id}, params)


async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]) -> GroupResponse | None:
    """Send ``GET /organization/groups/{group_id}``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, client=client, **params)).parsed
