from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectUserCreateRequest(Base):
    """Project user create request."""

    user_id: str | None = None
    email: str | None = None
    role: str
