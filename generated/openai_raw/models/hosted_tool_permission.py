from __future__ import annotations

from ..types import Model as Base, model



@model
class HostedToolPermission(Base):
    """The value of `ProjectHostedToolPermissions.file_search`, `ProjectHostedToolPermissions.web_search` and
    others."""

    enabled: bool
    """Whether the hosted tool permission is in force."""
