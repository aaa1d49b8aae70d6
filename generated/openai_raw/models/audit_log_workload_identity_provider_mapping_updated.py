from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogWorkloadIdentityProviderMappingUpdated(Base):
    """Audit log workload identity provider mapping updated."""

    id: str | None = absent
    identity_provider_id: str | None = absent
    changes_requested: dict[str, Any] | None = absent
