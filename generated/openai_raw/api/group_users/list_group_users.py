"""List group users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.list_group_users_order import ListGroupUsersOrderInput

    class ListGroupUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-group-users``."""

        limit: int
        after: str
        order: ListGroupUsersOrderInput

OPERATION = Operation(
    id="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='UserListResource',
    page="after",
)
