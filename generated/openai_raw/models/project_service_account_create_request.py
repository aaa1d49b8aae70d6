from __future__ import annotations

from ..types import Model, model



@model
class ProjectServiceAccountCreateRequest(Model):
    """Project service account create request."""

    name: str
    create_service_account_only: bool | None = None
