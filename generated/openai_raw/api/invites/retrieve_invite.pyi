"""Retrieve an invitation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.invite import Invite
from ...operation import Operation

OPERATION: Operation

class RetrieveInviteParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-invite``."""

def sync(invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]) -> Invite | None:
    """Send ``GET /organization/invites/{invite_id}``, and give what the answer holds."""

def sync_detailed(
    invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]
) -> http.Response[Invite]:
    """Send ``GET /organization/invites/{invite_id}``, and give the whole response."""

async def asyncio(invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]) -> Invite | None:
    """Send ``GET /organization/invites/{invite_id}``, and give what the answer holds."""

async def asyncio_detailed(
    invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]
) -> http.Response[Invite]:
    """Send ``GET /organization/invites/{invite_id}``, and give the whole response."""
