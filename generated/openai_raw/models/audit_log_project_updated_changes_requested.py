from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectUpdatedChangesRequested(Base):
    """Audit log project updated changes requested."""

    title: str | None = absent
