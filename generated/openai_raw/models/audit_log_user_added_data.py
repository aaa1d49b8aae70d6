from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserAddedData(Base):
    """The value of `AuditLogUserAdded.data`."""

    role: str | None = absent
