from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.invite_projects_item import InviteProjectsItem
    from ..models.invite_role import InviteRole
    from ..models.invite_status import InviteStatus


@model
class Invite(Base):
    """Invite."""

    object: Literal['organization.invite']
    id: str
    email: str
    role: InviteRole
    status: InviteStatus
    created_at: int
    expires_at: int | None = None
    accepted_at: int | None = None
    projects: list[InviteProjectsItem]

    _nested = {'projects': ['InviteProjectsItem']}
    _tags = {'object': 'organization.invite', 'role': ('owner', 'reader')}
