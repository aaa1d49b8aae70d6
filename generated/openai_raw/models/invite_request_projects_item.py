from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.invite_request_projects_item_role import InviteRequestProjectsItemRole, InviteRequestProjectsItemRoleInput

    class InviteRequestProjectsItemDict(TypedDict, total=False):
        id: Required[str]
        """Id of the project."""
        role: Required[InviteRequestProjectsItemRoleInput]
        """Who speaks. Values: `member`, `owner`."""


@model
class InviteRequestProjectsItem(Base):
    """The value of `InviteRequest.projects`."""

    id: str
    """Id of the project."""
    role: InviteRequestProjectsItemRole
    """Who speaks. Values: `member`, `owner`."""
    _tags = {'role': ('member', 'owner')}
