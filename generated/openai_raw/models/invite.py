"""`Invite`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class Invite(Base):
    """An invitation to join the organization."""

    object: Literal["organization.invite"]
    """Object type: always `organization.invite`."""
    id: str
    """Id of the invite."""
    email: str
    """Email address of the invite."""
    role: InviteRole
    """The role in the organization that comes with accepting. Values: `owner`, `reader`."""
    status: InviteStatus
    """Status of the invite: `accepted`, `expired` (not finished in time), `pending` (not started yet)."""
    created_at: int
    """When the invite was created, in Unix seconds."""
    expires_at: int | None = None
    """When the invite expires, in Unix seconds; None if it never does."""
    accepted_at: int | None = None
    """When the invite was accepted, in Unix seconds; None if it has not."""
    projects: list[InviteProjectsItem]
    """Projects that the invited person joins on accepting, each with a role."""

    _nested = {"projects": ["InviteProjectsItem"]}
    _tags = {"object": "organization.invite", "role": ("owner", "reader")}


InviteRoleInput: TypeAlias = Literal["owner", "reader"]
InviteRole: TypeAlias = InviteRoleInput | str
"""The role in the organization that comes with accepting."""

InviteStatusInput: TypeAlias = Literal["accepted", "expired", "pending"]
InviteStatus: TypeAlias = InviteStatusInput | str
"""Status of the invite: `accepted`, `expired` (not finished in time), `pending` (not started yet)."""


@model
class InviteProjectsItem(Base):
    """A project that comes with an invitation."""

    id: str
    """Unique id of the project."""
    role: InviteProjectsItemRole
    """The role in the organization that comes with accepting. Values: `member`, `owner`."""

    _tags = {"role": ("member", "owner")}


InviteProjectsItemRoleInput: TypeAlias = Literal["member", "owner"]
InviteProjectsItemRole: TypeAlias = InviteProjectsItemRoleInput | str
"""The role in the organization that comes with accepting."""
