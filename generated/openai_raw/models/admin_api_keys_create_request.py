from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class AdminApiKeysCreateRequest(Base):
    """The body of `POST /organization/admin_api_keys`."""

    name: str
    """Name of the admin API key."""
    expires_in_seconds: int | None = absent
    """Lifetime in seconds. From 1 to 31536000."""
