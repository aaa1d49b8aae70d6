from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogWorkloadIdentityProviderMappingCreated(Base):
    """A mapping of workload identities was created."""

    id: str | None = absent
    """Id of the workload identity provider mapping created."""
    identity_provider_id: str | None = absent
    """Id of the identity provider."""
    data: dict[str, Any] | None = absent
    """What was created, as far as it is logged."""
