from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class GroupUserDeletedResource(Base):
    """Confirms that a group user was deleted."""

    object: Literal["group.user.deleted"]
    """Object type: always `group.user.deleted`."""
    deleted: bool
    """True if the group user has been deleted."""

    _tags = {"object": "group.user.deleted"}
