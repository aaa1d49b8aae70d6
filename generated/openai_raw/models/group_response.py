from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.group_response_group_type import GroupResponseGroupType


@model
class GroupResponse(Base):
    """Group response."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool
    group_type: GroupResponseGroupType
