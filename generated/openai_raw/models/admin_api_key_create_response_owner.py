from __future__ import annotations

from ..types import Model, absent, model



@model
class AdminApiKeyCreateResponseOwner(Model):
    """Admin api key create response owner."""

    type: str | None = absent
    object: str | None = absent
    id: str | None = absent
    name: str | None = absent
    created_at: int | None = absent
    role: str | None = absent
