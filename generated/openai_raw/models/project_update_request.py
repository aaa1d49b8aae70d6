from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectUpdateRequest(Base):
    """Project update request."""

    name: str | None = None
    external_key_id: str | None = None
    geography: str | None = None
