from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyDeleted(Base):
    """Audit log api key deleted."""

    id: str | None = absent
