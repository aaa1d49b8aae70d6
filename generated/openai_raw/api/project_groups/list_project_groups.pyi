"""List the groups with access to a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListProjectGroupsOrderInput
from ...models.project_group_list_resource import ProjectGroupListResource
from ...operation import Operation

OPERATION: Operation

class ListProjectGroupsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-project-groups``."""

    limit: int | Omit
    """Maximum number of project groups per page. Default: `20`. From 0 to 100."""
    after: str | Omit
    """Cursor: returns the project groups after the one with this id. Pass the `last_id` of the previous page."""
    order: ListProjectGroupsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]
) -> ProjectGroupListResource | None:
    """Send ``GET /organization/projects/{project_id}/groups``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]
) -> http.Response[ProjectGroupListResource]:
    """Send ``GET /organization/projects/{project_id}/groups``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]
) -> ProjectGroupListResource | None:
    """Send ``GET /organization/projects/{project_id}/groups``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[ListProjectGroupsParams]
) -> http.Response[ProjectGroupListResource]:
    """Send ``GET /organization/projects/{project_id}/groups``, and give the whole response."""
