from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogWorkloadIdentityProviderDeleted(Base):
    """Audit log workload identity provider deleted."""

    id: str | None = absent
    name: str | None = absent
