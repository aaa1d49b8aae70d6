from __future__ import annotations

from ..types import Model as Base, model


@model
class DeletedRoleAssignmentResource(Base):
    """Says that a role assignment was deleted."""

    object: str
    """The kind of object."""
    deleted: bool
    """True once the role assignment is deleted."""
