"""List the groups of the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListGroupsOrderInput
from ...models.group_list_resource import GroupListResource
from ...operation import Operation

OPERATION: Operation

class ListGroupsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-groups``."""

    limit: int | Omit
    """Maximum number of groups per page. Default: `100`. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the groups after the one with this id. Pass the `last_id` of the previous page."""
    order: ListGroupsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""

def sync(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> GroupListResource | None:
    """Send ``GET /organization/groups``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> http.Response[GroupListResource]:
    """Send ``GET /organization/groups``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListGroupsParams]) -> GroupListResource | None:
    """Send ``GET /organization/groups``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListGroupsParams]
) -> http.Response[GroupListResource]:
    """Send ``GET /organization/groups``, and give the whole response."""
