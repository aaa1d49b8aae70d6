from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogWorkloadIdentityProviderMappingUpdated(Base):
    """A mapping of workload identities was changed."""

    id: str | None = absent
    """Id of the workload identity provider mapping updated."""
    identity_provider_id: str | None = absent
    """Id of the identity provider."""
    changes_requested: dict[str, Any] | None = absent
    """The new values that were asked for."""
