from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogWorkloadIdentityProviderMappingCreated(Base):
    """Audit log workload identity provider mapping created."""

    id: str | None = absent
    identity_provider_id: str | None = absent
    data: dict[str, Any] | None = absent
