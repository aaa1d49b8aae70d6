from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateContainerFileBody(Base):
    """Create container file body."""

    file_id: str | None = absent
    file: bytes | None = absent
