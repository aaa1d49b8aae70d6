from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateCreated(Base):
    """Audit log certificate created."""

    id: str | None = absent
    name: str | None = absent
