"""Set which hosted tools a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.hosted_tool_permission_update import HostedToolPermissionUpdate, HostedToolPermissionUpdateDict

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
