"""`GroupResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class GroupResponse(Base):
    """A group of users in the organization."""

    id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    created_at: int
    """When the group was created, in Unix seconds."""
    is_scim_managed: bool
    """Whether an identity provider manages the group by SCIM; its members cannot be changed here then."""
    group_type: GroupResponseGroupType
    """What the group was created for. Values: `group`, `tenant_group`."""


GroupResponseGroupTypeInput: TypeAlias = Literal["group", "tenant_group"]
GroupResponseGroupType: TypeAlias = GroupResponseGroupTypeInput | str
"""What the group was created for."""
