from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogWorkloadIdentityProviderDeleted(Model):
    """Audit log workload identity provider deleted."""

    id: str | None = absent
    name: str | None = absent
