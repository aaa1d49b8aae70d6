from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class GroupDeletedResource(Base):
    """Says that a group was deleted."""

    object: Literal["group.deleted"]
    """The kind of object: always `group.deleted`."""
    id: str
    """Id of the group."""
    deleted: bool
    """True once the group is deleted."""

    _tags = {"object": "group.deleted"}
