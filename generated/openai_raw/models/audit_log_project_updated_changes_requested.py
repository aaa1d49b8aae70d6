from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectUpdatedChangesRequested(Base):
    """What was to be changed, with the new values."""

    title: str | None = absent
    """Title of the changes requested."""
