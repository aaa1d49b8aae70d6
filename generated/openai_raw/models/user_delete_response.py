from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UserDeleteResponse(Base):
    """Confirms that a user was removed."""

    object: Literal["organization.user.deleted"]
    """The kind of object: always `organization.user.deleted`."""
    id: str
    """Id of the user."""
    deleted: bool
    """True once the user is deleted."""

    _tags = {"object": "organization.user.deleted"}
