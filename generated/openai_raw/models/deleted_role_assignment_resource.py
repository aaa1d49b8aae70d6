from __future__ import annotations

from ..types import Model, model



@model
class DeletedRoleAssignmentResource(Model):
    """Deleted role assignment resource."""

    object: str
    deleted: bool
