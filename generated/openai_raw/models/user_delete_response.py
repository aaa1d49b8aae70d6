from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UserDeleteResponse(Base):
    """Confirms that a user was removed."""

    object: Literal["organization.user.deleted"]
    """Object type: always `organization.user.deleted`."""
    id: str
    """Id of the user."""
    deleted: bool
    """True if the user has been deleted."""

    _tags = {"object": "organization.user.deleted"}
