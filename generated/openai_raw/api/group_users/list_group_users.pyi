"""List the members of a group"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListGroupUsersOrderInput
from ...models.user_list_resource import UserListResource
from ...operation import Operation

OPERATION: Operation

class ListGroupUsersParams(RequestOptions, total=False):
    """The keyword arguments of ``list-group-users``."""

    limit: int | Omit
    """Maximum number of group users per page. Default: `100`. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the group users after the one with this id. Pass the `last_id` of the previous page."""
    order: ListGroupUsersOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""

def sync(group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]) -> UserListResource | None:
    """Send ``GET /organization/groups/{group_id}/users``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]
) -> http.Response[UserListResource]:
    """Send ``GET /organization/groups/{group_id}/users``, and give the whole response."""

async def asyncio(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]
) -> UserListResource | None:
    """Send ``GET /organization/groups/{group_id}/users``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[ListGroupUsersParams]
) -> http.Response[UserListResource]:
    """Send ``GET /organization/groups/{group_id}/users``, and give the whole response."""
