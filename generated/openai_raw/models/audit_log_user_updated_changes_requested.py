from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserUpdatedChangesRequested(Base):
    """What was to be changed, with the new values."""

    role: str | None = absent
    """The role that was given."""
