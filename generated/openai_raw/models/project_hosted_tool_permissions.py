"""`ProjectHostedToolPermissions`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, model


@model
class ProjectHostedToolPermissions(Base):
    """Which hosted tools a project may use."""

    file_search: HostedToolPermission
    """Whether file search is allowed."""
    web_search: HostedToolPermission
    """Whether web search is allowed."""
    image_generation: HostedToolPermission
    """Whether a project may use a hosted tool."""
    mcp: HostedToolPermission
    """Whether a project may use a hosted tool."""
    code_interpreter: HostedToolPermission
    """Whether a project may use a hosted tool."""

    _nested = {
        "file_search": "HostedToolPermission",
        "web_search": "HostedToolPermission",
        "image_generation": "HostedToolPermission",
        "mcp": "HostedToolPermission",
        "code_interpreter": "HostedToolPermission",
    }


@model
class HostedToolPermission(Base):
    """Whether a project may use a hosted tool."""

    enabled: bool
    """Whether the tool permission is enabled."""
