from __future__ import annotations

from ..types import Model as Base, model


@model
class ProjectServiceAccountCreateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/service_accounts`."""

    name: str
    """Name of the project service account."""
    create_service_account_only: bool | None = None
    """Whether to create the account without an API key. Default `false`."""
    expires_in_seconds: int | None = None
    """Lifetime in seconds."""
