from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserUpdatedChangesRequested(Base):
    """The value of `AuditLogUserUpdated.changes_requested`."""

    role: str | None = absent
