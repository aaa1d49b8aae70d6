"""Take access to a project from a group"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_group_deleted_resource import ProjectGroupDeletedResource
from ...operation import Operation

OPERATION: Operation

class RemoveProjectGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``remove-project-group``."""

def sync(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]
) -> ProjectGroupDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]
) -> http.Response[ProjectGroupDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""

async def asyncio(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]
) -> ProjectGroupDeletedResource | None:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RemoveProjectGroupParams]
) -> http.Response[ProjectGroupDeletedResource]:
    """Send ``DELETE /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""
