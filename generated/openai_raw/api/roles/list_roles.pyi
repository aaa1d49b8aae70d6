"""List the roles of the organization"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListRolesOrderInput
from ...models.public_role_list_resource import PublicRoleListResource
from ...operation import Operation

OPERATION: Operation

class ListRolesParams(RequestOptions, total=False):
    """The keyword arguments of ``list-roles``."""

    limit: int | Omit
    """Maximum number of roles per page. Default: `1000`. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous page."""
    order: ListRolesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""

def sync(*, client: http.Client, **params: Unpack[ListRolesParams]) -> PublicRoleListResource | None:
    """Send ``GET /organization/roles``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[ListRolesParams]) -> http.Response[PublicRoleListResource]:
    """Send ``GET /organization/roles``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListRolesParams]) -> PublicRoleListResource | None:
    """Send ``GET /organization/roles``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListRolesParams]
) -> http.Response[PublicRoleListResource]:
    """Send ``GET /organization/roles``, and give the whole response."""
