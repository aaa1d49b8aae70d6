from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCheckpointPermissionDeleted(Base):
    """Says that a checkpoint permission deleted was deleted."""

    id: str | None = absent
    """Id of the checkpoint permission deleted."""
