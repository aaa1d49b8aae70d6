"""Retrieve an invitation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.invite import Invite

    class RetrieveInviteParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-invite``."""


OPERATION = Operation(
    id="retrieve-invite",
    method="GET",
    path="/organization/invites/{invite_id}",
    security="admin_api_key",
    result='Invite',
)


def sync_detailed(invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]) -> http.Response[Invite]:
    """Send ``GET /organization/invites/{invite_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"invite_id": invite_id}, params)


def sync(invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]) -> Invite | None:
    """Send ``GET /organization/invites/{invite_id}``, and give what the answer holds."""
    return sync_detailed(invite_id, client=client, **params).parsed


async def asyncio_detailed(invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]) -> http.Response[Invite]:
    """Send ``GET /organization/invites/{invite_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"invite_id": invite_id}, params)


async def asyncio(invite_id: str, *, client: http.Client, **params: Unpack[RetrieveInviteParams]) -> Invite | None:
    """Send ``GET /organization/invites/{invite_id}``, and give what the answer holds."""
    return (await asyncio_detailed(invite_id, client=client, **params)).parsed
