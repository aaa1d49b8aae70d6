from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.invite_request_projects_item import InviteRequestProjectsItem
    from ..models.invite_request_role import InviteRequestRole


@model
class InviteRequest(Base):
    """The body of `POST /organization/invites`."""

    email: str
    """E-mail address of the invite."""
    role: InviteRequestRole
    """The role in the organization that comes with accepting. Values: `reader`, `owner`."""
    projects: list[InviteRequestProjectsItem] | None = absent
    """Projects that the invited person joins on accepting, each with a role."""

    _nested = {'projects': ['InviteRequestProjectsItem']}
    _tags = {'role': ('reader', 'owner')}
