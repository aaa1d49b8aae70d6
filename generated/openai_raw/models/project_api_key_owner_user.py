from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectApiKeyOwnerUser(Base):
    """Project api key owner user."""

    id: str
    email: str
    name: str
    created_at: int
    role: str
