"""Set which hosted tools a project may use"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.project_hosted_tool_permissions_update_request import HostedToolPermissionUpdateDict
from ...models.project_hosted_tool_permissions import ProjectHostedToolPermissions
from ...models.project_hosted_tool_permissions_update_request import HostedToolPermissionUpdate
from ...operation import Operation

OPERATION: Operation

class UpdateProjectHostedToolPermissionsParams(RequestOptions, total=False):
    """The keyword arguments of ``update-project-hosted-tool-permissions``."""

    file_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None
    """Whether a project may use a hosted tool from now on."""
    web_search: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None
    """Whether a project may use a hosted tool from now on."""
    image_generation: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None
    """Whether a project may use a hosted tool from now on."""
    mcp: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None
    """Whether a project may use a hosted tool from now on."""
    code_interpreter: HostedToolPermissionUpdate | HostedToolPermissionUpdateDict | Omit | None
    """Whether a project may use a hosted tool from now on."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
) -> ProjectHostedToolPermissions | None:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
) -> ProjectHostedToolPermissions | None:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]
) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""
