from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountUpdatedChangesRequested(Base):
    """The value of `AuditLogServiceAccountUpdated.changes_requested`."""

    role: str | None = absent
