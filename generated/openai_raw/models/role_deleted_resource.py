from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RoleDeletedResource(Base):
    """Says that a role was deleted."""

    object: Literal["role.deleted"]
    """The kind of object: always `role.deleted`."""
    id: str
    """Id of the role."""
    deleted: bool
    """True once the role is deleted."""

    _tags = {"object": "role.deleted"}
