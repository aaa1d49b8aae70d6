from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InviteDeleteResponse(Base):
    """Confirms that an invitation was withdrawn."""

    object: Literal["organization.invite.deleted"]
    """Object type: always `organization.invite.deleted`."""
    id: str
    """Id of the invite."""
    deleted: bool
    """True if the invite has been deleted."""

    _tags = {"object": "organization.invite.deleted"}
