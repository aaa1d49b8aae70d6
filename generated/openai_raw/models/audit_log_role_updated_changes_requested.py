from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class AuditLogRoleUpdatedChangesRequested(Base):
    """What was to be changed, with the new values."""

    role_name: str | None = absent
    """The role's name."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
    permissions_added: list[str] | None = absent
    """Permissions that the role gained."""
    permissions_removed: list[str] | None = absent
    """Permissions that the role lost."""
    description: str | None = absent
    """What the changes requested is for, in words for people."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
