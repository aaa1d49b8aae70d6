"""Retrieve which hosted tools a project may use"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_hosted_tool_permissions import ProjectHostedToolPermissions
from ...operation import Operation

OPERATION: Operation

class RetrieveProjectHostedToolPermissionsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieve-project-hosted-tool-permissions``."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
) -> ProjectHostedToolPermissions | None:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
) -> ProjectHostedToolPermissions | None:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]
) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``GET /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""
