"""List the invitations to the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.invite_list_response import InviteListResponse
from ...operation import Operation

OPERATION: Operation

class ListInvitesParams(RequestOptions, total=False):
    """The keyword arguments of ``list-invites``."""

    limit: int | Omit
    """Maximum number of invites per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the invites after the one with this id. Pass the `last_id` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> InviteListResponse | None:
    """Send ``GET /organization/invites``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> http.Response[InviteListResponse]:
    """Send ``GET /organization/invites``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListInvitesParams]) -> InviteListResponse | None:
    """Send ``GET /organization/invites``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListInvitesParams]
) -> http.Response[InviteListResponse]:
    """Send ``GET /organization/invites``, and give the whole response."""
