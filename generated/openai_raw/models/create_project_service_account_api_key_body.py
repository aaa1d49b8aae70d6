from __future__ import annotations

from ..types import Model, absent, model



@model
class CreateProjectServiceAccountApiKeyBody(Model):
    """Create project service account api key body."""

    name: str | None = absent
    scopes: list[str] | None = absent
