"""Retrieve a group of the organization"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.group_response import GroupResponse
from ...operation import Operation

OPERATION: Operation

class RetrieveGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-group``."""

def sync(group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]) -> GroupResponse | None:
    """Send ``GET /organization/groups/{group_id}``, and give what the answer holds."""

def sync_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]
) -> http.Response[GroupResponse]:
    """Send ``GET /organization/groups/{group_id}``, and give the whole response."""

async def asyncio(group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]) -> GroupResponse | None:
    """Send ``GET /organization/groups/{group_id}``, and give what the answer holds."""

async def asyncio_detailed(
    group_id: str, *, client: http.Client, **params: Unpack[RetrieveGroupParams]
) -> http.Response[GroupResponse]:
    """Send ``GET /organization/groups/{group_id}``, and give the whole response."""
