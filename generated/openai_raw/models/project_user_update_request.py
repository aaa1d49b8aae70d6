from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectUserUpdateRequest(Base):
    """Project user update request."""

    role: str | None = None
