from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.role import Role


@model
class PublicRoleListResource(Base):
    """Public role list resource."""

    object: Literal['list']
    data: list[Role]
    has_more: bool
    next: str | None

    _nested = {'data': ['Role']}
    _tags = {'object': 'list'}
