from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class GroupUserDeletedResource(Base):
    """Says that a group user was deleted."""

    object: Literal["group.user.deleted"]
    """The kind of object: always `group.user.deleted`."""
    deleted: bool
    """True once the group user is deleted."""

    _tags = {"object": "group.user.deleted"}
