from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Role(Base):
    """A named set of permissions that users and groups can be given."""

    object: Literal["role"]
    """Object type: always `role`."""
    id: str
    """Id of the role."""
    name: str
    """Name of the role."""
    description: str | None
    """Human-readable description of the role."""
    permissions: list[str]
    """Permissions granted by the role."""
    resource_type: str
    """What the role applies to, such as a project or the organization."""
    predefined_role: bool
    """Whether OpenAI defines the role; such a role cannot be changed or deleted."""

    _tags = {"object": "role"}
