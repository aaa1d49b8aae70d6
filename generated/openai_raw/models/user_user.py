from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserUser(Base):
    """The value of `User.user`."""

    object: Literal['user']
    """The kind of object: always `user`."""
    id: str
    """Id of the user."""
    email: str | None = None
    """E-mail address of the user."""
    name: str | None = None
    """Name of the user."""
    picture: str | None = None
    enabled: bool | None = None
    """Whether the user is in force."""
    banned: bool | None = None
    banned_at: int | None = None
    _tags = {'object': 'user'}
