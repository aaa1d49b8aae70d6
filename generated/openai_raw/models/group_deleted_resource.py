from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class GroupDeletedResource(Base):
    """Confirms that a group was deleted."""

    object: Literal["group.deleted"]
    """Object type: always `group.deleted`."""
    id: str
    """Id of the group."""
    deleted: bool
    """True if the group has been deleted."""

    _tags = {"object": "group.deleted"}
