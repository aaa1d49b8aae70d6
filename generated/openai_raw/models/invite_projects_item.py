from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.invite_projects_item_role import InviteProjectsItemRole


@model
class InviteProjectsItem(Base):
    """Invite projects item."""

    id: str
    role: InviteProjectsItemRole
    _tags = {'role': ('member', 'owner')}
