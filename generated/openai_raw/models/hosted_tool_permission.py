from __future__ import annotations

from ..types import Model, model



@model
class HostedToolPermission(Model):
    """Hosted tool permission."""

    enabled: bool
