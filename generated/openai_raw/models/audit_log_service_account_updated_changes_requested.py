from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountUpdatedChangesRequested(Base):
    """Audit log service account updated changes requested."""

    role: str | None = absent
