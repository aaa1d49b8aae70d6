from __future__ import annotations

from ..types import Model as Base, model



@model
class DeletedRoleAssignmentResource(Base):
    """Deleted role assignment resource."""

    object: str
    deleted: bool
