from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogApiKeyDeleted(Base):
    """An API key was deleted."""

    id: str | None = absent
    """Id of the API key deleted."""
