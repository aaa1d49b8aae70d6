from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Role(Base):
    """A named set of permissions that users and groups can be given."""

    object: Literal["role"]
    """The kind of object: always `role`."""
    id: str
    """Id of the role."""
    name: str
    """Name of the role."""
    description: str | None
    """What the role is for, in words for people."""
    permissions: list[str]
    """What the role allows to do."""
    resource_type: str
    """What kind of resource it is about."""
    predefined_role: bool
    """Whether OpenAI defines the role; such a role cannot be changed or deleted."""

    _tags = {"object": "role"}
