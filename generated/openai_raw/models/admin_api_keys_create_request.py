from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AdminApiKeysCreateRequest(Base):
    """Admin api keys create request."""

    name: str
    expires_in_seconds: int | None = absent
