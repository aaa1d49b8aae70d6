from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogWorkloadIdentityProviderDeleted(Base):
    """A workload identity provider was deleted."""

    id: str | None = absent
    """Id of the workload identity provider deleted."""
    name: str | None = absent
    """Name of the workload identity provider deleted."""
