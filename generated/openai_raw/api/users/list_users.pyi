"""List the users of the organization"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.user_list_response import UserListResponse
from ...operation import Operation

OPERATION: Operation

class ListUsersParams(RequestOptions, total=False):
    """The keyword arguments of ``list-users``."""

    limit: int | Omit
    """Maximum number of users per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the users after the one with this id. Pass the `last_id` of the previous page."""
    emails: Sequence[str] | Omit
    """Only users with these e-mail addresses."""

def sync(*, client: http.Client, **params: Unpack[ListUsersParams]) -> UserListResponse | None:
    """Send ``GET /organization/users``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListUsersParams]) -> http.Response[UserListResponse]:
    """Send ``GET /organization/users``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListUsersParams]) -> UserListResponse | None:
    """Send ``GET /organization/users``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListUsersParams]
) -> http.Response[UserListResponse]:
    """Send ``GET /organization/users``, and give the whole response."""
