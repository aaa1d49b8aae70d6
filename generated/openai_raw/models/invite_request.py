"""`InviteRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class InviteRequest(Base):
    """The body of `POST /organization/invites`."""

    email: str
    """Email address of the invite."""
    role: InviteRequestRole
    """The role in the organization that comes with accepting. Values: `reader`, `owner`."""
    projects: list[InviteRequestProjectsItem] | None = absent
    """Projects that the invited person joins on accepting, each with a role."""

    _nested = {"projects": ["InviteRequestProjectsItem"]}
    _tags = {"role": ("reader", "owner")}


InviteRequestRoleInput: TypeAlias = Literal["reader", "owner"]
InviteRequestRole: TypeAlias = InviteRequestRoleInput | str
"""The role in the organization that comes with accepting."""


@model
class InviteRequestProjectsItem(Base):
    """A project that comes with an invitation."""

    id: str
    """Id of the project."""
    role: InviteRequestProjectsItemRole
    """The role in the organization that comes with accepting. Values: `member`, `owner`."""

    _tags = {"role": ("member", "owner")}


InviteRequestProjectsItemRoleInput: TypeAlias = Literal["member", "owner"]
InviteRequestProjectsItemRole: TypeAlias = InviteRequestProjectsItemRoleInput | str
"""The role in the organization that comes with accepting."""
