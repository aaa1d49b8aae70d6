"""List the roles of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectRolesOrderInput
from ...models.public_role_list_resource import PublicRoleListResource
from ...operation import Operation

OPERATION: Operation

class ListProjectRolesParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-roles``."""

    limit: int | Omit
    """Maximum number of roles per page. Default: `1000`. From 0 to 1000."""
    after: str | Omit
    """Cursor: returns the roles after the one with this id. Pass the `last_id` of the previous page."""
    order: ListProjectRolesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]
) -> PublicRoleListResource | None:
    """Send ``GET /projects/{project_id}/roles``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]
) -> http.Response[PublicRoleListResource]:
    """Send ``GET /projects/{project_id}/roles``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]
) -> PublicRoleListResource | None:
    """Send ``GET /projects/{project_id}/roles``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectRolesParams]
) -> http.Response[PublicRoleListResource]:
    """Send ``GET /projects/{project_id}/roles``, and give the whole response."""
