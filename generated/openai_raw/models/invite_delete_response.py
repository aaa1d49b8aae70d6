from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InviteDeleteResponse(Base):
    """Invite delete response."""

    object: Literal['organization.invite.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'organization.invite.deleted'}
