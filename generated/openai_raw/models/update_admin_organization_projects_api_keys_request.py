from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class UpdateAdminOrganizationProjectsApiKeysRequest(Base):
    """Update admin organization projects api keys request."""

    expires_in_seconds: int | None = absent
    scopes: list[str] | None = absent
