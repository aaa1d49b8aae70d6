from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountDeleted(Base):
    """A service account was deleted."""

    id: str | None = absent
    """Id of the service account deleted."""
