"""Invite somebody to the organization"""

from collections.abc import Iterable
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.invite_request import InviteRequestProjectsItemDict
from ...models.invite import Invite
from ...models.invite_request import InviteRequestProjectsItem, InviteRequestRoleInput
from ...operation import Operation

OPERATION: Operation

class InviteUserParams(RequestOptions, total=False):
    """The keyword arguments of ``inviteUser``."""

    email: Required[str]
    """Email address of the invite."""
    role: Required[InviteRequestRoleInput]
    """The role in the organization that comes with accepting. Values: `reader`, `owner`."""
    projects: Iterable[InviteRequestProjectsItem | InviteRequestProjectsItemDict] | Omit
    """Projects that the invited person joins on accepting, each with a role."""

def sync(*, client: http.Client, **params: Unpack[InviteUserParams]) -> Invite | None:
    """Send ``POST /organization/invites``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[InviteUserParams]) -> http.Response[Invite]:
    """Send ``POST /organization/invites``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[InviteUserParams]) -> Invite | None:
    """Send ``POST /organization/invites``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[InviteUserParams]) -> http.Response[Invite]:
    """Send ``POST /organization/invites``, and give the whole response."""
