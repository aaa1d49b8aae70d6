from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyUpdatedChangesRequested(Base):
    """What was to be changed, with the new values."""

    scopes: list[str] | None = absent
    """What the key may do."""
    expires_in_seconds: int | None = None
    """How many seconds it is valid."""
