from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_tool_permission import HostedToolPermission


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

    _nested = {'file_search': 'HostedToolPermission', 'web_search': 'HostedToolPermission', 'image_generation': 'HostedToolPermission', 'mcp': 'HostedToolPermission', 'code_interpreter': 'HostedToolPermission'}
