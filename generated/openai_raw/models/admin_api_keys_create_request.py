from __future__ import annotations

from ..types import Model, absent, model



@model
class AdminApiKeysCreateRequest(Model):
    """Admin api keys create request."""

    name: str
    expires_in_seconds: int | None = absent
