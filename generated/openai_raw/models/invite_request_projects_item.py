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
        """The role in the organization that comes with accepting. Values: `member`, `owner`."""


@model
class InviteRequestProjectsItem(Base):
    """A project that comes with an invitation."""

    id: str
    """Id of the project."""
    role: InviteRequestProjectsItemRole
    """The role in the organization that comes with accepting. Values: `member`, `owner`."""
    _tags = {'role': ('member', 'owner')}
