"""Retrieve a group of a project"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import RetrieveProjectGroupGroupTypeInput
from ...models.project_group import ProjectGroup
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectGroupParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-group``."""

    group_type: RetrieveProjectGroupGroupTypeInput | Omit
    """The kind of group that is looked for. Values: `group`, `tenant_group`. Default: `group`."""

def sync(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]
) -> ProjectGroup | None:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""

def sync_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]
) -> http.Response[ProjectGroup]:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""

async def asyncio(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]
) -> ProjectGroup | None:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, group_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectGroupParams]
) -> http.Response[ProjectGroup]:
    """Send ``GET /organization/projects/{project_id}/groups/{group_id}``, and give the whole response."""
