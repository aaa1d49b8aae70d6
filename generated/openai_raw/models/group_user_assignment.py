from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class GroupUserAssignment(Base):
    """Confirms that a user was added to a group."""

    object: Literal["group.user"]
    """Object type: always `group.user`."""
    user_id: str
    """Id of the user."""
    group_id: str
    """Id of the group."""

    _tags = {"object": "group.user"}
