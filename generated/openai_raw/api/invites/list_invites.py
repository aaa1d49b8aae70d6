"""List the invitations to the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.invite_list_response import InviteListResponse

    class ListInvitesParams(RequestOptions, total=False):
        """The keyword arguments of ``list-invites``."""

        limit: int | Omit
        """The most invites in one page. Default: `20`."""
        after: str | Omit
        """A cursor: gives the invites that follow the one with this id, the `last_id` of the page before."""

OPERATION = Operation(
    id="list-invites",
    method="GET",
    path="/organization/invites",
    security="admin_api_key",
    query={'limit': 'limit', 'after': 'after'},
    result='InviteListResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> http.Response[InviteListResponse]:
    """Send ``GET /organization/invites``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> InviteListResponse | None:
    """Send ``GET /organization/invites``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> http.Response[InviteListResponse]:
    """Send ``GET /organization/invites``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> InviteListResponse | None:
    """Send ``GET /organization/invites``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
