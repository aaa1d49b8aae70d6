from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountCreatedData(Base):
    """The value of `AuditLogServiceAccountCreated.data`."""

    role: str | None = absent
