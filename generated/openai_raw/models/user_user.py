from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UserUser(Base):
    """Who a user is, beyond one organization."""

    object: Literal['user']
    """The kind of object: always `user`."""
    id: str
    """Id of the user."""
    email: str | None = None
    """E-mail address of the user."""
    name: str | None = None
    """Name of the user."""
    picture: str | None = None
    """Address of the user's picture. Null if there is none."""
    enabled: bool | None = None
    """Whether the user is in force."""
    banned: bool | None = None
    """Whether the account is banned."""
    banned_at: int | None = None
    """When the account was banned, in Unix seconds. Null if it is not."""
    _tags = {'object': 'user'}
