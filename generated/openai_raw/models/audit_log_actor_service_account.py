from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogActorServiceAccount(Base):
    """The service account to whom the key belongs."""

    id: str | None = absent
    """Id of the log actor service account."""
