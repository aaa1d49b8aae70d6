from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RoleDeletedResource(Base):
    """Confirms that a role was deleted."""

    object: Literal["role.deleted"]
    """Object type: always `role.deleted`."""
    id: str
    """Id of the role."""
    deleted: bool
    """True if the role has been deleted."""

    _tags = {"object": "role.deleted"}
