from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupUpdatedChangesRequested(Base):
    """What was to be changed, with the new values."""

    group_name: str | None = absent
    """The group's name."""
