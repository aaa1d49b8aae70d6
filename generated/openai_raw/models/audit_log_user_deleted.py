from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserDeleted(Base):
    """A user was removed."""

    id: str | None = absent
    """Id of the user deleted."""
