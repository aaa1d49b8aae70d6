"""Create a group of users"""

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

    class CreateGroupParams(RequestOptions, total=False):
        """The keyword arguments of ``create-group``."""

        name: Required[str]
        """Name of the group. From 1 to 255 characters."""

OPERATION = Operation(
    id="create-group",
    method="POST",
    path="/organization/groups",
    security="admin_api_key",
    body={'name': 'name'},
    required=('name',),
    bodies=('application/json',),
    result='GroupResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> http.Response[GroupResponse]:
    """Send ``POST /organization/groups``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> GroupResponse | None:
    """Send ``POST /organization/groups``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> http.Response[GroupResponse]:
    """Send ``POST /organization/groups``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> GroupResponse | None:
    """Send ``POST /organization/groups``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
