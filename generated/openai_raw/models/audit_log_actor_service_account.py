from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogActorServiceAccount(Base):
    """The value of `AuditLogActorApiKey.service_account`."""

    id: str | None = absent
    """Id of the log actor service account."""
