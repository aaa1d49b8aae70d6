from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleCreated(Base):
    """A role was created."""

    id: str | None = absent
    """Id of the role created."""
    role_name: str | None = absent
    """The new role's name."""
    permissions: list[str] | None = absent
    """What the role created allows to do."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
    resource_id: str | None = absent
    """Id of the resource."""
