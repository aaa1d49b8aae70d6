from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.invite import Invite


@model
class InviteListResponse(Base):
    """Invite list response."""

    object: Literal['list']
    data: list[Invite]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['Invite']}
    _tags = {'object': 'list'}
