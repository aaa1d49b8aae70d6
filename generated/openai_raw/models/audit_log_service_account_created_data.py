from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountCreatedData(Base):
    """Audit log service account created data."""

    role: str | None = absent
