from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogWorkloadIdentityProviderMappingDeleted(Base):
    """A mapping of workload identities was deleted."""

    id: str | None = absent
    """Id of the workload identity provider mapping deleted."""
    identity_provider_id: str | None = absent
    """Id of the identity provider."""
    project_id: str | None = absent
    """Id of the project."""
    service_account_id: str | None = absent
    """Id of the service account."""
