"""List the users of the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.user_list_response import UserListResponse

    class ListUsersParams(RequestOptions, total=False):
        """The keyword arguments of ``list-users``."""

        limit: int | Omit
        """The most users in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the users that follow the one with this id, the `last_id` of the page before."""
        emails: Sequence[str] | Omit
        """Only users with these e-mail addresses."""

OPERATION = Operation(
    id="list-users",
    method="GET",
    path="/organization/users",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after', 'emails': 'emails[]'},
    result='UserListResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListUsersParams]) -> http.Response[UserListResponse]:
    """Send ``GET /organization/users``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListUsersParams]) -> UserListResponse | None:
    """Send ``GET /organization/users``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListUsersParams]) -> http.Response[UserListResponse]:
    """Send ``GET /organization/users``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListUsersParams]) -> UserListResponse | None:
    """Send ``GET /organization/users``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
