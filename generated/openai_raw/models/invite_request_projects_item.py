from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.invite_request_projects_item_role import InviteRequestProjectsItemRole, InviteRequestProjectsItemRoleInput

    class InviteRequestProjectsItemDict(TypedDict, total=False):
        id: Required[str]
        role: Required[InviteRequestProjectsItemRoleInput]


@model
class InviteRequestProjectsItem(Base):
    """Invite request projects item."""

    id: str
    role: InviteRequestProjectsItemRole
    _tags = {'role': ('member', 'owner')}
