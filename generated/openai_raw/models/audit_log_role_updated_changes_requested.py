from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogRoleUpdatedChangesRequested(Base):
    """Audit log role updated changes requested."""

    role_name: str | None = absent
    resource_id: str | None = absent
    resource_type: str | None = absent
    permissions_added: list[str] | None = absent
    permissions_removed: list[str] | None = absent
    description: str | None = absent
    metadata: dict[str, Any] | None = absent
