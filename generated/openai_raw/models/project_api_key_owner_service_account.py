from __future__ import annotations

from ..types import Model, model



@model
class ProjectApiKeyOwnerServiceAccount(Model):
    """Project api key owner service account."""

    id: str
    name: str
    created_at: int
    role: str
