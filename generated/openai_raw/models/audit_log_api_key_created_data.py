from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyCreatedData(Base):
    """Audit log api key created data."""

    scopes: list[str] | None = absent
