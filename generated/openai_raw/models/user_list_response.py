from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.user import User


@model
class UserListResponse(Base):
    """User list response."""

    object: Literal['list']
    data: list[User]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['User']}
    _tags = {'object': 'list'}
