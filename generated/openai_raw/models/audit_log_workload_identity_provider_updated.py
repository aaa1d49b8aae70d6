from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogWorkloadIdentityProviderUpdated(Base):
    """A workload identity provider was changed."""

    id: str | None = absent
    """Id of the workload identity provider updated."""
    changes_requested: dict[str, Any] | None = absent
    """The new values that were asked for."""
