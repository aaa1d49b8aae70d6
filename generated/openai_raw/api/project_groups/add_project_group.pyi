"""Give a group access to a project"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_group import ProjectGroup
from ...operation import Operation

OPERATION: Operation

class AddProjectGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``add-project-group``."""

    group_id: Required[str]
    """Id of the group."""
    role: Required[str]
    """Id of the project role that the members get."""

def sync(project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]) -> ProjectGroup | None:
    """Send ``POST /organization/projects/{project_id}/groups``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]
) -> http.Response[ProjectGroup]:
    """Send ``POST /organization/projects/{project_id}/groups``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]
) -> ProjectGroup | None:
    """Send ``POST /organization/projects/{project_id}/groups``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[AddProjectGroupParams]
) -> http.Response[ProjectGroup]:
    """Send ``POST /organization/projects/{project_id}/groups``, and give the whole response."""
