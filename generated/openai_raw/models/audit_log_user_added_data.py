from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserAddedData(Base):
    """Audit log user added data."""

    role: str | None = absent
