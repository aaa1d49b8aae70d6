from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateProjectServiceAccountApiKeyBody(Base):
    """Create project service account api key body."""

    name: str | None = absent
    scopes: list[str] | None = absent
    expires_in_seconds: int | None = None
