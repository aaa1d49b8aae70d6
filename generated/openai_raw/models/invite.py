"""`Invite`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class Invite(Base):
    """An invitation to join the organization."""

    object: Literal["organization.invite"]
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

    _nested = {"projects": ["InviteProjectsItem"]}
    _tags = {"object": "organization.invite", "role": ("owner", "reader")}


InviteRoleInput: TypeAlias = Literal["owner", "reader"]
InviteRole: TypeAlias = InviteRoleInput | str

InviteStatusInput: TypeAlias = Literal["accepted", "expired", "pending"]
InviteStatus: TypeAlias = InviteStatusInput | str


@model
class InviteProjectsItem(Base):
    """A project that comes with an invitation."""

    id: str
    """Id of the project, by which the API knows it."""
    role: InviteProjectsItemRole
    """The role in the organization that comes with accepting. Values: `member`, `owner`."""

    _tags = {"role": ("member", "owner")}


InviteProjectsItemRoleInput: TypeAlias = Literal["member", "owner"]
InviteProjectsItemRole: TypeAlias = InviteProjectsItemRoleInput | str
