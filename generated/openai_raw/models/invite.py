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
    """An invitation to join the organization."""

    object: Literal['organization.invite']
    """The kind of object: always `organization.invite`."""
    id: str
    """Id of the invite."""
    email: str
    """E-mail address of the invite."""
    role: InviteRole
    """The role in the organization that comes with accepting. Values: `owner`, `reader`."""
    status: InviteStatus
    """State of the invite. Values: `accepted`, `expired`, `pending`."""
    created_at: int
    """When the invite was created, in Unix seconds."""
    expires_at: int | None = None
    """When the invite expires, in Unix seconds; None if it does not."""
    accepted_at: int | None = None
    """When the invite was accepted, in Unix seconds; None if that has not happened."""
    projects: list[InviteProjectsItem]
    """Projects that the invited person joins on accepting, each with a role."""

    _nested = {'projects': ['InviteProjectsItem']}
    _tags = {'object': 'organization.invite', 'role': ('owner', 'reader')}
