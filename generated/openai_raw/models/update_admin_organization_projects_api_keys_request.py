from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class UpdateAdminOrganizationProjectsApiKeysRequest(Base):
    """The body of `POST /organization/projects/{project_id}/api_keys/{api_key_id}`."""

    expires_in_seconds: int | None = absent
    """Lifetime in seconds."""
    scopes: list[str] | None = absent
    """What the key may do from now on."""
