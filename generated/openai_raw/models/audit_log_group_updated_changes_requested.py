from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupUpdatedChangesRequested(Base):
    """Audit log group updated changes requested."""

    group_name: str | None = absent
