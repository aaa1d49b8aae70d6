"""Invite somebody to the organization"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.invite_request_projects_item import InviteRequestProjectsItem, InviteRequestProjectsItemDict
    from ...models.invite_request_role import InviteRequestRoleInput
    from ...models.invite import Invite

    class InviteUserParams(RequestOptions, total=False):
        """The keyword arguments of ``inviteUser``."""

        email: Required[str]
        """E-mail address of the invite."""
        role: Required[InviteRequestRoleInput]
        """The role in the organization that comes with accepting. Values: `reader`, `owner`."""
        projects: Iterable[InviteRequestProjectsItem | InviteRequestProjectsItemDict] | Omit
        """Projects that the invited person joins on accepting, each with a role."""

OPERATION = Operation(
    id="inviteUser",
    method="POST",
    path="/organization/invites",
    security="admin_api_key",
    body={'email': 'email', 'role': 'role', 'projects': 'projects'},
    required=('email', 'role'),
    bodies=('application/json',),
    result='Invite',
)


def sync_detailed(*, client: http.Client, **params: Unpack[InviteUserParams]) -> http.Response[Invite]:
    """Send ``POST /organization/invites``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[InviteUserParams]) -> Invite | None:
    """Send ``POST /organization/invites``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[InviteUserParams]) -> http.Response[Invite]:
    """Send ``POST /organization/invites``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[InviteUserParams]) -> Invite | None:
    """Send ``POST /organization/invites``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
