from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.role import Role
    from ..models.user import User


@model
class UserRoleAssignment(Base):
    """Confirms that a user was given a role."""

    object: Literal["user.role"]
    """Object type: always `user.role`."""
    user: User
    """Somebody who belongs to the organization."""
    role: Role
    """A named set of permissions that users and groups can be given."""

    _nested = {"user": "User", "role": "Role"}
    _tags = {"object": "user.role"}
