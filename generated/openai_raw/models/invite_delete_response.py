from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InviteDeleteResponse(Base):
    """Confirms that an invitation was withdrawn."""

    object: Literal["organization.invite.deleted"]
    """The kind of object: always `organization.invite.deleted`."""
    id: str
    """Id of the invite."""
    deleted: bool
    """True once the invite is deleted."""

    _tags = {"object": "organization.invite.deleted"}
