"""`AssignedRoleDetails`, and what only it holds."""

from __future__ import annotations

from typing import Any

from ..types import Model as Base, model


@model
class AssignedRoleDetails(Base):
    """A role that a user or a group has, and how it came to it."""

    id: str
    """Id of the assigned role."""
    name: str
    """Name of the assigned role."""
    permissions: list[str]
    """Permissions granted by the assigned role."""
    resource_type: str
    """What the role applies to, such as a project or the organization."""
    predefined_role: bool
    """Whether OpenAI defines the role; such a role cannot be changed or deleted."""
    description: str | None
    """Human-readable description of the assigned role."""
    created_at: int | None
    """When the assigned role was created, in Unix seconds."""
    updated_at: int | None
    """When the assigned role was last updated, in Unix seconds."""
    created_by: str | None
    """Who created the assigned role."""
    created_by_user_obj: dict[str, Any] | None
    """Who created the role. Null for a predefined role."""
    metadata: dict[str, Any] | None
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None
    """Where the role comes from, such as a group. None if it was assigned directly."""

    _nested = {"assignment_sources": ["AssignedRoleDetailsAssignmentSourcesItem"]}


@model
class AssignedRoleDetailsAssignmentSourcesItem(Base):
    """Where an assigned role comes from."""

    principal_id: str
    """Id of the principal."""
    principal_type: str
    """Whether it comes from a user or from a group."""
