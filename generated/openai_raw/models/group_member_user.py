from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.group_member_user_user_type import GroupMemberUserUserType


@model
class GroupMemberUser(Base):
    """Group member user."""

    id: str
    """Id of the group member user."""
    name: str
    """Name of the group member user."""
    email: str | None
    """E-mail address of the group member user."""
    picture: str | None
    is_service_account: bool | None
    user_type: GroupMemberUserUserType
    """Values: `user`, `tenant_user`."""
