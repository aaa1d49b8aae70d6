from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class AdminApiKeysCreateRequest(Base):
    """The body of `POST /organization/admin_api_keys`."""

    name: str
    """Name of the admin API keys create."""
    expires_in_seconds: int | None = absent
    """How many seconds it is valid. From 1 to 31536000."""
