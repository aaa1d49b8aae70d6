from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogWorkloadIdentityProviderMappingDeleted(Base):
    """Audit log workload identity provider mapping deleted."""

    id: str | None = absent
    identity_provider_id: str | None = absent
    project_id: str | None = absent
    service_account_id: str | None = absent
