from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.hosted_tool_permission import HostedToolPermission


@model
class ProjectHostedToolPermissions(Base):
    """Project hosted tool permissions."""

    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission

    _nested = {'file_search': 'HostedToolPermission', 'web_search': 'HostedToolPermission', 'image_generation': 'HostedToolPermission', 'mcp': 'HostedToolPermission', 'code_interpreter': 'HostedToolPermission'}
