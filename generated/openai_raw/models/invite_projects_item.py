from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.invite_projects_item_role import InviteProjectsItemRole


@model
class InviteProjectsItem(Base):
    """A project that comes with an invitation."""

    id: str
    """Id of the project, by which the API knows it."""
    role: InviteProjectsItemRole
    """The role in the organization that comes with accepting. Values: `member`, `owner`."""
    _tags = {'role': ('member', 'owner')}
