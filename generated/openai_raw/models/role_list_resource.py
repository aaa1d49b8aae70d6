from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.assigned_role_details import AssignedRoleDetails


@model
class RoleListResource(Base):
    """Role list resource."""

    object: Literal['list']
    data: list[AssignedRoleDetails]
    has_more: bool
    next: str | None

    _nested = {'data': ['AssignedRoleDetails']}
    _tags = {'object': 'list'}
