from __future__ import annotations

from ..types import Model as Base, model



@model
class HostedToolPermission(Base):
    """Whether a project may use a hosted tool."""

    enabled: bool
    """Whether the hosted tool permission is in force."""
