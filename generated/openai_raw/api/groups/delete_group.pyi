"""Delete a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_deleted_resource import GroupDeletedResource
from ...operation import Operation

OPERATION: Operation

class DeleteGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``delete-group``."""

def sync(group_id: str, *, client: http.Client, **params: Unpack[DeleteGroupParams]) -> GroupDeletedResource | None:
    """Send ``DELETE /organization/groups/{group_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[DeleteGroupParams]
) -> http.Response[GroupDeletedResource]:
    """Send ``DELETE /organization/groups/{group_id}``, and give the whole response."""

async def asyncio(
    group_id: str, *, client: http.Client, **params: Unpack[DeleteGroupParams]
) -> GroupDeletedResource | None:
    """Send ``DELETE /organization/groups/{group_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[DeleteGroupParams]
) -> http.Response[GroupDeletedResource]:
    """Send ``DELETE /organization/groups/{group_id}``, and give the whole response."""
