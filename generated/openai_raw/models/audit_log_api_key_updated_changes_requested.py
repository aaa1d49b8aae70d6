from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyUpdatedChangesRequested(Base):
    """Audit log api key updated changes requested."""

    scopes: list[str] | None = absent
    expires_in_seconds: int | None = None
