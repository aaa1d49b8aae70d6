from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogRoleUpdatedChangesRequested(Base):
    """The value of `AuditLogRoleUpdated.changes_requested`."""

    role_name: str | None = absent
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
    permissions_added: list[str] | None = absent
    permissions_removed: list[str] | None = absent
    description: str | None = absent
    """What the changes requested is for, in words for people."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
