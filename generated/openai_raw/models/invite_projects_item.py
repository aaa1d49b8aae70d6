from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.invite_projects_item_role import InviteProjectsItemRole


@model
class InviteProjectsItem(Model):
    """Invite projects item."""

    id: str
    role: InviteProjectsItemRole
    _tags = {'role': ('member', 'owner')}
