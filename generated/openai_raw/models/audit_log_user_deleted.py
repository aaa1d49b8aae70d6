from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserDeleted(Base):
    """Says that a user deleted was deleted."""

    id: str | None = absent
    """Id of the user deleted."""
