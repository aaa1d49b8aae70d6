"""`GroupMemberUser`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class GroupMemberUser(Base):
    """A user as a member of a group."""

    id: str
    """Id of the user."""
    name: str
    """Name of the user."""
    email: str | None
    """Email address of the user."""
    picture: str | None
    """Address of the user's image. None if there is none."""
    is_service_account: bool | None
    """Whether it is an account of a program rather than of a person."""
    user_type: GroupMemberUserUserType
    """What kind of account it is. Values: `user`, `tenant_user`."""


GroupMemberUserUserTypeInput: TypeAlias = Literal["user", "tenant_user"]
GroupMemberUserUserType: TypeAlias = GroupMemberUserUserTypeInput | str
"""What kind of account it is."""
