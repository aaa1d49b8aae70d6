from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectServiceAccountCreateRequest(Base):
    """Project service account create request."""

    name: str
    create_service_account_only: bool | None = None
    expires_in_seconds: int | None = None
