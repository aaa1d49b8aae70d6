"""List the groups of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_groups_order import ListGroupsOrderInput

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
