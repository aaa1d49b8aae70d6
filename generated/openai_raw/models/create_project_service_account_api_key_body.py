from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CreateProjectServiceAccountApiKeyBody(Base):
    """The body of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`."""

    name: str | None = absent
    """Name of the project service account API key."""
    scopes: list[str] | None = absent
    """What the key may do. Everything its account may do, without it."""
    expires_in_seconds: int | None = None
    """Lifetime in seconds."""
