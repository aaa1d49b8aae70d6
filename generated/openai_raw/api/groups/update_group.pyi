"""Rename a group"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_resource_with_success import GroupResourceWithSuccess
from ...operation import Operation

OPERATION: Operation

class UpdateGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``update-group``."""

    name: Required[str]
    """Name of the group. From 1 to 255 characters."""

def sync(group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]) -> GroupResourceWithSuccess | None:
    """Send ``POST /organization/groups/{group_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]
) -> http.Response[GroupResourceWithSuccess]:
    """Send ``POST /organization/groups/{group_id}``, and give the whole response."""

async def asyncio(
    group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]
) -> GroupResourceWithSuccess | None:
    """Send ``POST /organization/groups/{group_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[UpdateGroupParams]
) -> http.Response[GroupResourceWithSuccess]:
    """Send ``POST /organization/groups/{group_id}``, and give the whole response."""
