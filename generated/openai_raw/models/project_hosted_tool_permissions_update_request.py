"""`ProjectHostedToolPermissionsUpdateRequest`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ProjectHostedToolPermissionsUpdateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/hosted_tool_permissions`."""

    file_search: HostedToolPermissionUpdate | None = None
    """Whether a project may use a hosted tool from now on."""
    web_search: HostedToolPermissionUpdate | None = None
    """Whether a project may use a hosted tool from now on."""
    image_generation: HostedToolPermissionUpdate | None = None
    """Whether a project may use a hosted tool from now on."""
    mcp: HostedToolPermissionUpdate | None = None
    """Whether a project may use a hosted tool from now on."""
    code_interpreter: HostedToolPermissionUpdate | None = None
    """Whether a project may use a hosted tool from now on."""

    _nested = {
        "file_search": "HostedToolPermissionUpdate",
        "web_search": "HostedToolPermissionUpdate",
        "image_generation": "HostedToolPermissionUpdate",
        "mcp": "HostedToolPermissionUpdate",
        "code_interpreter": "HostedToolPermissionUpdate",
    }


@model
class HostedToolPermissionUpdate(Base):
    """Whether a project may use a hosted tool from now on."""

    enabled: bool
    """Whether the tool permission update is enabled."""
