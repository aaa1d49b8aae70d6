from __future__ import annotations

from ..types import Model as Base, model


@model
class DeletedRoleAssignmentResource(Base):
    """Confirms that a role assignment was deleted."""

    object: str
    """Object type."""
    deleted: bool
    """True if the role assignment has been deleted."""
