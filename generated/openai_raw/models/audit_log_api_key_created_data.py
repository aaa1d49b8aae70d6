from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyCreatedData(Base):
    """The value of `AuditLogApiKeyCreated.data`."""

    scopes: list[str] | None = absent
