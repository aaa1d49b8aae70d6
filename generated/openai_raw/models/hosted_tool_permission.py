from __future__ import annotations

from ..types import Model as Base, model



@model
class HostedToolPermission(Base):
    """Hosted tool permission."""

    enabled: bool
