from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AdminApiKeyCreateResponseOwner(Base):
    """Admin api key create response owner."""

    type: str | None = absent
    object: str | None = absent
    id: str | None = absent
    name: str | None = absent
    created_at: int | None = absent
    role: str | None = absent
