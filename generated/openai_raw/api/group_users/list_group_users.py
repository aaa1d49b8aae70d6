"""List the members of a group"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_group_users_order import ListGroupUsersOrderInput

    class ListGroupUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-group-users``."""

        limit: int | Omit
        """The most group users in one page. Default: `100`. From 0 to 1000."""
        after: str | Omit
        """A cursor: gives the group users that follow the one with this id, the `last_id` of the page before."""
        order: ListGroupUsersOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""

OPERATION = Operation(
    id="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='UserListResource',
    page="after",
)
