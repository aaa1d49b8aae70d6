"""`GroupRoleAssignment`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.role import Role


@model
class GroupRoleAssignment(Base):
    """Confirms that a group was given a role."""

    object: Literal["group.role"]
    """Object type: always `group.role`."""
    group: Group
    """The group that has the role now."""
    role: Role
    """The role that was assigned."""

    _nested = {"group": "Group", "role": "Role"}
    _tags = {"object": "group.role"}


@model
class Group(Base):
    """A group of users, in short form."""

    object: Literal["group"]
    """Object type: always `group`."""
    id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    created_at: int
    """When the group was created, in Unix seconds."""
    scim_managed: bool
    """Whether an identity provider manages the group by SCIM."""

    _tags = {"object": "group"}
