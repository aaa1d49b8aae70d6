from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountCreatedData(Base):
    """What was created, as far as it is logged."""

    role: str | None = absent
    """The role that was given."""
