from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectUpdatedChangesRequested(Base):
    """The value of `AuditLogProjectUpdated.changes_requested`."""

    title: str | None = absent
    """Title of the changes requested."""
