"""List group users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_group_users_order import ListGroupUsersOrderInput

    class ListGroupUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-group-users``."""

        limit: int | Omit
        after: str | Omit
        order: ListGroupUsersOrderInput | Omit

OPERATION = Operation(
    id="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'order': 'order'},
    result='UserListResource',
    page="after",
)
