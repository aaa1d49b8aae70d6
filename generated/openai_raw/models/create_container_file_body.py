from __future__ import annotations

from ..types import Model, absent, model



@model
class CreateContainerFileBody(Model):
    """Create container file body."""

    file_id: str | None = absent
    file: bytes | None = absent
