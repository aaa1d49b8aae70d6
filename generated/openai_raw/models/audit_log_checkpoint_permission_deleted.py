from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCheckpointPermissionDeleted(Base):
    """A permission to use a checkpoint was withdrawn."""

    id: str | None = absent
    """Id of the checkpoint permission deleted."""
