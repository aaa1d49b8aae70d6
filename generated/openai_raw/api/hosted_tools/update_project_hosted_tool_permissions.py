"""Set which hosted tools a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.hosted_tool_permission_update import HostedToolPermissionUpdate, HostedToolPermissionUpdateDict
    from ...models.project_hosted_tool_permissions import ProjectHostedToolPermissions

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

OPERATION = Operation(
    id="update-project-hosted-tool-permissions",
    method="POST",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    security="admin_api_key",
    body={'file_search': 'file_search', 'web_search': 'web_search', 'image_generation': 'image_generation', 'mcp': 'mcp', 'code_interpreter': 'code_interpreter'},
    bodies=('application/json',),
    result='ProjectHostedToolPermissions',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions | None:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> http.Response[ProjectHostedToolPermissions]:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions | None:
    """Send ``POST /organization/projects/{project_id}/hosted_tool_permissions``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
