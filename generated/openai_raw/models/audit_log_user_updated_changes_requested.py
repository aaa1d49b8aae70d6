from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserUpdatedChangesRequested(Base):
    """Audit log user updated changes requested."""

    role: str | None = absent
