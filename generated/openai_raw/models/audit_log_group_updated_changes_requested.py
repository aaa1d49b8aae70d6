from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupUpdatedChangesRequested(Base):
    """The value of `AuditLogGroupUpdated.changes_requested`."""

    group_name: str | None = absent
