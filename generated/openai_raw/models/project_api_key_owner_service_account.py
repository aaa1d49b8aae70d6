from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectApiKeyOwnerServiceAccount(Base):
    """Project api key owner service account."""

    id: str
    name: str
    created_at: int
    role: str
