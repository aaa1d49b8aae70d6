"""Withdraw an invitation"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.invite_delete_response import InviteDeleteResponse
from ...operation import Operation

OPERATION: Operation

class DeleteInviteParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-invite``."""

def sync(invite_id: str, *, client: http.Client, **params: Unpack[DeleteInviteParams]) -> InviteDeleteResponse | None:
    """Send ``DELETE /organization/invites/{invite_id}``, and give what the answer holds."""

def sync_detailed(
    invite_id: str, *, client: http.Client, **params: Unpack[DeleteInviteParams]
) -> http.Response[InviteDeleteResponse]:
    """Send ``DELETE /organization/invites/{invite_id}``, and give the whole response."""

async def asyncio(
    invite_id: str, *, client: http.Client, **params: Unpack[DeleteInviteParams]
) -> InviteDeleteResponse | None:
    """Send ``DELETE /organization/invites/{invite_id}``, and give what the answer holds."""

async def asyncio_detailed(
    invite_id: str, *, client: http.Client, **params: Unpack[DeleteInviteParams]
) -> http.Response[InviteDeleteResponse]:
    """Send ``DELETE /organization/invites/{invite_id}``, and give the whole response."""
