from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyUpdatedChangesRequested(Base):
    """The value of `AuditLogApiKeyUpdated.changes_requested`."""

    scopes: list[str] | None = absent
    expires_in_seconds: int | None = None
    """How many seconds it is valid."""
