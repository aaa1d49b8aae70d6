"""List the groups of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_groups_order import ListGroupsOrderInput
    from ...models.group_list_resource import GroupListResource

    class ListGroupsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-groups``."""

        limit: int | Omit
        """The most groups in one page. Default: `100`. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the groups that follow the one with this id, the `last_id` of the page before."""
        order: ListGroupsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`."""

OPERATION = Operation(
    id="list-groups",
    method="GET",
    path="/organization/groups",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='GroupListResource',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> http.Response[GroupListResource]:
    """Send ``GET /organization/groups``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> GroupListResource | None:
    """Send ``GET /organization/groups``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> http.Response[GroupListResource]:
    """Send ``GET /organization/groups``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> GroupListResource | None:
    """Send ``GET /organization/groups``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
