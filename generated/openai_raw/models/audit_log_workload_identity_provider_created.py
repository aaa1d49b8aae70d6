from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogWorkloadIdentityProviderCreated(Base):
    """The value of `AuditLog.workload_identity_provider.created`."""

    id: str | None = absent
    """Id of the workload identity provider created."""
    data: dict[str, Any] | None = absent
