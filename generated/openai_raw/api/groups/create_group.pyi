"""Create a group of users"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_response import GroupResponse
from ...operation import Operation

OPERATION: Operation

class CreateGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``create-group``."""

    name: Required[str]
    """Name of the group. From 1 to 255 characters."""

def sync(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> GroupResponse | None:
    """Send ``POST /organization/groups``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> http.Response[GroupResponse]:
    """Send ``POST /organization/groups``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> GroupResponse | None:
    """Send ``POST /organization/groups``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateGroupParams]) -> http.Response[GroupResponse]:
    """Send ``POST /organization/groups``, and give the whole response."""
