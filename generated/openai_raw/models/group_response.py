from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.group_response_group_type import GroupResponseGroupType


@model
class GroupResponse(Base):
    """The value of `GroupListResource.data`."""

    id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    created_at: int
    """When the group was created, in Unix seconds."""
    is_scim_managed: bool
    group_type: GroupResponseGroupType
    """Values: `group`, `tenant_group`."""
