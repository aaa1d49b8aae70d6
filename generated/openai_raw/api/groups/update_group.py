"""Rename a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.group_resource_with_success import GroupResourceWithSuccess

    class UpdateGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``update-group``."""

        name: Required[str]
        """Name of the group. From 1 to 255 characters."""

OPERATION = Operation(
    id="update-group",
    method="POST",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    body={'name': 'name'},
    required=('name',),
    bodies=('application/json',),
    result='GroupResourceWithSuccess',
)


def sync_detailed(group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]) -> http.Response[GroupResourceWithSuccess]:
    """Send ``POST /organization/groups/{group_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"group_id": group_id}, params)


def sync(group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]) -> GroupResourceWithSuccess | None:
    """Send ``POST /organization/groups/{group_id}``, and give what the answer holds."""
    return sync_detailed(group_id, client=client, **params).parsed


async def asyncio_detailed(group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]) -> http.Response[GroupResourceWithSuccess]:
    """Send ``POST /organization/groups/{group_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"group_id": group_id}, params)


async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]) -> GroupResourceWithSuccess | None:
    """Send ``POST /organization/groups/{group_id}``, and give what the answer holds."""
    return (await asyncio_detailed(group_id, client=client, **params)).parsed
