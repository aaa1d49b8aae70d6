from __future__ import annotations

from ..types import Model, model



@model
class ProjectApiKeyOwnerUser(Model):
    """Project api key owner user."""

    id: str
    email: str
    name: str
    created_at: int
    role: str
