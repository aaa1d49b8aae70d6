from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogWorkloadIdentityProviderMappingDeleted(Model):
    """Audit log workload identity provider mapping deleted."""

    id: str | None = absent
    identity_provider_id: str | None = absent
    project_id: str | None = absent
    service_account_id: str | None = absent
