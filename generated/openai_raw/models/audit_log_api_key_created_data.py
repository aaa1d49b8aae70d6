from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyCreatedData(Base):
    """What was created, as far as it is logged."""

    scopes: list[str] | None = absent
    """What the key may do."""
